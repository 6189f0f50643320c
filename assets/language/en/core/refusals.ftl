### Why a command cannot be done now, and what to do instead. They begin small, so that one can go on in them.

# $kind (text)
thing-this =
    { $kind ->
        [map] this map
        [stage] this stage
       *[step] this step
        [lane] this lane
        [card] this card
        [picture] this picture
        [emotion] this feeling
        [transition] this transition
        [rule] this match rule
        [log] this log
        [segment] this segment
        [scoreRule] this score rule
        [acceptance] this acceptance
        [view] this view
        [brand] this brand
        [font] this font
    }

# $kind (text)
thing-the =
    { $kind ->
        [map] the map
        [stage] the stage
       *[step] the step
        [lane] the lane
        [card] the card
        [picture] the picture
        [emotion] the feeling
        [transition] the transition
        [rule] the match rule
        [log] the log
        [segment] the segment
        [scoreRule] the score rule
        [acceptance] the acceptance
        [view] the view
        [brand] the brand
        [font] the font
    }

# $kind (text)
thing-a =
    { $kind ->
        [map] a map
        [stage] a stage
       *[step] a step
        [lane] a lane
        [card] a card
        [picture] a picture
        [emotion] a feeling
        [transition] a transition
        [rule] a match rule
        [log] a log
        [segment] a segment
        [scoreRule] a score rule
        [acceptance] an acceptance
        [view] a view
        [brand] a brand
        [font] a font
    }

# $this (text)
refusal-missing = { $this } is no longer there

# $the (text)
refusal-nothingToStandIn = { $the } it stood in is gone
refusal-nothingToStandInHint = bring that back first; what stood in it comes along

# $a (text)
refusal-idTaken = there is { $a } under this id already

# $the (text)
refusal-notInThisRow = { $the } it should go before is somewhere else

# $a (text)
refusal-nameEmpty = { $a } needs a name
refusal-nameEmptyHint = type at least one letter, or delete it

# $length (number), $limit (number)
refusal-tooLong = this text is too long: { $length } characters, { $limit } fit
refusal-tooLongOnCard = shorten it, or split it over several cards
refusal-tooLongElsewhere = shorten it; a card has room for more
refusal-differentMaps = these two are on different maps
refusal-differentMapsHint = choose a place on the same map
refusal-leadsToItself = a step cannot lead to itself
refusal-leadsToItselfHint = mark the step as repeatable instead
refusal-alreadyConnected = these steps are already connected
refusal-noCardsHere = an emotion lane holds points of a curve, not cards
refusal-noCardsHereHint = set the feeling, or add a card in another lane
refusal-noEmotionsHere = only an emotion lane can hold a feeling
refusal-noEmotionsHereHint = add an emotion lane first
refusal-emotionOutOfRange = a feeling lies between −2 and +2
refusal-emotionOutOfRangeHint = choose a value in half steps from −2 to +2
refusal-notATime = this is not a time
refusal-notATransitionTime = write “2 d”, “1–3 days”, “at least 4 h” or “30 min to 2 h”
refusal-notATimeHint = write “14 d”, “12 h” or “1 d 12 h”
refusal-noSuchOwner = no step has this owner
refusal-noSuchOwnerHint = choose one that a step of this map has
refusal-noSuchTag = nothing on this map has this tag
refusal-noSuchTagHint = choose one that a card or a step of this map has
refusal-tooManyTags = this has too many tags
refusal-tooManyTagsHint = take one off first
refusal-notAShare = this is not a share
refusal-notAShareHint = write a share from 0 to 100 %, such as “30 %”
refusal-noWorkingHours = these hours leave no time to work
refusal-noWorkingHoursHint = choose at least one day, and an end after the begin

# $text (text)
refusal-notADate = “{ $text }” is not a date
refusal-dateHint = write it as 2026-12-25
refusal-noBranchesHere = only a parallel stage has branches
refusal-noBranchesHereHint = let the stage run in parallel first

# $a (text)
refusal-ruleEmpty = { $a } needs to say what it is for
refusal-ruleEmptyHint = give at least one name or pattern

# $this (text)
refusal-ruleTooBig = { $this } has too many parts
refusal-ruleTooBigHint = split it into several, or use a pattern

# $reason (text)
refusal-notAnExpression = this is not a regular expression: { $reason }
refusal-notAnExpressionHint = correct it, or use a pattern with * for any text
refusal-touchpointNotOnMap = no step of this map has this touchpoint
refusal-touchpointNotOnMapHint = choose a step of this map
refusal-notAScale = the middle of a scale lies between its worst and its best
refusal-notAScaleHint = choose three different numbers in order
refusal-reasonEmpty = what is accepted needs a reason
refusal-reasonEmptyHint = say in a few words why it may stay as it is

# $text (text)
refusal-notANumber = this lane holds something else: “{ $text }” is not a number
refusal-notANumberHint = write it in digits, such as 12 or 4.5, and its unit in the lane's name

# $text (text)
refusal-notALaneDate = this lane holds something else: “{ $text }” is not a date

