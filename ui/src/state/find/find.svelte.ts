// What is looked for on the map, where it was found, and what is to stand there instead.
import type { EntityId, Problem } from "../../bindings";
import { speech } from "../../language/speech.svelte";
import type { ProjectState } from "../project.svelte";
import { occurrences } from "./occurrences";
import type { Part } from "./occurrences";
import { commandsFor, writtenOn } from "./texts";
import type { MapPart, Rewritten, Written } from "./texts";

/** A place where it was found; nothing of the text is meant where only its step was asked for. */
export interface Hit extends Part {
  written: Written;
}

/** A text that cannot be replaced, and why. */
export interface Refused {
  rewritten: Rewritten;
  problem: Problem;
}

/** Finding and replacing. */
export class FindState {
  isOpen = $state(false);
  words = $state("");
  /** In which part of the map; none for all of it. */
  part = $state<MapPart | null>(null);
  matchCase = $state(false);
  wholeWords = $state(false);
  /** Whether what was found is to be replaced. */
  isReplacing = $state(false);
  replacement = $state("");
  /** What cannot be replaced; none as long as that is not known. */
  refused = $state.raw<readonly Refused[] | null>(null);
  /** Counts up when the keyboard is to move to the field. */
  focusWish = $state(0);
  /** From where on the next hit is the current one. */
  #from = $state.raw<{ key: string; start: number } | null>(null);
  #n_asked = 0;

  readonly #written: Written[] = $derived.by(() => (this.isOpen ? writtenOn(this.project).filter((it) => this.part === null || it.part === this.part) : []));
  readonly #order: ReadonlyMap<string, number> = $derived(new Map(this.#written.map((it, index) => [it.key, index])));
  readonly hits: Hit[] = $derived.by(() => {
    // Every key that is pressed looks through all texts of the map: nothing is made that is not kept.
    const hits: Hit[] = [];
    for (const written of this.#written) for (const { start, end } of this.#partsOf(written)) hits.push({ written, start, end });
    return hits;
  });
  /** The number of the current hit, from 0; −1 where there is none. */
  readonly at: number = $derived.by(() => {
    const from = this.#from;
    if (this.hits.length === 0) return -1;
    if (!from) return 0;
    const place = this.#order.get(from.key) ?? 0;
    const next = this.hits.findIndex((it) => {
      const order = this.#order.get(it.written.key) ?? 0;
      return order > place || (order === place && it.start >= from.start);
    });
    return Math.max(0, next);
  });
  readonly current: Hit | null = $derived(this.hits[this.at] ?? null);
  /** The ids of all that says it; no two things have one id. */
  readonly #found: ReadonlySet<string> = $derived(new Set(this.hits.map((it) => it.written.entity.id)));

  constructor(readonly project: ProjectState) {}

  /** Begins to look for something in a part of the map, or in all of it. */
  open(part: MapPart | null): void {
    this.isOpen = true;
    this.part = part;
    this.#from = null;
    this.focusWish += 1;
  }

  close(): void {
    this.isOpen = false;
    this.isReplacing = false;
    this.refused = null;
  }

  /** Begins anew with the first hit, after something else is looked for. */
  restart(): void {
    this.#from = null;
  }

  /** Makes a hit the current one, around the ends of the list. */
  go(to: number): void {
    const n = this.hits.length;
    const hit = this.hits[((to % n) + n) % n];
    if (hit) this.#from = { key: hit.written.key, start: hit.start };
  }

  /** Goes behind a text that is put where a hit is. */
  goBehind(hit: Hit, text: string): void {
    this.#from = { key: hit.written.key, start: hit.start + text.length };
  }

  /** Whether something was found in what an entity says. */
  marks(entity: EntityId | null): "found" | "current" | null {
    if (!this.isOpen || !entity || !this.#found.has(entity.id)) return null;
    const { current } = this;
    return current?.written.entity.type === entity.type && current.written.entity.id === entity.id ? "current" : "found";
  }

  /** The texts with these hits replaced. */
  rewritten(hits: readonly Hit[]): Rewritten[] {
    const texts = new Map<Written, Hit[]>();
    for (const hit of hits) {
      if (hit.end === hit.start) continue;
      const others = texts.get(hit.written);
      if (others) others.push(hit);
      else texts.set(hit.written, [hit]);
    }
    return [...texts].map(([written, parts]) => {
      let [text, end] = ["", 0];
      for (const part of parts) {
        text += written.text.slice(end, part.start) + this.replacement;
        end = part.end;
      }
      return { written, text: text + written.text.slice(end) };
    });
  }

  /** What writes these hits anew. */
  commands(hits: readonly Hit[]) {
    return commandsFor(this.project, this.rewritten(hits).filter((it) => it.text !== it.written.text));
  }

  /** Begins to ask what would be refused. */
  ask(): number {
    this.refused = null;
    return (this.#n_asked += 1);
  }

  /** Takes over what would be refused, unless something else was asked since. */
  answer(asked: number, refused: readonly Refused[] | null): void {
    if (asked === this.#n_asked) this.refused = refused;
  }

  #partsOf(written: Written): readonly Part[] {
    const words = this.words;
    // Where no word is known yet, a part of the map is listed whole; and steps have numbers too.
    if (words === "") return this.part === null ? NOWHERE : BEGIN;
    if (this.part === "steps" && words.trim() === String(written.number)) return BEGIN;
    return occurrences(written.text, words, { matchCase: this.matchCase, wholeWords: this.wholeWords, locale: speech.locale });
  }
}

const NOWHERE: readonly Part[] = [];
/** Nothing of a text, but the text is meant. */
const BEGIN: readonly Part[] = [{ start: 0, end: 0 }];
