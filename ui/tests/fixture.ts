// A small map with an overlay, as the session would send it: what the page's own tests are played against.
import type { Entity, Group, Item, LaneKind, OpenProject, Overlay, Place, Role, Scene, Share, Times, Token } from "../src/bindings";

const HEAD_WIDTH = 168;
const HEAD_HEIGHT = 84;
const COLUMN = 208;
const FLOW = 210;

const STAGES = [
  { id: "st1", name: "Consideration", steps: ["I search the web", "I read reviews", "I compare"] },
  { id: "st2", name: "Purchase", steps: ["I fill my basket", "I pay"] },
  { id: "st3", name: "Post-purchase", steps: ["I unpack it", "I ask for help"] },
];
const LANES: { id: string; name: string; kind: LaneKind; colour: string }[] = [
  { id: "l1", name: "Actions", kind: "actions", colour: "butter" },
  { id: "l2", name: "Thoughts", kind: "thoughts", colour: "lilac" },
  { id: "l3", name: "Emotions", kind: "emotion", colour: "rose" },
  { id: "l4", name: "Touchpoints", kind: "touchpoints", colour: "sky" },
];
const STEPS = STAGES.flatMap((stage) => stage.steps.map((name) => ({ name, stage: stage.id }))).map((it, index) => ({ ...it, id: `s${index + 1}`, touchpoint: `t${index + 1}` }));

/** k of n. */
export function share(k: number, n: number): Share {
  return { k, n, value: n === 0 ? null : k / n, low: null, high: null };
}

/** Times around a median. */
export function times(medianS: number): Times {
  return { n: 40, minS: 1, p25S: medianS / 2, medianS, medianLowS: medianS / 1.2, medianHighS: medianS * 1.2, p75S: medianS * 2, p90S: medianS * 4, meanS: medianS * 1.5, maxS: medianS * 9 };
}

const at = (index: number): Place => ({ type: "touchpoint", of: `t${index}` });

/** What is authored. */
export function entities(): Entity[] {
  const lens = { persona: "First-time buyer", scenario: "", goal: "", expectation: "", scope: "", trigger: "", end: "", status: null, version: "", date: "", kind: null };
  return [
    { type: "map", id: "m", title: "Buying a coffee machine", lens, unmatched: "keep", linkNewSteps: true, counting: { openAfterS: null, conversionS: null, mergeRepeats: false, workingHours: null, stageArrival: "first" }, speakerNotes: "" },
    ...STAGES.map((it, index): Entity => ({ type: "stage", id: it.id, map: "m", rank: `b${index}`, name: it.name, lifecycle: "consideration", flow: "drawn", speakerNotes: "" })),
    ...STEPS.map((it, index): Entity => ({
      type: "step", id: it.id, stage: it.stage, rank: `b${index}`, name: it.name, touchpoint: it.touchpoint,
      optional: false, repeatable: false, unobservable: false, start: false, end: null, branch: 0, experienceOwner: "", contentOwner: "", channelOwner: "", tags: [],
    })),
    ...LANES.map((it, index): Entity => ({ type: "lane", id: it.id, map: "m", rank: `b${index}`, name: it.name, kind: it.kind, choices: [], chart: "bars", hidden: false, pinned: false, collapsed: false })),
    ...STEPS.slice(1).map((it, index): Entity => ({ type: "transition", id: `x${index + 1}`, from: `s${index + 1}`, to: it.id, origin: "next", condition: "", expectedTime: null, expectedPermille: null })),
    ...cards(),
    ...STEPS.map((it, index): Entity => ({ type: "emotion", id: `e${index}`, lane: "l3", step: it.id, halfSteps: [0, 1, -1, 2, -3, 3, 1][index]!, word: "" })),
    { type: "rule", id: "r1", map: "m", rank: "b", matcher: { type: "oneOf", names: ["search"], ignoreCase: false }, target: { type: "touchpoint", id: "t1" } },
    { type: "log", id: "log", map: "m", source: "shop.csv", recipe: "{}", nCases: 1434, nEvents: 9120, nRejected: 3, firstUs: 1.78e15, lastUs: 1.79e15 },
  ];
}

