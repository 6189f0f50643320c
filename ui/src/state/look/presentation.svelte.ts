// Whether the map is being presented, at which stop, and how large; and what was there before.
import type { EntityId } from "../../bindings";
import type { PathPick, Selection, Spot } from "../selection.svelte";
import { settings } from "./settings.svelte";
import type { Look, Viewport } from "../viewport.svelte";

/** How the map showed before it was presented, and where the keyboard was. */
export interface Kept {
  look: Look;
  focus: Element | null;
}

/** What a presentation gives back when it ends. */
interface Before extends Kept {
  spot: Spot | null;
  entity: EntityId | null;
  path: PathPick | null;
}

/** The presentation of the open map. */
export class PresentationState {
  #before = $state.raw<Before | null>(null);
  /** Which stop shows, from 0. */
  stop = $state(0);
  /** How many lanes show there; all where nothing is said. */
  nLanes = $state<number | null>(null);
  /** Whether the screen is dark for a while. */
  isDark = $state(false);
  /** What ended last while it still gives back the screen; ended or not, it can be waited for. */
  leaving: Promise<void> = Promise.resolve();

  constructor(
    readonly viewport: Viewport,
    readonly selection: Selection,
  ) {}

  /** Whether the map is being presented. */
  get isOn(): boolean {
    return this.#before !== null;
  }

  /** Whether type is as large as the back of a room needs. */
  get isLarge(): boolean {
    return settings.all.projector;
  }

  /** Changes that; remembered. */
  toggleLarge(): void {
    settings.put({ name: "projector", value: !this.isLarge });
  }

  /** Whether the lanes of a stage come one after the other. */
  get isByLane(): boolean {
    return settings.all.laneByLane;
  }

  /** Changes that, at the stop that shows too; remembered. */
  toggleByLane(isAtStage: boolean): void {
    settings.put({ name: "laneByLane", value: !this.isByLane });
    this.nLanes = this.isByLane && isAtStage ? 0 : null;
  }

  /** Begins at the whole map, with nothing picked on it. */
  begin(): void {
    const { selection, viewport } = this;
    const { entity, path, spot } = selection;
    this.#before = { look: { x: viewport.x, y: viewport.y, zoom: viewport.zoom }, spot, entity, path, focus: document.activeElement };
    selection.clear();
    this.stop = 0;
    this.nLanes = null;
    this.isDark = false;
  }

  /** Lets go of the presentation when its map is left. */
  forget(): void {
    this.#before = null;
    this.nLanes = null;
  }

  /** Picks again what was picked; what is needed to go back to where the person was, once the map shows as before. */
  end(): Kept | null {
    const before = this.#before;
    if (!before) return null;
    this.forget();
    if (before.path) this.selection.pickPath(before.path);
    this.selection.spot = before.spot;
    this.selection.entity = before.entity;
    return before;
  }
}
