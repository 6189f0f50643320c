// In which language the page speaks.
import { LANGUAGES, speech, type Language } from "../../language/speech.svelte";
import { words } from "../../language/words";
import type { Action } from "../action";

/** One action for each language, after the one that follows the system. */
export const setLanguages: Action[] = [
  {
    id: "language-system",
    group: "language",
    title: () => words.actions.languageOfSystem,
    enabled: () => true,
    holds: () => speech.chosen === null,
    run: () => speech.choose(null),
  },
  ...(Object.keys(LANGUAGES) as Language[]).map((language): Action => ({
    id: `language-${language}`,
    group: "language",
    title: () => words.actions.language(LANGUAGES[language]),
    enabled: () => true,
    holds: () => speech.chosen === language,
    run: () => speech.choose(language),
  })),
];
