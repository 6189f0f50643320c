insights-which = What to look at
insights-computing = Computing…
insights-kinds-rework = What is repeated
insights-kinds-contacts = Repeated contacts and channels
insights-kinds-typical = Typical journeys
insights-kinds-feelings = Felt and assumed
insights-kinds-stageTimes = Time from stage to stage
insights-kinds-overTime = Week by week
insights-kinds-outcome = What goes together with an outcome
insights-kinds-effects = What deviations go together with
insights-kinds-coverage = Matched events by source and over time
insights-how = How it is counted

# $what (text)
insights-behind = Show the cases: { $what }

# $n (number)
insights-few = few: n = { $n }

# $base (text), $low (text), $high (text)
insights-interval = { $base } ({ $low } to { $high }, Wilson 95 % interval)

insights-stageTimes-whole = A whole journey
insights-stageTimes-median = Median time
insights-stageTimes-p90 = Nine of ten within
insights-stageTimes-none = No time was measured.
insights-stageTimes-tooFew = too few times for an interval

# $low (text), $high (text)
insights-stageTimes-interval = median between { $low } and { $high } (95 %)

# $low (text), $high (text)
insights-stageTimes-middle = middle half { $low } to { $high }

# $n (number)
insights-stageTimes-n = n = { $n }

# $share (text), $base (text)
insights-stageTimes-arrived = { $share } get there ({ $base } cases)

insights-stageTimes-working = Only working hours count in these times.

# $time (text), $n (number)
insights-stageTimes-half =
    { $n ->
        [one] With the { $n } journey still under way, half have arrived by { $time }.
       *[other] With the { $n } journeys still under way, half have arrived by { $time }.
    }

# $n (number)
insights-stageTimes-noHalf =
    { $n ->
        [one] With the { $n } journey still under way, it was not seen yet when half have arrived.
       *[other] With the { $n } journeys still under way, it was not seen yet when half have arrived.
    }

# $share (text), $time (text)
insights-stageTimes-by = { $share } by { $time }

insights-stageTimes-curve = The curve as a table
insights-stageTimes-time = Time
insights-stageTimes-arrivedBy = Arrived
insights-stageTimes-between = 95 % interval

# $time (text)
insights-stageTimes-within = Reached within { $time } of the first event

insights-stageTimes-toFirst = the beginning of the first later event of the next stage
insights-stageTimes-toLast = the beginning of the last event of the next stage

# $to (text)
insights-stageTimes-definition = A whole journey runs from the beginning of the first to the end of the last counted event of a closed case. From stage to stage it is measured from the end of the first event of the one to { $to }, whatever lies between; cases that skip the one or the other are not measured. The interval of the median is by order statistics. Where more than one case in twenty is open, the curve takes in those still under way (Kaplan and Meier): they count as long as they were seen, to the end of the log. Closed cases that never arrived have left and take no part. For the share that arrives soon enough only cases count that began at least so long before the end of the log.

# $zone (text)
insights-overTime-intro = By the week in which journeys begin ({ $zone }).

# $n (number)
insights-overTime-before =
    { $n ->
        [one] { $n } week before these is not shown.
       *[other] { $n } weeks before these are not shown.
    }

insights-overTime-none = There are no weeks to show.
insights-overTime-fit = Follow the map exactly

# $stage (text)
insights-overTime-reach = Reach { $stage }

# $stage (text)
insights-overTime-dropOff = Go no further than { $stage }

# $top (text)
insights-overTime-upTo = 0 – { $top }

# $n (number)
insights-overTime-open = { $n } still open

insights-overTime-openKey = many still open
insights-overTime-table = As a table
insights-overTime-week = Week
insights-overTime-value = Share
insights-overTime-of = Cases
insights-overTime-cases = Of all
insights-overTime-nothing = –

# $week (text)
insights-overTime-begun = Begun in { $week }

insights-overTime-definition = Each journey counts in the week in which its first event lies, by ISO 8601. Fit, drop-off and deviations are of closed journeys, reach is of all. A week is hatched when more than one journey in twenty that began in it is still open: its figures may still change. The deviations are the five that most journeys have over all weeks.
insights-coverage-file = File
insights-coverage-source = Source
insights-coverage-noSource = Only the file
insights-coverage-noValue = no value
insights-coverage-matched = Events
insights-coverage-cases = Cases

