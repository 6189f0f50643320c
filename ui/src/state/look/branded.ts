// The colours in which a brand has a say, in place of those of the design.
import type { BrandedColour } from "../../bindings";

/** They as rules of a style sheet: high contrast keeps ours, and colours that the system forces come before any. */
export function rulesOf(branded: readonly BrandedColour[]): string {
  const list = (of: "light" | "dark"): string => branded.map((it) => `--${it.token}:${it[of]};`).join("");
  return `@media (forced-colors: none) { :root[data-theme="light"] { ${list("light")} } :root[data-theme="dark"] { ${list("dark")} } }`;
}
