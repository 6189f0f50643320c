// Where on the map one can draw now: an empty cell that shows whole, of a lane in which one writes.
import type { LaneKind } from "../../bindings";
import type { ProjectState } from "../../state/project.svelte";

/** Lanes in which a card is more than its words. */
const OTHERS: readonly LaneKind[] = ["emotion", "image", "chart", "choice", "date", "number", "link"];

/** It, or else any cell that shows. */
export function cellToDrawIn(project: ProjectState): HTMLElement | null {
  const isWritten = (it: HTMLElement) => !OTHERS.includes(project.find("lane", it.dataset["spot"]?.split(":")[1] ?? "")?.kind ?? "emotion");
  const shown = [...document.querySelectorAll<HTMLElement>('[role="gridcell"]')].filter((it) => isWritten(it) && showsWhole(it));
  return shown.find((it) => it.classList.contains("here")) ?? shown.find((it) => it.querySelector(".group") === null && it.querySelector(".prompt") !== null) ?? shown[0] ?? null;
}

/** Whether nothing lies over its corners. */
function showsWhole(cell: HTMLElement): boolean {
  const { bottom, left, right, top } = cell.getBoundingClientRect();
  const corners = [[left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3]] as const;
  return corners.every(([x, y]) => document.elementsFromPoint(x, y).find((it) => !it.closest(".tour")) === cell);
}