function cards(): Extract<Entity, { type: "card" }>[] {
  const texts: Record<string, string[]> = {
    l1: ["Types “best coffee machine” into a search engine", "Opens five tabs", "Puts three side by side"],
    l2: ["“Which one is right for two people?”", "“Are these reviews real?”"],
    l4: ["Search engine", "Review site", "Web shop"],
  };
  return Object.entries(texts).flatMap(([lane, all]) =>
    STEPS.flatMap((step, column) =>
      all.slice(0, 1 + ((column + lane.charCodeAt(1)) % all.length)).map((text, index) => ({
        type: "card" as const, id: `c${lane}${step.id}${index}`, lane, step: step.id, last: step.id, rank: `b${index}`, text, tags: [],
      })),
    ),
  );
}

/** What is observed. */
export function overlay(): Overlay {
  const n = 1434;
  return {
    map: "m", log: "log", headline: "41 % of journeys follow the map exactly (n = 1,434)", filter: null, beside: null, nCases: n, nCasesOpen: 12, openWindowS: 86400,
    coverage: { events: share(8000, 9120), cases: share(n, n), nLeftOut: 0, byRule: [{ rule: "r1", nEvents: 1434, nShadowed: 0 }], unmatched: [{ name: "chat_opened", nEvents: 700, nCases: 500 }] },
    fit: { fitting: share(588, n), logFitness: 0.83, averageCaseFitness: 0.8, totalCost: 900, shortestRun: 7, costHistogram: { 0: 588 }, fittingClosed: share(588, n), fittingOpen: share(0, 12) },
    stages: STAGES.map((it, index) => ({ stage: it.id, reached: share(n - index * 300, n), reachedInOrder: n - index * 300, lastStage: 300, furthestStage: 300, dropOff: index < 2 ? share(300, n - index * 300) : null })),
    steps: STEPS.map((it, index) => ({ step: it.id, skipped: index * 10, observed: { nEvents: 1500, reach: share(n - index * 120, n), nFirst: 0, nLast: 20, dropOff: share(120, n - index * 120), nHereNow: 1, untilNext: times(3600), timeIn: null, leavingShowsFrom: 0 } })),
    transitions: STEPS.slice(1).map((_, index) => ({ transition: `x${index + 1}`, seen: index === 2 ? "never" : "observed", count: 900 - index * 90, cases: share(900 - index * 90, n), times: times(600 * (index + 1)), pastExtra: { nCases: 0, most: null, nCasesMost: 0 }, stated: null })),
    successions: [{ from: at(1), to: at(2), count: 900, cases: 900, shareAfter: share(900, 1300), times: times(600), drawn: true, nIgnoredBetween: 0 }, { from: at(1), to: at(4), count: 330, cases: 330, shareAfter: share(330, 1300), times: times(540), drawn: false, nIgnoredBetween: 0 }],
    neverObserved: [], mapUse: { nDrawn: 10, nObserved: 9, share: 0.9 }, splits: [],
    desirePaths: [
      { from: at(1), to: at(4), fromStep: "s1", toStep: "s4", showsFrom: 0, class: "shortcut", jumpsOver: ["s2", "s3"], count: 340, cases: share(330, n), shareAfter: share(330, 1300), lift: 1.2, times: times(540), acceptance: null },
      { from: at(5), to: at(3), fromStep: "s5", toStep: "s3", showsFrom: 0, class: "wayBack", jumpsOver: [], count: 200, cases: share(180, n), shareAfter: share(180, 900), lift: 1.1, times: times(7200), acceptance: null },
      { from: at(6), to: at(6), fromStep: "s6", toStep: "s6", showsFrom: 0, class: "repeat", jumpsOver: [], count: 90, cases: share(80, n), shareAfter: share(80, 700), lift: null, times: times(93600), acceptance: null },
    ],
    deviations: [
      { deviation: { type: "skipped", step: "s2" }, cases: share(330, n), count: 330, sentence: "“I read reviews” is skipped", acceptance: null },
      { deviation: { type: "extra", place: { type: "offMap", of: "chat_opened" }, why: "offTheMap" }, cases: share(500, n), count: 700, sentence: "“chat_opened” happens and is not on the map", acceptance: null },
    ],
    accepted: null, nVariants: 210, variety: null,
    variants: [
      { path: [1, 2, 3, 4, 5, 6, 7].map(at), cases: share(588, n), cost: 0, fitness: 1, durationSMedian: 360000, moves: [] },
      { path: [...[1, 4, 5, 6].map(at), { type: "offMap", of: "chat_opened" }], cases: share(210, n), cost: 4, fitness: 0.64, durationSMedian: 180000, moves: [] },
    ],
    sentiment: null,
    warnings: [{ about: null, sentence: "12 % of events are not matched to a step", hint: "Match them, or leave them out on purpose", steps: [] }],
  };
}

