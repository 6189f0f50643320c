import-title = Import events
import-reading = Looking into the file…
import-file = File
import-format = Format
import-encoding = Encoding
import-delimiter = Separator
import-columns = Columns
import-sample = First rows
import-roles = Which column is what
import-case = Whose journey
import-activity = What happened
import-time = When
import-start = When it began
import-lifecycle = Start or completion
import-none = None
import-choose = Choose…
import-questions = To be decided

# $example (text)
import-dayOrMonth = Which comes first in “{ $example }”?

# $example (text)
import-days = Spreadsheets keep times as numbers of days. Which time is “{ $example }”?

# $time (text), $year (text)
import-since = { $time } (days since { $year })

# $example (text)
import-century = Which century is the year in “{ $example }” of?

import-centuries-twentyFirst = 2000 to 2099
import-centuries-twentieth = 1900 to 1999

# $source (text), $cases (number)
import-replaces =
    { $cases ->
        [one] This takes the place of “{ $source }” with its { $cases } case. Ctrl+Z brings it back.
       *[other] This takes the place of “{ $source }” with its { $cases } cases. Ctrl+Z brings it back.
    }

# $pairs (number), $alone (number)
import-paired =
    { $pairs ->
        [one] { $pairs } start and completion became one event, which knows when it began;
       *[other] { $pairs } starts and completions became one event each, which knows when it began;
    } { $alone ->
        [one] { $alone } completion has no start and is kept.
       *[other] { $alone } completions have no start and are kept.
    }

# $starts (number), $others (number)
import-unpaired =
    { $starts ->
        [one] Left out: { $starts } start without a completion,
       *[other] Left out: { $starts } starts without a completion,
    } { $others ->
        [one] and { $others } row of another kind.
       *[other] and { $others } rows of other kinds.
    }

import-dayFirst = The day
import-monthFirst = The month

# $example (text)
import-zone = In which time zone is “{ $example }”?

import-import = Import
import-cancel = Cancel
import-stop = Stop
import-running = Importing…

# $n (number)
import-nDistinct = { $n } distinct

# $n (number)
import-nEmpty = { $n } empty

import-kept = Events kept
import-rows = Rows read
import-cases = Cases
import-filtered = Filtered out
import-rejected = Could not be read
import-done = Events imported
import-doneHint = Match them to steps to see the overlay.
import-toMatching = Match events
import-close = Close
import-reason = Reason
import-where = Row
import-what = What stood there
import-doubtful = kept, doubtful
import-left = left out
import-rowsKept = Rows to keep
import-allRows = All rows are kept.
import-onlyAdd = Keep only rows where…
import-onlyColumn = Only rows where this column
import-is = is
import-onlyValue = has this value
import-onlyRemove = Remove this condition
import-attributes = Attributes to keep
import-noAttributes = Every column has a role already.
import-missing = Choose the case, activity and time columns, and fill in what is still open.
import-tab = Tab
import-auto = As found
import-cancelled = Import stopped. Nothing has changed.
import-formats-csv = CSV
import-formats-xes = XES
import-formats-xesGz = XES, packed
import-formats-parquet = Parquet
import-zoneHint = UTC, Europe/Amsterdam …

export-title = Export the map
export-format = Format
export-formats-svg = SVG, sharp at every size
export-formats-png = PNG, pixels
export-formats-pdf = PDF, to print
export-uses-picture = A picture
export-uses-document = Slides, sheets and pages
export-uses-text = Text for other programs
export-slides = What is on it
export-deck-deck = All slides
export-deck-onePager = One page for executives
export-template = Company template
export-templateNone = None: our own look
export-templateChoose = Company template…
export-templateRemove = Without it
export-map = The map
export-table = Which table
export-tables-cards = Cards
export-tables-transitions = Transitions
export-tables-deviations = Deviations
export-tables-work = Pains and opportunities as issues
export-leaves = What leaves
export-audience = Who gets to see it, and the smallest group they are told of
export-audiences-team = The team: 5 and more
export-audiences-anybody = Anybody: 10 and more
export-owners = Who answers for the steps
export-quotes = What people think, in their own words
export-quoting-notWithdrawn = All but what they do not agree to
export-quoting-agreed = Only what they agreed to
export-quoting-none = None

# $n (number), $unasked (number)
export-quotesLeave = { $n ->
        [one] One quotation leaves
       *[other] { $n } quotations leave
    }{ $unasked ->
        [0] .
        [one] ; of one nobody noted whether who said it agreed.
       *[other] ; of { $unasked } nobody noted whether who said them agreed.
    }

