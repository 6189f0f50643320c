// How things are done, what numbers mean, and all keys.
import { words } from "../../language/words";
import type { HelpPart } from "../../state/screen.svelte";
import type { Action } from "../action";

export const help: Action = opens("help", "topics", ["F1"], () => words.help.title);
export const keySheet: Action = opens("keys", "keys", ["?"], () => words.actions.keys);
export const deviationHelp: Action = opens("deviation-help", "deviations", undefined, () => words.actions.deviationHelp);
export const numberHelp: Action = opens("number-help", "numbers", undefined, () => words.actions.numberHelp);

function opens(id: string, part: HelpPart, keys: string[] | undefined, title: () => string): Action {
  return {
    id,
    group: "view",
    ...(keys && { keys }),
    title,
    enabled: () => true,
    run: ({ screen }) => {
      screen.explaining = null;
      screen.dialog = { type: "help", part };
    },
  };
}
