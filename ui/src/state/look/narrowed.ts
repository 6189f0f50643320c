// What of the map shows.
import type { Narrowing } from "../../bindings";

/** All of it. */
export const ALL_OF_IT: Narrowing = { without: [], tags: [], owners: [], text: "", only: false };

/** Whether only a part of the map shows as it is. */
export function isNarrowed(it: Narrowing): boolean {
  return it.without.length > 0 || namesSome(it);
}

/** Whether some cards and steps are meant and others are not. */
export function namesSome({ tags, owners, text }: Narrowing): boolean {
  return tags.length > 0 || owners.length > 0 || text.trim() !== "";
}
