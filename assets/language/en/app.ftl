app = Desire Path

start-lead = Draw the journey you planned. Then see the one people take.
start-template = Start from a template
start-open = Open a file
start-openHint = A map saved as .desirepath
start-choose = Choose a file…
start-recent = Recent maps
start-noRecent = Maps you open will be listed here.
start-sample = With sample events
start-groups-own = Yours
start-groups-industry = Industries
start-groups-neutral = For any journey

# $title (text)
start-removeTemplate = Remove the template { $title }

start-broken = Cannot be used
start-untitled = Untitled journey
start-newTitle = Name the new map
start-title = Title
start-create = Create map

template-save = Save as a template
template-name = Name
template-description = What is it for?
template-descriptionHint = One sentence for whoever looks for a template.
template-withCards = Keep cards and feelings
template-withCardsHint = Without them, only what they hang on is kept.
template-kept = Stages, steps, lanes, transitions, rules and the brand are kept. Events never are.
template-keep = Save template

# $title (text)
template-saved = “{ $title }” is among the templates now

template-removeTitle = Remove this template?

# $title (text)
template-removeHint = “{ $title }” will not be offered any more. Maps that were started from it stay as they are.

template-remove = Remove template
template-cancel = Keep it

bar-library = Library
bar-where = Where you are
bar-import = Import
bar-export = Export
bar-menu = Menu
bar-light = Light
bar-dark = Dark
bar-toLight = Switch to light
bar-toDark = Switch to dark
bar-rename = Rename the map

lenses-assumed = Assumed
lenses-overlay = Overlay
lenses-observed = Observed
lenses-label = Which journey shows

arrangements-journey = Journey
arrangements-blueprint = Blueprint
arrangements-label = How lanes are arranged

# $n (number)
arrangements-nLeftOut =
    { $n ->
        [one] Without { $n } lane
       *[other] Without { $n } lanes
    }

# $n (number)
arrangements-leftOut =
    { $n ->
        [one] The blueprint leaves out { $n } lane of thoughts and feelings; it shows in the journey view
       *[other] The blueprint leaves out { $n } lanes of thoughts and feelings; they show in the journey view
    }

# $name (text)
arrangements-shown = { $name } view

arrangements-keepsPart = In the blueprint a lane moves within its part

panels-label = Side panel
panels-inspector = Inspector
panels-paths = Desire paths
panels-deviations = Deviations
panels-variants = Variants
panels-insights = Insights
panels-segments = Segments
panels-matching = Matching
panels-noOverlay = Import events to see this.
panels-importNow = Import events

# The same where there is little room.
tabs-inspector = Inspector
tabs-paths = Paths
tabs-deviations = Deviations
tabs-variants = Variants
tabs-insights = Insights
tabs-segments = Segments
tabs-matching = Matching

status-saving = Saving…
status-zoom = Zoom
status-lost = Connection lost, trying again…
status-cancel = Cancel
status-label = Status
status-onMap = It is on the map now; Ctrl+Z takes it back

# $name (text), $n (number)
status-removedStage =
    { $n ->
        [0] Removed “{ $name }”; Ctrl+Z brings it back
        [one] Removed “{ $name }” with { $n } step; Ctrl+Z brings it back
       *[other] Removed “{ $name }” with { $n } steps; Ctrl+Z brings it back
    }

# $label (text)
status-undone = Undone: { $label }

# $label (text)
status-redone = Done again: { $label }

status-nothing = Nothing to undo
status-nothingToRedo = Nothing to redo
status-emotion = Feeling: 1 bad … 5 good
status-lifted = Card lifted: arrows move it, Space drops it

# $place (text)
status-dropped = Card moved to { $place }

problem-failure = That did not work
problem-bug = Something went wrong
problem-bugHint = Your map is intact: every edit is in the file as soon as it is done.
problem-close = Close
problem-silent = Desire Path does not answer
problem-silentHint = Your map is safe in its file. Start the app again to go on

# $kind (text), $reply (text)
problem-mistaken = The answer to “{ $kind }” was “{ $reply }”

drop-noMap = There is no map to lay these events over
drop-hint = Start or open a map, then drop the file again

defaults-stage = New stage
defaults-step = New step

close = Close

keys-single = Single keys
keys-hint = They work while the map has the focus. Off, keys with Ctrl or Alt and ? still work, and all actions are in the menu.
keys-off = off
keys-several = Shift with an arrow or a click selects a block of cells, Ctrl with a click adds a card, dragging over empty ground selects all cards it touches, and Esc lets go.

palette-title = All actions
palette-search = What do you want to do?
palette-none = No action is called that

present-label = Presentation
present-whole = The whole map

# $n (number), $of (number)
present-stageOf = Stage { $n } of { $of }

# $n (number), $of (number)
present-partOf = Part { $n } of { $of }

