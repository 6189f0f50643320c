// Lift the selected card, so that arrow keys move it; or drop it.
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Action } from "../action";

export const lift: Action = {
  id: "lift",
  group: "edit",
  keys: ["Space"],
  title: ({ selection }) => (selection.cards.length > 1 ? words.several.lift : words.actions.lift),
  enabled: ({ selection }) => selection.entity?.type === "card",
  run({ project, screen, selection }) {
    if (selection.entity?.type !== "card") return;
    if (!screen.lifted) {
      screen.lifted = { card: selection.entity.id, gesture: mint() };
      screen.say(selection.cards.length > 1 ? words.several.lifted(selection.cards.length) : words.status.lifted);
      return;
    }
    screen.lifted = null;
    if (selection.cards.length > 1) return screen.say(words.several.dropped(selection.cards.length));
    const card = project.find("card", selection.entity.id);
    const lane = card && project.find("lane", card.lane);
    const step = card && project.find("step", card.step);
    if (lane && step) screen.say(words.status.dropped(words.canvas.cell(lane.name, step.name)));
  },
};
