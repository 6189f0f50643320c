filter-onlyThese = Only these cases
filter-notThese = Not these
filter-lead = Only cases that
filter-counting = Counting…
filter-allAgain = All cases are counted again
filter-bar = Filter
filter-add = Add
filter-clear = All cases
filter-save = Save as segment

# $part (text)
filter-invert = Turn into its opposite: { $part }

# $part (text)
filter-remove = Remove: { $part }

# $n (number), $all (number), $share (text)
filter-of = { $n } of { $all } cases ({ $share })

filter-title = Count only some cases
filter-outcomeTitle = Which outcome
filter-outcome = This is the outcome
filter-outcomeNot = Its opposite is
filter-what = Cases that
filter-apply = Only these cases
filter-applyNot = Not these
filter-cancel = Cancel
filter-kinds-begins = begin in a period
filter-kinds-ends = end in a period
filter-kinds-touches = have an event in a period
filter-kinds-shows = have an event with an attribute
filter-kinds-contains = contain a step
filter-kinds-startsWith = start with a step
filter-kinds-endsWith = end with a step
filter-kinds-follows = go from one step to another
filter-kinds-lasts = last so long
filter-kinds-isOpen = are still open
filter-from = From this day on
filter-to = To this day
filter-step = Step
filter-first = From
filter-next = To
filter-directly = Nothing else between
filter-within = Within
filter-least = At least
filter-most = At most
filter-time = Unit
filter-units-60 = minutes
filter-units-3600 = hours
filter-units-86400 = days
filter-incomplete = Fill this in to see how many cases it means.

# $name (text)
filter-offMap = { $name } (off the map)

compare-title = Beside each other
compare-what = Cases that
compare-least = Smallest notable difference, in points
compare-notableOnly = Notable differences only
compare-notable = notable

# $name (text)
compare-difference = { $name }: difference

# $low (text), $high (text)
compare-interval = { $low } to { $high }

# $n (number), $all (number)
compare-found =
    { $n ->
        [one] { $n } of { $all } numbers differs notably
       *[other] { $n } of { $all } numbers differ notably
    }

# $q (text), $test (text)
compare-sure = q = { $q }, { $test }

compare-tests-twoProportions = two proportions
compare-tests-fisherExact = Fisher’s exact test
compare-bar = Beside each other
compare-table = List the differences
compare-change = Change
compare-end = End
compare-ended = All cases show together again
compare-inColour = In colour: at least
compare-inColourAnd = points apart, and hardly by chance

# $names (text)
compare-now = Beside each other on the map: { $names }

compare-with = What to put beside each other
compare-withs-segments = Segments
compare-withs-day = Before and after a day
compare-withs-periods = Two periods
compare-segments = Two to five segments, in their order; one alone is held against everybody else.
compare-noSegments = No segments yet. Filter the cases and save the filter, or compare two periods.
compare-day = The day of the change
compare-dayHint = Cases that begin before this day, and cases that begin on it or later.
compare-periodHint = Cases that begin in the one period, and cases that begin in the other.
compare-one = First period
compare-other = Second period
compare-from = From this day on
compare-to = To this day
compare-show = Show beside each other

# $day (text)
compare-before = Before { $day }

# $day (text)
compare-since = From { $day } on

# $from (text), $to (text)
compare-range = { $from } – { $to }

# $day (text)
compare-until = Until { $day }

compare-which = Which numbers
compare-whiches-all = All
compare-whiches-steps = Steps and stages
compare-whiches-feelings = Feelings
compare-whiches-ways = Arrows and paths
compare-whiches-deviations = Deviations

# $what (text)
compare-onMap = Show on the map: { $what }

compare-toMap = Back to the map
compare-order = Mann–Whitney
compare-person = One person is
compare-noPerson = Each case

# $low (text), $high (text)
compare-byPerson = by person { $low } to { $high }

compare-few = Too few times to tell
compare-fewAnswers = Too few answers to tell
compare-welch = Welch’s t-test

# $n (number), $share (text)
compare-answers = n = { $n }, { $share } answered

# $points (text)
compare-answering = answering { $points }

# $name (text)
compare-answered = { $name }: answered

compare-how = How it is counted

# $least (text)
compare-definition = The others are held against the first. A difference is in points of a percentage, with Newcombe’s 95 % interval. It is notable when it is at least { $least } and when at most one in twenty of those called notable is to be expected by chance (Benjamini and Hochberg, over every number shown here). Below the share of an arrow or a path is its median time, and how far the times lie behind those of the first (Hodges and Lehmann, tested by Mann and Whitney). Of a feeling stands the mean on the curve from −2 to +2, its difference with Welch’s 95 % interval and t-test from five answers on each side on, and below it how many answered.

compare-kinds-fitting = Fit
compare-kinds-fittingAccepted = Fit
compare-kinds-logFitness = Fit
compare-kinds-coverage = Matching
compare-kinds-mapUse = Map
compare-kinds-split = Split
compare-kinds-stageReach = Stage
compare-kinds-stageDropOff = Stage
compare-kinds-stepReach = Step
compare-kinds-stepDropOff = Step
compare-kinds-stepSentiment = Feeling
compare-kinds-transition = Arrow
compare-kinds-desirePath = Nobody drew it
compare-kinds-deviation = Deviation
compare-kinds-variant = Path

segments-intro = Cases that belong together, saved under a name.
segments-none = No segments yet. Filter the cases, then save the filter here.
segments-name = Name of the segment
segments-save = Save
segments-saveHint = Saves the filter that is set now.
segments-noFilter = Set a filter first: click a number and choose “Only these cases”.
segments-compare = Compare
segments-compareHint = Choose up to five to compare; one alone is held against everybody else.

# $name (text)
segments-choose = Compare { $name }

segments-apply = Apply
segments-applied = Applied
segments-rename = Rename
segments-change = Change to the filter that is set
segments-remove = Delete segment
segments-up = Move up
segments-down = Move down

explain-cases = Show the cases
explain-close = Close
explain-definition = How it is counted
explain-caution = Careful
explain-toMatching = Go to Matching
