// What passes between page and session. Generated from the Rust types; do not edit.

/**
 * What to know of the data.
 */
export type AboutData = { "type": "ties",
/**
 * Pairs of them.
 */
nTies: number,
/**
 * All pairs of neighbours.
 */
nNeighbours: number, } | { "type": "twice",
/**
 * How many.
 */
nEvents: number, } | { "type": "noClock",
/**
 * The share of events on one full hour, 0 to 1.
 */
share: number, } | { "type": "tooEarly",
/**
 * How many.
 */
nEvents: number, } | { "type": "endFirst",
/**
 * How many.
 */
nEvents: number, } | { "type": "silentDays",
/**
 * The first of them, in days since 1970.
 */
first: number,
/**
 * How many.
 */
nDays: number, } | { "type": "bucket",
/**
 * Its id.
 */
case: string,
/**
 * Its events.
 */
nEvents: number,
/**
 * All events.
 */
nAll: number, } | { "type": "oneEvent",
/**
 * Their share, 0 to 1.
 */
share: number, } | { "type": "veryLong",
/**
 * How many.
 */
nCases: number, } | { "type": "alike",
/**
 * The names.
 */
names: Array<string>, } | { "type": "begin",
/**
 * Their names.
 */
names: Array<string>, } | { "type": "end",
/**
 * Their names.
 */
names: Array<string>, };

/**
 * What to know of the rules.
 */
export type AboutRules = { "type": "patternBroken",
/**
 * The pattern.
 */
pattern: string, } | { "type": "touchpointGone" } | { "type": "greedy",
/**
 * Its place among the rules, from one.
 */
rule: number,
/**
 * Events that it claims.
 */
nEvents: number,
/**
 * Events that count.
 */
nAll: number, };

/**
 * What to know of the answers.
 */
export type AboutScores = { "type": "unread",
/**
 * The column.
 */
column: string,
/**
 * Which.
 */
unread: Unread, } | { "type": "none",
/**
 * The column.
 */
column: string, } | { "type": "unplaced",
/**
 * How many.
 */
nAnswers: number, };

/**
 * What to know of some steps.
 */
export type AboutSteps = "nobodyAnswers" | "severalAnswer" | "unreachable" | "endless" | "unseenCircle" | "noRule" | "noEvents" | "seenAfterAll";

/**
 * Accept a way in which journeys part from the map.
 */
export type Accept = {
/**
 * Minted by the caller.
 */
id: AcceptanceId,
/**
 * The map that stays as it is.
 */
map: MapId,
/**
 * What is accepted.
 */
departure: Departure,
/**
 * Why.
 */
reason: string, };

/**
 * A difference between drawn and observed that stays as it is, and why.
 */
