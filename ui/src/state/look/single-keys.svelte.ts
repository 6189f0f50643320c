// Whether single keys do something on the map; remembered.
import { settings } from "./settings.svelte";

/** Keys pressed without Ctrl or Alt that write a sign. */
class SingleKeys {
  /** Whether they do something. */
  get areOn(): boolean {
    return settings.all.singleKeys;
  }

  /** Puts them on or off. */
  put(areOn: boolean): void {
    settings.put({ name: "singleKeys", value: areOn });
  }
}

/** The one setting of the page. */
export const singleKeys = new SingleKeys();
