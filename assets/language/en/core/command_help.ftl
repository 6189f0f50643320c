### What the help of the command line says of each command, each option and each value.

help-all-json = Print one JSON document instead of text.
help-all-data = Where the app keeps imported events; the app's own folder by default.
help-all-map = Which map of the file, by its title; as in the app, the one that shows how it is comes first.
help-all-language = In which language to say it, en or de; the system's by default (LC_ALL, LC_MESSAGES, LANG), English where it is another.
help-new = Start a new map.
help-templates = List the maps one can start from, or keep a map as one.
help-outline = Write a map as an outline: its stages, steps and cards, indented below each other.
help-revise = Take back what changed in a workbook that was exported from a map: say what would change, and change it.
help-revise-workbook = A workbook that was exported with the ending .xlsx and edited.
help-revise-dryRun = Say what would change, and change nothing.
help-revise-withConflicts = Also make changes of what the map has changed meanwhile; without it they are told and left out.
help-names-workbook = WORKBOOK
help-maps = List the maps of a file; draw a to-be map beside one, rename or remove one.
help-import = Read an event log and lay it over the map.
help-match = Say which events show which step.
help-overlay = Print what was observed over the map.
help-compare = Put segments beside each other and say where they differ.
help-insights = Ask about patterns in the journeys.
help-cases = List the cases behind a number.
help-case = Tell one case from its first event to its last.
help-discover = Propose a first map from the log alone.
help-replay = Count the cases under way window by window, as the replay shows them.
help-history = List the moments of a map: what was done when, and what they are called.
help-diff = Say what became different between two moments, or what is different on one map from another, or in another file.
help-merge = Bring in a copy of the file that was edited apart: what was done in either is in the file then, and can be taken back. The copy stays as it is.
help-export = Write the map as a picture, a page or a table, or for another program; or several files into a folder.
help-rescue = Save what is whole of a damaged file to a new one; the damaged one stays as it is.
help-rescue-out = The new file, which is not there yet.
help-serve = Serve the app to a browser on this computer.
help-all-file = The map's file.
help-history-name = What to call the map as it is now.
help-diff-from = The earlier moment: its number, or the name of the version.
help-diff-to = The later moment; now where none is given.
help-diff-maps = In their place two maps by their titles: what is different on the second.
help-diff-with = In their place another file: what is different there.
help-merge-other = The copy: another file that was copied from this one, or from which this one was.
help-merge-prefer = What holds where both changed the same; the other stays in the journal.
help-merge-dryRun = Say what would become different, and change nothing.
help-values-prefer-later = what was changed later
help-values-prefer-mine = what the file says
help-values-prefer-theirs = what the copy says
help-new-out = The file to make; it must not exist yet.
help-new-template = What to start from, a map that ships with the app or one of your own; “templates” lists them.
help-new-from = A map in a file: the map form (JSON), a journey of Mermaid, or CJML.
help-new-outline = A text whose lines are stages, steps and cards, indented below each other.
help-new-title = What the map is called; the file's name by default.
help-templates-save = Keep the map of this file as a template of your own; its events stay out.
help-templates-title = What the template is called; the file's name by default.
help-templates-description = What it is for.
help-templates-withCards = Keep cards and feelings too, and not only where they belong.
help-templates-remove = Remove this template of your own.
help-match-accept = Accept the proposals that are at least this alike (0 to 1).
help-match-rules = Events of this name show this step; may be given several times.
help-overlay-unmapped = How to read events that no rule claims; as the map says by default.
help-overlay-allVariants = Print every variant instead of the thirty most frequent.
help-which-only = Only cases of this condition, as JSON (see docs/overlay-json.md).
help-which-segments = Only cases of this segment; may be given several times.
help-which-from = Only cases that begin on this day (UTC) or later.
help-which-before = Only cases that begin before this day (UTC).
help-which-has = Only cases with an event that has this value in this column; may be given several times.
help-which-contains = Only cases in which this step happens; may be given several times.
help-beside-segments = One to five segments; the others are held against the first, and one alone against everybody else.
help-beside-day = In their place the cases that begin before this day (UTC), and those that begin on it or later.
help-beside-points = The smallest difference that is called notable, in points of a percentage.
help-beside-person = The column that names persons, where one person has several cases: differences then have a second interval, from drawing persons.
help-insights-kind = What about them.
help-insights-channel = For contacts: the column that names the channel of an event; the likeliest by default.
help-insights-again = For contacts: the same again within so many days.
help-insights-switch = For contacts: another channel next within so many days.
help-insights-pingPong = For contacts: there and back within so many days.
help-insights-silence = For contacts: a return after a silence of so many days.
help-insights-source = For coverage: the column that tells sources apart; the likeliest by default.
help-insights-journeys = For typical journeys: how many, 1 to 9.
help-insights-reaching = The outcome, for "outcome" and "effects": cases that reach this step. Without one, a step at which the map says that people got what they came for.
help-insights-outcome = The outcome as a condition in JSON, as in --only.
help-cases-figure = Only the cases that this number counts, as JSON.
help-cases-skip = How many to pass over.
help-cases-limit = How many at most, up to 500.
help-replay-fromZero = Every case begins at zero, instead of in true time.
help-case-id = The case's id in the log.
help-discover-file = The file of a map with a log.
help-discover-activities = Share of cases in which something must happen to become a step.
help-discover-paths = Share of cases whose whole way is to be drawn.
help-discover-draw = Draw it in the file, in place of the steps that are there; undo takes it back.
help-serve-file = A map's file to open at once.
help-serve-port = The port; a free one by default.
help-serve-template = Start a map from this template where no map was opened before and no file is given.
help-export-out = The file to write: its ending says the format: svg, png, pdf, pptx, xlsx, html, json, csv, md, mmd or xml.
help-export-into = The folder to write several files into, each called by the title of its map.
help-export-formats = As what, for --into: one or more of svg, png, pdf, pptx, xlsx, html, json, csv, md, mmd, xml.
help-export-allMaps = Write every map of the file, each as files of its own; JSON holds them all in one.
help-export-replace = Let files take the place of others of the same name; without it nothing is written where one is there.
help-export-saved = Show the map as this saved view does.
help-export-lens = Which journey shows; the overlay by default where events are there.
help-export-view = In which order the lanes stand; a map without thoughts and feelings, but with what happens before and behind the scenes, is a blueprint by default.
help-export-without = A lane to leave out, by its name; may be given several times.
help-export-tag = Dim what has none of these tags; may be given several times.
help-export-owner = Dim what none of these owners answers for; may be given several times.
help-export-saying = Dim what does not say this.
help-export-only = Leave out the steps at which everything is dimmed.
help-export-theme = Light or dark. A dark page is dark for everybody; a light one is as its reader's system likes it.
help-export-scale = Pixels per CSS pixel, for PNG.
help-export-paper = On what paper, for PDF: picture, slide, letter, a4, a3, a2, a1 or a0.
help-export-tiles = Printed on smaller sheets (a4 or a3) that are joined, for PDF.
help-export-slides = What is on it, for PPTX, PDF, SVG and PNG: deck (all slides, or the map) or one-pager (one page for executives).
help-export-templateFile = The company's template for slides (.potx or .pptx): its size, colours, typefaces, layouts and logo.
help-export-table = Which table, for CSV: cards, transitions, deviations, or work (pains and opportunities as issues).
help-export-detail = How much of the observed volume beside the drawn paths is shown, 0 to 1.
help-export-below = Another map of the file, by its title, below it in the same picture.
help-export-audience = Who gets to see it: team (groups of 5 and more are told of) or anybody (10 and more).
help-export-without-owners = Leave out who answers for the steps.
help-export-quotes = What people think in their own words: all but what they do not agree to, only what they agreed to, or none.
help-export-without-speaker-notes = Leave out what is to be said when presenting.
help-import-log = The log: CSV, XES, XES.gz or Parquet.
help-import-case = The column that says whose journey an event belongs to.
help-import-activity = The column that says what happened.
help-import-time = The column that says when it happened, or ended.
help-import-start = The column that says when it began.
help-import-lifecycle = The column that tells starts from completions; the two of one activity become one event.
help-import-daysSince = From when times that are numbers of days are counted.
help-import-century = Which century years of two digits belong to.
help-import-only = Keep only rows in which this column has this value; may be given several times.
help-import-zone = The zone of times that carry none: UTC, Europe/Amsterdam.
help-import-first = Which part of dates like 3/4/2026 comes first.
help-import-encoding = Encoding, where the guess is wrong: windows-1252.
help-import-delimiter = Field separator, where the guess is wrong.
help-maps-file = The file.
help-maps-toBe = Draw a to-be map of this title beside the map, as its copy.
help-maps-detail = Draw this step of the map in detail, on a new map below it.
help-maps-rename = Call the map something else.
help-maps-remove = Remove the map with all that is drawn on it.
help-values-kindRework = What happens again in the same case, and whether the map allows it.
help-values-kindContacts = How contacts follow each other in time and over channels.
help-values-kindTypical = Which few journeys stand for all.
help-values-kindFeelings = How those felt who were asked, beside what was assumed.
help-values-kindStageTimes = How long cases take from stage to stage and as a whole.
help-values-kindOverTime = Reach, fit and deviations by the week in which cases begin.
help-values-kindOutcome = What goes together with an outcome.
help-values-kindEffects = What each deviation and desire path goes together with: how long cases last, and their outcome.
help-values-kindCoverage = How much of the log the rules claim, by source and over time; of the whole log.
help-values-unmappedKeep = As touchpoints off the map.
help-values-unmappedIgnore = Not at all; they are still counted.
help-values-lensAssumed = What the team drew.
help-values-lensOverlay = Both.
help-values-lensObserved = What was observed.
help-values-viewJourney = As the team put them.
help-values-viewBlueprint = As a service blueprint has them, with the three lines between its parts.
help-values-themeLight = Dark ink on a light ground.
help-values-themeDark = Light ink on a dark ground.
help-values-paperPicture = A page as large as the picture.
help-values-paperSlide = A slide, 16:9.
help-values-daysSinceOf1900 = Nearly all.
help-values-daysSinceOf1904 = Some of a Mac.
help-values-centuryNineteen = 26 is 1926.
help-values-centuryTwenty = 26 is 2026.
help-names-folder = FOLDER
help-names-title = TITLE
help-names-language = LANGUAGE
help-names-file = FILE
help-names-out = OUT
help-names-id = ID
help-names-kind = KIND
help-names-from = FROM
help-names-to = TO
help-names-template = TEMPLATE
help-names-description = DESCRIPTION
help-names-likeness = LIKENESS
help-names-eventStep = EVENT=STEP
help-names-columnValue = COLUMN=VALUE
help-names-condition = CONDITION
help-names-date = DATE
help-names-step = STEP
help-names-column = COLUMN
help-names-days = DAYS
help-names-share = SHARE
help-names-figure = FIGURE
help-names-zone = ZONE
help-names-lane = LANE
help-names-words = WORDS
help-names-points = POINTS
help-names-unmapped = UNMAPPED
help-names-lens = LENS
help-names-view = VIEW
help-names-tag = TAG
help-names-owner = OWNER
help-names-theme = THEME
help-names-scale = SCALE
help-names-paper = PAPER
help-names-table = TABLE
help-names-sheets = SHEETS
help-names-detail = DETAIL
help-names-encoding = ENCODING
help-names-delimiter = DELIMITER
help-app = Customer-journey maps with the observed journeys laid over them, without a window.
help-usage = Usage:
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-someOptions = [OPTIONS]
help-example = Example:
help-print = Say how this command is used.
help-version = Say which version this is.
help-printOf = Say how a command is used.