# $low (text), $high (text)
insights-coverage-interval = { $low } – { $high } %

# $n (number)
insights-coverage-unmatched =
    { $n ->
        [one] { $n } name without a rule
       *[other] { $n } names without a rule
    }

# $events (number), $cases (number)
insights-coverage-events =
    { $events ->
        [one] { $events } event
       *[other] { $events } events
    }, { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }

# $n (number)
insights-coverage-left = { $n } more

# $name (text)
insights-coverage-casesOf = Cases with an event: { $name }

insights-coverage-over-week = Matched events by week
insights-coverage-over-month = Matched events by month
insights-coverage-periods-week = Week
insights-coverage-periods-month = Month
insights-coverage-asTable = As a table

# $n (number)
insights-coverage-before =
    { $n ->
        [one] { $n } before these is not shown.
       *[other] { $n } before these are not shown.
    }

insights-coverage-definition = Of the whole log, whatever the filter: events that a rule claims, of those that no rule leaves out on purpose; and cases with such an event, of the cases with any. An event counts in the period in which it ends. Intervals are Wilson’s.
insights-outcome-which = Outcome
insights-outcome-success = Success, as the map marks it
insights-outcome-steps = Reaching a step

# $step (text)
insights-outcome-reaching = Reach “{ $step }”

insights-outcome-other = Another condition…
insights-outcome-condition = A condition
insights-outcome-none = The map marks no step as its success. Mark one, or choose an outcome above.

# $what (text)
insights-outcome-that = Cases that { $what }

insights-outcome-with = With
insights-outcome-without = Without
insights-outcome-few = few

# $value (text), $low (text), $high (text)
insights-outcome-difference = { $value } points ({ $low } to { $high })

# $times (text)
insights-outcome-ratio = { $times } times as often

# $times (text), $low (text), $high (text)
insights-outcome-ratioWithin = { $times } times as often ({ $low } to { $high })

insights-outcome-noRatio = without it, never

# $n (number)
insights-outcome-unsure = { $n } not sure enough to speak of

# $names (text)
insights-outcome-passedOver = Not looked at, for they have too many values: { $names }.

insights-outcome-before = Only what lies before the first event that is the outcome counts; in a case without the outcome, all of the case. A step counts as skipped once something behind it has happened.
insights-outcome-whole = All of each case counts.
insights-outcome-definition = Only closed cases are looked at. Beside each thing that at least five cases have and five lack stands how often cases with it and without it have the outcome; the difference in points with Newcombe’s 95 % interval, and how many times as often, with the interval by the logarithm (Katz), which does not exist where a group never has the outcome. What is listed first is expected to be chance in at most one of twenty (Benjamini and Hochberg, over everything looked at). “Few” marks groups below 30 cases. What goes together need not be the cause.
insights-effects-order = First
insights-effects-orders-time = Time
insights-effects-orders-outcome = Outcome
insights-effects-orders-cases = Cases

# $q (text)
insights-effects-sure = q = { $q }

insights-effects-none = No deviation is frequent enough to compare.

# $time (text)
insights-effects-longer = Last { $time } longer

# $time (text)
insights-effects-shorter = Last { $time } less

insights-effects-same = Last as long

# $one (text), $other (text)
insights-effects-medians = median { $one }, without it { $other }

# $one (text), $other (text)
insights-effects-outcome = Outcome in { $one }, without it { $other }

insights-effects-unsure = not sure

insights-effects-definition = Closed cases with a deviation or desire path are held against those without it: how much longer they last (the median of all differences, Hodges and Lehmann, tested by Mann and Whitney). Sure is what is expected to be chance in at most one of twenty (Benjamini and Hochberg, over everything shown). What goes together need not be the cause.

# $outcome (text)
insights-effects-definitionOf = Closed cases with a deviation or desire path are held against those without it: how much longer they last (the median of all differences, Hodges and Lehmann, tested by Mann and Whitney), and how often they { $outcome } (Newcombe’s 95 % interval; only what lies before that counts). Sure is what is expected to be chance in at most one of twenty (Benjamini and Hochberg, over everything shown). What goes together need not be the cause.