/** The open project. */
export function openProject(): OpenProject {
  return {
    revision: 7, fileName: "Coffee.desirepath", location: "Library/Coffee.desirepath", saved: { type: "inFile" }, aside: null, isSafe: false, map: "m", entities: entities(), undo: "rename step", redo: null, past: null,
    view: { lens: "overlay", detail: 0.8, accepted: false, arrangement: "journey", narrowed: { without: [], tags: [], owners: [], text: "", only: false } }, filter: { type: "all", of: [] }, beside: { groups: [], leastDifference: 0.02, person: null }, scene: scene(), sceneRevision: 3, overlay: overlay(),
  };
}

const text = (x: number, y: number, words: string, style: Extract<Item, { type: "text" }>["style"] = "card", fill: Token = "ink", align: "left" | "centre" = "left"): Item => ({ type: "text", x, y, text: words, width: words.length * 6, align, style, fill });
const box = (x: number, y: number, width: number, height: number, fill: Token | null, stroke: Token | null = null, radius = 0): Item => ({ type: "box", rect: { x, y, width, height }, radius, fill, stroke, strokeWidth: 1 });
const path = (d: string, stroke: Token, strokeWidth: number, dash: "solid" | "dashed" | "dotted" = "solid"): Item => ({ type: "path", d, fill: null, fillOpacity: 1, stroke, strokeWidth, dash });

function group(key: string, role: Role, column: string | null, band: string | null, bounds: [number, number, number, number], items: Item[], more: Partial<Group> = {}): Group {
  const [x, y, width, height] = bounds;
  return { key, role, anchor: { column, band }, bounds: { x, y, width, height }, entity: null, figure: null, label: key, dimmed: false, items, ...more };
}

