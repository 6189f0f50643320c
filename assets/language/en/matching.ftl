matching-coverage = of events are matched to a step
matching-suggestions = Suggestions
matching-acceptAll = Accept all
matching-accept = Accept
matching-noSuggestions = No suggestions.
matching-unmatched = Unmatched events
matching-allMatched = Every event is matched.
matching-match = Match to step…
matching-leaveOut = Leave out
matching-rules = Rules
matching-rulesHint = The first rule that matches wins.
matching-noRules = No rules yet.
matching-addRule = Add a rule
matching-up = Move up
matching-down = Move down
matching-edit = Edit
matching-remove = Delete rule
matching-keep = Keep unmatched events in the journeys
matching-keepHint = Off: they are counted and listed, and take no part.
matching-leftOut = Left out

# $n (number)
matching-shadowed = { $n } more claimed by an earlier rule

# $n (number)
matching-events =
    { $n ->
        [one] { $n } event
       *[other] { $n } events
    }

matching-kinds-oneOf = Name
matching-kinds-wildcard = Wildcard
matching-kinds-regex = Regex
matching-kinds-where = Condition
matching-names = Names, one a line
matching-ignoreCase = Capitals do not matter
matching-pattern = Pattern
matching-patternHint = * stands for any text, <id> for one part of a path
matching-field = Look in
matching-activity = Event name
matching-attributeName = Attribute name
matching-operator = Comparison
matching-value = Value
matching-target = Shows step
matching-how = How many must hold
matching-hows-all = all of
matching-hows-any = any of
matching-hows-none = none of
matching-and = {" "}and{" "}
matching-or = {" "}or{" "}

# $what (text)
matching-not = not ({ $what })

matching-addCondition = Add condition
matching-addGroup = Add group
matching-removeCondition = Remove condition
matching-removeGroup = Remove group
matching-save = Save rule
matching-cancel = Cancel
matching-gone = a deleted step

# $n (number)
matching-more = { $n } more

operators-equal = is
operators-notEqual = is not
operators-less = is less than
operators-atMost = is at most
operators-greater = is greater than
operators-atLeast = is at least
operators-in = is one of (one a line)
operators-contains = contains
operators-matches = matches (regex)
operators-exists = has any value

# The same within a sentence.
comparisons-equal = { operators-equal }
comparisons-notEqual = { operators-notEqual }
comparisons-less = { operators-less }
comparisons-atMost = { operators-atMost }
comparisons-greater = { operators-greater }
comparisons-atLeast = { operators-atLeast }
comparisons-in = is one of
comparisons-contains = { operators-contains }
comparisons-matches = matches
comparisons-exists = { operators-exists }

columnKinds-time = times
columnKinds-number = numbers
columnKinds-category = names
columnKinds-identifier = identifiers
columnKinds-text = text

scores-title = Scores
scores-add = Add a score
scores-hint = Of several rules for one column the first that holds reads it.
scores-none = No scores yet. Where people were asked (NPS, CSAT, effort, stars), say which column holds the answer: the observed curve is then drawn beside the assumed one.
scores-suggestions = Columns that look like scores
scores-editor = Score rule
scores-attribute = Column
scores-scale = Scale
scores-scaleHint = The worst becomes −2, the middle 0, the best +2; straight in between. NPS is read so too; promoters less detractors stand beside it.
scores-scales-nps = NPS, 0 to 10
scores-scales-csat = CSAT, 1 to 5
scores-scales-ease = CES, ease, 1 to 7
scores-scales-effort = CES, effort, 1 to 7: high is bad
scores-scales-stars = Stars, 1 to 5
scores-scales-own = A scale of its own
scores-worst = Worst
scores-middle = Neither
scores-best = Best
scores-countsAt = An answer counts
scores-steps-own = at its own step
scores-steps-before = at the step before
scores-stepHints-own = At the step its own event shows. Answers on events that show no step count nowhere, and are told.
scores-stepHints-before = At the last step before its event, for surveys that are no step themselves.

# $what (text)
scores-leftOut = Left out: { $what }

scores-only = Only from some events
scores-save = Save score

# $n (number)
scores-answers =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }

# $n (number)
scores-reads =
    { $n ->
        [one] Reads { $n } answer
       *[other] Reads { $n } answers
    }

# $low (text), $high (text)
scores-range = from { $low } to { $high }

feelings-title = How people felt
feelings-all = Felt and assumed
feelings-felt = Felt
feelings-assumed = Assumed
feelings-answers = Answers
feelings-step = Step

# $low (text), $high (text)
feelings-interval = 95 %: { $low } to { $high }

feelings-unsure = how sure is unknown

# $gap (text)
feelings-gap = felt less assumed: { $gap }

feelings-nothingAssumed = no feeling drawn
feelings-rate = Answer

# $share (text), $base (text)
feelings-answered = { $share } answer: { $base } cases

feelings-few = too few to say
feelings-ends = Worst two · best two
feelings-endsHint = points of the scale

# $name (text), $mean (text), $n (number)
feelings-source = { $name }: mean { $mean }, n = { $n }

# $score (text)
feelings-net = net promoter score { $score }

# $share (text), $base (text), $n (number)
feelings-who =
    { $n ->
        [one] { $share } of cases answer somewhere ({ $base }; { $n } answer). Who answers is not who travels.
       *[other] { $share } of cases answer somewhere ({ $base }; { $n } answers). Who answers is not who travels.
    }

# $n (number)
feelings-unplaced =
    { $n ->
        [one] { $n } answer counts at no step
       *[other] { $n } answers count at no step
    }

feelings-findings = Where they part, the other way round first
feelings-noFindings = Nowhere by a point or more, as far as the answers tell.
feelings-flipped = The other way round
feelings-together = Do they rise and fall together?

# $rho (text), $n (number)
feelings-rho = Rank correlation { $rho } over { $n } steps (Spearman; 1 is always, −1 never)

feelings-noRho = Too few steps with answers to say
feelings-peak = Strongest moment
feelings-end = How it ends
feelings-lastAnswer = last answer of each case
feelings-unknown = unknown
feelings-noRules = Nothing was observed of feelings: no score rule says which column holds answers.
feelings-toRules = Say where scores are
