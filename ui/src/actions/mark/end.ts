// Say whether journeys may end at the selected step, and how.
import type { Outcome } from "../../bindings";
import { words } from "../../language/words";
import type { Action } from "../action";

const ENDS = [...(Object.keys(words.outcomes) as Outcome[]), null];

/** One action for each outcome, and one that takes the mark away. */
export const markEnds: Action[] = ENDS.map((outcome) => ({
  id: `end-${outcome ?? "none"}`,
  group: "mark",
  title: () => (outcome ? words.actions.end(words.outcomes[outcome]) : words.actions.notEnd),
  enabled: ({ selection }) => selection.step !== null,
  run(desk) {
    if (desk.selection.step) return desk.edit({ type: "markEnd", id: desk.selection.step, outcome, implied: "marked" });
  },
}));
