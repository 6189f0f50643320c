// What is authored, as the session last said it; the page never changes it on its own.
import type {
  Brand, Card, Change, Emotion, Entity, EntityId, JourneyMap, Lane, LaneId, LogSummary, MapId, MatchRule, MapMoment,
  OpenProject, Overlay, OwnerRole, Picture, Place, Problem, ProjectChange, Saved, SavedView, ScoreRule, Segment, Stage, StageId, Step, StepId, Tagged, Transition, Typeface,
} from "../bindings";
import type { SceneState } from "./scene.svelte";

type Kind = Entity["type"];
type Of<K extends Kind> = Extract<Entity, { type: K }>;

/** What somebody answers for at a step. */
export const OWNER_ROLES: readonly OwnerRole[] = ["experience", "content", "channel"];

/** A picture of the file as an address for the page. */
export function addressOf(image: string): string {
  return `data:image/${image.startsWith("iVBOR") ? "png" : "svg+xml"};base64,${image}`;
}

/** Who answers for that at a step; empty where nobody does. */
export function ownerOf(step: Step, role: OwnerRole): string {
  return { experience: step.experienceOwner, content: step.contentOwner, channel: step.channelOwner }[role];
}

/** Whether the person is handed over from one owner of the experience to another. */
export function isHandOff(from: Step, to: Step): boolean {
  return from.experienceOwner !== "" && to.experienceOwner !== "" && from.experienceOwner !== to.experienceOwner;
}

/** The open project. */
export class ProjectState {
  isOpen = $state(false);
  revision = $state(0);
  fileName = $state("");
  location = $state("");
  /** Where the latest edits are. */
  saved = $state.raw<Saved>({ type: "inFile" });
  mapId = $state<MapId>("");
  undo = $state<string | null>(null);
  redo = $state<string | null>(null);
  /** The moment that is shown, where it is not now: nothing can be edited. */
  past = $state.raw<MapMoment | null>(null);
  /** Whether a newer version wrote the file, so that it can only be read. */
  readonly isNewer: boolean = $derived(this.saved.type === "onlyToRead");
  /** Whether the map shows alone, without figures, pictures and brand. */
  isSafe = $state(false);
  /** What had not reached the file and was found damaged, as long as it is kept aside. */
  aside = $state.raw<Problem | null>(null);
  /** Whether what is shown takes no edit: it is what was, a newer version wrote it, or it is only to be looked at. */
  readonly isOnlyRead: boolean = $derived(this.past !== null || this.isNewer || this.isSafe);
  overlay = $state.raw<Overlay | null>(null);
  #entities = $state.raw<ReadonlyMap<string, Entity>>(new Map());

