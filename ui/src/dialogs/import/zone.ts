// Time zones as people type them.

/** All that can be chosen, by name. */
export const ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone")];

/** The zone that was typed: its name whatever its capitals and blanks, or its city alone where only one has it. */
export function zoneOf(typed: string): string | null {
  const plain = (name: string): string => name.trim().toLowerCase().replaceAll(" ", "_");
  const wanted = plain(typed);
  const exact = ZONES.find((zone) => plain(zone) === wanted);
  if (exact !== undefined || wanted === "") return exact ?? null;
  const named = ZONES.filter((zone) => plain(zone).endsWith(`/${wanted}`));
  return named.length === 1 ? named[0]! : null;
}
