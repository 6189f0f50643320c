// Choose what of the map shows. That is a way of looking: nothing is lost, and every number counts what it counted.
import type { Lane, Narrowing } from "../../bindings";
import { words } from "../../language/words";
import { ALL_OF_IT, isNarrowed } from "../../state/look/narrowed";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const editNarrowing: Action = {
  id: "narrow",
  group: "view",
  keys: ["F"],
  title: () => words.narrow.action,
  enabled: ({ project }) => project.isOpen,
  run: ({ screen }) => void (screen.dialog = { type: "narrow" }),
};

export const showAll: Action = {
  id: "show-all",
  group: "view",
  keys: ["X"],
  title: () => words.narrow.showAll,
  enabled: ({ project, view }) => project.isOpen && isNarrowed(view.narrowed),
  async run(desk) {
    await narrow(desk, ALL_OF_IT);
    desk.screen.say(words.narrow.allAgain);
  },
};

/** Lets only this show. */
export async function narrow(desk: Desk, change: Partial<Narrowing>): Promise<void> {
  // A block of cells may hold others once something is left out.
  desk.selection.letGo();
  await desk.setView({ ...desk.view, narrowed: { ...desk.view.narrowed, ...change } });
}

/** Leaves out all lanes but those of a kind. */
export function onlyKind(desk: Desk, kind: Lane["kind"]): Promise<void> {
  const others = desk.project.lanes.filter((lane) => !lane.hidden && lane.kind !== kind);
  return narrow(desk, { without: others.map((lane) => lane.id) });
}

/** With something, or without it where it is there. */
export function toggled(all: readonly string[], one: string, on: boolean): string[] {
  return on ? [...all.filter((it) => it !== one), one] : all.filter((it) => it !== one);
}