/** The picture. */
export function scene(): Scene {
  const columns = STEPS.map((it, index) => ({ key: `step:${it.id}`, step: it.id, stage: it.stage, number: index + 1, name: it.name, starts: index === 0, ends: index === STEPS.length - 1, x: HEAD_WIDTH + index * COLUMN, width: COLUMN }));
  let y = HEAD_HEIGHT + FLOW;
  const bands = [
    { key: "flow", role: "flow" as const, lane: null, name: "Flow", kind: null, section: null, y: HEAD_HEIGHT, height: FLOW, pinned: true, collapsed: false },
    ...LANES.map((it) => {
      const band = { key: `lane:${it.id}`, role: "lane" as const, lane: it.id, name: it.name, kind: it.kind, section: null, pinned: false, collapsed: false, y, height: it.kind === "emotion" ? 120 : 190 };
      y += band.height;
      return band;
    }),
  ];
  const stages = STAGES.map((it) => {
    const own = columns.filter((column) => column.stage === it.id);
    return { stage: it.id, name: it.name, x: own[0]!.x, width: own.length * COLUMN };
  });
  const width = HEAD_WIDTH + columns.length * COLUMN;
  const mid = 110;
  const groups: Group[] = [
    ...columns.map((it) => group(`grid ${it.key}`, "grid", it.key, "flow", [COLUMN - 1, FLOW, 1, y], [box(COLUMN - 1, FLOW, 1, y - HEAD_HEIGHT - FLOW, "line")])),
    ...bands.map((it) => group(`grid ${it.key}`, "grid", null, it.key, [0, it.height - 1, width, 1], [box(0, it.height - 1, width, 1, "line")])),
    ...stages.map((it) => group(`stage ${it.stage}`, "stageHead", `step:${STEPS.find((step) => step.stage === it.stage)!.id}`, null, [0, 0, it.width, 36], [box(0, 0, it.width - 1, 36, "sunken"), text(14, 23, it.name, "stage")], { entity: { type: "stage", id: it.stage }, label: it.name })),
    ...columns.map((it) => group(`head ${it.key}`, "stepHead", it.key, null, [0, 36, COLUMN, 48], [box(0, 36, COLUMN - 1, 48, "surface"), box(10, 50, 20, 20, "sunken", null, 5), text(20, 64, String(it.number), "chip", "ink-2", "centre"), text(38, 65, it.name, "name"), box(COLUMN - 1, 36, 1, 48, "line")], { entity: { type: "step", id: it.step }, label: it.name })),
    ...bands.map((it, index) => group(`lane ${it.key}`, "laneHead", null, it.key, [0, 0, HEAD_WIDTH, it.height], [...(it.lane ? [box(0, 0, 4, it.height, `${LANES[index - 1]!.colour}-bar` as Token)] : []), text(14, 26, it.name, "name"), box(0, it.height - 1, HEAD_WIDTH, 1, "line")], { entity: it.lane ? { type: "lane", id: it.lane } : null, label: it.name })),
    ...emotionGroups(),
    ...cards().map(cardGroup),
    ...STEPS.slice(1).flatMap((_, index): Group[] => {
      const seen = index !== 2;
      const w = 14 - index * 1.6;
      const figure = { type: "transition" as const, transition: `x${index + 1}` };
      return [
        group(`x${index + 1}`, "transition", `step:s${index + 1}`, "flow", [104, mid - 10, COLUMN, 20], [seen ? path(`M104 ${mid}L312 ${mid}`, "match", w) : path(`M104 ${mid}L312 ${mid}`, "unseen", 2, "dashed")], { entity: { type: "transition", id: `x${index + 1}` }, figure, label: `${STEPS[index]!.name} to ${STEPS[index + 1]!.name}` }),
        ...(seen ? [group(`chip x${index + 1}`, "chip", `step:s${index + 1}`, "flow", [164, mid - 9.5, 88, 19], [box(164, mid - 9.5, 88, 19, "surface", "match", 9.5), text(208, mid + 4, `${63 - index * 6} % · ${10 * (index + 1)} min`, "chip", "match", "centre")], { figure })] : []),
      ];
    }),
    group("desire 1 4", "desirePath", "step:s1", "flow", [104, 20, COLUMN * 3, 90], [path(`M104 ${mid - 14}C160 10 672 10 728 ${mid - 14}`, "desire", 7, "dotted")], { figure: { type: "desirePath", from: at(1), to: at(4) }, label: "I search the web to I fill my basket, nobody drew it" }),
    group("chip 1 4", "chip", "step:s1", "flow", [372, 25, 88, 19], [box(372, 25, 88, 19, "surface", "desire", 9.5), text(416, 38, "23 % · 9 min", "chip", "desire", "centre")], { figure: { type: "desirePath", from: at(1), to: at(4) } }),
    group("desire 5 3", "desirePath", "step:s3", "flow", [104, mid, COLUMN * 2, 60], [path(`M520 ${mid + 14}C480 178 144 178 104 ${mid + 14}`, "rework", 4)], { figure: { type: "desirePath", from: at(5), to: at(3) }, label: "I pay back to I compare" }),
    ...STEPS.flatMap((it, index): Group[] => [
      group(`leave ${it.id}`, "leaving", `step:${it.id}`, "flow", [96, mid, 40, 70], [path(`M104 ${mid + 13}C104 ${mid + 50} 122 ${mid + 40} 122 ${mid + 72}`, "drop", 3 + (index % 3))], { figure: { type: "stepDropOff", step: it.id } }),
      group(`node ${it.id}`, "flowNode", `step:${it.id}`, "flow", [91, mid - 13, 26, 26], [box(91, mid - 13, 26, 26, "surface", "ink", 7), box(92, mid + 2 - 10 + index, 24, 20 - index, "accent-soft", null, 5), text(104, mid + 4, String(index + 1), "chip", "ink", "centre")], { entity: { type: "step", id: it.id }, figure: { type: "stepReach", step: it.id }, label: `${it.name}: reached by ${100 - index * 8} %` }),
    ]),
  ];
  const legend = [
    { text: "As drawn", sign: { type: "line" as const, stroke: "match" as Token, dash: "solid" as const }, swatch: [path("M2 7L20 7", "match", 4, "solid")] },
    { text: "Desire path (nobody drew it)", sign: { type: "line" as const, stroke: "desire" as Token, dash: "dotted" as const }, swatch: [path("M2 7L20 7", "desire", 4, "dotted")] },
    { text: "Goes back", sign: { type: "line" as const, stroke: "rework" as Token, dash: "solid" as const }, swatch: [path("M2 7L20 7", "rework", 4, "solid")] },
    { text: "Leaves", sign: { type: "line" as const, stroke: "drop" as Token, dash: "solid" as const }, swatch: [path("M2 7L20 7", "drop", 4, "solid")] },
    { text: "Drawn, never seen", sign: { type: "line" as const, stroke: "unseen" as Token, dash: "dashed" as const }, swatch: [path("M2 7L20 7", "unseen", 4, "dashed")] },
  ];
  return { width, height: y, headWidth: HEAD_WIDTH, headHeight: HEAD_HEIGHT, stages, columns, bands, groups, legend, leftOut: [], branded: [], ownership: { orphans: [], shared: [] }, flow: { transitions: STEPS.slice(1).map((_, index) => ({ transition: `x${index + 1}`, kind: "next" as const })), gateways: [] }, narrowed: { lanes: [], steps: [], nStepsDimmed: 0, nCardsDimmed: 0, nCardsMeant: 0 } };
}

