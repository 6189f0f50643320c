// Where the picture lies on the minimap.
import { describe, expect, it } from "vitest";
import { frameOf, sizeOf } from "../src/canvas/minimap/place";

describe("the minimap", () => {
  it("is as large as its room allows, in the shape of the map", () => {
    expect(sizeOf(2200, 650)).toEqual({ width: 220, height: 65, scale: 0.1 });
    expect(sizeOf(1000, 1300)).toEqual({ width: 100, height: 130, scale: 0.1 });
  });

  it("frames what shows, and no more than there is", () => {
    const size = sizeOf(2200, 650);
    expect(frameOf({ x: 200, y: 100, width: 1000, height: 300 }, size)).toEqual({ x: 20, y: 10, width: 100, height: 30 });
    expect(frameOf({ x: 2000, y: 600, width: 1000, height: 300 }, size)).toEqual({ x: 200, y: 60, width: 20, height: 5 });
  });
});
