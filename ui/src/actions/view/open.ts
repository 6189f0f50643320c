// Open a panel, a dialog or a list beside the map.
import { words } from "../../language/words";
import type { Panel } from "../../state/screen.svelte";
import type { Action } from "../action";

const PANELS: Panel[] = ["inspector", "paths", "deviations", "variants", "insights", "segments", "matching"];

/** One action for each panel. */
export const openPanels: Action[] = PANELS.map((panel) => ({
  id: `panel-${panel}`,
  group: "view",
  title: () => words.actions.panel(words.panels[panel]),
  enabled: ({ project }) => project.isOpen,
  run: ({ screen }) => void (screen.panel = panel),
}));

export const palette: Action = {
  id: "palette",
  group: "view",
  keys: ["Ctrl+K"],
  title: () => words.actions.palette,
  enabled: () => true,
  run: ({ screen }) => void (screen.dialog = { type: "palette" }),
};

export const flowTable: Action = {
  id: "flow-table",
  group: "view",
  keys: ["T"],
  title: () => words.actions.flowTable,
  enabled: ({ project }) => project.isOpen,
  run: ({ screen }) => void (screen.dialog = { type: "flowTable" }),
};

export const theme: Action = {
  id: "theme",
  group: "view",
  title: () => words.actions.theme,
  enabled: () => true,
  run: ({ look }) => look.choose(look.theme === "light" ? "dark" : "light"),
};
