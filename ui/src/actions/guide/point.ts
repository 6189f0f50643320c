// Show where something is: the real control has the keyboard, and a ring around it.
import { tick } from "svelte";
import type { Desk } from "../../state/desk.svelte";
import type { GuideName } from "../../state/look/guide.svelte";
import type { Panel } from "../../state/screen.svelte";

const PANELS: readonly string[] = ["inspector", "paths", "deviations", "variants", "insights", "segments", "matching"] satisfies Panel[];

/** The control of this name, if it is on the screen. */
export function controlNamed(name: GuideName): HTMLElement | null {
  // Of the map, the place where keys begin.
  return document.querySelector<HTMLElement>(name === "map" ? '[role="grid"] [tabindex="0"]' : `[data-guide="${name}"]`);
}

/** Leads there from the help. */
export async function pointAt(desk: Desk, name: GuideName): Promise<void> {
  const { cases, find, guide, history, screen } = desk;
  screen.dialog = null;
  if (PANELS.includes(name)) {
    cases.close();
    find.close();
    if (!history.isOpen) screen.panel = name as Panel;
  }
  await tick();
  // A dialog lets go of the keyboard a moment after it is gone.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const control = controlNamed(name);
  if (!control) return;
  control.scrollIntoView({ block: "nearest", inline: "nearest" });
  const first = control.matches("button, input, [tabindex]") ? control : control.querySelector<HTMLElement>("input:checked, button, input, [tabindex]");
  first?.focus();
  guide.pointed = name;
}
