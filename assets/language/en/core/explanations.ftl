# What a number is, of what, and how sure: the parts of its explanation.
explain-wholeLog = This number is about the whole log, whatever the filter

# $k (number), $n (number), $noun (text)
explain-shareOf = { $k } of { $n } { $noun }

# $k (text), $n (number), $noun (text)
explain-shareBounded = { $k } of { $n } { $noun }
explain-shareWithheld = not shown

# $said (text), $share (text)
explain-withShare = { $said } ({ $share })

# $low (text), $high (text)
explain-interval = { $low } to { $high } (Wilson 95 % interval)

# $n (number)
explain-few = Few cases: n = { $n }
explain-cases = cases
explain-closedCases = closed cases
explain-openCases = open cases
explain-times = times
explain-crossings = crossings
explain-answers = answers
explain-withoutDeviation = closed cases without any deviation
explain-allAsEnded = All cases, as if the open ones had ended where they are
explain-openOnTheWay = Open cases on the way so far
explain-allDeviations = Deviations over all cases
explain-shortestRun = Fewest observable steps through the map

# $n (number)
explain-stillOpen = { $n } cases are still open and are not counted here
explain-deviations = deviations
explain-mean = Mean over cases
explain-matchedEvents = events that a rule assigns to a step of the map
explain-countedEvents = events not left out on purpose
explain-casesMatched = Cases with a matched event
explain-leftOut = Left out on purpose

# $low (text), $high (text)
explain-medianWithin = { $low } to { $high } (95 % interval by order statistics)
explain-medianUnsure = not sure: below six times there is no 95 % interval
explain-median = Median time
explain-medianBetween = The median lies between
explain-quarterFaster = A quarter is faster than
explain-quarterSlower = A quarter is slower than
explain-nineOfTen = Nine of ten within
explain-meanTime = Mean time
explain-timesMeasured = Times measured
explain-repeated = If it happens several times

# $from (text), $to (text)
explain-fromTo = From “{ $from }” to “{ $to }”
explain-goThisWay = cases that go this way

# $what (text)
explain-reaching = cases that reach { $what }
explain-howManyCrossings = Crossings
explain-figuresFor = Count and times are for
explain-moreWithExtra = More cases with an extra event between
explain-inferred = Only inferred: on one side of it a step was never observed when it was crossed
explain-never = No case was seen to take it

# $stage (text)
explain-theStage = the stage “{ $stage }”

# $name (text)
explain-againExtra = “{ $name }” again; mark that step as repeatable or draw the loop to count them

# $name (text)
explain-offMapExtra = “{ $name }”, which is not on the map; match it to a step or leave it out

# $name (text)
explain-unexpectedExtra = “{ $name }”, which the map does not have there

# $n (number), $most (text)
explain-passBeside = In { $n } more cases the journey passes here beside a deviation, most often { $most }
explain-shortcut = A shortcut: the map gets there too, by more steps
explain-wayBack = A way back: the map leads only the other way
explain-crossOver = A cross-over: the map leads neither way
explain-repetition = A repetition: the same touchpoint again
explain-earlyExit = An early exit: the map does not end here
explain-unexpectedEntry = An unexpected entry: the map does not start here
explain-offTheMap = Off the map: one side is an event the map does not know

# $from (text), $to (text)
explain-notDrawn = “{ $from }” → “{ $to }”, not drawn
explain-directly = cases in which the one directly follows the other
explain-onlyLast = Only the last event of the case counts: a case ends once.
explain-onlyFirst = Only the first event of the case counts: a case begins once.
explain-anyTime = Any time will do, and the case counts once. How often and the times count every time.
explain-kind = Kind
explain-howOften = How often

# $from (text)
explain-ofAllAfter = Of all that follows “{ $from }”
explain-jumpsOver = Jumps over

# $times (text)
explain-lift = { $times } times as often as if order did not matter
explain-howOftenThatIs = How often that is
explain-inWhich = closed cases in which it happens
explain-oneBest = Counted in one best explanation of each case; another, equally good one may name another deviation in its place, never fewer
explain-noCounted = Cases without any counted event
explain-exactly = cases with exactly these events in this order
explain-deviationsHead = Deviations
explain-fitness = Fitness
explain-medianWhole = Median time from first to last event

# $name (text)
explain-reachTitle = Cases that reach “{ $name }”
explain-ofStage = cases with at least one event of the stage
explain-inOrder = After every stage before it, in order
explain-lastHere = Last event is here
explain-furthest = Furthest stage

# $name (text)
explain-noFurther = Cases that go no further than “{ $name }”
explain-notTheNext = closed cases that reach it in order, and not the next stage after it
explain-reachInOrder = closed cases that reach it in order
explain-showStep = cases with at least one event that shows the step
explain-noRule = No rule says which events show this step, so it counts as skipped in every case. Say under Matching which events show it, or mark the step as one that no system can see
explain-events = Events
explain-beginHere = Cases that begin here
explain-endHere = Cases whose last event is here
explain-hereNow = Open cases that are here now
explain-skipIt = Closed cases that skip it
explain-timesAre = Times are
explain-untilNext = From an event of this touchpoint to the next one, whatever it is

