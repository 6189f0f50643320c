// Go from map to map of the file, draw a to-be map, delete one, and hold two against each other.
import type { EntityId, JourneyMap, MapId } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";
import { closeHistory } from "../history/look";

export const drawToBe: Action = {
  id: "to-be",
  group: "map",
  edits: true,
  title: () => words.maps.toBe,
  enabled: ({ project }) => project.map !== null,
  async run(desk) {
    const { project, screen } = desk;
    const id = mint();
    const title = words.maps.toBeTitle(project.map?.title ?? "");
    if (!(await desk.edit({ type: "forkMap", id, of: project.mapId, title, kind: "toBe" }))) return;
    await goToMap(desk, id);
    screen.say(words.maps.forked(title));
  },
};

export const removeMap: Action = {
  id: "remove-map",
  group: "map",
  edits: true,
  title: () => words.maps.remove,
  enabled: ({ project }) => project.maps.length > 1,
  async run(desk) {
    const { project, screen } = desk;
    const title = project.map?.title ?? "";
    if (await desk.edit({ type: "removeMap", id: project.mapId })) screen.say(words.maps.removed(title));
  },
};

export const compareMaps: Action = {
  id: "compare-maps",
  group: "view",
  title: ({ history }) => (history.pair ? words.maps.endCompare : words.maps.compare),
  enabled: ({ project }) => project.kin.length > 0,
  async run(desk) {
    const { cases, history, project, replay, selection } = desk;
    if (history.pair) {
      history.close();
      selection.focusWish += 1;
      return;
    }
    const other = project.kin[0];
    if (!other) return;
    await closeHistory(desk);
    cases.close();
    replay.close();
    const [from, to] = project.maps.filter((it) => it.id === other.id || it.id === project.mapId);
    if (from && to) history.pair = { from: from.id, to: to.id };
  },
};

/** One action for each map of the file but the one that is open. */
export function goToMaps({ project }: Desk): Action[] {
  const others = project.maps.filter((it) => it.id !== project.mapId);
  return others.map((map: JourneyMap) => ({
    id: `map-${map.id}`,
    group: "map",
    title: () => words.maps.go(map.title),
    enabled: () => true,
    run: (desk) => goToMap(desk, map.id),
  }));
}

/** Shows another map of the file, at the twin of where the person is, and as large; what is compared stays so. */
export async function goToMap(desk: Desk, map: MapId): Promise<void> {
  const { history, picture, project, screen, selection, viewport } = desk;
  if (map === project.mapId) return;
  const { pair } = history;
  const { panel } = screen;
  const { y, zoom } = viewport;
  const picked = selection.entity ?? (selection.step ? ({ type: "step", id: selection.step } as const) : null);
  const from = picked ?? inSight(desk);
  const before = from && placeOf(desk, from);
  const reply = await desk.ask({ type: "openMap", map, ...(from ? { from } : {}) });
  if (!reply) return;
  desk.enter(reply.open);
  screen.panel = panel;
  if (pair && project.kin.some((it) => it.id === pair.from || it.id === pair.to)) history.pair = pair;
  const after = reply.at && placeOf(desk, reply.at);
  if (reply.at && picked) selection.pick(reply.at, true);
  if (before !== null && after !== null) viewport.go({ x: after - before, y, zoom });
  if (reply.at && picked) {
    const group = picture.bodyOf(reply.at);
    if (group) viewport.reveal(picture.rectOf(group));
  }
  screen.announcement = words.maps.here(project.map?.title ?? "");
}

/** Marks anew what differs between the two maps that are held against each other. */
export async function readDifferences(desk: Desk): Promise<void> {
  const { pair } = desk.history;
  const reply = pair && (await desk.ask({ type: "mapDifferences", ...pair }));
  if (desk.history.pair === pair) desk.history.differences = reply?.differences ?? [];
}

/** The step that is in the middle of what shows. */
function inSight({ picture, viewport }: Desk): EntityId | null {
  const middle = viewport.shown.x + viewport.shown.width / 2;
  const steps = picture.scene.columns.filter((it) => it.step !== null);
  const nearest = steps.sort((a, b) => Math.abs(a.x + a.width / 2 - middle) - Math.abs(b.x + b.width / 2 - middle))[0];
  return nearest?.step ? { type: "step", id: nearest.step } : null;
}

/** How far a thing's column is from the left edge of what shows, in pixels of the picture; none where it has none. */
function placeOf({ picture, project, viewport }: Desk, entity: EntityId): number | null {
  const found = entity.type === "step" ? entity.id : entity.type === "card" || entity.type === "emotion" ? project.find(entity.type, entity.id)?.step : null;
  const column = found ? picture.columns.get(`step:${found}`) : null;
  return column ? column.x - viewport.x : null;
}
