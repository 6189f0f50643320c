// Single keys can be off; others and the way back stay.
import { afterEach, describe, expect, it } from "vitest";
import { isInUse, isSingle, keysInWords } from "../src/actions/keys";
import { singleKeys } from "../src/state/look/single-keys.svelte";

afterEach(() => singleKeys.put(true));

describe("single keys", () => {
  it.each(["G", "Shift+N", "0", "Shift+1", "[", "+", "?"])("%s writes a sign", (chord) => expect(isSingle(chord)).toBe(true));
  it.each(["Ctrl+K", "Ctrl+Shift+Z", "Ctrl++", "Alt+Left", "Escape", "F11", "Enter", "Space", "Del"])("%s writes none", (chord) => expect(isSingle(chord)).toBe(false));

  it("are on at first", () => expect(isInUse("G")).toBe(true));

  it("are off when the person says so, but for the one that leads back", () => {
    singleKeys.put(false);
    expect(["G", "Shift+N", "?", "Ctrl+K", "F11"].map(isInUse)).toEqual([false, false, true, true, true]);
  });

  it("are not named where they are off", () => {
    expect(keysInWords({ keys: ["0", "Ctrl+0"] })).toBe("0");
    singleKeys.put(false);
    expect(keysInWords({ keys: ["0", "Ctrl+0"] })).toBe("Ctrl+0");
    expect(keysInWords({ keys: ["G"] })).toBeUndefined();
  });
});