# $name (text)
explain-leaveTitle = Cases that leave at “{ $name }”
explain-lastAlthough = closed cases whose last event is here although the map goes on
explain-reachStep = closed cases that reach the step
explain-asMapSays = as this map says
explain-byPauses = 19 of 20 pauses within a case are no longer
explain-openApart = Open cases, kept apart

# $n (number), $window (text), $why (text)
explain-openWindow = { $n } (their last event lies less than { $window } before the end of the log; { $why })
explain-expectedTime = Expected time
explain-asLong = Took as long as expected
explain-tookLess = Took less
explain-tookMore = Took more
explain-farMean = Far from the mean

# $n (number), $sd (text), $mean (text)
explain-farFromMean = { $n } (more than 6 standard deviations of { $sd } from { $mean })
explain-farMedian = Far from the median

# $n (number), $mad (text), $median (text)
explain-farFromMedian = { $n } (more than 6 × 1.48 times the median distance of { $mad } from { $median })
explain-cannotSay = Cannot be said: half of the times or more are the same
explain-timeFails = The expected time does not hold: fewer than half of the crossings took so long, and the whole interval of that share lies below 50 %
explain-expectedShare = Expected share
explain-leftForIt = Left for it by the other shares
explain-goOn = crossings that go on from here

# $said (text), $low (text), $high (text)
explain-goodman = { $said }, { $low } to { $high } (Goodman 95 % interval, all ways at once)
explain-observedShare = Observed share

# $share (text)
explain-wouldHaveTo = { $share } of the crossings would have to go another way
explain-allWays = All ways from here
explain-chance = Chance of such counts
explain-sharesFail = The shares stated for what goes on from here do not fit what was observed
explain-exact = exact multinomial test
explain-chiSquare = χ² test
explain-chiSquareFew = χ² test, rough: few were expected on one of the ways
explain-notAccepted = closed cases without any deviation that is not accepted

# $said (text), $n (number)
explain-inCases = { $said } ({ $n } cases)
explain-withAccepted = With what the team accepted
explain-because = Accepted, because

# $name (text)
explain-feltAt = How people felt at “{ $name }”

# $feeling (text), $n (number)
explain-onCurve = { $feeling } on the curve from −2 to +2 (n = { $n })
explain-howRead = How answers are read
explain-answeredHere = cases with an answer here
explain-reachTheStep = cases that reach the step
explain-byT = 95 % interval by Student’s t
explain-byBootstrap = 95 % interval by bootstrap, every resample weighed

# $low (text), $high (text), $method (text)
explain-between = { $low } to { $high } ({ $method })
explain-assumed = Assumed
explain-observedLess = Observed less assumed
explain-bestTwo = Two best points of the scale
explain-worstTwo = Two worst points
explain-answerHere = Answer here

# $n (text)
explain-netPromoter = , net promoter score { $n }

# $name (text)
explain-meanOf = Mean of “{ $name }”

# $mean (text), $n (number)
explain-meanAndN = { $mean } (n = { $n })

# $n (number)
explain-fewAnswers = Few answers: n = { $n }.
explain-whoAnswers = Who answers is not who travels: the others may feel differently.
explain-neverHappens = never
explain-othersNever = And others, never either

# $k (number), $n (number), $share (text)
explain-successions = { $k } of { $n } successions ({ $share })
explain-shownBySome = of them, those that some case shows
explain-allowed = successions that the map allows
explain-noInterval = No interval: these are all successions that the map allows, not a sample of them

# $what (text)
explain-waysFrom = How the ways on from { $what } split

# $share (text), $n (number)
explain-apart = { $share } of { $n } crossings would have to go another way

# $n (number)
explain-notHeld = { $n } crossings, not held against the shares
explain-simultaneous = Beside each way stands Goodman’s simultaneous 95 % interval, which holds for all of them at once

# $said (text), $low (text), $high (text)
explain-andBetween = { $said }, { $low } to { $high }

# $said (text), $share (text)
explain-stated = { $said }; stated { $share }

# $names (text)
explain-to = To { $names }
explain-notHundred = The stated shares do not add up to 100 %; correct them to have them held against what was observed

# $name (text)
explain-quoted = “{ $name }”
explain-visits = Visits
explain-inTheStep = In the step, from the first to the last event of a visit
explain-detailHead = A step in detail
explain-detail = This step is drawn in detail, and what shows steps of the map below shows this one. What happens there without anything between is one visit, from its first event to its last: it counts once, and is no repetition. Who leaves and comes back has been here twice.
