history-label = History of the map
history-slider = Moment
history-earlier = Earlier
history-later = Later
history-now = Back to now
history-close = Close the history
history-restoreAll = Bring all of it back
history-panel = History
history-back = Back to the panels
history-asItWas = The map as it was
history-asItIs = The map as it is now
history-name = Name this version
history-rename = Rename this version
history-versionName = Name of the version
history-placeholder = After the workshop
history-save = Save
history-versions = Named versions
history-noVersions = Name a moment to find it again, and to hold the map against it later.
history-compare = Compare with now
history-unnamed = without a name

# $version (text)
history-since = Since “{ $version }”

history-lead = Move the slider below to see the map as it was. What has changed since then is marked on it and listed here, and can be brought back.

# $n (number)
history-nDifferences =
    { $n ->
        [0] Nothing is different
        [one] { $n } difference
       *[other] { $n } differences
    }

# $n (number)
history-more = and { $n } more

history-broughtBack = It is as it was
history-wentBack = The map is as it was; undo takes that back
history-kinds-added = Added since
history-kinds-removed = Removed since
history-kinds-moved = Moved since
history-kinds-changed = Changed since
history-signs-added = +
history-signs-removed = −
history-signs-moved = ↔
history-signs-changed = ~
history-restoreKinds-added = Remove it again
history-restoreKinds-removed = Bring it back
history-restoreKinds-moved = Move it back
history-restoreKinds-changed = Make it as it was
history-things-map = map
history-things-stage = stage
history-things-step = step
history-things-lane = lane
history-things-card = card
history-things-picture = picture
history-things-emotion = feeling
history-things-transition = transition
history-things-rule = match rule
history-things-log = log
history-things-segment = segment
history-things-scoreRule = score rule
history-things-acceptance = acceptance
history-things-view = view
history-things-brand = brand
history-things-font = font

# $kind (began | did | undid | redid), $label (text)
history-did =
    { $kind ->
        [began] Started
        [undid] Undone: { $label }
        [redid] Redone: { $label }
       *[did] { $label }
    }

# $field (text)
history-differs = { $field } is different

# $field (text), $before (text), $after (text)
history-field = { $field }: { $before } → { $after }

history-nothing = nothing
history-yes = yes
history-no = no
history-ignore = left out
history-keep = kept
history-fields-name = Name
history-fields-title = Title
history-fields-text = Text
history-fields-stage = Stage
history-fields-step = Step
history-fields-last = Last step
history-fields-lane = Lane
history-fields-kind = Kind
history-fields-choices = Choices
history-fields-chart = Drawn as
history-fields-hidden = Hidden
history-fields-pinned = Stays in sight
history-fields-collapsed = Thin row
history-fields-speakerNotes = Speaker notes
history-fields-lifecycle = Where it lies
history-fields-flow = Its steps follow each other
history-fields-optional = Optional
history-fields-repeatable = Repeatable
history-fields-unobservable = No system can see it
history-fields-start = Journeys start here
history-fields-end = Journeys end here
history-fields-branch = Branch
history-fields-experienceOwner = Experience owner
history-fields-contentOwner = Content owner
history-fields-channelOwner = Channel or system owner
history-fields-tags = Tags
history-fields-icon = Icon
history-fields-consent = Consent
history-fields-touchpoint = Touchpoint
history-fields-origin = On the map as
history-fields-condition = Taken when
history-fields-expectedTime = Expected time
history-fields-expectedPermille = Expected share
history-fields-halfSteps = Feeling
history-fields-word = Word
history-fields-image = Picture
history-fields-unmatched = Unmatched events
history-fields-linkNewSteps = New steps are linked
history-fields-counting = How it is counted
history-fields-persona = Persona
history-fields-scenario = Scenario
history-fields-goal = Goal
history-fields-expectation = Expectation
history-fields-scope = Scope
history-fields-trigger = Begins when
history-fields-status = Status
history-fields-version = Version
history-fields-date = As of
history-fields-target = Step
history-fields-matcher = Events
history-fields-reading = Reading
history-fields-departure = What is accepted
history-fields-reason = Reason
history-fields-from = From
history-fields-to = To
history-fields-detailOf = Draws in detail
history-fields-joined = Shares events and rules with
history-fields-lens = Which journey shows
history-fields-arrangement = Arrangement
history-fields-without = Lanes left out
history-fields-owners = Owners
history-fields-only = Other steps are left out
history-fields-logo = Logo
history-fields-accent = Accent colour
history-fields-typeface = Font
history-fields-place = Where it stands
history-fields-source = Events
history-fields-stages = Colours of stages

merge-title = Bring both together
# $file (text)
merge-hint = What was done in either copy is in your map then. It is one edit: Ctrl+Z takes it back. { $file } as it is now is kept among the earlier states.
# $file (text)
merge-hintCopy = What was done in { $file } is in your map then. It is one edit: Ctrl+Z takes it back. { $file } stays as it is.
merge-nothing = Nothing becomes different: your map has all of it.
# $n (number)
merge-clashes =
    { $n ->
        [one] { $n } thing was changed in both, each in another way:
       *[other] { $n } things were changed in both, each in another way:
    }
merge-clashesHint = The later change holds. Choose the other where you want it; what does not hold stays in the journal.
merge-mine = Here
merge-theirs = There
merge-removed = removed
merge-changed = changed, and kept
# $n (number)
merge-leftOut =
    { $n ->
        [one] { $n } thing has no place beside what was drawn in the other copy, and is left out:
       *[other] { $n } things have no place beside what was drawn in the other copy, and are left out:
    }
# $n (number)
merge-differences =
    { $n ->
        [one] { $n } thing becomes different here
       *[other] { $n } things become different here
    }
merge-removesMuch = Almost a third of your map, or more, would go, since the other copy removed it. Look whether that was meant.
# $n (number)
merge-hoursAhead =
    { $n ->
        [one] The clock of the other computer was { $n } hour ahead: where both changed the same, its change passes for the later one.
       *[other] The clock of the other computer was { $n } hours ahead: where both changed the same, its changes pass for the later ones.
    }
merge-do = Bring together
merge-looking = Looking at both copies…
# $file (text)
merge-done = { $file } is brought in. Ctrl+Z takes it back.
merge-both = Bring both together…
merge-pick = Bring in another copy…
merge-kinds-added = new here
merge-kinds-removed = goes
merge-kinds-moved = stands elsewhere
merge-kinds-changed = changes