# $n (number)
export-quotesWithheld = { $n ->
        [one] One is held back.
       *[other] { $n } are held back.
    }
export-readQuotes = Read them

# $n (number)
export-moreQuotes = and { $n } more
export-speakerNotes = Speaker notes, where the format has a place for them
export-leftOut = What is left out:
export-formats-pptx = PowerPoint, slides to edit
export-formats-html = Page for browsers, whole in itself
export-formats-json = JSON, the whole file to read in again
export-formats-csv = CSV, a table of cards
export-formats-markdown = Markdown, for a wiki
export-formats-mermaid = Mermaid, a journey diagram
export-formats-cjml = CJML, an XML of journeys
export-formats-xlsx = Excel, to edit and take back
export-paper = Paper
export-papers-picture = As large as the map
export-papers-slide = Slide, 16:9
export-papers-letter = Letter
export-papers-a4 = A4
export-papers-a3 = A3
export-papers-a2 = A2
export-papers-a1 = A1
export-papers-a0 = A0
export-tiles = Printed on
export-oneSheet = One sheet

# $paper (text)
export-joined = Sheets of { $paper }, to join

export-preview = What will be written

# $width (text), $height (text)
export-pageSize = { $width } × { $height } mm

# $n (number), $width (text), $height (text)
export-pages = { $n } sheets of { $width } × { $height } mm, with marks to cut along

# $size (text)
export-type = The smallest type is { $size } pt.

# $size (text), $least (text)
export-tooSmall = The smallest type is { $size } pt; below { $least } pt few can read it on paper. Choose a larger paper, or show only a part of the map.

export-what = What shows
export-theme = Colours
export-scale = Size
export-export = Export
export-cancel = Cancel

# $name (text), $size (text)
export-done = { $name } is written ({ $size }).

export-exporting = Writing…

# $n (number)
export-exportFiles = Export { $n } files…
export-more = More formats at once

# $format (text)
export-previewOfOne = You see this map as { $format }. What each of the other files leaves out and holds back stands beside it once it is written.

# $n (number), $names (text)
export-taken = { $n ->
        [one] A file of this name is in the folder already: { $names }
       *[other] { $n } files of these names are in the folder already: { $names }
    }

# $n (number)
export-replace = { $n ->
        [one] Replace it
       *[other] Replace them
    }
export-otherFolder = Other folder…
export-stop = Stop
export-files = Files

# $n (number)
export-allWritten = { $n ->
        [one] One file is written.
       *[other] { $n } files are written.
    }

# $written (number), $n (number)
export-someWritten = { $written } of { $n } files are written, each whole.
export-notWritten = Not written
export-notBegun = Not written: it was stopped before.

fromFile-door = From another program
fromFile-doorHint = A map as JSON, a journey of Mermaid or CJML
fromFile-choose = Begin with a file…
fromFile-title = Start from a file
fromFile-reading = Reading the file…
fromFile-drawn = What comes to the map
fromFile-kinds-mapForm = Map as JSON
fromFile-kinds-mermaid = Journey of Mermaid
fromFile-kinds-cjml = CJML

# $n (number)
fromFile-maps =
    { $n ->
        [one] { $n } map
       *[other] { $n } maps
    }

# $n (number)
fromFile-passedOver =
    { $n ->
        [one] Not understood, or not as it stands there: { $n } line
       *[other] Not understood, or not as they stand there: { $n } lines
    }
revise-action = Take back changes from a spreadsheet…
revise-title = Changes from a spreadsheet
revise-reading = Comparing the spreadsheet with the map…

# $file (text), $title (text)
revise-lead = “{ $file }” beside “{ $title }” as it is now. What is ticked comes to the map as one edit that can be undone; nothing else changes.
revise-nothing = Nothing is different: the spreadsheet says what was written.
revise-conflicts = Conflicts
revise-conflictsHint = Changed in the spreadsheet and on the map. Tick what the spreadsheet is to overwrite.
revise-tables-stages = Stages
revise-tables-steps = Steps
revise-tables-lanes = Lanes
revise-tables-cards = Cards
revise-tables-feelings = Feelings
revise-tables-transitions = Transitions

# $n (number), $of (number)
revise-chosen = { $n } of { $of }
revise-added = New
revise-removed = Removed
revise-empty = nothing

# $text (text)
revise-now = On the map it is now: { $text }

# $why (text)
revise-refused = Cannot be done: { $why }.

