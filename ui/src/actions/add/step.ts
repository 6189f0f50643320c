// Add a step after the selected one, and name it.
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";
import { nameAfter } from "./named";

export const addStep: Action = {
  id: "add-step",
  group: "add",
  keys: ["Shift+N"],
  writes: true,
  title: () => words.actions.addStep,
  enabled: ({ project }) => project.isOpen && project.stages.length > 0,
  run(desk) {
    const { project, screen, selection } = desk;
    const stage = selection.stage ?? project.stages.at(-1)?.id;
    if (!stage) return;
    const before = selection.step ? (project.stepAfter(selection.step)?.id ?? null) : null;
    if (screen.isOutline) return void (screen.editing = { type: "newStep", stage, before });
    return addStepTo(desk, stage, before);
  },
};

/** Adds a step to a stage and lets the person name it at once; both undo together. */
export async function addStepTo(desk: Desk, stage: string, before: string | null): Promise<void> {
  const id = mint();
  const gesture = mint();
  const name = words.defaults.step;
  await nameAfter(desk, desk.edit({ type: "addStep", id, stage, before, name, link: mint() }, gesture), "step", id, gesture);
}