# $value (text)
help-standard = [default: { $value }]

# $value (text)
help-setting = [also by the variable { $value }]

help-examples-new =
    desirepath new shop.desirepath --template retail
    desirepath new receipt.desirepath --from map.json
    desirepath new workshop.desirepath --outline notes.txt

help-examples-templates =
    desirepath templates --json
    desirepath templates --save shop.desirepath --title "Our shops" --with-cards
    desirepath templates --remove "Our shops"

help-examples-outline =
    desirepath outline shop.desirepath > shop.txt
    desirepath new copy.desirepath --outline shop.txt

help-examples-maps =
    desirepath maps shop.desirepath --to-be "Shop next year"
    desirepath maps shop.desirepath --map "Shop next year" --remove

help-examples-revise =
    desirepath export shop.desirepath shop.xlsx
    desirepath revise shop.desirepath shop.xlsx --dry-run
    desirepath revise shop.desirepath shop.xlsx --json

help-examples-import =
    desirepath import shop.desirepath events.csv --case client_id --activity event --time timestamp --zone UTC
    desirepath import receipt.desirepath receipt.xes.gz --where lifecycle:transition=complete

help-examples-match =
    desirepath match shop.desirepath
    desirepath match shop.desirepath --accept 0.8 --rule "cart=I fill the basket"

