// What the person is at: one cell or head of the grid, and what is picked there, alone or with more.
import type { Card, Emotion, EntityId, FigureId, GatewayAt, LaneId, Place, StageId, StepId } from "../bindings";
import type { ProjectState } from "./project.svelte";

/** A place of the grid that keys can move from. */
export type Spot =
  | { type: "stage"; stage: StageId }
  | { type: "step"; step: StepId }
  | { type: "lane"; lane: LaneId }
  | Cell;

/** Where a lane and a step cross. */
export interface Cell {
  type: "cell";
  lane: LaneId;
  step: StepId;
}

/** A desire path: two places and nothing drawn between them. */
export interface PathPick {
  from: Place;
  to: Place;
}

/** Whether two desire paths lead from the same place to the same place. */
export function isSamePath(one: PathPick, other: PathPick): boolean {
  return isSamePlace(one.from, other.from) && isSamePlace(one.to, other.to);
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.type === other.type && ("of" in one ? one.of : "") === ("of" in other ? other.of : "");
}

/** What is selected on the map. */
export class Selection {
  spot = $state.raw<Spot | null>(null);
  entity = $state.raw<EntityId | null>(null);
  path = $state.raw<PathPick | null>(null);
  /** Where the journey parts. */
  gateway = $state.raw<GatewayAt | null>(null);
  /** The figure whose line is shown strongly while all others step back. */
  spotlight = $state.raw<FigureId | null>(null);
  /** The corners of a block of cells that is selected as a whole; the second is where it grows. */
  block = $state.raw<{ from: Cell; to: Cell } | null>(null);
  /** The cards and feelings that are picked together; none where no more than one is picked. */
  together = $state.raw<readonly EntityId[]>([]);
  /** Counts up when the keyboard is to move to the selected spot. */
  focusWish = $state(0);

  /** Whether the keyboard goes where what is picked goes. */
  #isFollowed = false;
  /** Counts up whenever the person picks something else. */
  #n_moves = 0;

  readonly #names: ReadonlySet<string> = $derived(new Set(this.together.map(nameOf)));
  readonly #lanes: ReadonlySet<LaneId> = $derived(new Set(this.blockLanes.map((it) => it.id)));
  readonly #steps: ReadonlySet<StepId> = $derived(new Set(this.blockSteps.map((it) => it.id)));

  constructor(readonly project: ProjectState) {}

  /** Whether more is selected than one thing. */
  get isSeveral(): boolean {
    return this.block !== null || this.together.length > 0;
  }

  /** The lanes of the block, from the top. */
  get blockLanes(): { id: LaneId }[] {
    return this.block ? between(this.project.shownLanes, this.block.from.lane, this.block.to.lane) : [];
  }

  /** The steps of the block, from the left. */
  get blockSteps(): { id: StepId }[] {
    return this.block ? between(this.project.shownSteps, this.block.from.step, this.block.to.step) : [];
  }

  /** All cards that are picked, row by row. */
  get cards(): Card[] {
    return this.#inRows(this.#idsOf("card").flatMap((id) => this.project.find("card", id) ?? []));
  }

  /** All feelings that are picked, from the left. */
  get feelings(): Emotion[] {
    return this.#inRows(this.#idsOf("emotion").flatMap((id) => this.project.find("emotion", id) ?? []));
  }

  /** The step the selection is at, if any. */
  get step(): StepId | null {
    if (this.spot?.type === "step" || this.spot?.type === "cell") return this.spot.step;
    return null;
  }

  /** The lane the selection is at, if any. */
  get lane(): LaneId | null {
    if (this.spot?.type === "lane" || this.spot?.type === "cell") return this.spot.lane;
    return null;
  }

  /** The stage the selection is at, if any. */
  get stage(): StageId | null {
    if (this.spot?.type === "stage") return this.spot.stage;
    const step = this.step;
    return step ? (this.project.find("step", step)?.stage ?? null) : null;
  }

  /** Goes to a place of the grid and picks what is first there. */
  go(spot: Spot, focus: boolean): void {
    this.clear();
    this.spot = spot;
    this.entity = this.#first(spot);
    if (focus) this.focusWish += 1;
  }

  /** Picks an entity, and goes where it is. */
  pick(entity: EntityId, focus: boolean): void {
    this.clear();
    this.entity = entity;
    this.spot = this.#spotOf(entity);
    this.#isFollowed = focus;
    if (focus) this.focusWish += 1;
  }

  /** Picks what an edit brings once it is done, unless the person has gone elsewhere meanwhile; whether it was done. */
  async pickAfter(edit: Promise<boolean>, brought: readonly EntityId[], focus: boolean): Promise<boolean> {
    const before = this.#n_moves;
    const isDone = await edit;
    if (isDone && before === this.#n_moves) {
      this.pickTogether(brought, brought[0], focus);
      // Nobody went anywhere: what edits bring that were sent meanwhile is picked after this.
      this.#n_moves = before;
    }
    return isDone;
  }

