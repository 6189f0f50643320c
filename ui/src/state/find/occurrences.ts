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
const MARK = /\p{M}/u;
/** Marks that stand on the letter before them begin here. */
const FIRST_MARK = 0x300;
/** A text of these letters only is made alike in one go, which is many times as quick: whatever the language, each is one place before and after, and none bears on another. */
const PLAIN = /^[\n\x20-\x7e]*$/;
/** So many texts are kept as they were made alike. */
const KEPT_MOST = 50_000;

/** What was made alike already, by the rules by which it was. */
const kept = new Map<string, { letters: Map<string, string>; texts: Map<string, Folded> }>();

/** Whether no word goes on before or behind. */
function isWhole(text: string, { start, end }: Part): boolean {
  const goesOn = (before: string | undefined, after: string | undefined) => WORD.test(before ?? "") && WORD.test(after ?? "");
  const [first, last] = [[...text.slice(start, end)][0], [...text.slice(start, end)].at(-1)];
  return !goesOn([...text.slice(0, start)].at(-1), first) && !goesOn(last, [...text.slice(end)][0]);
}

/** What is the same to a reader is the same here: “Straße”, “STRASSE” and a letter with its marks apart. */
function folded(text: string, { matchCase, locale }: Manner): Folded {
  const rules = matchCase ? "" : locale;
  let known = kept.get(rules);
  if (!known) kept.set(rules, (known = { letters: new Map(), texts: new Map() }));
  const { letters, texts } = known;
  let alike = texts.get(text);
  if (!alike) {
    if (texts.size >= KEPT_MOST) texts.clear();
    const rule = matchCase ? null : locale;
    alike = PLAIN.test(text) ? { text: sameAs(text, rule), places: null } : fold(text, (letter) => {
      let same = letters.get(letter);
      if (same === undefined) letters.set(letter, (same = sameAs(letter, rule)));
      return same;
    });
    texts.set(text, alike);
  }
  return alike;
}

/** One letter for all that are the same, or such letters one by one: small ones and capitals too, where a language is given. */
function sameAs(letter: string, locale: string | null): string {
  const whole = letter.normalize("NFC");
  return locale === null ? whole : whole.toLocaleLowerCase(locale).toLocaleUpperCase(locale).toLocaleLowerCase(locale);
}

/** A text letter by letter, each with the marks that stand on it. */
function fold(text: string, same: (letter: string) => string): Folded {
  let [alike, isInPlace] = ["", true];
  const places: number[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
    while (text.charCodeAt(end) >= FIRST_MARK && MARK.test(String.fromCodePoint(text.codePointAt(end)!))) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
    const letter = same(text.slice(start, end));
    places.push(start);
    for (let within = 1; within < letter.length; within += 1) places.push(-1);
    isInPlace &&= letter.length === 1 && end === start + 1;
    alike += letter;
    start = end;
  }
  places.push(text.length);
  return { text: alike, places: isInPlace ? null : places };
}