help-examples-overlay =
    desirepath overlay shop.desirepath --json --unmapped keep
    desirepath overlay shop.desirepath --from 2026-03-01 --where channel=web --contains "I pay"
    desirepath overlay shop.desirepath --segment "Members"

help-examples-compare =
    desirepath compare shop.desirepath --segments Members,Guests --json
    desirepath compare shop.desirepath --segments Members --points 5
    desirepath compare shop.desirepath --day 2026-05-01

help-examples-insights =
    desirepath insights shop.desirepath rework
    desirepath insights shop.desirepath contacts --channel source --again 3
    desirepath insights shop.desirepath outcome --reaching "I pay"
    desirepath insights shop.desirepath typical --journeys 5 --segment "Members" --json

help-examples-cases =
    desirepath cases shop.desirepath --figure '{ "{" }"type":"fitting"{ "}" }' --limit 20
    desirepath cases shop.desirepath --only '{ "{" }"type":"isOpen"{ "}" }' --json

help-examples-case =
    desirepath case shop.desirepath c-1017 --json

help-examples-discover =
    desirepath discover shop.desirepath --activities 0.05 --paths 0.8
    desirepath discover shop.desirepath --draw

help-examples-replay =
    desirepath replay shop.desirepath --json
    desirepath replay shop.desirepath --from-zero --segment "Members"

