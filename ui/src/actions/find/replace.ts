// Put something else where something was found, as one edit: all of it, or none.
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Refused } from "../../state/find/find.svelte";
import { showCurrent } from "./find";

/** Asks what could not be replaced; nothing is changed. */
export async function tryReplacing(desk: Desk): Promise<void> {
  const { find } = desk;
  const planned = find.commands(find.hits);
  const asked = find.ask();
  if (planned.length === 0) return find.answer(asked, []);
  const reply = await desk.ask({ type: "tryTogether", commands: planned.map((it) => it.command) });
  if (!reply) return;
  const refused: Refused[] = reply.refused.flatMap(([at, problem]) => planned[at]?.texts.map((rewritten) => ({ rewritten, problem })) ?? []);
  find.answer(asked, refused);
}

/** Replaces the current hit, and goes to the next. */
export async function replaceCurrent(desk: Desk): Promise<void> {
  const { find } = desk;
  const { current } = find;
  if (!current) return;
  const [planned] = find.commands([current]);
  if (planned && !(await desk.edit(planned.command))) return;
  find.goBehind(current, find.replacement);
  await showCurrent(desk);
}

/** Replaces all hits. */
export async function replaceAll(desk: Desk): Promise<void> {
  const { find, screen } = desk;
  const [n, planned] = [find.hits.length, find.commands(find.hits)];
  if (planned.length === 0) return;
  if (await desk.editTogether(planned.map((it) => it.command))) screen.say(words.find.replaced(n));
}