# $share (text)
present-reach = { $share } reach it

present-large = Large type
present-byLane = Lane by lane
present-byLaneHint = Each lane comes in its turn (L)
present-speaker = Speaker window
present-speakerHint = Opens your notes in a window of their own, for your screen alone (S)
present-noSpeaker = The window could not be opened. Allow this page to open windows, and try again.
present-notes = Speaker notes
present-noNotes = Nothing is noted here. Speaker notes are written beside the map: pick a stage, or nothing for the whole map.
present-ended = The presentation has ended. This window can be closed.

# $name (text)
present-next = Next: { $name }

present-last = This is the end.
present-time = Time now
present-elapsed = Since the beginning
present-larger = Larger type
present-smaller = Smaller type
present-dark = Dark screen
present-darkHint = Shows the room nothing for a while (B)
present-isDark = The screen is dark. Any key shows the map again.
present-fill = Fill the screen
present-back = Back
present-on = On
present-end = End the presentation
present-hint = While a map is presented, ← and → or Page Up and Page Down go from stage to stage, L makes lanes come one by one, S opens the window with your notes, B makes the screen dark, ↑ and ↓ scroll, and Escape ends it.

groups-edit = Edit
groups-add = Add
groups-mark = Mark
groups-view = View
groups-map = Map
groups-colours = Colours
groups-language = Language

actions-history = History and versions
actions-undo = Undo
actions-redo = Redo
actions-palette = All actions
actions-keys = All keys
actions-edit = Edit
actions-remove = Delete
actions-addCard = Add a card
actions-addStep = Add a step
actions-addStage = Add a stage

# $kind (text)
actions-addLane = Add a lane: { $kind }

actions-connect = Connect to another step
actions-lift = Lift or drop the card
actions-emotion = Set the feeling
actions-feelBetter = Feel half a step better
actions-feelWorse = Feel half a step worse
actions-optional = Optional on or off
actions-repeatable = Repeatable on or off
actions-unobservable = No system can see it: on or off
actions-start = Start on or off

# $outcome (text)
actions-end = End here: { $outcome }

actions-notEnd = Not an end

# $name (text)
actions-lifecycle = Stage lies in: { $name }

# $name (text)
actions-flow = Stage order: { $name }

actions-setOwner = Set the owner
actions-addTag = Add a tag
actions-moveLeft = Move left
actions-moveRight = Move right
actions-zoomIn = Zoom in
actions-zoomOut = Zoom out
actions-zoomReset = Zoom to 100 %
actions-fit = Fit the map
actions-fitSelection = Fit what is selected
actions-goToStep = Go to a step…
actions-present = Present the map
actions-showMinimap = Show the minimap
actions-hideMinimap = Hide the minimap
actions-theme = Switch light and dark
actions-flowTable = Flow table
actions-numberHelp = What numbers mean
actions-deviationHelp = What deviations mean

# $name (text)
actions-lens = Show: { $name }

actions-detailMore = More path detail
actions-detailLess = Less path detail

# $name (text)
actions-panel = Panel: { $name }

# $name (text)
actions-insight = Insight: { $name }

actions-library = Back to the library
actions-open = Open a map…
actions-newFromFile = Start from a file of another program…
actions-import = Import events…
actions-export = Export the map…
actions-acceptAll = Accept all suggestions
actions-accept = Accept what is selected, with a reason…
actions-showAccepted = Accepted paths on the map: on or off
actions-toJourney = Show the journey view
actions-toBlueprint = Show the blueprint view
actions-toggleOverlay = Overlay on or off
actions-compare = Put segments or periods beside each other…
actions-endCompare = End looking at groups beside each other
actions-filter = Count only some cases…
actions-onlySelected = Only the cases at what is selected
actions-clearFilter = Count all cases again
actions-cases = Show all cases
actions-nextCase = Next case
actions-previousCase = Previous case
actions-replay = Replay the cases
actions-endReplay = End the replay
actions-discover = Propose a map from the log…
actions-save = Save to the file now
actions-saveCopy = Save a copy and go on there…
actions-recover = Earlier states of files…
actions-saveTemplate = Save as a template…

actions-coloursOfSystem = Colours: as the system says

# $name (text)
actions-colours = Colours: { $name }

colours-light = Light
colours-dark = Dark
colours-contrast = High contrast

actions-languageOfSystem = Language: as the system says

# $name (text)
actions-language = Language: { $name }

keyNames-Ctrl = Ctrl
keyNames-Shift = Shift
keyNames-Alt = Alt
keyNames-Escape = Esc
keyNames-Enter = Enter
keyNames-Space = Space
keyNames-Del = Del
keyNames-Left = Left
keyNames-Right = Right
keyNames-Up = Up
keyNames-Down = Down
