// Bring a part of the map into view: what is selected, or a step found by its name.
import type { Rect } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

/** What is selected is drawn no larger than this. */
const LARGEST = 1.5;
/** Where one flies to, it can be read. */
const LEGIBLE = 0.75;

export const fitSelection: Action = {
  id: "fit-selection",
  group: "view",
  keys: ["Shift+2"],
  title: () => words.actions.fitSelection,
  enabled: (desk) => desk.project.isOpen && selectedPart(desk) !== null,
  run(desk) {
    const part = selectedPart(desk);
    if (part) void desk.viewport.fly(desk.viewport.around(part, LARGEST));
  },
};

export const minimap: Action = {
  id: "minimap",
  group: "view",
  keys: ["M"],
  title: ({ minimap }) => (minimap.isWanted ? words.actions.hideMinimap : words.actions.showMinimap),
  enabled: ({ project }) => project.isOpen,
  run: ({ minimap }) => minimap.toggle(),
};

/** Brings a part of the picture into sight, large enough to read: what shows already stays where it is. */
export async function revealPart({ viewport }: Desk, part: Rect): Promise<void> {
  if (viewport.zoom >= LEGIBLE) return viewport.reveal(part);
  const { headWidth } = viewport;
  // Heads at the left are in sight wherever the map is scrolled to.
  const { x, y, zoom } = viewport.around(part, LEGIBLE);
  await viewport.fly({ x: part.x < headWidth ? viewport.x : x, y, zoom });
}

/** The part of the picture that shows what is selected. */
function selectedPart({ picture, selection }: Desk): Rect | null {
  const { scene } = picture;
  const { lane, spot, stage, step } = selection;
  const columns = scene.columns.filter((column) => (spot?.type === "stage" ? column.stage === stage : step !== null && column.step === step));
  const band = lane === null ? null : picture.bands.get(`lane:${lane}`);
  const first = columns[0];
  const last = columns.at(-1);
  if (first && last) return { x: first.x, width: last.x + last.width - first.x, y: band?.y ?? 0, height: band?.height ?? scene.height - scene.headHeight };
  if (band) return { x: scene.headWidth, width: scene.width - scene.headWidth, y: band.y, height: band.height };
  const line = (selection.entity && picture.bodyOf(selection.entity)) ?? (selection.path && picture.lineOf({ type: "desirePath", ...selection.path }));
  return line ? { ...picture.rectOf(line), y: 0 } : null;
}
