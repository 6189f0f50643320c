// What has just come to the map is named at once.
import type { GestureId } from "../../bindings";
import type { Desk } from "../../state/desk.svelte";

/** Once a stage or a step is there, lets the person name it, unless they have gone elsewhere meanwhile. */
export async function nameAfter(desk: Desk, edit: Promise<boolean>, type: "stage" | "step", id: string, gesture: GestureId): Promise<void> {
  const isDone = await desk.selection.pickAfter(edit, [{ type, id }], false);
  if (isDone && desk.selection.has({ type, id })) desk.screen.editing = { type, id, gesture };
}