# $text (text)
refusal-notAChoice = this lane holds something else: “{ $text }” is not one of the choices
refusal-notAChoiceHint = choose one of the lane's choices, or add this one to them

# $text (text)
refusal-notALink = this lane holds something else: “{ $text }” is not a link
refusal-notALinkHint = write an address that begins with https://, with words in front if you like

# $choice (text)
refusal-choiceInUse = “{ $choice }” still stands on a card
refusal-choiceInUseHint = change these cards first
refusal-otherKind = this lane holds something else
refusal-otherKindHint = add a lane of the kind you need
refusal-choicesAlike = each choice needs a name of its own
refusal-choicesAlikeHint = write one choice a line, each once
refusal-tooManyChoices = there are too many choices
refusal-tooManyChoicesHint = leave some out, or use a lane of texts
refusal-noPicturesHere = only an image lane can hold a picture
refusal-noPicturesHereHint = put it into an image lane
refusal-notAPicture = this is not a picture that can be kept
refusal-notAPictureHint = choose a PNG, JPEG or SVG file
refusal-noSpansHere = a number of a chart stands at one step
refusal-noSpansHereHint = write the number at each of the steps
refusal-endsBeforeItBegins = a card cannot end before it begins
refusal-endsBeforeItBeginsHint = choose its first step or one after it
refusal-notNeighbours = only neighbours can be merged
refusal-notNeighboursHint = move them beside each other first, steps in one stage
refusal-ordersDiffer = the steps of these stages follow each other in different ways
refusal-ordersDifferHint = give both the same order first
refusal-nothingToSplit = a stage is split between two of its steps
refusal-nothingToSplitHint = choose a step that is not its first
refusal-hasDetail = this step is drawn in detail already
refusal-hasDetailHint = go to that map, or detach it from the step first
refusal-circle = a map cannot draw in detail a step of itself, of a map below it, or of a copy of either
refusal-circleHint = choose another map, or draw a new one
refusal-twoLogs = both maps have a log of their own, and maps that belong together share one
refusal-twoLogsHint = take the log off one of the two first
refusal-twoDetails = both steps are drawn in detail, and one step has one map below it
refusal-twoDetailsHint = detach one of the two maps first, or delete it
refusal-lastMap = this is the only map of the file
refusal-lastMapHint = start another one first, or delete the file
refusal-alreadyAccepted = this is accepted already
refusal-alreadyAcceptedHint = change its reason instead
refusal-noGateway = the journey does not part here
refusal-noGatewayHint = draw a second transition from this step first

# $step (text)
refusal-leadsBack = one of the ways from here leads back, to “{ $step }”
refusal-leadsBackHint = remove that way first, or let one step lead back behind the branches

# $step (text)
refusal-nothingOnIt = no step stands on the way to “{ $step }” alone
refusal-nothingOnItHint = put a step on this way, or remove it

# $step (text)
refusal-partsAgain = a branch parts again behind “{ $step }”
refusal-partsAgainHint = a branch is one step or a row of steps; draw a longer one in detail, as one step

# $step (text)
refusal-otherOrder = “{ $step }” is in a stage of another order
refusal-otherOrderHint = draw what happens there in detail, as one step

# $one (text), $other (text)
refusal-meetNowhere = the branches do not meet at one step: one goes on to { $one }, another to { $other }
refusal-meetNowhereHint = let all branches lead to the same step, or none lead on

# $step (text)
refusal-branchesMeetAt = “{ $step }”
refusal-branchesMeetAtNone = no step

# $step (text)
refusal-marked = journeys may start or end at “{ $step }”, on one of the branches
refusal-markedHint = take this mark off, or let the step stand behind the branches
refusal-noRoom = there is no stage here that a new step could go to
refusal-noRoomHint = add a stage behind this one first

refusal-notAnIcon = this drawing cannot be kept as an icon
refusal-notAnIconHint = choose an SVG file with simpler shapes, or a small PNG: an icon takes 30 kB at most
refusal-notAFont = this is not a font that maps can be written in
refusal-notAFontHint = choose a TrueType or OpenType file under Menu → Brand…: it is read there and made ready
refusal-notALogo = this is not a picture that can be kept as a logo
refusal-notALogoHint = choose a PNG, JPEG or SVG file

# $text (text)
refusal-notAColour = “{ $text }” is no colour
refusal-notAColourHint = write it as # and six digits: #2b64a8
refusal-tooManyColours = there are too many colours of stages
refusal-tooManyColoursHint = six are taken in turn; remove some

# $colour (text), $ratio (text), $needed (text)
refusal-faintOnLight = { $colour } cannot be read on a light map: its contrast is { $ratio } : 1, and { $needed } : 1 is needed

# $colour (text), $ratio (text), $needed (text)
refusal-faintOnDark = { $colour } cannot be read on a dark map: its contrast is { $ratio } : 1, and { $needed } : 1 is needed

# $nearest (text)
refusal-faintHint = { $nearest } is the nearest colour that can be read
