// Open, close, import and export.
import type { FileHandle, Opening } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const openMap: Action = {
  id: "open",
  group: "map",
  keys: ["Ctrl+O"],
  title: () => words.actions.open,
  enabled: () => true,
  async run(desk) {
    const reply = await desk.ask({ type: "pickFile", purpose: { type: "openProject" } });
    if (reply?.picked) await openFile(desk, reply.picked[0]);
  },
};

export const newFromFile: Action = {
  id: "new-from-file",
  group: "map",
  title: () => words.actions.newFromFile,
  enabled: ({ project }) => !project.isOpen,
  async run(desk) {
    const reply = await desk.ask({ type: "pickFile", purpose: { type: "mapForm" } });
    if (!reply?.picked) return;
    const [file, name] = reply.picked;
    desk.screen.dialog = { type: "incoming", file, name };
  },
};

/** Opens a map, with the keyboard on it. */
export async function openFile(desk: Desk, file: FileHandle, how: Opening = "asUsual"): Promise<void> {
  const reply = await desk.ask({ type: "openProject", file, how });
  if (reply) desk.enter(reply.open);
}

export const saveTemplate: Action = {
  id: "save-template",
  group: "map",
  title: () => words.actions.saveTemplate,
  enabled: ({ project }) => project.isOpen && !project.isNewer && !project.isSafe,
  run: ({ screen }) => void (screen.dialog = { type: "saveTemplate" }),
};

export const closeMap: Action = {
  id: "library",
  group: "map",
  keys: ["Ctrl+1"],
  title: () => words.actions.library,
  enabled: ({ project }) => project.isOpen,
  run: (desk) => desk.ask({ type: "closeProject" }),
};

export const importLog: Action = {
  id: "import",
  group: "map",
  keys: ["Ctrl+I"],
  title: () => words.actions.import,
  enabled: ({ project }) => project.isOpen && !project.isNewer && !project.isSafe,
  async run(desk) {
    const reply = await desk.ask({ type: "pickFile", purpose: { type: "importLog" } });
    if (!reply?.picked) return;
    const [file, name] = reply.picked;
    desk.screen.dialog = { type: "import", file, name };
  },
};

export const exportMap: Action = {
  id: "export",
  group: "map",
  keys: ["Ctrl+E"],
  title: () => words.actions.export,
  enabled: ({ project }) => project.isOpen,
  run: ({ screen }) => void (screen.dialog = { type: "export" }),
};

export const reviseMap: Action = {
  id: "revise",
  group: "map",
  edits: true,
  title: () => words.revise.action,
  enabled: ({ project }) => project.isOpen,
  async run(desk) {
    const reply = await desk.ask({ type: "pickFile", purpose: { type: "workbook" } });
    if (!reply?.picked) return;
    const [file, name] = reply.picked;
    desk.screen.dialog = { type: "revise", file, name };
  },
};
