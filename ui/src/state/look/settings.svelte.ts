// How the person likes the app: what the session remembers of it.
import type { Setting, Settings } from "../../bindings";

/** As it is for whoever set nothing. */
const UNSET: Settings = {
  language: null, colours: null, singleKeys: true, tourOver: false, minimap: true, projector: false, laneByLane: false, notesSize: 1,
};

/** The settings of the page. */
class KeptSettings {
  #all = $state.raw<Settings>(UNSET);
  #keep: (setting: Setting) => void = () => undefined;

  /** All of them. */
  get all(): Settings {
    return this.#all;
  }

  /** Takes over what is remembered, and who remembers it from now on. */
  begin(all: Settings, keep: (setting: Setting) => void): void {
    this.#all = all;
    this.#keep = keep;
  }

  /** Forgets all of it, as if nobody had ever set anything. */
  forget(): void {
    this.begin(UNSET, () => undefined);
  }

  /** Sets one, which is remembered. */
  put(setting: Setting): void {
    this.#all = { ...this.#all, [setting.name]: setting.value };
    this.#keep(setting);
  }
}

/** The one list of settings of the page. */
export const settings = new KeptSettings();
