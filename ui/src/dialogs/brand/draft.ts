// A brand while it is put together: colours, and how each of them can be read.
import type { BrandColour, BrandUse, ColourVerdict, JudgedBoth } from "../../bindings";

/** The two grounds of pictures. */
export const GROUNDS = ["light", "dark"] as const;
export type Ground = (typeof GROUNDS)[number];

/** A colour, with what was found about it where that was asked already. */
export interface Draft {
  colour: BrandColour;
  judged: JudgedBoth | null;
}

/** What a new colour begins with: it can be read in either use. */
const FIRST: BrandColour = { light: "#2b64a8", dark: "#73b3f4" };

/** A colour that nobody asked about yet. */
export function drafted(colour: BrandColour = FIRST): Draft {
  return { colour: { ...colour }, judged: null };
}

/** What was found about a colour on a ground; none where it is no colour, or was not asked yet. */
export function verdictOn({ judged }: Draft, ground: Ground): ColourVerdict | null {
  return judged?.[ground] ?? null;
}

/** How many of the values of a few colours cannot be read, or are no colours. */
export function unreadable(drafts: readonly Draft[]): number {
  return drafts.flatMap((draft) => GROUNDS.filter((ground) => draft.judged && !verdictOn(draft, ground)?.isReadable)).length;
}

/** The colour with whatever cannot be read mended. */
export function mended(draft: Draft): BrandColour {
  const on = (ground: Ground): string => verdictOn(draft, ground)?.nearest ?? draft.colour[ground];
  return { light: on("light"), dark: on("dark") };
}

/** What is asked about them. */
export function question(accent: Draft | null, stages: readonly Draft[]): { of: BrandUse; colour: BrandColour }[] {
  const asked = (of: BrandUse) => ({ colour }: Draft) => ({ of, colour: { ...colour } });
  return [...(accent ? [asked("accent")(accent)] : []), ...stages.map(asked("stage"))];
}
