// Do again what was taken back.
import { words } from "../../language/words";
import type { Action } from "../action";

export const redo: Action = {
  id: "redo",
  group: "edit",
  keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
  title: ({ project }) => (project.redo ? `${words.actions.redo} ${project.redo}` : words.actions.redo),
  enabled: ({ project }) => project.isOpen && project.redo !== null,
  async run(desk) {
    const reply = await desk.ask({ type: "redo" });
    if (reply) desk.screen.say(reply.label ? words.status.redone(reply.label) : words.status.nothingToRedo);
  },
};
