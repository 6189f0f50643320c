// Open, close, import and export.
import { words } from "../../language/words";
import type { Action } from "../action";

export const openMap: Action = {
  id: "open",
  group: "map",
  keys: ["Ctrl+O"],
  title: () => words.actions.open,
  enabled: () => true,
  async run(desk) {
    const reply = await desk.ask({ type: "pickFile", purpose: { type: "openProject" } });
    if (reply?.picked) await desk.ask({ type: "openProject", file: reply.picked[0] });
  },
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
  enabled: ({ project }) => project.isOpen,
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
