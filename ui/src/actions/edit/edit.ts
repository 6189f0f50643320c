// Edit what is selected, in place.
import { words } from "../../language/words";
import type { Action } from "../action";

export const edit: Action = {
  id: "edit",
  group: "edit",
  keys: ["Enter", "F2"],
  title: () => words.actions.edit,
  enabled: ({ selection }) => selection.spot !== null,
  run({ project, screen, selection }) {
    const { entity, spot } = selection;
    if (entity && (entity.type === "stage" || entity.type === "step" || entity.type === "lane" || entity.type === "card")) {
      screen.editing = { type: entity.type, id: entity.id, gesture: null };
      return;
    }
    if (spot?.type !== "cell") return;
    if (project.find("lane", spot.lane)?.kind === "emotion") {
      screen.awaitsEmotion = true;
      screen.say(words.status.emotion);
    } else {
      screen.editing = { type: "newCard", lane: spot.lane, step: spot.step };
    }
  },
};
