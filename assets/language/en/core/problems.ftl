### Why something could not be done with a file, a disk or the app, and what to do. What begins small can be gone on in.

# $path (text)
document-missing = { $path } is not there
document-missingHint = it may have been moved or renamed; choose it again

# $path (text)
document-exists = { $path } is there already
document-existsHint = choose another name

# $path (text)
document-notADatabase = { $path } is not a Desire Path project

# $path (text)
document-otherProgram = { $path } belongs to another program
document-notADatabaseHint = choose a file that ends in .desirepath; data files are imported instead

# $path (text)
document-otherStructure = another program has changed the structure of { $path }
document-otherStructureHint = open a copy from before that change

# $path (text), $n (number)
document-cutOff = { $path } is cut off: { $n } bytes are missing
document-cutOffHint = it may not be copied or synchronised to its end; fetch it again

# $path (text), $found (text), $known (text)
document-newer = { $path } was saved by a newer version of Desire Path (its form is { $found }, this version knows up to { $known })
document-newerHint = update Desire Path to open it
# $path (text)
document-onlyToRead = { $path } is only to be read here: a newer version of Desire Path wrote it
# $path (text), $needs (text)
document-onlyToReadNeeds = { $path } is only to be read here: a newer version of Desire Path wrote it, and version { $needs } or later may edit it
document-onlyToReadHint = look at it, present it and export it here; to edit it, update Desire Path
# $path (text)
document-otherProject = { $path } is another project, not a copy of this one
document-otherProjectHint = only copies of one file can be brought together; open it to copy parts of it
# $needs (text)
document-newerNeedsHint = update Desire Path to version { $needs } or later to open it; nothing was changed in it
# $path (text), $n (number)
document-tooLarge = { $path } is larger than { $n } MB, which no project is
document-tooLargeHint = it may be damaged or made to do harm; open another copy
document-tooSlow = reading this project file takes too long
# $path (text)
document-changedElsewhere = somebody else has changed { $path } since it was opened here
document-changedElsewhereHint = bring both together, or choose which of the two the file is to hold; nothing is lost
# $path (text)
document-notReadBack = { $path } does not hold what was just written to it
document-locked = this project is open in another window
document-lockedHint = close it there, or work on a copy
document-readOnly = this file or its folder may not be written
document-readOnlyHint = save a copy in a folder you may write in
document-diskFull = there is no room left on the disk
document-diskFullHint = free some room and try it again; nothing else is lost
document-disk = the disk could not be read or written
document-diskHint = check that the disk or network drive is connected, then repeat

# $what (text)
document-damaged = this project file is damaged: { $what }
document-damagedHint = open an earlier state of it (“Earlier states of files” in the menu), or save what is whole with `desirepath rescue FILE OUT`
document-rescued = Rescue a damaged file
document-rescuedStrange = it makes no sense
document-rescuedGone = what it belongs to is gone
document-rescuedOtherwise = another state of it is in the rescued file, and nothing tells which was the later
document-outOfStep = the project file was changed by another program meanwhile
document-outOfStepHint = open the project again
document-database = the project file could not be used

# $error (text)
store-io = the folder of the imported logs could not be used: { $error }
store-ioHint = Check that the disk is not full and that you may write to the folder

# $error (text)
store-sqlite = the imported log could not be written or read: { $error }
store-sqliteHint = Check that the disk is not full, then import the file again
store-diskFull = the disk has no room left for the imported log
store-diskFullHint = Make room on the disk, then import the file again

# $id (text)
store-badId = "{ $id }" cannot be the id of a log
store-badIdHint = Use letters, digits, - and _ only
store-missing = the imported log is no longer there
store-importAgain = Import the file again

# $what (text)
store-damaged = the imported log is damaged: { $what }
store-tooOld = the imported log was written by a trial version of Desire Path
store-tooNew = the imported log was written by a newer version of Desire Path
store-tooNewHint = Update Desire Path, or import the file again

# $width (text), $height (text), $most (text)
paper-tooLarge = the picture would be { $width } × { $height } pixels; { $most } a side is the most
paper-tooLargeHint = Choose a smaller scale, or export it as SVG, which has no limit.

# $scale (text)
paper-scale = a scale of { $scale } cannot be drawn
paper-scaleHint = Choose one above 0, for example 2.

