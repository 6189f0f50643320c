// Light or dark: as the system says, unless the person said otherwise.
import type { Theme } from "../../bindings";

const KEY = "desire-path-theme";

/** The look of the page. */
export class ThemeState {
  #chosen = $state<Theme | null>(null);
  #system = $state<Theme>("light");

  /** What shows. */
  readonly theme: Theme = $derived(this.#chosen ?? this.#system);

  constructor() {
    const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
    const stored = localStorage.getItem(KEY);
    if (stored === "light" || stored === "dark") this.#chosen = stored;
    this.#system = dark?.matches ? "dark" : "light";
    dark?.addEventListener("change", (event) => (this.#system = event.matches ? "dark" : "light"));
  }

  /** From light to dark, or back. */
  toggle(): void {
    this.#chosen = this.theme === "light" ? "dark" : "light";
    localStorage.setItem(KEY, this.#chosen);
  }
}
