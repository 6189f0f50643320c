// Text can be read in every theme, and high contrast is what it says: read from the list of colours.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { css } from "../scripts/tokens.mjs";

const root = join(import.meta.dirname, "../..");
const tokens = JSON.parse(readFileSync(join(root, "assets/tokens.json"), "utf8"));

const GROUNDS = ["canvas", "surface", "sunken", "raised"];
const NOTES = Object.keys(tokens).filter((name) => name.endsWith("-fill"));
const TEXTS = ["ink", "ink-2", "ink-3"];
const SAYING = ["accent", "match", "desire", "rework", "drop", "good", "neutral", "bad", "success", "warning", "danger"];
const SHAPES = ["line-strong", "focus", "unseen", ...Object.keys(tokens).filter((name) => name.endsWith("-bar") || name.startsWith("side-"))];

/** WCAG's contrast of two colours of a theme, from 1 to 21. */
function contrast(theme, one, other) {
  const [light, dark] = [one, other].map((name) => luminance(tokens[name][theme])).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The pairs of a theme that are not as far apart as they should be. */
function tooClose(theme, fronts, grounds, least) {
  return fronts.flatMap((front) => grounds.flatMap((ground) => (contrast(theme, front, ground) < least ? [`${front} on ${ground}: ${contrast(theme, front, ground).toFixed(2)}`] : [])));
}

it("every colour has a value in every theme", () => {
  for (const [name, values] of Object.entries(tokens)) {
    expect(Object.keys(values), name).toEqual(["light", "dark", "contrast"]);
    for (const value of Object.values(values)) expect(value, name).toMatch(/^#[0-9a-f]{6}$/);
  }
});

describe("high contrast", () => {
  it("sets all text at 7 to 1 or more", () => {
    expect(tooClose("contrast", [...TEXTS, ...SAYING], GROUNDS, 7)).toEqual([]);
    expect(tooClose("contrast", TEXTS, NOTES, 7)).toEqual([]);
    expect(tooClose("contrast", ["accent-ink"], ["accent"], 7)).toEqual([]);
    // The heads of stages are filled like hairlines.
    expect(tooClose("contrast", ["ink", "ink-2"], ["line"], 7)).toEqual([]);
    expect(tooClose("contrast", ["accent", "ink", "ink-2"], ["accent-soft"], 7)).toEqual([]);
    for (let at = 1; at <= 6; at++) expect(tooClose("contrast", [`stage-${at}-ink`], [`stage-${at}`], 7)).toEqual([]);
    expect(tooClose("contrast", ["brand"], GROUNDS, 7)).toEqual([]);
  });

  it("draws lines, bars and the ring of the keyboard at 4.5 to 1 or more", () => {
    expect(tooClose("contrast", SHAPES, GROUNDS, 4.5)).toEqual([]);
  });
});

it.each(["light", "dark"])("%s sets text at 4.5 to 1 or more", (theme) => {
  expect(tooClose(theme, TEXTS, GROUNDS, 4.5)).toEqual([]);
  expect(tooClose(theme, ["accent-ink"], ["accent"], 4.5)).toEqual([]);
});

it("where the system forces its colours, every colour is one of them", () => {
  const text = css(tokens);
  const forced = text.slice(text.indexOf("@media (forced-colors: active)"));
  // The plates of logos are grounds that a picture from elsewhere was made for.
  const ours = Object.keys(tokens).filter((name) => !name.startsWith("plate-"));
  for (const name of ours) expect(forced, name).toMatch(new RegExp(`--${name}: (Canvas|CanvasText|Highlight|HighlightText|LinkText|VisitedText);`));
});
