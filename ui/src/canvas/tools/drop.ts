// Where a dragged thing would land: the edit it would be, and the mark that shows it.
import type { Command, EntityId, Rect } from "../../bindings";
import type { Desk } from "../../state/desk.svelte";

/** What letting go here would do. */
export interface Drop {
  command: Command;
  /** A line or frame in the picture. */
  mark: Rect;
}

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
    case "emotion":
    case "transition":
    case "rule":
    case "segment":
    case "scoreRule":
    case "acceptance":
    case "log":
      return null;
  }
}

function dropCard({ picture, project, viewport }: Desk, id: string, x: number, y: number): Drop | null {
  if (x < viewport.left || y < viewport.top) return null;
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
  if (y < viewport.top) return null;
  const band = picture.bandAt(y);
  if (!band?.lane || band.lane === id) return null;
  const isAfter = y > band.y + band.height / 2;
  const at = project.lanes.findIndex((lane) => lane.id === band.lane);
  const before = (isAfter ? project.lanes[at + 1]?.id : band.lane) ?? null;
  if (before === id) return null;
  const lineY = isAfter ? band.y + band.height : band.y;
  return {
    command: { type: "moveLane", id, before },
    mark: { x: 0, y: lineY - 1.5, width: picture.scene.width, height: 3 },
  };
}

function upright(height: number, x: number): Rect {
  return { x: x - 1.5, y: 0, width: 3, height };
}
