// Whether the map in small shows; remembered.
const KEY = "desire-path-minimap";

/** The minimap. */
export class MinimapState {
  #isWanted = $state(localStorage.getItem(KEY) !== "hidden");

  /** Whether the person wants it where part of the map is out of sight. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** Shows or hides it. */
  toggle(): void {
    this.#isWanted = !this.#isWanted;
    if (this.#isWanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "hidden");
  }
}
