// Bring what was edited into the file now, or go on in another file.
import { words } from "../../language/words";
import type { Action } from "../action";

export const save: Action = {
  id: "save",
  group: "map",
  keys: ["Ctrl+S"],
  title: () => words.actions.save,
  enabled: ({ project }) => project.isOpen,
  async run(desk) {
    const reply = await desk.ask({ type: "save" });
    if (!reply) return;
    desk.project.saved = reply.saved;
    if (reply.saved.type === "inFile") desk.screen.say(words.saved.inFile(desk.project.fileName));
    else desk.screen.dialog = { type: "saved" };
  },
};

export const saveCopy: Action = {
  id: "save-copy",
  group: "map",
  title: () => words.actions.saveCopy,
  enabled: ({ project }) => project.isOpen && !project.isOnlyRead,
  async run(desk) {
    const picked = await desk.ask({ type: "pickFile", purpose: { type: "saveCopy", name: desk.project.fileName } });
    if (!picked?.picked) return;
    const reply = await desk.ask({ type: "saveCopy", file: picked.picked[0] });
    if (!reply) return;
    desk.screen.dialog = null;
    desk.enter(reply.open);
    desk.screen.say(words.saved.copied(reply.open.fileName));
  },
};

export const bringCopyIn: Action = {
  id: "bring-copy-in",
  group: "map",
  title: () => words.merge.pick,
  enabled: ({ project }) => project.isOpen && !project.isOnlyRead,
  async run(desk) {
    const picked = await desk.ask({ type: "pickFile", purpose: { type: "openProject" } });
    if (!picked?.picked) return;
    const [copy, name] = picked.picked;
    desk.screen.dialog = { type: "merge", copy, name };
  },
};

export const recover: Action = {
  id: "recover",
  group: "map",
  title: () => words.actions.recover,
  enabled: () => true,
  run: ({ screen }) => void (screen.dialog = { type: "recover" }),
};
