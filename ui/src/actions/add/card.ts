// Write a new card in the selected cell.
import { words } from "../../language/words";
import { laneForCard } from "../../outline/drafts.svelte";
import { collapseLane } from "../lane/look";
import { addPicture } from "./picture";
import type { Action } from "../action";

export const addCard: Action = {
  id: "add-card",
  group: "add",
  keys: ["N"],
  writes: true,
  title: () => words.actions.addCard,
  enabled: ({ project, screen, selection }) =>
    screen.isOutline ? selection.step !== null : selection.spot?.type === "cell" && project.find("lane", selection.spot.lane)?.kind !== "emotion",
  run(desk) {
    const { project, screen, selection } = desk;
    if (screen.isOutline) {
      const lane = laneForCard(desk);
      if (lane && selection.step) screen.editing = { type: "newCard", lane, step: selection.step };
      return;
    }
    if (selection.spot?.type !== "cell") return;
    const lane = project.find("lane", selection.spot.lane);
    if (lane?.kind === "image") return addPicture(desk, selection.spot.lane, selection.spot.step);
    if (lane?.collapsed) void collapseLane.run(desk);
    screen.editing = { type: "newCard", lane: selection.spot.lane, step: selection.spot.step };
  },
};
