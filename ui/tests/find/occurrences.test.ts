// Where words occur: by the rules of the person's language, whole or in part.
import { describe, expect, it } from "vitest";
import { occurrences } from "../../src/state/find/occurrences";

/** What was found, cut out of the text. */
function found(text: string, words: string, manner: Partial<{ matchCase: boolean; wholeWords: boolean; locale: string }> = {}): string[] {
  return occurrences(text, words, { matchCase: false, wholeWords: false, locale: "de", ...manner }).map(({ start, end }) => text.slice(start, end));
}

describe("what is the same to a reader", () => {
  it.each([
    ["I pay, then PAY again", "pay", ["pay", "PAY"]],
    ["Die Straße", "STRASSE", ["Straße"]],
    ["IN DER STRASSE", "straße", ["STRASSE"]],
    ["GROẞ und groß", "gross", ["GROẞ", "groß"]],
    ["Übergabe und übergabe", "ÜBER", ["Über", "über"]],
    ["Käse, Kase", "käse", ["Käse"]],
    ["Ka\u0308se", "käse", ["Ka\u0308se"]],
    ["Käse", "ka\u0308", ["Kä"]],
    ["a😀b", "😀", ["😀"]],
  ])("in %j finds %j", (text, words, expected) => expect(found(text, words)).toEqual(expected));

  it("never finds a part of a letter", () => {
    expect(found("groß", "s")).toEqual([]);
    expect(found("Ka\u0308se", "a")).toEqual([]);
  });

  it("goes by the language", () => {
    expect(found("IRMAK", "i", { locale: "en" })).toEqual(["I"]);
    expect(found("IRMAK", "i", { locale: "tr" })).toEqual([]);
    expect(found("IRMAK", "ı", { locale: "tr" })).toEqual(["I"]);
  });
});

describe("how it is looked for", () => {
  it("tells capitals apart where that is wanted", () => {
    expect(found("Pay pay", "pay", { matchCase: true })).toEqual(["pay"]);
    expect(found("Straße STRASSE", "Straße", { matchCase: true })).toEqual(["Straße"]);
  });

  it("takes whole words where that is wanted", () => {
    const whole = { wholeWords: true };
    expect(found("pay, payment, repay, I pay", "pay", whole)).toEqual(["pay", "pay"]);
    expect(found("Überpay ä-pay_", "pay", whole)).toEqual([]);
    expect(found("(pay)", "pay", whole)).toEqual(["pay"]);
    expect(found("a (b) c", "(b)", whole)).toEqual(["(b)"]);
  });

  it("takes a place once, and signs as what they are", () => {
    expect(found("aaaa", "aa")).toEqual(["aa", "aa"]);
    expect(found("1.5 and 1x5", "1.5")).toEqual(["1.5"]);
    expect(found("anything", "")).toEqual([]);
  });
});
