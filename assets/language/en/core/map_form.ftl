### Why a map in the interchange form cannot be drawn.

# $line (text), $column (text)
mapForm-notJson = line { $line } is no JSON from column { $column } on
mapForm-notAMap = it is not an object in braces
mapForm-noElements = it has no elements

# $part (text)
mapForm-unknownPart = nothing in it is called “{ $part }”

# $part (text)
mapForm-notAList = { $part } is no list

# $part (text), $place (text), $text (text)
mapForm-strangeEntry = entry { $place } of { $part } is not understood: { $text }
mapForm-formHint = It needs elements, edges, start and end; an example stands in docs/map-form.md.

# $id (text)
mapForm-doubleElement = there are two elements “{ $id }”
mapForm-doubleElementHint = Give one of them another id.

# $id (text)
mapForm-unknownElement = there is no element “{ $id }”
mapForm-unknownElementHint = Edges, start and end name elements by their id.

# $id (text)
mapForm-noSteps = the element “{ $id }” has no steps
mapForm-noStepsHint = Name at least one, or leave the element out.

# $stage (text), $element (text)
mapForm-stageShared = the stage “{ $stage }” holds “{ $element }” and others
mapForm-stageSharedHint = A free or parallel element needs a stage of its own.

# $id (text)
mapForm-inSeveralStages = the element “{ $id }” is in several stages
mapForm-inSeveralStagesHint = Leave it in one of them.

# $text (text)
mapForm-notExpected = “{ $text }” is neither a time nor a share
mapForm-notExpectedHint = Write a time as “1–3 days” and a share as “30 %”.

# $id (text)
mapForm-parallelRepeats = the parallel element “{ $id }” leads to itself, which cannot be drawn
mapForm-parallelRepeatsHint = Leave that edge out, or put a step behind the branches that leads back.

# $n (text)
mapForm-stage = Stage { $n }

# $version (text)
mapForm-otherVersion = it is of version { $version }, which is not known here
mapForm-otherVersionHint = Write it once more with this version of Desire Path, or open it with the one it comes from.

# $n (number)
mapForm-tooMuchDrawn = more than { $n } entries of drawn are not read

# $place (text)
mapForm-doubleEntry = entry { $place } of drawn has the id of another

# $place (text)
mapForm-standsNowhere = entry { $place } of drawn stands in something that is not there, or where something else stands

# $place (text), $why (text)
mapForm-refused = entry { $place } of drawn says what cannot be: { $why }
mapForm-drawnHint = What may stand in drawn is in docs/map-form.md.
