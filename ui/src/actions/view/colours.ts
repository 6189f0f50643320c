// In which colours the page shows.
import { words } from "../../language/words";
import { COLOURS } from "../../state/look/theme.svelte";
import type { Action } from "../action";

/** One action for each set of colours, after the one that follows the system. */
export const setColours: Action[] = [
  {
    id: "colours-system",
    group: "colours",
    title: () => words.actions.coloursOfSystem,
    enabled: () => true,
    holds: ({ look }) => look.chosen === null,
    run: ({ look }) => look.choose(null),
  },
  ...COLOURS.map((colours): Action => ({
    id: `colours-${colours}`,
    group: "colours",
    title: () => words.actions.colours(words.colours[colours]),
    enabled: () => true,
    holds: ({ look }) => look.chosen === colours,
    run: ({ look }) => look.choose(colours),
  })),
];
