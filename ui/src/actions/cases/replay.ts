// Replay the cases on the map.
import type { CaseCondition, ReplayClock } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const replay: Action = {
  id: "replay",
  group: "view",
  keys: ["P"],
  title: ({ replay }) => (replay.replay ? words.actions.endReplay : words.actions.replay),
  enabled: ({ project }) => project.log !== null,
  run: (desk) => (desk.replay.replay ? desk.replay.close() : startReplay(desk, desk.cases.list?.condition ?? desk.filter.condition, desk.replay.clock)),
};

/** Replays the cases that a condition means, by one of the clocks. */
export async function startReplay(desk: Desk, condition: CaseCondition, clock: ReplayClock): Promise<void> {
  const reply = await desk.ask({ type: "replay", condition, clock });
  if (!reply) return;
  desk.replay.close();
  desk.replay.condition = condition;
  desk.replay.clock = clock;
  desk.replay.replay = reply.replay;
  desk.cases.story = null;
  desk.viewport.fit();
}
