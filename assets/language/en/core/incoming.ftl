### Maps that come in a file of another program, and what of it was not understood.

# $line (text), $text (text), $why (text)
incoming-passedOver = line { $line }: “{ $text }”: { $why }
incoming-notKnown = not understood
incoming-noPlace = a map has no place for it
incoming-notAScore = not a score from 1 to 5, so the step has no feeling
incoming-cut = too long, so it is cut
incoming-otherActors = other people take this step, and a map is true for one kind
incoming-otherJourney = only one journey of a file becomes a map
incoming-noSuchPhase = no such phase, so the step stands in the one before

# $line (text), $said (text)
incoming-inLine = line { $line }: { $said }
incoming-wrongNotation = neither a map in JSON nor a journey in Mermaid or CJML

# $most (number)
incoming-tooLong = more than { $most } bytes are not read
incoming-nothingDrawn = there is no step in it

# $most (number)
incoming-tooManySteps = more than { $most } steps are not drawn

# $said (text)
incoming-broken = the XML breaks off or is not well formed. { $said }

# $name (text)
incoming-otherRoot = XML of another kind: “{ $name }” is not CJML
incoming-doctype = it declares a type of document, which is never read

# $name (text)
incoming-entity = “{ $name }” is none of the five names for signs that XML has

# $most (number)
incoming-tooDeep = elements lie more than { $most } deep in each other

# $most (number)
incoming-tooManyElements = more than { $most } elements are not read
incoming-hint = Files of Desire Path (.json), of Mermaid (.mmd) and of CJML (.xml) become maps.

# $n (number)
incoming-passedOverCount =
    { $n ->
        [one] { $n } line was not understood, or not as it stands there:
       *[other] { $n } lines were not understood, or not as they stand there:
    }
