// Why what is shown takes no edit, in words; one sentence for all that would edit.
import { words } from "../../language/words";
import type { ProjectState } from "../project.svelte";

/** Why nothing of the map can be edited now; none where it can. */
export function whyFixed({ fileName, isNewer, isSafe, past }: ProjectState): string | null {
  if (past) return words.fixed.past;
  if (isNewer) return words.fixed.newer(fileName);
  return isSafe ? words.fixed.safe : null;
}
