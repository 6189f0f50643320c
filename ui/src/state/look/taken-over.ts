// Settings that a former version kept in the web view: taken over once, and removed there. What they were called there,
// and what they come to.
import type { Setting } from "../../bindings";

const COLOURS = { light: "light", dark: "dark", contrast: "contrast" } as const;
const LANGUAGES = { en: "en", de: "de" } as const;

const FORMER: Record<string, (value: string) => Setting | null> = {
  "desire-path-language": (it) => (it in LANGUAGES ? { name: "language", value: LANGUAGES[it as keyof typeof LANGUAGES] } : null),
  "desire-path-theme": (it) => (it in COLOURS ? { name: "colours", value: COLOURS[it as keyof typeof COLOURS] } : null),
  "desire-path-single-keys": (it) => ({ name: "singleKeys", value: it !== "off" }),
  "desire-path-tour": (it) => ({ name: "tourOver", value: it === "over" }),
  "desire-path-minimap": (it) => ({ name: "minimap", value: it !== "hidden" }),
  "desire-path-projector": (it) => ({ name: "projector", value: it === "large" }),
  "desire-path-lane-by-lane": (it) => ({ name: "laneByLane", value: it === "on" }),
  "desire-path-speaker-type": (it) => (/^[0-4]$/.test(it) ? { name: "notesSize", value: Number(it) } : null),
};

/** What a former version kept; each is removed once it is `kept`, which may fail. */
export async function takeOver(storage: Storage, keep: (setting: Setting) => Promise<unknown>): Promise<void> {
  for (const [key, meant] of Object.entries(FORMER)) {
    const value = storage.getItem(key);
    if (value === null) continue;
    const setting = meant(value);
    if (setting) await keep(setting);
    storage.removeItem(key);
  }
}
