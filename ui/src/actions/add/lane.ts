// Add a lane of a kind below the selected one.
import type { LaneKind } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Action } from "../action";

/** One action for each kind of lane. */
export const addLanes: Action[] = (Object.keys(words.lanes) as LaneKind[]).map((kind) => ({
  id: `add-lane-${kind}`,
  group: "add",
  title: () => words.actions.addLane(words.lanes[kind]),
  enabled: ({ project }) => project.isOpen,
  async run(desk) {
    const { project, selection } = desk;
    const at = project.lanes.findIndex((lane) => lane.id === selection.lane);
    const before = at < 0 ? null : (project.lanes[at + 1]?.id ?? null);
    const id = mint();
    const name = words.lanes[kind];
    await selection.pickAfter(desk.edit({ type: "addLane", id, map: project.mapId, before, name, kind }), [{ type: "lane", id }], true);
  },
}));
