// From items of the picture to CSS: the same places and sizes, in the page's own terms.
import type { Dash, FigureId, Item, Place, TextStyle, Token } from "../bindings";

/** Sizes of the text styles; lines are placed by their baseline. */
const STYLES: Record<TextStyle, { size: number; line: number }> = {
  chip: { size: 11, line: 14 },
  hint: { size: 11.5, line: 16 },
  card: { size: 12.5, line: 18 },
  name: { size: 13, line: 18 },
  stage: { size: 15, line: 20 },
  title: { size: 24, line: 30 },
};

/** Inter's ascent and descent, of its size. */
const ASCENT = 0.96875;
const DESCENT = 0.2412109375;

/** Room beside a line, so that a page with wider letters does not break it. */
const ROOM = 24;

/** A colour of the design. */
export function colour(token: Token | null): string {
  return token === null ? "none" : `var(--${token})`;
}

/** Where and how a box is drawn, from the corner of its group. */
export function boxStyle(item: Extract<Item, { type: "box" }>, dx: number, dy: number): string {
  const line = item.stroke === null ? 0 : item.strokeWidth;
  const { x, y, width, height } = item.rect;
  const place = `left:${x + dx - line / 2}px;top:${y + dy - line / 2}px;width:${width + line}px;height:${height + line}px`;
  const round = item.radius > 0 ? `;border-radius:${item.radius + line / 2}px` : "";
  const fill = item.fill === null ? "" : `;background:${colour(item.fill)}`;
  const edge = line === 0 ? "" : `;border:${line}px solid ${colour(item.stroke)}`;
  return place + round + fill + edge;
}

/** Where and how a line of text is drawn, from the corner of its group. */
export function textStyle(item: Extract<Item, { type: "text" }>, dx: number, dy: number): string {
  const { size, line } = STYLES[item.style];
  const top = item.y + dy - ((line - (ASCENT + DESCENT) * size) / 2 + ASCENT * size);
  const x = item.x + dx;
  const place = {
    left: `left:${x}px`,
    centre: `left:${x - item.width / 2 - ROOM}px;width:${item.width + 2 * ROOM}px;text-align:center`,
    right: `left:${x - item.width - ROOM}px;width:${item.width + ROOM}px;text-align:right`,
  }[item.align];
  return `${place};top:${top}px;color:${colour(item.fill)}`;
}

/** Where and how the number of a column is drawn, from the corner of its group. */
export function numberStyle({ x, y, style, fill }: Extract<Item, { type: "number" }>, dx: number, dy: number): string {
  return textStyle({ type: "text", x, y, style, fill, text: "", width: 0, align: "centre" }, dx, dy);
}

/** The pattern of a line: dots are round and 1.7 widths apart. */
export function dashes(dash: Dash, width: number): string | undefined {
  if (dash === "solid") return undefined;
  return dash === "dashed" ? "5 5" : `0.01 ${width * 1.7}`;
}

/** Where the corner of a group lies on a canvas, in its pixels, and how many of them a pixel of the picture takes. */
export interface Spot {
  left: number;
  top: number;
  scale: number;
}

/** Makes a canvas as sharp as the screen is, and empty. */
export function begin(canvas: HTMLCanvasElement, width: number, height: number): { context: CanvasRenderingContext2D; dots: number; colourOf: (token: Token) => string } | null {
  const context = canvas.getContext("2d");
  if (!context) return null;
  const dots = window.devicePixelRatio;
  canvas.width = width * dots;
  canvas.height = height * dots;
  const style = getComputedStyle(canvas);
  const known = new Map<Token, string>();
  const colourOf = (token: Token): string => {
    const colour = known.get(token) ?? style.getPropertyValue(`--${token}`);
    known.set(token, colour);
    return colour;
  };
  return { context, dots, colourOf };
}

/** Lines on a canvas are no thinner, in its pixels: a small map would lose the edges of its cards. */
const THINNEST = 0.6;

/** Paints a group, words left out: for maps too small to read. */
export function paintGroup(context: CanvasRenderingContext2D, { items }: { items: readonly Item[] }, { left, top, scale }: Spot, colourOf: (token: Token) => string): void {
  context.setTransform(scale, 0, 0, scale, left, top);
  for (const item of items) paintShape(context, item, THINNEST / scale, colourOf);
}

function paintShape(context: CanvasRenderingContext2D, item: Item, thinnest: number, colourOf: (token: Token) => string): void {
  if (item.type === "text" || item.type === "number") return;
  if (item.type === "image" || item.type === "logo") {
    context.fillStyle = colourOf("line");
    context.fillRect(item.rect.x, item.rect.y, item.rect.width, item.rect.height);
    return;
  }
  if (item.type === "icon") {
    // Of one's own, its place: pictures are not painted in small.
    if (item.look.type === "own") return;
    context.lineWidth = Math.max(item.look.strokeWidth, thinnest);
    context.strokeStyle = colourOf(item.look.stroke);
    context.stroke(new Path2D(item.look.d));
    return;
  }
  // Rectangles are far cheaper than shapes, and where a pixel is larger than a corner nobody sees which it is.
  if (item.type === "box" && item.radius * THINNEST < thinnest) return paintBox(context, item, thinnest, colourOf);
  const shape = new Path2D(item.type === "path" ? item.d : undefined);
  if (item.type === "box") shape.roundRect(item.rect.x, item.rect.y, item.rect.width, item.rect.height, item.radius);
  if (item.fill) {
    context.globalAlpha = item.type === "path" ? item.fillOpacity : 1;
    context.fillStyle = colourOf(item.fill);
    context.fill(shape);
    context.globalAlpha = 1;
  }
  if (item.stroke) {
    context.lineWidth = Math.max(item.strokeWidth, thinnest);
    context.strokeStyle = colourOf(item.stroke);
    context.stroke(shape);
  }
}

function paintBox(context: CanvasRenderingContext2D, { rect, fill, stroke, strokeWidth }: Extract<Item, { type: "box" }>, thinnest: number, colourOf: (token: Token) => string): void {
  if (fill) {
    context.fillStyle = colourOf(fill);
    context.fillRect(rect.x, rect.y, rect.width, rect.height);
  }
  if (stroke) {
    context.lineWidth = Math.max(strokeWidth, thinnest);
    context.strokeStyle = colourOf(stroke);
    context.strokeRect(rect.x, rect.y, rect.width, rect.height);
  }
}

/** Whether two figures are the same line of the flow lane. */
export function isSameLine(a: FigureId | null, b: FigureId | null): boolean {
  if (a?.type === "transition" && b?.type === "transition") return a.transition === b.transition;
  if (a?.type === "desirePath" && b?.type === "desirePath") {
    return isSamePlace(a.from, b.from) && isSamePlace(a.to, b.to);
  }
  return false;
}

/** Whether two places are the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.type !== b.type) return false;
  if (a.type === "touchpoint" && b.type === "touchpoint") return a.of === b.of;
  return a.type === "offMap" && b.type === "offMap" ? a.of === b.of : true;
}
