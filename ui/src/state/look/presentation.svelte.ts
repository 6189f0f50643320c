// Whether the map is being presented, at which stop, and how large; and what was there before.
import type { EntityId } from "../../bindings";
import type { PathPick, Selection, Spot } from "../selection.svelte";
import type { Look, Viewport } from "../viewport.svelte";

const KEY = "desire-path-projector";

/** What a presentation gives back when it ends. */
interface Before {
  look: Look;
  spot: Spot | null;
  entity: EntityId | null;
  path: PathPick | null;
  focus: Element | null;
}

/** The presentation of the open map. */
export class PresentationState {
  #before = $state.raw<Before | null>(null);
  #isLarge = $state(localStorage.getItem(KEY) === "large");
  /** Which stop shows, from 0. */
  stop = $state(0);

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
    return this.#isLarge;
  }

  /** Changes that; remembered. */
  toggleLarge(): void {
    this.#isLarge = !this.#isLarge;
    if (this.#isLarge) localStorage.setItem(KEY, "large");
    else localStorage.removeItem(KEY);
  }

  /** Begins at the whole map, with nothing picked on it. */
  begin(): void {
    const { selection, viewport } = this;
    const { entity, path, spot } = selection;
    this.#before = { look: { x: viewport.x, y: viewport.y, zoom: viewport.zoom }, spot, entity, path, focus: document.activeElement };
    selection.clear();
    this.stop = 0;
  }

  /** Lets go of the presentation when its map is left. */
  forget(): void {
    this.#before = null;
  }

  /** Picks again what was picked; what is needed to go back to where the person was, once the map shows as before. */
  end(): { look: Look; focus: Element | null } | null {
    const before = this.#before;
    if (!before) return null;
    this.#before = null;
    if (before.path) this.selection.pickPath(before.path);
    this.selection.spot = before.spot;
    this.selection.entity = before.entity;
    return before;
  }
}
