### Files of text: tables, pages for wikis, diagrams, and what they leave out.

texts-id = ID
texts-map = Map
texts-stage = Stage
texts-step = Step
texts-lastStep = Last step
texts-summary = Summary
texts-description = Description
texts-labels = Labels
texts-lane = Lane
texts-text = Text
texts-feeling = Assumed feeling
texts-felt = Observed feeling
texts-icon = Icon
texts-tags = Tags
texts-owner = Owner
texts-from = From
texts-to = To
texts-condition = Condition
texts-expected = Expected
texts-expectedTime = Expected time
texts-expectedShare = Expected share
texts-share = Share of journeys
texts-of = Of
texts-median = Median time
texts-medianSeconds = Median time in seconds
texts-kind = Kind
texts-finding = Finding
texts-accepted = Accepted because
texts-reach = Reach
texts-dropOff = Drop-off
texts-transitions = Transitions
texts-deviations = Where journeys part from the map
texts-desirePaths = Desire paths
texts-method = How this was counted
texts-coverage = Journeys with at least one event on the map
texts-fitting = Journeys that follow the map exactly
texts-howCounted = Each observed journey is explained by the map with as few deviations as possible. Figures of small groups are not told. What was observed is laid over what the team drew, and neither changes the other.
texts-typical = A typical journey: the steps that at least half of the observed journeys reach, in the order of the map; no single person’s.

# $share (text)
texts-compliance = Compliance: { $share } follow the map exactly.

# $value (text)
texts-assumedFeeling = Assumed feeling: { $value }

# $time (text)
texts-untilNext = Median time until what follows: { $time }

# $share (text), $k (text), $n (text)
texts-shareOf = { $share } ({ $k } of { $n })

# $from (text), $to (text)
texts-fromTo = “{ $from }” is followed by “{ $to }”, which nobody drew

texts-lostLogo = The logo is left out.
texts-lostFigures = What was observed is left out.
texts-lostTables = Only one table is in the file: cards, transitions, deviations and work items are tables of their own.
texts-lostSingle = Observed journeys are told as one typical journey without points in time; deviations and desire paths are left out.

# $n (number)
texts-lostIcons =
    { $n ->
        [one] One icon is left out.
       *[other] { $n } icons are left out.
    }
# $n (number)
texts-lostOwnIcons =
    { $n ->
        [one] The drawing of one icon of your own is left out; its name is there.
       *[other] The drawings of { $n } icons of your own are left out; their names are there.
    }
# $n (number)
texts-lostPictures =
    { $n ->
        [one] { $n } picture is left out.
       *[other] { $n } pictures are left out.
    }

# $n (number)
texts-lostCards =
    { $n ->
        [one] { $n } card is left out.
       *[other] { $n } cards are left out.
    }

# $n (number)
texts-lostTransitions =
    { $n ->
        [one] { $n } transition that does not lead from a step to the next is left out.
       *[other] { $n } transitions that do not lead from a step to the next are left out.
    }

# $n (number)
texts-lostHalfSteps =
    { $n ->
        [one] { $n } feeling between two scores is rounded away from the middle.
       *[other] { $n } feelings between two scores are rounded away from the middle.
    }

# $n (number)
texts-lostNeutral =
    { $n ->
        [one] { $n } step without a feeling has the middle score, 3.
       *[other] { $n } steps without a feeling have the middle score, 3.
    }

# $n (number)
texts-lostCurves =
    { $n ->
        [one] { $n } more lane of feelings is left out.
       *[other] { $n } more lanes of feelings are left out.
    }

# $n (number)
texts-lostMaps =
    { $n ->
        [one] { $n } more map is left out.
       *[other] { $n } more maps are left out.
    }

# $n (number)
texts-lostLogs =
    { $n ->
        [one] { $n } imported log stays where it is: the file holds what was drawn.
       *[other] { $n } imported logs stay where they are: the file holds what was drawn.
    }

# $n (number)
texts-lostExpected =
    { $n ->
        [one] { $n } expected time or share is left out.
       *[other] { $n } expected times or shares are left out.
    }

# $n (number)
texts-lostAssumed =
    { $n ->
        [one] { $n } assumed feeling stands in a comment: in CJML only observed journeys have feelings.
       *[other] { $n } assumed feelings stand in comments: in CJML only observed journeys have feelings.
    }

# $n (number)
texts-lostOwners =
    { $n ->
        [one] Of { $n } step, who answers for it is left out: CJML names only who meets the customer.
       *[other] Of { $n } steps, who answers for them is left out: CJML names only who meets the customer.
    }