# $n (number)
revise-problems =
    { $n ->
        [one] { $n } place is not understood
       *[other] { $n } places are not understood
    }
revise-problemsHint = They stay as they are on the map.

# $row (number)
revise-row = row { $row }:

# $row (number), $column (text)
revise-cell = row { $row }, “{ $column }”:
revise-notDone = These could not be done
revise-cancel = Cancel

# $n (number)
revise-take =
    { $n ->
        [one] Take back { $n } change
       *[other] Take back { $n } changes
    }

# $n (number)
revise-done =
    { $n ->
        [one] { $n } change is on the map
       *[other] { $n } changes are on the map
    }

# $file (text)
saved-inFile = Saved · { $file }
# $file (text)
saved-soon = Safe here · { $file } follows
saved-soonHint = Every edit is safe on this computer as soon as it is made. The file has it a moment later.
# $file (text)
saved-onlyHere = Safe here, but not in { $file }
# $file (text)
saved-changedElsewhere = { $file } was changed elsewhere
saved-ask = What can I do?
# $file (text)
saved-onlyHereTitle = Not yet in { $file }
saved-onlyHereHint = Nothing is lost: every edit is safe on this computer, also when you close the map. It goes into the file by itself as soon as that can be written.
saved-again = Try again
saved-copy = Save a copy…
# $file (text)
saved-copied = You go on in { $file }
# $file (text)
saved-changedTitle = Somebody else has changed { $file }
# $file (text)
saved-changedHint = You and somebody else have edited the same file. Bring both together: what was done in either is in { $file } then. Or choose which of the two it is to be; the other is kept beside it, as a file of its own.
saved-mine = What I edited
saved-theirs = What they made of it
# $file (text)
saved-kept = The other is kept as { $file }
saved-later = Later
# $file (text)
saved-onlyToReadTitle = { $file } is only to be read
saved-onlyToReadHint = The file stays exactly as the newer version wrote it, with what this version does not know. That is also why it is not saved as a file of this version: parts of it would be missing there.

recover-title = Earlier states
recover-hint = Whenever a map goes into its file, its state is kept on this computer: the latest ten, one an hour for a day and one a day for a month.
recover-none = No state is kept yet.
recover-files = Files
recover-states = States
recover-gone = not there any more
recover-reading = The state is read…
# $maps (text), $steps (number), $cards (number)
recover-holds = { $maps }: { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
  }, { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
  }
# $added (number), $removed (number), $changed (number)
recover-since = Since then { $added } added, { $removed } removed, { $changed } changed
recover-latest = This is the latest state.
recover-open = Open as a copy
# $file (text)
recover-opened = The earlier state is { $file }, a file of its own
recover-damaged = Damaged, put aside
# $file (text)
recover-damagedHint = These edits of { $file } had not reached the file when they were found damaged. What is whole of them is saved as a file of its own; what is not is listed.
recover-damagedKept = It is kept for at least 90 days on which the app is used, or until you remove it.
recover-remove = Remove…
recover-removeSure = Remove for good
recover-removed = What was damaged is removed
recover-asideShort = Damaged edits are put aside

rescue-hint = What is whole can be saved as a file of its own; the damaged one stays as it is. Or open an earlier state of it.
rescue-do = Save what is whole
rescue-earlier = Earlier states…
rescue-title = What was whole is saved
# $file (text), $n (number)
rescue-has =
    { $n ->
        [one] { $file } has { $n } thing that could be read.
       *[other] { $file } has { $n } things that could be read.
    }
rescue-withoutHistory = What was done before cannot be taken back any more: the journal is damaged too.
# $time (text)
rescue-earlierKept = An earlier state, from { $time }, is kept and whole: look at “Earlier states of files…” in the menu, and bring in what you miss.
# $n (number)
rescue-quarantine =
    { $n ->
        [one] { $n } thing makes no sense any more. It is in no map, and kept in the file:
       *[other] { $n } things make no sense any more. They are in no map, and kept in the file:
    }

safe-bar = Safe view
safe-hint = The map alone, without figures, pictures and brand. It can be looked at and exported, and is not edited.
safe-leave = Leave the safe view
safe-open = Open in the safe view…
safe-title = How should this map be opened?
safe-asUsual = Open as usual
safe-inSafeView = Open in the safe view

# $file (text)
fixed-newer = Only to be looked at: a newer version of Desire Path wrote { $file }. It is not edited here.
fixed-safe = Only to be looked at: this is the safe view. Leave it to edit the map.
fixed-past = Only to be looked at: this is the map as it was. Go back to now to edit it.
