// Look at the cases behind a number, and at one case after the other.
import type { CaseCondition } from "../../bindings";
import { words } from "../../language/words";
import { PAGE } from "../../state/cases.svelte";
import type { Desk } from "../../state/desk.svelte";
import { EVERYTHING } from "../../state/filter.svelte";
import type { Action } from "../action";

export const showAllCases: Action = {
  id: "cases",
  group: "view",
  keys: ["C"],
  title: () => words.actions.cases,
  enabled: ({ project }) => project.log !== null,
  run: (desk) => showCases(desk, EVERYTHING, words.cases.all),
};

export const nextCase: Action = {
  id: "next-case",
  group: "view",
  keys: ["J"],
  title: () => words.actions.nextCase,
  enabled: ({ cases }) => cases.story !== null && cases.at >= 0 && cases.at + 1 < (cases.page?.nCases ?? 0),
  run: (desk) => goToCase(desk, desk.cases.at + 1),
};

export const previousCase: Action = {
  id: "previous-case",
  group: "view",
  keys: ["K"],
  title: () => words.actions.previousCase,
  enabled: ({ cases }) => cases.story !== null && cases.at > 0,
  run: (desk) => goToCase(desk, desk.cases.at - 1),
};

/** Lists the cases that a condition means, of those that are counted now. */
export async function showCases(desk: Desk, condition: CaseCondition, title: string): Promise<void> {
  desk.cases.close();
  desk.cases.list = { condition: desk.filter.with(condition), title };
  await showPage(desk, 0);
}

/** Lists the cases behind the first so many. */
export async function showPage(desk: Desk, before: number): Promise<void> {
  const { cases } = desk;
  const { list } = cases;
  if (!list) return;
  const reply = await desk.ask({ type: "cases", condition: list.condition, before, limit: PAGE });
  if (!reply || cases.list !== list) return;
  cases.page = reply.page;
}

/** Tells a case. */
export async function tellCase(desk: Desk, id: string): Promise<void> {
  const { list } = desk.cases;
  const reply = await desk.ask({ type: "case", id });
  if (!reply || desk.cases.list !== list) return;
  const { story } = reply;
  desk.cases.story = story;
  desk.selection.clear();
  desk.screen.announcement = words.cases.told(story.line.id, story.line.nEvents, story.deviations.length);
}

/** Tells the case at a place of the whole list. */
async function goToCase(desk: Desk, at: number): Promise<void> {
  const before = Math.floor(at / PAGE) * PAGE;
  if (desk.cases.page?.nBefore !== before) await showPage(desk, before);
  const next = desk.cases.page?.cases[at - before];
  if (next) await tellCase(desk, next.id);
}
