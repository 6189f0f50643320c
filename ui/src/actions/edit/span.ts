// Let the selected card cover more neighbouring steps, or fewer.
import type { Card } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const widen: Action = {
  id: "widen-card",
  group: "edit",
  keys: ["Alt+Shift+Right"],
  title: () => words.span.widen,
  enabled: (desk) => cardOf(desk) !== null,
  run: (desk) => shift(desk, 1),
};

export const narrow: Action = {
  id: "narrow-card",
  group: "edit",
  keys: ["Alt+Shift+Left"],
  title: () => words.span.narrow,
  enabled: (desk) => cardOf(desk) !== null,
  run: (desk) => shift(desk, -1),
};

/** Lets a card end at a step, and says what it covers now. */
export async function span(desk: Desk, id: string, last: string): Promise<void> {
  if (!(await desk.edit({ type: "spanCard", id, last }))) return;
  const card = desk.project.find("card", id);
  // The answer may come before what it changed.
  if (card) desk.screen.say(covers(desk, { ...card, last }));
}

/** What a card covers, in words. */
export function covers({ project }: Desk, card: Card): string {
  const row = project.steps;
  const [first, last] = [row.findIndex((it) => it.id === card.step), row.findIndex((it) => it.id === card.last)];
  const names = [row[first]?.name ?? "", row[last]?.name ?? ""] as const;
  return first === last ? words.span.one(names[0]) : words.span.covers(names[0], names[1], last - first + 1);
}

function cardOf({ project, selection }: Desk): Card | null {
  return selection.entity?.type === "card" ? project.find("card", selection.entity.id) : null;
}

async function shift(desk: Desk, by: 1 | -1): Promise<void> {
  const card = cardOf(desk);
  if (!card) return;
  const row = desk.project.steps;
  const at = row.findIndex((it) => it.id === card.last) + by;
  const last = row[at];
  const isBefore = at < row.findIndex((it) => it.id === card.step);
  if (last && !isBefore) await span(desk, card.id, last.id);
  else desk.screen.say(covers(desk, card));
}
