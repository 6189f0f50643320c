// Make two steps or stages of one, or one of two.
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import { nameAfter } from "../add/named";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

const text = words.split;

export const splitStep: Action = {
  id: "split-step",
  group: "edit",
  keys: ["Shift+D"],
  title: () => text.step,
  enabled: ({ selection }) => selection.step !== null,
  run({ screen, selection }) {
    if (selection.step) screen.dialog = { type: "split", step: selection.step };
  },
};

export const splitStage: Action = {
  id: "split-stage",
  group: "edit",
  title: () => text.stage,
  enabled: ({ project, selection }) => {
    const step = selection.step && project.find("step", selection.step);
    return !!step && project.stepsOf(step.stage)[0]?.id !== step.id;
  },
  async run(desk) {
    const step = desk.selection.step && desk.project.find("step", desk.selection.step);
    if (!step) return;
    const [second, gesture] = [mint(), mint()];
    const edit = desk.edit({ type: "splitStage", id: step.stage, at: step.id, second, name: words.defaults.stage, link: mint() }, gesture);
    await nameAfter(desk, edit, "stage", second, gesture);
  },
};

export const mergeNext: Action = {
  id: "merge-next",
  group: "edit",
  keys: ["Shift+M"],
  title: ({ selection }) => (selection.entity?.type === "stage" ? text.mergeStage : text.mergeStep),
  enabled: (desk) => pairOf(desk) !== null,
  async run(desk) {
    const pair = pairOf(desk);
    if (pair) await merge(desk, pair.type, pair.id, pair.second);
  },
};

/** Merges two neighbours into the first, and says so. */
export async function merge(desk: Desk, type: "step" | "stage", id: string, second: string): Promise<void> {
  const names = [desk.project.find(type, id)?.name ?? "", desk.project.find(type, second)?.name ?? ""] as const;
  const done = await desk.edit({ type: type === "step" ? "mergeSteps" : "mergeStages", id, second });
  if (!done) return;
  desk.selection.pick({ type, id }, true);
  desk.screen.say(text.merged(names[1], names[0]));
}

/** The selected step or stage and the one right behind it. */
function pairOf({ project, selection }: Desk): { type: "step" | "stage"; id: string; second: string } | null {
  const { entity } = selection;
  if (entity?.type !== "step" && entity?.type !== "stage") return null;
  const step = entity.type === "step" ? project.find("step", entity.id) : null;
  const row: { id: string }[] = step ? project.stepsOf(step.stage) : project.stages;
  const second = row[row.findIndex((it) => it.id === entity.id) + 1];
  return second ? { type: entity.type, id: entity.id, second: second.id } : null;
}
