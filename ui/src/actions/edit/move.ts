// Move the selected stage or step by one place.
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const moveBack: Action = {
  id: "move-left",
  group: "edit",
  keys: ["Alt+Left"],
  title: () => words.actions.moveLeft,
  enabled: ({ selection }) => isMovable(selection.entity?.type),
  run: (desk) => shift(desk, -1),
};

export const moveOn: Action = {
  id: "move-right",
  group: "edit",
  keys: ["Alt+Right"],
  title: () => words.actions.moveRight,
  enabled: ({ selection }) => isMovable(selection.entity?.type),
  run: (desk) => shift(desk, 1),
};

function isMovable(type: string | undefined): boolean {
  return type === "stage" || type === "step";
}

async function shift(desk: Desk, by: 1 | -1): Promise<void> {
  const { entity } = desk.selection;
  if (entity?.type === "step") return shiftStep(desk, entity.id, by);
  if (entity?.type !== "stage") return;
  const row = desk.project.stages;
  const at = row.findIndex((it) => it.id === entity.id);
  if (at + by < 0 || at + by >= row.length) return;
  const before = row[by < 0 ? at - 1 : at + 2]?.id ?? null;
  await desk.edit({ type: "moveStage", id: entity.id, before });
}

async function shiftStep(desk: Desk, id: string, by: 1 | -1): Promise<void> {
  const { project } = desk;
  const step = project.find("step", id);
  if (!step) return;
  const row = project.stepsOf(step.stage);
  const at = row.findIndex((it) => it.id === id);
  if (at + by >= 0 && at + by < row.length) {
    const before = row[by < 0 ? at - 1 : at + 2]?.id ?? null;
    await desk.edit({ type: "moveStep", id, stage: step.stage, before });
    return;
  }
  const stage = project.stages[project.stages.findIndex((it) => it.id === step.stage) + by];
  if (!stage) return;
  const before = by < 0 ? null : (project.stepsOf(stage.id)[0]?.id ?? null);
  await desk.edit({ type: "moveStep", id, stage: stage.id, before });
}
