// The cases that are looked at: a list of some of them, and one that is told.
import type { CaseCondition, CasePage, CaseStory } from "../bindings";

/** How many cases a page of the list has. */
export const PAGE = 25;

/** Which cases are looked at, and what they are called. */
export interface CaseList {
  condition: CaseCondition;
  title: string;
}

/** The cases beside the map. */
export class CasesState {
  /** Which cases; none where the panel shows something else. */
  list = $state.raw<CaseList | null>(null);
  page = $state.raw<CasePage | null>(null);
  /** The case that is told. */
  story = $state.raw<CaseStory | null>(null);

  /** The place of the case that is told among all of the list; −1 where it is not on the page. */
  readonly at: number = $derived.by(() => {
    const { page, story } = this;
    const here = page && story ? page.cases.findIndex((it) => it.id === story.line.id) : -1;
    return page && here >= 0 ? page.nBefore + here : -1;
  });

  /** Looks at no cases any more. */
  close(): void {
    this.list = null;
    this.page = null;
    this.story = null;
  }
}