function cardGroup(card: Extract<Entity, { type: "card" }>): Group {
  const top = 10 + Number(card.rank.slice(1)) * 52;
  const lane = LANES.find((it) => it.id === card.lane)!;
  const lines = card.text.match(/.{1,28}(?:\s|$)/g)!.map((line) => line.trim());
  const height = lines.length * 18 + 8;
  return group(`card ${card.id}`, "card", `step:${card.step}`, `lane:${card.lane}`, [10, top, 188, height], [box(10, top, 188, height, "surface", "line", 6), box(14, top + 4, 3, height - 8, `${lane.colour}-bar` as Token), ...lines.map((line, index) => text(24, top + 17 + index * 18, line))], { entity: { type: "card", id: card.id }, label: card.text });
}

function emotionGroups(): Group[] {
  const points = entities().filter((it) => it.type === "emotion");
  const yOf = (half: number) => 60 - half * 11;
  const d = points.map((it, index) => `${index === 0 ? "M" : "L"}${104 + index * COLUMN} ${yOf(it.halfSteps)}`).join("");
  return [
    group("curve", "emotionCurve", "step:s1", "lane:l3", [0, 0, COLUMN * points.length, 120], [path(d, "ink-2", 2)]),
    ...points.map((it) => {
      const y = yOf(it.halfSteps);
      const tone: Token = it.halfSteps > 0 ? "good" : it.halfSteps < 0 ? "bad" : "neutral";
      return group(`emotion ${it.id}`, "emotionPoint", `step:${it.step}`, "lane:l3", [93, y - 11, 22, 22], [{ type: "path", d: `M93 ${y}A11 11 0 1 1 115 ${y}A11 11 0 1 1 93 ${y}Z`, fill: "surface", fillOpacity: 1, stroke: tone, strokeWidth: 2, dash: "solid" }, path(`M99 ${y + 3}C102 ${y + 6} 106 ${y + 6} 109 ${y + 3}`, tone, 1.6)], { entity: { type: "emotion", id: it.id }, label: `feels ${it.halfSteps / 2}` });
    }),
  ];
}
