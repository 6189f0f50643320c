# What is heard of a drawn transition, one part after the other.
# $from (text), $to (text)
picture-drawn = Drawn: from { $from } to { $to }

# $condition (text)
picture-condition = , { $condition }

# $share (text)
picture-expectedShare = , expected to take { $share }

# $time (text)
picture-expectedTime = , expected { $time }

# $from (text), $to (text)
picture-handOff = , a hand-off from { $from } to { $to }

# $share (text), $k (text), $n (number)
picture-taken = ; taken in { $share } of the cases that reach the first, { $k } of { $n }

# $time (text)
picture-median = , median { $time }

# $way (text)
picture-forWay = , for { $way }

# $k (text), $n (number)
picture-tooFewInTime = ; only { $k } of { $n } crossings take as long as expected

# $n (number)
picture-pastExtra = ; { $n } more pass here with an extra event between

picture-seen = ; observed
picture-onlyInferred = ; only taken next to a step that was not observed
picture-neverSeen = ; never observed

# $n (number)
picture-hardlySeen = ; observed in fewer than { $n } cases, if at all

# What is expected of a transition, and how many do it.
# $expected (text), $share (text)
picture-butDo = { $expected }: { $share } do

# A number that holds from one step to another, by their numbers.
# $said (text), $steps (text)
picture-forSteps = { $said } for{ "\u00A0" }{ $steps }

# $name (text), $at (number)
picture-stage = Stage { $at }: { $name }

# $share (text)
picture-reachIt = { $share } reach it

picture-optional = optional
picture-mayBeLeftOut = , may be left out
picture-mayRepeat = , may happen several times
picture-unobservable = , no system can see it
picture-mayStart = , journeys may start here
picture-mayEnd = , journeys may end here
picture-noSteps = No steps yet
picture-noStepsInStage = No steps yet in this stage

# A step by its number in the row.
# $at (number), $said (text)
picture-step = Step { $at }: { $said }

# From one column to another.
# $from (text), $to (text)
picture-span = { $from } to { $to }

# Who answers for steps: at the head of a row, and in a sentence.
picture-owners = Owners

# $names (text)
picture-ownersOf = Owners: { $names }

picture-roles-experience = Experience owner
picture-roles-content = Content owner
picture-roles-channel = Channel owner
picture-handOffs = Hand-offs
picture-inline-experience = experience owner
picture-inline-content = content owner
picture-inline-channel = channel owner
picture-inline-handOffs = hand-offs

# $owners (text)
picture-handedTo = to { $owners }

# $step (text), $owners (text)
picture-handedAfter = { $step }: hand-off to { $owners }

picture-lines-interaction = Line of interaction
picture-lines-visibility = Line of visibility
picture-lines-internal = Line of internal interaction
picture-meanings-interaction = what crosses it is a direct contact
picture-meanings-visibility = below it the customer sees nothing
picture-meanings-internal = below it is work that does not serve this customer directly

picture-sections-evidence = physical evidence
picture-sections-customer = what the customer does
picture-sections-frontstage = frontstage
picture-sections-backstage = backstage
picture-sections-support = support
picture-sections-systems = systems
picture-sections-remarks = about the service

picture-flow = Flow
picture-asDrawn = as drawn
picture-observedOverDrawn = observed over drawn
picture-asObserved = as observed
picture-scale = from −2 to +2

# $name (text)
picture-lane = Lane: { $name }

# What is heard of a feeling.
# $step (text), $feeling (text)
picture-felt = { $step }: felt { $feeling }

# $feeling (text)
picture-assumed = , assumed { $feeling }

# $low (text), $high (text)
picture-interval = , 95 % interval { $low } to { $high }

# $n (number)
picture-answers =
    { $n ->
        [one] , { $n } answer
       *[other] , { $n } answers
    }

picture-otherWayRound = ; the other way round than assumed
picture-tooFew = ; too few to say

# Ways that nobody drew.
picture-ways-shortcut = Desire path, a shortcut nobody drew
picture-ways-wayBack = A way back nobody drew
picture-ways-crossOver = Desire path nobody drew
picture-ways-repeat = The same again, which nobody drew
picture-ways-earlyExit = The journey ends where the map does not
picture-ways-unexpectedEntry = The journey starts where the map does not
picture-ways-offTheMap = Something the map does not know

