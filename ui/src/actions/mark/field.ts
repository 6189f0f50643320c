// Lead the keyboard from the map into a field beside it, and back.
import { tick } from "svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Spot } from "../../state/selection.svelte";

/** Where the keyboard was on the map before it went to a field. */
let cameFrom: Spot | null = null;

/** Puts the keyboard into a field of the inspector that is there once what was done shows; `from` is where it comes back to. */
export async function enterField(desk: Desk, name: string, from: Spot | null): Promise<void> {
  const { screen } = desk;
  cameFrom = from;
  screen.panel = "inspector";
  await tick();
  const field = document.getElementById(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  field.focus();
  if (field instanceof HTMLSelectElement) return;
  field.select();
  // What was typed meanwhile was meant for it.
  if (screen.typedAhead) field.value = screen.typedAhead;
}

/** Goes back to where the keyboard was on the map. */
export function leaveField(desk: Desk): void {
  const { selection } = desk;
  const isSame = cameFrom && "step" in cameFrom && cameFrom.step === selection.step;
  if (cameFrom && isSame) selection.go(cameFrom, true);
  else selection.focusWish += 1;
  cameFrom = null;
}
