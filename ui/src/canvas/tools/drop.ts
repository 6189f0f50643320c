// Where a dragged thing would land: the edit it would be, and the mark that shows it.
import type { Command, EntityId, Rect } from "../../bindings";
import { isSameRow } from "../../state/scene.svelte";
import type { SceneState } from "../../state/scene.svelte";
import type { Desk } from "../../state/desk.svelte";

/** What letting go here would do. */
export interface Drop {
  command: Command;
  /** A line or frame in the picture. */
  mark: Rect;
}

/** How much of a neighbour is its middle: held there, the two are merged. */
const MIDDLE = 0.3;

/** Where a thing would land at a place of the picture; nothing where it cannot, as below what stays in sight. */
export function dropAt(desk: Desk, dragged: EntityId, x: number, y: number): Drop | null {
  switch (dragged.type) {
    case "card":
      return dropCard(desk, dragged.id, x, y);
    case "step":
      return dropStep(desk, dragged.id, x);
    case "stage":
      return dropStage(desk, dragged.id, x);
    case "lane":
      return dropLane(desk, dragged.id, y);
    case "map":
    case "picture":
    case "emotion":
    case "transition":
    case "rule":
    case "segment":
    case "scoreRule":
    case "acceptance":
    case "view":
    case "brand":
    case "font":
    case "log":
      return null;
  }
}

function dropCard({ picture, project, viewport }: Desk, id: string, x: number, y: number): Drop | null {
  if (x < viewport.left || viewport.hides(y)) return null;
  const column = picture.columnAt(x);
  const band = picture.bandAt(y);
  if (!column?.step || !band?.lane || band.kind === "emotion") return null;
  const cards = project.cardsIn(band.lane, column.step).filter((card) => card.id !== id);
  const rects = cards.map((card) => {
    const group = picture.bodyOf({ type: "card", id: card.id });
    return group ? picture.rectOf(group) : null;
  });
  const at = rects.findIndex((rect) => rect !== null && y < rect.y + rect.height / 2);
  const last = rects.at(-1);
  const lineY = at >= 0 ? rects[at]!.y - 5 : last ? last.y + last.height + 3 : band.y + 9;
  return {
    command: { type: "moveCard", id, lane: band.lane, step: column.step, before: cards[at]?.id ?? null },
    mark: { x: column.x + 10, y: lineY, width: column.width - 20, height: 3 },
  };
}

function dropStep({ picture, project, viewport }: Desk, id: string, x: number): Drop | null {
  if (x < viewport.left) return null;
  const column = picture.columnAt(x);
  if (!column || column.step === id) return null;
  const merged = mergeOf(project.stepsOf(column.stage), id, column.step, (x - column.x) / column.width);
  if (merged) return { command: { type: "mergeSteps", ...merged }, mark: frame(picture, column) };
  const isAfter = x > column.x + column.width / 2;
  const row = project.stepsOf(column.stage);
  const at = row.findIndex((step) => step.id === column.step);
  const before = (isAfter ? row[at + 1]?.id : column.step) ?? null;
  if (before === id) return null;
  return {
    command: { type: "moveStep", id, stage: column.stage, before },
    mark: upright(picture.scene.height, isAfter ? column.x + column.width : column.x),
  };
}

function dropStage({ picture, project, viewport }: Desk, id: string, x: number): Drop | null {
  if (x < viewport.left) return null;
  const span = picture.scene.stages.find((it) => x >= it.x && x < it.x + it.width);
  if (!span || span.stage === id) return null;
  const merged = mergeOf(project.stages, id, span.stage, (x - span.x) / span.width);
  if (merged) return { command: { type: "mergeStages", ...merged }, mark: frame(picture, span) };
  const isAfter = x > span.x + span.width / 2;
  const at = project.stages.findIndex((stage) => stage.id === span.stage);
  const before = (isAfter ? project.stages[at + 1]?.id : span.stage) ?? null;
  if (before === id) return null;
  return {
    command: { type: "moveStage", id, before },
    mark: upright(picture.scene.height, isAfter ? span.x + span.width : span.x),
  };
}

function dropLane({ picture, project, viewport }: Desk, id: string, y: number): Drop | null {
  if (viewport.hides(y)) return null;
  const band = picture.bandAt(y);
  const dragged = picture.bands.get(`lane:${id}`);
  if (!band?.lane || !dragged || band === dragged || !isSameRow(band, dragged)) return null;
  const isAfter = y > band.y + band.height / 2;
  const before = (isAfter ? project.laneAfter(band.lane)?.id : band.lane) ?? null;
  if (before === id) return null;
  const lineY = isAfter ? band.y + band.height : band.y;
  return {
    command: { type: "moveLane", id, before },
    mark: { x: 0, y: lineY - 1.5, width: picture.scene.width, height: 3 },
  };
}

/** The two that become one where one neighbour is held over the middle of the other. */
function mergeOf(row: { id: string }[], dragged: string, under: string | null, share: number): { id: string; second: string } | null {
  const by = row.findIndex((it) => it.id === under) - row.findIndex((it) => it.id === dragged);
  if (under === null || Math.abs(by) !== 1 || Math.abs(share - 0.5) > MIDDLE / 2) return null;
  return by > 0 ? { id: dragged, second: under } : { id: under, second: dragged };
}

/** All of a step or stage, to show that something is put into it. */
function frame(picture: SceneState, { x, width }: { x: number; width: number }): Rect {
  return { x, y: 0, width, height: picture.scene.height };
}

function upright(height: number, x: number): Rect {
  return { x: x - 1.5, y: 0, width: 3, height };
}
