// Look at the map as it was, hold it against now, and bring things back.
import type { EntityId, MapMoment } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const openHistory: Action = {
  id: "history",
  group: "view",
  keys: ["H"],
  title: () => words.actions.history,
  enabled: ({ project }) => project.isOpen,
  run: (desk) => (desk.history.isOpen ? closeHistory(desk) : readHistory(desk)),
};

/** Reads all moments anew. */
export async function readHistory(desk: Desk): Promise<void> {
  const reply = await desk.ask({ type: "history" });
  if (!reply) return;
  desk.cases.close();
  desk.replay.close();
  if (desk.history.pair) desk.history.close();
  desk.history.moments = reply.moments;
}

/** Goes back to now, and looks back no more. */
export async function closeHistory(desk: Desk): Promise<void> {
  desk.history.close();
  if (desk.project.past) await desk.ask({ type: "lookBack", to: null });
  desk.selection.focusWish += 1;
}

/** Shows the map as it was at a moment, with what has become different since; the latest one is now. */
export async function goTo(desk: Desk, moment: MapMoment): Promise<void> {
  const { history } = desk;
  const isNow = moment.seq === history.moments?.at(-1)?.seq;
  if (!(await desk.ask({ type: "lookBack", to: isNow ? null : moment.seq }))) return;
  history.base = null;
  await compare(desk, isNow ? null : moment);
}

/** Marks on the map as it is now what has become different since a moment; none ends that. */
export async function holdAgainst(desk: Desk, moment: MapMoment | null): Promise<void> {
  if (desk.project.past && !(await desk.ask({ type: "lookBack", to: null }))) return;
  desk.history.base = moment;
  await compare(desk, moment);
}

/** Makes a thing, or all that is drawn, as it was at the moment that now is compared with. */
export async function bringBack(desk: Desk, what: EntityId | null): Promise<void> {
  const { history, project, screen } = desk;
  const moment = project.past ?? history.base;
  if (!moment || !(await desk.ask({ type: "restore", from: moment.seq, what }))) return;
  screen.say(what ? words.history.broughtBack : words.history.wentBack);
  await readHistory(desk);
  if (what) await compare(desk, moment);
  else await holdAgainst(desk, null);
}

/** Calls the map as it was at a moment by a name. */
export async function nameVersion(desk: Desk, moment: MapMoment, name: string): Promise<void> {
  if (await desk.ask({ type: "nameVersion", seq: moment.seq, name })) await readHistory(desk);
}

async function compare(desk: Desk, since: MapMoment | null): Promise<void> {
  const reply = since && (await desk.ask({ type: "differences", from: since.seq, to: null }));
  desk.history.differences = reply?.differences ?? [];
}
