### A map as a workbook, and what people changed in it.

workbook-stages = Stages
workbook-steps = Steps
workbook-lanes = Lanes
workbook-cards = Cards
workbook-feelings = Feelings
workbook-transitions = Transitions
workbook-from = From
workbook-to = To
workbook-id = Id
workbook-yes = yes
workbook-no = no

# $name (text)
workbook-aStage = Stage “{ $name }”

# $name (text)
workbook-aStep = Step “{ $name }”

# $name (text)
workbook-aLane = Lane “{ $name }”

# $name (text)
workbook-aCard = Card “{ $name }”

# $name (text)
workbook-aFeeling = Feeling: { $name }

# $name (text)
workbook-aTransition = Transition: { $name }

# What is wrong with a cell.
workbook-missing = something must stand here

# $words (text)
workbook-notOneOf = this is none of: { $words }
workbook-noIcon = no icon is called so
workbook-noFlag = write “yes”, or leave it empty
workbook-unknown = nothing on the map and nothing in the workbook is called so
workbook-several = several things are called so; take the one from the list of the cell
workbook-noFeeling = a feeling is a number from −2 to +2 in half steps
workbook-noShare = a share is a percentage from 0 to 100 %
workbook-noTime = this is no time; write “2 d”, “1–3 d” or “at least 4 h”
workbook-kindStays = what a lane holds cannot be changed; add a lane instead
workbook-foreignId = this id was not written into this workbook; a new row needs none
workbook-gone = this is no longer on the map
workbook-noSheet = the sheet is gone, so nothing of it was compared

# $head (text)
workbook-noColumn = the column “{ $head }” is gone, so nothing of it was compared
workbook-notThere = it belongs to something that does not come onto the map

# Why a file cannot be taken back.
workbook-tooLarge = the file is larger than any workbook of a map
workbook-tooManyCells = the file has more cells than any workbook of a map
workbook-tooLargeHint = Take the workbook that was exported here, with nothing else in it.

# $reason (text)
workbook-notAWorkbook = the file is no Excel workbook ({ $reason })
workbook-notAWorkbookHint = Save it as an Excel workbook (.xlsx), without a password.
workbook-noMark = nothing in this workbook says which map it was written from
workbook-noMarkHint = Take a workbook that was exported from a map here; its hidden sheet must stay.
workbook-otherVersion = a later version wrote this workbook
workbook-otherVersionHint = Update the app, or export the map again.

# $title (text)
workbook-otherMap = this workbook was written from a map that is not in this file: “{ $title }”
workbook-otherMapHint = Open the file in which that map is.