  readonly map: JourneyMap | null = $derived(
    this.#all("map").find((map) => map.id === this.mapId) ?? null,
  );
  /** The maps of the file as one reads them: how it is before how it is to be, then by title, and below each map
   * those that draw its steps in detail, with how many are above them. */
  readonly mapTree: readonly { map: JourneyMap; depth: number }[] = $derived.by(() => {
    const all = this.#all("map").sort(byTime);
    const below = grouped(all, (map) => this.#mapAbove(map)?.id ?? "");
    const placed = (above: MapId, depth: number): { map: JourneyMap; depth: number }[] => (below.get(above) ?? []).flatMap((map) => [{ map, depth }, ...placed(map.id, depth + 1)]);
    return placed("", 0);
  });
  readonly maps: JourneyMap[] = $derived(this.mapTree.map(({ map }) => map));
  /** The maps above the open one, from the top: each draws a step of the one before it in detail. */
  readonly above: readonly JourneyMap[] = $derived.by(() => {
    const above: JourneyMap[] = [];
    for (let map = this.map && this.#mapAbove(this.map); map && !above.includes(map); map = this.#mapAbove(map)) above.unshift(map);
    return above;
  });
  /** The maps that were copied from the open one, or it from them. */
  readonly kin: JourneyMap[] = $derived(this.maps.filter((map) => map.id !== this.mapId && this.map !== null && rootOf(map) === rootOf(this.map)));
  readonly stages: Stage[] = $derived(
    this.#all("stage").filter((stage) => stage.map === this.mapId).sort(byRank),
  );
  readonly lanes: Lane[] = $derived(
    this.#all("lane").filter((lane) => lane.map === this.mapId).sort(byRank),
  );
  readonly hiddenLanes: Lane[] = $derived(this.lanes.filter((lane) => lane.hidden));
  /** The match rules for what is on the map itself; those for what only others of its family have are passed over. */
  readonly rules: MatchRule[] = $derived.by(() => {
    const carried = new Set(this.steps.map((step) => step.touchpoint));
    const shared = this.#all("rule").filter((rule) => this.#isShared(rule.map));
    return shared.filter(({ target }) => target.type === "leaveOut" || carried.has(target.id)).sort(byRank);
  });
  readonly segments: Segment[] = $derived(
    this.#all("segment").filter((segment) => this.#isShared(segment.map)).sort(byRank),
  );
  /** The ways of looking at the map that have a name, by name. */
  readonly views: SavedView[] = $derived(
    this.#all("view").filter((view) => view.map === this.mapId).sort((a, b) => a.name.localeCompare(b.name)),
  );
  /** Whose the maps of the file are, where somebody said so. */
  readonly brand: Brand | null = $derived(this.#all("brand")[0] ?? null);
  /** The font in which the maps of the file are written; ours where there is none. */
  readonly typeface: Typeface | null = $derived(this.#all("font")[0]?.typeface ?? null);
  readonly scoreRules: ScoreRule[] = $derived(
    this.#all("scoreRule").filter((rule) => this.#isShared(rule.map)).sort(byRank),
  );
  readonly log: LogSummary | null = $derived(
    this.#all("log").find((log) => this.#isShared(log.map)) ?? null,
  );
  /** Steps in column order. */
  readonly steps: Step[] = $derived.by(() => {
    const byStage = grouped(this.#all("step"), (step) => step.stage);
    return this.stages.flatMap((stage) => (byStage.get(stage.id) ?? []).sort(byRank));
  });
  /** Everybody who answers for a step, by name. */
  readonly owners: string[] = $derived(
    [...new Set(this.steps.flatMap((step) => OWNER_ROLES.map((role) => ownerOf(step, role))))].filter((it) => it !== "").sort((a, b) => a.localeCompare(b)),
  );
  /** Every tag of the map, with how many cards and steps have it. */
  readonly tagged: ReadonlyMap<string, number> = $derived.by(() => {
    const lanes = new Set(this.lanes.map((lane) => lane.id));
    const cards = this.#all("card").filter((card) => lanes.has(card.lane));
    const counts = new Map<string, number>();
    for (const tag of [...this.steps, ...cards].flatMap((it) => it.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return counts;
  });
  /** Every tag of the map, by name. */
  readonly tags: string[] = $derived([...this.tagged.keys()].sort((a, b) => a.localeCompare(b)));
  readonly transitions: Transition[] = $derived.by(() => {
    const shown = new Set(this.steps.map((step) => step.id));
    return this.#all("transition").filter((it) => shown.has(it.from) && shown.has(it.to));
  });
  readonly #cards: ReadonlyMap<string, Card[]> = $derived.by(() => {
    const cells = grouped(this.#all("card"), (card) => `${card.lane} ${card.step}`);
    for (const cards of cells.values()) cards.sort(byRank);
    return cells;
  });
  readonly #emotions: ReadonlyMap<string, Emotion> = $derived(
    new Map(this.#all("emotion").map((it) => [`${it.lane} ${it.step}`, it])),
  );

  readonly #pictures: ReadonlyMap<string, Picture> = $derived(
    new Map(this.#all("picture").map((it) => [it.card, it])),
  );

  /** Who waits for a revision to be known here. */
  #awaited: { revision: number; known: () => void }[] = [];

  /** Done as soon as this revision is known, or nothing is open any more. */
  reached(revision: number): Promise<void> {
    return new Promise((known) => {
      this.#awaited.push({ revision, known });
      this.#tell();
    });
  }

  #tell(): void {
    const isKnown = ({ revision }: { revision: number }) => !this.isOpen || revision <= this.revision;
    const [told, waiting] = [this.#awaited.filter(isKnown), this.#awaited.filter((it) => !isKnown(it))];
    this.#awaited = waiting;
    for (const { known } of told) known();
  }

  constructor(readonly picture: SceneState) {}

  /** The lanes that show, from top to bottom, as the picture has them. */
  get shownLanes(): Lane[] {
    return this.picture.lanes.flatMap((band) => this.find("lane", band.lane ?? "") ?? []);
  }

  /** The steps that show, in column order: all but those that the view leaves out. */
  get shownSteps(): Step[] {
    const { steps } = this.picture.scene.narrowed;
    return steps.length === 0 ? this.steps : this.steps.filter((step) => !steps.includes(step.id));
  }

  /** Takes over a project that was opened. */
  show(open: OpenProject): void {
    this.isOpen = true;
    this.revision = open.revision;
    this.fileName = open.fileName;
    this.location = open.location;
    this.saved = open.saved;
    this.mapId = open.map;
    this.undo = open.undo;
    this.redo = open.redo;
    this.past = open.past;
    this.isSafe = open.isSafe;
    this.aside = open.aside;
    this.overlay = open.overlay;
    this.#entities = new Map(open.entities.map((entity) => [keyOf(entity), entity]));
    this.#tell();
  }

  /** Calls what is taken back and what is done again something else: in another language. */
  callEdits(undo: string | null, redo: string | null): void {
    this.undo = undo;
    this.redo = redo;
  }

  /** Nothing is open any more. */
  clear(): void {
    this.isOpen = false;
    this.isSafe = false;
    this.aside = null;
    this.past = null;
    this.overlay = null;
    this.#entities = new Map();
    this.#tell();
  }

  /** Takes over an edit, an undo or a redo; whether it followed on what was known. */
  apply(change: ProjectChange): boolean {
    if (change.revision <= this.revision) return true;
    const follows = change.revision === this.revision + 1;
    this.revision = change.revision;
    this.undo = change.undo;
    this.redo = change.redo;
    this.#entities = after(this.#entities, change.change);
    this.#tell();
    return follows;
  }

  /** The entity with this identity. */
  find<K extends EntityId["type"]>(type: K, id: string): Of<K> | null {
    return (this.#entities.get(`${type} ${id}`) as Of<K> | undefined) ?? null;
  }

  /** The cards of a cell, from the top. */
  cardsIn(lane: string, step: string): Card[] {
    return this.#cards.get(`${lane} ${step}`) ?? [];
  }

  /** The bytes of the icon of a step or a card in base64, where it is one of the team's own. */
  ownIcon({ type, id }: Tagged): string | null {
    const icon = (type === "card" ? this.find("card", id) : this.find("step", id))?.icon;
    return icon?.type === "own" ? icon.image : null;
  }

  /** The picture on a card. */
  pictureOn(card: string): Picture | null {
    return this.#pictures.get(card) ?? null;
  }

  /** The point of an emotion curve in a cell. */
  emotionIn(lane: string, step: string): Emotion | null {
    return this.#emotions.get(`${lane} ${step}`) ?? null;
  }

  /** The steps of a stage, in column order. */
  stepsOf(stage: StageId): Step[] {
    return this.steps.filter((step) => step.stage === stage);
  }

  /** The lane before which something is put to stand right after this one; none at the end. */
  laneAfter(id: LaneId): Lane | null {
    return this.lanes[this.lanes.findIndex((it) => it.id === id) + 1] ?? null;
  }

  /** The step before which something is put to stand right after this one. */
  stepAfter(id: StepId): Step | null {
    const step = this.find("step", id);
    if (!step) return null;
    const row = this.stepsOf(step.stage);
    return row[row.findIndex((it) => it.id === id) + 1] ?? null;
  }

  /** The first step that a touchpoint is drawn as. */
  stepAt(place: Place): Step | null {
    if (place.type !== "touchpoint") return null;
    return this.steps.find((step) => step.touchpoint === place.of) ?? null;
  }

  /** The drawn transition from one step to another. */
  transitionBetween(from: StepId, to: StepId): Transition | null {
    return this.transitions.find((it) => it.from === from && it.to === to) ?? null;
  }

  /** The map that draws a step in detail. */
  detailOf(step: StepId): JourneyMap | null {
    return this.maps.find((map) => map.detailOf === step) ?? null;
  }

  /** A map and all below it. */
  withThoseBelow(map: MapId): JourneyMap[] {
    const at = this.mapTree.findIndex((it) => it.map.id === map);
    const own = this.mapTree[at];
    if (!own) return [];
    const behind = this.mapTree.slice(at + 1);
    const end = behind.findIndex(({ depth }) => depth <= own.depth);
    return [own, ...(end < 0 ? behind : behind.slice(0, end))].map((it) => it.map);
  }

  /** How many steps a map has. */
  stepCount(map: MapId): number {
    return this.#all("step").filter((step) => this.find("stage", step.stage)?.map === map).length;
  }

  /** Whether a rule leads to a step, or to one of a map that draws it in detail. */
  isMatched(step: Step): boolean {
    const detail = this.detailOf(step.id);
    const below = new Set(detail ? this.withThoseBelow(detail.id).map((map) => map.id) : []);
    const inside = this.#all("step").filter((it) => below.has(this.find("stage", it.stage)?.map ?? ""));
    const counted = new Set([step, ...inside].map((it) => it.touchpoint));
    return this.#all("rule").some(({ map, target }) => target.type === "touchpoint" && counted.has(target.id) && this.#isShared(map));
  }

  /** The map of the step that a map draws in detail. */
  #mapAbove(map: JourneyMap): JourneyMap | null {
    const step = map.detailOf === undefined ? null : this.find("step", map.detailOf);
    const stage = step && this.find("stage", step.stage);
    return stage && this.find("map", stage.map);
  }

  /** Whether the open map shares what is kept with a map. */
  #isShared(map: MapId): boolean {
    const kept = this.find("map", map);
    return kept !== null && this.map !== null && familyOf(kept) === familyOf(this.map);
  }

  #all<K extends Kind>(type: K): Of<K>[] {
    const found: Of<K>[] = [];
    for (const entity of this.#entities.values()) {
      if (entity.type === type) found.push(entity as Of<K>);
    }
    return found;
  }
}

function keyOf(entity: Entity): string {
  return `${entity.type} ${entity.id}`;
}

function rootOf(map: JourneyMap): MapId {
  return map.twinOf ?? map.id;
}

function familyOf(map: JourneyMap): MapId {
  return map.joined ?? rootOf(map);
}

function byTime(a: JourneyMap, b: JourneyMap): number {
  const place = (map: JourneyMap) => (map.lens.kind === "toBe" ? 2 : 0) + (map.twinOf ? 1 : 0);
  return place(a) - place(b) || a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1);
}

function byRank(a: { rank: string; id: string }, b: { rank: string; id: string }): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function grouped<T>(all: T[], by: (it: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const it of all) {
    const group = groups.get(by(it));
    if (group) group.push(it);
    else groups.set(by(it), [it]);
  }
  return groups;
}

function after(entities: ReadonlyMap<string, Entity>, change: Change): Map<string, Entity> {
  const next = new Map(entities);
  for (const edit of change) {
    if (edit.after) next.set(keyOf(edit.after), edit.after);
    else if (edit.before) next.delete(keyOf(edit.before));
  }
  return next;
}
