maps-label = Maps of this file
maps-more = The maps
maps-edit = This map
maps-kind = Speaks of
maps-noKind = Not said
maps-kinds-asIs = As-is
maps-kinds-toBe = To-be
maps-toBe = Draw a to-be map
maps-remove = Delete this map

# $title (text)
maps-toBeTitle = { $title } (to-be)

# $title (text)
maps-go = Go to map “{ $title }”

# $title (text)
maps-here = “{ $title }” is open

# $title (text)
maps-forked = “{ $title }” is drawn beside it; what you change there is told from this map

# $title (text)
maps-removed = Deleted “{ $title }”; Ctrl+Z brings it back

maps-compare = Compare the maps
maps-endCompare = End comparing the maps
maps-panel = What is different
maps-button = Differences
maps-back = Back to the panels

# $from (text), $to (text)
maps-pair = “{ $to }”, held against “{ $from }”

maps-lead = What is changed here is marked on the map and listed below.
maps-differences-added = Added
maps-differences-removed = Removed
maps-differences-moved = Moved
maps-differences-changed = Changed
maps-export = Maps
maps-exportOne = This one

# $n (number)
maps-exportAll = All { $n } maps of this project, each in a file of its own

# $title (text)
maps-exportBelow = With “{ $title }” below

maps-detail-title = In detail
maps-detail-draw = Draw this step in detail
maps-detail-go = Go to this step in detail
maps-detail-upPlain = Go to the map above

# $title (text)
maps-detail-up = Go up to “{ $title }”

# $step (text)
maps-detail-drawn = “{ $step }” is open: draw here what happens within the step

# $step (text), $n (number)
maps-detail-mark =
    { $n ->
        [one] “{ $step }” in detail: { $n } step
       *[other] “{ $step }” in detail: { $n } steps
    }

# $n (number)
maps-detail-note =
    { $n ->
        [one] in detail: { $n } step
       *[other] in detail: { $n } steps
    }

maps-detail-chosen = Drawn in detail on
maps-detail-none = No map
maps-detail-hint = What happens on the map below counts for this step. What happens there without anything between is one visit, from its first event to its last.
maps-detail-empty = A step that holds much can be drawn on a map of its own below this one.
maps-detail-visits = Visits
maps-detail-timeIn = Time in the step

# $n (number)
maps-detail-timeInHint =
    { $n ->
        [one] of { $n } visit
       *[other] median of { $n } visits
    }

# $titles (text)
maps-detail-rulesBelow = Rules on maps below count here too: { $titles }.
