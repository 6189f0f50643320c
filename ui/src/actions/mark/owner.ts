// Say who answers for the step the keyboard is at, beside the map and back.
import { tick } from "svelte";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Spot } from "../../state/selection.svelte";
import type { Action } from "../action";

export const setOwner: Action = {
  id: "set-owner",
  group: "mark",
  keys: ["W"],
  writes: true,
  title: () => words.actions.setOwner,
  enabled: ({ selection }) => selection.step !== null,
  async run(desk) {
    const { project, screen, selection } = desk;
    const { spot, step } = selection;
    if (!spot || !step) return;
    cameFrom = spot;
    selection.go({ type: "step", step }, false);
    screen.panel = "inspector";
    screen.say(words.owners.set(project.find("step", step)?.name ?? ""));
    await tick();
    const field = document.getElementById("owner-experience");
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.select();
    // What was typed meanwhile was meant for it.
    if (screen.typedAhead) field.value = screen.typedAhead;
  },
};

/** Where the keyboard was on the map before it went to the owners. */
let cameFrom: Spot | null = null;

/** Goes back to where the keyboard was on the map. */
export function leaveField(desk: Desk): void {
  const { selection } = desk;
  const isSame = cameFrom && "step" in cameFrom && cameFrom.step === selection.step;
  if (cameFrom && isSame) selection.go(cameFrom, true);
  else selection.focusWish += 1;
  cameFrom = null;
}
