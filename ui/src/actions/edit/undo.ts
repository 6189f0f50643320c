// Take the latest edit back.
import { words } from "../../language/words";
import type { Action } from "../action";

export const undo: Action = {
  id: "undo",
  group: "edit",
  keys: ["Ctrl+Z"],
  title: ({ project }) => (project.undo ? `${words.actions.undo} ${project.undo}` : words.actions.undo),
  enabled: ({ project }) => project.isOpen && project.undo !== null,
  async run(desk) {
    const reply = await desk.ask({ type: "undo" });
    if (reply) desk.screen.say(reply.label ? words.status.undone(reply.label) : words.status.nothing);
  },
};
