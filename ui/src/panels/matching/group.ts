// A condition as people put it together: groups of which all, any or none must hold.
import type { Predicate } from "../../bindings";
import { words } from "../../language/words";

/** One comparison. */
export type Comparison = Extract<Predicate, { type: "is" }>;
/** How many parts of a group must hold. */
export type How = keyof typeof words.matching.hows;
/** Parts, and how many of them must hold. */
export interface Group {
  how: How;
  of: Part[];
}
/** What a group is made of. */
export type Part = Comparison | Group;

/** A comparison nobody has filled in yet. */
export const BLANK: Comparison = { type: "is", field: { type: "activity" }, operator: "equal", value: "" };

/** A condition as a group; one comparison alone is a group of one. */
export function toGroup(predicate: Predicate): Group {
  const part = toPart(predicate);
  return isGroup(part) ? part : { how: "all", of: [part] };
}

/** A group as a condition. */
export function toPredicate(part: Part): Predicate {
  if (!isGroup(part)) return part;
  const of = part.of.map(toPredicate);
  return part.how === "none" ? { type: "not", of: { type: "any", of } } : { type: part.how, of };
}

/** A condition in a line of words. */
export function inWords(part: Part): string {
  if (!isGroup(part)) return compare(part);
  const parts = part.of.map((it) => (isGroup(it) && it.how !== "none" ? `(${inWords(it)})` : inWords(it)));
  const joined = parts.join(part.how === "all" ? words.matching.and : words.matching.or);
  return part.how === "none" ? words.matching.not(joined) : joined;
}

export function isGroup(part: Part): part is Group {
  return "how" in part;
}

function toPart(predicate: Predicate): Part {
  switch (predicate.type) {
    case "is":
      return predicate;
    case "all":
    case "any":
      return { how: predicate.type, of: predicate.of.map(toPart) };
    case "not":
      return { how: "none", of: predicate.of.type === "any" ? predicate.of.of.map(toPart) : [toPart(predicate.of)] };
  }
}

function compare({ field, operator, value }: Comparison): string {
  const name = field.type === "activity" ? words.matching.activity : field.name;
  const values = operator === "exists" ? [] : [value.split("\n").join(", ")];
  return [name, words.comparisons[operator], ...values].join(" ");
}
