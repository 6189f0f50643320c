// Settings that a former version kept in the web view are taken over once.
import { expect, it } from "vitest";
import type { Setting } from "../src/bindings";
import { settings } from "../src/state/look/settings.svelte";
import { takeOver } from "../src/state/look/taken-over";

it("takes over what was kept in the web view, and removes it there", async () => {
  const former = {
    "desire-path-language": "de", "desire-path-theme": "contrast", "desire-path-single-keys": "off", "desire-path-tour": "over",
    "desire-path-minimap": "hidden", "desire-path-projector": "large", "desire-path-lane-by-lane": "on", "desire-path-speaker-type": "4",
  };
  for (const [key, value] of Object.entries(former)) localStorage.setItem(key, value);
  localStorage.setItem("other", "stays");
  const kept: Setting[] = [];
  await takeOver(localStorage, (it) => Promise.resolve(kept.push(it)));
  expect(kept).toEqual([
    { name: "language", value: "de" }, { name: "colours", value: "contrast" }, { name: "singleKeys", value: false }, { name: "tourOver", value: true },
    { name: "minimap", value: false }, { name: "projector", value: true }, { name: "laneByLane", value: true }, { name: "notesSize", value: 4 },
  ]);
  expect(kept.map((it) => it.name).sort()).toEqual(Object.keys(settings.all).sort());
  expect(Object.keys(localStorage)).toEqual(["other"]);
});

it("passes over what means nothing, and keeps what could not be taken over", async () => {
  localStorage.clear();
  localStorage.setItem("desire-path-theme", "sepia");
  localStorage.setItem("desire-path-minimap", "hidden");
  await expect(takeOver(localStorage, () => Promise.reject(new Error("no host")))).rejects.toThrow();
  expect(Object.keys(localStorage)).toEqual(["desire-path-minimap"]);
});
