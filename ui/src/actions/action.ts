// What an action is: one thing a person can do, by menu, key or palette.
import type { Desk } from "../state/desk.svelte";

/** The parts of the menu and of the key sheet. */
export type ActionGroup = "edit" | "add" | "mark" | "view" | "map" | "colours" | "language";

/** One thing a person can do. */
export interface Action {
  id: string;
  group: ActionGroup;
  /** What it is called now: undo names what it undoes. */
  title(desk: Desk): string;
  /** Its keys, as in "Ctrl+Shift+Z"; the first is shown. */
  keys?: string[];
  /** Whether the browser takes its keys itself and says so with an event. */
  byEvent?: boolean;
  /** Whether a field opens for it: what is typed until then is for the field. */
  writes?: boolean;
  /** Whether it edits the map, where its group does not say so by itself: what is only to be looked at takes no edit. */
  edits?: boolean;
  /** Whether it can be done now. */
  enabled(desk: Desk): boolean;
  /** Whether it is what holds now, where one of its group always does. */
  holds?(desk: Desk): boolean;
  /** Does it. */
  run(desk: Desk): void | Promise<unknown>;
}
