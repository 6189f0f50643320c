// Let the log propose a map.
import type { Detail } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const discover: Action = {
  id: "discover",
  group: "map",
  edits: true,
  title: () => words.actions.discover,
  enabled: ({ project }) => project.log !== null,
  run: ({ screen }) => void (screen.dialog = { type: "discover" }),
};

/** Draws the proposal in place of the steps of the map, as one edit. */
export async function drawDiscovered(desk: Desk, detail: Detail): Promise<boolean> {
  desk.selection.clear();
  const reply = await desk.ask({ type: "drawDiscovered", detail });
  if (!reply) return false;
  desk.screen.say(words.discover.drawn);
  // What was drawn from the log is looked at beside it.
  if (desk.view.lens === "assumed") await desk.setView({ ...desk.view, lens: "overlay" });
  return true;
}

/** Starts a map of its own with the proposal, under the same log. */
export async function newFromDiscovery(desk: Desk, detail: Detail): Promise<boolean> {
  const title = words.discover.newTitle(desk.project.map?.title ?? words.start.untitled);
  return (await desk.ask({ type: "newFromDiscovery", detail, title })) !== null;
}
