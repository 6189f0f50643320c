### What cases do that a condition means, as what follows “cases that”; $not is nothing, or what says that they do not.

# $n (number)
cohort-all = All { $n } cases

# $what (text), $cases (text)
cohort-only = Only cases that { $what }: { $cases }
cohort-cases = cases

# $one (text), $other (text)
cohort-join = { $one }, and { $other }
cases-not = do not{" "}

# $one (text), $other (text)
cases-and = { $one } and { $other }

# $one (text), $other (text)
cases-or = { $one } or { $other }
cases-anyKind = are of any kind
cases-noKind = are of no kind
cases-open = are still open
cases-closed = are closed

# $not (text), $when (text)
cases-begin = { $not }begin { $when }

# $not (text), $when (text)
cases-end = { $not }end { $when }

# $when (text)
cases-touch = have an event { $when }

# $when (text)
cases-touchNot = do not have an event { $when }

# $what (text)
cases-show = have an event where { $what }

# $what (text)
cases-showNot = do not have an event where { $what }

# $not (text), $place (text)
cases-contain = { $not }contain { $place }

# $not (text), $place (text)
cases-startWith = { $not }start with { $place }

# $not (text), $place (text)
cases-endWith = { $not }end with { $place }

# $not (text), $from (text), $to (text), $within (text)
cases-goDirectly = { $not }go from { $from } directly to { $to }{ $within }

# $not (text), $from (text), $to (text), $within (text)
cases-goLater = { $not }go from { $from } later to { $to }{ $within }

# $time (text)
cases-within = {" "}within { $time }

# $not (text), $least (text), $most (text)
cases-lastBetween = { $not }last { $least } to { $most }

# $not (text), $least (text)
cases-lastAtLeast = { $not }last at least { $least }

# $not (text), $most (text)
cases-lastAtMost = { $not }last at most { $most }

# $not (text)
cases-lastAny = { $not }last any time

# $not (text), $stage (text), $drawn (text)
cases-stepBack = { $not }return to { $stage } after a later one{ $drawn }
cases-aStage = a stage
cases-asDrawn = , as the map draws it
cases-notDrawn = , which the map does not draw

# $not (text), $path (text)
cases-likePath = { $not }are most like the path { $path }

# $not (text)
cases-likeNone = { $not }are like no path

# $not (text)
cases-follow = { $not }follow the map exactly

# $not (text)
cases-followAccepted = { $not }follow the map with what the team accepted

# $not (text)
cases-inFit = { $not }count in the fit

# $not (text)
cases-matched = { $not }have a matched event

# $not (text)
cases-allowed = { $not }show a succession that the map allows

# $not (text), $name (text)
cases-goOn = { $not }go on from “{ $name }” as drawn

# $not (text), $name (text)
cases-reach = { $not }reach “{ $name }”

# $not (text), $name (text)
cases-noFurther = { $not }get no further than “{ $name }”

# $not (text), $name (text)
cases-leave = { $not }leave at “{ $name }”

# $not (text), $name (text)
cases-feel = { $not }say how they feel at “{ $name }”

# $not (text), $from (text), $to (text)
cases-takeArrow = { $not }take the arrow from “{ $from }” to “{ $to }”

# $not (text)
cases-takeGone = { $not }take a deleted arrow

# $not (text), $deviation (text)
cases-deviate = { $not }show that { $deviation }

# $not (text), $path (text)
cases-takePath = { $not }take the path { $path }

# $first (text), $n (number), $last (text)
cases-pathMore = { $first } → { $n } more → { $last }

# $not (text), $what (text), $how (text), $allowed (text)
cases-repeat = { $not }repeat { $what }{ $how }{ $allowed }
cases-something = something
cases-rightAway = {" "}right away
cases-afterOne = {" "}after one other thing
cases-afterSeveral = {" "}after several other things
cases-whereAllowed = {" "}where the map allows it
cases-whereNotAllowed = {" "}where the map does not allow it
cases-aChannel = a channel
cases-anotherChannel = another channel
cases-aStep = a step
cases-anotherStep = another step

# $not (text), $from (text), $window (text)
cases-comeAgain = { $not }come to { $from } again within { $window }

# $not (text), $from (text), $to (text), $window (text)
cases-switch = { $not }switch from { $from } to { $to } within { $window }

# $not (text), $from (text), $to (text), $window (text)
cases-backAndForth = { $not }go from { $from } to { $to } and back within { $window }

# $not (text), $from (text), $window (text)
cases-return = { $not }return to { $from } after a silence of { $window }

# $name (text)
cases-quoted = “{ $name }”
when-anyTime = at any time

# $moment (text)
when-orLater = on { $moment } or later

# $moment (text)
when-before = before { $moment }

# $year (text)
when-inYear = in { $year }

# $month (text)
when-inMonth = in { $month }

# $day (text)
when-onDay = on { $day }

# $from (text), $to (text)
when-fromTo = from { $from } to { $to }

# $from (text), $until (text)
when-fromUntil = from { $from } until { $until }

# $day (text), $clock (text)
when-clock = { $day }, { $clock } UTC
event-name = the event’s name

# $predicate (text)
event-not = not ({ $predicate })

# $field (text)
event-exists = { $field } has any value

# $field (text), $value (text)
event-is = { $field } is “{ $value }”

# $field (text), $value (text)
event-isNot = { $field } is not “{ $value }”

# $field (text), $value (text)
event-less = { $field } is less than “{ $value }”

# $field (text), $value (text)
event-atMost = { $field } is at most “{ $value }”

# $field (text), $value (text)
event-greater = { $field } is greater than “{ $value }”

# $field (text), $value (text)
event-atLeast = { $field } is at least “{ $value }”

# $field (text), $values (text)
event-in = { $field } is one of { $values }

# $field (text), $value (text)
event-contains = { $field } contains “{ $value }”

# $field (text), $value (text)
event-matches = { $field } matches “{ $value }”