insights-rework-what = Repeated
insights-rework-cases = Cases
insights-rework-extra = Extra events
insights-rework-notAllowed = Not allowed
insights-rework-places = What is repeated
insights-rework-none = Nothing happens twice in a journey.
insights-rework-kinds-any = Anything
insights-rework-kinds-selfLoop = Right away
insights-rework-kinds-pingPong = There and back
insights-rework-kinds-elsewhere = Later
insights-rework-kindByKind = Kind by kind

# $extra (number), $all (number), $notAllowed (number)
insights-rework-counts =
    { $notAllowed ->
        [0] { $extra } extra of { $all } events; the map allows all of them
       *[other] { $extra } extra of { $all } events; the map allows all but { $notAllowed }
    }

# $allowed (number), $notAllowed (number)
insights-rework-split = { $allowed } allowed, { $notAllowed } not allowed

insights-rework-definition = Of each thing that happens several times in a case, every time but the first is an extra event. It is “right away” when nothing else lies between it and the time before (a a), “there and back” when exactly one other event does (a b a), “later” otherwise. The map allows it when the best explanation of the case matches it and one before it; within a row of the same (a a a) the matched ones are the first ones. Cases that are still open count as far as they got.
insights-contacts-channel = Channel of an event
insights-contacts-noChannel = None
insights-contacts-windows = Windows, in days
insights-contacts-again = Again within
insights-contacts-switch = Switch within
insights-contacts-pingPong = To and fro within
insights-contacts-silence = Silence of
insights-contacts-tables-again = The same step again
insights-contacts-tables-return = Back after a silence
insights-contacts-tables-pingPong = From one step to another and back
insights-contacts-tables-againOnChannel = The same channel again
insights-contacts-tables-switch = From one channel to another
insights-contacts-tables-pingPongOfChannels = From one channel to another and back

# $window (text)
insights-contacts-within = within { $window }

# $window (text)
insights-contacts-after = after { $window } or more

# $n (number)
insights-contacts-times =
    { $n ->
        [1] once
       *[other] { $n } times
    }

insights-contacts-none = Nobody.

# $n (number)
insights-contacts-more = { $n } more

insights-contacts-fromTo = From ↓ to →
insights-contacts-matrix = Cases, of those in which the channel of the row happens at all; select a cell to see them.

# $n (number)
insights-contacts-left =
    { $n ->
        [one] { $n } rarer one is not shown.
       *[other] { $n } rarer ones are not shown.
    }

insights-contacts-back = Back to an earlier stage
insights-contacts-anyStage = Any stage
insights-contacts-stage = Stage
insights-contacts-cases = Cases
insights-contacts-undrawn = Nobody drew it
insights-contacts-definition = Contacts are events that count, in their order; the time between two of them runs from the end of the first to the beginning of the second. Again: the next time the same step (or channel) comes, whatever lies between, within the window. Switch: two neighbours over different channels; an event without a channel is passed over, and so is its neighbourhood. There and back: a b a, from the first a to the second within the window. Back after a silence: a step that came before in the case comes again directly after a silence at least that long. Back to an earlier stage: an event of a stage whose predecessor, of those in any stage, is of a later one; the map draws it when the best explanation of the case matches both. Single rows are shares of the cases in which the contact happens at all, the first line is of all cases.
insights-typical-n = How many

# $n (number)
insights-typical-cases =
    { $n ->
        [one] stands for { $n } case
       *[other] stands for { $n } cases
    }

# $n (number)
insights-typical-exactly = { $n } exactly so

# $time (text)
insights-typical-median = median { $time } over these

# $percent (text)
insights-typical-distance = others differ by { $percent } on average

insights-typical-show = Show on the map
insights-typical-hide = Hide on the map

# $n (number)
insights-typical-paths =
    { $n ->
        [one] { $n } path
       *[other] { $n } paths
    }

insights-typical-empty = Nothing that counts happens

# $among (number), $all (number), $share (text)
insights-typical-definition = The journeys are medoids: real paths, chosen so that all cases together are as near as possible to the one nearest to them. Nearness is the edit distance (insert, strike out or replace an event) as a share of the longer of the two paths. They are chosen among the { $among } most frequent of { $all } paths, which { $share } of cases took, one by one for the largest gain, then exchanged as long as that gains anything; nothing is left to chance. Every case then counts with the journey nearest to its path, so the shares add up to all cases. The median time is that of all cases the journey stands for, from their first to their last event.
