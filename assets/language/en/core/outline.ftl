### What an outline cannot put on a map, and what to write instead.

# $line (text), $message (text)
outline-line = line { $line }: { $message }
outline-nameMissing = a name is missing in front of the colon

# $length (text), $most (text)
outline-nameTooLong = a name of { $length } letters is too long, { $most } fit
outline-nameTooLongHint = put the rest on cards, indented below it
outline-noTextLane = no lane of the map holds free text
outline-noTextLaneHint = add a lane first, such as notes

# $length (text), $most (text)
outline-tooLong = { $length } letters are too long, { $most } fit
outline-tooLongHint = split it in two

# $text (text)
outline-noFeeling = { $text } is no feeling
outline-noFeelingHint = write a value in half steps from −2 to +2, then a word if you like

# $lane (text)
outline-holdsPictures = “{ $lane }” holds pictures, which no line of text is
outline-holdsPicturesHint = add the picture on the map

# $lane (text), $text (text)
outline-cannotHold = “{ $lane }” cannot hold { $text }
outline-cannotHoldHint = write what the lane holds, or name another lane

# $size (text)
outline-tooMuch = an outline of { $size } kB is too long
outline-tooMuchHint = put it on the map in parts
