// How the selected lane shows: hidden, in sight while scrolling, as a thin row, further up or down.
import type { Command, Lane } from "../../bindings";
import { isSameRow } from "../../state/scene.svelte";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

const text = words.laneLook;

export const hideLane: Action = {
  id: "hide-lane",
  group: "view",
  edits: true,
  keys: ["Shift+H"],
  title: () => text.hide,
  enabled: (desk) => laneOf(desk) !== null,
  async run(desk) {
    const lane = laneOf(desk);
    if (lane) await hide(desk, lane);
  },
};

export const pinLane: Action = {
  id: "pin-lane",
  group: "view",
  edits: true,
  keys: ["Shift+P"],
  title: (desk) => (laneOf(desk)?.pinned ? text.unpin : text.pin),
  enabled: (desk) => laneOf(desk) !== null,
  async run(desk) {
    const lane = laneOf(desk);
    if (lane && (await desk.edit({ type: "pinLane", id: lane.id, on: !lane.pinned }))) desk.screen.say((lane.pinned ? text.unpinned : text.pinned)(lane.name));
  },
};

export const collapseLane: Action = {
  id: "collapse-lane",
  group: "view",
  edits: true,
  keys: ["Shift+C"],
  title: (desk) => (laneOf(desk)?.collapsed ? text.expand : text.collapse),
  enabled: (desk) => laneOf(desk) !== null,
  async run(desk) {
    const lane = laneOf(desk);
    if (lane && (await desk.edit({ type: "collapseLane", id: lane.id, on: !lane.collapsed }))) desk.screen.say((lane.collapsed ? text.expanded : text.collapsed)(lane.name));
  },
};

export const showLanes: Action = {
  id: "show-lanes",
  group: "view",
  edits: true,
  title: ({ project }) => text.show(project.hiddenLanes.length),
  enabled: ({ project }) => project.hiddenLanes.length > 0,
  async run(desk) {
    const hidden = desk.project.hiddenLanes;
    const commands = hidden.map((lane): Command => ({ type: "hideLane", id: lane.id, on: false }));
    if (!(await desk.editTogether(commands))) return;
    desk.screen.say(text.shown(hidden.length));
    const first = hidden[0];
    if (first) desk.selection.pick({ type: "lane", id: first.id }, true);
  },
};

export const laneUp: Action = {
  id: "lane-up",
  group: "edit",
  keys: ["Alt+Up"],
  title: () => text.up,
  enabled: ({ selection }) => selection.entity?.type === "lane",
  run: (desk) => shift(desk, -1),
};

export const laneDown: Action = {
  id: "lane-down",
  group: "edit",
  keys: ["Alt+Down"],
  title: () => text.down,
  enabled: ({ selection }) => selection.entity?.type === "lane",
  run: (desk) => shift(desk, 1),
};

/** Hides a lane, and goes to the one that was next to it. */
export async function hide(desk: Desk, lane: Lane): Promise<void> {
  const row = desk.project.shownLanes;
  const at = row.findIndex((it) => it.id === lane.id);
  const next = row[at + 1] ?? row[at - 1];
  if (!(await desk.edit({ type: "hideLane", id: lane.id, on: true }))) return;
  desk.screen.say(text.hidden(lane.name));
  if (next) desk.selection.pick({ type: "lane", id: next.id }, true);
  else desk.selection.clear();
}

function laneOf({ project, selection }: Desk): Lane | null {
  return selection.lane ? project.find("lane", selection.lane) : null;
}

/** Moves the lane among those that scroll, or among those that stay in sight; in a blueprint, within its part. */
async function shift(desk: Desk, by: 1 | -1): Promise<void> {
  const lane = laneOf(desk);
  if (!lane) return;
  const { picture, project } = desk;
  const own = picture.bands.get(`lane:${lane.id}`);
  const row = own ? picture.lanes.filter((it) => isSameRow(it, own)) : [];
  const at = row.findIndex((it) => it.lane === lane.id);
  const next = row[at + by]?.lane;
  if (!next) {
    if (own?.section && row.length < picture.lanes.length) desk.screen.say(words.arrangements.keepsPart);
    return;
  }
  const before = by < 0 ? next : (project.laneAfter(next)?.id ?? null);
  if (await desk.edit({ type: "moveLane", id: lane.id, before })) desk.screen.say(text.moved(lane.name, at + by + 1, row.length));
}
