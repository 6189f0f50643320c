### Maps that come in a file of another program, and what of it was not understood.

incoming-passedOver = Zeile { $line }: „{ $text }“: { $why }
incoming-notKnown = nicht verstanden
incoming-noPlace = dafür hat eine Map keinen Platz
incoming-notAScore = kein Wert von 1 bis 5, also hat der Schritt kein Gefühl
incoming-cut = zu lang und deshalb gekürzt
incoming-otherActors = diesen Schritt gehen andere, und eine Map gilt für eine Gruppe
incoming-otherJourney = aus einer Datei wird nur eine Journey zur Map
incoming-noSuchPhase = diese Phase gibt es nicht, also steht der Schritt in der davor
incoming-inLine = Zeile { $line }: { $said }
incoming-wrongNotation = weder eine Map in JSON noch eine Journey in Mermaid oder CJML
incoming-tooLong = mehr als { $most } Bytes werden nicht gelesen
incoming-nothingDrawn = darin ist kein Schritt
incoming-tooManySteps = mehr als { $most } Schritte werden nicht gezeichnet
incoming-broken = das XML bricht ab oder ist nicht wohlgeformt. { $said }
incoming-otherRoot = XML anderer Art: „{ $name }“ ist nicht CJML
incoming-doctype = sie erklärt einen Dokumenttyp, und so etwas wird nie gelesen
incoming-entity = „{ $name }“ ist keiner der fünf Namen für Zeichen, die XML hat
incoming-tooDeep = Elemente liegen mehr als { $most } tief ineinander
incoming-tooManyElements = mehr als { $most } Elemente werden nicht gelesen
incoming-hint = Dateien von Desire Path (.json), von Mermaid (.mmd) und von CJML (.xml) werden zu Maps.
incoming-passedOverCount =
    { $n ->
        [one] { $n } Zeile wurde nicht oder nicht so verstanden, wie sie dasteht:
       *[other] { $n } Zeilen wurden nicht oder nicht so verstanden, wie sie dastehen:
    }
