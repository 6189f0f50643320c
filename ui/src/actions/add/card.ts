// Write a new card in the selected cell.
import { words } from "../../language/words";
import type { Action } from "../action";

export const addCard: Action = {
  id: "add-card",
  group: "add",
  keys: ["N"],
  title: () => words.actions.addCard,
  enabled: ({ project, selection }) =>
    selection.spot?.type === "cell" && project.find("lane", selection.spot.lane)?.kind !== "emotion",
  run({ screen, selection }) {
    if (selection.spot?.type !== "cell") return;
    screen.editing = { type: "newCard", lane: selection.spot.lane, step: selection.spot.step };
  },
};
