// Which of the compared numbers are listed.
import type { FigureId } from "../../bindings";
import { words } from "../../language/words";

/** A part of the list. */
export type Which = keyof typeof words.compare.whiches;

const KINDS: Record<Exclude<Which, "all">, readonly FigureId["type"][]> = {
  steps: ["stageReach", "stageDropOff", "stepReach", "stepDropOff"],
  feelings: ["stepSentiment"],
  ways: ["transition", "desirePath"],
  deviations: ["deviation"],
};

/** Whether a kind of number is in a part of the list. */
export function isAbout(which: Which, kind: FigureId["type"]): boolean {
  return which === "all" || KINDS[which].includes(kind);
}
