// What the page says, in English.
import type {
  ColumnKind, DesirePathClass, ExtraKind, LaneKind, Lifecycle, Operator, Outcome, StageFlow, TransitionOrigin,
} from "../bindings";

const lanes: Record<LaneKind, string> = {
  actions: "Actions", thoughts: "Thoughts", emotion: "Emotions", needs: "Needs", expectations: "Expectations",
  touchpoints: "Touchpoints", channels: "Channels", pains: "Pain points", gains: "Gains", evidence: "Evidence",
  frontstage: "Frontstage", backstage: "Backstage", systems: "Systems", owners: "Owners", metrics: "Metrics",
  opportunities: "Opportunities", notes: "Notes",
};
const outcomes: Record<Outcome, string> = {
  success: "got what they came for", abandon: "gave up", defer: "put it off", complaint: "complained",
};
const lifecycles: Record<Lifecycle, string> = {
  consideration: "Consideration", purchase: "Purchase", postPurchase: "Post-purchase",
};
const flows: Record<StageFlow, string> = {
  drawn: "As drawn", free: "Free: any order, any number", parallel: "Parallel branches",
};
const pathClasses: Record<DesirePathClass, string> = {
  shortcut: "Shortcut", wayBack: "Way back", crossOver: "Cross-over", repeat: "Repeat", earlyExit: "Early exit",
  unexpectedEntry: "Unexpected entry", offTheMap: "Off the map",
};
const pathMeanings: Record<DesirePathClass, string> = {
  shortcut: "The map gets there too, but by more steps.",
  wayBack: "The map leads only the other way.",
  crossOver: "The map leads neither way.",
  repeat: "The same step again.",
  earlyExit: "Journeys end here, and the map does not.",
  unexpectedEntry: "Journeys start here, and the map does not.",
  offTheMap: "One side is an event the map does not know.",
};
const extras: Record<ExtraKind, string> = {
  offTheMap: "off the map", repeated: "repeated", unexpected: "not here on the map",
};
const columnKinds: Record<ColumnKind, string> = {
  time: "times", number: "numbers", category: "names", identifier: "identifiers", text: "text",
};
const operators: Record<Operator, string> = {
  equal: "is", notEqual: "is not", less: "is less than", atMost: "is at most", greater: "is greater than",
  atLeast: "is at least", in: "is one of (one a line)", contains: "contains", matches: "matches (regex)", exists: "has any value",
};
/** The same within a sentence. */
const comparisons: Record<Operator, string> = { ...operators, in: "is one of", matches: "matches" };
const origins: Record<TransitionOrigin, string> = {
  next: "Linked with a new step", drawn: "Drawn by hand", observed: "Accepted from observed journeys",
};

