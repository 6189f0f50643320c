// What fields held is said in words, never as it is kept.
import { afterEach, expect, it } from "vitest";
import type { MapDifference } from "../../src/bindings";
import { speech } from "../../src/language/speech.svelte";
import { valuesOf } from "../../src/panels/history/values";

afterEach(() => speech.choose(null));

function said(type: MapDifference["entity"]["type"], field: string, before: string | null, after: string | null): [string | null, string | null] {
  const it: MapDifference = { entity: { type, id: "1" }, fields: [], kind: "changed", name: "", place: [] };
  return valuesOf(it, { field, before, after });
}

it.each([
  ["lane", "kind", "pains", "emotion", "Pain points", "Emotions", "Pain Points", "Emotionen"],
  ["lane", "chart", "bars", "line", "Bars", "Line", "Balken", "Linie"],
  ["map", "kind", "asIs", "toBe", "As-is", "To-be", "Ist", "Soll"],
  ["map", "unmatched", "ignore", "keep", "left out", "kept", "ausgelassen", "behalten"],
  ["step", "optional", "no", "yes", "no", "yes", "nein", "ja"],
  ["transition", "expectedPermille", "125", null, "12.5 %", null, "12,5 %", null],
  ["emotion", "halfSteps", "-3", "2", "−1.5", "+1", "−1,5", "+1"],
  ["step", "name", "yes", "no", "yes", "no", "yes", "no"],
] as const)("the %s's %s from %s to %s", (type, field, before, after, ...names) => {
  speech.choose("en");
  expect(said(type as MapDifference["entity"]["type"], field, before, after)).toEqual(names.slice(0, 2));
  speech.choose("de");
  expect(said(type as MapDifference["entity"]["type"], field, before, after)).toEqual(names.slice(2));
});
