// Outlines: notes that become a map, and a map that becomes notes.
import { words } from "../../language/words";
import type { Action } from "../action";
import { fromMenu } from "../clipboard/copy";

const text = words.outline;

export const putOutline: Action = {
  id: "put-outline",
  group: "add",
  keys: ["Shift+L"],
  title: () => text.title,
  enabled: ({ project }) => project.isOpen,
  run: ({ screen }) => void (screen.dialog = { type: "outline", text: "" }),
};

export const copyOutline: Action = {
  id: "copy-outline",
  group: "map",
  title: () => text.copy,
  enabled: ({ project }) => project.isOpen,
  async run(desk) {
    const reply = await desk.ask({ type: "writeOutline" });
    if (!reply) return;
    const isGiven = fromMenu((held) => held.setData("text/plain", reply.text));
    desk.screen.say(isGiven ? text.copied : text.notCopied);
  },
};

/** Turns from the map to the outline and back; what is selected stays. */
export const showOutline: Action = {
  id: "show-outline",
  group: "view",
  keys: ["Shift+V"],
  title: ({ screen }) => (screen.isOutline ? text.map : text.view),
  enabled: ({ project }) => project.isOpen,
  run({ screen, selection }) {
    screen.editing = null;
    screen.isOutline = !screen.isOutline;
    selection.focusWish += 1;
  },
};
