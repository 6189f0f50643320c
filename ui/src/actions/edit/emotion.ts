// Say how the person feels at a step.
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const emotion: Action = {
  id: "emotion",
  group: "mark",
  keys: ["E"],
  title: () => words.actions.emotion,
  enabled: (desk) => emotionSpot(desk) !== null,
  run({ screen }) {
    screen.awaitsEmotion = true;
    screen.say(words.status.emotion);
  },
};

export const feelBetter: Action = {
  id: "feel-better",
  group: "mark",
  keys: ["+", "="],
  title: () => words.actions.feelBetter,
  enabled: (desk) => isInEmotionLane(desk),
  run: (desk) => nudge(desk, 1),
};

export const feelWorse: Action = {
  id: "feel-worse",
  group: "mark",
  keys: ["-", "−"],
  title: () => words.actions.feelWorse,
  enabled: (desk) => isInEmotionLane(desk),
  run: (desk) => nudge(desk, -1),
};

/** Sets the feeling at the selected step, in half steps from −4 to 4. */
export async function setEmotion(desk: Desk, halfSteps: number): Promise<void> {
  const spot = emotionSpot(desk);
  if (!spot) return;
  const there = desk.project.emotionIn(spot.lane, spot.step);
  const id = there?.id ?? mint();
  const edit = desk.edit({ type: "setEmotion", id, lane: spot.lane, step: spot.step, halfSteps, word: there?.word ?? "" });
  await desk.selection.pickAfter(edit, [{ type: "emotion", id }], true);
}

/** The digit after E: 1 is worst, 5 is best. */
export function feelByKey(desk: Desk, event: KeyboardEvent): void {
  if (event.key === "Shift") return;
  event.preventDefault();
  event.stopPropagation();
  desk.screen.awaitsEmotion = false;
  desk.screen.note = null;
  const digit = Number(event.key);
  if (digit >= 1 && digit <= 5) void setEmotion(desk, (digit - 3) * 2);
}

function isInEmotionLane({ project, selection }: Desk): boolean {
  return selection.lane !== null && selection.step !== null && project.find("lane", selection.lane)?.kind === "emotion";
}

/** The selected cell of an emotion lane; from any other lane, the same step in the map's first emotion lane. */
function emotionSpot({ project, selection }: Desk): { lane: string; step: string } | null {
  const { lane, step } = selection;
  if (!step) return null;
  const own = project.lanes.find((it) => it.id === lane && it.kind === "emotion");
  const target = own ?? project.lanes.find((it) => it.kind === "emotion");
  return target ? { lane: target.id, step } : null;
}

async function nudge(desk: Desk, by: 1 | -1): Promise<void> {
  const spot = emotionSpot(desk);
  if (!spot) return;
  const now = desk.project.emotionIn(spot.lane, spot.step)?.halfSteps ?? 0;
  await setEmotion(desk, Math.min(4, Math.max(-4, now + by)));
}
