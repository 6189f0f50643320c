### What is wrong with a map that is written in the notation, and what to write instead. They begin small.

# $text (text)
notation-notALine = “{ $text }” is neither a stage, a transition, a lane nor a header
notation-notALineHint = write a stage as "Consider: search, compare"
notation-cellWithoutStep = it is not said which step this is about
notation-cellWithoutStepHint = write the step, a colon and the text: "compare: Which one?"
notation-belongsToNothing = this indented line belongs to nothing
notation-belongsToNothingHint = only stages, lanes, rules and scores have indented lines below them
notation-stepsWithoutStage = these steps belong to no stage
notation-notParallel = only a parallel stage has branches
notation-notParallelHint = write (parallel) behind the stage's name

# $step (text)
notation-stepTwice = there are two steps “{ $step }”
notation-stepTwiceHint = give one of them a key of its own: "later = search"

# $step (text)
notation-noTouchpointOfItsOwn = “{ $step }” has no touchpoint of its own
notation-noTouchpointOfItsOwnHint = name the step that has the touchpoint first
notation-notAKindOfMap = this is no kind of map
notation-notAKindOfMapHint = write as-is or to-be
notation-notAStatus = this is no status of a map
notation-notAStatusHint = write draft, in review, agreed or outdated
notation-neitherKeptNorIgnored = unmatched events are either kept or ignored
notation-neitherKeptNorIgnoredHint = write keep or ignore
notation-leadsToItself = a step cannot lead to itself
notation-leadsToItselfHint = mark the step as (repeatable) instead

# $from (text), $to (text)
notation-alreadyConnected = “{ $from }” and “{ $to }” are already connected
notation-endsBeforeItBegins = a card cannot end before it begins
notation-endsBeforeItBeginsHint = name the step that stands further left first
notation-cellWithoutLane = this card belongs to no lane
notation-ruleWithoutTarget = it is not said what these events show
notation-ruleWithoutTargetHint = write the events, an arrow and the step: "view_item -> compare"

# $step (text)
notation-severalSteps = several steps are called “{ $step }”
notation-severalStepsHint = use their keys to tell them apart

# $step (text)
notation-noSuchStep = there is no step “{ $step }”
notation-noSuchStepHint = name it in a stage first: "Consider: search, compare"

# $step (text)
notation-noStepAbove = there is no step “{ $step }” on a map above
notation-noStepAboveHint = name a step of a map that stands above it
notation-stageNameless = a stage needs a name

# $word (text)
notation-notOfAStage = a stage cannot be “{ $word }”
notation-notOfAStageHint = a stage is consideration, purchase or post-purchase, and free or parallel

# $text (text)
notation-notExpected = “{ $text }” is neither a time nor a share
notation-notExpectedHint = write "expect 30 %, within 2 d" or "expect 1–3 days"
notation-expectedTwice = this is expected twice
notation-columnWithoutPattern = it is not said what the column must match
notation-columnWithoutPatternHint = write "column page regex ^/help -> ask"
notation-eventNameless = the name of an event is missing
notation-stepNameless = a step needs a name
notation-stepNamelessHint = put commas only between steps

# $mark (text)
notation-notOfAStep = a step cannot be “{ $mark }”
notation-notOfAStepHint = a step is optional, repeatable, unobservable, start, end, same as another, or has an owner, a tag or an icon

# $mark (text)
notation-notOfACard = a card cannot be “{ $mark }”
notation-notOfACardHint = behind the step of a card stand tags, an icon, “agreed” or “not agreed”: "compare (tag urgent, agreed): Which one?"
notation-choicesAlike = each choice needs a name of its own
notation-choicesAlikeHint = write for example (choice Low | Middle | High)

# $holds (text), $more (text)
notation-holdsNoMore = a lane cannot hold “{ $holds }” “{ $more }”
notation-holdsNoMoreHint = only a choice and a chart say more: (choice Low | High), (chart line)

# $mark (text)
notation-notOfALane = a lane cannot be “{ $mark }”
notation-notOfALaneHint = a lane is hidden, pinned or collapsed

# $holds (text)
notation-cannotHold = a lane cannot hold “{ $holds }”
notation-cannotHoldHint = write for example (thoughts), (emotion), (pains) or (notes)
notation-standsAtOneStep = this stands at one step
notation-standsAtOneStepHint = write it at each of the steps

# $step (text)
notation-feelingTwice = there are two feelings for “{ $step }”
notation-feelingTagged = a feeling has no tags
notation-feelingTaggedHint = put them on its step

# $text (text)
notation-noFeeling = “{ $text }” is no feeling
notation-noFeelingHint = write a value in half steps from −2 to +2, then a word if you like
# $mark (text)
notation-noIcon = there is no “{ $mark }”
notation-noIconHint = write the name of one of our icons, "icon phone", or one of your own: "icon Van svg", and behind it the bytes of an SVG of plain shapes in base64, 30 kB at most
notation-notAPicture = this is no picture
notation-notAPictureHint = write the bytes of a PNG file, or of an SVG of plain shapes, in base64

# $text (text)
notation-notANumber = “{ $text }” is not a number

# $text (text)
notation-notADate = “{ $text }” is not a date

# $text (text)
notation-notAChoice = “{ $text }” is none of the lane's choices

# $text (text)
notation-notALink = “{ $text }” does not end in an address
notation-scoreUnsaid = it is not said what the score of this column is
notation-scoreUnsaidHint = write "nps: NPS (step before)"

# $word (text)
notation-notOfAScore = a score cannot be “{ $word }”
notation-notOfAScoreHint = a score counts at the step before, and is read from an event

# $text (text)
notation-notAScale = “{ $text }” is no scale
notation-notAScaleHint = write NPS, CSAT, CES, CES effort, stars, or "from 0 over 50 to 100"
