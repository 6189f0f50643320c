// How a picture becomes the next: what is new comes in, what was there moves along.
import { expect, test } from "vitest";
import type { Column, SceneChange } from "../src/bindings";
import { SceneState } from "../src/state/scene.svelte";

const column = (key: string, number: number, x: number): Column => ({ key, step: key, stage: "one", number, name: key, starts: false, ends: false, x, width: 10 });

function picture(columns: Column[]): SceneState {
  const state = new SceneState();
  state.show({ ...state.scene, columns }, 1);
  return state;
}

function change(columns: SceneChange["columns"]): SceneChange {
  return { from: 1, to: 2, size: [40, 0, 0, 0], stages: null, columns, bands: null, legend: null, leftOut: null, branded: null, narrowed: null, ownership: null, transitions: null, gateways: null, removed: [], changed: [] };
}

test("a column that comes in moves those behind it, and raises their numbers", () => {
  const state = picture([column("a", 1, 0), column("b", 2, 10), column("c", 3, 20)]);
  const put = [{ at: 1, it: column("new", 2, 10) }];
  expect(state.apply(change({ removed: [], put, moved: [{ from: 2, by: 10, counted: 1 }] }))).toBe(true);
  expect(state.scene.columns).toEqual([column("a", 1, 0), column("new", 2, 10), column("b", 3, 20), column("c", 4, 30)]);
});

test("one that moves is taken out and put elsewhere, between others that go back", () => {
  const state = picture([column("a", 1, 0), column("b", 2, 10), column("c", 3, 20)]);
  const put = [{ at: 2, it: column("a", 3, 20) }];
  state.apply(change({ removed: ["a"], put, moved: [{ from: 0, by: -10, counted: -1 }] }));
  expect(state.scene.columns).toEqual([column("b", 1, 0), column("c", 2, 10), column("a", 3, 20)]);
});

test("a picture of another revision is not changed", () => {
  const state = picture([column("a", 1, 0)]);
  expect(state.apply({ ...change(null), from: 7 })).toBe(false);
});
