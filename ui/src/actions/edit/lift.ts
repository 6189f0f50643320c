// Lift the selected card, so that arrow keys move it; or drop it.
import { words } from "../../language/words";
import type { Action } from "../action";

export const lift: Action = {
  id: "lift",
  group: "edit",
  keys: ["Space"],
  title: () => words.actions.lift,
  enabled: ({ selection }) => selection.entity?.type === "card",
  run({ project, screen, selection }) {
    if (selection.entity?.type !== "card") return;
    if (!screen.lifted) {
      screen.lifted = { card: selection.entity.id };
      screen.say(words.status.lifted);
      return;
    }
    screen.lifted = null;
    const card = project.find("card", selection.entity.id);
    const lane = card && project.find("lane", card.lane);
    const step = card && project.find("step", card.step);
    if (lane && step) screen.say(words.status.dropped(words.canvas.cell(lane.name, step.name)));
  },
};
