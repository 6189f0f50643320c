details-title = In detail
details-draw = Draw this step in detail
details-go = Go to this step in detail
details-upPlain = Go to the map above

# $title (text)
details-up = Go up to “{ $title }”

# $step (text)
details-drawn = “{ $step }” is open: draw here what happens within the step

# $step (text), $n (number)
details-mark =
    { $n ->
        [one] “{ $step }” in detail: { $n } step
       *[other] “{ $step }” in detail: { $n } steps
    }

# $n (number)
details-note =
    { $n ->
        [one] in detail: { $n } step
       *[other] in detail: { $n } steps
    }

details-chosen = Drawn in detail on
details-none = No map
details-hint = What happens on the map below counts for this step. What happens there without anything between is one visit, from its first event to its last.
details-empty = A step that holds much can be drawn on a map of its own below this one.
details-visits = Visits
details-timeIn = Time in the step

# $n (number)
details-timeInHint =
    { $n ->
        [one] of { $n } visit
       *[other] median of { $n } visits
    }

# $titles (text)
details-rulesBelow = Rules on maps below count here too: { $titles }.
