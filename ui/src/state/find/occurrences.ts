// Where words occur in a text, by the rules of the person's language.

/** How words are looked for. */
export interface Manner {
  matchCase: boolean;
  wholeWords: boolean;
  /** By which rules small letters and capitals are the same. */
  locale: string;
}

/** A part of a text: from one place in it to another. */
export interface Part {
  start: number;
  end: number;
}

/** A text made alike, and for each of its places where that is in the text itself; none within what is one letter there. */
interface Folded {
  text: string;
  places: number[] | null;
}

/** All places where the words occur, none over another. */
export function occurrences(text: string, words: string, manner: Manner): Part[] {
  const wanted = folded(words, manner).text;
  if (wanted === "") return [];
  const { text: within, places } = folded(text, manner);
  const found: Part[] = [];
  for (let from = 0; ; ) {
    const at = within.indexOf(wanted, from);
    if (at < 0) return found;
    const start = places ? places[at] : at;
    const end = places ? places[at + wanted.length] : at + wanted.length;
    const isThere = start !== undefined && end !== undefined && start >= 0 && end >= 0;
    if (isThere && (!manner.wholeWords || isWhole(text, { start, end }))) {
      found.push({ start, end });
      from = at + wanted.length;
    } else from = at + 1;
  }
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** Whether no word goes on before or behind. */
function isWhole(text: string, { start, end }: Part): boolean {
  const goesOn = (before: string | undefined, after: string | undefined) => WORD.test(before ?? "") && WORD.test(after ?? "");
  const [first, last] = [[...text.slice(start, end)][0], [...text.slice(start, end)].at(-1)];
  return !goesOn([...text.slice(0, start)].at(-1), first) && !goesOn(last, [...text.slice(end)][0]);
}

/** What is the same to a reader is the same here: “Straße”, “STRASSE” and a letter with its marks apart. */
function folded(text: string, { matchCase, locale }: Manner): Folded {
  // Plain letters stay in their places; but in Turkish and Azeri, where “I” is no capital “i”.
  if (/^[\x20-\x7e]*$/.test(text) && (matchCase || !/^(tr|az)/.test(locale))) return { text: matchCase ? text : text.toLowerCase(), places: null };
  let alike = "";
  const places: number[] = [];
  for (const letter of text.matchAll(LETTERS)) {
    const whole = letter[0].normalize("NFC");
    const same = matchCase ? whole : whole.toLocaleLowerCase(locale).toLocaleUpperCase(locale).toLocaleLowerCase(locale);
    places.push(letter.index, ...Array<number>(Math.max(0, same.length - 1)).fill(-1));
    alike += same;
  }
  places.push(text.length);
  return { text: alike, places };
}
