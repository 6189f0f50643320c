// Choose which of the two journeys shows, and how much of the observed one.
import type { LensView } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

/** The lenses, in the order of the switch. */
export const LENSES: readonly LensView[] = ["assumed", "overlay", "observed"];

/** One action for each lens. */
export const setLenses: Action[] = LENSES.map((lens) => ({
  id: `lens-${lens}`,
  group: "view",
  title: () => words.actions.lens(words.lenses[lens]),
  enabled: ({ project, view }) => project.isOpen && view.lens !== lens,
  run: (desk) => desk.setView({ ...desk.view, lens }),
}));

export const toggleOverlay: Action = {
  id: "toggle-overlay",
  group: "view",
  keys: ["O"],
  title: () => words.actions.toggleOverlay,
  enabled: ({ project }) => project.isOpen,
  run: (desk) => desk.setView({ ...desk.view, lens: desk.view.lens === "overlay" ? "assumed" : "overlay" }),
};

export const detailMore: Action = {
  id: "detail-more",
  group: "view",
  keys: ["]"],
  title: () => words.actions.detailMore,
  enabled: ({ project, view }) => project.isOpen && view.detail < 1,
  run: (desk) => setDetail(desk, desk.view.detail + 0.1),
};

export const detailLess: Action = {
  id: "detail-less",
  group: "view",
  keys: ["["],
  title: () => words.actions.detailLess,
  enabled: ({ project, view }) => project.isOpen && view.detail > 0,
  run: (desk) => setDetail(desk, desk.view.detail - 0.1),
};

/** Draws so much of the observed volume, 0 to 1. */
export function setDetail(desk: Desk, detail: number): Promise<void> {
  const rounded = Math.round(Math.min(1, Math.max(0, detail)) * 100) / 100;
  return desk.setView({ ...desk.view, detail: rounded });
}
