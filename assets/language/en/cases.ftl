cases-label = Cases
cases-all = All cases
cases-back = Back to the panels
cases-toList = Back to the list
cases-next = Next case
cases-previous = Previous case

# $n (number)
cases-total =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }

# $first (number), $last (number), $all (number)
cases-range = { $first } to { $last } of { $all }

cases-nextPage = Next cases
cases-previousPage = Previous cases
cases-none = No case stands behind it.
cases-open = still open
cases-closed = closed
cases-fits = follows the map

# $n (number)
cases-parts =
    { $n ->
        [one] { $n } deviation
       *[other] { $n } deviations
    }

cases-soFar = so far

# $n (number)
cases-events =
    { $n ->
        [one] { $n } event
       *[other] { $n } events
    }

# $time (text)
cases-lasts = lasts { $time }

cases-noEvents = No event of it counts.

# $id (text), $nEvents (number), $nDeviations (number)
cases-told =
    Case { $id }: { $nEvents ->
        [one] { $nEvents } event,
       *[other] { $nEvents } events,
    } { $nDeviations ->
        [one] { $nDeviations } deviation
       *[other] { $nDeviations } deviations
    }

cases-timeline = Events
cases-alignment = Step by step
cases-how = How it is told
cases-deviations = Where it parts from the map
cases-noDeviations = It follows the map exactly.
cases-noWay = The map has no complete way from start to end, so nothing can be said of deviations.
cases-openHint = It may still go on: its deviations count only once it is closed.

# $time (text)
cases-later = { $time } later

# $time (text)
cases-overlaps = { $time } before the one before it ended

cases-same = at the same moment

# $time (text)
cases-until = until { $time }

cases-again = Counts as one with the event before it
cases-offMap = Off the map
cases-ignored = Takes no part: no rule claims it
cases-leftOut = Left out on purpose

# $step (text)
cases-counts = Counts as { $step }

# $n (number)
cases-attributes =
    { $n ->
        [one] { $n } attribute
       *[other] { $n } attributes
    }

cases-kinds-both = as drawn
cases-kinds-skipped = skipped
cases-kinds-extra = extra
cases-kinds-moved = moved
cases-kinds-instead = instead
cases-moves-both = Observed where the map has it
cases-moves-skipped = On the map, not observed
cases-moves-extra = Observed, and the map has no place for it here
cases-moves-movedHere = Observed here, drawn elsewhere
cases-moves-movedDrawn = Drawn here, observed elsewhere
cases-moves-insteadHere = Observed in place of a drawn step
cases-moves-insteadDrawn = Drawn, something else was observed in its place

# $n (number)
cases-moreSteps = { $n } more

replay-label = Replay
replay-play = Play
replay-pause = Pause
replay-close = End the replay
replay-speed = Speed
replay-speeds-slow = Slow
replay-speeds-normal = Normal
replay-speeds-fast = Fast
replay-clock = Clock
replay-clocks-calendar = True time
replay-clocks-sinceBegin = From the start of each case
replay-slider = Moment
replay-back = One moment back
replay-on = One moment on

# $n (number)
replay-underWay = { $n } under way

# $n (number), $step (text)
replay-at = { $n } at { $step }

# $n (number)
replay-between = { $n } between steps

# $n (number)
replay-elsewhere = { $n } off the map

# $time (text)
replay-after = { $time } after the start

replay-none = nobody under way
replay-dots = A larger dot stands for more cases. Numbers count the cases at a step.
replay-horizon = Until nine of ten cases have ended.

discover-title = A map from the log
discover-intro = What people do most, in the order they do it. Nothing is changed until you draw it.
discover-activities = Steps

# $share (text)
discover-activitiesHint = What happens in at least { $share } of cases

discover-anyActivity = Whatever happens at all

discover-paths = Ways

# $share (text)
discover-pathsHint = As many as { $share } of cases need, and the strongest way in and out of each step

discover-fits = of cases follow it exactly
discover-events = of events show a step

# $n (number), $all (number)
discover-steps = { $n } of { $all } activities are steps

# $n (number)
discover-ways =
    { $n ->
        [one] { $n } way between them
       *[other] { $n } ways between them
    }

discover-free = in any order
discover-start = start
discover-end = end
discover-optional = optional
discover-repeatable = repeatable
discover-strongest = The strongest ways

# $n (number)
discover-more = and { $n } more

discover-graded = Each step gets a card that says what was observed and that it is not discussed yet.
discover-here = Draw it here

# $n (number)
discover-hereHint =
    { $n ->
        [one] in place of the step of this map; Ctrl+Z takes it back
       *[other] in place of the { $n } steps of this map; Ctrl+Z takes it back
    }

discover-hereEmpty = Ctrl+Z takes it back
discover-newMap = Start a new map

# $title (text)
discover-newTitle = { $title }, as observed

discover-drawn = Drawn from the log. Undo takes it back.
discover-working = Looking at the log…
discover-cancel = Cancel
