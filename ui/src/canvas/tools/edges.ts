// Lets the map scroll along while something is dragged against an edge of it.
import type { Viewport } from "../../state/viewport.svelte";

/** How near to an edge that begins, in pixels of the screen. */
const NEAR = 40;
/** How fast the map scrolls at the edge itself, in pixels of the screen a second. */
const FASTEST = 1100;
/** The longest time that counts as one frame, in seconds: a page that was away does not jump. */
const LONGEST = 0.05;

/** Which ways a drag can scroll: a step goes sideways, a lane up and down, a card anywhere. */
export interface Ways {
  x: boolean;
  y: boolean;
}

/** Where a pointer is in the window, with the ways that what it drags can go; nothing while nothing is dragged. */
export type Held = { x: number; y: number; ways: Ways } | null;

/** Scrolls as long as the pointer stays near an edge. */
export class Edges {
  #isUnderWay = false;

  constructor(
    readonly viewport: Viewport,
    /** Where the pointer is now. */
    readonly held: () => Held,
    /** After each time the map has moved below it. */
    readonly moved: () => void,
  ) {}

  /** Begins to scroll where the pointer is near an edge. */
  begin(): void {
    if (this.#isUnderWay || !this.#pull()) return;
    this.#isUnderWay = true;
    let before = performance.now();
    const frame = (now: number) => {
      const pull = this.#pull();
      const { x, y } = this.viewport;
      const far = FASTEST * Math.min(LONGEST, Math.max(0, now - before) / 1000);
      before = now;
      if (pull) this.viewport.panBy(pull.x * far, pull.y * far);
      const isAtEnd = far > 0 && this.viewport.x === x && this.viewport.y === y;
      this.#isUnderWay = pull !== null && !isAtEnd;
      if (!this.#isUnderWay) return;
      this.moved();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  /** How hard the pointer pulls to the right and down, −1 to 1; nothing where it is near no edge. */
  #pull(): { x: number; y: number } | null {
    const held = this.held();
    if (!held) return null;
    const { viewport } = this;
    const begin = { x: viewport.headWidth * viewport.headZoom, y: viewport.pushed.y + (viewport.top - viewport.y) * viewport.zoom };
    const x = held.ways.x ? along(held.x, begin.x, viewport.width) : 0;
    const y = held.ways.y ? along(held.y, begin.y, viewport.height) : 0;
    return x === 0 && y === 0 ? null : { x, y };
  }
}

/** How hard a place between two edges pulls to the nearer one. */
function along(at: number, begin: number, end: number): number {
  const near = Math.min(NEAR, (end - begin) / 4);
  const back = Math.min(1, (begin + near - at) / near);
  const on = Math.min(1, (at - end + near) / near);
  return on > 0 ? on : back > 0 ? -back : 0;
}
