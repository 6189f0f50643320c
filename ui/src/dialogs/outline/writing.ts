// Writing an outline: a new line begins below the last one, and lines are indented as a whole.

/** A part of a text to replace, and what is selected then. */
export interface Replacement {
  text: string;
  from: number;
  to: number;
  select?: [number, number];
}

/** One level of indentation. */
const LEVEL = "  ";

/** A new line with the indent and the bullet of the one it follows; on a bullet with nothing behind it, an end of the list. */
export function nextLine(value: string, at: number): Replacement {
  const begin = value.lastIndexOf("\n", at - 1) + 1;
  const [lead] = /^\s*(?:[-*+•–]\s+)?/.exec(value.slice(begin, at)) ?? [""];
  const isBare = lead.trim() !== "" && value.slice(begin, at).trim() === lead.trim();
  return isBare ? { text: "", from: begin, to: at } : { text: `\n${lead}`, from: at, to: at };
}

/** The lines that are selected, one level deeper or less deep. */
export function indented(value: string, start: number, end: number, isDeeper: boolean): Replacement {
  const from = value.lastIndexOf("\n", start - 1) + 1;
  const next = value.indexOf("\n", end);
  const to = next < 0 ? value.length : next;
  const lines = value.slice(from, to).split("\n");
  const moved = lines.map((line) => (isDeeper ? LEVEL + line : line.replace(/^(\t| {1,2})/, "")));
  const by = moved[0]!.length - lines[0]!.length;
  const text = moved.join("\n");
  return { text, from, to, select: [Math.max(from, start + by), end + text.length - (to - from)] };
}