# $reason (text)
paper-pixels = the map could not be turned into pixels: { $reason }
paper-pixelsHint = Export it as SVG instead.
paper-tiles = a sheet can only be joined from smaller ones
paper-tilesHint = Choose sheets that are smaller than the paper, A4 or A3.
paper-onePageOfTiles = the one page cannot be joined from several sheets
paper-onePageOfTilesHint = Choose a paper without smaller sheets; what is read at a glance is on one.

# $reason (text)
paper-pages = the map could not be turned into pages: { $reason }

paper-pagesHint = Export it as SVG instead.

# $reason (text)
paper-slides = the map could not be turned into slides: { $reason }

paper-slidesHint = Export it as PDF instead.

template-unreadable = the company template cannot be read as a presentation
template-unreadableHint = Choose a .pptx or .potx file that opens in PowerPoint, or save it there anew.
template-locked = the company template is locked by a password or was saved by a very old program
template-lockedHint = Open it in PowerPoint and save it without a password as .potx.
template-tooLarge = the company template is larger than templates are
template-tooLargeHint = Choose a template without slides and films, or shrink its pictures in PowerPoint.
template-strict = the company template was saved as a “Strict Open XML Presentation”
template-strictHint = Open it in PowerPoint and save it as “PowerPoint Template (.potx)”.
template-noLayout = no layout of the company template has a place for a title
template-noLayoutHint = Add the layout “Title Only” to it in PowerPoint, or choose another template.
template-noRoom = the slides of the company template leave no room below their titles
template-noRoomHint = Make room on its layout “Title and Content” in PowerPoint, or choose another template.

# $n (number)
template-picturesLeftOut =
    { $n ->
        [one] 1 picture of the company template is left out; pictures are carried as PNG, JPEG, GIF, EMF or WMF
       *[other] { $n } pictures of the company template are left out; pictures are carried as PNG, JPEG, GIF, EMF or WMF
    }

# $width (text), $height (text)
template-shown = The one page as it comes to stand on the company template, on slides of { $width } × { $height } mm; the other slides have their titles in the same place.

# $names (text)
template-typefaces = It is drawn in our typeface here; the slides are in { $names }.

# $n (number)
template-notDrawn = { $n ->
        [one] One shape or picture of the template is not drawn here; the slides have it.
       *[other] { $n } shapes or pictures of the template are not drawn here; the slides have them.
    }

# $reason (text)
paper-notAPicture = this is not a picture that can be shown: { $reason }
paper-notAPictureHint = Choose a PNG, JPEG or SVG file.
paper-noArea = it has no area
paper-tooManyShapes = it has more shapes than are kept
paper-tooManyShapesHint = Simplify it, or save it as a PNG file.
paper-empty = there is nothing in it that can be shown
paper-tooManyBytes = it has more than 20 MB
paper-tooManyPixels = it has more than 60 million pixels
paper-otherKind = it is neither PNG nor JPEG nor SVG
paper-unreadable = its pixels cannot be read

# $name (text)
job-reading = Reading { $name }

# $name (text)
job-writing = Writing { $name }

# $error (text)
paper-notSaved = the picture could not be saved: { $error }
paper-notSavedHint = Check that the disk has room and the folder may be written to.
problem-noSuchMap = there is no such map in the project
problem-cancelled = the comparison was cancelled
problem-notComparedHint = Open the map again and try once more.
problem-stopped = stopped: nothing has changed
problem-bug = something went wrong on our side; your map is intact
problem-bugHint = Go on working. If it happens again, close the map and open it anew.

# $error (text)
problem-notUnderstood = the request was not understood: { $error }
problem-notUnderstoodHint = Your map is intact. Close Desire Path here and open it again.

# $path (text), $error (text)
problem-atFile = “{ $path }” could not be read or written: { $error }
problem-atFileHint = Check that its folder exists, is writable and has room, then try again.
problem-nothingOpen = no map is open
problem-nothingOpenHint = Start a new map or open a file first.

# $error (text)
problem-io = the file could not be written or read: { $error }
problem-ioHint = Check that the folder exists, is writable and has room, then try again.
problem-noNumber = this number is not there any more
problem-noNumberHint = The map or the data changed meanwhile; look at the new number.
problem-noLog = no events are laid over this map yet
problem-noLogHint = Import an event log first.