export type Acceptance = {
/**
 * Identity.
 */
id: AcceptanceId,
/**
 * The map it belongs to; each departure is accepted there once at most.
 */
map: MapId,
/**
 * What is accepted.
 */
departure: Departure,
/**
 * Why, in the words of whoever accepted it.
 */
reason: string,
/**
 * The acceptance it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: AcceptanceId, };

/**
 * Identity of an [`crate::Acceptance`].
 */
export type AcceptanceId = string;

/**
 * One thing that was accepted.
 */
export type AcceptedDeparture = {
/**
 * Under what.
 */
acceptance: AcceptanceId,
/**
 * What.
 */
departure: Departure,
/**
 * In words: "“I compare” is skipped".
 */
sentence: string,
/**
 * Why.
 */
reason: string,
/**
 * Cases in which it happens: of a deviation closed ones, of all closed cases.
 */
cases: Share, };

/**
 * What the team has accepted, and what follows the map with it.
 */
export type AcceptedFigures = {
/**
 * Closed cases of which every deviation is accepted, those without any among them, of the closed cases;
 * absent where the map has no complete way.
 */
fitting: Share | null,
/**
 * Everything that was accepted, most cases first.
 */
departures: Array<AcceptedDeparture>, };

/**
 * Add a branch with one new step to a gateway, or make a gateway of a step.
 *
 * Behind a step the new one stands right behind the last branch that has steps of its own, or else behind the step
 * itself; a transition leads there, and one leads on to where the other branches meet, if they do. Beside a single
 * way on, that is where the next step leads. In a stage the new step is a branch of its own.
 */
export type AddBranch = {
/**
 * Which gateway.
 */
at: GatewayAt,
/**
 * Minted by the caller, for the new step.
 */
id: StepId,
/**
 * What it is called.
 */
name: string,
/**
 * Minted by the caller, for the transition that leads there.
 */
link: TransitionId,
/**
 * Minted by the caller, for the transition that leads on.
 */
on: TransitionId, };

/**
 * Add a card to a cell.
 */
export type AddCard = {
/**
 * Minted by the caller.
 */
id: CardId,
/**
 * The row.
 */
lane: LaneId,
/**
 * The column.
 */
step: StepId,
/**
 * The card of that cell it goes above; none puts it last.
 */
before: CardId | null,
/**
 * What it says.
 */
text: string, };

/**
 * Add a lane.
 */
export type AddLane = {
/**
 * Minted by the caller.
 */
id: LaneId,
/**
 * The map it goes to.
 */
map: MapId,
/**
 * The lane it goes above; none puts it last.
 */
before: LaneId | null,
/**
 * What it is called.
 */
name: string,
/**
 * What it holds.
 */
kind: LaneKind, };

/**
 * Start a new, empty map.
 */
export type AddMap = {
/**
 * Minted by the caller.
 */
id: MapId,
/**
 * What the map is called.
 */
title: string, };

/**
 * Add a rule that assigns events.
 */
export type AddRule = {
/**
 * Minted by the caller.
 */
id: RuleId,
/**
 * The map it goes to.
 */
map: MapId,
/**
 * The rule it goes before; none puts it last.
 */
before: RuleId | null,
/**
 * Which events it claims.
 */
matcher: Matcher,
/**
 * What becomes of them.
 */
target: Target, };

/**
 * Say which column holds a score.
 */
export type AddScoreRule = {
/**
 * Minted by the caller.
 */
id: ScoreRuleId,
/**
 * The map it goes to.
 */
map: MapId,
/**
 * The score rule it goes before; none puts it last.
 */
before: ScoreRuleId | null,
/**
 * How scores are read.
 */
reading: ScoreReading, };

/**
 * Save cases that belong together under a name.
 */
export type AddSegment = {
/**
 * Minted by the caller.
 */
id: SegmentId,
/**
 * The map it goes to.
 */
map: MapId,
/**
 * The segment it goes before; none puts it last.
 */
before: SegmentId | null,
/**
 * What it is called.
 */
name: string,
/**
 * Which cases belong to it.
 */
condition: CaseCondition, };

/**
 * Add a stage.
 */
export type AddStage = {
/**
 * Minted by the caller.
 */
id: StageId,
/**
 * The map it goes to.
 */
map: MapId,
/**
 * The stage it goes before; none puts it last.
 */
before: StageId | null,
/**
 * What it is called.
 */
name: string,
/**
 * Where it lies around the purchase.
 */
lifecycle: Lifecycle, };

/**
 * Add a step, linked to its neighbours where the map says so.
 */
export type AddStep = {
/**
 * Minted by the caller.
 */
id: StepId,
/**
 * The stage it goes to.
 */
stage: StageId,
/**
 * The step of that stage it goes before; none puts it last.
 */
before: StepId | null,
/**
 * What it is called.
 */
name: string,
/**
 * Minted by the caller, for the transition that links it into the row.
 */
link: TransitionId, };

/**
 * Save a way of looking at a map under a name.
 */
export type AddView = {
/**
 * Minted by the caller.
 */
id: ViewId,
/**
 * The map it shows.
 */
map: MapId,
/**
 * What it is called.
 */
name: string,
/**
 * Which of the two journeys shows.
 */
lens: LensView,
/**
 * In which order the lanes stand.
 */
arrangement: Arrangement,
/**
 * What of the map shows.
 */
narrowed: Narrowing, };

/**
 * Which end of a line of text its `x` is.
 */
export type Align = "left" | "centre" | "right";

/**
 * A change that an edited workbook proposes.
 */
export type Amendment = {
/**
 * By what it is chosen.
 */
key: string,
/**
 * What becomes of the thing.
 */
kind: AmendmentKind,
/**
 * The table it is in.
 */
table: WorkbookTable,
/**
 * The row of its sheet, as spreadsheets count; none for what was removed.
 */
row: number | null,
/**
 * What it is about: "step “I call”".
 */
thing: string,
/**
 * The column, for what changed.
 */
field: string | null,
/**
 * What was written, for what changed or was removed.
 */
before: string,
/**
 * What stands there now, for what changed or was added.
 */
after: string,
/**
 * What the map says now, where that is neither: both sides changed it.
 */
now: string | null,
/**
 * Why it cannot be done with all the others, as a sentence, where it cannot.
 */
refused: string | null, };

/**
 * What becomes of a thing.
 */
export type AmendmentKind = "added" | "changed" | "removed";

/**
 * What a group hangs on: its origin is the left edge of a column and the top edge of a band.
 */
export type Anchor = {
/**
 * The key of one of [`Scene::columns`]; none for the left edge of the picture.
 */
column: string | null,
/**
 * The key of one of [`Scene::bands`]; none for the top edge of the picture.
 */
band: string | null, };

/**
 * In which order the lanes of one and the same map stand.
 */
export type Arrangement = "journey" | "blueprint";

/**
 * Something that some cases have and others lack.
 */
export type AssociatedWith = { "type": "figure",
/**
 * The number.
 */
figure: FigureId, } | { "type": "value",
/**
 * The attribute.
 */
attribute: string,
/**
 * The value.
 */
value: string, };

/**
 * How one thing goes together with the outcome.
 */
export type Association = {
/**
 * What.
 */
of: AssociatedWith,
/**
 * What its cases do: "reach “I compare”".
 */
words: string,
/**
 * Of the cases with it, those that have the outcome.
 */
with: Share,
/**
 * Of the cases without it, those that have the outcome.
 */
without: Share,
/**
 * How many times as often; absent where nobody without it has the outcome.
 */
ratio: RiskRatio | null,
/**
 * The share with it less the share without it.
 */
difference: Difference,
/**
 * Whether one of the two groups has fewer than 30 cases.
 */
few: boolean,
/**
 * What means the cases with it; absent where no condition says just them.
 */
condition: CaseCondition | null, };

/**
 * What goes together with an outcome.
 */
export type Associations = {
/**
 * The cases that are asked about, closed and open.
 */
cohort: Cohort,
/**
 * The outcome.
 */
outcome: CaseCondition,
/**
 * What cases with the outcome do: "reach “I pay”".
 */
outcomeWords: string,
/**
 * The finding in one sentence.
 */
headline: string,
/**
 * Closed cases that have the outcome, of the closed cases.
 */
rate: Share,
/**
 * Whether only what lies before the outcome counts.
 */
onlyBefore: boolean,
/**
 * Everything that at least five cases have and at least five lack: notable ones first, then the largest
 * difference.
 */
rows: Array<Association>,
/**
 * Attributes with too many values to be looked at.
 */
passedOver: Array<string>, };

/**
 * Lay an imported log over a map, in place of the one that was there.
 */
export type AttachLog = {
/**
 * What the project remembers of it.
 */
log: LogSummary, };

/**
 * Who gets to see it: the wider the circle, the larger the smallest group that is told of.
 */
export type Audience = "team" | "anybody";

/**
 * One horizontal band.
 */
export type Band = {
/**
 * Stable name: "flow", "lane:" and the lane's id, "owners", or "boundary:" and which line of a
 * blueprint it is.
 */
key: string,
/**
 * What it is.
 */
role: BandRole,
/**
 * The lane; none for any other band.
 */
lane: LaneId | null,
/**
 * The lane's name in full.
 */
name: string,
/**
 * What it holds; none for any other band.
 */
kind: LaneKind | null,
/**
 * The part of the blueprint that the lane belongs to; none where the map shows as a journey.
 */
section: Section | null,
/**
 * Whether it stays in sight while the map is scrolled; such lanes come first.
 */
pinned: boolean,
/**
 * Whether it is a thin row of counts.
 */
collapsed: boolean,
/**
 * Top edge.
 */
y: number,
/**
 * Height.
 */
height: number, };

/**
 * What a band is.
 */
export type BandRole = "flow" | "lane" | "boundary" | "owners";

/**
 * Which groups of cases the map shows beside each other.
 */
export type BesideEachOther = {
/**
 * One to five groups, one alone is held against everybody else; none where nobody asked for any.
 */
groups: Array<BesideGroup>,
/**
 * The smallest difference that is called notable, 0 to 1.
 */
leastDifference: number,
/**
 * The attribute that names persons; none takes each case for a person.
 */
person: string | null, };

/**
 * One of the groups that the map shows beside each other.
 */
export type BesideGroup = { "type": "segment",
/**
 * Which.
 */
id: SegmentId, } | { "type": "cases",
/**
 * What they are called.
 */
name: string,
/**
 * Which cases.
 */
condition: CaseCondition, };

/**
 * How much of a share is said.
 */
export type Bound = "exact" | "below" | "above" | "rounded" | "withheld";

/**
 * One way to go at a gateway.
 */
export type Branch = {
/**
 * The transitions that lead there; several where a stage is entered or left as a whole.
 */
transitions: Array<TransitionId>,
/**
 * Of a choice the step it comes to, of a stage all steps of the branch, in column order.
 */
steps: Array<StepId>, };

/**
 * Whose the maps of a file are, as it shows in their pictures: one at most for a file, and all of its maps have
 * it. What colours mean on a map is no part of it.
 */
export type Brand = {
/**
 * Identity.
 */
id: BrandId,
/**
 * What stands in the header of every picture.
 */
logo: Logo | null,
/**
 * The colour of titles and of the numbers of steps.
 */
accent: BrandColour | null,
/**
 * The colours of the heads of stages, in turn from left to right.
 */
stages: Array<BrandColour>, };

/**
 * A colour of a brand where pictures are light and where they are dark, each as "#rrggbb".
 */
export type BrandColour = {
/**
 * On a light ground.
 */
light: string,
/**
 * On a dark ground.
 */
dark: string, };

/**
 * The font in which the maps of a file are written: one at most for a file. It is kept apart from its brand, so that
 * another colour does not carry it along.
 */
export type BrandFont = {
/**
 * Identity.
 */
id: FontId,
/**
 * What it is.
 */
typeface: Typeface, };

/**
 * Identity of a [`crate::Brand`].
 */
export type BrandId = string;

/**
 * What a front may ask about the brand of the open project.
 */
export type BrandRequest = { "type": "judgeColours",
/**
 * Them.
 */
colours: Array<JudgedColour>, } | { "type": "judgeFont",
/**
 * It.
 */
font: Typeface, };

/**
 * What a colour of a brand is for.
 */
export type BrandUse = "accent" | "stage";

/**
 * A colour that is a brand's and not ours.
 */
export type BrandedColour = {
/**
 * Which.
 */
token: Token,
/**
 * Its value where pictures are light, as "#rrggbb".
 */
light: string,
/**
 * Its value where they are dark.
 */
dark: string, };

/**
 * A stretch of the calendar.
 */
export type CalendarUnit = "week" | "month";

/**
 * One piece of content in a lane, at a step or over several neighbouring steps.
 *
 * **Spans.** A card covers every column from its first step to its last, in the order in which columns
 * stand; what lies between is not listed anywhere. From this one rule follows all else:
 * - a step put between the two, added or moved, is covered; a step taken from between them no longer is;
 * - where an end goes, by removal or by merging, the span shrinks to the next step that it covered; a card
 *   that has no step left goes with the last;
 * - where the two come to stand the other way round, by moving a step or a stage, they change roles: the
 *   card covers what lies between them now;
 * - a card that is moved keeps the number of its steps, as far as there are columns.
 */
export type Card = {
/**
 * Identity.
 */
id: CardId,
/**
 * The row it is in.
 */
lane: LaneId,
/**
 * The column it is in, the first of those it covers.
 */
step: StepId,
/**
 * The last column it covers: the same step for a card at one step.
 */
last: StepId,
/**
 * Its place in the cell, from the top.
 */
rank: Rank,
/**
 * What it says.
 */
text: string,
/**
 * Words by which it is found together with others, each once.
 */
tags: Array<string>,
/**
 * The sign beside its text.
 */
icon?: Icon,
/**
 * Whether the person whose words it holds agreed that others get to see them; none where nobody knows.
 */
consent?: Consent,
/**
 * The card it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: CardId, };

/**
 * Identity of a [`crate::Card`].
 */
export type CardId = string;

/**
 * Says of every case whether it is meant.
 */
export type CaseCondition = { "type": "all",
/**
 * The parts.
 */
of: Array<CaseCondition>, } | { "type": "any",
/**
 * The parts.
 */
of: Array<CaseCondition>, } | { "type": "not",
/**
 * The part.
 */
of: CaseCondition, } | { "type": "begins",
/**
 * The period.
 */
period: Period, } | { "type": "ends",
/**
 * The period.
 */
period: Period, } | { "type": "touches",
/**
 * The period.
 */
period: Period, } | { "type": "shows",
/**
 * What holds of the event.
 */
predicate: Predicate, } | { "type": "contains",
/**
 * What happens.
 */
place: Place, } | { "type": "startsWith",
/**
 * What happens first.
 */
place: Place, } | { "type": "endsWith",
/**
 * What happens last.
 */
place: Place, } | { "type": "follows",
/**
 * What comes first.
 */
first: Place,
/**
 * What comes later.
 */
next: Place,
/**
 * Whether nothing else may lie between.
 */
directly: boolean,
/**
 * The longest time between, in seconds, if any.
 */
withinS: number | null, } | { "type": "lasts",
/**
 * Shortest, in seconds, inclusive.
 */
leastS: number | null,
/**
 * Longest, in seconds, inclusive.
 */
mostS: number | null, } | { "type": "repeats",
/**
 * What; anything where none.
 */
place: Place | null,
/**
 * Where before it happened last; anywhere where none.
 */
how: Repetition | null,
/**
 * Whether the map allows it, or does not; either where none.
 */
allowed: boolean | null, } | { "type": "contacts",
/**
 * The way.
 */
pattern: ContactPattern, } | { "type": "stepsBack",
/**
 * To which stage; to any where none.
 */
stage: StageId | null,
/**
 * Whether the map draws the way back, or does not; either where none.
 */
drawn: boolean | null, } | { "type": "resembles",
/**
 * The paths.
 */
paths: Array<Array<Place>>,
/**
 * The place of the one among them.
 */
number: number, } | { "type": "countsIn",
/**
 * The number.
 */
figure: FigureId, } | { "type": "isOpen" };

/**
 * How often something happens, and to whom.
 */
export type CaseCount = {
/**
 * Cases in which it does.
 */
cases: Share,
/**
 * How often, over all of them.
 */
nTimes: number,
/**
 * What means these cases.
 */
condition: CaseCondition, };

/**
 * One case, in short.
 */
export type CaseLine = {
/**
 * Its id in the log.
 */
id: string,
/**
 * When its first event began, microseconds since 1970 UTC.
 */
beginUs: number,
/**
 * From the beginning of the first to the end of the last event, in seconds.
 */
lastsS: number,
/**
 * Its events, those that are left out on purpose aside.
 */
nEvents: number,
/**
 * Whether it may still go on.
 */
isOpen: boolean,
/**
 * Its least number of deviations, so far where it is open; absent where the map has no complete way.
 */
cost: number | null,
/**
 * Its best explanation, move by move.
 */
moves: Array<ToldMove>, };

/**
 * Some of the cases that a condition means.
 */
export type CasePage = {
/**
 * How many there are.
 */
nCases: number,
/**
 * How many of them come before the first one here.
 */
nBefore: number,
/**
 * These, in the order of the log.
 */
cases: Array<CaseLine>, };

/**
 * One case, told from its first event to its last.
 */
export type CaseStory = {
/**
 * It in short, with its explanation.
 */
line: CaseLine,
/**
 * Where it parts from the map; of an open case, so far.
 */
deviations: Array<ToldDeviation>,
/**
 * Its events in order, those that are left out on purpose as well.
 */
events: Array<StoryEvent>,
/**
 * The steps that its events show, in order.
 */
stops: Array<StepId>,
/**
 * The ways between them, one less.
 */
legs: Array<Leg>, };

/**
 * What a front may ask about single cases.
 */
export type CasesRequest = { "type": "cases",
/**
 * The condition.
 */
condition: CaseCondition,
/**
 * How many to pass over.
 */
before: number,
/**
 * How many at most.
 */
limit: number, } | { "type": "case",
/**
 * Its id in the log.
 */
id: string, } | { "type": "replay",
/**
 * Which cases.
 */
condition: CaseCondition,
/**
 * By what clock.
 */
clock: ReplayClock, };

/**
 * What to know before trusting the figures.
 */
export type Caution = { "type": "header",
/**
 * Whose journey it is.
 */
persona: boolean,
/**
 * What they want to achieve.
 */
goal: boolean,
/**
 * What the map covers and leaves out.
 */
scope: boolean, } | { "type": "steps",
/**
 * What.
 */
what: AboutSteps, } | { "type": "noWay" } | { "type": "tooManyCombinations",
/**
 * Which.
 */
stage: StageId, } | { "type": "inDetail",
/**
 * Which.
 */
step: StepId,
/**
 * Cases that come there.
 */
nCases: number,
/**
 * All cases.
 */
nAll: number, } | { "type": "rules",
/**
 * What.
 */
what: AboutRules, } | { "type": "repeats",
/**
 * What happens again.
 */
place: Place,
/**
 * Cases in which that is so, at most.
 */
nCases: number,
/**
 * The transitions that are passed.
 */
passed: Array<TransitionId>, } | { "type": "zoneUnknown",
/**
 * What was written.
 */
zone: string, } | { "type": "fewMatched",
/**
 * The share of those that are, 0 to 1.
 */
share: number,
/**
 * How many are not.
 */
nUnmatched: number, } | { "type": "fewCases",
/**
 * How many.
 */
nCases: number, } | { "type": "casesUnseen",
/**
 * How many.
 */
nCases: number, } | { "type": "sharesAstray",
/**
 * The step.
 */
step: StepId,
/**
 * Their sum, in thousandths.
 */
permille: number, } | { "type": "scores",
/**
 * What.
 */
what: AboutScores, } | { "type": "data",
/**
 * What.
 */
what: AboutData, };

/**
 * Which century a year of two digits belongs to.
 */
export type Century = "twentieth" | "twentyFirst";

/**
 * What a command did, entity by entity, before and after; on the wire a list of edits.
 */
export type Change = Array<{
/**
 * What there was.
 */
before: Entity | null,
/**
 * What there is now.
 */
after: Entity | null, }>;

/**
 * Let a gateway be of another kind.
 *
 * **One of → all of, any order.** The branches become the branches of a stage with that order. Each must be one
 * step or a row of steps, all of which lead to the same step behind, or none to any; what stands in the way is
 * refused by name. Where the branches are all steps of one stage, that stage gets the order. Else they go to a
 * stage of their own right behind the step that is left, branch by branch, and what stood behind it in its stage
 * goes to another one behind that, which has the same name. Transitions stay, without their expected shares, since
 * nobody chooses any more; in any order those between the steps of a branch go, since they would say nothing.
 *
 * **All of, any order → one of.** The steps of the stage follow each other as drawn. Every way into the stage leads
 * to the begin of every branch, and every way out leads on from the end of every branch: by the transitions that
 * are there, as far as they last, then by new ones. Those between branches go. Where journeys started (ended) at
 * the stage, they start (end) at every branch. Stages stay.
 *
 * **All of ↔ any order.** The stage gets the other order. In any order what orders a branch goes; all of takes what
 * is linked by transitions as one branch, and every other step as one of its own.
 *
 * Steps, and what hangs on them, stay what they are.
 */
export type ChangeGateway = {
/**
 * Which gateway.
 */
at: GatewayAt,
/**
 * What it is to be.
 */
kind: GatewayKind,
/**
 * Minted by the caller, for a stage of the branches.
 */
stage: StageId,
/**
 * What that stage is called.
 */
name: string,
/**
 * Minted by the caller, for a stage of what stood behind the branches.
 */
rest: StageId, };

/**
 * How a lane of a chart draws its numbers.
 */
export type ChartStyle = "bars" | "line";

/**
 * Something that both copies changed since they parted, each in another way. What does not hold is kept in the
 * journal.
 */
export type Clash = {
/**
 * What it is about.
 */
about: Contested,
/**
 * What the thing is called, or what it says.
 */
name: string,
/**
 * Where it stands, in names.
 */
place: Array<string>,
/**
 * What the open copy says; none where it removed the thing, or says nothing.
 */
mine: string | null,
/**
 * What the other says.
 */
theirs: string | null,
/**
 * Which of them holds.
 */
holds: Side, };

/**
 * Say that nothing is known: the curve gets a gap.
 */
export type ClearEmotion = {
/**
 * Which point.
 */
id: EmotionId, };

/**
 * The cases that a condition means, in words and numbers.
 */
export type Cohort = {
/**
 * The condition.
 */
condition: CaseCondition,
/**
 * "Only cases that reach “I pay”, and begin in 2024: 412 of 1,200 cases (34.3 %)".
 */
sentence: string,
/**
 * What must all hold, part by part; nothing where every case is meant.
 */
parts: Array<CohortPart>,
/**
 * Cases that are meant, of all cases.
 */
cases: Share, };

/**
 * One of the conditions that must all hold.
 */
export type CohortPart = {
/**
 * The condition.
 */
condition: CaseCondition,
/**
 * What such cases do: "reach “I pay”".
 */
words: string, };

/**
 * Make a lane a thin row of counts, or show its content.
 */
export type CollapseLane = {
/**
 * Which lane.
 */
id: LaneId,
/**
 * Whether it is thin.
 */
on: boolean, };

/**
 * How a colour of a brand can be read where it would stand.
 */
export type ColourVerdict = {
/**
 * Its contrast with that of the grounds below it which it differs from least, 1 to 21, rounded down to
 * tenths.
 */
ratio: number,
/**
 * What it has to be at least.
 */
needed: number,
/**
 * Whether it is.
 */
isReadable: boolean,
/**
 * The nearest colour that can be read, by lightness; the colour itself where it can be.
 */
nearest: string,
/**
 * The ground that it differs from least, as "#rrggbb".
 */
ground: string,
/**
 * The colour of text on it, as "#rrggbb".
 */
ink: string,
/**
 * The contrast of that text with it.
 */
inkRatio: number, };

/**
 * The colours that the page can have.
 */
export type Colours = "light" | "dark" | "contrast";

/**
 * One column.
 */
export type Column = {
/**
 * Stable name: "step:" and the step's id, or "stage:" and the stage's id for an empty column.
 */
key: string,
/**
 * The step; a stage without steps has an empty column so that it can be seen and dropped upon.
 */
step: StepId | null,
/**
 * The stage.
 */
stage: StageId,
/**
 * Its number on the map, from 1; 0 for an empty column.
 */
number: number,
/**
 * The step's name in full.
 */
name: string,
/**
 * Whether journeys may start at the step: by a mark, or because nothing leads to it and none is marked.
 */
starts: boolean,
/**
 * Whether journeys may end at the step, likewise.
 */
ends: boolean,
/**
 * Left edge.
 */
x: number,
/**
 * Width.
 */
width: number, };

/**
 * What the values of a column look like.
 */
export type ColumnKind = "time" | "number" | "category" | "identifier" | "text";

/**
 * One column of a data file.
 */
export type ColumnPreview = {
/**
 * Its name; columns without one are called "column 3".
 */
name: string,
/**
 * Distinct values in the rows that were looked at.
 */
nDistinct: number,
/**
 * Rows without a value, of those that were looked at.
 */
nEmpty: number,
/**
 * A few values.
 */
examples: Array<string>,
/**
 * What its values look like.
 */
looksLike: ColumnKind, };

/**
 * An intention, named by its verb. Planned by [`crate::Project::plan`]; all consequences are in the plan.
 *
 * The caller mints the ids of new things, so that planning stays pure and repeatable.
 */
export type Command = { "type": "addMap" } & AddMap | { "type": "forkMap" } & ForkMap | { "type": "drawInDetail" } & DrawInDetail | { "type": "setDetail" } & SetDetail | { "type": "removeMap" } & RemoveMap | { "type": "renameMap" } & RenameMap | { "type": "setLens" } & SetLens | { "type": "setSpeakerNotes" } & SetSpeakerNotes | { "type": "setUnmatched" } & SetUnmatched | { "type": "setLinkNewSteps" } & SetLinkNewSteps | { "type": "setCounting" } & SetCounting | { "type": "addStage" } & AddStage | { "type": "renameStage" } & RenameStage | { "type": "moveStage" } & MoveStage | { "type": "removeStage" } & RemoveStage | { "type": "splitStage" } & SplitStage | { "type": "mergeStages" } & MergeStages | { "type": "setLifecycle" } & SetLifecycle | { "type": "setStageFlow" } & SetStageFlow | { "type": "addStep" } & AddStep | { "type": "renameStep" } & RenameStep | { "type": "moveStep" } & MoveStep | { "type": "removeStep" } & RemoveStep | { "type": "splitStep" } & SplitStep | { "type": "mergeSteps" } & MergeSteps | { "type": "markOptional" } & MarkOptional | { "type": "markRepeatable" } & MarkRepeatable | { "type": "markUnobservable" } & MarkUnobservable | { "type": "markStart" } & MarkStart | { "type": "markEnd" } & MarkEnd | { "type": "setBranch" } & SetBranch | { "type": "setOwner" } & SetOwner | { "type": "renameOwner" } & RenameOwner | { "type": "shareTouchpoint" } & ShareTouchpoint | { "type": "addLane" } & AddLane | { "type": "renameLane" } & RenameLane | { "type": "moveLane" } & MoveLane | { "type": "removeLane" } & RemoveLane | { "type": "hideLane" } & HideLane | { "type": "pinLane" } & PinLane | { "type": "collapseLane" } & CollapseLane | { "type": "setChoices" } & SetChoices | { "type": "setChartStyle" } & SetChartStyle | { "type": "addCard" } & AddCard | { "type": "editCard" } & EditCard | { "type": "moveCard" } & MoveCard | { "type": "removeCard" } & RemoveCard | { "type": "spanCard" } & SpanCard | { "type": "setTags" } & SetTags | { "type": "setIcon" } & SetIcon | { "type": "setConsent" } & SetConsent | { "type": "renameTag" } & RenameTag | { "type": "removeTag" } & RemoveTag | { "type": "showPicture" } & ShowPicture | { "type": "setEmotion" } & SetEmotion | { "type": "clearEmotion" } & ClearEmotion | { "type": "connect" } & Connect | { "type": "reconnect" } & Reconnect | { "type": "describeTransition" } & DescribeTransition | { "type": "expectTime" } & ExpectTime | { "type": "expectShare" } & ExpectShare | { "type": "disconnect" } & Disconnect | { "type": "changeGateway" } & ChangeGateway | { "type": "addBranch" } & AddBranch | { "type": "addRule" } & AddRule | { "type": "editRule" } & EditRule | { "type": "moveRule" } & MoveRule | { "type": "removeRule" } & RemoveRule | { "type": "attachLog" } & AttachLog | { "type": "detachLog" } & DetachLog | { "type": "addSegment" } & AddSegment | { "type": "renameSegment" } & RenameSegment | { "type": "editSegment" } & EditSegment | { "type": "moveSegment" } & MoveSegment | { "type": "removeSegment" } & RemoveSegment | { "type": "addScoreRule" } & AddScoreRule | { "type": "editScoreRule" } & EditScoreRule | { "type": "moveScoreRule" } & MoveScoreRule | { "type": "removeScoreRule" } & RemoveScoreRule | { "type": "accept" } & Accept | { "type": "editReason" } & EditReason | { "type": "takeBackAcceptance" } & TakeBackAcceptance | { "type": "addView" } & AddView | { "type": "renameView" } & RenameView | { "type": "editView" } & EditView | { "type": "removeView" } & RemoveView | { "type": "setBrand" } & SetBrand;

/**
 * Draw a transition from one step to another.
 */
export type Connect = {
/**
 * Minted by the caller.
 */
id: TransitionId,
/**
 * Where it leaves.
 */
from: StepId,
/**
 * Where it arrives.
 */
to: StepId,
/**
 * How it came onto the map.
 */
origin: TransitionOrigin, };

/**
 * Whether the person whose words a card holds agreed that others get to see them.
 */
export type Consent = "given" | "withdrawn";

/**
 * What a contact is told apart by.
 */
export type Contact = { "type": "place", "of": Place } | { "type": "channel", "of": string };

/**
 * A way in which contacts follow each other.
 */
export type ContactKind = "again" | "switch" | "pingPong" | "return";

/**
 * How contacts of a case follow each other in time.
 */
export type ContactPattern = {
/**
 * In which way.
 */
kind: ContactKind,
/**
 * The attribute that names the channel of an event; touchpoints are meant where none.
 */
channel: string | null,
/**
 * What it begins with; anything where none.
 */
from: Contact | null,
/**
 * What comes next, where that is another; anything where none.
 */
to: Contact | null,
/**
 * The time within which it happens, or after which, in seconds.
 */
windowS: number, };

/**
 * Contacts that follow each other, by what they are.
 */
export type ContactRow = {
/**
 * What it begins with.
 */
from: Contact,
/**
 * What that is called.
 */
fromName: string,
/**
 * What comes next, where that is another.
 */
to: Contact | null,
/**
 * What that is called.
 */
toName: string | null,
/**
 * How often.
 */
count: CaseCount, };

/**
 * One way in which contacts follow each other.
 */
export type ContactTable = {
/**
 * Which way.
 */
kind: ContactKind,
/**
 * Whether channels follow each other, not touchpoints.
 */
ofChannels: boolean,
/**
 * Its window, in seconds.
 */
windowS: number,
/**
 * All of it, of all cases.
 */
any: CaseCount,
/**
 * One by one, most cases first; of the cases in which it begins with that. Of switches, those between the
 * channels that most cases switch from or to.
 */
rows: Array<ContactRow>,
/**
 * Rows beyond these that are passed over, for there are so many.
 */
nRowsLeft: number, };

/**
 * Within which time contacts belong together, and after which time a case returns; in seconds.
 */
export type ContactWindows = {
/**
 * The same again.
 */
againS: number,
/**
 * Another channel next.
 */
switchS: number,
/**
 * There and back.
 */
pingPongS: number,
/**
 * The silence before a return.
 */
silenceS: number, };

/**
 * How contacts follow each other.
 */
export type Contacts = {
/**
 * The cases that are asked about.
 */
cohort: Cohort,
/**
 * The finding in one sentence.
 */
headline: string,
/**
 * The attribute that names the channel; none where the log seems to have none.
 */
channel: string | null,
/**
 * The attributes that may name it, the likeliest first.
 */
channels: Array<string>,
/**
 * The windows it was asked with.
 */
windows: ContactWindows,
/**
 * Each way in which contacts follow each other.
 */
tables: Array<ContactTable>,
/**
 * Returns to a stage after a later one: to any, then stage by stage.
 */
stagesBack: Array<StageBack>, };

/**
 * One part of one thing about which two copies say different things.
 */
export type Contested = {
/**
 * The thing.
 */
entity: EntityId,
/**
 * The part: a field of the map form, or "place" for where the thing stands; none for whether it is there.
 */
part: string | null, };

/**
 * Groups of cases beside each other.
 */
export type Contrast = {
/**
 * The map they lie on.
 */
map: MapId,
/**
 * The groups; the others are held against the first.
 */
sides: Array<ContrastSide>,
/**
 * Every number that is compared: fit, stages, steps, feelings, arrows, desire paths, deviations.
 */
rows: Array<ContrastRow>,
/**
 * The smallest difference that is called notable, 0 to 1.
 */
leastDifference: number,
/**
 * Who the persons are, where one was named by an attribute.
 */
persons: ContrastPersons | null,
/**
 * The attributes that could name persons.
 */
attributes: Array<string>,
/**
 * Cases that are in two groups.
 */
overlaps: Array<GroupsOverlap>,
/**
 * What to be careful about.
 */
cautions: Array<string>, };

/**
 * How those felt who answered at one step, in every group.
 */
export type ContrastFeelings = {
/**
 * The mean feeling in each group, from −1 to +1; none where nobody answered.
 */
means: Array<number | null>,
/**
 * Answers in each group.
 */
n: Array<number>,
/**
 * Of the second group and those behind it: their mean less that of the first.
 */
differences: Array<FeelingDifference>, };

/**
 * Cases under a name, to be put beside others.
 */
export type ContrastGroup = {
/**
 * What they are called.
 */
name: string,
/**
 * Which cases.
 */
condition: CaseCondition, };

/**
 * Who the persons of a contrast are.
 */
export type ContrastPersons = {
/**
 * The attribute that names them.
 */
attribute: string,
/**
 * How many have cases in one of the groups.
 */
nPersons: number,
/**
 * Cases that name nobody: each counts as a person of its own.
 */
nUnnamed: number, };

/**
 * One number of every group.
 */
export type ContrastRow = {
/**
 * The number.
 */
figure: FigureId,
/**
 * What its cases do: "reach “I pay”".
 */
words: string,
/**
 * The share in each group.
 */
shares: Array<Share>,
/**
 * Of the second group and those behind it: their share less that of the first.
 */
differences: Array<Difference>,
/**
 * Of the same: the interval that comes from drawing persons; nothing where none were named.
 */
byPerson: Array<PersonInterval | null>,
/**
 * How long it takes, where it is an arrow or a desire path that somebody was seen to take.
 */
times: ContrastTimes | null,
/**
 * How those felt who answered, where it is the feeling at a step; the shares are then of who answered.
 */
feelings: ContrastFeelings | null, };

/**
 * One group.
 */
export type ContrastSide = {
/**
 * What it is called.
 */
name: string,
/**
 * It is everybody who is not in the other one, and not called by a person.
 */
isRest: boolean,
/**
 * Which cases are in it, and how many.
 */
cohort: Cohort, };

/**
 * The times of one arrow in every group.
 */
export type ContrastTimes = {
/**
 * The median in each group, in seconds; none where nothing was measured.
 */
mediansS: Array<number | null>,
/**
 * How many times were measured in each group.
 */
n: Array<number>,
/**
 * Of the second group and those behind it: how far their times lie behind those of the first.
 */
shifts: Array<TimeShift>, };

/**
 * Which cases reach which stage soon enough.
 */
export type Conversion = {
/**
 * How soon after the end of the first counted event a stage must begin, in seconds.
 */
withinS: number,
/**
 * Stage by stage, in map order: cases that reach it so soon, of all that began at least so long before
 * the end of the log.
 */
stages: Array<[StageId, string, Share]>, };

/**
 * How the cases and times of a map are counted.
 */
export type Counting = {
/**
 * How long a silence closes a case, in seconds; none lets the pauses within cases decide.
 */
openAfterS: number | null,
/**
 * How soon after its first event a case must reach a stage to count as converted, in seconds; none asks
 * for no such count.
 */
conversionS: number | null,
/**
 * Whether the same thing several times in a row counts as one.
 */
mergeRepeats: boolean,
/**
 * Which hours count in times; none counts all of them.
 */
workingHours: WorkingHours | null,
/**
 * Up to which event of the next stage the time from stage to stage runs.
 */
stageArrival: StageArrival, };

/**
 * One choice of how cases and times are counted.
 */
export type CountingChoice = { "type": "openAfter",
/**
 * The time; nothing lets the pauses within cases decide.
 */
time: string, } | { "type": "conversion",
/**
 * The time; nothing asks for no such count.
 */
time: string, } | { "type": "mergeRepeats",
/**
 * Whether it does.
 */
on: boolean, } | { "type": "workingHours",
/**
 * Them; none counts all hours.
 */
hours: WorkingHours | null, } | { "type": "stageArrival",
/**
 * Which.
 */
arrival: StageArrival, };

/**
 * What an event of a case counts as.
 */
export type CountsAs = { "type": "step",
/**
 * The step.
 */
step: StepId,
/**
 * What the step is called.
 */
name: string, } | { "type": "offMap" } | { "type": "again" } | { "type": "ignored" } | { "type": "leftOut" };

/**
 * How much of the log the rules claim (M0).
 */
export type Coverage = {
/**
 * Matched events of all events; events left out by a rule count in neither.
 */
events: Share,
/**
 * Cases with at least one matched event of all cases.
 */
cases: Share,
/**
 * Events left out on purpose by a rule.
 */
nLeftOut: number,
/**
 * Events per rule, in rule order; a rule that claims nothing has 0.
 */
byRule: Array<RuleHits>,
/**
 * Names of events that no rule claims, most events first.
 */
unmatched: Array<UnmatchedName>, };

/**
 * How much of the log the rules claim, of the whole and part by part; whatever the filter.
 */
export type CoverageByPart = {
/**
 * All of the log; it goes by the name of its file.
 */
whole: CoveragePart,
/**
 * The attribute that tells its sources apart; none where the file is the only source.
 */
source: string | null,
/**
 * The attributes that may, the likeliest first.
 */
attributes: Array<string>,
/**
 * Source by source, most events first.
 */
sources: Array<CoveragePart>,
/**
 * Sources beyond these that are passed over, for there are so many.
 */
nSourcesLeft: number,
/**
 * How long each of the periods is.
 */
unit: CalendarUnit,
/**
 * The time zone whose calendar they follow: that of the working hours of the map, else that of the log, UTC.
 */
zone: string,
/**
 * Period by period, those without an event too.
 */
periods: Array<CoveragePart>,
/**
 * Periods before these that are passed over, for there are so many.
 */
nPeriodsBefore: number, };

/**
 * Some of the events.
 */
export type CoveragePart = {
/**
 * The file, the value of the attribute, or the period; none where an event has no value.
 */
name: string | null,
/**
 * Matched events of all of them; events that a rule leaves out count in neither.
 */
events: Share,
/**
 * Cases with a matched one of them, of the cases with one of them.
 */
cases: Share,
/**
 * The names among them that no rule claims, most events first; none for periods.
 */
unmatched: Array<UnmatchedName>,
/**
 * How many more such names there are.
 */
nNamesLeft: number,
/**
 * What means the cases with one of these events.
 */
condition: CaseCondition, };

/**
 * Kind of line; the second sign beside its colour.
 */
export type Dash = "solid" | "dashed" | "dotted";

/**
 * Which part of a date comes first.
 */
export type DateOrder = "dayFirst" | "monthFirst";

/**
 * A way in which journeys part from the map.
 */
export type Departure = { "type": "deviation",
/**
 * The deviation.
 */
deviation: Deviation, } | { "type": "desirePath",
/**
 * The first.
 */
from: Place,
/**
 * The one that directly follows.
 */
to: Place, };

/**
 * Say when a transition is taken.
 */
export type DescribeTransition = {
/**
 * Which transition.
 */
id: TransitionId,
/**
 * When it is taken, in words.
 */
condition: string, };

/**
 * A frequent observed pair that nobody drew (M5).
 */
export type DesirePath = {
/**
 * The first.
 */
from: Place,
/**
 * The one that directly follows.
 */
to: Place,
/**
 * How much of all cases the paths hold that are more frequent than any on which it happens, 0 to 1.
 */
showsFrom: number,
/**
 * The step it leaves, where the map draws one.
 */
fromStep: StepId | null,
/**
 * The step it arrives at, where the map draws one.
 */
toStep: StepId | null,
/**
 * What kind of path it is.
 */
class: DesirePathClass,
/**
 * For a shortcut: the mandatory steps it jumps over.
 */
jumpsOver: Array<StepId>,
/**
 * How often.
 */
count: number,
/**
 * Cases in which it happens, of all cases; an early exit counts closed cases only.
 */
cases: Share,
/**
 * Of all that follows `from`, how much is `to`.
 */
shareAfter: Share,
/**
 * P(to after from) / P(to).
 */
lift: number | null,
/**
 * From the one to the other.
 */
times: Times | null,
/**
 * Under what it was accepted, where it was.
 */
acceptance: AcceptanceId | null, };

/**
 * What kind of path an undrawn succession is, by what the map can reach.
 */
export type DesirePathClass = "shortcut" | "wayBack" | "crossOver" | "repeat" | "earlyExit" | "unexpectedEntry" | "offTheMap";

/**
 * Take a log off its map.
 */
export type DetachLog = {
/**
 * Which log.
 */
id: LogId, };

/**
 * How much of what was observed a proposal draws.
 */
export type Detail = {
/**
 * Share of cases in which something must happen to become a step, 0 to 1.
 */
activities: number,
/**
 * Share of cases whose whole way through these steps is to be drawn, 0 to 1.
 */
paths: number, };

/**
 * A place where observed and assumed part.
 */
export type Deviation = { "type": "skipped",
/**
 * The step.
 */
step: StepId, } | { "type": "extra",
/**
 * What was observed.
 */
place: Place,
/**
 * Why there is no place for it.
 */
why: ExtraKind, } | { "type": "moved",
/**
 * The step.
 */
step: StepId,
/**
 * Whether it came earlier than drawn.
 */
early: boolean,
/**
 * Exactly one other move lies between: two neighbours swapped.
 */
adjacentSwap: boolean, } | { "type": "instead",
/**
 * The drawn step.
 */
step: StepId,
/**
 * What was observed in its place.
 */
place: Place, };

/**
 * Where cases part from the map (M13), in one best explanation.
 */
export type DeviationFigures = {
/**
 * What parted.
 */
deviation: Deviation,
/**
 * Cases in which it happens, of all closed cases.
 */
cases: Share,
/**
 * How often, over all cases.
 */
count: number,
/**
 * In words: "“I compare” is skipped".
 */
sentence: string,
/**
 * Under what it was accepted, where it was.
 */
acceptance: AcceptanceId | null, };

/**
 * The difference of two shares.
 */
export type Difference = {
/**
 * This share less the other; absent where one of them is unknown.
 */
value: number | null,
/**
 * Lower end of Newcombe's 95 % interval.
 */
low: number | null,
/**
 * Upper end.
 */
high: number | null,
/**
 * The difference in standard errors, both taken together.
 */
z: number | null,
/**
 * How the chance was computed.
 */
test: DifferenceTest,
/**
 * How likely a difference of this size or more is where there is none.
 */
p: number | null,
/**
 * The same, given how many differences were looked at (Benjamini and Hochberg).
 */
q: number | null,
/**
 * Whether it is large and sure enough to speak of.
 */
notable: boolean, };

/**
 * What became of an object.
 */
export type DifferenceKind = "added" | "removed" | "moved" | "changed";

/**
 * How the chance of a difference is computed.
 */
export type DifferenceTest = "twoProportions" | "fisherExact";

/**
 * Remove a transition.
 */
export type Disconnect = {
/**
 * Which transition.
 */
id: TransitionId, };

/**
 * Draw a step in detail: on a new map below it.
 *
 * - The new map is called like the step and has its map's header, way of counting and rows, without what stands
 *   in them; its one stage, which is empty, is called like the step and lies where its stage lies.
 * - It belongs to the family: log, match rules, score rules and segments are shared with it.
 * - The ids of its stage and its lanes follow from that of the map.
 */
export type DrawInDetail = {
/**
 * Minted by the caller, for the map.
 */
id: MapId,
/**
 * The step.
 */
step: StepId, };

/**
 * What follows from the transitions of a map: the kind of each, and where the journey parts.
 */
export type DrawnFlow = {
/**
 * Every transition of the map, by id.
 */
transitions: Array<DrawnTransition>,
/**
 * Every gateway of the map, in column order; at one place that of the stage before that behind it.
 */
gateways: Array<Gateway>, };

/**
 * A transition and its kind.
 */
export type DrawnTransition = {
/**
 * Which.
 */
transition: TransitionId,
/**
 * What it is.
 */
kind: TransitionKind, };

/**
 * Change what a card says.
 */
export type EditCard = {
/**
 * Which card.
 */
id: CardId,
/**
 * What it says now.
 */
text: string, };

/**
 * Give another reason for accepting something.
 */
export type EditReason = {
/**
 * Which acceptance.
 */
id: AcceptanceId,
/**
 * Why it is accepted.
 */
reason: string, };

/**
 * Change a rule.
 */
export type EditRule = {
/**
 * Which rule.
 */
id: RuleId,
/**
 * Which events it claims now.
 */
matcher: Matcher,
/**
 * What becomes of them now.
 */
target: Target, };

/**
 * Read a score differently.
 */
export type EditScoreRule = {
/**
 * Which score rule.
 */
id: ScoreRuleId,
/**
 * How scores are read now.
 */
reading: ScoreReading, };

/**
 * Change which cases belong to a segment.
 */
export type EditSegment = {
/**
 * Which segment.
 */
id: SegmentId,
/**
 * Which cases belong to it now.
 */
condition: CaseCondition, };

/**
 * Let a saved view show something else.
 */
export type EditView = {
/**
 * Which view.
 */
id: ViewId,
/**
 * Which of the two journeys shows from now on.
 */
lens: LensView,
/**
 * In which order the lanes stand.
 */
arrangement: Arrangement,
/**
 * What of the map shows.
 */
narrowed: Narrowing, };

/**
 * What one departure goes together with.
 */
export type Effect = {
/**
 * What.
 */
departure: Departure,
/**
 * In words: "“I compare” is skipped".
 */
sentence: string,
/**
 * Cases with it, of the closed ones.
 */
cases: Share,
/**
 * How long cases without it last, and then how long those with it do, and how far these lie behind; absent
 * where nothing could be measured.
 */
times: ContrastTimes | null,
/**
 * How often cases with and without it have the outcome; absent where it speaks of the outcome itself, or
 * too few show it before the outcome.
 */
outcome: EffectOnOutcome | null, };

/**
 * How often cases with and without something have an outcome. Where the outcome is reaching something, only
 * what lies before it counts.
 */
export type EffectOnOutcome = {
/**
 * Of the cases with it, those that have the outcome.
 */
with: Share,
/**
 * Of the cases without it.
 */
without: Share,
/**
 * The share with it less the share without it.
 */
difference: Difference, };

/**
 * What each departure from the map goes together with.
 */
export type Effects = {
/**
 * The outcome; absent where none was named and the map marks no step at which people got what they came
 * for.
 */
outcome: CaseCondition | null,
/**
 * What cases with the outcome do: "reach “I pay”".
 */
outcomeWords: string | null,
/**
 * Closed cases, which alone are looked at.
 */
nCases: number,
/**
 * Every deviation and desire path that at least five cases have and at least five lack; in the order of
 * the map.
 */
rows: Array<Effect>, };

/**
 * How the person is assumed to feel at a step; where there is none the curve has a gap.
 *
 * At most one for each lane and step.
 */
export type Emotion = {
/**
 * Identity.
 */
id: EmotionId,
/**
 * The emotion lane it belongs to.
 */
lane: LaneId,
/**
 * The column it is in.
 */
step: StepId,
/**
 * Half steps from −4 to 4, that is −2.0 to +2.0.
 */
halfSteps: number,
/**
 * The feeling in a word, may be empty.
 */
word: string,
/**
 * The point it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: EmotionId, };

/**
 * Identity of an [`crate::Emotion`].
 */
export type EmotionId = string;

/**
 * Anything a person can author, stored flat by id.
 */
export type Entity = { "type": "map" } & JourneyMap | { "type": "stage" } & Stage | { "type": "step" } & Step | { "type": "lane" } & Lane | { "type": "card" } & Card | { "type": "picture" } & Picture | { "type": "emotion" } & Emotion | { "type": "transition" } & Transition | { "type": "rule" } & MatchRule | { "type": "log" } & LogSummary | { "type": "segment" } & Segment | { "type": "scoreRule" } & ScoreRule | { "type": "acceptance" } & Acceptance | { "type": "view" } & SavedView | { "type": "brand" } & Brand | { "type": "font" } & BrandFont;

/**
 * The identity of any entity.
 *
 * The order of the variants is the order in which a change is written down; it carries no meaning.
 */
export type EntityId = { "type": "map", "id": MapId } | { "type": "stage", "id": StageId } | { "type": "step", "id": StepId } | { "type": "lane", "id": LaneId } | { "type": "card", "id": CardId } | { "type": "picture", "id": PictureId } | { "type": "emotion", "id": EmotionId } | { "type": "transition", "id": TransitionId } | { "type": "rule", "id": RuleId } | { "type": "log", "id": LogId } | { "type": "segment", "id": SegmentId } | { "type": "scoreRule", "id": ScoreRuleId } | { "type": "acceptance", "id": AcceptanceId } | { "type": "view", "id": ViewId } | { "type": "brand", "id": BrandId } | { "type": "font", "id": FontId };

/**
 * Say how much of what leaves its step is expected to take a transition, as a person types it: "30 %".
 */
export type ExpectShare = {
/**
 * Which transition.
 */
id: TransitionId,
/**
 * The share; nothing takes the statement back.
 */
share: string, };

/**
 * Say how long a transition is expected to take, as a person types it: "2 d", "1–3 days", "≤ 4 h".
 */
export type ExpectTime = {
/**
 * Which transition.
 */
id: TransitionId,
/**
 * The time; nothing takes the statement back.
 */
time: string, };

/**
 * How long something is expected to take; open where a side is missing, and never open on both.
 */
export type ExpectedTime = {
/**
 * Not less than this, in seconds.
 */
leastS: number | null,
/**
 * Not more than this, in seconds.
 */
mostS: number | null, };

/**
 * What a number is, of what, and how sure.
 */
export type Explanation = {
/**
 * What is counted, as a short title.
 */
title: string,
/**
 * The number in words, with its base: "1,316 of 1,434 cases (91.8 %)".
 */
reading: string,
/**
 * What helps to read it, heading and text; where there is more to say than the definition.
 */
background: Array<[string, string]>,
/**
 * The exact definition, one or two sentences.
 */
definition: string,
/**
 * Numerator in words and as a number, where it is a share.
 */
numerator: [string, number] | null,
/**
 * Denominator likewise.
 */
denominator: [string, number] | null,
/**
 * The interval in words, with its method.
 */
interval: string | null,
/**
 * Which cases are counted, where it is not all of them.
 */
filter: string | null,
/**
 * Further figures: name and value, in words.
 */
details: Array<[string, string]>,
/**
 * What to be careful about.
 */
caution: string | null,
/**
 * Whether it lacks a match rule, so that the way on leads to the rules.
 */
lacksRule: boolean, };

/**
 * What became of a file of an export.
 */
export type ExportEnd = { "type": "written",
/**
 * Its size.
 */
nBytes: number,
/**
 * The pages in it; none where it has none.
 */
pages: PagesToWrite | null,
/**
 * What the format has no place for, each in a sentence.
 */
leftOut: Array<string>,
/**
 * What left with it.
 */
leaving: Leaving, } | { "type": "notWritten",
/**
 * Why, and what to do about it.
 */
problem: Problem, } | { "type": "stopped" };

/**
 * A format of files.
 */
export type ExportFormat = "svg" | "png" | "pdf" | "pptx" | "xlsx" | "html" | "json" | "csv" | "markdown" | "mermaid" | "cjml";

/**
 * Which picture to write.
 */
export type ExportOptions = {
/**
 * The map.
 */
map: MapId,
/**
 * Another map below it in the same picture.
 */
below?: MapId,
/**
 * The format.
 */
format: ExportFormat,
/**
 * How to look at the map.
 */
view: View,
/**
 * Light or dark.
 */
theme: Theme,
/**
 * Pixels per CSS pixel, for formats made of pixels.
 */
scale: number,
/**
 * On what it is printed, for formats made of pages.
 */
sheet: Sheet,
/**
 * How much of the maps, for formats made of slides or pages.
 */
slides?: Slides,
/**
 * A company's template, for slides.
 */
template?: FileHandle,
/**
 * Which table, for formats that hold one.
 */
table?: ExportTable,
/**
 * On what terms it leaves.
 */
terms: Terms, };

/**
 * Which table of a map is written.
 */
export type ExportTable = "cards" | "transitions" | "deviations" | "work";

/**
 * As which files it is written.
 */
export type ExportTo = { "type": "file",
/**
 * Which.
 */
file: FileHandle, } | { "type": "folder",
/**
 * Where to, from a pick.
 */
folder: FileHandle,
/**
 * Whether every map of the project is written, or only the one that was asked for.
 */
allMaps: boolean,
/**
 * More formats beside the one that was asked for.
 */
also: Array<ExportFormat>,
/**
 * Whether files may take the place of others that are there already.
 */
replace: boolean, };

/**
 * One file of an export.
 */
export type ExportedFile = {
/**
 * What it is called, without its folder.
 */
name: string,
/**
 * How it is asked for.
 */
file: FileHandle,
/**
 * What became of it.
 */
end: ExportEnd, };

/**
 * Why an observed event has no place on the map there.
 */
export type ExtraKind = "offTheMap" | "repeated" | "unexpected";

/**
 * The difference of two mean feelings.
 */
export type FeelingDifference = {
/**
 * This mean less the other, in feelings from −1 to +1; absent where one of them is unknown.
 */
value: number | null,
/**
 * Lower end of Welch's 95 % interval; absent where one side has fewer than five answers, or on both sides
 * all answers are the same.
 */
low: number | null,
/**
 * Upper end.
 */
high: number | null,
/**
 * How likely a difference of this size or more is where there is none; absent likewise.
 */
p: number | null,
/**
 * The same, given how many differences were looked at (Benjamini and Hochberg).
 */
q: number | null,
/**
 * Whether it is sure enough to speak of.
 */
notable: boolean, };

/**
 * The 95 % interval of a mean feeling.
 */
export type FeelingInterval = {
/**
 * Lower end.
 */
low: number,
/**
 * Upper end.
 */
high: number,
/**
 * How it was found.
 */
method: IntervalMethod, };

/**
 * Where a rule looks.
 */
export type Field = { "type": "activity" } | { "type": "attribute", "name": string };

/**
 * One thing about an object that is not as it was.
 */
export type FieldDifference = {
/**
 * Its name in the map form: "name", "expectedTime".
 */
field: string,
/**
 * What it was, where that is a word, a number or a name; none also where there was nothing.
 */
before: string | null,
/**
 * What it is.
 */
after: string | null, };

/**
 * A number on the map or in a list that can be asked to explain itself.
 */
export type FigureId = { "type": "fitting" } | { "type": "fittingAccepted" } | { "type": "logFitness" } | { "type": "coverage" } | { "type": "mapUse" } | { "type": "split",
/**
 * The step that is left; the first one of a free or parallel stage.
 */
step: StepId, } | { "type": "stageReach",
/**
 * The stage.
 */
stage: StageId, } | { "type": "stageDropOff",
/**
 * The stage.
 */
stage: StageId, } | { "type": "stepReach",
/**
 * The step.
 */
step: StepId, } | { "type": "stepDropOff",
/**
 * The step.
 */
step: StepId, } | { "type": "stepSentiment",
/**
 * The step.
 */
step: StepId, } | { "type": "transition",
/**
 * The transition.
 */
transition: TransitionId, } | { "type": "desirePath",
/**
 * The first.
 */
from: Place,
/**
 * The one that directly follows.
 */
to: Place, } | { "type": "deviation",
/**
 * The way.
 */
deviation: Deviation, } | { "type": "variant",
/**
 * The path.
 */
path: Array<Place>, };

/**
 * A file the host knows; a page never sees or sends a path.
 */
export type FileHandle = string;

/**
 * How well the journeys follow the map (M12), over closed and open cases as if all were finished.
 */
export type Fit = {
/**
 * Cases with no deviation.
 */
fitting: Share,
/**
 * 1 − Σcost / Σ(length + shortest run).
 */
logFitness: number | null,
/**
 * Mean over cases of 1 − cost / (length + shortest run).
 */
averageCaseFitness: number | null,
/**
 * Least number of deviations, over all cases.
 */
totalCost: number,
/**
 * Fewest observable steps of any complete way through the map.
 */
shortestRun: number,
/**
 * Cases by their least number of deviations.
 */
costHistogram: { [key in number]: number },
/**
 * Closed cases with no deviation, of the closed cases.
 */
fittingClosed: Share,
/**
 * Open cases whose path so far has no deviation, of the open cases.
 */
fittingOpen: Share, };

/**
 * Identity of a [`crate::BrandFont`].
 */
export type FontId = string;

/**
 * Draw a copy of a map beside it: how it is to be, beside how it is.
 *
 * - Every stage, step, lane, card, picture, feeling, transition and acceptance is copied under an id of its
 *   own, which follows from that of the new map, and remembers what it was first copied from: its twin.
 * - A step carries the touchpoint of its twin. Log, match rules, score rules and segments are not copied:
 *   both maps use the same, so that the observed journeys can be laid over either.
 * - Maps that draw its steps in detail are copied with it, and draw the copies of these steps. A map that is itself
 *   below a step has a copy by itself.
 * - Where nobody has said of which time the first speaks, it is said now: of the other one.
 */
export type ForkMap = {
/**
 * Minted by the caller, for the copy.
 */
id: MapId,
/**
 * The map that is copied.
 */
of: MapId,
/**
 * What the copy is called.
 */
title: string,
/**
 * Which time the copy speaks of.
 */
kind: MapKind, };

/**
 * A place where the journey parts into branches.
 */
export type Gateway = {
/**
 * Where it is.
 */
at: GatewayAt,
/**
 * How many of its branches a journey takes, and in which order.
 */
kind: GatewayKind,
/**
 * Its branches: ways on in column order and then those that lead back, or the branches of the stage.
 */
branches: Array<Branch>,
/**
 * Of a stage: the transitions that enter and leave it. Of a step: none.
 */
around: Array<TransitionId>, };

/**
 * Where a gateway is. There is one behind each step that several ways leave, and one at each stage in any order or
 * of parallel branches.
 */
export type GatewayAt = { "type": "step", "id": StepId } | { "type": "stage", "id": StageId };

/**
 * How many of its branches a journey takes, and in which order.
 */
export type GatewayKind = "oneOf" | "allOf" | "anyOrder";

/**
 * Edits that carry the same gesture undo together.
 */
export type GestureId = string;

/**
 * Items that move together.
 */
export type Group = {
/**
 * Stable name: the same thing keeps it from scene to scene.
 */
key: string,
/**
 * What it hangs on.
 */
anchor: Anchor,
/**
 * Bounding box relative to the anchor.
 */
bounds: Rect,
/**
 * What it shows, for hit-testing and selection.
 */
entity: EntityId | null,
/**
 * The figure behind it, for "explain this".
 */
figure: FigureId | null,
/**
 * What part of the map it is.
 */
role: Role,
/**
 * What assistive technology says.
 */
label: string,
/**
 * Whether it stands back, because a view that was narrowed does not mean it.
 */
dimmed: boolean,
/**
 * Its items in drawing order, relative to the anchor.
 */
items: Array<Item>, };

/**
 * Cases that are in two groups.
 */
export type GroupsOverlap = {
/**
 * The place of the one group.
 */
one: number,
/**
 * That of the other.
 */
other: number,
/**
 * How many cases.
 */
nCases: number, };

/**
 * A guess with its reason.
 */
export type Guess = {
/**
 * The column.
 */
column: number,
/**
 * The same in words: "named like a case, and its values repeat".
 */
reason: string, };

/**
 * What a kind of deviation or of number is, in texts under headings.
 */
export type Help = {
/**
 * What the kind is called: "Skipped step".
 */
title: string,
/**
 * What it is, in a few words.
 */
lead: string,
/**
 * Heading and text: what it shows, why it matters, an example, how it is counted; or what else there is to
 * know.
 */
sections: Array<[string, string]>, };

/**
 * Show a lane or do not; its content stays either way.
 */
export type HideLane = {
/**
 * Which lane.
 */
id: LaneId,
/**
 * Whether it is hidden.
 */
on: boolean, };

/**
 * A small sign beside the name of a step or the text of a card: through which channel something happens, say.
 */
export type Icon = { "type": "known",
/**
 * Which.
 */
name: KnownIcon, } | { "type": "own",
/**
 * What it is called, for who hears it.
 */
name: string,
/**
 * The bytes of an SVG file with nothing in it but shapes, or of a PNG file, in base64.
 */
image: string, };

/**
 * What an icon looks like.
 */
export type IconLook = { "type": "lines",
/**
 * A path in SVG syntax, absolute commands M L C A Z only.
 */
d: string,
/**
 * Colour.
 */
stroke: Token,
/**
 * Width of the lines.
 */
strokeWidth: number, } | { "type": "own",
/**
 * Whose.
 */
of: Tagged, };

/**
 * What becomes of the starts (ends) that a map has only because none is marked, once a first one is.
 */
export type Implied = "marked" | "dropped";

/**
 * Choices of the person that override what would be guessed.
 */
export type ImportOptions = {
/**
 * Encoding by its label ("windows-1252").
 */
encoding: string | null,
/**
 * Field separator of a CSV.
 */
delimiter: string | null, };

/**
 * One kind of trouble with the rows of a file.
 */
export type ImportProblem = {
/**
 * In words: "no time", "time cannot be read".
 */
reason: string,
/**
 * Whether the rows were left out; otherwise they were kept and are doubtful.
 */
rejected: boolean,
/**
 * How many rows.
 */
nRows: number,
/**
 * The first few places.
 */
places: Array<RowPlace>, };

/**
 * What was read, and what could not be; every row of the file is in one of the counts, and where starts and
 * completions are paired every one of the rows that became events is in one of the counts of that too.
 */
export type ImportReport = {
/**
 * Rows (CSV) or events (XES) in the file.
 */
nRows: number,
/**
 * Became events; of a start and its completion one.
 */
nEvents: number,
/**
 * Left aside because the person asked for only some rows.
 */
nFiltered: number,
/**
 * Could not be read.
 */
nRejected: number,
/**
 * What starts and completions became, where the file tells them apart.
 */
lifeCycle: LifeCycleReport | null,
/**
 * Cases.
 */
nCases: number,
/**
 * What could not be read or is doubtful, by kind, most rows first.
 */
problems: Array<ImportProblem>, };

/**
 * What a file is.
 */
export type IncomingKind = "mapForm" | "mermaid" | "cjml";

/**
 * A stage that a file would draw.
 */
export type IncomingStage = {
/**
 * What it is called.
 */
name: string,
/**
 * What its steps are called, from left to right.
 */
steps: Array<string>, };

/**
 * The answer to the [`InsightQuestion`] of the same name.
 */
export type Insight = { "type": "rework",
/**
 * It.
 */
rework: Rework, } | { "type": "contacts",
/**
 * It.
 */
contacts: Contacts, } | { "type": "typical",
/**
 * They.
 */
typical: Typical, } | { "type": "feelings",
/**
 * It; absent where the map has no score rule.
 */
sentiment: Sentiment | null, } | { "type": "stageTimes",
/**
 * It.
 */
stageTimes: StageTimes, } | { "type": "overTime",
/**
 * They.
 */
overTime: OverTime, } | { "type": "outcome",
/**
 * It; absent where no outcome is named and the map marks none.
 */
associations: Associations | null, } | { "type": "effects",
/**
 * It.
 */
effects: Effects, } | { "type": "coverage",
/**
 * It.
 */
coverage: CoverageByPart, };

/**
 * What can be asked about patterns in the journeys.
 */
export type InsightQuestion = { "type": "rework" } | { "type": "contacts",
/**
 * The attribute that names the channel of an event; the likeliest where none.
 */
channel: string | null,
/**
 * Within which time contacts belong together.
 */
windows: ContactWindows, } | { "type": "typical",
/**
 * How many, 1 to 9.
 */
n: number, } | { "type": "feelings" } | { "type": "stageTimes" } | { "type": "overTime" } | { "type": "outcome",
/**
 * Which; none is reaching a step at which the map says that people got what they came for.
 */
outcome: CaseCondition | null, } | { "type": "effects",
/**
 * Which outcome; none as above.
 */
outcome: CaseCondition | null, } | { "type": "coverage",
/**
 * The attribute that tells sources apart; the likeliest where none.
 */
source: string | null, };

/**
 * How the interval of a mean was found.
 */
export type IntervalMethod = "t" | "bootstrap";

/**
 * One thing to draw.
 */
export type Item = { "type": "box",
/**
 * Where.
 */
rect: Rect,
/**
 * Corner radius.
 */
radius: number,
/**
 * Inside.
 */
fill: Token | null,
/**
 * Outline, centred on the edge.
 */
stroke: Token | null,
/**
 * Width of the outline.
 */
strokeWidth: number, } | { "type": "text",
/**
 * Left end, centre or right end of the line, as `align` says.
 */
x: number,
/**
 * Baseline.
 */
y: number,
/**
 * What it says.
 */
text: string,
/**
 * Measured width.
 */
width: number,
/**
 * Which end `x` is.
 */
align: Align,
/**
 * Size and weight.
 */
style: TextStyle,
/**
 * Colour.
 */
fill: Token, } | { "type": "number",
/**
 * The middle of the line.
 */
x: number,
/**
 * Baseline.
 */
y: number,
/**
 * Size and weight.
 */
style: TextStyle,
/**
 * Colour.
 */
fill: Token, } | { "type": "image",
/**
 * Where.
 */
rect: Rect,
/**
 * Which.
 */
picture: PictureId, } | { "type": "logo",
/**
 * Where.
 */
rect: Rect, } | { "type": "icon",
/**
 * Where.
 */
rect: Rect,
/**
 * What it is called, for who does not see it.
 */
name: string,
/**
 * What it looks like.
 */
look: IconLook, } | { "type": "path",
/**
 * The path.
 */
d: string,
/**
 * Inside.
 */
fill: Token | null,
/**
 * How much of the fill shows, 0 to 1.
 */
fillOpacity: number,
/**
 * Line.
 */
stroke: Token | null,
/**
 * Width of the line.
 */
strokeWidth: number,
/**
 * Kind of line.
 */
dash: Dash, };

/**
 * How a job ended.
 */
export type JobOutcome = { "type": "imported",
/**
 * What was read and what could not be.
 */
report: ImportReport, } | { "type": "exported",
/**
 * All its files, in the order in which they were to be written.
 */
files: Array<ExportedFile>, } | { "type": "answered" } | { "type": "cancelled" } | { "type": "failed",
/**
 * Why, and what to do about it.
 */
problem: Problem, };

/**
 * One journey map: a timeline of steps in stages, with lanes of content below.
 */
export type JourneyMap = {
/**
 * Identity.
 */
id: MapId,
/**
 * What the map is called.
 */
title: string,
/**
 * The point of view the map is true for.
 */
lens: Lens,
/**
 * What becomes of events that no rule claims.
 */
unmatched: UnmatchedEvents,
/**
 * Whether a new step is linked into the row of its neighbours by a "next" transition.
 */
linkNewSteps: boolean,
/**
 * How its cases and times are counted.
 */
counting: Counting,
/**
 * What is to be said when the whole map is presented, for the eyes of who speaks; may be empty.
 */
speakerNotes: string,
/**
 * The map it was first copied from, which may be gone. Maps with the same one are a family: each draws
 * things of its own, and log, match rules, score rules and segments are shared among them.
 */
twinOf?: MapId,
/**
 * The step of another map that it draws in detail; a step has one such map at most.
 */
detailOf?: StepId,
/**
 * The family that it joined when it came to draw a step of one of its maps in detail, and stays in: the map
 * that the family is known by, which may be gone.
 */
joined?: MapId, };

/**
 * How a colour of a brand can be read.
 */
export type JudgedBoth = {
/**
 * Where pictures are light; none where it is not written as a colour.
 */
light: ColourVerdict | null,
/**
 * Where they are dark.
 */
dark: ColourVerdict | null, };

/**
 * A colour that is to be judged.
 */
export type JudgedColour = {
/**
 * What it would be for.
 */
of: BrandUse,
/**
 * The colour in light and in dark.
 */
colour: BrandColour, };

/**
 * A file whose earlier states are kept.
 */
export type KeptFile = {
/**
 * Its name without the folder.
 */
name: string,
/**
 * Its folder, for showing only.
 */
location: string,
/**
 * Whether it is there now.
 */
isThere: boolean,
/**
 * Its states, the latest first.
 */
states: Array<KeptFileState>,
/**
 * What was put aside of it because it was damaged, the latest first: edits that had not reached the file.
 */
damaged: Array<KeptFileState>, };

/**
 * An earlier state of a file.
 */
export type KeptFileState = {
/**
 * By which it is named.
 */
state: FileHandle,
/**
 * When the file held it first, or it was put aside, in milliseconds since 1970 UTC.
 */
atMs: number, };

/**
 * One of the icons that come with the app; `assets/icons/lucide.json` holds their lines.
 */
export type KnownIcon = "phone" | "headset" | "email" | "letter" | "chat" | "conversation" | "textMessage" | "chatbot" | "videoCall" | "microphone" | "website" | "search" | "socialMedia" | "notification" | "advertisement" | "newspaper" | "television" | "qrCode" | "smartphone" | "tablet" | "laptop" | "computer" | "app" | "printer" | "cardReader" | "screen" | "database" | "shop" | "house" | "office" | "authority" | "warehouse" | "hospital" | "school" | "hotel" | "reception" | "door" | "place" | "map" | "car" | "bus" | "train" | "plane" | "bicycle" | "truck" | "route" | "luggage" | "parcel" | "shoppingCart" | "shoppingBag" | "gift" | "key" | "tool" | "meal" | "coffee" | "medicine" | "treatment" | "idea" | "lock" | "protection" | "document" | "form" | "checklist" | "signature" | "receipt" | "book" | "folder" | "idCard" | "ticket" | "picture" | "chart" | "certificate" | "creditCard" | "cash" | "coins" | "wallet" | "discount" | "clock" | "calendar" | "waiting" | "timer" | "repeat" | "person" | "people" | "agreement" | "help" | "click" | "logIn" | "download" | "write" | "done" | "cancel" | "warning" | "question" | "information" | "rating" | "recommendation" | "settings" | "scan" | "return";

/**
 * A horizontal band that holds one kind of information for all steps.
 */
export type Lane = {
/**
 * Identity.
 */
id: LaneId,
/**
 * The map it belongs to.
 */
map: MapId,
/**
 * Its place among the map's lanes, from the top.
 */
rank: Rank,
/**
 * What the lane is called.
 */
name: string,
/**
 * What it holds.
 */
kind: LaneKind,
/**
 * What its cards may say, for a lane of choices; else empty.
 */
choices: Array<string>,
/**
 * How a lane of a chart draws its numbers.
 */
chart: ChartStyle,
/**
 * Not shown, neither on the screen nor on paper; its content stays.
 */
hidden: boolean,
/**
 * Stays below the heads while the map is scrolled, and stands before the lanes that do not.
 */
pinned: boolean,
/**
 * A thin row that says how many cards there are at each step.
 */
collapsed: boolean,
/**
 * The lane it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: LaneId, };

/**
 * Identity of a [`crate::Lane`].
 */
export type LaneId = string;

/**
 * What a lane holds; decides its colour and how its cells are edited.
 */
export type LaneKind = "actions" | "thoughts" | "emotion" | "needs" | "expectations" | "touchpoints" | "channels" | "pains" | "gains" | "evidence" | "frontstage" | "backstage" | "support" | "systems" | "owners" | "metrics" | "opportunities" | "notes" | "text" | "number" | "date" | "choice" | "link" | "image" | "chart";

/**
 * A language in which the app speaks.
 */
export type Language = "en" | "de";

/**
 * What leaves, for whoever is to agree to it.
 */
export type Leaving = {
/**
 * What people think, in their own words.
 */
quotes: Array<string>,
/**
 * Of how many of these nobody noted whether who said them agreed.
 */
nQuotesUnasked: number,
/**
 * How many others are held back.
 */
nQuotesWithheld: number,
/**
 * Everybody who answers for a step, by name.
 */
owners: Array<string>,
/**
 * How many cases the figures are about; absent where no figures leave.
 */
nCases: number | null,
/**
 * Of fewer cases than this nothing is told.
 */
smallestGroup: number,
/**
 * How many numbers and paths are held back, wholly or in part.
 */
nWithheld: number,
/**
 * Whether all figures of a map are held back, because they are about too few.
 */
tooFew: boolean,
/**
 * Which figures leave and how many are held back, in a sentence.
 */
figures: string,
/**
 * To multiples of which number all counts are rounded, so that nobody can be told apart by laying earlier
 * exports beside it; absent where they are not.
 */
roundedTo: number | null,
/**
 * With what it was compared and what came of it, in a sentence; absent where nothing came of it.
 */
compared: string | null, };

/**
 * A movement from one step to the next that an event shows.
 */
export type Leg = {
/**
 * Where it leaves.
 */
from: StepId,
/**
 * Where it arrives.
 */
to: StepId,
/**
 * The lines of the map it goes along, one after the other: drawn transitions, or the path that nobody
 * drew. Inside a free or parallel stage there may be none.
 */
lines: Array<FigureId>, };

/**
 * Cases on their way from one step to the next.
 */
export type LegReplay = {
/**
 * The way.
 */
leg: Leg,
/**
 * Per window.
 */
nCases: Array<number>, };

/**
 * One entry of the legend.
 */
export type LegendEntry = {
/**
 * What it means.
 */
text: string,
/**
 * Which line or mark it is.
 */
sign: Sign,
/**
 * The same in small, drawn into a room of 22 × 14.
 */
swatch: Array<Item>, };

/**
 * For whom, for what and as of when a map is true: what stands in its header; one map, one lens.
 */
export type Lens = {
/**
 * Who takes the journey.
 */
persona: string,
/**
 * The situation and need that starts the journey and bounds it.
 */
scenario: string,
/**
 * What the person wants to achieve.
 */
goal: string,
/**
 * What the person believes will happen.
 */
expectation: string,
/**
 * What the map covers, and what it leaves out.
 */
scope: string,
/**
 * What sets the journey off.
 */
trigger: string,
/**
 * Where the journey ends.
 */
end: string,
/**
 * How far the team's work on the map is.
 */
status: MapStatus | null,
/**
 * Which version of the map it is, in the team's words.
 */
version: string,
/**
 * The day the map speaks of, written as 2026-12-25; may be empty.
 */
date: string,
/**
 * Whether the map shows how it is or how it is to be, where somebody said so.
 */
kind: MapKind | null, };

/**
 * Which of the two journeys shows.
 */
export type LensView = "assumed" | "overlay" | "observed";

/**
 * What the words of a life-cycle column became; an event without such a word counts as a completion.
 */
export type LifeCycleReport = {
/**
 * Starts and completions that became one event each: the completion, with its start.
 */
nPaired: number,
/**
 * Completions without a start before them; kept as they are.
 */
nWithoutStart: number,
/**
 * Starts without a completion behind them; left out.
 */
nWithoutCompletion: number,
/**
 * Rows of other kinds, such as scheduled or suspended; left out.
 */
nOther: number, };

/**
 * Where a stage lies around the purchase.
 */
export type Lifecycle = "consideration" | "purchase" | "postPurchase";

/**
 * What kind of file a data file is.
 */
export type LogFormat = "csv" | "xes" | "xesGz" | "parquet";

/**
 * Identity of an imported log; the events themselves live in the event store under it.
 */
export type LogId = string;

/**
 * An imported log as the project knows it; the events are in the event store under the same id and
 * never in the document.
 */
export type LogSummary = {
/**
 * Identity, here and in the event store.
 */
id: LogId,
/**
 * The map it is laid over.
 */
map: MapId,
/**
 * The name of the file it came from, without its folder.
 */
source: string,
/**
 * How it was read: the confirmed roles as versioned JSON, so that the import can be repeated.
 */
recipe: string,
/**
 * Number of cases.
 */
nCases: number,
/**
 * Number of events.
 */
nEvents: number,
/**
 * Rows of the file that could not be read.
 */
nRejected: number,
/**
 * Time of the first event, microseconds since 1970 UTC; none where the log is empty.
 */
firstUs: number | null,
/**
 * Time of the last event, likewise.
 */
lastUs: number | null, };

/**
 * A logo, kept in the file.
 */
export type Logo = {
/**
 * Whose it is, in words, for who does not see it.
 */
name: string,
/**
 * The bytes of a PNG file, or of an SVG file with nothing in it but shapes, in base64.
 */
image: string,
/**
 * What it stands on.
 */
plate: Plate, };

/**
 * What a front may ask about a file alone, whatever is open.
 */
export type LookRequest = { "type": "readMapForm",
/**
 * The file.
 */
form: FileHandle, } | { "type": "drawPicture",
/**
 * A PNG, JPEG or SVG file.
 */
file: FileHandle, } | { "type": "readFont",
/**
 * A TrueType or OpenType file.
 */
file: FileHandle,
/**
 * Whether it is the one for headings beside a font for text.
 */
forHeadings: boolean, } | { "type": "previewImport",
/**
 * The file.
 */
file: FileHandle,
/**
 * Choices that override what would be guessed.
 */
options: ImportOptions, };

/**
 * A font from a file, made anew.
 */
export type MadeFont = {
/**
 * What it is called.
 */
family: string,
/**
 * Its cut for what it was read for: the bytes of a font, in base64.
 */
cut: string,
/**
 * Its cut for headings, where it is variable and was read for text.
 */
bold: string | null,
/**
 * Whether it is a bold one.
 */
isBold: boolean,
/**
 * Whether its maker allows no more than looking at it and printing it.
 */
isForViewing: boolean, };

/**
 * One object that is not as it was.
 */
export type MapDifference = {
/**
 * Which.
 */
entity: EntityId,
/**
 * What became of it.
 */
kind: DifferenceKind,
/**
 * What it is called, or what it says; as it is later, where it still is.
 */
name: string,
/**
 * Where it stands: the stage of a step, or the lane and the step of what is in a cell; before these the map,
 * where there are several.
 */
place: Array<string>,
/**
 * What about it differs; nothing where it was added or removed.
 */
fields: Array<FieldDifference>, };

/**
 * Identity of a [`crate::JourneyMap`].
 */
export type MapId = string;

/**
 * Which time a map speaks of; either may be planned, and neither is what was observed.
 */
export type MapKind = "asIs" | "toBe";

/**
 * The project as it was once something was done.
 */
export type MapMoment = {
/**
 * Its number; numbers grow with time.
 */
seq: number,
/**
 * When, in milliseconds since 1970 UTC.
 */
atMs: number,
/**
 * By whom.
 */
actor: string,
/**
 * What was done then.
 */
kind: MomentKind,
/**
 * What was done, was taken back or was done again: "rename step".
 */
label: string,
/**
 * What a person called the project as it was then.
 */
version: string | null, };

/**
 * What a front may ask about the maps of the open project.
 */
export type MapRequest = { "type": "openMap",
/**
 * Which.
 */
map: MapId,
/**
 * Where the person is on the map that shows now.
 */
from?: EntityId, } | { "type": "mapDifferences",
/**
 * The map that is held against.
 */
from: MapId,
/**
 * The one that is told of.
 */
to: MapId, };

/**
 * How far the team's work on a map is.
 */
export type MapStatus = "draft" | "inReview" | "agreed" | "outdated";

/**
 * How many of the drawn pairs were observed; which were not is listed beside it.
 */
export type MapUse = {
/**
 * Pairs that the map allows to follow each other directly, start and end included.
 */
nDrawn: number,
/**
 * Those that some case shows.
 */
nObserved: number,
/**
 * The one of the other; absent where the map allows nothing.
 */
share: number | null, };

/**
 * Say whether journeys may end at a step, and how.
 */
export type MarkEnd = {
/**
 * Which step.
 */
id: StepId,
/**
 * How they end; none unmarks it.
 */
outcome: Outcome | null,
/**
 * What becomes of the other ends when this is the first mark.
 */
implied: Implied, };

/**
 * Say whether a step may be left out.
 */
export type MarkOptional = {
/**
 * Which step.
 */
id: StepId,
/**
 * Whether it may.
 */
on: boolean, };

/**
 * Say whether a step may happen several times in a row.
 */
export type MarkRepeatable = {
/**
 * Which step.
 */
id: StepId,
/**
 * Whether it may.
 */
on: boolean, };

/**
 * Say whether journeys may start at a step.
 */
export type MarkStart = {
/**
 * Which step.
 */
id: StepId,
/**
 * Whether they may.
 */
on: boolean,
/**
 * What becomes of the other starts when this is the first mark.
 */
implied: Implied, };

/**
 * Say whether no system can see a step.
 */
export type MarkUnobservable = {
/**
 * Which step.
 */
id: StepId,
/**
 * Whether none can.
 */
on: boolean, };

/**
 * A rule that assigns events to a touchpoint; rules are ordered and the first match wins.
 */
export type MatchRule = {
/**
 * Identity.
 */
id: RuleId,
/**
 * The map it belongs to.
 */
map: MapId,
/**
 * Its place among the map's rules: the first match wins.
 */
rank: Rank,
/**
 * Which events it claims.
 */
matcher: Matcher,
/**
 * What becomes of them.
 */
target: Target, };

/**
 * Which events a rule claims.
 */
export type Matcher = { "type": "oneOf",
/**
 * The names; one name is the plain exact rule.
 */
names: Array<string>,
/**
 * Whether capital and small letters count as the same.
 */
ignoreCase: boolean, } | { "type": "wildcard",
/**
 * For example `/product/*` or `/user/<id>/edit`.
 */
pattern: string, } | { "type": "regex",
/**
 * Where to look.
 */
field: Field,
/**
 * The expression.
 */
pattern: string, } | { "type": "where",
/**
 * The condition.
 */
predicate: Predicate, };

/**
 * Times that were measured; quantiles of type 7.
 */
export type MeasuredTimes = {
/**
 * How many.
 */
n: number,
/**
 * Median.
 */
medianS: number,
/**
 * Lower end of the median's 95 % interval by order statistics; absent below six times.
 */
lowS: number | null,
/**
 * Upper end.
 */
highS: number | null,
/**
 * First quartile.
 */
p25S: number,
/**
 * Third quartile.
 */
p75S: number,
/**
 * Ninth decile.
 */
p90S: number,
/**
 * Mean.
 */
meanS: number, };

/**
 * What bringing in another copy would make different.
 */
export type MergePreview = {
/**
 * What the file of the copy is called.
 */
name: string,
/**
 * The state of it that was looked at.
 */
state: string,
/**
 * What becomes different here.
 */
differences: Array<MapDifference>,
/**
 * What both changed, each in another way.
 */
clashes: Array<Clash>,
/**
 * What is in one of the copies and cannot stand beside what is in the other.
 */
leftOut: Array<MapDifference>,
/**
 * Whether so much goes that somebody may have removed it by mistake.
 */
removesMuch: boolean,
/**
 * By how many hours the clock of the other computer is ahead, where it is by more than a day: then its changes
 * pass for the later ones.
 */
hoursAhead: number | null, };

/**
 * Make one stage of two that stand beside each other and have the same order.
 *
 * The first keeps its name and place around the purchase, and gets the steps of the second behind its own;
 * they stay what they are. Its speaker notes come behind those of the first. Segments that speak of the second speak of the first. Parallel branches stay
 * apart. Of stages that are entered and left as a whole, what led from the one to the other goes.
 */
export type MergeStages = {
/**
 * The first, which stays.
 */
id: StageId,
/**
 * The second, right behind it.
 */
second: StageId, };

/**
 * Make one step of two that stand beside each other in their stage.
 *
 * - The first stays what it is, with its name, touchpoint and history; the second goes.
 * - The match rules of the second now show the first, unless another step has the touchpoint of the
 *   second: then they stay with that step, and where it is on another map, this one has its own. Segments and acceptances that speak of the second speak of
 *   the first; of two that come to say the same, the older one stays.
 * - Where both are observed by events of their own, or the second led back to the first, the step may
 *   happen several times, for its parts may.
 * - Cards of the second go below those of the first; its feelings stay where the first has none.
 * - Transitions of the second are led to the first. Those between the two go, and of two that come to
 *   lead the same way the first's own stays.
 * - A map that draws the second in detail now draws the first; where one draws either, it is refused.
 * - It has the owners and the tags of both, its own owners first, and its own icon or else that of the second.
 * - It may be left out, or cannot be seen, where that was so of both; journeys start there where they
 *   started at either, and end there as they ended at the second, or else at the first.
 */
export type MergeSteps = {
/**
 * The first, which stays.
 */
id: StepId,
/**
 * The second, right behind it in the same stage.
 */
second: StepId, };

/**
 * A map in small: its picture without words.
 */
export type Miniature = {
/**
 * Width of the picture, in CSS pixels at 100 %.
 */
width: number,
/**
 * Its height.
 */
height: number,
/**
 * What to draw, in this order.
 */
groups: Array<MiniatureGroup>, };

/**
 * Items of a miniature that begin at the same place.
 */
export type MiniatureGroup = {
/**
 * From the left edge of the picture.
 */
x: number,
/**
 * From its top edge.
 */
y: number,
/**
 * The items; none is text.
 */
items: Array<Item>, };

/**
 * How people feel at one moment.
 */
export type Moment = {
/**
 * The step, where it is one.
 */
step: StepId | null,
/**
 * From −1 to +1.
 */
feeling: number,
/**
 * Answers, where it is observed.
 */
nAnswers: number | null, };

/**
 * What was done at a moment.
 */
export type MomentKind = "began" | "did" | "undid" | "redid";

/**
 * The same moment, assumed and observed.
 */
export type Moments = {
/**
 * As drawn.
 */
assumed: Moment | null,
/**
 * As answered, where there are answers enough.
 */
observed: Moment | null, };

/**
 * One move of an alignment.
 */
export type Move = { "type": "both",
/**
 * The step.
 */
step: StepId, } | { "type": "logOnly",
/**
 * What was observed.
 */
place: Place, } | { "type": "mapOnly",
/**
 * The step.
 */
step: StepId, };

/**
 * Put a card elsewhere; it goes on covering as many steps, as far as there are columns.
 */
export type MoveCard = {
/**
 * Which card.
 */
id: CardId,
/**
 * The row.
 */
lane: LaneId,
/**
 * The column.
 */
step: StepId,
/**
 * The card of that cell it goes above; none puts it last.
 */
before: CardId | null, };

/**
 * How observed and drawn agree in a move.
 */
export type MoveKind = "both" | "skipped" | "extra" | "moved" | "instead";

/**
 * Put a lane elsewhere.
 */
export type MoveLane = {
/**
 * Which lane.
 */
id: LaneId,
/**
 * The lane it goes above; none puts it last.
 */
before: LaneId | null, };

/**
 * Put a rule elsewhere in the order: the first match wins.
 */
export type MoveRule = {
/**
 * Which rule.
 */
id: RuleId,
/**
 * The rule it goes before; none puts it last.
 */
before: RuleId | null, };

/**
 * Put a score rule elsewhere in the order: of those for one column the first that holds reads it.
 */
export type MoveScoreRule = {
/**
 * Which score rule.
 */
id: ScoreRuleId,
/**
 * The score rule it goes before; none puts it last.
 */
before: ScoreRuleId | null, };

/**
 * Put a segment elsewhere in the order.
 */
export type MoveSegment = {
/**
 * Which segment.
 */
id: SegmentId,
/**
 * The segment it goes before; none puts it last.
 */
before: SegmentId | null, };

/**
 * Put a stage elsewhere in the row, with all its steps.
 */
export type MoveStage = {
/**
 * Which stage.
 */
id: StageId,
/**
 * The stage it goes before; none puts it last.
 */
before: StageId | null, };

/**
 * Put a step elsewhere; its cards, matches and transitions stay with it.
 */
export type MoveStep = {
/**
 * Which step.
 */
id: StepId,
/**
 * The stage it goes to.
 */
stage: StageId,
/**
 * The step of that stage it goes before; none puts it last.
 */
before: StepId | null, };

/**
 * From one place of a row on, how far those that stay moved; up to the next entry, if there is one.
 */
export type Moved = {
/**
 * The first place, in the row as it is then.
 */
from: number,
/**
 * To the right or down; negative to the left or up.
 */
by: number,
/**
 * By how much their numbers rose.
 */
counted: number, };

/**
 * How much of a map does not show as it usually does.
 */
export type Narrowed = {
/**
 * Lanes that are left out.
 */
lanes: Array<LaneId>,
/**
 * Steps that are left out.
 */
steps: Array<StepId>,
/**
 * Steps that are dimmed.
 */
nStepsDimmed: number,
/**
 * Cards in lanes that show, at steps that show, that are dimmed.
 */
nCardsDimmed: number,
/**
 * Cards that are meant and show.
 */
nCardsMeant: number, };

/**
 * What of a map shows; nothing of it is lost, and no figure counts anything else.
 *
 * What is said of a step holds of everything at it, so a card is meant by the tags and owners of its steps too;
 * and a step is meant where something at it is.
 */
export type Narrowing = {
/**
 * Lanes that are left out.
 */
without: Array<LaneId>,
/**
 * Tags one of which is there; no matter which where this is empty.
 */
tags: Array<string>,
/**
 * Owners one of whom answers for something; no matter who where this is empty.
 */
owners: Array<string>,
/**
 * Words that stand there, whatever their case; no matter which where this is empty.
 */
text: string,
/**
 * Whether steps at which nothing is meant are left out; otherwise they are dimmed, as cards are.
 */
only: boolean, };

/**
 * A change of a workbook that was chosen and could not be made.
 */
export type NotTakenBack = {
/**
 * What it is about: "step “I call”".
 */
thing: string,
/**
 * Why not, as a sentence without its full stop.
 */
message: string, };

/**
 * What the session says unasked.
 */
export type Notice = { "type": "projectOpened",
/**
 * It, whole.
 */
open: OpenProject, } | { "type": "told",
/**
 * It.
 */
problem: Problem, } | { "type": "projectClosed" } | { "type": "projectChanged",
/**
 * What changed.
 */
change: ProjectChange, } | { "type": "savedChanged",
/**
 * Where.
 */
saved: Saved, } | { "type": "sceneChanged",
/**
 * From which revision of the picture to which, and how.
 */
change: SceneChange, } | { "type": "overlayReady",
/**
 * The revision of the project it belongs to.
 */
revision: number,
/**
 * It; where a filter is set, of the cases that pass.
 */
overlay: Overlay | null, } | { "type": "jobProgress",
/**
 * Which job.
 */
job: number,
/**
 * How far, 0 to 1; absent where nobody knows.
 */
fraction: number | null,
/**
 * What it is doing.
 */
doing: string, } | { "type": "jobEnded",
/**
 * Which job.
 */
job: number,
/**
 * How it ended.
 */
outcome: JobOutcome, } | { "type": "fileDropped",
/**
 * The file.
 */
file: FileHandle,
/**
 * Its name without a folder.
 */
name: string, };

/**
 * An open project, whole.
 */
export type OpenProject = {
/**
 * Counts up with every change.
 */
revision: number,
/**
 * The file's name without its folder.
 */
fileName: string,
/**
 * Where the file is, for showing only.
 */
location: string,
/**
 * Where the latest edits are.
 */
saved: Saved,
/**
 * What had not reached the file once and was found damaged, as long as it is kept aside: what is whole of it can
 * be saved.
 */
aside: Problem | null,
/**
 * Whether it shows in the safe view: the map alone, without figures, pictures and brand.
 */
isSafe: boolean,
/**
 * The map that is shown.
 */
map: MapId,
/**
 * The moment that is shown, where it is not now: nothing can be edited, and there are no figures.
 */
past: MapMoment | null,
/**
 * All that is authored, as it is shown.
 */
entities: Array<Entity>,
/**
 * What undo would take back: "rename step".
 */
undo: string | null,
/**
 * What redo would do again.
 */
redo: string | null,
/**
 * How the map is looked at.
 */
view: View,
/**
 * Which cases the figures are to count.
 */
filter: CaseCondition,
/**
 * Which groups the figures are to show beside each other.
 */
beside: BesideEachOther,
/**
 * The picture.
 */
scene: Scene,
/**
 * The revision of the picture; changes of it name the one they apply to.
 */
sceneRevision: number,
/**
 * The overlay, once it is computed.
 */
overlay: Overlay | null, };

/**
 * How a project is opened by a front that draws it.
 */
export type Opening = "asUsual" | "anyway" | "safe";

/**
 * How a field compares with a value.
 */
export type Operator = "equal" | "notEqual" | "less" | "atMost" | "greater" | "atLeast" | "in" | "contains" | "matches" | "exists";

/**
 * How a journey ended.
 */
export type Outcome = "success" | "abandon" | "defer" | "complaint";

/**
 * What an outline says.
 */
export type Outline = {
/**
 * What its lines at the top are.
 */
level: OutlineLevel,
/**
 * Its stages; where its level is steps or cards there is one, without a name.
 */
stages: Array<OutlineStage>, };

/**
 * A card or a feeling of an outline.
 */
export type OutlineCard = {
/**
 * The lane it goes to.
 */
lane: LaneId,
/**
 * How that lane is called.
 */
laneName: string,
/**
 * What the card says; of a feeling, its word.
 */
text: string,
/**
 * For a feeling, half steps from −4 to 4.
 */
halfSteps: number | null, };

/**
 * What the lines at the top of an outline are.
 */
export type OutlineLevel = "stages" | "steps" | "cards";

/**
 * A line of an outline that cannot be on a map.
 */
export type OutlineMistake = {
/**
 * The line, counted from 1.
 */
line: number,
/**
 * What is wrong, as a sentence without its full stop.
 */
message: string,
/**
 * What to write instead, where there is something.
 */
hint: string | null, };

/**
 * What a front may ask about outlines: maps as people write them down, line under line.
 */
export type OutlineRequest = { "type": "readOutline",
/**
 * The outline.
 */
text: string,
/**
 * What its lines at the top are; none tells it from their shape.
 */
level: OutlineLevel | null, } | { "type": "putOutline",
/**
 * The outline.
 */
text: string,
/**
 * What its lines at the top are; none tells it from their shape.
 */
level: OutlineLevel | null,
/**
 * The step or stage it goes right behind; none puts it last.
 */
after: EntityId | null,
/**
 * What a stage is called that the outline does not name but needs.
 */
stage: string, } | { "type": "newFromOutline",
/**
 * The outline.
 */
text: string,
/**
 * What the map is to be called.
 */
title: string,
/**
 * What a stage is called that the outline does not name but needs.
 */
stage: string,
/**
 * Where to, from a pick; none for a file of its own in the library folder.
 */
file?: FileHandle, } | { "type": "writeOutline" };

/**
 * A stage of an outline.
 */
export type OutlineStage = {
/**
 * Its name; none for the steps that stand in no stage of the outline.
 */
name: string | null,
/**
 * Its place around the purchase, where the outline says it.
 */
lifecycle: Lifecycle | null,
/**
 * Its steps, from the first.
 */
steps: Array<OutlineStep>, };

/**
 * A step of an outline.
 */
export type OutlineStep = {
/**
 * Its name; none for cards that stand below no step of the outline.
 */
name: string | null,
/**
 * Its cards, from the first.
 */
cards: Array<OutlineCard>, };

/**
 * Figures by the week in which cases begin.
 */
export type OverTime = {
/**
 * The cases that are asked about.
 */
cohort: Cohort,
/**
 * The time zone whose weeks these are: that of the working hours of the map, else that of the log, UTC.
 */
zone: string,
/**
 * The stages that events can show, in map order.
 */
stages: Array<[StageId, string]>,
/**
 * The most frequent deviations over all weeks, most cases first.
 */
deviations: Array<[Deviation, string]>,
/**
 * From the first week in which a case begins to the last one, those without any in between too.
 */
weeks: Array<Week>,
/**
 * Weeks before these that are passed over, since there are so many.
 */
nWeeksBefore: number, };

/**
 * Everything observed, laid over one map. Unknown is absent, never zero.
 */
export type Overlay = {
/**
 * The map it lies on.
 */
map: MapId,
/**
 * The log it was computed from.
 */
log: LogId,
/**
 * The finding in one sentence, for example "41 % of journeys follow the map exactly (n = 1,434)"; where
 * cases are still open it speaks of the closed ones.
 */
headline: string,
/**
 * Which cases all figures but the coverage are about; absent where it is all of them.
 */
filter: Cohort | null,
/**
 * Groups of these cases beside each other; absent where nobody looks at them so, and never kept.
 */
beside: Contrast | null,
/**
 * Cases in scope, closed and open: all but those whose every event a rule leaves out.
 */
nCases: number,
/**
 * Cases in scope that are still open; they never count as drop-off or as a missing end.
 */
nCasesOpen: number,
/**
 * A case counts as closed when its last event is at a drawn end or lies longer than this before
 * the end of the log, in seconds.
 */
openWindowS: number,
/**
 * How much of the log the rules claim.
 */
coverage: Coverage,
/**
 * How well the journeys follow the map; absent where the map has no complete way from start to end.
 */
fit: Fit | null,
/**
 * Per stage, in map order.
 */
stages: Array<StageFigures>,
/**
 * Per step, in column order.
 */
steps: Array<StepFigures>,
/**
 * Per drawn transition.
 */
transitions: Array<TransitionFigures>,
/**
 * Every observed neighbouring pair, most frequent first.
 */
successions: Array<Succession>,
/**
 * Pairs the map allows that no case shows.
 */
neverObserved: Array<[Place, Place]>,
/**
 * How many of the pairs the map allows some case shows (M14).
 */
mapUse: MapUse,
/**
 * Where shares are stated for what leaves a step (M15).
 */
splits: Array<Split>,
/**
 * Observed pairs nobody drew that are frequent enough to matter, ranked.
 */
desirePaths: Array<DesirePath>,
/**
 * Where cases part from the map, by kind and step, most cases first.
 */
deviations: Array<DeviationFigures>,
/**
 * What the team has accepted, and what follows the map with it; absent where nothing is accepted.
 */
accepted: AcceptedFigures | null,
/**
 * Number of distinct paths.
 */
nVariants: number,
/**
 * How different the cases are from each other; absent where there is none.
 */
variety: Variety | null,
/**
 * The most frequent paths, at most [`Overlay::VARIANTS_SHOWN`].
 */
variants: Array<VariantFigures>,
/**
 * How those felt who were asked; absent where the map has no score rule.
 */
sentiment: Sentiment | null,
/**
 * What to know before trusting the figures: about the map and about the data.
 */
warnings: Array<Warning>, };

/**
 * What somebody answers for at a step.
 */
export type OwnerRole = "experience" | "content" | "channel";

/**
 * What is not settled about the owners of a map's steps.
 */
export type Ownership = {
/**
 * Steps nobody answers for, in column order; none on a map that names no owner at all.
 */
orphans: Array<StepId>,
/**
 * Steps at which several share one role, in column order.
 */
shared: Array<StepId>, };

/**
 * The pages that a map would come to.
 */
export type PagesToWrite = {
/**
 * How many there are beside and below each other.
 */
grid: [number, number],
/**
 * Width and height of each, in millimetres.
 */
mm: [number, number],
/**
 * Width and height of the paper as a whole, in millimetres.
 */
wholeMm: [number, number],
/**
 * How much of the whole each shows, in millimetres.
 */
partMm: [number, number],
/**
 * Width and height of the picture in the middle of it, in millimetres.
 */
pictureMm: [number, number],
/**
 * The smallest type on them, in points; none where nothing is written.
 */
smallestType: number | null,
/**
 * Type below this few can read on paper, in points.
 */
leastType: number, };

/**
 * How large a sheet is.
 */
export type Paper = "picture" | "slide" | "letter" | "a4" | "a3" | "a2" | "a1" | "a0";

/**
 * Cases that go from the one end of a transition to the other, though never directly.
 */
export type PastExtra = {
/**
 * How many: they are not among [`TransitionFigures::cases`].
 */
nCases: number,
/**
 * The extra event that most of them have there.
 */
most: Deviation | null,
/**
 * How many have that one.
 */
nCasesMost: number, };

/**
 * What a front may ask about the past of the open project.
 */
export type PastRequest = { "type": "history" } | { "type": "lookBack",
/**
 * The moment's number; none for now.
 */
to: number | null, } | { "type": "differences",
/**
 * The number of the earlier one.
 */
from: number,
/**
 * The number of the later one; none for now.
 */
to: number | null, } | { "type": "restore",
/**
 * The moment's number.
 */
from: number,
/**
 * What; none for all that is drawn.
 */
what: EntityId | null, } | { "type": "nameVersion",
/**
 * The moment's number.
 */
seq: number,
/**
 * The name; an empty one takes it away.
 */
name: string, };

/**
 * A stretch of time; open where a side is missing.
 */
export type Period = {
/**
 * First moment, inclusive, microseconds since 1970 UTC.
 */
fromUs: number | null,
/**
 * First moment behind it.
 */
beforeUs: number | null, };

/**
 * The middle 95 % of the differences that come out when persons are drawn instead of cases.
 */
export type PersonInterval = {
/**
 * Lower end.
 */
low: number,
/**
 * Upper end.
 */
high: number, };

/**
 * What a file is asked for.
 */
export type PickPurpose = { "type": "openProject" } | { "type": "importLog" } | { "type": "mapForm" } | { "type": "picture" } | { "type": "font" } | { "type": "workbook" } | { "type": "saveCopy",
/**
 * A proposed name without a folder.
 */
name: string, } | { "type": "slideTemplate" } | { "type": "export",
/**
 * Its format.
 */
format: ExportFormat,
/**
 * A proposed name without a folder.
 */
name: string, } | { "type": "exportFolder" };

/**
 * A picture on a card of an image lane; the card's text says what it shows. At most one for each card.
 */
export type Picture = {
/**
 * Identity.
 */
id: PictureId,
/**
 * The card it is on.
 */
card: CardId,
/**
 * The bytes of a PNG file, or of an SVG file with nothing in it but shapes, in base64.
 */
image: string,
/**
 * Width in pixels.
 */
width: number,
/**
 * Height in pixels.
 */
height: number,
/**
 * The picture it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: PictureId, };

/**
 * Identity of a [`crate::Picture`].
 */
export type PictureId = string;

/**
 * Let a lane stay in sight while the map is scrolled, or let it go along.
 */
export type PinLane = {
/**
 * Which lane.
 */
id: LaneId,
/**
 * Whether it stays.
 */
on: boolean, };

/**
 * Where a neighbouring pair begins or ends.
 */
export type Place = { "type": "start" } | { "type": "touchpoint", "of": TouchpointId } | { "type": "offMap", "of": string } | { "type": "end" };

/**
 * What a logo stands on: most are made for one ground, and maps show on a light and on a dark one.
 */
export type Plate = "none" | "light" | "dark";

/**
 * A condition over one event.
 */
export type Predicate = { "type": "all",
/**
 * The parts.
 */
of: Array<Predicate>, } | { "type": "any",
/**
 * The parts.
 */
of: Array<Predicate>, } | { "type": "not",
/**
 * The part.
 */
of: Predicate, } | { "type": "is",
/**
 * Where to look.
 */
field: Field,
/**
 * How to compare.
 */
operator: Operator,
/**
 * What to compare with: for `in` one value a line; for `exists` unused.
 * Numbers compare as numbers when both sides are.
 */
value: string, };

/**
 * What is shown at a stop of a presentation, and has speaker notes of its own.
 */
export type Presented = { "type": "map", "id": MapId } | { "type": "stage", "id": StageId };

/**
 * What a data file is: shown to the person before they confirm.
 */
export type Preview = {
/**
 * What kind of file.
 */
format: LogFormat,
/**
 * Encoding by its label.
 */
encoding: string,
/**
 * Field separator of a CSV.
 */
delimiter: string | null,
/**
 * Size of the file.
 */
nBytes: number,
/**
 * The columns, in file order.
 */
columns: Array<ColumnPreview>,
/**
 * The first rows, as text, one cell a column.
 */
sample: Array<Array<string>>,
/**
 * Which column is what, with reasons.
 */
guess: RolesGuess,
/**
 * What the person must decide before the file can be imported.
 */
questions: Array<Question>, };

/**
 * Why something could not be done, in the user's words, with a next step.
 */
export type Problem = {
/**
 * What kind it is.
 */
kind: ProblemKind,
/**
 * A sentence without its full stop, so that a front can go on in it.
 */
message: string,
/**
 * What to do about it: whole sentences.
 */
hint: string | null,
/**
 * Where on the map.
 */
at: EntityId | null,
/**
 * The damaged file, where what is whole of it can be saved.
 */
damaged: FileHandle | null,
/**
 * The file with which the app did not come to rest the last time, where it is to be asked how to open it.
 */
restless: FileHandle | null, };

/**
 * What kind of problem; a front shows each differently.
 */
export type ProblemKind = "refusal" | "failure" | "stopped" | "bug";

/**
 * What changed on a project, sent to every front.
 */
export type ProjectChange = {
/**
 * The revision it led to.
 */
revision: number,
/**
 * The pairs.
 */
change: Change,
/**
 * What undo would take back now.
 */
undo: string | null,
/**
 * What redo would do again now.
 */
redo: string | null, };

/**
 * A first map, proposed from a log.
 */
export type Proposal = {
/**
 * How much it draws.
 */
detail: Detail,
/**
 * Its stages with their steps, from left to right.
 */
stages: Array<ProposedStage>,
/**
 * What leads from one step to another.
 */
ways: Array<ProposedWay>,
/**
 * Different things that happen in the log.
 */
nActivities: number,
/**
 * Cases that follow the proposal exactly, as if every case had ended, of all cases.
 */
fitting: Share,
/**
 * Events that show one of its steps, of all events.
 */
events: Share, };

/**
 * A proposed stage.
 */
export type ProposedStage = {
/**
 * What it is called: as its most frequent step.
 */
name: string,
/**
 * How its steps follow each other: free where they are interwoven.
 */
flow: StageFlow,
/**
 * Its steps.
 */
steps: Array<ProposedStep>, };

/**
 * A proposed step.
 */
export type ProposedStep = {
/**
 * What it is called.
 */
name: string,
/**
 * The event that shows it.
 */
activity: string,
/**
 * Cases in which it happens, of all cases.
 */
cases: Share,
/**
 * Many cases pass it over.
 */
optional: boolean,
/**
 * It often follows itself.
 */
repeatable: boolean,
/**
 * Journeys start here.
 */
start: boolean,
/**
 * Journeys end here.
 */
end: boolean, };

/**
 * A proposed transition.
 */
export type ProposedWay = {
/**
 * The name of the step it leaves.
 */
from: string,
/**
 * The name of the step it arrives at.
 */
to: string,
/**
 * Cases in which the one directly follows the other.
 */
nCases: number, };

/**
 * One member of a row, and its place there.
 */
export type Put<T> = {
/**
 * Its place, from 0.
 */
at: number,
/**
 * It.
 */
it: T, };

/**
 * Something of a damaged file that makes no sense.
 */
export type Quarantined = {
/**
 * The table it was in.
 */
origin: string,
/**
 * Its row as JSON, as far as it can be read.
 */
content: string,
/**
 * Why it is not in the new file.
 */
reason: string, };

/**
 * What cannot be told from the file alone; never decided silently.
 */
export type Question = { "type": "dayOrMonthFirst",
/**
 * A value that can be read both ways.
 */
example: string, } | { "type": "spreadsheetDays",
/**
 * One of them.
 */
example: string,
/**
 * What it is where the days are counted since 1900, as most do: "2026-03-04 10:15".
 */
since1900: string,
/**
 * What it is where they are counted since 1904, as some of a Mac do.
 */
since1904: string, } | { "type": "whichCentury",
/**
 * A date with such a year.
 */
example: string, } | { "type": "whichZone",
/**
 * A value without one.
 */
example: string, };

/**
 * Which cards leave on which people speak for themselves. What somebody does not want others to see never does.
 */
export type Quotes = "notWithdrawn" | "agreed" | "none";

/**
 * A fractional rank: between any two ranks there is another, so that a move touches one entity.
 *
 * A rank is a number in base 62: a whole part, whose first letter says how long it is, and a
 * fraction. Adding at either end counts the whole part up or down, so that ranks stay short.
 */
export type Rank = string;

/**
 * Spearman's rank correlation of the two curves, ties at their mean rank.
 */
export type RankCorrelation = {
/**
 * From −1 to +1.
 */
rho: number,
/**
 * Steps with an assumed feeling and enough answers.
 */
nSteps: number, };

/**
 * A project opened lately.
 */
export type RecentFile = {
/**
 * To open it by.
 */
file: FileHandle,
/**
 * The file's name without its folder.
 */
name: string,
/**
 * Where it is, for showing only.
 */
location: string, };

/**
 * Lead a transition elsewhere.
 */
export type Reconnect = {
/**
 * Which transition.
 */
id: TransitionId,
/**
 * Where it leaves now.
 */
from: StepId,
/**
 * Where it arrives now.
 */
to: StepId, };

/**
 * A rectangle.
 */
export type Rect = {
/**
 * Left edge.
 */
x: number,
/**
 * Top edge.
 */
y: number,
/**
 * Width.
 */
width: number,
/**
 * Height.
 */
height: number, };

/**
 * Remove a card.
 */
export type RemoveCard = {
/**
 * Which card.
 */
id: CardId, };

/**
 * Remove a lane with its cards and emotions.
 */
export type RemoveLane = {
/**
 * Which lane.
 */
id: LaneId, };

/**
 * Remove a map with all that is drawn on it; the last one stays. Maps that draw its steps in detail stay, as maps by
 * themselves, and a step that it drew in detail stays without.
 *
 * What it shared goes to another map of its family; where there is none, it goes too.
 */
export type RemoveMap = {
/**
 * Which map.
 */
id: MapId, };

/**
 * Remove a rule.
 */
export type RemoveRule = {
/**
 * Which rule.
 */
id: RuleId, };

/**
 * Remove a score rule.
 */
export type RemoveScoreRule = {
/**
 * Which score rule.
 */
id: ScoreRuleId, };

/**
 * Remove a segment; its cases stay where they are.
 */
export type RemoveSegment = {
/**
 * Which segment.
 */
id: SegmentId, };

/**
 * Remove a stage with its steps, their cards, emotions and transitions.
 */
export type RemoveStage = {
/**
 * Which stage.
 */
id: StageId, };

/**
 * Remove a step with its cards, emotions and transitions; a row of "next" transitions closes behind it. A map that
 * draws it in detail stays, as a map by itself.
 */
export type RemoveStep = {
/**
 * Which step.
 */
id: StepId, };

/**
 * Take a tag off every card and step of a map.
 */
export type RemoveTag = {
/**
 * On which map.
 */
map: MapId,
/**
 * Which tag.
 */
tag: string, };

/**
 * Forget a saved view; the map stays as it is.
 */
export type RemoveView = {
/**
 * Which view.
 */
id: ViewId, };

/**
 * Call a lane something else.
 */
export type RenameLane = {
/**
 * Which lane.
 */
id: LaneId,
/**
 * The new name.
 */
name: string, };

/**
 * Call the map something else.
 */
export type RenameMap = {
/**
 * Which map.
 */
id: MapId,
/**
 * The new title.
 */
title: string, };

/**
 * Call an owner something else, at every step of a map and in every role. Who has the other name already, becomes
 * one with them.
 */
export type RenameOwner = {
/**
 * On which map.
 */
map: MapId,
/**
 * The name they have.
 */
owner: string,
/**
 * The new name.
 */
name: string, };

/**
 * Call a segment something else.
 */
export type RenameSegment = {
/**
 * Which segment.
 */
id: SegmentId,
/**
 * The new name.
 */
name: string, };

/**
 * Call a stage something else.
 */
export type RenameStage = {
/**
 * Which stage.
 */
id: StageId,
/**
 * The new name.
 */
name: string, };

/**
 * Call a step something else.
 */
export type RenameStep = {
/**
 * Which step.
 */
id: StepId,
/**
 * The new name.
 */
name: string, };

/**
 * Call a tag something else, on every card and step of a map. With the name of another, the two become one.
 */
export type RenameTag = {
/**
 * On which map.
 */
map: MapId,
/**
 * The name it has.
 */
tag: string,
/**
 * The new name.
 */
name: string, };

/**
 * Call a saved view something else.
 */
export type RenameView = {
/**
 * Which view.
 */
id: ViewId,
/**
 * The new name.
 */
name: string, };

/**
 * Repetitions of one kind, or of any.
 */
export type Repeated = {
/**
 * Where it happened last before; absent for anywhere.
 */
how: Repetition | null,
/**
 * All of them.
 */
all: CaseCount,
/**
 * Those that the map allows.
 */
allowed: CaseCount,
/**
 * Those that the map does not allow.
 */
notAllowed: CaseCount, };

/**
 * Something that happens again.
 */
export type RepeatedPlace = {
/**
 * What.
 */
place: Place,
/**
 * What it is called.
 */
name: string,
/**
 * The first step it is drawn as.
 */
step: StepId | null,
/**
 * Its events.
 */
nEvents: number,
/**
 * Its repetitions of any kind, then kind by kind; of the cases in which it happens.
 */
kinds: Array<Repeated>, };

/**
 * Where what happens again happened last before.
 */
export type Repetition = "selfLoop" | "pingPong" | "elsewhere";

/**
 * The cases as they move over the map, in equally long windows of time.
 *
 * In each window a case under way is counted once: at the step it reached in it, else on its way to the
 * next one, and at the step of its last event until it ends.
 */
export type Replay = {
/**
 * When the first window begins, microseconds since 1970 UTC; absent where every case begins at zero.
 */
beginUs: number | null,
/**
 * How long a window is, in seconds.
 */
windowS: number,
/**
 * How many windows there are.
 */
nWindows: number,
/**
 * Cases in scope.
 */
nCases: number,
/**
 * Per window: cases under way.
 */
underWay: Array<number>,
/**
 * Cases at each step that was reached.
 */
steps: Array<StepReplay>,
/**
 * Cases on each way from step to step.
 */
legs: Array<LegReplay>,
/**
 * Per window: cases of which nothing on the map was seen yet.
 */
elsewhere: Array<number>,
/**
 * Who moved: place in `legs`, window in which they left, window in which they arrived (the number of
 * windows where that is later), cases. For showing only: of a large log neighbouring windows are taken
 * together here, and nowhere else.
 */
passages: Array<[number, number, number, number]>, };

/**
 * By what clock cases are replayed.
 */
export type ReplayClock = "calendar" | "sinceBegin";

/**
 * The answer to the [`crate::Request`] of the same name, or the problem that prevented it.
 */
export type Reply = { "type": "hello",
/**
 * Templates to start from, group by group.
 */
templates: Array<Template>,
/**
 * Projects opened lately, the latest first.
 */
recent: Array<RecentFile>,
/**
 * The open project.
 */
open: OpenProject | null,
/**
 * What there is to be told since the start, once.
 */
told: Problem | null, } | { "type": "readSettings",
/**
 * It.
 */
settings: Settings, } | { "type": "keepSetting" } | { "type": "cameToRest" } | { "type": "leaveSafeView",
/**
 * It.
 */
open: OpenProject, } | { "type": "speak",
/**
 * What is taken back next, in that language.
 */
undo: string | null,
/**
 * What is done again next.
 */
redo: string | null, } | { "type": "newProject",
/**
 * It.
 */
open: OpenProject, } | { "type": "save",
/**
 * Where the latest edits are now.
 */
saved: Saved, } | { "type": "saveCopy",
/**
 * It.
 */
open: OpenProject, } | { "type": "decide",
/**
 * What the file with the other state is called; it lies beside it.
 */
copy: string,
/**
 * The project as it is now.
 */
open: OpenProject, } | { "type": "lookAtCopy",
/**
 * It.
 */
preview: MergePreview, } | { "type": "bringIn",
/**
 * The revision that has it.
 */
revision: number,
/**
 * Where the latest edits are now.
 */
saved: Saved, } | { "type": "compareFile",
/**
 * Structure first, then what hangs on it.
 */
differences: Array<MapDifference>, } | { "type": "rescue",
/**
 * What became of it.
 */
rescued: RescuedFile,
/**
 * The new file.
 */
open: OpenProject, } | { "type": "forgetDamaged" } | { "type": "keptFiles",
/**
 * Files by name.
 */
files: Array<KeptFile>, } | { "type": "lookAtState",
/**
 * It.
 */
state: StateInShort, } | { "type": "recover",
/**
 * It.
 */
open: OpenProject, } | { "type": "templatePicture",
/**
 * It.
 */
picture: Miniature, } | { "type": "saveTemplate",
/**
 * What it is asked for by.
 */
name: string, } | { "type": "removeTemplate" } | { "type": "welcome" } | { "type": "readOutline",
/**
 * What it says; none where a line cannot be on a map.
 */
outline: Outline | null,
/**
 * The first such line.
 */
mistake: OutlineMistake | null, } | { "type": "putOutline",
/**
 * The project's revision now.
 */
revision: number,
/**
 * What its lines at the top became.
 */
added: Array<EntityId>, } | { "type": "newFromOutline",
/**
 * It.
 */
open: OpenProject, } | { "type": "writeOutline",
/**
 * It.
 */
text: string, } | { "type": "readMapForm",
/**
 * What the file is.
 */
kind: IncomingKind,
/**
 * What the map is called.
 */
title: string,
/**
 * How many maps there are.
 */
nMaps: number,
/**
 * The stages of the first, from left to right.
 */
stages: Array<IncomingStage>,
/**
 * What of the file is not understood, line by line.
 */
passedOver: Array<string>, } | { "type": "readWorkbook",
/**
 * What the map is called that it was written from.
 */
title: string,
/**
 * The changes, and what cannot be understood.
 */
review: Review,
/**
 * Names what was looked at, for taking the changes back.
 */
asOf: string, } | { "type": "takeBackWorkbook",
/**
 * The project's revision now.
 */
revision: number,
/**
 * How many of the chosen changes were made.
 */
nDone: number,
/**
 * The chosen changes that could not be made.
 */
refused: Array<NotTakenBack>, } | { "type": "newFromMapForm",
/**
 * It.
 */
open: OpenProject,
/**
 * What of the file was not understood, line by line.
 */
passedOver: Array<string>, } | { "type": "openProject",
/**
 * It.
 */
open: OpenProject, } | { "type": "closeProject" } | { "type": "edit",
/**
 * The revision it led to; the notice with the change carries the same.
 */
revision: number, } | { "type": "editTogether",
/**
 * The revision they led to; the notice with the change carries the same.
 */
revision: number, } | { "type": "undo",
/**
 * What was undone, if anything: "rename step".
 */
label: string | null, } | { "type": "redo",
/**
 * What was redone, if anything.
 */
label: string | null, } | { "type": "history",
/**
 * Them.
 */
moments: Array<MapMoment>, } | { "type": "lookBack" } | { "type": "differences",
/**
 * That.
 */
differences: Array<MapDifference>, } | { "type": "restore",
/**
 * The revision it led to; the notice with the change carries the same.
 */
revision: number, } | { "type": "openMap",
/**
 * The project with it.
 */
open: OpenProject,
/**
 * Where on it the person is: at the twin of what they were at, or beside where it would be.
 */
at: EntityId | null, } | { "type": "mapDifferences",
/**
 * That.
 */
differences: Array<MapDifference>, } | { "type": "nameVersion" } | { "type": "setView" } | { "type": "setFilter" } | { "type": "setBeside" } | { "type": "countCases",
/**
 * Them.
 */
cohorts: Array<Cohort>, } | { "type": "contrast",
/**
 * They.
 */
contrast: Contrast, } | { "type": "insight",
/**
 * They; none where map or filter changed meanwhile, so that nobody wants them any more.
 */
insight: Insight | null, } | { "type": "pickFile",
/**
 * The file and its name without a folder.
 */
picked: [FileHandle, string] | null, } | { "type": "drawPicture",
/**
 * The bytes of a PNG file, or of an SVG file with nothing in it but shapes, in base64.
 */
image: string,
/**
 * The name of the file, without folder and ending.
 */
name: string, } | { "type": "readFont",
/**
 * It.
 */
font: MadeFont, } | { "type": "judgeFont",
/**
 * They, in the order of the alphabet; these are written in our font.
 */
lacking: Array<string>, } | { "type": "previewImport",
/**
 * What was found.
 */
preview: Preview, } | { "type": "import",
/**
 * Its job.
 */
job: number, } | { "type": "cancelJob" } | { "type": "suggestMatches",
/**
 * Them.
 */
suggestions: Array<Suggestion>, } | { "type": "suggestScores",
/**
 * Them.
 */
suggestions: Array<ScoreSuggestion>, } | { "type": "previewScore",
/**
 * That.
 */
preview: ScorePreview, } | { "type": "explain",
/**
 * How.
 */
explanation: Explanation, } | { "type": "help",
/**
 * Every kind of number.
 */
numbers: Array<Help>,
/**
 * Every kind of deviation.
 */
deviations: Array<Help>, } | { "type": "judgeColours",
/**
 * They, in light and in dark.
 */
judged: Array<JudgedBoth>, } | { "type": "tryTogether",
/**
 * Their numbers in the list, from 0, and why.
 */
refused: Array<[number, Problem]>, } | { "type": "report",
/**
 * As JSON text; documented in `docs/overlay-json.md`.
 */
json: string, } | { "type": "cases",
/**
 * Them.
 */
page: CasePage, } | { "type": "case",
/**
 * Its story.
 */
story: CaseStory, } | { "type": "replay",
/**
 * In windows of time.
 */
replay: Replay, } | { "type": "discover",
/**
 * It.
 */
proposal: Proposal, } | { "type": "drawDiscovered",
/**
 * The revision it led to; the notice with the change carries the same.
 */
revision: number, } | { "type": "newFromDiscovery",
/**
 * It.
 */
open: OpenProject, } | { "type": "export",
/**
 * The job that writes them; none, and then nothing is begun, where some would take the place of others.
 */
job: number | null,
/**
 * The files that are there already, by name.
 */
taken: Array<string>, } | { "type": "previewExport",
/**
 * The picture in small: a PNG file in base64; none where text is written.
 */
png: string | null,
/**
 * How the text begins; none where no text is written.
 */
text: string | null,
/**
 * Width and height of the picture, in its own pixels.
 */
size: [number, number],
/**
 * The pages it comes to; none where it is written as it is.
 */
pages: PagesToWrite | null,
/**
 * What the picture in small shows and what it cannot, each in a sentence; nothing where it shows all.
 */
said: Array<string>,
/**
 * What leaves with it.
 */
leaving: Leaving,
/**
 * What the format has no place for, each in a sentence.
 */
leftOut: Array<string>, } | { "type": "problem",
/**
 * Why, and what to do about it.
 */
problem: Problem, };

/**
 * What a front may ask. Each is answered by the [`crate::Reply`] of the same name.
 */
export type Request = { "type": "hello" } | { "type": "speak",
/**
 * Which.
 */
language: Language, } | { "type": "newProject",
/**
 * The template's name, as listed by hello.
 */
template: string,
/**
 * What the map is to be called.
 */
title: string,
/**
 * Where to, from a pick; none for a file of its own in the library folder.
 */
file?: FileHandle, } | { "type": "newFromMapForm",
/**
 * The file.
 */
form: FileHandle,
/**
 * What the map is to be called; nothing leaves it the title that it has.
 */
title: string,
/**
 * Where to, from a pick; none for a file of its own in the library folder.
 */
file?: FileHandle, } | { "type": "openProject",
/**
 * A handle from a pick, a drop or the list of recent files.
 */
file: FileHandle,
/**
 * How; none as usual, for a front that draws nothing.
 */
how?: Opening, } | { "type": "closeProject" } | { "type": "edit",
/**
 * The command.
 */
command: Command,
/**
 * Edits that carry the same gesture undo together.
 */
gesture: GestureId | null, } | { "type": "editTogether",
/**
 * They, in order.
 */
commands: Array<Command>,
/**
 * Edits that carry the same gesture undo together.
 */
gesture: GestureId | null, } | { "type": "undo" } | { "type": "redo" } | { "type": "setView",
/**
 * How to look at it from now on.
 */
view: View, } | { "type": "setFilter",
/**
 * Which cases; every case takes the filter away.
 */
condition: CaseCondition, } | { "type": "countCases",
/**
 * Them.
 */
conditions: Array<CaseCondition>, } | { "type": "setBeside",
/**
 * Which, and how.
 */
beside: BesideEachOther, } | { "type": "contrast",
/**
 * One to five groups.
 */
groups: Array<ContrastGroup>,
/**
 * The smallest difference that is called notable, 0 to 1.
 */
leastDifference: number,
/**
 * The attribute that names persons; none takes each case for a person.
 */
person: string | null, } | { "type": "insight",
/**
 * What about them.
 */
question: InsightQuestion,
/**
 * In which cases.
 */
condition: CaseCondition, } | { "type": "pickFile",
/**
 * What for.
 */
purpose: PickPurpose, } | { "type": "import",
/**
 * The file.
 */
file: FileHandle,
/**
 * The map it is for.
 */
map: MapId,
/**
 * Choices that override what would be guessed.
 */
options: ImportOptions,
/**
 * What the person confirmed.
 */
roles: Roles, } | { "type": "cancelJob",
/**
 * Which job.
 */
job: number, } | { "type": "suggestMatches",
/**
 * The map.
 */
map: MapId, } | { "type": "suggestScores" } | { "type": "previewScore",
/**
 * How it would read.
 */
reading: ScoreReading, } | { "type": "explain",
/**
 * The number.
 */
figure: FigureId, } | { "type": "help" } | { "type": "report",
/**
 * The map.
 */
map: MapId,
/**
 * How to read unmatched events; none reads them as the map says.
 */
unmatched?: UnmatchedEvents,
/**
 * Only these cases; none counts all.
 */
only?: CaseCondition,
/**
 * Every variant instead of the most frequent ones.
 */
allVariants: boolean, } | { "type": "discover",
/**
 * How much of it to draw.
 */
detail: Detail, } | { "type": "drawDiscovered",
/**
 * How much of it to draw.
 */
detail: Detail, } | { "type": "newFromDiscovery",
/**
 * How much of it to draw.
 */
detail: Detail,
/**
 * What the map is to be called.
 */
title: string, } | { "type": "previewExport",
/**
 * Which picture.
 */
export: ExportOptions,
/**
 * Whether the other maps of the project leave too, each in files of its own.
 */
allMaps: boolean, } | { "type": "export",
/**
 * Which picture.
 */
export: ExportOptions,
/**
 * As which files.
 */
to: ExportTo, } | TemplateRequest | OutlineRequest | LookRequest | WorkbookRequest | PastRequest | MapRequest | TrialRequest | CasesRequest | SavingRequest | BrandRequest | SettingsRequest;

/**
 * What became of a damaged file.
 */
export type RescuedFile = {
/**
 * The name of the new file without the folder.
 */
name: string,
/**
 * How many things are in it.
 */
nThings: number,
/**
 * Of these, how many were told by the journal alone.
 */
nFromJournal: number,
/**
 * Whether everything can still be taken back and looked up, as in the damaged file.
 */
keepsHistory: boolean,
/**
 * What is not in it.
 */
quarantine: Array<Quarantined>,
/**
 * When the latest state of the damaged file was made that is kept and whole, in milliseconds since 1970 UTC.
 */
earlierMs: number | null, };

/**
 * All that an edited workbook would change.
 */
export type Review = {
/**
 * The changes, table by table, from top to bottom.
 */
amendments: Array<Amendment>,
/**
 * What could not be understood.
 */
problems: Array<RowProblem>, };

/**
 * What happens again in the same case.
 *
 * Of each thing that happens several times in a case, every occurrence but the first is *extra*. It is
 * allowed where the best explanation matches it and one before it with the map; within a row of the same
 * (a a a) the matched ones are the first ones.
 */
export type Rework = {
/**
 * The cases that are asked about.
 */
cohort: Cohort,
/**
 * The finding in one sentence.
 */
headline: string,
/**
 * Events of these cases that count.
 */
nEvents: number,
/**
 * Repetitions of any kind, then kind by kind.
 */
kinds: Array<Repeated>,
/**
 * What happens again, most extra events first.
 */
places: Array<RepeatedPlace>, };

/**
 * How many times as often one group has an outcome as another.
 */
export type RiskRatio = {
/**
 * The ratio of the two shares.
 */
value: number,
/**
 * Lower end of the 95 % interval by the logarithm (Katz); absent where a group has no case with the
 * outcome.
 */
low: number | null,
/**
 * Upper end.
 */
high: number | null, };

/**
 * What part of the map a group is; the order of the variants is the order of drawing.
 */
export type Role = "grid" | "boundary" | "owner" | "stageHead" | "stepHead" | "detail" | "laneHead" | "emotionCurve" | "emotionPoint" | "feeling" | "card" | "transition" | "desirePath" | "leaving" | "flowNode" | "gateway" | "chip" | "bars" | "title" | "logo" | "legend";

/**
 * What the person confirmed: which column is what, and how its times are to be read.
 */
export type Roles = {
/**
 * Column name of the case.
 */
case: string,
/**
 * Column name of the activity.
 */
activity: string,
/**
 * Column name of the time.
 */
time: string,
/**
 * Column name of the start time, where there is one.
 */
start: string | null,
/**
 * Column name of what a row tells of an activity: that it started, or was completed.
 */
lifecycle: string | null,
/**
 * From when the days of numbers like 46085.427 are counted; must be given where there are such.
 */
spreadsheetDays: SpreadsheetDays | null,
/**
 * Which century years of two digits belong to; rows with such are left out where it is not given.
 */
century: Century | null,
/**
 * Which comes first in dates like 3/4/2026; must be given where the values leave it open.
 */
dateOrder: DateOrder | null,
/**
 * Zone of times that carry none: "UTC", "Europe/Amsterdam"; must be given where there are such.
 */
zone: string | null,
/**
 * Keep only rows in which these columns have these values.
 */
only: Array<[string, string]>,
/**
 * Columns to keep as attributes; none keeps all.
 */
attributes: Array<string> | null, };

/**
 * Which column is what; indices into [`Preview::columns`].
 */
export type RolesGuess = {
/**
 * Whose journey an event belongs to.
 */
case: Guess | null,
/**
 * What happened.
 */
activity: Guess | null,
/**
 * When it happened (when it ended, where there is a start).
 */
time: Guess | null,
/**
 * When it began.
 */
start: Guess | null,
/**
 * Whether it tells that something started or was completed.
 */
lifecycle: Guess | null, };

/**
 * How a row became another; what merely moved along costs nothing but the way it moved.
 */
export type RowChange<T> = {
/**
 * Keys of those that are gone, or stand elsewhere in the row.
 */
removed: Array<string>,
/**
 * Those that are new, stand elsewhere or differ in more than where they are; each with its place in the
 * row as it is then, in that order.
 */
put: Array<Put<T>>,
/**
 * How far the others moved.
 */
moved: Array<Moved>, };

/**
 * One row, and what stood there.
 */
export type RowPlace = {
/**
 * Number of the row or event in the file, from 1; the header is row 1 of a CSV.
 */
row: number,
/**
 * What stood there, cut short.
 */
text: string, };

/**
 * A row that cannot be understood.
 */
export type RowProblem = {
/**
 * The sheet it is on.
 */
sheet: string,
/**
 * Its row, as spreadsheets count; none where the whole sheet is meant.
 */
row: number | null,
/**
 * The column, where it is one.
 */
column: string | null,
/**
 * What is wrong, as a sentence.
 */
message: string, };

/**
 * How many events one rule claims.
 */
export type RuleHits = {
/**
 * The rule.
 */
rule: RuleId,
/**
 * Events it claims, being the first to match.
 */
nEvents: number,
/**
 * Events it would claim too, had an earlier rule not claimed them.
 */
nShadowed: number, };

/**
 * Identity of a [`crate::MatchRule`].
 */
export type RuleId = string;

/**
 * Where the latest edits are. Each is safe on this computer before it is acknowledged.
 */
export type Saved = { "type": "inFile" } | { "type": "soon" } | { "type": "onlyHere",
/**
 * Why.
 */
problem: Problem, } | { "type": "onlyToRead",
/**
 * Why, and what to do.
 */
problem: Problem, } | { "type": "changedElsewhere",
/**
 * What happened.
 */
problem: Problem, };

/**
 * A way of looking at a map that was saved under a name.
 */
export type SavedView = {
/**
 * Identity.
 */
id: ViewId,
/**
 * The map it shows.
 */
map: MapId,
/**
 * What it is called.
 */
name: string,
/**
 * Which of the two journeys shows.
 */
lens: LensView,
/**
 * In which order the lanes stand.
 */
arrangement: Arrangement,
/**
 * What of the map shows: of lanes of that map; tags and owners may be gone, and then nothing matches.
 */
narrowed: Narrowing,
/**
 * The view it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: ViewId, };

/**
 * What a front may ask about the file of the open project.
 */
export type SavingRequest = { "type": "save" } | { "type": "cameToRest" } | { "type": "leaveSafeView" } | { "type": "saveCopy",
/**
 * Where to, from a pick.
 */
file: FileHandle, } | { "type": "decide",
/**
 * Which.
 */
keep: Side, } | { "type": "lookAtCopy",
/**
 * The copy, from a pick; none for what somebody else made of the file.
 */
copy: FileHandle | null,
/**
 * Of what both changed: where not the later change is to hold but the other.
 */
other: Array<Contested>, } | { "type": "bringIn",
/**
 * The copy, from a pick; none for what somebody else made of the file.
 */
copy: FileHandle | null,
/**
 * The state of it that was looked at.
 */
state: string,
/**
 * Of what both changed: where not the later change is to hold but the other.
 */
other: Array<Contested>, } | { "type": "compareFile",
/**
 * The file, from a pick.
 */
file: FileHandle, } | { "type": "keptFiles" } | { "type": "lookAtState",
/**
 * The state, from the list.
 */
state: FileHandle, } | { "type": "rescue",
/**
 * The damaged file.
 */
damaged: FileHandle,
/**
 * Where to; none for a file of its own in the library folder.
 */
into?: FileHandle, } | { "type": "forgetDamaged",
/**
 * Which, from the list.
 */
damaged: FileHandle, } | { "type": "recover",
/**
 * The state, from the list.
 */
state: FileHandle, };

/**
 * A laid-out picture, in CSS pixels at 100 %.
 *
 * Items sit in groups, groups hang on a column and a band; so inserting a step changes the table of
 * columns and one group, not a thousand positions.
 */
export type Scene = {
/**
 * Whole width, heads included.
 */
width: number,
/**
 * Whole height, heads included.
 */
height: number,
/**
 * Width of the lane heads: columns begin here.
 */
headWidth: number,
/**
 * Height of the stage and step heads: bands begin here.
 */
headHeight: number,
/**
 * Stages from left to right.
 */
stages: Array<StageSpan>,
/**
 * Columns from left to right.
 */
columns: Array<Column>,
/**
 * Bands from top to bottom: the flow lane, then the lanes, with who answers for the steps and
 * in a blueprint with lines between them.
 */
bands: Array<Band>,
/**
 * Groups in drawing order: by role, then by key.
 */
groups: Array<Group>,
/**
 * What the lines and colours mean, in drawing order.
 */
legend: Array<LegendEntry>,
/**
 * The lanes that a blueprint leaves out; they show in the journey view.
 */
leftOut: Array<LaneId>,
/**
 * How much does not show because the view was narrowed.
 */
narrowed: Narrowed,
/**
 * What is not settled about who answers for the steps.
 */
ownership: Ownership,
/**
 * What each drawn transition is, and where the journey parts.
 */
flow: DrawnFlow,
/**
 * The colours in which a brand has a say.
 */
branded: Array<BrandedColour>, };

/**
 * How one picture became the next: small for a small edit.
 */
export type SceneChange = {
/**
 * The revision of the picture this applies to; a front with another asks for the whole.
 */
from: number,
/**
 * The revision it leads to.
 */
to: number,
/**
 * Width, height, head width and head height.
 */
size: [number, number, number, number],
/**
 * How the stages changed, if they did.
 */
stages: RowChange<StageSpan> | null,
/**
 * How the columns changed, if they did.
 */
columns: RowChange<Column> | null,
/**
 * How the bands changed, if they did.
 */
bands: RowChange<Band> | null,
/**
 * The legend, if it changed.
 */
legend: Array<LegendEntry> | null,
/**
 * The lanes that a blueprint leaves out, if they changed.
 */
leftOut: Array<LaneId> | null,
/**
 * How much does not show because the view was narrowed, if that changed.
 */
narrowed: Narrowed | null,
/**
 * What is not settled about who answers for the steps, if it changed.
 */
ownership: Ownership | null,
/**
 * The colours in which a brand has a say, if they changed.
 */
branded: Array<BrandedColour> | null,
/**
 * How the kinds of transitions changed, if they did.
 */
transitions: RowChange<DrawnTransition> | null,
/**
 * How the gateways changed, if they did.
 */
gateways: RowChange<Gateway> | null,
/**
 * Keys of groups that are gone.
 */
removed: Array<string>,
/**
 * Groups that are new or differ; drawing order is by role, then by key.
 */
changed: Array<Group>, };

/**
 * What a score rule would read of the whole log, if it were there alone.
 */
export type ScorePreview = {
/**
 * The rule in words.
 */
sentence: string,
/**
 * Answers on its scale.
 */
nAnswers: number,
/**
 * The lowest and the highest number, on the scale or not.
 */
range: [number, number] | null,
/**
 * Each answer with how often it was given, lowest first; the 21 most frequent where there are more.
 */
given: Array<[number, number]>,
/**
 * What could not be read, in words.
 */
trouble: string | null, };

/**
 * How scores are read from the events of a log.
 */
export type ScoreReading = {
/**
 * The column that holds the score.
 */
attribute: string,
/**
 * Which events it is read from; none for every event that has a value there.
 */
only: Predicate | null,
/**
 * What its numbers mean.
 */
scale: ScoreScale,
/**
 * At which step an answer counts.
 */
countsAt: ScoreStep, };

/**
 * Says which column holds a score, on which scale, and at which step an answer counts.
 *
 * Rules are ordered: of several for one column the first that holds of an event reads it.
 */
export type ScoreRule = {
/**
 * Identity.
 */
id: ScoreRuleId,
/**
 * The map it belongs to.
 */
map: MapId,
/**
 * Its place among the map's score rules.
 */
rank: Rank,
/**
 * How scores are read.
 */
reading: ScoreReading, };

/**
 * What one score rule reads.
 */
export type ScoreRuleFigures = {
/**
 * The rule.
 */
rule: ScoreRuleId,
/**
 * The rule in words.
 */
sentence: string,
/**
 * Answers on its scale.
 */
nAnswers: number,
/**
 * The lowest and the highest number that was given, on the scale or not.
 */
range: [number, number] | null,
/**
 * What it could not read; absent where it could read everything.
 */
unread: Unread | null,
/**
 * The same in words.
 */
trouble: string | null, };

/**
 * Identity of a [`crate::ScoreRule`].
 */
export type ScoreRuleId = string;

/**
 * What the numbers of a score mean: each scale runs straight from its worst to its middle and on to
 * its best.
 */
export type ScoreScale = { "type": "nps" } | { "type": "csat" } | { "type": "ces",
/**
 * Whether a high number is bad: it asks for the effort, not for the ease.
 */
highIsBad: boolean, } | { "type": "stars" } | { "type": "own",
/**
 * The worst answer there can be; may be above the best.
 */
worst: number,
/**
 * Neither good nor bad, between the two.
 */
middle: number,
/**
 * The best answer there can be.
 */
best: number, };

/**
 * At which step an answer counts.
 */
export type ScoreStep = "own" | "before";

/**
 * A column that might hold scores.
 */
export type ScoreSuggestion = {
/**
 * How it might be read.
 */
reading: ScoreReading,
/**
 * That in words.
 */
sentence: string,
/**
 * Events that have a number there.
 */
nAnswers: number,
/**
 * Why it looks like one, in words.
 */
reason: string, };

/**
 * A part of a service blueprint; the order of the variants is its order from top to bottom.
 */
export type Section = "evidence" | "customer" | "frontstage" | "backstage" | "support" | "systems" | "remarks";

/**
 * Whether a drawn transition was seen.
 */
export type Seen = "observed" | "inferred" | "never";

/**
 * A condition over cases that was saved under a name.
 */
export type Segment = {
/**
 * Identity.
 */
id: SegmentId,
/**
 * The map it belongs to.
 */
map: MapId,
/**
 * Its place among the map's segments.
 */
rank: Rank,
/**
 * What it is called.
 */
name: string,
/**
 * Which cases belong to it.
 */
condition: CaseCondition, };

/**
 * Identity of a [`crate::Segment`].
 */
export type SegmentId = string;

/**
 * How those felt who were asked, beside how people were assumed to feel.
 *
 * A feeling is a number from −1 to +1: half of what a curve is drawn with.
 */
export type Sentiment = {
/**
 * What each score rule reads, in their order, over the whole log.
 */
rules: Array<ScoreRuleFigures>,
/**
 * The emotion lane that is compared: the uppermost; absent where the map has none.
 */
lane: LaneId | null,
/**
 * Answers that count at a step.
 */
nAnswers: number,
/**
 * Answers that count at no step.
 */
nUnplaced: number,
/**
 * Cases with an answer that counts at a step, of all cases.
 */
cases: Share,
/**
 * Per step that has an answer, in column order.
 */
steps: Array<StepSentiment>,
/**
 * The steps where observed and assumed part by a point of the curve or lie on different sides of
 * neither, with answers enough to say so: different sides first, then the widest gap.
 */
findings: Array<SentimentFinding>,
/**
 * Whether the curves rise and fall together.
 */
rankCorrelation: RankCorrelation | null,
/**
 * Where feelings are farthest from neither good nor bad.
 */
peak: Moments,
/**
 * How it ends: the last point of the drawn curve, and the mean of the last answers of cases.
 */
end: Moments, };

/**
 * A step where what was observed parts from what was assumed.
 */
export type SentimentFinding = {
/**
 * The step.
 */
step: StepId,
/**
 * Whether the two lie on different sides of neither good nor bad.
 */
isFlipped: boolean,
/**
 * In words.
 */
sentence: string, };

/**
 * Put a step of a parallel stage into a branch.
 */
export type SetBranch = {
/**
 * Which step.
 */
id: StepId,
/**
 * The branch.
 */
branch: number, };

/**
 * Say whose the maps of the file are, in place of what was said; nothing at all takes the brand away.
 */
export type SetBrand = {
/**
 * Minted by the caller; used where the file has no brand yet.
 */
id: BrandId,
/**
 * What stands in the header of every picture.
 */
logo: Logo | null,
/**
 * The colour of titles and of the numbers of steps.
 */
accent: BrandColour | null,
/**
 * The colours of the heads of stages, in turn.
 */
stages: Array<BrandColour>,
/**
 * The font in which all maps of the file are written; ours where there is none.
 */
font: Typeface | null, };

/**
 * Say how a lane of a chart draws its numbers.
 */
export type SetChartStyle = {
/**
 * Which lane.
 */
id: LaneId,
/**
 * How.
 */
style: ChartStyle, };

/**
 * Say what the cards of a lane of choices may say.
 */
export type SetChoices = {
/**
 * Which lane.
 */
id: LaneId,
/**
 * The choices, in their order.
 */
choices: Array<string>, };

/**
 * Note whether the person whose words a card holds agreed that others get to see them.
 */
export type SetConsent = {
/**
 * Which card.
 */
id: CardId,
/**
 * Whether they did; none where nobody knows.
 */
consent: Consent | null, };

/**
 * Choose how the cases and times of a map are counted.
 */
export type SetCounting = {
/**
 * Which map.
 */
id: MapId,
/**
 * What is counted otherwise from now on.
 */
choice: CountingChoice, };

/**
 * Say which map draws a step in detail: one that is there, or none.
 *
 * - A step has one such map at most, and a map draws one step at most; what a map drew before it draws no more.
 * - A map comes with its family. Where both have a log, it is refused; match rules, score rules and segments go
 *   behind those that are there.
 * - A map that no longer draws a step goes on sharing what its family has.
 */
export type SetDetail = {
/**
 * The step.
 */
step: StepId,
/**
 * The map; none leaves the step without.
 */
map: MapId | null, };

/**
 * Say how the person feels at a step; replaces the point that is there.
 */
export type SetEmotion = {
/**
 * Minted by the caller; used where there is no point yet.
 */
id: EmotionId,
/**
 * An emotion lane.
 */
lane: LaneId,
/**
 * The column.
 */
step: StepId,
/**
 * From −4 to 4.
 */
halfSteps: number,
/**
 * The feeling in a word, may be empty.
 */
word: string, };

/**
 * Put an icon beside the name of a step or the text of a card, in place of the one that is there.
 */
export type SetIcon = {
/**
 * Beside what.
 */
on: Tagged,
/**
 * Which; none takes it away.
 */
icon: Icon | null, };

/**
 * Say for whom and for what the map is true.
 */
export type SetLens = {
/**
 * Which map.
 */
id: MapId,
/**
 * The whole new lens.
 */
lens: Lens, };

/**
 * Say where a stage lies around the purchase.
 */
export type SetLifecycle = {
/**
 * Which stage.
 */
id: StageId,
/**
 * The new place.
 */
lifecycle: Lifecycle, };

/**
 * Choose whether new steps are linked to their neighbours.
 */
export type SetLinkNewSteps = {
/**
 * Which map.
 */
id: MapId,
/**
 * Whether they are.
 */
on: boolean, };

/**
 * Say who answers for something at a step.
 */
export type SetOwner = {
/**
 * Which step.
 */
id: StepId,
/**
 * For what.
 */
role: OwnerRole,
/**
 * Who; empty where nobody does.
 */
owner: string, };

/**
 * Write the speaker notes of a map or of one of its stages.
 */
export type SetSpeakerNotes = {
/**
 * For what.
 */
of: Presented,
/**
 * All that is to be said; may be empty.
 */
notes: string, };

/**
 * Say how the steps of a stage may follow each other.
 */
export type SetStageFlow = {
/**
 * Which stage.
 */
id: StageId,
/**
 * The new way.
 */
flow: StageFlow, };

/**
 * Say which tags a card or a step has. A tag that the map has already is written as it is there, whatever its
 * case; one that is named twice is there once.
 */
export type SetTags = {
/**
 * On what.
 */
on: Tagged,
/**
 * All of its tags, in the order in which they show.
 */
tags: Array<string>, };

/**
 * Choose what becomes of events that no rule claims.
 */
export type SetUnmatched = {
/**
 * Which map.
 */
id: MapId,
/**
 * The new reading.
 */
unmatched: UnmatchedEvents, };

/**
 * One setting, by its name.
 */
export type Setting = { "name": "language", "value": Language | null } | { "name": "colours", "value": Colours | null } | { "name": "singleKeys", "value": boolean } | { "name": "tourOver", "value": boolean } | { "name": "minimap", "value": boolean } | { "name": "projector", "value": boolean } | { "name": "laneByLane", "value": boolean } | { "name": "notesSize", "value": number };

/**
 * What the app remembers of how a person likes it.
 */
export type Settings = {
/**
 * What the app speaks; none follows the system.
 */
language: Language | null,
/**
 * The colours of the page; none follows the system.
 */
colours: Colours | null,
/**
 * Whether single keys do something on the map.
 */
singleKeys: boolean,
/**
 * Whether the tour was taken to its end, or left.
 */
tourOver: boolean,
/**
 * Whether the map in small shows.
 */
minimap: boolean,
/**
 * Whether type is large when a map is presented.
 */
projector: boolean,
/**
 * Whether lanes come one after the other when a map is presented.
 */
laneByLane: boolean,
/**
 * How large the notes of who presents are, from 0.
 */
notesSize: number, };

/**
 * What a front may ask about what the app remembers.
 */
export type SettingsRequest = { "type": "readSettings" } | { "type": "keepSetting",
/**
 * It.
 */
setting: Setting, };

/**
 * A share with its base: k of n and the Wilson 95 % interval.
 */
export type Share = {
/**
 * Numerator.
 */
k: number,
/**
 * Denominator.
 */
n: number,
/**
 * k / n; absent where n is 0.
 */
value: number | null,
/**
 * Lower end of the interval.
 */
low: number | null,
/**
 * Upper end of the interval.
 */
high: number | null,
/**
 * How much of it is said; all of it, but where few are meant and others are to see it.
 */
bound?: Bound, };

/**
 * Draw the same contact twice: a step takes the touchpoint of another. With itself, it gets one of its own again.
 */
export type ShareTouchpoint = {
/**
 * Which step.
 */
id: StepId,
/**
 * The step whose touchpoint it takes.
 */
with: StepId, };

/**
 * On what a picture is printed.
 */
export type Sheet = {
/**
 * How large it is as a whole, upright or across as the picture fits better.
 */
paper: Paper,
/**
 * Smaller sheets that are joined until the picture is about as large as there; none prints it on one.
 */
tiles?: Paper, };

/**
 * Put a picture on a card of an image lane, in place of the one that is there.
 */
export type ShowPicture = {
/**
 * Minted by the caller; used where there is no picture yet.
 */
id: PictureId,
/**
 * The card.
 */
card: CardId,
/**
 * The bytes of a PNG file, or of an SVG file with nothing in it but shapes, in base64.
 */
image: string, };

/**
 * Which of two copies.
 */
export type Side = "mine" | "theirs";

/**
 * A line or mark that the legend tells about.
 */
export type Sign = { "type": "line",
/**
 * Colour.
 */
stroke: Token,
/**
 * Kind of line.
 */
dash: Dash, } | { "type": "inferred" } | { "type": "start" } | { "type": "end",
/**
 * Its colour: how they end.
 */
stroke: Token, } | { "type": "gateway",
/**
 * With the sign of which kind.
 */
kind: GatewayKind, } | { "type": "unobservable" } | { "type": "repeatable" } | { "type": "side",
/**
 * Which of them, from 0.
 */
number: number, } | { "type": "noDifference" } | { "type": "feeling" } | { "type": "flippedFeeling" };

/**
 * How much of the maps is written, where that can be chosen.
 */
export type Slides = "deck" | "onePager";

/**
 * The answers of one source at a step, on its own scale.
 */
export type SourceFigures = {
/**
 * The score rule.
 */
rule: ScoreRuleId,
/**
 * The column.
 */
attribute: string,
/**
 * Answers.
 */
nAnswers: number,
/**
 * Their mean on the scale of the source.
 */
mean: number,
/**
 * For NPS: the share of 9 and 10 less the share of 0 to 6, times 100.
 */
netPromoterScore: number | null, };

/**
 * Let a card cover the columns from its first step to another.
 */
export type SpanCard = {
/**
 * Which card.
 */
id: CardId,
/**
 * The last step it covers; its first step makes it a card at one step.
 */
last: StepId, };

/**
 * Where the journey parts, at least one share being stated.
 */
export type Split = {
/**
 * The step that is left; the first one of a free or parallel stage.
 */
step: StepId,
/**
 * Every way on. Where only some shares are stated, all other transitions are one way with what is left.
 */
ways: Array<SplitWay>,
/**
 * Observed crossings of all ways together: what the shares are of.
 */
n: number,
/**
 * What the stated shares add up to, in thousandths.
 */
statedPermille: number,
/**
 * Half of all differences between stated and observed shares (total variation): the share of crossings
 * that would have to go another way. Absent where nothing was observed or the shares do not add up.
 */
distance: number | null,
/**
 * Whether the counts fit the shares; absent likewise.
 */
test: SplitTest | null,
/**
 * Whether they surely do not: p is at most 5 %.
 */
fails: boolean, };

/**
 * How counts are held against stated shares.
 */
export type SplitMethod = "exact" | "chiSquare" | "chiSquareFew";

/**
 * Make two stages of one, between two of its steps.
 *
 * The stage keeps its name, its speaker notes and the steps before the split; the others go to a new stage right behind it,
 * which lies at the same place around the purchase and has the same order. Steps stay what they are, with
 * all that hangs on them. In a stage in any order or of parallel branches, which is entered and left as a
 * whole, what led to any of its steps leads to the first part, what led on leads on from the second, and
 * where nothing leads from the one to the other yet, a "next" transition does.
 */
export type SplitStage = {
/**
 * Which stage.
 */
id: StageId,
/**
 * The first step of the second part.
 */
at: StepId,
/**
 * Minted by the caller, for the second part.
 */
second: StageId,
/**
 * What the second part is called.
 */
name: string,
/**
 * Minted by the caller, for a transition between the parts.
 */
link: TransitionId, };

/**
 * Make two steps of one: a second part right behind it.
 *
 * - The step stays what it is, with its name, touchpoint, match rules, feelings, cards and history; what
 *   was observed of it stays observed of it. Only the cards that are named go to the second part.
 * - The second part has a touchpoint of its own. Nothing shows it yet, so it is marked as one that no
 *   system can see, and no figure changes.
 * - What led to the step still leads to it, what led on leads on from the second part, and a "next"
 *   transition leads from the one to the other, except in a stage whose steps come in any order.
 * - Where journeys ended at the step, they end at the second part.
 * - A card that ended at the step covers the second part too, as it covered the whole.
 */
export type SplitStep = {
/**
 * Which step.
 */
id: StepId,
/**
 * Minted by the caller, for the second part.
 */
second: StepId,
/**
 * What the second part is called.
 */
name: string,
/**
 * Minted by the caller, for the transition between the parts.
 */
link: TransitionId,
/**
 * Cards that begin at the step and go to the second part.
 */
cards: Array<CardId>, };

/**
 * Whether what was observed could come from what is stated.
 */
export type SplitTest = {
/**
 * How it was judged.
 */
method: SplitMethod,
/**
 * The sum of (observed − expected)² ÷ expected; absent where something happened that was said never to.
 */
chiSquare: number | null,
/**
 * How likely counts are that fit no better than these, where the statement is true.
 */
p: number, };

/**
 * One way on.
 */
export type SplitWay = {
/**
 * Its transitions.
 */
transitions: Array<TransitionId>,
/**
 * The stated share, or what the stated ones leave for it; absent where the shares do not add up.
 */
expected: number | null,
/**
 * Crossings of it, of those of all ways, with Goodman's simultaneous 95 % interval: that of Wilson at
 * 1 − 5 % ÷ ways.
 */
observed: Share, };

/**
 * From when a spreadsheet counts days.
 */
export type SpreadsheetDays = "since1900" | "since1904";

/**
 * A high-level part of the journey that groups steps.
 */
export type Stage = {
/**
 * Identity.
 */
id: StageId,
/**
 * The map it belongs to.
 */
map: MapId,
/**
 * Its place among the map's stages.
 */
rank: Rank,
/**
 * What the stage is called.
 */
name: string,
/**
 * Where it lies around the purchase.
 */
lifecycle: Lifecycle,
/**
 * How its steps may follow each other.
 */
flow: StageFlow,
/**
 * What is to be said when it is presented, for the eyes of who speaks; may be empty.
 */
speakerNotes: string,
/**
 * The stage it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: StageId, };

/**
 * Up to which event of the next stage the time from stage to stage runs.
 */
export type StageArrival = "first" | "last";

/**
 * Returns to a stage after a later one.
 */
export type StageBack = {
/**
 * To which stage; absent for any.
 */
stage: StageId | null,
/**
 * What it is called.
 */
name: string | null,
/**
 * All of them.
 */
all: CaseCount,
/**
 * Those that the map draws the way back for: people change their minds, and the team knew.
 */
drawn: CaseCount,
/**
 * Those that nobody drew.
 */
undrawn: CaseCount, };

/**
 * One stage (M6).
 */
export type StageFigures = {
/**
 * The stage.
 */
stage: StageId,
/**
 * Cases with at least one event of it, of all cases.
 */
reached: Share,
/**
 * Cases that reach it after having reached every stage before it, in order.
 */
reachedInOrder: number,
/**
 * Cases whose last event is in it.
 */
lastStage: number,
/**
 * Cases for which it is the furthest stage.
 */
furthestStage: number,
/**
 * Closed cases that reach it in order and not the next stage, of those that reach it in order;
 * absent for the last stage and for stages in which journeys may end.
 */
dropOff: Share | null, };

/**
 * How the steps of a stage may follow each other.
 */
export type StageFlow = "drawn" | "free" | "parallel";

/**
 * Identity of a [`crate::Stage`].
 */
export type StageId = string;

/**
 * One stage's part of the header.
 */
export type StageSpan = {
/**
 * The stage.
 */
stage: StageId,
/**
 * Its name in full.
 */
name: string,
/**
 * Left edge.
 */
x: number,
/**
 * Width.
 */
width: number, };

/**
 * How long cases take.
 */
export type StageTimes = {
/**
 * The cases that are asked about.
 */
cohort: Cohort,
/**
 * Up to which event of the next stage it is measured.
 */
arrival: StageArrival,
/**
 * Whether only working hours count in these times.
 */
inWorkingHours: boolean,
/**
 * Cases that are still open.
 */
open: Share,
/**
 * From the beginning of the first to the end of the last counted event of a closed case.
 */
whole: MeasuredTimes | null,
/**
 * From each stage that events can show to the next such stage, in map order.
 */
ways: Array<StageWay>,
/**
 * Which cases reach which stage soon enough; absent where the map does not ask for it.
 */
conversion: Conversion | null, };

/**
 * From one stage to the next.
 */
export type StageWay = {
/**
 * The stage that is left.
 */
from: StageId,
/**
 * The stage that is reached.
 */
to: StageId,
/**
 * What it is called.
 */
fromName: string,
/**
 * Likewise.
 */
toName: string,
/**
 * Cases that reach the one after the other, of those that reach the one.
 */
arrived: Share,
/**
 * Open cases that reach the one and not yet the other after it.
 */
nUnderWay: number,
/**
 * From the end of the first event of the one to the beginning of the first later event of the other, or
 * of the last one, as the map says; over the cases that arrived.
 */
times: MeasuredTimes | null,
/**
 * The time until the next stage with those still under way, seen until the end of the log; where more
 * than one case in twenty is open. Closed cases that never arrived have left and take no part.
 */
survival: Survival | null, };

/**
 * What an earlier state of a file holds.
 */
export type StateInShort = {
/**
 * What its maps are called.
 */
maps: Array<string>,
/**
 * The first of them in small.
 */
picture: Miniature,
/**
 * How many steps they have.
 */
nSteps: number,
/**
 * How many cards they have.
 */
nCards: number,
/**
 * How many things were added since, up to the latest state of the file.
 */
nAdded: number,
/**
 * How many were removed since.
 */
nRemoved: number,
/**
 * How many were changed or moved since.
 */
nChanged: number, };

/**
 * A stated time and how far it holds.
 */
export type StatedTime = {
/**
 * What is stated.
 */
expected: ExpectedTime,
/**
 * Observed crossings that took so long, of all whose time was measured.
 */
inside: Share,
/**
 * Crossings that took less.
 */
nShorter: number,
/**
 * Crossings that took more.
 */
nLonger: number,
/**
 * Whether the statement does not hold: surely less than half of the times lie in it, that is, the whole
 * interval of the share is below 50 %.
 */
fails: boolean,
/**
 * How the times are spread; absent where fewer than two were measured.
 */
profile: TimeProfile | null, };

/**
 * Something the customer does, sees or lives through, in the customer's words.
 *
 * A step does not by itself fix an order; transitions do.
 */
export type Step = {
/**
 * Identity.
 */
id: StepId,
/**
 * The stage it belongs to; each step has exactly one.
 */
stage: StageId,
/**
 * Its place among the steps of its stage: layout only.
 */
rank: Rank,
/**
 * What the step is called.
 */
name: string,
/**
 * The contact whose events show this step; shared when the same contact is drawn twice.
 */
touchpoint: TouchpointId,
/**
 * May be left out.
 */
optional: boolean,
/**
 * May happen several times in a row.
 */
repeatable: boolean,
/**
 * No system can see it: it is never reported as skipped and never hides a path.
 */
unobservable: boolean,
/**
 * Journeys may start here. Where no step of a map is marked, those without incoming transitions are.
 */
start: boolean,
/**
 * Journeys may end here, with this outcome. Where no step of a map is marked, those without outgoing
 * transitions are.
 */
end: Outcome | null,
/**
 * In a parallel stage: the branch this step belongs to.
 */
branch: number,
/**
 * The step it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: StepId,
/**
 * Who answers for how people experience the step; empty where nobody does.
 */
experienceOwner: string,
/**
 * Who answers for what is said and shown at it; may be empty.
 */
contentOwner: string,
/**
 * Who answers for the channel or system that carries it; may be empty.
 */
channelOwner: string,
/**
 * Words by which it is found together with others, each once.
 */
tags: Array<string>,
/**
 * The sign beside its name.
 */
icon?: Icon, };

/**
 * One step (M1, M10).
 */
export type StepFigures = {
/**
 * The step.
 */
step: StepId,
/**
 * Absent for a step that no event can show.
 */
observed: StepObserved | null,
/**
 * Closed cases whose best explanation leaves the step out although the map asks for it.
 */
skipped: number, };

/**
 * Identity of a [`crate::Step`].
 */
export type StepId = string;

/**
 * What was seen of a step.
 */
export type StepObserved = {
/**
 * Events that show it.
 */
nEvents: number,
/**
 * Cases with at least one, of all cases.
 */
reach: Share,
/**
 * Cases that begin here.
 */
nFirst: number,
/**
 * Cases whose last event is here.
 */
nLast: number,
/**
 * Closed cases that leave here although the journey does not end here, of the closed cases that reach it;
 * absent where the map lets journeys end here.
 */
dropOff: Share | null,
/**
 * Open cases that are here now.
 */
nHereNow: number,
/**
 * From each event of its touchpoint to the next one that counts, whatever it shows; absent where nothing ever
 * follows. Where the touchpoint is drawn several times, this is of all its events.
 */
untilNext: Times | null,
/**
 * From the first to the last event of a visit, where the step is drawn in detail and rules lead to steps there;
 * what happens there without anything between is one visit, and one event of this step.
 */
timeIn: Times | null,
/**
 * How much of all cases the paths hold that are more frequent than any that ends here, 0 to 1.
 */
leavingShowsFrom: number, };

/**
 * Cases at a step.
 */
export type StepReplay = {
/**
 * The step.
 */
step: StepId,
/**
 * Per window.
 */
nCases: Array<number>, };

/**
 * How those felt who answered at one step.
 */
export type StepSentiment = {
/**
 * The step.
 */
step: StepId,
/**
 * Answers.
 */
nAnswers: number,
/**
 * Cases with an answer here, of the cases that reach the step: who answers is not who travels.
 */
answered: Share,
/**
 * Mean feeling, from −1 to +1.
 */
mean: number,
/**
 * Standard deviation of the answers; absent below two.
 */
deviation: number | null,
/**
 * How sure the mean is; absent below five answers, and where all are the same.
 */
interval: FeelingInterval | null,
/**
 * Whether there are answers enough for the curve: five.
 */
isEnough: boolean,
/**
 * Answers that are one of the two best points of their scale, of those on a scale of points.
 */
bestTwo: Share,
/**
 * Answers that are one of the two worst points.
 */
worstTwo: Share,
/**
 * The assumed feeling, from −1 to +1; absent where nobody drew one.
 */
assumed: number | null,
/**
 * Mean − assumed.
 */
gap: number | null,
/**
 * Whether enough answers, and the whole interval where one is known, put it on the other side of neither
 * good nor bad.
 */
isFlipped: boolean,
/**
 * Source by source, on the scale of each.
 */
sources: Array<SourceFigures>, };

/**
 * One event of a case.
 */
export type StoryEvent = {
/**
 * Its name in the log.
 */
name: string,
/**
 * When it began, microseconds since 1970 UTC.
 */
beginUs: number,
/**
 * When it ended, or happened.
 */
endUs: number,
/**
 * From the end of the event before it, in seconds; absent at the first. Negative where they overlap.
 */
gapS: number | null,
/**
 * What it counts as.
 */
countsAs: CountsAs,
/**
 * Its attributes by name.
 */
attributes: Array<[string, string]>, };

/**
 * A neighbouring pair of observed touchpoints (M2).
 */
export type Succession = {
/**
 * The first.
 */
from: Place,
/**
 * The one that directly follows.
 */
to: Place,
/**
 * How often.
 */
count: number,
/**
 * Cases in which it happens at least once.
 */
cases: number,
/**
 * Of all that follows `from`, how much is `to`.
 */
shareAfter: Share,
/**
 * From the one to the other; absent at start and end.
 */
times: Times | null,
/**
 * Whether the map allows it.
 */
drawn: boolean,
/**
 * Ignored events that lie between, over all occurrences.
 */
nIgnoredBetween: number, };

/**
 * A step that an unmatched activity might belong to.
 */
export type Suggestion = {
/**
 * The activity that no rule claims yet.
 */
activity: string,
/**
 * Its events.
 */
nEvents: number,
/**
 * The step whose name is most alike.
 */
step: StepId,
/**
 * How alike, 0 to 1.
 */
likeness: number,
/**
 * Why, in words.
 */
reason: string, };

/**
 * How many have arrived by when, those still under way counted as long as they were seen.
 */
export type Survival = {
/**
 * Those that arrived.
 */
nArrived: number,
/**
 * Those that were still under way when they were seen last.
 */
nUnderWay: number,
/**
 * When half have arrived, in seconds; absent where that was not seen.
 */
medianS: number | null,
/**
 * The curve, at its steps; where there are many, at some of them.
 */
curve: Array<SurvivalPoint>, };

/**
 * How many have arrived by a time.
 */
export type SurvivalPoint = {
/**
 * The time, in seconds.
 */
timeS: number,
/**
 * The share that has arrived by then.
 */
arrived: number,
/**
 * Lower end of its 95 % interval (Greenwood, on the scale of log(−log)).
 */
low: number,
/**
 * Upper end.
 */
high: number, };

/**
 * What may have tags, and an icon.
 */
export type Tagged = { "type": "card", "id": CardId } | { "type": "step", "id": StepId };

/**
 * Take an acceptance back; what was accepted is an open question again.
 */
export type TakeBackAcceptance = {
/**
 * Which acceptance.
 */
id: AcceptanceId, };

/**
 * What becomes of the events a rule claims.
 */
export type Target = { "type": "touchpoint", "id": TouchpointId } | { "type": "leaveOut" };

/**
 * A map to start from.
 */
export type Template = {
/**
 * What it is asked for by.
 */
name: string,
/**
 * What it is called on the screen.
 */
title: string,
/**
 * What it is for, one sentence.
 */
description: string,
/**
 * Where it comes from.
 */
group: TemplateGroup,
/**
 * Whether it brings a log of its own, so that the overlay can be seen at once.
 */
hasSampleLog: boolean,
/**
 * Why it cannot be used, where it cannot.
 */
problem: Problem | null, };

/**
 * Where a template comes from; the start screen shows each group apart.
 */
export type TemplateGroup = "industry" | "neutral" | "own";

/**
 * What a front may ask about templates, those that ship and the person's own.
 */
export type TemplateRequest = { "type": "templatePicture",
/**
 * The template's name.
 */
name: string, } | { "type": "saveTemplate",
/**
 * What it is to be called.
 */
title: string,
/**
 * What it is for.
 */
description: string,
/**
 * Whether cards and feelings are kept, or only where they belong.
 */
withCards: boolean, } | { "type": "removeTemplate",
/**
 * The template's name.
 */
name: string, } | { "type": "welcome",
/**
 * The template's name.
 */
template: string, };

/**
 * On what terms something leaves.
 */
export type Terms = {
/**
 * Who gets to see it.
 */
audience: Audience,
/**
 * Whether those leave who answer for steps.
 */
owners: boolean,
/**
 * Which cards leave on which people speak for themselves.
 */
quotes: Quotes,
/**
 * Whether what is to be said when presenting leaves, for formats that have a place for it.
 */
speakerNotes: boolean, };

/**
 * Size, line height and weight of text, in Inter.
 */
export type TextStyle = "chip" | "hint" | "card" | "name" | "stage" | "title";

/**
 * Light or dark.
 */
export type Theme = "light" | "dark";

/**
 * How times are spread, and how many lie far out.
 */
export type TimeProfile = {
/**
 * Mean.
 */
meanS: number,
/**
 * Standard deviation of a sample, by n − 1.
 */
sdS: number,
/**
 * Times farther from the mean than six standard deviations.
 */
nFarFromMean: number,
/**
 * Median.
 */
medianS: number,
/**
 * Median of the distances from the median.
 */
madS: number,
/**
 * Times farther from the median than six times 1.4826 of these median distances, which is a standard
 * deviation where times are normal; absent where half of the times or more are the same.
 */
nFarFromMedian: number | null, };

/**
 * How far one sample of times lies behind another.
 */
export type TimeShift = {
/**
 * The median of all differences between one time of each (Hodges and Lehmann), in seconds.
 */
shiftS: number | null,
/**
 * How likely such an order of times is where there is no difference (Mann and Whitney); absent where
 * fewer than five times were measured on one side.
 */
p: number | null,
/**
 * The same, given how many differences were looked at (Benjamini and Hochberg).
 */
q: number | null,
/**
 * Whether it is sure enough to speak of.
 */
notable: boolean, };

/**
 * A distribution of times, in seconds; quantiles of type 7.
 */
export type Times = {
/**
 * How many times were measured.
 */
n: number,
/**
 * Smallest; absent where others are to see it.
 */
minS: number | null,
/**
 * First quartile.
 */
p25S: number,
/**
 * Median.
 */
medianS: number,
/**
 * Lower end of the median's 95 % interval by order statistics; absent below six times.
 */
medianLowS: number | null,
/**
 * Upper end.
 */
medianHighS: number | null,
/**
 * Third quartile.
 */
p75S: number,
/**
 * Ninth decile.
 */
p90S: number,
/**
 * Mean.
 */
meanS: number,
/**
 * Largest; absent where others are to see it.
 */
maxS: number | null, };

/**
 * A colour by its name; the page turns it into a CSS variable `--<name>`, paper into a value.
 */
export type Token = "canvas" | "surface" | "sunken" | "raised" | "line" | "line-strong" | "ink" | "ink-2" | "ink-3" | "accent" | "accent-ink" | "accent-soft" | "focus" | "match" | "desire" | "rework" | "drop" | "unseen" | "good" | "neutral" | "bad" | "success" | "warning" | "danger" | "paper-fill" | "paper-bar" | "butter-fill" | "butter-bar" | "peach-fill" | "peach-bar" | "rose-fill" | "rose-bar" | "lilac-fill" | "lilac-bar" | "sky-fill" | "sky-bar" | "mint-fill" | "mint-bar" | "sage-fill" | "sage-bar" | "side-1" | "side-2" | "side-3" | "side-4" | "side-5" | "brand" | "stage-1" | "stage-1-ink" | "stage-2" | "stage-2-ink" | "stage-3" | "stage-3-ink" | "stage-4" | "stage-4-ink" | "stage-5" | "stage-5-ink" | "stage-6" | "stage-6-ink" | "plate-light" | "plate-dark";

/**
 * A deviation in words, with its help.
 */
export type ToldDeviation = {
/**
 * What parted.
 */
deviation: Deviation,
/**
 * In words: "“I compare” is skipped".
 */
sentence: string,
/**
 * What this kind shows, why it matters, an example, how it is counted: heading and text.
 */
help: Array<[string, string]>, };

/**
 * One move of an explanation, in words.
 */
export type ToldMove = {
/**
 * How observed and drawn agree in it.
 */
kind: MoveKind,
/**
 * What the step or the event is called.
 */
name: string,
/**
 * The step, where the map has one there.
 */
step: StepId | null,
/**
 * Its place among the counted events of the case; absent where nothing was observed.
 */
event: number | null,
/**
 * The place of its deviation among those of the case.
 */
deviation: number | null, };

/**
 * Identity of a touchpoint: steps that carry the same one are the same contact, drawn twice.
 */
export type TouchpointId = string;

/**
 * A drawn possible movement from one step to another. Branching is exclusive choice; a loop is a
 * transition that leads back.
 */
export type Transition = {
/**
 * Identity.
 */
id: TransitionId,
/**
 * Where it leaves; never the same step as `to`.
 */
from: StepId,
/**
 * Where it arrives.
 */
to: StepId,
/**
 * How it came onto the map.
 */
origin: TransitionOrigin,
/**
 * When it is taken, in words; may be empty.
 */
condition: string,
/**
 * How long it is expected to take, where somebody said so.
 */
expectedTime: ExpectedTime | null,
/**
 * How much of what leaves its step is expected to go this way, in thousandths, where somebody said so.
 */
expectedPermille: number | null,
/**
 * The transition it was first copied from with its map, which may be gone: both are twins.
 */
twinOf?: TransitionId, };

/**
 * One drawn transition (M4, M7).
 */
export type TransitionFigures = {
/**
 * The transition.
 */
transition: TransitionId,
/**
 * Whether anybody was seen to take it.
 */
seen: Seen,
/**
 * How often it was crossed between two matched events.
 */
count: number,
/**
 * Cases that crossed it, of the cases that reach the step (or free or parallel stage) it leaves: an event
 * shows it, or the best explanation passes it beside a matched event, where it is unobservable or
 * optional. All that leaves one step has one base.
 */
cases: Share,
/**
 * From one event to the next, over its crossings.
 */
times: Times | null,
/**
 * Cases that pass it too, but always with an event between that the map does not have there.
 */
pastExtra: PastExtra,
/**
 * How far the time that is stated for it holds (M8); absent where none is stated.
 */
stated: StatedTime | null, };

/**
 * Identity of a [`crate::Transition`].
 */
export type TransitionId = string;

/**
 * What a drawn transition is. Each is of exactly one kind: the first of these that holds.
 *
 * A stage in any order or of parallel branches counts as one place, entered and left as a whole.
 * Transitions between the same two places are one way.
 */
export type TransitionKind = "inBranch" | "moot" | "return" | "skip" | "branch" | "intoAllOf" | "intoAnyOrder" | "outOfAllOf" | "outOfAnyOrder" | "optional" | "next";

/**
 * How a transition came onto the map.
 */
export type TransitionOrigin = "next" | "drawn" | "observed";

/**
 * What a front may ask before it edits.
 */
export type TrialRequest = { "type": "tryTogether",
/**
 * They, in order.
 */
commands: Array<Command>, };

/**
 * A font, with the cuts that there are of it.
 */
export type Typeface = {
/**
 * What it is called.
 */
family: string,
/**
 * The bytes of the cut for text, in base64.
 */
regular: string,
/**
 * The bytes of the cut for headings, in base64; they are written in the other one where there is none.
 */
bold: string | null,
/**
 * Whether its maker allows no more than looking at it and printing it.
 */
isForViewing: boolean, };

/**
 * A few journeys that stand for all.
 */
export type Typical = {
/**
 * The cases that are asked about.
 */
cohort: Cohort,
/**
 * The finding in one sentence.
 */
headline: string,
/**
 * Distinct paths of these cases.
 */
nPaths: number,
/**
 * Of them, the most frequent ones, among which the journeys were chosen.
 */
nPathsChosenAmong: number,
/**
 * The cases that took one of those.
 */
chosenAmong: Share,
/**
 * The journeys, the one that stands for most cases first.
 */
journeys: Array<TypicalJourney>, };

/**
 * A journey that stands for others.
 */
export type TypicalJourney = {
/**
 * What happens, in order.
 */
path: Array<Place>,
/**
 * What it is called.
 */
names: Array<string>,
/**
 * The cases whose path is nearer to this one than to the others.
 */
standsFor: Share,
/**
 * What means these cases.
 */
condition: CaseCondition,
/**
 * Their distinct paths.
 */
nPaths: number,
/**
 * The cases that took exactly this path.
 */
exactly: Share,
/**
 * From first to last event of the cases it stands for; absent where none of them has any that counts.
 */
times: MeasuredTimes | null,
/**
 * Least number of deviations of this path; absent where the map has no complete way.
 */
cost: number | null,
/**
 * 1 − cost / (length + shortest run), likewise.
 */
fitness: number | null,
/**
 * How far the cases it stands for are from it on the average, 0 (the same) to 1 (nothing in common).
 */
meanDistance: number,
/**
 * The steps that its events show, in order.
 */
stops: Array<StepId>,
/**
 * The ways between them, one less.
 */
legs: Array<Leg>, };

/**
 * The two readings of events that no rule claims; never chosen silently.
 */
export type UnmatchedEvents = "ignore" | "keep";

/**
 * A name of events that no rule claims.
 */
export type UnmatchedName = {
/**
 * The activity.
 */
name: string,
/**
 * Its events.
 */
nEvents: number,
/**
 * Cases with at least one.
 */
nCases: number, };

/**
 * What a score rule could not read.
 */
export type Unread = {
/**
 * Answers outside of the scale.
 */
nOutside: number,
/**
 * The lowest four of these numbers.
 */
outside: Array<number>,
/**
 * Answers that are no number.
 */
nUnreadable: number,
/**
 * The first four of these texts.
 */
unreadable: Array<string>, };

/**
 * One distinct path (M11).
 */
export type VariantFigures = {
/**
 * What happened, in order.
 */
path: Array<Place>,
/**
 * Cases that took it, of all cases.
 */
cases: Share,
/**
 * Its least number of deviations; absent where the map has no complete way.
 */
cost: number | null,
/**
 * 1 − cost / (length + shortest run), likewise.
 */
fitness: number | null,
/**
 * From first to last event of its cases, in seconds.
 */
durationSMedian: number,
/**
 * Its best explanation, move by move.
 */
moves: Array<Move>, };

/**
 * How many ways there are, and how evenly cases take them (M11).
 */
export type Variety = {
/**
 * Fewest distinct paths that together hold four of five cases.
 */
nPathsOf80Percent: number,
/**
 * Shannon's entropy of the paths, −Σ p·log₂ p, in bits.
 */
entropyBits: number,
/**
 * The same as a share of what it would be if every path were as frequent: 0 to 1; absent where there is
 * one path only.
 */
entropyNormalised: number | null, };

/**
 * How a map is looked at; not part of the project and not undoable.
 */
export type View = {
/**
 * Which of the two journeys shows.
 */
lens: LensView,
/**
 * Of desire paths, ways back and leaving that is drawn which happens on the most frequent paths, as many
 * as hold this part of all cases, 0 to 1.
 */
detail: number,
/**
 * Whether desire paths that the team has accepted are drawn too, greyed.
 */
accepted: boolean,
/**
 * In which order the lanes stand.
 */
arrangement: Arrangement,
/**
 * What of the map shows.
 */
narrowed: Narrowing, };

/**
 * Identity of a [`crate::SavedView`].
 */
export type ViewId = string;

/**
 * Something to know before trusting the figures.
 */
export type Warning = {
/**
 * What it is about, for programs; absent in figures that were kept before this was noted down.
 */
about: Caution | null,
/**
 * A sentence with the count in it.
 */
sentence: string,
/**
 * What it does to which figure, or what to do about it.
 */
hint: string,
/**
 * The steps it is about, if any.
 */
steps: Array<StepId>, };

/**
 * The cases that begin in one week.
 */
export type Week = {
/**
 * By ISO 8601: "2026-W07".
 */
name: string,
/**
 * Its Monday: "2026-02-09".
 */
monday: string,
/**
 * How many cases begin, of those of all weeks.
 */
cases: Share,
/**
 * Those of them that are still open.
 */
nOpen: number,
/**
 * Whether so many are open that its figures may still change: more than one in twenty.
 */
isOpen: boolean,
/**
 * Closed cases without any deviation, of the closed ones; absent where the map has no complete way.
 */
fitting: Share | null,
/**
 * Cases that reach each stage, of all.
 */
reached: Array<Share>,
/**
 * Closed cases that get no further than each stage, of those that reach it in order; absent where the map
 * lets them end there or no stage comes behind it.
 */
dropOff: Array<Share | null>,
/**
 * Closed cases with each deviation, of the closed ones.
 */
deviations: Array<Share>,
/**
 * What means these cases.
 */
condition: CaseCondition, };

/**
 * What a front may ask about a map that was written as a workbook and edited there.
 */
export type WorkbookRequest = { "type": "readWorkbook",
/**
 * The workbook, from a pick.
 */
file: FileHandle, } | { "type": "takeBackWorkbook",
/**
 * The workbook, as it was read.
 */
file: FileHandle,
/**
 * What was looked at, as it was told with the changes.
 */
asOf: string,
/**
 * The keys of the changes.
 */
chosen: Array<string>, };

/**
 * A table of a workbook whose rows are things of the map: one row, one thing.
 */
export type WorkbookTable = "stages" | "steps" | "lanes" | "cards" | "feelings" | "transitions";

/**
 * The hours that count: the same on every working day, in the time of one place.
 */
export type WorkingHours = {
/**
 * Whether people work on it, Monday first.
 */
days: [boolean, boolean, boolean, boolean, boolean, boolean, boolean],
/**
 * When work begins, in minutes after midnight.
 */
fromMin: number,
/**
 * When it ends; later than it begins, at most midnight.
 */
toMin: number,
/**
 * The place whose clocks count, as the list of time zones names it.
 */
zone: string,
/**
 * Days without work, such as "2026-12-25".
 */
holidays: Array<string>, };
