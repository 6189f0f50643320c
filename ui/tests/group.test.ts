// Conditions as people put them together: read, written back, and said in words.
import { expect, it } from "vitest";
import type { Predicate } from "../src/bindings";
import { inWords, toGroup, toPredicate } from "../src/panels/matching/group";

function is(name: string, value: string): Predicate {
  return { type: "is", field: { type: "attribute", name }, operator: "equal", value };
}
const not = (of: Predicate): Predicate => ({ type: "not", of });
const all = (...of: Predicate[]): Predicate => ({ type: "all", of });
const any = (...of: Predicate[]): Predicate => ({ type: "any", of });
const [web, bot, old] = [is("channel", "web"), is("device", "bot"), is("age", "old")];

it.each([
  [web, "channel is web"],
  [all(web, not(any(bot, old))), "channel is web and not (device is bot or age is old)"],
  [any(web, all(bot, old)), "channel is web or (device is bot and age is old)"],
  [not(bot), "not (device is bot)"],
  [not(all(bot, old)), "not ((device is bot and age is old))"],
  [not(not(bot)), "not (not (device is bot))"],
])("a condition is said as it stands (%#)", (predicate, text) => {
  const group = toGroup(predicate);
  expect(inWords(group)).toBe(text);
  // Once written back it is read as the same, so that nothing moves under the hands of whoever edits it.
  expect(toGroup(toPredicate(group))).toEqual(group);
});

it("none of several is written as not any of them", () => {
  expect(toPredicate(toGroup(not(any(bot, old))))).toEqual(not(any(bot, old)));
  expect(toPredicate(toGroup(all(web, not(bot))))).toEqual(all(web, not(any(bot))));
});
