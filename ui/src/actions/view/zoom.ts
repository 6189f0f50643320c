// Look closer, or from further away.
import { words } from "../../language/words";
import type { Action } from "../action";

export const zoomIn: Action = {
  id: "zoom-in",
  group: "view",
  keys: ["+", "=", "Ctrl++", "Ctrl+="],
  title: () => words.actions.zoomIn,
  enabled: ({ project }) => project.isOpen,
  run: ({ viewport }) => viewport.zoomAt(viewport.zoom * 1.2),
};

export const zoomOut: Action = {
  id: "zoom-out",
  group: "view",
  keys: ["-", "Ctrl+-"],
  title: () => words.actions.zoomOut,
  enabled: ({ project }) => project.isOpen,
  run: ({ viewport }) => viewport.zoomAt(viewport.zoom / 1.2),
};

export const zoomReset: Action = {
  id: "zoom-reset",
  group: "view",
  keys: ["0", "Ctrl+0"],
  title: () => words.actions.zoomReset,
  enabled: ({ project }) => project.isOpen,
  run: ({ viewport }) => viewport.zoomAt(1),
};

export const fit: Action = {
  id: "fit",
  group: "view",
  keys: ["Shift+1"],
  title: () => words.actions.fit,
  enabled: ({ project }) => project.isOpen,
  run: ({ viewport }) => viewport.fit(),
};