# $way (text), $from (text), $to (text)
picture-way = { $way }: from { $from } to { $to }

# $share (text), $k (text), $n (number)
picture-inCases = ; in { $share } of cases, { $k } of { $n }

picture-accepted = , accepted by the team
picture-theStart = the start
picture-theEnd = the end

# A name as it was written.
# $name (text)
picture-quoted = “{ $name }”

# $step (text)
picture-leaves = Leaves after { $step }

# $share (text), $k (text), $n (number)
picture-ofThose = : { $share } of the cases that reach it, { $k } of { $n }

# $figure (text)
picture-startsHere = starts here · { $figure }

# $name (text)
picture-stranger = “{ $name }”, an event the map does not know

# Groups of cases beside each other.
picture-reachTheStep = Reach the step

# $name (text), $share (text), $k (text), $n (number)
picture-group = { $name } { $share }, { $k } of { $n }

# $name (text)
picture-groupEmpty = { $name }: no cases

# $points (text)
picture-differs = : { $points } points

# $low (text), $high (text)
picture-between = ({ $low } to { $high })

picture-notable = , notable

# The steps of a stage that need not follow each other as drawn.
picture-anyOrder = any order
picture-sideBySide = all of

# $stage (text)
picture-happenInAnyOrder = The steps of { $stage } happen in any order

# $stage (text)
picture-happenSideBySide = The steps of { $stage } happen side by side

# $step (text), $share (text), $k (text), $n (number)
picture-reached = { $step }: { $share } of cases reach it, { $k } of { $n }

# $step (text)
picture-cannotBeSeen = { $step }: no system can see it

# The way of which one transition is only a part, by the steps it leads from, to and past.
# $from (text), $to (text), $past (text)
picture-whole-fromTo = the whole way from { $from } to { $to }, past { $past } which no event can show

# $from (text), $past (text)
picture-whole-from = the whole way from { $from }, past { $past } which no event can show

# $to (text), $past (text)
picture-whole-to = the whole way to { $to }, past { $past } which no event can show

# $past (text)
picture-whole-past = the whole way, past { $past } which no event can show

# $one (text), $other (text)
picture-or = { $one } or { $other }

# $one (text), $other (text)
picture-and = { $one } and { $other }

# A step that another map draws in detail.
# $step (text), $n (number)
picture-detail =
    { $n ->
        [one] “{ $step }” in detail: { $n } step
       *[other] “{ $step }” in detail: { $n } steps
    }

# $n (number)
picture-drawnInDetail =
    { $n ->
        [one] , drawn in detail: { $n } step
       *[other] , drawn in detail: { $n } steps
    }

# $icon (text)
picture-icon = , icon { $icon }

# $n (number), $tags (text)
picture-tagged =
    { $n ->
        [one] , tag { $tags }
       *[other] , tags { $tags }
    }

picture-dimmed = , dimmed

# What a drawn transition is, behind where it leads.
picture-kinds-optional = , to a step that may be left out
picture-kinds-branch = , one of several ways on
picture-kinds-skip = , a skip past other steps
picture-kinds-return = , a return: it closes a loop
picture-kinds-intoAllOf = , into a stage all of whose branches happen
picture-kinds-intoAnyOrder = , into a stage in any order
picture-kinds-outOfAllOf = , out of a stage all of whose branches happen
picture-kinds-outOfAnyOrder = , out of a stage in any order
picture-kinds-inBranch = , next in its branch
picture-kinds-moot = , which says nothing, since these steps come in any order

# Where the journey parts.
# $step (text), $n (number), $ways (text)
picture-gateways-oneOf = One of { $n } ways behind { $step }: { $ways }

# $stage (text), $n (number), $ways (text)
picture-gateways-allOf =
    { $n ->
        [one] All of { $n } branch of { $stage }: { $ways }
       *[other] All of { $n } branches of { $stage }: { $ways }
    }

# $stage (text), $n (number), $ways (text)
picture-gateways-anyOrder =
    { $n ->
        [one] { $n } step of { $stage }, as often as wanted: { $ways }
       *[other] { $n } steps of { $stage } in any order: { $ways }
    }

# $n (number)
picture-gateways-word = one of { $n }
