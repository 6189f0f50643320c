// Which part of the picture shows, and how large.
import type { Rect } from "../bindings";

/** The smallest and the largest zoom. */
export const ZOOM = { min: 0.1, max: 2.5 } as const;

/** Below this zoom cards are no more than blocks, and heads get no smaller. */
const OVERVIEW = 0.36;

/** How long a flight takes. */
const FLIGHT_MS = 200;

/** How far beyond its end the picture can be scrolled, in its pixels. */
const SLACK = 120;

/** What the window looks at: how far it is scrolled, in pixels of the picture, and how large that is drawn. */
export interface Look {
  x: number;
  y: number;
  zoom: number;
}

/** How far from the edge visible things begin to be drawn, in pixels of the picture. */
const MARGIN = 220;
/** Steps in which the drawn part follows the visible part, so that a pan redraws seldom. */
const GRAIN = 110;

/** How much of the window may stay where it is above the lanes. */
const PINNED_MOST = 0.5;
/** The same with the lanes that stay in sight. */
const LANES_MOST = 0.7;

/** The window onto the picture; `x` and `y` are how far it is scrolled, in pixels of the picture. */
export class Viewport {
  x = $state(0);
  y = $state(0);
  zoom = $state(1);
  /** Size of the window on the screen. */
  width = $state(0);
  height = $state(0);
  /** Size of the picture. */
  sceneWidth = $state(0);
  sceneHeight = $state(0);
  headWidth = $state(0);
  headHeight = $state(0);
  /** Height of the flow lane, the first below the heads. */
  flowHeight = $state(0);
  /** Where the lanes that stay in sight begin in the picture, right below the flow lane, and how tall they are. */
  lanesTop = $state(0);
  lanesHeight = $state(0);

