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

# $title (text)
maps-exportBelow = With “{ $title }” below
