inspector-nothingHint = Click a step, a card or a line, or move with the arrow keys.
inspector-map = Map
inspector-stage = Stage
inspector-step = Step
inspector-lane = Lane
inspector-card = Card
inspector-transition = Transition
inspector-emotion = Emotion
inspector-expectedTime = Expected time
inspector-expectedTimeHint = 2 d, or 1–3 h
inspector-expectedShare = Expected share
inspector-expectedShareHint = 30 %

# $share (text), $base (text)
inspector-timeHeld = { $share } take as long as expected ({ $base } crossings).

# $share (text), $base (text)
inspector-shareHeld = { $share } of what goes on from here takes this way ({ $base } crossings).

inspector-splitFails = The shares stated for the ways from here do not fit what was observed.
inspector-mapUse = Drawn and observed

# $base (text)
inspector-mapUseHint = { $base } successions the map allows

inspector-path = Observed, nobody drew it
inspector-name = Name
inspector-text = Text
inspector-lifecycle = Where it lies
inspector-speakerNotes = Speaker notes
inspector-speakerNotesHint = Only you see them while the map is presented
inspector-flow = Its steps follow each other
inspector-optional = Optional
inspector-repeatable = Repeatable
inspector-unobservable = No system can see it
inspector-startHere = Journeys may start here
inspector-endHere = Journeys may end here
inspector-notAnEnd = No
inspector-impliedStart = Yes, because nothing leads here
inspector-impliedEnd = Yes, because nothing leads on from here
inspector-impliedByNone = Yes, as long as no step is marked
inspector-impliedByStage = Yes, like its whole stage
inspector-branch = Branch
inspector-reach = Reach
inspector-dropOff = Leave here
inspector-events = Events
inspector-lastHere = End here
inspector-skipped = Skipped by
inspector-cases = Cases
inspector-median = Median time
inspector-p90 = Nine of ten within
inspector-share = Share
inspector-condition = Taken when
inspector-next = Where it goes next
inspector-nextHint = Of all that directly follows this step.

# $base (text)
inspector-follows = { $base } times something follows it

# $base (text), $median (text)
inspector-followsAfter = { $base } times something follows it, median { $median }

# $base (text)
inspector-ofAll = { $base } cases

# $base (text)
inspector-ofReached = { $base } who reach it

inspector-lacksRule = No rule says which events show this step, so it counts as skipped in every case.

# $n (number)
inspector-pastExtra =
    { $n ->
        [one] { $n } more case goes this way with something between that the map does not have there.
       *[other] { $n } more cases go this way with something between that the map does not have there.
    }

inspector-leaves = Leaves
inspector-delete = Delete
inspector-connect = Connect to…
inspector-addStep = Add step after
inspector-linkSteps = Link new steps to their neighbours
inspector-feeling = Feeling
inspector-word = In a word
inspector-evidence = Evidence
inspector-unseen = Drawn, but nobody was seen to take it.
inspector-inferredOnly = Only inferred: the steps beside it were not observed.
inspector-notObservable = No event can show this step, so nothing is known about it.
inspector-never = Nothing was observed here.
inspector-warnings = Before you trust the figures

# $n (number)
inspector-nPaths =
    { $n ->
        [one] { $n } path
       *[other] { $n } paths
    }

# $time (text)
inspector-openFor = A journey counts as still open when its last event lies less than { $time } before the end of the log: 19 of 20 pauses within journeys are no longer than that.

# $time (text)
inspector-openStated = A journey counts as still open when its last event lies less than { $time } before the end of the log, as this map says.

# $source (text), $cases (number), $events (number)
inspector-log =
    { $source } · { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    } · { $events ->
        [one] { $events } event
       *[other] { $events } events
    }

# $steps (text)
inspector-jumpsOver = Jumps over { $steps }

counting-title = How it is counted
counting-openAfter = Closed after a silence of
counting-openAfterHint = as long as 19 of 20 pauses last
counting-conversion = Reach counts as soon within
counting-conversionHint = such as 14 d
counting-arrival = Time to the next stage runs to its
counting-first = First event
counting-last = Last event
counting-merge = The same in a row counts once
counting-mergeHint = a a a counts as one a, from the begin of the first to the end of the last.
counting-working = Count working hours only
counting-workingHint = In the times between events and of whole journeys; a day then has only its working hours.
counting-days = Working days
counting-from = From
counting-to = To
counting-zone = Time zone
counting-holidays = Days without work, one a line

paths-intro = What people do and nobody drew, most cases first.
paths-draw = Draw this path
paths-none = No desire paths: people go where the map goes.
paths-noneLeft = Every desire path is accepted.
paths-repeat = Mark as repeatable
paths-entry = Mark as a start
paths-exit = Mark as an end
paths-cannot = Match this event to a step first

# $time (text)
paths-median = median { $time }

# $n (number)
paths-cases =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }

# $share (text)
paths-ofAll = { $share } of all cases

deviations-intro = Where journeys part from the map, by step.
deviations-help = What the kinds mean
deviations-none = No deviations: every closed journey follows the map.
deviations-noneLeft = Every deviation is accepted.
deviations-elsewhere = Off the map
deviations-effects = Sort by what they go together with

accept-open = Accept…
accept-title = Accept this difference
accept-change = Change the reason
accept-accept = Accept
accept-save = Save
accept-reason = Why may it stay as it is?
accept-example = Regulars know what they want
accept-hint = The map stays as it is, and it stays counted. Cases that differ only in what is accepted are told beside those that follow the map exactly.

# $base (text), $share (text)
accept-concerns = Concerns { $base } cases ({ $share })

# $base (text), $share (text)
accept-concernsClosed = Concerns { $base } closed cases ({ $share })

# $n (number)
accept-nAccepted = { $n } accepted

# $share (text), $base (text)
accept-follow = { $share } follow the map with what the team accepted ({ $base })

accept-show = Show accepted paths on the map, in grey
accept-takeBack = Take back
accept-takenBack = It is an open question again; Ctrl+Z accepts it
accept-done = Accepted; Ctrl+Z takes it back
accept-changed = The reason is changed

# $reason (text)
accept-because = Accepted, because: { $reason }

accept-withAccepted = With what is accepted

# $shown (number), $all (number)
variants-intro = { $shown } of { $all } distinct paths, most frequent first.

# $n (number), $all (number)
variants-variety = { $n } of { $all } paths hold 80 % of cases

# $bits (text)
variants-entropy = Entropy { $bits } bits

# $bits (text), $percent (text)
variants-entropyOf = Entropy { $bits } bits, { $percent } of the most there could be

variants-varietyHint = Entropy says how hard it is to foretell which path a case takes: none where all take the same, most where every path is as frequent.
variants-more = More paths
variants-fits = Follows the map

# $percent (text)
variants-fit = fit { $percent }

# $n (number)
variants-parts =
    { $n ->
        [one] { $n } deviation
       *[other] { $n } deviations
    }

consent-label = Consent to show these words
consent-unknown = Not noted
consent-kinds-given = Given
consent-kinds-withdrawn = Not given, or withdrawn: never leaves
