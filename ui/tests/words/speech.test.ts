// Which language is spoken, and how it writes numbers.
import { mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keysInWords } from "../../src/actions/keys";
import { base, bytes, count, date, decimal, duration, expectedTime, moment, percent, permille, points, probability, times, weekdays } from "../../src/language/numbers";
import { speech } from "../../src/language/speech.svelte";
import { words } from "../../src/language/words";
import Check from "../../src/parts/Check.svelte";

/** The system speaks these from now on, best first. */
function system(...languages: string[]): void {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
  window.dispatchEvent(new Event("languagechange"));
}

beforeEach(() => speech.choose(null));
afterEach(() => {
  vi.restoreAllMocks();
  speech.choose(null);
  window.dispatchEvent(new Event("languagechange"));
});

describe("the language", () => {
  it.each([
    [["de-AT", "en"], "de", "de-AT"], [["fr-FR", "de-CH", "en-US"], "de", "de-CH"], [["en-GB"], "en", "en-GB"],
    [["fr-FR"], "en", "en"], [["C"], "en", "en"], [[], "en", "en"],
  ])("where the system speaks %o is %s, and numbers are those of %s", (languages, language, locale) => {
    system(...languages);
    expect([speech.language, speech.locale]).toEqual([language, locale]);
  });

  it("is what the person chose, remembered until they follow the system again", () => {
    system("en-GB");
    const kept: unknown[] = [];
    speech.begin(null, (language) => kept.push(language));
    speech.choose("de");
    expect(words.close).toBe("Schließen");
    system("en-US");
    expect(speech.language).toBe("de");
    speech.choose(null);
    expect(words.close).toBe("Close");
    expect(kept).toEqual(["de", null]);
    speech.begin("de", () => undefined);
    expect(words.close).toBe("Schließen");
  });

  it("changes what is on the screen at once", async () => {
    const target = document.createElement("div");
    const part = mount(Check, { target, props: { get label() { return words.filter.onlyThese; }, checked: false, onChange() {} } });
    expect(target.textContent).toContain("Only these cases");
    speech.choose("de");
    await Promise.resolve();
    expect(target.textContent).toContain("Nur diese Fälle");
    await unmount(part);
  });
});

describe("in German", () => {
  beforeEach(() => speech.choose("de"));

  it("numbers are written as there", () => {
    const shares = [0.0004, 0.056, 0.999].map((it) => percent(it).replaceAll("\u00a0", " "));
    expect([count(1434), ...shares, decimal(-2.5), points(-0.005), probability(0.0001), probability(0.042), times(2.52), permille(333)]).toEqual([
      "1.434", "< 0,1 %", "5,6 %", "> 99 %", "−2,5", "−0,5", "< 0,001", "0,042", "2,5", "33,3 %",
    ]);
    expect(base({ k: 588, n: 1434, value: 0.41, low: null, high: null })).toBe("588 von 1.434");
    expect(bytes(1_234_567)).toBe("1,2 MB");
  });

  it("times are written as there", () => {
    expect([duration(0.2), duration(540), duration(156_240), duration(1e8)]).toEqual(["< 1 s", "9 min", "1 d 19 h", "3 Jahre"]);
    expect(date(1.7724e15)).toBe("01.03.2026");
    expect(moment(1.7724e15)).toMatch(/^01\.03\.2026, .* UTC$/);
    expect(weekdays()).toEqual(["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]);
  });

  it("what may be typed is said by signs that are read back", () => {
    expect(expectedTime({ leastS: null, mostS: 172_800 })).toBe("≤ 2 d");
    expect(expectedTime({ leastS: 14_400, mostS: null })).toBe("≥ 4 h");
  });

  it("one is not many", () => {
    expect([words.cases.total(1), words.cases.total(1434)]).toEqual(["1 Fall", "1.434 Fälle"]);
    expect(words.canvas.lanesAndSteps(1, 2)).toBe("1 Spur · 2 Schritte");
  });

  it("keys are called as on the keyboard", () => {
    expect(keysInWords({ keys: ["Ctrl+Shift+Z"] })).toBe("Strg+Umschalt+Z");
    expect(keysInWords({ keys: ["Ctrl++"] })).toBe("Strg++");
    expect(keysInWords({ keys: ["+"] })).toBe("+");
    expect(keysInWords({})).toBeUndefined();
  });
});
