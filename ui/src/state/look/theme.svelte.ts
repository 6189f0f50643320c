// The colours of the page: as the system says, unless the person said otherwise.
import type { Colours } from "../../bindings";
import { settings } from "./settings.svelte";

/** All of them. */
export const COLOURS: readonly Colours[] = ["light", "dark", "contrast"];

/** The look of the page. */
export class ThemeState {
  #isDark = $state(false);
  #isStrong = $state(false);

  /** What shows. */
  readonly theme: Colours = $derived(settings.all.colours ?? (this.#isStrong ? "contrast" : this.#isDark ? "dark" : "light"));

  constructor() {
    follow("(prefers-color-scheme: dark)", (isSo) => (this.#isDark = isSo));
    // A system that forces its own colours asks for more contrast too; they take the place of ours by themselves.
    follow("(prefers-contrast: more) and (forced-colors: none)", (isSo) => (this.#isStrong = isSo));
  }

  /** What the person chose; none follows the system. */
  get chosen(): Colours | null {
    return settings.all.colours;
  }

  /** Shows these from now on; none follows the system. */
  choose(colours: Colours | null): void {
    settings.put({ name: "colours", value: colours });
  }
}

/** Tells what holds for the person's system, now and whenever it changes. */
function follow(query: string, tell: (isSo: boolean) => void): void {
  const media = window.matchMedia?.(query);
  tell(media?.matches ?? false);
  media?.addEventListener("change", (event) => tell(event.matches));
}