  /** Lets the block of cells reach from where it began, or from the selected cell, to another, with all that is in it. */
  extend(to: Cell): void {
    const from = this.block?.from ?? (this.spot?.type === "cell" ? this.spot : to);
    this.clear();
    this.spot = to;
    this.entity = this.#first(to);
    this.#choose(from, to);
    this.focusWish += 1;
  }

  /** Selects a whole lane, or with none the whole map; the keyboard stays where it is. */
  selectAll(lane: LaneId | null): void {
    const rows = this.project.shownLanes;
    const [first, last] = [this.project.shownSteps[0], this.project.shownSteps.at(-1)];
    const [top, bottom] = [lane ?? rows[0]?.id, lane ?? rows.at(-1)?.id];
    if (first && last && top && bottom) this.#choose({ type: "cell", lane: top, step: first.id }, { type: "cell", lane: bottom, step: last.id });
  }

  /** Whether all of a lane is selected. */
  hasAllOf(lane: LaneId): boolean {
    return this.#lanes.has(lane) && this.blockSteps.length === this.project.shownSteps.length;
  }

  /** The cards and feelings that are picked, however many. */
  get contents(): readonly EntityId[] {
    if (this.together.length > 0) return this.together;
    return this.entity && isContent(this.entity) ? [this.entity] : [];
  }

  /** Picks one more of the cards and feelings, or one less. */
  toggle(entity: EntityId): void {
    const before = this.contents;
    const isIn = before.some((it) => nameOf(it) === nameOf(entity));
    const after = isIn ? before.filter((it) => nameOf(it) !== nameOf(entity)) : [...before, entity];
    this.pickTogether(after, isIn ? (after.at(-1) ?? null) : entity);
  }

  /** Picks cards and feelings together, and goes to one of them; they may come to be only now. */
  pickTogether(all: readonly EntityId[], at: EntityId | null = all[0] ?? null, focus = true): void {
    const { spot } = this;
    this.clear();
    if (at) this.pick(at, focus);
    this.spot ??= spot;
    if (all.length > 1) this.together = all;
  }

  /** Lets go of all but one; whether there were more. */
  letGo(): boolean {
    const { isSeveral } = this;
    this.block = null;
    this.together = [];
    return isSeveral;
  }

