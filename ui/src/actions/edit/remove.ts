// Delete what is selected.
import type { Command, EntityId } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";
import { countOf } from "./select-all";

export const remove: Action = {
  id: "remove",
  group: "edit",
  keys: ["Del", "Backspace"],
  title: () => words.actions.remove,
  enabled: ({ selection }) => selection.together.length > 0 || (selection.entity !== null && commandFor(selection.entity) !== null),
  async run(desk) {
    const { entity, together } = desk.selection;
    if (together.length > 0) return removeTogether(desk, together);
    const command = entity && commandFor(entity);
    if (!command) return;
    const from = entity.type === "transition" ? desk.project.find("transition", entity.id)?.from : null;
    const said = entity.type === "stage" ? removed(desk, entity.id) : null;
    if (!(await desk.edit(command))) return;
    if (said) desk.screen.say(said);
    if (from) desk.selection.pick({ type: "step", id: from }, true);
    else desk.selection.focusWish += 1;
  },
};

async function removeTogether(desk: Desk, all: readonly EntityId[]): Promise<void> {
  const count = countOf(desk);
  if (!(await desk.editTogether(all.flatMap((it) => commandFor(it) ?? [])))) return;
  desk.selection.letGo();
  desk.screen.say(words.several.removed(count));
  desk.selection.focusWish += 1;
}

/** What goes with a stage, and how it comes back. */
function removed({ project }: Desk, id: string): string {
  return words.status.removedStage(project.find("stage", id)?.name ?? "", project.stepsOf(id).length);
}

function commandFor({ type, id }: EntityId): Command | null {
  switch (type) {
    case "stage":
      return { type: "removeStage", id };
    case "step":
      return { type: "removeStep", id };
    case "lane":
      return { type: "removeLane", id };
    case "card":
      return { type: "removeCard", id };
    case "emotion":
      return { type: "clearEmotion", id };
    case "transition":
      return { type: "disconnect", id };
    case "rule":
      return { type: "removeRule", id };
    case "segment":
      return { type: "removeSegment", id };
    case "scoreRule":
      return { type: "removeScoreRule", id };
    case "acceptance":
      return { type: "takeBackAcceptance", id };
    case "view":
      return { type: "removeView", id };
    case "map":
    case "brand":
    case "font":
    case "picture":
    case "log":
      return null;
  }
}
