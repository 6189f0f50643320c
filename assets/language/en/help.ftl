help-title = Help
help-search = What would you like to know?
help-part = What the help shows
help-parts-topics = How to
help-parts-numbers = What numbers mean
help-parts-deviations = Kinds of deviation
help-parts-keys = Keys
help-entries = Entries
help-show = Show me

# $title (text)
help-showWhat = Show me: { $title }

help-tourHint = Five things to try on the map, a minute each.

# $n (number)
help-found =
    { $n ->
        [0] Nothing in the help says that
        [one] { $n } entry
       *[other] { $n } entries
    }

help-numbersLead = Each number explains itself when it is clicked. This is what it counts, wherever it stands.
help-topics-begin-title = Start a map
help-topics-begin-text = Choose a template on the start screen. Those of an industry bring made-up events along, so that you see at once what an overlay looks like; the others begin with what the team knows. A template opens in the language that is spoken at the time. Every edit is in the file when it is done: there is nothing to save.
help-topics-draw-title = Draw the journey you assume
help-topics-draw-text = Stages are the phases of the journey, steps are what the customer does, and each lane below tells one side of it. Select an empty cell, press Enter and write: that becomes a card. Undo takes back anything, even after the file was closed.
help-topics-gateways-title = Say which ways a journey can take
help-topics-gateways-text = Draw several transitions from one step and a diamond shows where the journey parts. Click it to give each way its condition, share and time, or to say that a journey takes one of them, all of them, or any of them in any order: the branches then become a stage of their own, and back again.
help-topics-notes-title = Begin with notes
help-topics-notes-text = Paste or write an outline: stages on lines, steps indented below them, cards below these. What comes to the map is shown meanwhile. A list that is pasted on the map opens the same way.
help-topics-outline-title = Read and write the map as text
help-topics-outline-text = The outline is the same map, line under line. Arrow keys walk it and Enter edits. A new line is followed by the next, and Tab changes its level: stage, step or card.
help-topics-several-title = Move many cards, or bring them from a spreadsheet
help-topics-several-text = Select a block of cells, then move, copy or delete all of it together. Cells copied in any spreadsheet can be pasted: lanes are rows, steps are columns, and each line of a cell becomes a card.
help-topics-find-title = Find a word, and replace it everywhere
help-topics-find-text = Find looks through names, cards, conditions, words of feelings and the header, and marks each place on the map. Before anything is replaced it says what could not be; all is one edit.
help-topics-tags-title = Mark what belongs together
help-topics-tags-text = Cards and steps can have tags, words of your own such as “quick win”. The inspector adds one to all that is selected, and suggests those in use. With nothing selected it lists all tags, to rename one or take it off everywhere.
help-topics-icons-title = Show a channel at a glance
help-topics-icons-text = Cards and steps can have an icon: a phone, a shop, a letter. Choose one of a hundred by its name, or an SVG file of your own. It stands beside the text on the map and in every file, and is read out by its name.
help-topics-header-title = Say for whom the map holds
help-topics-header-text = With nothing selected, the inspector shows the map itself: persona, goal, what it covers and what it leaves out. A map that says for whom it holds is argued about less.
help-topics-blueprint-title = See what lies behind the scenes
help-topics-blueprint-text = The blueprint shows the same map by what customers see: evidence, frontstage, backstage and support, with the lines between them. Owners of a step are named in the inspector, and stand as a row above the lanes.
help-topics-narrow-title = Show only a part of a big map
help-topics-narrow-text = Choose lanes, tags, owners or words: what does not match is dimmed, lanes are left out, and steps too if you like. The bar above the map says what does not show and brings all of it back. Exported pictures show the same. What shows can be saved as a view under a name and shown again, also from the command palette. Numbers go on counting all cases; those are chosen under Filter.
help-topics-toBe-title = Draw how it is to be
help-topics-toBe-text = Behind the title, draw a to-be map beside the map. Both stay in one file, the observed journeys lie over either, and the differences are marked and listed.
help-topics-detail-title = Draw a step in detail
help-topics-detail-text = A step can open a map of its own: select it and press D. Its head then shows how many steps are below, and a click there, or D, leads down; U and the names before the title lead up again. What is matched below counts for the step above: what happens there without anything between is one visit. The map below speaks only of the cases that come there.
help-topics-present-title = Run a workshop with it
help-topics-present-text = Presenting shows the map full screen, stage by stage, with the arrow keys or a clicker, in large type if the room needs it, lane by lane if you like. Speaker notes are written in the inspector, for a stage or, with nothing selected, the whole map; S shows them in a window of your own, with what comes next and the time. Give the assumed journey first, then switch to the overlay: people look more closely once they have committed to a guess.
help-topics-events-title = Bring in what really happened
help-topics-events-text = Import a CSV, XES or Parquet file with one row for each event: which case, what, and when. You see what was recognised and confirm it. Events stay on this computer and never become part of the map’s file.
help-topics-match-title = Say which events show which step
help-topics-match-text = Rules tie events to steps, and the first that fits wins. Accept what is suggested, then look at what no rule claims: it is either missing on the map, or to be left out on purpose.
help-topics-lenses-title = Look at the assumed and the observed
help-topics-lenses-text = Assumed is what the team drew. Observed is what the events show. Overlay lays one over the other: wide blue lines were drawn and are walked, dots are paths that nobody drew, and grey dashes were never seen.
help-topics-ask-title = Ask a number what it means
help-topics-ask-text = Click any number, on the map or beside it. It says what is counted, of what, how sure that is, and what to be careful about. The table of all flows holds the same numbers in rows.
help-topics-trust-title = Know how far to trust it
help-topics-trust-text = At the top right stands how many events are matched; below nine tenths, match first and conclude later. Warnings say what else stands in the way. Intervals are wide where cases are few: two numbers whose intervals overlap may well be the same.
help-topics-only-title = Look at some customers only
help-topics-only-text = In what a number says, choose “Only these cases”, or set a filter: a period, an attribute, an order of steps. Every number then counts them alone, and the bar above the map says which and how many.
help-topics-meet-title = Meet the cases behind a number
help-topics-meet-text = Behind each number its cases are listed. Choose one to see its way over the map and its events beside it. The replay lets all of them walk, in true time or as if all had begun together.
help-topics-pave-title = Draw the path that people take
help-topics-pave-text = The paths panel lists what many do and nobody drew. Draw it and the numbers follow; or accept it with a reason, and it is listed apart from then on.
help-topics-beside-title = Hold two groups against each other
help-topics-beside-text = Save filters as segments, then put up to five of them, or two periods, beside each other. Only what differs notably is in colour, and the table behind it says by how much.
help-topics-insights-title = Look for patterns
help-topics-insights-text = Insights answer what is asked again and again: what is repeated, where people change the channel, how long it takes from stage to stage, how they felt, and what goes together with an outcome.
help-topics-discover-title = Draw a first map from events
help-topics-discover-text = Where nothing is drawn yet, a map can be proposed from the log. Two sliders say how much of what happened it shows. Treat it as a start: every card on it says that nobody has discussed it.
help-topics-back-title = See how the map was, and bring things back
help-topics-back-text = The history shows the map at any moment, and what has changed since then. Name a moment after each workshop; hold the map against it later, or bring back one card or all of it.
help-topics-kept-title = Know that nothing is lost
help-topics-kept-text = Every edit is safe on this computer as soon as it is made, and in the file two seconds later; the line at the bottom says which. Where the file cannot be written, go on: it follows by itself, or save a copy elsewhere. If somebody else changed the file meanwhile, nothing is written over: bring both together, with a look at what becomes different and a choice where both changed the same, or choose which of the two it is to be. So files can lie in folders that are synchronised. A copy that somebody edited apart, from a mail for one, is brought in from the menu in the same way.
help-topics-brand-title = Let it look like yours
help-topics-brand-text = Choose a logo, an accent colour and colours for stages: all maps of the file and every exported picture have them. Each colour says how well it can be read, and one that cannot is mended or refused. What colours mean on the map stays as it is.
help-topics-give-title = Hand the map on
help-topics-give-text = Export writes the map as a picture (SVG, PNG, PDF), as slides for PowerPoint, a workbook for Excel, a page for any browser, or as text for other programs. What will be written, and what leaves with it, is shown before: of small groups nothing is told, and quotations leave only as far as their speakers agreed. What was changed in a workbook can be taken back from the menu. The .desirepath file can be given to colleagues: it holds the numbers, but no customer’s events.
help-topics-hands-title = Read and use it your way
help-topics-hands-text = The menu has light, dark and high contrast colours, and the language. The page follows the text size set in the browser. All that can be done has an entry in the list of all actions; everything on the map can be reached with the arrow keys, and keys without Ctrl can be turned off.

tour-label = Tour
tour-begin = Take the tour
tour-goThere = Go to the tour

# $n (number), $of (number)
tour-at = Tour, { $n } of { $of }

tour-skip = Skip
tour-back = Back
tour-finish = Finish
tour-leave = End the tour
tour-leaveHint = Esc ends it. You find it again in the help.

# $keys (text)
tour-reach = { $keys } leads there.

tour-done = Done.
tour-over = That was the tour. You find it again in the help.
tour-left = The tour has ended. You find it again in the help.
tour-stops-draw-title = Draw something
tour-stops-draw-text = Click an empty cell and press Enter, then write a card. Ctrl+Z takes it back.
tour-stops-lens-title = Assumed and observed
tour-stops-lens-text = Switch to what the team assumed, then to what was observed. The overlay shows both.
tour-stops-number-title = Ask a number
tour-stops-number-text = Click the sentence: it says what is counted, of what, and how sure that is. Every number does.
tour-stops-only-title = Only these cases
tour-stops-only-text = Choose “Only these cases” in what a number says: all numbers then count them alone. The bar above the map ends it.
tour-stops-export-title = Hand it on
tour-stops-export-text = Export writes the map as a picture, slides, a workbook, a page or text.
