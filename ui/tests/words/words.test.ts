// Numbers in words, keys by their names, places of the picture.
import { describe, expect, it } from "vitest";
import { chordOf } from "../../src/actions/keys";
import { boxStyle, dashes } from "../../src/canvas/paint";
import { duration, expectedTime, feeling, percent, permille, spelled } from "../../src/language/numbers";
import { Viewport } from "../../src/state/viewport.svelte";

it.each([
  [0, "0 s"], [0.2, "< 1 s"], [45, "45 s"], [540, "9 min"], [59.6, "1 min"], [3599, "1 h"], [7500, "2 h 5 min"],
  [156_240, "1 d 19 h"], [259_200, "3 d"], [1e6, "11 d"], [1e8, "3 y"],
])("%d seconds are %s", (seconds, text) => expect(duration(seconds)).toBe(text));

it.each([
  [null, "–"], [0, "0 %"], [0.0004, "< 0.1 %"], [0.056, "5.6 %"], [0.41, "41 %"], [0.999, "> 99 %"], [1, "100 %"],
])("the share %d is %s, on one line", (value, text) => expect(percent(value)).toBe(text.replaceAll(" ", "\u00a0")));

it.each([[0, "0 s"], [90, "1 min 30 s"], [26 * 3600, "1 d 2 h"], [14 * 86_400, "14 d"]])("%d seconds are stated as %s", (seconds, text) =>
  expect(spelled(seconds)).toBe(text));

it.each([
  [null, ""], [{ leastS: null, mostS: 172_800 }, "within 2 d"], [{ leastS: 86_400, mostS: 259_200 }, "1–3 d"],
  [{ leastS: 7200, mostS: 86_400 }, "2 h – 1 d"], [{ leastS: 14_400, mostS: null }, "at least 4 h"],
])("%o is expected %s", (time, text) => expect(expectedTime(time)).toBe(text));

it.each([[null, ""], [300, "30 %"], [333, "33.3 %"]])("%s thousandths are %s", (it, text) => expect(permille(it)).toBe(text));

it.each([[-4, "−2"], [-1, "−0.5"], [0, "0"], [3, "+1.5"]])("%d half steps feel %s", (half, text) => expect(feeling(half)).toBe(text));

it.each([
  [{ key: "z", ctrlKey: true }, "Ctrl+Z"],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+Z"],
  [{ key: "N", shiftKey: true }, "Shift+N"],
  [{ key: "!", code: "Digit1", shiftKey: true }, "Shift+1"],
  [{ key: "?", shiftKey: true }, "?"],
  [{ key: "+", shiftKey: true }, "+"],
  [{ key: "Delete" }, "Del"],
  [{ key: "k", metaKey: true }, "Ctrl+K"],
  [{ key: "ArrowRight", altKey: true }, "Alt+Right"],
])("%o is %s", (init, chord) => expect(chordOf(new KeyboardEvent("keydown", init))).toBe(chord));

describe("the viewport", () => {
  function viewport(): Viewport {
    const it = new Viewport();
    Object.assign(it, { width: 1000, height: 600, sceneWidth: 5000, sceneHeight: 2000, headWidth: 168, headHeight: 84 });
    return it;
  }

  it("keeps what is under the pointer when it zooms", () => {
    const it = viewport();
    it.panBy(800, 300);
    const before = it.toScene(400, 200);
    it.zoomAt(1.5, 400, 200);
    expect(it.toScene(400, 200).x).toBeCloseTo(before.x);
    expect(it.toScene(400, 200).y).toBeCloseTo(before.y);
  });

  it("keeps it also where heads get no smaller with the map", () => {
    const it = viewport();
    it.panBy(1500, 500);
    const before = it.toScene(400, 200);
    it.zoomAt(0.3, 400, 200);
    expect(it.toScene(400, 200).x).toBeCloseTo(before.x);
    expect(it.toScene(400, 200).y).toBeCloseTo(before.y);
  });

  it("begins a small map beside its heads", () => {
    const it = viewport();
    it.zoomAt(0.1);
    const corner = it.toScene(168 * 0.36, 84 * 0.36);
    expect(corner.x).toBeCloseTo(168);
    expect(corner.y).toBeCloseTo(84);
  });

  it("fits a large picture into the window, heads and all", () => {
    const it = viewport();
    it.fit();
    const end = it.toScene(1000, 600);
    expect(it.zoom).toBe(0.19);
    expect(end.x).toBeGreaterThanOrEqual(5000);
    expect(end.y).toBeGreaterThanOrEqual(2000);
  });

  it("stays on the picture", () => {
    const it = viewport();
    it.panBy(-100, 99999);
    expect(it.x).toBe(0);
    expect(it.y).toBe(2000 + 120 - 600);
  });

  it("shows what is behind a head", () => {
    const it = viewport();
    it.panBy(1000, 0);
    it.reveal({ x: 900, y: 100, width: 208, height: 40 });
    expect(it.x).toBe(900 - 16 - 168);
  });

  it("zooms between 10 and 250 percent", () => {
    const it = viewport();
    it.zoomAt(9);
    expect(it.zoom).toBe(2.5);
    it.zoomAt(0.01);
    expect(it.zoom).toBe(0.1);
  });
});

it("an outline is centred on the edge", () => {
  const style = boxStyle({ type: "box", rect: { x: 10, y: 20, width: 100, height: 40 }, radius: 6, fill: "surface", stroke: "line", strokeWidth: 1 }, 0, 0);
  expect(style).toBe("left:9.5px;top:19.5px;width:101px;height:41px;border-radius:6.5px;background:var(--surface);border:1px solid var(--line)");
});

it("dots are round and 1.7 widths apart", () => expect(dashes("dotted", 10)).toBe("0.01 17"));