help-examples-history =
    desirepath history shop.desirepath --json
    desirepath history shop.desirepath --name "After the workshop"

help-examples-rescue =
    desirepath rescue shop.desirepath "shop (rescued).desirepath"

help-examples-diff =
    desirepath diff shop.desirepath "After the workshop"
    desirepath diff shop.desirepath 12 40 --json
    desirepath diff shop.desirepath --maps "Shop" "Shop next year"
    desirepath diff shop.desirepath --with shop-of-jo.desirepath

help-examples-merge =
    desirepath merge shop.desirepath shop-of-jo.desirepath --dry-run
    desirepath merge shop.desirepath shop-of-jo.desirepath --prefer theirs
    git config merge.desirepath.driver "desirepath merge %A %B"
    git config diff.desirepath.textconv "desirepath outline"

help-examples-export =
    desirepath export shop.desirepath shop.svg
    desirepath export shop.desirepath shop.png --lens assumed --theme dark --scale 3
    desirepath export shop.desirepath poster.pdf --paper a1 --tiles a3
    desirepath export shop.desirepath shop.svg --view blueprint
    desirepath export shop.desirepath issues.csv --table work
    desirepath export shop.desirepath pay.svg --saying pay --without Feeling --only
    desirepath export shop.desirepath legal.svg --saved "What legal has to see"
    desirepath export shop.desirepath beside.svg --segments Members,Guests
    desirepath export shop.desirepath --into shared --as pdf,pptx,html --all-maps

help-examples-serve =
    desirepath serve shop.desirepath --port 4747
