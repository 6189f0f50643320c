// Where keys lead on the grid: names of its places, and which is next to which.
import type { Column } from "../bindings";
import type { Desk } from "../state/desk.svelte";
import type { Spot } from "../state/selection.svelte";

/** Which way an arrow key leads. */
export type Way = "Left" | "Right" | "Up" | "Down";

/** The name by which the element of a place is found. */
export function spotName(spot: Spot): string {
  switch (spot.type) {
    case "stage":
      return `stage:${spot.stage}`;
    case "step":
      return `step:${spot.step}`;
    case "lane":
      return `lane:${spot.lane}`;
    case "cell":
      return `cell:${spot.lane}:${spot.step}`;
  }
}

/** The place an element names. */
export function spotNamed(name: string): Spot | null {
  const [type, first, second] = name.split(":");
  if (type === "stage" && first) return { type, stage: first };
  if (type === "step" && first) return { type, step: first };
  if (type === "lane" && first) return { type, lane: first };
  if (type === "cell" && first && second) return { type, lane: first, step: second };
  return null;
}

/** The place next to another. */
export function neighbour(desk: Desk, spot: Spot, way: Way): Spot {
  const { columns } = desk.picture.scene;
  if (way === "Left" || way === "Right") return sideways(columns, spot, way === "Left" ? -1 : 1);
  return upOrDown(desk, spot, way === "Up" ? -1 : 1);
}

/** Where keys begin: the selected place, the step of a cell whose lane does not show, or the first in sight. */
export function entrance({ picture, selection, viewport }: Desk): Spot | null {
  const { lane, spot, step } = selection;
  if (spot && (lane === null || picture.bands.has(`lane:${lane}`))) return spot;
  if (step) return { type: "step", step };
  const { columns } = picture.scene;
  const column = columns.find((it) => it.x + it.width > viewport.left) ?? columns[0];
  if (!column) return null;
  return column.step ? { type: "step", step: column.step } : { type: "stage", stage: column.stage };
}

function sideways(columns: Column[], spot: Spot, by: 1 | -1): Spot {
  if (spot.type === "stage") {
    const stages = [...new Set(columns.map((column) => column.stage))];
    return { type: "stage", stage: stages[stages.indexOf(spot.stage) + by] ?? spot.stage };
  }
  const steps = columns.flatMap((column) => column.step ?? []);
  if (spot.type === "lane") {
    return by > 0 && steps[0] ? { type: "cell", lane: spot.lane, step: steps[0] } : spot;
  }
  const next = steps[steps.indexOf(spot.step) + by];
  if (next) return { ...spot, step: next };
  return by < 0 && spot.type === "cell" ? { type: "lane", lane: spot.lane } : spot;
}

function upOrDown({ picture, selection }: Desk, spot: Spot, by: 1 | -1): Spot {
  const lanes = picture.lanes.flatMap((band) => band.lane ?? []);
  switch (spot.type) {
    case "stage": {
      const step = by > 0 ? picture.scene.columns.find((column) => column.stage === spot.stage)?.step : null;
      return step ? { type: "step", step } : spot;
    }
    case "step":
      if (by < 0) return selection.stage ? { type: "stage", stage: selection.stage } : spot;
      return lanes[0] ? { type: "cell", lane: lanes[0], step: spot.step } : spot;
    case "lane":
      return { type: "lane", lane: lanes[lanes.indexOf(spot.lane) + by] ?? spot.lane };
    case "cell": {
      const lane = lanes[lanes.indexOf(spot.lane) + by];
      if (lane) return { ...spot, lane };
      return by < 0 ? { type: "step", step: spot.step } : spot;
    }
  }
}
