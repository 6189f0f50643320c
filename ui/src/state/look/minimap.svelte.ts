// Whether the map in small shows; remembered.
import { settings } from "./settings.svelte";

/** The minimap. */
export class MinimapState {
  /** Whether the person wants it where part of the map is out of sight. */
  get isWanted(): boolean {
    return settings.all.minimap;
  }

  /** Shows or hides it. */
  toggle(): void {
    settings.put({ name: "minimap", value: !settings.all.minimap });
  }
}