# $length (number), $most (number)
problem-nameTooLong = this name is too long: { $length } characters, { $most } fit
problem-nameTooLongHint = Shorten it.
problem-copyChangedAgain = the other copy was changed once more
problem-copyChangedAgainHint = Look at what is different now, and bring it in then.
problem-past = this is the map as it was
problem-pastHint = Go back to now to edit, or bring this state back.
problem-mapNotYet = this map was not there yet
problem-mapNotYetHint = Choose a later moment, or go to the map it was drawn from.
problem-noMoment = there is no such moment in this map's history
problem-noMomentHint = Look at the history again.
problem-noStepForCards = cards need a step to stand at
problem-noStepForCardsHint = Select a step first.
problem-onlyCards = these are cards, and there is no step for them
problem-onlyCardsHint = Begin with a stage or a step.

# $hint (text)
problem-outlineHint = Please { $hint }.
problem-outlineEmpty = the outline says nothing yet
problem-outlineEmptyHint = Write a stage on a line, and its steps indented below it.
problem-workbookChanged = the spreadsheet or the map changed since you looked at the changes
problem-workbookChangedHint = Look at them again, then take them back.

# $id (text)
problem-noCase = there is no case “{ $id }”
problem-noCaseHint = Look it up in the list of cases.
problem-nothingDiscovered = nothing in this log can become a step
problem-nothingDiscoveredHint = Import a log with events that have names.
problem-notCopied = neither of these maps was copied from the other
problem-notCopiedHint = Draw a to-be map from the one that shows how it is.
problem-mapNotHere = this map is not there
problem-mapNotHereHint = Choose one of the maps of the file.

# $folder (text)
problem-noFolder = there is no folder “{ $folder }”
problem-noFolderHint = Make it first, or choose another place.

# $n (number)
problem-groups = { $n } groups cannot be compared
problem-groupsHint = Choose one to five: one is held against everybody else.

# $name (text), $why (text)
problem-brokenTemplate = the template “{ $name }” cannot be used: { $why }

# $error (text)
problem-templateUnread = what it says of itself could not be read: { $error }

# $error (text)
problem-templateSenseless = what it says of itself makes no sense: { $error }
problem-templateNewer = a newer Desire Path saved it
problem-templateMapMissing = its map is not there
problem-brokenTemplateHint = Remove it, or put a whole copy in its place in the app's folder of templates.
problem-noMapInIt = there is no map in it
problem-noDataFolder = this computer names no folder for a program's data
problem-noDataFolderHint = Name one with the environment variable DESIRE_PATH_DATA.
problem-templateNameless = a template needs a name
problem-templateNamelessHint = Say what it is called.
problem-templateTooLong = that is too long for a template
problem-templateTooLongHint = Use a name of up to 200 letters and a description of up to 2,000.

# $name (text)
problem-templateShips = “{ $name }” ships with the app
problem-templateShipsHint = Only templates of your own can be removed.

# $name (text)
problem-noTemplate = there is no template called “{ $name }”

# $names (text)
problem-noTemplateHint = The templates are: { $names }.
problem-fileUnknown = this file is not known any more
problem-fileUnknownHint = Choose the file again.
problem-mapGone = this map is not there any more

# $name (text), $error (text)
problem-noMapForm = “{ $name }” cannot become a map: { $error }

# $name (text)
problem-noMapInFile = there is no map in “{ $name }”
problem-noMapInFileHint = Start a new map, or open another file.

# $name (text)
saved-copyOfTheirs = { $name } (changed elsewhere)
# $name (text)
saved-copyOfMine = { $name } (my edits)
# $name (text)
saved-earlierState = { $name } (earlier state)
# $name (text)
saved-rescued = { $name } (rescued)
# $file (text)
problem-putAside = edits of { $file } that had not reached it were found damaged on this computer and are put aside
problem-putAsideHint = save what is whole of them as a file of its own (“Earlier states of files” in the menu lists them), or remove them there; the map that is open is the file as it is
problem-settingsDamaged = what the app remembers of how you like it was damaged
# $name (text)
problem-settingsDamagedHint = all settings and the list of recent files begin anew; what was there is kept as { $name } beside them
problem-settingsNotKept = settings cannot be kept on this computer
problem-settingsNotKeptHint = check that the app's data folder may be written and that the disk is not full; until then, what you set is forgotten at the end
# $file (text), $why (text)
problem-notRemembered = the files are written, but { $file } does not remember what left: { $why }
problem-notRememberedHint = a later export is not compared with this one. Export again once the map can be saved
# $file (text)
problem-restless = the last time, Desire Path did not come to rest with { $file }
problem-restlessHint = it ended before the map was drawn; nothing of the file is lost. The safe view shows the map without figures, pictures and brand
problem-safeView = in the safe view nothing is edited
problem-safeViewHint = leave the safe view to edit the map
