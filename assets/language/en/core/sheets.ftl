### The sheets of a workbook that is written from a map.

sheets-map = Map
sheets-deviations = Deviations
sheets-desirePaths = Desire paths
sheets-segments = Segments
sheets-about = About

# Heads of what was observed.
sheets-reached = Reached
sheets-left = Left here
sheets-taken = Taken
sheets-cases = Cases
sheets-ofCases = Of cases
sheets-low = From (95 %)
sheets-high = To (95 %)
sheets-observed = Observed
sheets-seen = seen
sheets-inferred = inferred
sheets-hardly = hardly ever or never seen
sheets-time = Time
sheets-untilNext = Until the next event
sheets-asExpected = In the expected time
sheets-deviation = Deviation
sheets-ofClosed = Of closed cases
sheets-ofAll = Of all cases
sheets-accepted = Accepted, because
sheets-class = What it is
sheets-segment = Segment
sheets-number = What cases do

# $points (text)
sheets-notable = Differs by at least { $points } points, hardly by chance

# $name (text)
sheets-inHours = { $name } (hours)

# $name (text)
sheets-inDays = { $name } (days)

# $name (text)
sheets-median = { $name }: median

# $name (text)
sheets-quarter = { $name }: a quarter below

# $name (text)
sheets-threeQuarters = { $name }: three quarters below

# $name (text)
sheets-nineTenths = { $name }: nine tenths below

# On the map.
# $text (text), $step (text)
sheets-asFarAs = { $text } (as far as “{ $step }”)

# $lane (text)
sheets-inWords = { $lane }, in a word

# $lane (text)
sheets-felt = { $lane }, observed
sheets-chartDescribed = How it feels from step to step, from −2 to +2; the numbers are in the rows above.

# What the workbook is.
sheets-date = As of
sheets-source = Source
sheets-finding = Finding
sheets-journeys = Journeys
sheets-filter = Only these cases
sheets-howToEdit = To edit
sheets-howToAdd = To add
sheets-howToRemove = To remove
sheets-howToTakeBack = To take it back
sheets-edit = On the sheets from Stages to Transitions, columns with a coloured head may be edited; grey ones say what was observed or who is who. The order of rows means nothing: sort and filter as you like.
sheets-add = A new row needs no id. Leave the column of ids as it is everywhere else.
sheets-remove = A row that is deleted takes its stage, step, lane, card, feeling or transition off the map, with what hangs on it. Changes on the sheet Map are not read.
sheets-takeBack = Save as .xlsx and choose “Take back changes from a spreadsheet…” in the app, or type “desirepath revise”. Every change is shown before it is made, also where the map has changed meanwhile; nothing happens by itself.

# What has no place in a workbook.
# $title (text)
sheets-mapLeftOut = The map below, “{ $title }”: export it by itself.

# $n (number)
sheets-picturesLeftOut =
    { $n ->
        [one] { $n } picture: only what it shows is in the workbook, in words.
       *[other] { $n } pictures: only what they show is in the workbook, in words.
    }

# $reason (text)
sheets-unwritten = the map could not be written as a workbook ({ $reason })
sheets-unwrittenHint = Leave out lanes or steps, or write another format.
