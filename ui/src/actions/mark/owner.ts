// Say who answers for the step the keyboard is at, beside the map and back.
import { words } from "../../language/words";
import type { Action } from "../action";
import { enterField } from "./field";

export const setOwner: Action = {
  id: "set-owner",
  group: "mark",
  keys: ["W"],
  writes: true,
  title: () => words.actions.setOwner,
  enabled: ({ selection }) => selection.step !== null,
  async run(desk) {
    const { project, screen, selection } = desk;
    const { spot, step } = selection;
    if (!spot || !step) return;
    selection.go({ type: "step", step }, false);
    screen.say(words.owners.set(project.find("step", step)?.name ?? ""));
    await enterField(desk, "owner-experience", spot);
  },
};