  /** Whether the map is so small that cards are no more than blocks. */
  readonly isOverview: boolean = $derived(this.zoom < OVERVIEW);
  /** How large heads are drawn: they stay readable on a small map. */
  readonly headZoom: number = $derived(Math.max(this.zoom, OVERVIEW));
  /** How wide and how high they are on the screen, in its whole pixels. */
  readonly headsWidth: number = $derived(whole(this.headWidth * this.headZoom));
  readonly headsHeight: number = $derived(whole(this.headHeight * this.headZoom));
  /** How far larger heads push the map aside, in pixels of the screen. */
  readonly pushed: { x: number; y: number } = $derived(this.#pushedAt(this.zoom));
  /** Where the corner of the picture is in the window. What is drawn as a layer of its own and moved as a whole would be blurred between two pixels. */
  readonly movedX: number = $derived(whole(this.pushed.x - this.x * this.zoom));
  readonly movedY: number = $derived(whole(this.pushed.y - this.y * this.zoom));
  /** Whether the flow lane stays below the heads: where that leaves room for the lanes to scroll. */
  readonly isFlowPinned: boolean = $derived(this.#isFlowPinnedAt(this.zoom));
  /** Where the flow lane begins in the window. */
  readonly flowTop: number = $derived(this.headHeight * this.headZoom - (this.isFlowPinned ? 0 : this.y * this.zoom));
  /** Whether the lanes that are to stay in sight do: where that leaves room for the others to scroll. */
  readonly areLanesPinned: boolean = $derived(this.#areLanesPinnedAt(this.zoom));
  /** Where lanes begin to show in the window, below what stays. */
  readonly laneTop: number = $derived(this.headHeight * this.headZoom + (this.isFlowPinned ? this.flowHeight * this.zoom : 0));
  /** Where they begin in the window: as far down as in the picture, or below what stays. */
  readonly lanesAt: number = $derived(
    Math.max(this.laneTop, this.pushed.y + (this.lanesTop - this.y) * this.zoom),
  );
  /** How much at the top does not scroll down, in pixels of the picture. */
  readonly #pinnedHeight: number = $derived(this.#pinnedAt(this.zoom));
  /** Where in the picture the scrolled part begins to show, below and beside what stays. */
  readonly left: number = $derived(this.x + this.headWidth);
  readonly top: number = $derived(this.y + this.#pinnedHeight);

  /** The scrolled part that shows, below and beside what stays. */
  readonly shown: Rect = $derived.by(() => {
    const end = this.toScene(this.width, this.height);
    return { x: this.left, y: this.top, width: Math.max(0, end.x - this.left), height: Math.max(0, end.y - this.top) };
  });
  /** Whether nothing is out of sight. */
  readonly showsAll: boolean = $derived(
    this.x <= 0 && this.y <= 0 && this.shown.x + this.shown.width >= this.sceneWidth && this.shown.y + this.shown.height >= this.sceneHeight,
  );
  /** Counts up with each flight and with whatever ends one. */
  #flight = 0;

  // The part of the picture to draw is what shows and a little around it; each of its edges is for itself, so that what
  // lies within is looked for anew only where one of them is another, not with each pixel of a pan.
  readonly #drawnLeft: number = $derived(Math.floor((this.x - MARGIN) / GRAIN) * GRAIN);
  readonly #drawnTop: number = $derived(Math.floor((this.y - MARGIN) / GRAIN) * GRAIN);
  readonly #drawnRight: number = $derived(Math.ceil((this.toScene(this.width, this.height).x + MARGIN) / GRAIN) * GRAIN);
  readonly #drawnBottom: number = $derived(Math.ceil((this.toScene(this.width, this.height).y + MARGIN) / GRAIN) * GRAIN);

  /** Looks at the begin of a picture, in full size. */
  begin(): void {
    this.go({ x: 0, y: 0, zoom: 1 });
  }

  /** Scrolls by pixels of the screen. */
  panBy(dx: number, dy: number): void {
    this.go({ x: this.x + dx / this.zoom, y: this.y + dy / this.zoom, zoom: this.zoom });
  }

  /** Zooms so that what is under a place of the window stays there. */
  zoomAt(zoom: number, screenX = this.width / 2, screenY = this.height / 2): void {
    const next = Math.round(Math.min(ZOOM.max, Math.max(ZOOM.min, zoom)) * 100) / 100;
    const at = this.toScene(screenX, screenY);
    const pushed = this.#pushedAt(next);
    this.go({ x: at.x - (screenX - pushed.x) / next, y: at.y - (screenY - pushed.y) / next, zoom: next });
  }

  /** Shows the whole picture, as far as the zoom allows. */
  fit(): void {
    this.go(this.whole());
  }

  /** Where the whole picture shows, as far as the zoom allows. */
  whole(): Look {
    const whole = Math.min(this.width / this.sceneWidth, this.height / this.sceneHeight, 1);
    const besideHeads = Math.min(
      (this.width - this.headWidth * OVERVIEW) / (this.sceneWidth - this.headWidth),
      (this.height - this.headHeight * OVERVIEW) / (this.sceneHeight - this.headHeight),
    );
    return { x: 0, y: 0, zoom: rounded(whole < OVERVIEW ? besideHeads : whole) };
  }

  /** Where a part of the picture shows as large as fits beside the heads, but no larger than `most`; its begin shows in any case. */
  around(rect: Rect, most: number, room = 16): Look {
    const fits = (heads: number, beside: number, size: number, window: number) => {
      const scaled = window / (heads + size + 2 * room + beside);
      return scaled < OVERVIEW ? (window - heads * OVERVIEW) / (size + 2 * room + beside) : scaled;
    };
    const isBelow = rect.y >= this.#pinnedHeight;
    const beside = isBelow ? this.#pinnedHeight - this.headHeight : 0;
    const zoom = rounded(Math.min(fits(this.headWidth, 0, rect.width, this.width), fits(this.headHeight, beside, rect.height, this.height), most));
    const pushed = this.#pushedAt(zoom);
    const free = (this.width - pushed.x) / zoom - this.headWidth;
    const x = rect.x - this.headWidth - Math.max(room, (free - rect.width) / 2);
    return this.within({ x, y: isBelow ? rect.y - room - this.#pinnedAt(zoom) : 0, zoom });
  }

  /** Looks there at once. */
  go({ x, y, zoom }: Look): void {
    this.#flight += 1;
    this.#set(x, y, zoom);
  }

  /** Flies there, or is there at once where the person wants no motion; whether it arrived, and nothing else moved the window. */
  fly(to: Look, now = () => performance.now()): Promise<boolean> {
    this.go(this);
    if (window.matchMedia?.("(prefers-reduced-motion: reduce)").matches) {
      this.go(to);
      return Promise.resolve(true);
    }
    const from: Look = { x: this.x, y: this.y, zoom: this.zoom };
    const flight = this.#flight;
    const begin = now();
    return new Promise((resolve) => {
      const frame = () => {
        if (flight !== this.#flight) return resolve(false);
        const part = Math.min(1, (now() - begin) / FLIGHT_MS);
        this.#set(...between(from, to, part));
        if (part < 1) requestAnimationFrame(frame);
        else resolve(true);
      };
      requestAnimationFrame(frame);
    });
  }

  /** Scrolls so that a place of the picture is in the middle of what shows beside what stays. */
  centre(x: number, y: number): void {
    const { width, height } = this.shown;
    this.go({ x: x - width / 2 - this.headWidth, y: y - height / 2 - this.#pinnedHeight, zoom: this.zoom });
  }

  /** Scrolls as little as needed to show a part of the picture beside what stays; that shows as it is. */
  reveal(rect: Rect): void {
    const room = 16;
    const right = rect.x + rect.width + room - (this.width - this.pushed.x) / this.zoom;
    const bottom = rect.y + rect.height + room - (this.height - this.pushed.y) / this.zoom;
    const x = rect.x < this.headWidth ? this.x : Math.min(Math.max(this.x, right), rect.x - room - this.headWidth);
    const y = rect.y < this.#pinnedHeight ? this.y : Math.min(Math.max(this.y, bottom), rect.y - room - this.#pinnedHeight);
    this.go({ x, y, zoom: this.zoom });
  }

  /** A place of the window as a place of the picture. */
  toScene(screenX: number, screenY: number): { x: number; y: number } {
    return { x: this.x + (screenX - this.pushed.x) / this.zoom, y: this.y + (screenY - this.pushed.y) / this.zoom };
  }

  /** The same, where lanes that stay in sight are in the way of what scrolls below them. */
  partAt(screenX: number, screenY: number): { x: number; y: number } {
    const at = this.toScene(screenX, screenY);
    const below = screenY - this.lanesAt;
    const isOnLanes = this.areLanesPinned && below >= 0 && below < this.lanesHeight * this.zoom;
    return isOnLanes ? { x: at.x, y: this.lanesTop + below / this.zoom } : at;
  }

  /** Where a height of the picture is in the window. */
  screenY(y: number): number {
    if (this.#isOnLanes(y)) return this.lanesAt + (y - this.lanesTop) * this.zoom;
    return this.pushed.y + (y - this.y) * this.zoom;
  }

  /** Whether a height of the picture is behind what stays above the lanes. */
  hides(y: number): boolean {
    return y < this.top && !this.#isOnLanes(y);
  }

  #isOnLanes(y: number): boolean {
    return this.areLanesPinned && y >= this.lanesTop && y < this.lanesTop + this.lanesHeight;
  }

  /** Keeps the window on the picture after either changed its size. */
  settle(): void {
    this.#set(this.x, this.y, this.zoom);
  }

  /** Whether a part of the picture is to be drawn. */
  draws(rect: Rect): boolean {
    return this.drawsAcross(rect) && this.drawsDown(rect);
  }

  /** Whether something is to be drawn that does not scroll down. */
  drawsAcross({ x, width }: { x: number; width: number }): boolean {
    return x < this.#drawnRight && x + width > this.#drawnLeft;
  }

  /** Whether something is to be drawn that does not scroll sideways. */
  drawsDown({ y, height }: { y: number; height: number }): boolean {
    return y < this.#drawnBottom && y + height > this.#drawnTop;
  }

  #pushedAt(zoom: number): { x: number; y: number } {
    const more = Math.max(zoom, OVERVIEW) - zoom;
    return { x: this.headWidth * more, y: this.headHeight * more };
  }

  #isFlowPinnedAt(zoom: number): boolean {
    return this.headHeight * Math.max(zoom, OVERVIEW) + this.flowHeight * zoom <= this.height * PINNED_MOST;
  }

  #staysAt(zoom: number): number {
    return this.headHeight + (this.#isFlowPinnedAt(zoom) ? this.flowHeight : 0);
  }

  #areLanesPinnedAt(zoom: number): boolean {
    return this.lanesHeight > 0 && zoom >= OVERVIEW && (this.#staysAt(zoom) + this.lanesHeight) * zoom <= this.height * LANES_MOST;
  }

  #pinnedAt(zoom: number): number {
    return this.#staysAt(zoom) + (this.#areLanesPinnedAt(zoom) ? this.lanesHeight : 0);
  }

  #set(x: number, y: number, zoom: number): void {
    Object.assign(this, this.within({ x, y, zoom }));
  }

  /** What is looked at when that is asked for: never far from the picture. */
  within({ x, y, zoom }: Look): Look {
    const pushed = this.#pushedAt(zoom);
    const maxX = Math.max(0, this.sceneWidth + SLACK - (this.width - pushed.x) / zoom);
    const maxY = Math.max(0, this.sceneHeight + SLACK - (this.height - pushed.y) / zoom);
    return { x: Math.min(Math.max(0, x), maxX), y: Math.min(Math.max(0, y), maxY), zoom };
  }
}

/** The nearest whole pixel of the screen. */
function whole(at: number): number {
  const dots = window.devicePixelRatio;
  return Math.round(at * dots) / dots;
}

/** A zoom in whole percent, as far as there is one. */
function rounded(zoom: number): number {
  return Math.min(ZOOM.max, Math.max(ZOOM.min, Math.floor(zoom * 100) / 100 || 1));
}

/** What is looked at after a part of a flight, 0 to 1: soon fast, and slow at its end. */
function between(from: Look, to: Look, part: number): [number, number, number] {
  if (part >= 1) return [to.x, to.y, to.zoom];
  const eased = 1 - (1 - part) ** 3;
  const mix = (a: number, b: number) => a + (b - a) * eased;
  return [mix(from.x, to.x), mix(from.y, to.y), mix(from.zoom, to.zoom)];
}
