// Where an outline goes on the open map: right behind what is selected, or to the end.
import type { EntityId, OutlineLevel } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";

/** A place for an outline, in words too. */
export interface OutlinePlace {
  after: EntityId | null;
  said: string;
  /** Whether there is such a place at all. */
  isPossible: boolean;
}

/** Where lines of this level go. */
export function placeFor({ project, selection }: Desk, level: OutlineLevel): OutlinePlace {
  const text = words.outline;
  const step = selection.step && project.find("step", selection.step);
  const stage = selection.stage && project.find("stage", selection.stage);
  if (level === "cards") {
    if (!step) return { after: null, said: text.needsStep, isPossible: false };
    return { after: { type: "step", id: step.id }, said: text.cardsOf(step.name), isPossible: true };
  }
  if (level === "steps" && step) return { after: { type: "step", id: step.id }, said: text.behind(step.name), isPossible: true };
  if (stage) return { after: step ? { type: "step", id: step.id } : { type: "stage", id: stage.id }, said: text.behind(stage.name), isPossible: true };
  return { after: null, said: text.last, isPossible: true };
}
