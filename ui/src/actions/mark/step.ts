// Say what kind of step the selected one is: optional, repeatable, unobservable, a start.
import type { Step } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

const MARKS = [
  { name: "optional", command: "markOptional" },
  { name: "repeatable", command: "markRepeatable" },
  { name: "unobservable", command: "markUnobservable" },
  { name: "start", command: "markStart" },
] as const;

/** What a step can be marked as. */
export type StepMark = (typeof MARKS)[number]["name"];

/** One action for each mark. */
export const markSteps: Action[] = MARKS.map(({ name }) => ({
  id: `mark-${name}`,
  group: "mark",
  title: () => words.actions[name],
  enabled: (desk) => stepOf(desk) !== null,
  run(desk) {
    const step = stepOf(desk);
    if (step) return mark(desk, step.id, name, !step[name]);
  },
}));

/** Marks a step, or takes the mark away. */
export function mark(desk: Desk, id: string, name: StepMark, on: boolean): Promise<boolean> {
  const type = MARKS.find((it) => it.name === name)!.command;
  return desk.edit(type === "markStart" ? { type, id, on, implied: "marked" } : { type, id, on });
}

function stepOf({ project, selection }: Desk): Step | null {
  return selection.step ? project.find("step", selection.step) : null;
}
