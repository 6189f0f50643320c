// Accept a desire path: draw on the map what people do.
import type { Command, DesirePath, EntityId } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";

/** The edit that draws a path; none where one side is not on the map. */
export function pathCommand(path: DesirePath): Command | null {
  const { class: kind, fromStep: from, toStep: to } = path;
  switch (kind) {
    case "repeat":
      return to ? { type: "markRepeatable", id: to, on: true } : null;
    case "unexpectedEntry":
      return to ? { type: "markStart", id: to, on: true, implied: "marked" } : null;
    case "earlyExit":
      return from ? { type: "markEnd", id: from, outcome: "abandon", implied: "marked" } : null;
    case "shortcut":
    case "wayBack":
    case "crossOver":
    case "offTheMap":
      return from && to ? { type: "connect", id: mint(), from, to, origin: "observed" } : null;
  }
}

/** Draws a path on the map, as an ordinary edit. */
export async function drawPath(desk: Desk, path: DesirePath): Promise<void> {
  const command = pathCommand(path);
  if (!command) return;
  const brought: EntityId[] = command.type === "connect" ? [{ type: "transition", id: command.id }] : [];
  if (await desk.selection.pickAfter(desk.edit(command), brought, false)) desk.screen.say(words.status.onMap);
}
