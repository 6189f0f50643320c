// Lift the selected card, so that arrow keys move it; or drop it.
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Action } from "../action";

export const lift: Action = {
  id: "lift",
  group: "edit",
  keys: ["Space"],
  title: ({ selection }) => (selection.cards.length > 1 ? words.several.lift : words.actions.lift),
  enabled: ({ screen, selection }) => !screen.isOutline && selection.cards.length > 0,
  run({ project, screen, selection }) {
    const first = selection.cards[0];
    if (!first) return;
    if (!screen.lifted) {
      screen.lifted = { card: first.id, gesture: mint() };
      screen.say(selection.cards.length > 1 ? words.several.lifted(selection.cards.length) : words.status.lifted);
      return;
    }
    screen.lifted = null;
    if (selection.cards.length > 1) return screen.say(words.several.dropped(selection.cards.length));
    const lane = project.find("lane", first.lane);
    const step = project.find("step", first.step);
    if (lane && step) screen.say(words.status.dropped(words.canvas.cell(lane.name, step.name)));
  },
};
