// What the person is at: one cell or head of the grid, and what is picked there.
import type { EntityId, FigureId, LaneId, Place, StageId, StepId } from "../bindings";
import type { ProjectState } from "./project.svelte";

/** A place of the grid that keys can move from. */
export type Spot =
  | { type: "stage"; stage: StageId }
  | { type: "step"; step: StepId }
  | { type: "lane"; lane: LaneId }
  | { type: "cell"; lane: LaneId; step: StepId };

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
  /** The figure whose line is shown strongly while all others step back. */
  spotlight = $state.raw<FigureId | null>(null);
  /** Counts up when the keyboard is to move to the selected spot. */
  focusWish = $state(0);

  /** Whether the keyboard goes where what is picked goes. */
  #isFollowed = false;

  constructor(readonly project: ProjectState) {}

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

  /** Lets the project change, and stays at what is left, or goes next to what is gone. */
  follow<T>(change: () => T): T {
    const { entity, project, spot } = this;
    const isThere = entity && project.find(entity.type, entity.id) !== null;
    const rows = { step: project.steps, stage: project.stages, lane: project.lanes };
    const done = change();
    if (entity && project.find(entity.type, entity.id)) this.#goWith(entity);
    else if (spot && !this.#isOnMap(spot)) this.#go(spot, rows);
    else if (isThere) {
      this.entity = spot && this.#first(spot);
      this.spotlight = null;
    }
    return done;
  }

  /** Picks an observed path that nobody drew. */
  pickPath(path: PathPick): void {
    this.clear();
    this.path = path;
    this.spotlight = { type: "desirePath", from: path.from, to: path.to };
  }

  /** Picks nothing. */
  clear(): void {
    this.#isFollowed = false;
    this.spot = null;
    this.entity = null;
    this.path = null;
    this.spotlight = null;
  }

  /** Whether an entity is picked. */
  has(entity: EntityId | null): boolean {
    return !!entity && this.entity?.type === entity.type && this.entity.id === entity.id;
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
