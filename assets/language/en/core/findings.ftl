### What was found, in one sentence each, for slides and pages.

# $share (text), $from (text), $to (text), $past (text)
finding-shortcut = { $share } of journeys go straight from “{ $from }” to “{ $to }”, past { $past }

# $share (text), $from (text), $to (text)
finding-wayBack = { $share } of journeys go back from “{ $from }” to “{ $to }”

# $share (text), $from (text), $to (text)
finding-crossOver = { $share } of journeys go from “{ $from }” to “{ $to }”, a way nobody drew

# $share (text), $step (text)
finding-repeat = { $share } of journeys repeat “{ $step }”

# $share (text), $step (text)
finding-earlyExit = { $share } of closed journeys end at “{ $step }”, where the map goes on

# $share (text), $step (text)
finding-entry = { $share } of journeys begin at “{ $step }”, where the map does not begin

# $share (text), $from (text), $to (text)
finding-offTheMap = { $share } of journeys go from “{ $from }” to “{ $to }”, off the map

# $share (text), $step (text)
finding-dropOff = { $share } of those who reach “{ $step }” go no further

# $share (text), $stage (text)
finding-stageDropOff = { $share } of those who reach the stage “{ $stage }” never get to the next

# $share (text), $sentence (text)
finding-deviation = { $sentence } in { $share } of closed journeys

# $step (text), $observed (text), $assumed (text)
finding-flipped = “{ $step }” feels the other way round: { $observed } where the team assumed { $assumed }

# $step (text), $observed (text), $assumed (text)
finding-worse = “{ $step }” feels worse than assumed: { $observed } instead of { $assumed }

# $step (text), $observed (text), $assumed (text)
finding-better = “{ $step }” feels better than assumed: { $observed } instead of { $assumed }

# $share (text), $from (text), $to (text), $stated (text)
finding-statedTime = Only { $share } get from “{ $from }” to “{ $to }” in the time stated ({ $stated })

# $share (text), $step (text), $to (text), $stated (text)
finding-split = After “{ $step }”, { $share } go on to “{ $to }”, not { $stated } as stated

# $share (text), $from (text), $to (text)
finding-hardlySeen = Of those at “{ $from }”, only { $share } take the drawn way to “{ $to }”

# $from (text), $to (text)
finding-neverSeen = Nobody was seen to take the drawn way from “{ $from }” to “{ $to }”

# What a number is of.
# $k (text), $n (number)
finding-ofCases = { $k } of { $n } cases

# $k (text), $n (number)
finding-ofClosed = { $k } of { $n } closed cases

# $k (text), $n (number), $step (text)
finding-ofArrived = { $k } of { $n } closed cases that reach “{ $step }”

# $k (text), $n (number), $step (text)
finding-ofThere = { $k } of { $n } cases that reach “{ $step }”

# $k (text), $n (number)
finding-ofCrossings = { $k } of { $n } passages

# $k (text), $n (number)
finding-ofAnswers = answers of { $k } of { $n } cases that reach the step

# $name (text)
finding-quoted = “{ $name }”

# $n (number)
finding-stepsBetween = { $n } steps