export const words = {
  app: "Desire Path",
  lanes, outcomes, lifecycles, flows, pathClasses, pathMeanings, extras, columnKinds, operators, comparisons, origins,
  start: {
    lead: "Draw the journey you planned. Then see the one people take.",
    template: "Start from a template",
    open: "Open a file",
    openHint: "A map saved as .desirepath",
    choose: "Choose a file…",
    recent: "Recent maps",
    noRecent: "Maps you open will be listed here.",
    sample: "with sample events",
    untitled: "Untitled journey",
    newTitle: "Name the new map",
    title: "Title",
    create: "Create map",
  },
  lenses: { assumed: "Assumed", overlay: "Overlay", observed: "Observed", label: "Which journey shows" },
  bar: {
    library: "Library", import: "Import", export: "Export", menu: "Menu", light: "Light", dark: "Dark",
    toLight: "Switch to light", toDark: "Switch to dark", keys: "Keys and help", rename: "Rename the map", palette: "All actions",
  },
  legend: {
    label: "Legend", detail: "Detail", detailHint: (percent: string) => `Paths covering ${percent} of what was observed`,
    coverage: (percent: string) => `${percent} of events matched`,
    warnings: (n: number) => `${n} ${n === 1 ? "thing" : "things"} to know`, noLog: "No events yet. Import a log to see the observed journeys.",
  },
  canvas: {
    label: "Journey map", lanesAndSteps: (lanes: number, steps: number) =>
      `${lanes} ${lanes === 1 ? "lane" : "lanes"} · ${steps} ${steps === 1 ? "step" : "steps"}`,
    lanes: "Lanes", cell: (lane: string, step: string) => `${lane}, ${step}`,
    empty: "empty", nCards: (n: number) => `${n} ${n === 1 ? "card" : "cards"}`,
    connectHandle: (step: string) => `Connect ${step} to another step`,
    editCard: "Card text", editName: "Edit the name here", start: "This map has no stages yet.", addStage: "Add a stage",
    firstStep: "Add the first step", emptyStage: (stage: string) => `${stage}: no steps yet`,
  },
  flow: {
    title: "Flow table", intro: "Every line of the flow lane: what is drawn, and what was observed.",
    from: "From", to: "To", kind: "Kind", cases: "Cases", share: "Share", median: "Median time",
    drawn: "As drawn", never: "Drawn, never seen", inferred: "Drawn, only inferred", assumed: "Drawn",
    show: "Which lines", all: "All", asDrawn: "Drawn", undrawn: "Nobody drew it", leaves: "Leave here",
    ofReached: "of those who reach it", ofAll: "of all cases", nMore: (n: string) => `${n} more with something between`,
    start: "Start", end: "End", none: "Nothing is drawn yet. Connect two steps with L.",
  },
  panels: {
    label: "Side panel", inspector: "Inspector", paths: "Desire paths", deviations: "Deviations", variants: "Variants", insights: "Insights", segments: "Segments", matching: "Matching",
    noOverlay: "Import events to see this.", importNow: "Import events",
  },
  /** The same where there is little room. */
  tabs: { inspector: "Inspector", paths: "Paths", deviations: "Deviations", variants: "Variants", insights: "Insights", segments: "Segments", matching: "Matching" },
  inspector: {
    nothing: "Select something on the map", nothingHint: "Click a step, a card or a line, or move with the arrow keys.",
    map: "Map", stage: "Stage", step: "Step", lane: "Lane", card: "Card", transition: "Transition", emotion: "Emotion",
    path: "Observed, nobody drew it", name: "Name", text: "Text", lifecycle: "Where it lies", flow: "Its steps follow each other",
    optional: "Optional", repeatable: "Repeatable", unobservable: "No system can see it", startHere: "Journeys may start here",
    endHere: "Journeys may end here", notAnEnd: "No",
    impliedStart: "Yes, because nothing leads here", impliedEnd: "Yes, because nothing leads on from here",
    impliedByNone: "Yes, as long as no step is marked", impliedByStage: "Yes, like its whole stage", branch: "Branch", reach: "Reach", dropOff: "Leave here", events: "Events",
    firstHere: "Begin here", lastHere: "End here", skipped: "Skipped by", hereNow: "Here now", cases: "Cases", median: "Median time",
    p90: "Nine of ten within", share: "Share", condition: "Taken when", origin: "On the map as", next: "Where it goes next", nextHint: "Of all that directly follows this step.",
    follows: (base: string, median: string | null) => `${base} times something follows it${median === null ? "" : `, median ${median}`}`,
    ofAll: (base: string) => `${base} cases`, ofReached: (base: string) => `${base} who reach it`,
    lacksRule: "No rule says which events show this step, so it counts as skipped in every case.",
    pastExtra: (n: string) => `${n} more cases go this way with something between that the map does not have there.`, leaves: "Leaves",
    delete: "Delete", connect: "Connect to…", addStep: "Add step after", addCard: "Add card", kind: "Holds", persona: "Persona",
    scenario: "Scenario", goal: "Goal", expectation: "Expectations", scope: "Scope", linkSteps: "Link new steps to their neighbours",
    feeling: "Feeling", word: "In a word", clear: "Clear", evidence: "Evidence", unseen: "Drawn, but nobody was seen to take it.",
    inferredOnly: "Only inferred: the steps beside it were not observed.", notObservable: "No event can show this step, so nothing is known about it.",
    never: "Nothing was observed here.", warnings: "Before you trust the figures",
    nPaths: (n: string) => `${n} ${n === "1" ? "path" : "paths"}`, openFor: (time: string) => `A journey counts as still open when its last event lies less than ${time} before the end of the log: 19 of 20 pauses within journeys are no longer than that.`,
    log: (source: string, cases: string, events: string) => `${source} · ${cases} cases · ${events} events`,
    jumpsOver: (steps: string) => `Jumps over ${steps}`,
  },
  paths: {
    intro: "What people do and nobody drew, most cases first.", draw: "Draw this path", none: "No desire paths: people go where the map goes.", noneLeft: "Every desire path is accepted.",
    shown: "On the map", repeat: "Mark as repeatable", entry: "Mark as a start", exit: "Mark as an end", cannot: "Match this event to a step first",
    median: (time: string) => `median ${time}`, cases: (n: string) => `${n} cases`,
    ofAll: (share: string) => `${share} of all cases`,
  },
  deviations: {
    intro: "Where journeys part from the map, by step.", help: "What the kinds mean", helpTitle: "Kinds of deviation", none: "No deviations: every closed journey follows the map.", noneLeft: "Every deviation is accepted.",
    elsewhere: "Off the map", effects: "Sort by what they go together with",
  },
  accept: {
    open: "Accept…", title: "Accept this difference", change: "Change the reason", accept: "Accept", save: "Save", reason: "Why may it stay as it is?",
    example: "Regulars know what they want", hint: "The map stays as it is, and it stays counted. Cases that differ only in what is accepted are told beside those that follow the map exactly.",
    concerns: (base: string, share: string, closed: boolean) => `Concerns ${base} ${closed ? "closed cases" : "cases"} (${share})`, nAccepted: (n: number) => `${n} accepted`,
    follow: (share: string, base: string) => `${share} follow the map with what the team accepted (${base})`, show: "Show accepted paths on the map, in grey",
    takeBack: "Take back", takenBack: "It is an open question again; Ctrl+Z accepts it", done: "Accepted; Ctrl+Z takes it back", changed: "The reason is changed",
    because: (reason: string) => `Accepted, because: ${reason}`, withAccepted: "With what is accepted",
  },
  variants: {
    intro: (shown: string, all: string) => `${shown} of ${all} distinct paths, most frequent first.`,
    more: "More paths", fits: "Follows the map", fit: (percent: string) => `fit ${percent}`, parts: (n: number) => `${n} ${n === 1 ? "deviation" : "deviations"}`, times: "times",
  },
  insights: {
    which: "What to look at", computing: "Computing…", kinds: { rework: "What is repeated", outcome: "What goes together with an outcome", effects: "What deviations go together with" },
    how: "How it is counted", behind: (what: string) => `Show the cases: ${what}`, few: (n: string) => `few: n = ${n}`, interval: (base: string, low: string, high: string) => `${base} (${low} to ${high}, Wilson 95 % interval)`,
    outcome: {
      which: "Outcome", success: "Success, as the map marks it", marked: (outcome: string) => `Cases that ${outcome}`, steps: "Reaching a step", reaching: (step: string) => `Reach “${step}”`,
      other: "Another condition…", condition: "A condition", none: "The map marks no step as its success. Mark one, or choose an outcome above.",
      that: (what: string) => `Cases that ${what}`, with: "With", without: "Without", few: "few",
      difference: (value: string, low: string, high: string) => `${value} points (${low} to ${high})`, ratio: (times: string) => `${times} times as often`,
      ratioWithin: (times: string, low: string, high: string) => `${times} times as often (${low} to ${high})`, noRatio: "without it, never",
      unsure: (n: string) => `${n} not sure enough to speak of`, passedOver: (names: string) => `Not looked at, for they have too many values: ${names}.`,
      before: "Only what lies before the first event that is the outcome counts; in a case without the outcome, all of the case. A step counts as skipped once something behind it has happened.",
      whole: "All of each case counts.",
      definition: "Only closed cases are looked at. Beside each thing that at least five cases have and five lack stands how often cases with it and without it have the outcome; the difference in points with Newcombe’s 95 % interval, and how many times as often, with the interval by the logarithm (Katz), which does not exist where a group never has the outcome. What is listed first is expected to be chance in at most one of twenty (Benjamini and Hochberg, over everything looked at). “Few” marks groups below 30 cases. What goes together need not be the cause.",
    },
    effects: {
      order: "First", orders: { time: "Time", outcome: "Outcome", cases: "Cases" }, sure: (q: string) => `q = ${q}`, none: "No deviation is frequent enough to compare.",
      longer: (time: string) => `Last ${time} longer`, shorter: (time: string) => `Last ${time} less`, same: "Last as long", medians: (one: string, other: string) => `median ${one}, without it ${other}`,
      outcome: (one: string, other: string) => `Outcome in ${one}, without it ${other}`, unsure: "not sure",
      definition: (outcome: string | null) =>
        `Closed cases with a deviation or desire path are held against those without it: how much longer they last (the median of all differences, Hodges and Lehmann, tested by Mann and Whitney)${outcome ? `, and how often they ${outcome} (Newcombe’s 95 % interval; only what lies before that counts)` : ""}. Sure is what is expected to be chance in at most one of twenty (Benjamini and Hochberg, over everything shown). What goes together need not be the cause.`,
    },
    rework: {
      what: "Repeated", cases: "Cases", extra: "Extra events", notAllowed: "Not allowed", places: "What is repeated", none: "Nothing happens twice in a journey.",
      kinds: { any: "Anything", selfLoop: "Right away: a a", pingPong: "There and back: a b a", elsewhere: "Later in the journey" },
      kindByKind: "Kind by kind", counts: (extra: string, all: string, notAllowed: string) => `${extra} extra of ${all} events; the map allows ${notAllowed === "0" ? "all of them" : `all but ${notAllowed}`}`,
      split: (allowed: string, notAllowed: string) => `${allowed} allowed, ${notAllowed} not allowed`,
      definition: "Of each thing that happens several times in a case, every time but the first is an extra event. It is “right away” when nothing else lies between it and the time before, “there and back” when exactly one other event does, “later” otherwise. The map allows it when the best explanation of the case matches it and one before it; within a row of the same (a a a) the matched ones are the first ones. Cases that are still open count as far as they got.",
    },
  },
  matching: {
    coverage: "of events are matched to a step", suggestions: "Suggestions", acceptAll: "Accept all", accept: "Accept",
    noSuggestions: "No suggestions.", unmatched: "Unmatched events", allMatched: "Every event is matched.", match: "Match to step…",
    leaveOut: "Leave out", rules: "Rules", rulesHint: "The first rule that matches wins.", noRules: "No rules yet.", addRule: "Add a rule",
    up: "Move up", down: "Move down", edit: "Edit", remove: "Delete rule", keep: "Keep unmatched events in the journeys",
    keepHint: "Off: they are counted and listed, and take no part.", leftOut: "Left out", shadowed: (n: string) => `${n} more claimed by an earlier rule`,
    events: (n: string) => `${n} events`, kinds: { oneOf: "Name", wildcard: "Wildcard", regex: "Regex", where: "Condition" },
    names: "Names, one a line", ignoreCase: "Capitals do not matter", pattern: "Pattern", patternHint: "* stands for any text, <id> for one part of a path",
    field: "Look in", activity: "Event name", attribute: "Attribute", attributeName: "Attribute name", operator: "Comparison", value: "Value", target: "Shows step",
    how: "How many must hold", hows: { all: "all of", any: "any of", none: "none of" }, and: " and ", or: " or ", not: (what: string) => `not (${what})`,
    addCondition: "Add condition", addGroup: "Add group", removeCondition: "Remove condition", removeGroup: "Remove group", save: "Save rule", cancel: "Cancel", gone: "a deleted step", more: (n: string) => `${n} more`,
  },
  cases: {
    label: "Cases", all: "All cases", back: "Back to the panels", toList: "Back to the list", next: "Next case", previous: "Previous case",
    total: (n: string) => (n === "1" ? "1 case" : `${n} cases`), range: (first: string, last: string, all: string) => `${first} to ${last} of ${all}`,
    nextPage: "Next cases", previousPage: "Previous cases", none: "No case stands behind it.", open: "still open", closed: "closed",
    fits: "follows the map", parts: (n: number) => `${n} ${n === 1 ? "deviation" : "deviations"}`, soFar: "so far",
    events: (n: string) => `${n} ${n === "1" ? "event" : "events"}`, lasts: (time: string) => `lasts ${time}`, noEvents: "No event of it counts.",
    told: (id: string, nEvents: number, nDeviations: number) =>
      `Case ${id}: ${nEvents} ${nEvents === 1 ? "event" : "events"}, ${nDeviations} ${nDeviations === 1 ? "deviation" : "deviations"}`,
    timeline: "Events", alignment: "Step by step", how: "How it is told", deviations: "Where it parts from the map", noDeviations: "It follows the map exactly.",
    noWay: "The map has no complete way from start to end, so nothing can be said of deviations.", openHint: "It may still go on: its deviations count only once it is closed.",
    later: (time: string) => `${time} later`, overlaps: (time: string) => `${time} before the one before it ended`, same: "at the same moment", until: (time: string) => `until ${time}`,
    offMap: "Off the map", ignored: "Takes no part: no rule claims it", leftOut: "Left out on purpose", counts: (step: string) => `Counts as ${step}`, attributes: (n: number) => `${n} ${n === 1 ? "attribute" : "attributes"}`,
    kinds: { both: "as drawn", skipped: "skipped", extra: "extra", moved: "moved", instead: "instead" },
    moves: {
      both: "Observed where the map has it", skipped: "On the map, not observed", extra: "Observed, and the map has no place for it here",
      movedHere: "Observed here, drawn elsewhere", movedDrawn: "Drawn here, observed elsewhere", insteadHere: "Observed in place of a drawn step", insteadDrawn: "Drawn, something else was observed in its place",
    },
    moreSteps: (n: number) => `${n} more`,
  },
  replay: {
    label: "Replay", play: "Play", pause: "Pause", close: "End the replay", speed: "Speed", speeds: { slow: "Slow", normal: "Normal", fast: "Fast" },
    clock: "Clock", clocks: { calendar: "True time", sinceBegin: "From the start of each case" }, slider: "Moment", back: "One moment back", on: "One moment on",
    underWay: (n: string) => `${n} under way`, at: (n: string, step: string) => `${n} at ${step}`, between: (n: string) => `${n} between steps`, elsewhere: (n: string) => `${n} off the map`,
    after: (time: string) => `${time} after the start`, none: "nobody under way", dots: "A larger dot stands for more cases. Numbers count the cases at a step.", horizon: "Until nine of ten cases have ended.",
  },
  discover: {
    title: "A map from the log", intro: "What people do most, in the order they do it. Nothing is changed until you draw it.",
    activities: "Steps", activitiesHint: (share: string) => (share === "0 %" ? "Whatever happens at all" : `What happens in at least ${share} of cases`),
    paths: "Ways", pathsHint: (share: string) => `As many as ${share} of cases need, and the strongest way in and out of each step`,
    fits: "of cases follow it exactly", events: "of events show a step", steps: (n: string, all: string) => `${n} of ${all} activities are steps`, ways: (n: string) => `${n} ways between them`,
    free: "in any order", start: "start", end: "end", optional: "optional", repeatable: "repeatable", strongest: "The strongest ways", more: (n: number) => `and ${n} more`,
    graded: "Each step gets a card that says what was observed and that it is not discussed yet.",
    here: "Draw it here", hereHint: (n: number) => `in place of ${n === 1 ? "the step" : `the ${n} steps`} of this map; Ctrl+Z takes it back`, hereEmpty: "Ctrl+Z takes it back",
    newMap: "Start a new map", newTitle: (title: string) => `${title}, as observed`, drawn: "Drawn from the log. Undo takes it back.", working: "Looking at the log…", cancel: "Cancel",
  },
  filter: {
    onlyThese: "Only these cases", notThese: "Not these", lead: "Only cases that", counting: "Counting…", allAgain: "All cases are counted again",
    bar: "Filter", add: "Add", clear: "All cases", save: "Save as segment", invert: (part: string) => `Turn into its opposite: ${part}`, remove: (part: string) => `Remove: ${part}`,
    of: (n: string, all: string, share: string) => `${n} of ${all} cases (${share})`, title: "Count only some cases", outcomeTitle: "Which outcome", outcome: "This is the outcome", outcomeNot: "Its opposite is", what: "Cases that", apply: "Only these cases", applyNot: "Not these", cancel: "Cancel",
    kinds: {
      begins: "begin in a period", ends: "end in a period", touches: "have an event in a period", shows: "have an event with an attribute", contains: "contain a step", startsWith: "start with a step",
      endsWith: "end with a step", follows: "go from one step to another", lasts: "last so long", isOpen: "are still open",
    },
    from: "From this day on", to: "To this day", step: "Step", first: "From", next: "To", directly: "Nothing else between", within: "Within", least: "At least", most: "At most", time: "Unit",
    units: { "60": "minutes", "3600": "hours", "86400": "days" }, incomplete: "Fill this in to see how many cases it means.", offMap: (name: string) => `${name} (off the map)`,
  },
  compare: {
    title: "Compare segments", what: "Cases that", least: "Smallest notable difference, in points", notableOnly: "Notable differences only", notable: "notable",
    difference: (name: string) => `${name}: difference`, interval: (low: string, high: string) => `${low} to ${high}`, found: (n: string, all: string) => `${n} of ${all} numbers differ notably`,
    sure: (q: string, test: string) => `q = ${q}, ${test}`, tests: { twoProportions: "two proportions", fisherExact: "Fisher’s exact test" },
    order: "Mann–Whitney", person: "One person is", noPerson: "Each case", byPerson: (low: string, high: string) => `by person ${low} to ${high}`, few: "Too few times to tell",
    how: "How it is counted",
    definition: (least: string) =>
      `The others are held against the first. A difference is in points of a percentage, with Newcombe’s 95 % interval. It is notable when it is at least ${least} and when at most one in twenty of those called notable is to be expected by chance (Benjamini and Hochberg, over every number shown here). Below an arrow’s share is its median time, and how far the times lie behind those of the first (Hodges and Lehmann, tested by Mann and Whitney).`,
    kinds: {
      fitting: "Fit", fittingAccepted: "Fit", logFitness: "Fit", coverage: "Matching", stageReach: "Stage", stageDropOff: "Stage", stepReach: "Step", stepDropOff: "Step", transition: "Arrow",
      desirePath: "Nobody drew it", deviation: "Deviation", variant: "Path",
    },
  },
  segments: {
    intro: "Cases that belong together, saved under a name.", none: "No segments yet. Filter the cases, then save the filter here.", noLog: "Their cases are counted where the events are.",
    name: "Name of the segment", save: "Save", saveHint: "Saves the filter that is set now.", noFilter: "Set a filter first: click a number and choose “Only these cases”.",
    compare: "Compare", compareHint: "Choose up to five to compare; one alone is held against everybody else.", choose: (name: string) => `Compare ${name}`,
    apply: "Apply", applied: "Applied", rename: "Rename", change: "Change to the filter that is set", remove: "Delete segment", up: "Move up", down: "Move down",
  },
  explain: { cases: "Show the cases", close: "Close", definition: "How it is counted", caution: "Careful", toMatching: "Go to Matching" },
  import: {
    title: "Import events", reading: "Looking into the file…", file: "File", format: "Format", encoding: "Encoding", delimiter: "Separator",
    size: "Size", columns: "Columns", sample: "First rows", roles: "Which column is what", case: "Whose journey", activity: "What happened",
    time: "When", start: "When it began", none: "None", choose: "Choose…", questions: "To be decided", dayOrMonth: (example: string) => `Which comes first in “${example}”?`,
    dayFirst: "The day", monthFirst: "The month", zone: (example: string) => `In which time zone is “${example}”?`, import: "Import", cancel: "Cancel",
    stop: "Stop", running: "Importing…", distinct: "Distinct", empty: "Empty", looks: "Looks like", examples: "Examples", kept: "Events kept",
    rows: "Rows read", cases: "Cases", filtered: "Filtered out", rejected: "Could not be read", done: "Events imported", doneHint: "Match them to steps to see the overlay.",
    toMatching: "Match events", close: "Close", reason: "Reason", where: "Row", what: "What stood there", doubtful: "kept, doubtful", left: "left out",
    rowsKept: "Rows to keep", allRows: "All rows are kept.", onlyAdd: "Keep only rows where…", onlyColumn: "Only rows where this column", is: "is", onlyValue: "has this value",
    onlyRemove: "Remove this condition", attributes: "Attributes to keep", noAttributes: "Every column has a role already.",
    missing: "Choose the case, activity and time columns, and fill in what is still open.", tab: "Tab", auto: "As found", cancelled: "Import stopped. Nothing has changed.",
    formats: { csv: "CSV", xes: "XES", xesGz: "XES, packed", parquet: "Parquet" }, zoneHint: "UTC, Europe/Amsterdam …",
  },
  export: {
    title: "Export the map", format: "Format", svg: "SVG, sharp at every size", png: "PNG, pixels", what: "What shows", theme: "Colours",
    scale: "Size", export: "Export", cancel: "Cancel", done: (name: string, size: string) => `${name} is written (${size}).`, exporting: "Writing…",
  },
  connect: { title: (step: string) => `Connect ${step} to`, search: "Search steps", none: "No step is called that" },
  palette: { title: "All actions", search: "What do you want to do?", none: "No action is called that" },
  keys: { title: "Keys", hint: "Single keys work while the map has the focus." },
  problem: { failure: "That did not work", bug: "Something went wrong", bugHint: "Your map is intact: every edit is in the file as soon as it is done.", close: "Close" },
  status: {
    saved: "Saved", saving: "Saving…", zoom: "Zoom", lost: "Connection lost, trying again…", cancel: "Cancel", label: "Status",
    onMap: "It is on the map now; Ctrl+Z takes it back",
    removedStage: (name: string, n: number) => `Removed “${name}”${n === 0 ? "" : ` with ${n} ${n === 1 ? "step" : "steps"}`}; Ctrl+Z brings it back`,
    undone: (label: string) => `Undone: ${label}`, redone: (label: string) => `Done again: ${label}`, nothing: "Nothing to undo", nothingToRedo: "Nothing to redo",
    emotion: "Feeling: 1 bad … 5 good", lifted: "Card lifted: arrows move it, Space drops it", dropped: (place: string) => `Card moved to ${place}`,
  },
  actions: {
    undo: "Undo", redo: "Redo", palette: "All actions", keys: "Keys and help", edit: "Edit", remove: "Delete", addCard: "Add a card",
    addStep: "Add a step", addStage: "Add a stage", addLane: (kind: string) => `Add a lane: ${kind}`, connect: "Connect to another step", lift: "Lift or drop the card",
    emotion: "Set the feeling", feelBetter: "Feel half a step better", feelWorse: "Feel half a step worse", optional: "Optional on or off", repeatable: "Repeatable on or off",
    unobservable: "No system can see it: on or off", start: "Start on or off", end: (outcome: string) => `End here: ${outcome}`, notEnd: "Not an end",
    lifecycle: (name: string) => `Stage lies in: ${name}`, flow: (name: string) => `Stage order: ${name}`, moveLeft: "Move left", moveRight: "Move right",
    zoomIn: "Zoom in", zoomOut: "Zoom out", zoomReset: "Zoom to 100 %", fit: "Fit the map", theme: "Switch light and dark", flowTable: "Flow table", deviationHelp: "What deviations mean",
    lens: (name: string) => `Show: ${name}`, detailMore: "More path detail", detailLess: "Less path detail", panel: (name: string) => `Panel: ${name}`, insight: (name: string) => `Insight: ${name}`,
    library: "Back to the library", open: "Open a map…", import: "Import events…", export: "Export the map…", acceptAll: "Accept all suggestions", accept: "Accept what is selected, with a reason…", showAccepted: "Accepted paths on the map: on or off",
    toggleOverlay: "Overlay on or off", filter: "Count only some cases…", onlySelected: "Only the cases at what is selected", clearFilter: "Count all cases again",
    cases: "Show all cases", nextCase: "Next case", previousCase: "Previous case",
    replay: "Replay the cases", endReplay: "End the replay", discover: "Propose a map from the log…",
  },
  drop: { noMap: "There is no map to lay these events over", hint: "Start or open a map, then drop the file again" },
  defaults: { stage: "New stage", step: "New step" },
  groups: { edit: "Edit", add: "Add", mark: "Mark", view: "View", map: "Map" },
  close: "Close",
};
