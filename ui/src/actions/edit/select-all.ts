// Select all of the lane; where that is selected already, all of the map.
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const selectAll: Action = {
  id: "select-all",
  group: "edit",
  edits: false,
  keys: ["Ctrl+A"],
  title: () => words.several.selectAll,
  enabled: ({ project }) => project.isOpen && project.shownSteps.length > 0 && project.shownLanes.length > 0,
  run(desk) {
    const { selection } = desk;
    const { lane } = selection;
    selection.selectAll(lane && !selection.hasAllOf(lane) ? lane : null);
    saySelected(desk);
  },
};

/** Says how much is selected. */
export function saySelected(desk: Desk): void {
  desk.screen.announcement = words.several.selected(countOf(desk));
}

/** How much is selected: cards, feelings, or else cells. */
export function countOf({ selection }: Desk): string {
  const [cards, feelings] = [selection.cards.length, selection.feelings.length];
  const parts = [cards > 0 ? words.canvas.nCards(cards) : [], feelings > 0 ? words.several.nFeelings(feelings) : []].flat();
  return parts.length > 0 ? parts.join(", ") : words.several.nEmpty(selection.blockLanes.length * selection.blockSteps.length);
}
