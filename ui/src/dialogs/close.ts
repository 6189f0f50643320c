// What happens when a dialog is left: the keyboard is back on the map.
import type { Desk } from "../state/desk.svelte";

/** Closes the dialog. */
export function closeDialog({ project, screen, selection }: Desk): void {
  screen.dialog = null;
  if (project.isOpen) selection.focusWish += 1;
}
