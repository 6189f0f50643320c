### Slides: what stands around what was drawn and found.

slides-titlePlace = Title
slides-titlePrompt = What this slide says, in one sentence
slides-footerPlace = Footer
slides-numberPlace = Slide number
slides-picturePlace = Picture of the slide
slides-notesPlace = Speaker notes
slides-layoutTitle = Title
slides-layoutOnePager = One-pager

# $title (text), $nth (number), $of (number)
slides-part = { $title } ({ $nth } of { $of })


# $stage (text), $finding (text)
slides-stage = { $stage }: { $finding }

slides-assumed = assumed
slides-felt = felt

# $feeling (text)
slides-feltAt = felt { $feeling }

slides-curve = How people feel
slides-good = good
slides-neither = neither
slides-bad = bad

# $share (text)
slides-reach = { $share } arrive


# $from (text), $to (text)
slides-drawnWay = Drawn: “{ $from }” → “{ $to }”


# $from (text), $to (text), $share (text)
slides-undrawnWay = Nobody drew: “{ $from }” → “{ $to }”, { $share } of journeys

slides-key = What lines and colours mean
slides-keyDrawn = drawn
slides-keyNever = drawn, hardly ever or never seen
slides-keyUndrawn = observed, not drawn
slides-keyBack = goes back
slides-keyReach = share of journeys that arrive at the step

# $stage (text), $steps (text)
slides-table = { $stage }: lanes by steps ({ $steps })

slides-rowReach = Arrive
slides-rowLeave = Go no further
slides-rowTime = Until the next event (median)
slides-paths = Ways that people take and nobody drew
slides-headWay = From → to
slides-headKind = Kind
slides-headShare = Share
slides-headCases = Cases
slides-headTime = Median time
slides-headLeaves = Go no further after

# $k (text), $n (number)
slides-kOfN = { $k } of { $n }

slides-shortcut = shortcut
slides-wayBack = way back
slides-crossOver = cross-over
slides-repeat = repetition
slides-earlyExit = early exit
slides-entry = unexpected entry
slides-offTheMap = off the map
slides-reachTitle = How far journeys get
slides-reachChart = Share of journeys that arrive at the step
slides-leaving = Where people go no further, most first
slides-method = How it was counted
slides-methodTitle = What the numbers are of, and what they mean
slides-assumedTitle = This is what the team assumes; nothing observed lies over it
slides-what = What lies over what
slides-whatAssumed = Stages, steps, cards and feelings are as the team drew them. They are assumptions until they are held against what was observed.
slides-whatOverlay = Stages, steps and cards are as the team drew them: what it assumes. Numbers come from the observed journeys, laid over the drawing. Neither changes the other.
slides-data = Data

# $share (text)
slides-matched = { $share } of the events are matched to a step

slides-filter = Filter
slides-noFilter = All cases count.
slides-rounded = Rounded counts
slides-small = Small groups

# $n (number)
slides-smallSaid = Where fewer than { $n } cases stand behind a number, or others would tell of them, only a bound such as “<{ $n }” is told, or nothing, so that nobody can be recognised.
slides-careful = Before trusting the figures
slides-question = What it is about
slides-found = What was found

# $nth (number)
slides-finding = Finding { $nth }

slides-beside = Feeling and effect

# $felt (text), $assumed (text)
slides-feltFor = felt { $felt }, assumed { $assumed }

# $feeling (text)
slides-assumedAt = assumed { $feeling }

# $share (text)
slides-leave = { $share } go no further

# $time (text)
slides-untilNext = { $time } until the next event

# $step (text), $feeling (text)
slides-lowest = Lowest at “{ $step }”: { $feeling }

slides-evidence = What rests on what
slides-evidenceAssumed = Assumed: all of it is as the team drew it; nothing was observed. Quotations: as the team noted them.

# $n (number), $smallest (number)
slides-evidenceObserved = Assumed: as the team drew it. Observed: { $n ->
        [one] 1 journey
       *[other] { $n } journeys
    }; of fewer than { $smallest } nothing is told. Quotations: as the team noted them.

slides-plan = What is planned

# $names (text)
slides-owner = Answering for it: { $names }


# $day (text)
slides-asOf = As of { $day }

slides-answerable = Who answers for it

# What slides have no place for.
# $n (number)
slides-picturesLeftOut =
    { $n ->
        [one] 1 picture is left out; its words are there
       *[other] { $n } pictures are left out; their words are there
    }

# $n (number)
slides-shortened =
    { $n ->
        [one] 1 card is shortened on its slide; the notes have all of it
       *[other] { $n } cards are shortened on their slides; the notes have all of them
    }

slides-onlyOnePage = Everything but the one page is left out
slides-besideLeftOut = The groups beside each other are left out