  /** Lets the project change, and stays at what is left, or goes next to what is gone. */
  follow<T>(change: () => T): T {
    const { entity, project, spot } = this;
    const before = this.#n_moves;
    const isThere = entity && project.find(entity.type, entity.id) !== null;
    const rows = { step: project.steps, stage: project.stages, lane: project.lanes };
    const there = new Set(this.together.filter((it) => project.find(it.type, it.id)));
    const done = change();
    this.together = this.together.filter((it) => !there.has(it) || project.find(it.type, it.id));
    if (this.block && !(this.#isOnMap(this.block.from) && this.#isOnMap(this.block.to))) this.block = null;
    if (entity && project.find(entity.type, entity.id)) this.#goWith(entity);
    else if (spot && !this.#isOnMap(spot)) this.#go(spot, rows);
    else if (isThere) {
      this.entity = spot && this.#first(spot);
      this.spotlight = null;
    }
    this.#n_moves = before;
    return done;
  }

  /** Picks an observed path that nobody drew. */
  pickPath(path: PathPick): void {
    this.clear();
    this.path = path;
    this.spotlight = { type: "desirePath", from: path.from, to: path.to };
  }

  /** Picks a gateway; the keyboard is at the step it is behind, or at its stage. */
  pickGateway(gateway: GatewayAt, focus: boolean): void {
    this.clear();
    this.gateway = gateway;
    this.spot = gateway.type === "step" ? { type: "step", step: gateway.id } : { type: "stage", stage: gateway.id };
    if (focus) this.focusWish += 1;
  }

  /** Picks nothing. */
  clear(): void {
    this.#n_moves += 1;
    this.#isFollowed = false;
    this.block = null;
    this.together = [];
    this.spot = null;
    this.entity = null;
    this.path = null;
    this.gateway = null;
    this.spotlight = null;
  }

  /** Whether an entity is picked, alone or with others. */
  has(entity: EntityId | null): boolean {
    if (!entity) return false;
    if (this.together.length > 0) return this.#names.has(nameOf(entity));
    return this.entity?.type === entity.type && this.entity.id === entity.id;
  }

  /** Whether a cell is in the block. */
  covers(lane: LaneId, step: StepId): boolean {
    return this.#lanes.has(lane) && this.#steps.has(step);
  }

  #choose(from: Cell, to: Cell): void {
    this.block = { from, to };
    const all = this.blockLanes.flatMap((lane) => this.blockSteps.flatMap((step) => this.#contentOf(lane.id, step.id)));
    this.together = all.length > 1 ? all : [];
    if (all.length === 1) this.entity = all[0]!;
  }

  #contentOf(lane: LaneId, step: StepId): EntityId[] {
    const emotion = this.project.emotionIn(lane, step);
    const cards = this.project.cardsIn(lane, step).map((it): EntityId => ({ type: "card", id: it.id }));
    return emotion ? [...cards, { type: "emotion", id: emotion.id }] : cards;
  }

  #idsOf(type: "card" | "emotion"): string[] {
    return this.contents.flatMap((it) => (it.type === type ? it.id : []));
  }

  /** As they stand on the map, row by row. */
  #inRows<T extends { id: string; lane: LaneId; step: StepId }>(all: T[]): T[] {
    const { project } = this;
    const rows = new Map(project.shownLanes.map((it, at) => [it.id, at]));
    const columns = new Map(project.shownSteps.map((it, at) => [it.id, at]));
    const placed = all.map((it) => ({
      it,
      at: [rows.get(it.lane) ?? 0, columns.get(it.step) ?? 0, project.cardsIn(it.lane, it.step).findIndex((card) => card.id === it.id)] as const,
    }));
    placed.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2]);
    return placed.map(({ it }) => it);
  }

  /** Goes where a card or a feeling is now: it may have been picked before it was there. */
  #goWith(entity: EntityId): void {
    const { spot } = this;
    const now = this.#spotOf(entity);
    if (now?.type !== "cell" || (spot?.type === "cell" && spot.lane === now.lane && spot.step === now.step)) return;
    this.spot = now;
    if (this.#isFollowed) this.focusWish += 1;
  }

  #isOnMap(spot: Spot): boolean {
    const { project } = this;
    if (spot.type === "stage") return project.find("stage", spot.stage) !== null;
    if (spot.type === "lane") return project.find("lane", spot.lane) !== null;
    if (project.find("step", spot.step) === null) return false;
    return spot.type === "step" || project.find("lane", spot.lane) !== null;
  }

  /** From a place that is gone to the one that was next to it. */
  #go(gone: Spot, rows: { step: { id: string }[]; stage: { id: string }[]; lane: { id: string }[] }): void {
    const step = "step" in gone ? this.#nearest("step", gone.step, rows.step) : null;
    const lane = "lane" in gone ? this.#nearest("lane", gone.lane, rows.lane) : null;
    const stage = "stage" in gone ? this.#nearest("stage", gone.stage, rows.stage) : null;
    this.clear();
    if (gone.type === "cell" && step && lane) this.spot = { type: "cell", step, lane };
    else if (step) this.spot = { type: "step", step };
    else if (lane) this.spot = { type: "lane", lane };
    else if (stage) this.spot = { type: "stage", stage };
    this.entity = this.spot && this.#first(this.spot);
  }

  /** The one itself, or of those in its row the next that is left, or the last before it. */
  #nearest(type: "step" | "lane" | "stage", id: string, row: { id: string }[]): string | null {
    const at = row.findIndex((it) => it.id === id);
    const order = [...row.slice(at), ...row.slice(0, at).reverse()];
    return order.find((it) => this.project.find(type, it.id) !== null)?.id ?? null;
  }

  #first(spot: Spot): EntityId | null {
    if (spot.type === "stage") return { type: "stage", id: spot.stage };
    if (spot.type === "step") return { type: "step", id: spot.step };
    if (spot.type === "lane") return { type: "lane", id: spot.lane };
    const card = this.project.cardsIn(spot.lane, spot.step)[0];
    if (card) return { type: "card", id: card.id };
    const emotion = this.project.emotionIn(spot.lane, spot.step);
    return emotion ? { type: "emotion", id: emotion.id } : null;
  }

  #spotOf(entity: EntityId): Spot | null {
    if (entity.type === "stage") return { type: "stage", stage: entity.id };
    if (entity.type === "step") return { type: "step", step: entity.id };
    if (entity.type === "lane") return { type: "lane", lane: entity.id };
    if (entity.type === "card" || entity.type === "emotion") {
      const it = this.project.find(entity.type, entity.id);
      return it ? { type: "cell", lane: it.lane, step: it.step } : null;
    }
    return null;
  }
}

function nameOf({ type, id }: EntityId): string {
  return `${type} ${id}`;
}

/** Whether something stands in a cell. */
function isContent({ type }: EntityId): boolean {
  return type === "card" || type === "emotion";
}

/** The part of a row from one of its members to another, in either order. */
function between<T extends { id: string }>(row: T[], one: string, other: string): T[] {
  const ends = [row.findIndex((it) => it.id === one), row.findIndex((it) => it.id === other)];
  return ends.includes(-1) ? [] : row.slice(Math.min(...ends), Math.max(...ends) + 1);
}
