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

/** What is selected on the map. */
export class Selection {
  spot = $state.raw<Spot | null>(null);
  entity = $state.raw<EntityId | null>(null);
  path = $state.raw<PathPick | null>(null);
  /** The figure whose line is shown strongly while all others step back. */
  spotlight = $state.raw<FigureId | null>(null);
  /** Counts up when the keyboard is to move to the selected spot. */
  focusWish = $state(0);

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
    if (focus) this.focusWish += 1;
  }

  /** Picks an observed path that nobody drew. */
  pickPath(path: PathPick): void {
    this.clear();
    this.path = path;
    this.spotlight = { type: "desirePath", from: path.from, to: path.to };
  }

  /** Picks nothing. */
  clear(): void {
    this.spot = null;
    this.entity = null;
    this.path = null;
    this.spotlight = null;
  }

  /** Whether an entity is picked. */
  has(entity: EntityId | null): boolean {
    return !!entity && this.entity?.type === entity.type && this.entity.id === entity.id;
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
