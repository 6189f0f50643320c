// Where the picture lies on the minimap.
import type { Rect } from "../../bindings";

/** The most room there is, in pixels of the screen. */
const MOST = { width: 220, height: 130 };

/** The size of the minimap of a picture, and how many of its pixels a pixel of the picture takes. */
export function sizeOf(width: number, height: number): { width: number; height: number; scale: number } {
  const scale = Math.min(MOST.width / width, MOST.height / height);
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale), scale };
}

/** A part of the picture as a part of the minimap, cut where the picture ends. */
export function frameOf(shown: Rect, size: { width: number; height: number; scale: number }): Rect {
  const cut = (at: number, most: number) => Math.min(Math.max(0, at), most);
  const left = cut(shown.x * size.scale, size.width);
  const top = cut(shown.y * size.scale, size.height);
  return {
    x: left,
    y: top,
    width: cut((shown.x + shown.width) * size.scale, size.width) - left,
    height: cut((shown.y + shown.height) * size.scale, size.height) - top,
  };
}
