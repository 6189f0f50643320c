// Whether single keys do something on the map; remembered.
const KEY = "desire-path-single-keys";

/** Keys pressed without Ctrl or Alt that write a sign. */
class SingleKeys {
  #areOn = $state(localStorage.getItem(KEY) !== "off");

  /** Whether they do something. */
  get areOn(): boolean {
    return this.#areOn;
  }

  /** Puts them on or off. */
  put(areOn: boolean): void {
    this.#areOn = areOn;
    if (areOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  }
}

/** The one setting of the page. */
export const singleKeys = new SingleKeys();
