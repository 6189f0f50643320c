// Draw a transition from the selected step to another, chosen from a list.
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const connect: Action = {
  id: "connect",
  group: "edit",
  keys: ["L"],
  title: () => words.actions.connect,
  enabled: ({ selection }) => selection.step !== null,
  run({ screen, selection }) {
    if (selection.step) screen.dialog = { type: "connect", from: selection.step };
  },
};

/** Draws a transition. */
export async function connectTo(desk: Desk, from: string, to: string): Promise<void> {
  const id = mint();
  await desk.selection.pickAfter(desk.edit({ type: "connect", id, from, to, origin: "drawn" }), [{ type: "transition", id }], false);
}
