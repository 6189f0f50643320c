// Turn between the two views of one and the same map: the journey, and the service blueprint.
import type { Arrangement } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

/** The views, in the order of the switch. */
export const ARRANGEMENTS: readonly Arrangement[] = ["journey", "blueprint"];

export const toggleArrangement: Action = {
  id: "toggle-arrangement",
  group: "view",
  keys: ["V"],
  title: ({ view }) => (view.arrangement === "journey" ? words.actions.toBlueprint : words.actions.toJourney),
  enabled: ({ project }) => project.isOpen,
  run: (desk) => setArrangement(desk, desk.view.arrangement === "journey" ? "blueprint" : "journey"),
};

/** Arranges the lanes so. */
export async function setArrangement(desk: Desk, arrangement: Arrangement): Promise<void> {
  desk.screen.say(words.arrangements.shown(words.arrangements[arrangement]));
  // A block of cells holds other lanes once they stand in another order.
  desk.selection.letGo();
  await desk.setView({ ...desk.view, arrangement });
}
