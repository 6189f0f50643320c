// Present the map: full screen, large, stage by stage.
import { tick } from "svelte";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Kept } from "../../state/look/presentation.svelte";
import type { Action } from "../action";

export const present: Action = {
  id: "present",
  group: "view",
  keys: ["F11"],
  title: () => words.actions.present,
  enabled: ({ project }) => project.isOpen && !project.isSafe && project.stages.length > 0,
  async run({ presentation, screen }) {
    // A key pressed twice: what still leaves the full screen would end what begins.
    await presentation.leaving;
    if (presentation.isOn) return;
    screen.explaining = null;
    screen.editing = null;
    presentation.begin();
    // Where the window cannot fill the screen, the map at least fills the window.
    await document.documentElement.requestFullscreen?.().catch(() => undefined);
  },
};

/** Ends the presentation: what shows and where the keyboard is are as before. */
export async function endPresentation(desk: Desk): Promise<void> {
  const before = desk.presentation.end();
  if (before) await (desk.presentation.leaving = giveBack(desk, before));
}

async function giveBack({ selection, viewport }: Desk, before: Kept): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
  await tick();
  // The window onto the map has its size again a frame later.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  viewport.go(before.look);
  await tick();
  const spot = before.focus?.getAttribute("data-spot");
  const at = before.focus?.isConnected && before.focus !== document.body ? before.focus : spot && document.querySelector(`[data-spot="${spot}"]`);
  if (at instanceof HTMLElement) at.focus({ preventScroll: true });
  else selection.focusWish += 1;
}
