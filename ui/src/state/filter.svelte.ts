// Which cases every number counts: the conditions that must all hold.
import type { CaseCondition, Cohort, CohortPart } from "../bindings";
import type { ProjectState } from "./project.svelte";

/** Every case. */
export const EVERYTHING: CaseCondition = { type: "all", of: [] };

/** Which cases every number counts. */
export class FilterState {
  /** What was asked for last; the figures may still be on their way. */
  condition = $state.raw<CaseCondition>(EVERYTHING);

  /** What must all hold. */
  readonly parts: readonly CaseCondition[] = $derived(partsOf(this.condition));
  readonly isOn: boolean = $derived(this.parts.length > 0);
  /** What the session says of it, once the figures are there. */
  readonly cohort: Cohort | null = $derived.by(() => {
    const cohort = this.project.overlay?.filter ?? null;
    return cohort && isSame(cohort.condition, this.condition) ? cohort : null;
  });
  #words = $state.raw<ReadonlyMap<string, string>>(new Map());

  constructor(readonly project: ProjectState) {}

  /** Remembers what parts are in words. */
  learn(parts: CohortPart[]): void {
    this.#words = new Map([...this.#words, ...parts.map((it) => [JSON.stringify(it.condition), it.words] as const)]);
  }

  /** A part in words, as soon as they are known. */
  wordsOf(part: CaseCondition): string | null {
    return this.#words.get(JSON.stringify(part)) ?? null;
  }

  /** The filter with one more part. */
  with(part: CaseCondition): CaseCondition {
    return this.parts.some((it) => isSame(it, part)) ? this.condition : { type: "all", of: [...this.parts, ...partsOf(part)] };
  }

  /** The filter with another part in this place, or with none. */
  replaced(index: number, part: CaseCondition | null): CaseCondition {
    return { type: "all", of: this.parts.flatMap((it, at) => (at === index ? (part ?? []) : it)) };
  }
}

/** The opposite of a condition. */
export function negated(condition: CaseCondition): CaseCondition {
  return condition.type === "not" ? condition.of : { type: "not", of: condition };
}

/** Whether two conditions are the same. */
export function isSame(a: CaseCondition, b: CaseCondition): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function partsOf(condition: CaseCondition): readonly CaseCondition[] {
  return condition.type === "all" ? condition.of : [condition];
}
