### What to know before trusting the figures, and what to do about it.

# $missing (text)
warn-header = The header does not say { $missing }
warn-headerPersona = whose journey it is
warn-headerGoal = what they want to achieve
warn-headerScope = what the map covers and leaves out
warn-headerHint = Fill in its persona, goal and scope, so that readers know whom the figures are about

# $names (text)
warn-nobodyAnswers = { $names }: nobody answers for it
warn-nobodyAnswersHint = Name who owns the experience there, so that somebody can act on its figures

# $names (text)
warn-severalAnswer = { $names }: several share one role
warn-severalAnswerHint = Name one who decides; the others can have the content or the channel
warn-noWay = The map has no way from a start to an end
warn-noWayHint = No journey can follow it; draw the missing transitions or mark where journeys end

# $names (text)
warn-unreachable = { $names }: cannot be reached from where journeys start
warn-unreachableHint = Draw a transition that leads there, or mark a start; until then its events fit nowhere

# $names (text)
warn-endless = { $names }: leads to no end
warn-endlessHint = Draw a transition that leads on, or mark where journeys end

# $stage (text)
warn-tooManyCombinations = The parallel stage “{ $stage }” has more than 20,000 combinations
warn-tooManyCombinationsHint = Its branches are not compared; make it a free stage, or split it

# $names (text)
warn-unseenCircle = { $names }: a circle of steps that no event can show
warn-unseenCircleHint = Nobody can tell how often it is taken; this is allowed

# $step (text), $n (number), $all (number)
warn-inDetail = This map draws “{ $step }” in detail: it speaks of the { $n } of { $all } cases that come here
warn-inDetailHint = Cases of which nothing is matched here count on the map above alone; what a case does here in several visits is one journey

# $pattern (text)
warn-patternBroken = The pattern “{ $pattern }” of a rule cannot be read
warn-patternBrokenHint = The rule claims nothing until its pattern is mended
warn-touchpointGone = A rule names a touchpoint that is no longer on the map
warn-touchpointGoneHint = Its events count as unmatched; point the rule to a step or remove it

# $rule (number), $n (number), $all (number)
warn-ruleGreedy = Rule { $rule } claims { $n } of { $all } events
warn-ruleGreedyHint = One touchpoint for most of what happens hides the journey; split the rule

# $names (text)
warn-noRule = { $names }: no rule says which events show it
warn-noRuleHint = It counts as skipped in every case; add a rule, or mark the step as unobservable

# $names (text)
warn-noEvents = { $names }: its rules claim no event of this log
warn-noEventsHint = It counts as skipped in every case; check the names in the rule

# $names (text)
warn-seenAfterAll = { $names }: marked as unobservable, yet there are events of it
warn-seenAfterAllHint = Remove the mark, so that these events have a place on the map

# $name (text), $n (number), $passed (text)
warn-repeats = “{ $name }” happens again where nobody drew it: in up to { $n } cases { $passed } is passed and not counted
warn-repeatsHint = Mark that step as repeatable, or draw the way back to it; then these passages count

# $zone (text)
warn-zone = The time zone “{ $zone }” of the working hours is not known
warn-zoneHint = All hours count until it is; write it as Europe/Berlin

# $share (text), $n (number)
warn-fewMatched = The rules claim { $share } of the events; { $n } are unmatched
warn-fewMatchedHint = The figures speak for the matched part only; match the most frequent names first

# $n (number)
warn-fewCases = There are only { $n } cases
warn-fewCasesHint = Read the shares with their intervals; a few more cases may change them much

# $n (number)
warn-unseen = { $n } cases have no matched event
warn-unseenHint = They count as journeys of which nothing was seen; check whether they belong in this log

# $n (number), $all (number)
warn-ties = { $n } of { $all } neighbouring events happened at the same moment
warn-tiesHint = There the order of the file decides, and order is not evidence

# $n (number)
warn-twice = { $n } events are there twice, the same in every column
warn-twiceHint = They count as repetitions; where an export wrote rows twice, import it again without them

# $share (text)
warn-noClock = { $share } of the events lie on the same full hour
warn-noClockHint = Their times are probably days without a clock: order within a day and times under a day say nothing

# $n (number)
warn-tooEarly = { $n } events are from before 1990
warn-tooEarlyHint = A clock was not set, or the time column is another one; they stretch durations and the period

# $n (number)
warn-endFirst = { $n } events end before they begin
warn-endFirstHint = Check whether the columns for start and end are swapped; times between steps are off there

# $day (text)
warn-silentDay = There is no event at all on { $day }

# $n (number), $day (text)
warn-silentDays = There is no event at all on { $n } days, first on { $day }
warn-silentDaysHint = Tracking may have been out: journeys of these days are cut, and look like skipped steps

# $case (text), $n (number), $all (number)
warn-bucket = The case “{ $case }” has { $n } of { $all } events
warn-bucketHint = It is probably a bucket for everybody without an id; leave it out when importing

# $share (text)
warn-oneEvent = { $share } of the cases have a single event
warn-oneEventHint = A journey has more than one: check whether the case column says who, not which row

# $n (number)
warn-veryLong = { $n } cases are very long
warn-veryLongHint = They have more events than 999 of 1,000 others: bots or shared devices, perhaps; a rule can leave them out

# $names (text)
warn-alike = { $names } differ in case or signs only
warn-alikeHint = If they mean the same, let one rule claim them all

# $names (text)
warn-begins = { $names }: begins in the middle of the log

# $names (text)
warn-ends = { $names }: ends in the middle of the log
warn-beginsHint = A tag was added, removed or renamed, perhaps; compare periods in which it was there

# $name (text), $sum (text)
warn-shares = The shares stated for what leaves “{ $name }” add up to { $sum }
warn-sharesHint = They are not held against what was observed until they add up to 100 %; correct them, or leave one transition without a share for the rest

# $column (text), $what (text)
warn-unread = Scores in “{ $column }” that cannot be read: { $what }
warn-unreadHint = They count nowhere; check the scale of the score under Matching

# $column (text)
warn-noAnswers = The score rule for “{ $column }” reads no answer
warn-noAnswersHint = Check the name of the column, and whether an earlier rule reads it

# $n (number)
warn-unplaced = { $n } answers count at no step
warn-unplacedHint = Their events show no step: let the score count at the step before, under Matching
