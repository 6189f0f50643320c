// Edit what is selected, in place.
import { addPicture } from "../add/picture";
import { enterField } from "../mark/field";
import { collapseLane } from "../lane/look";
import { words } from "../../language/words";
import type { Action } from "../action";

export const edit: Action = {
  id: "edit",
  group: "edit",
  keys: ["Enter", "F2"],
  writes: true,
  title: () => words.actions.edit,
  enabled: ({ selection }) => selection.spot !== null,
  run(desk) {
    const { project, screen, selection } = desk;
    const { entity, spot } = selection;
    if (selection.gateway) return enterField(desk, "gateway-kind", spot);
    const lane = spot?.type === "cell" ? project.find("lane", spot.lane) : null;
    // What a thin row counts is written where it shows.
    if (lane?.collapsed) return collapseLane.run(desk);
    if (entity && (entity.type === "stage" || entity.type === "step" || entity.type === "lane" || entity.type === "card")) {
      screen.editing = { type: entity.type, id: entity.id, gesture: null };
      return;
    }
    if (spot?.type !== "cell") return;
    if (lane?.kind === "emotion") {
      screen.awaitsEmotion = true;
      screen.say(words.status.emotion);
    } else if (lane?.kind === "image") {
      return addPicture(desk, spot.lane, spot.step);
    } else {
      screen.editing = { type: "newCard", lane: spot.lane, step: spot.step };
    }
  },
};
