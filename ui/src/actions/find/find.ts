// Find something that people wrote on the map, and go from one place to the next.
import { tick } from "svelte";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { MapPart, Written } from "../../state/find/texts";
import { revealPart } from "../view/go";
import { showAll } from "../view/narrow";
import type { Action } from "../action";

export const find: Action = {
  id: "find",
  group: "edit",
  edits: false,
  keys: ["Ctrl+F"],
  title: () => words.find.action,
  enabled: ({ project }) => project.isOpen,
  run: (desk) => open(desk, null),
};

export const findNext: Action = {
  id: "find-next",
  group: "view",
  keys: ["F3"],
  title: () => words.find.next,
  enabled: ({ find }) => find.isOpen && find.hits.length > 0,
  run: (desk) => goToHit(desk, desk.find.at + 1),
};

export const findPrevious: Action = {
  id: "find-previous",
  group: "view",
  keys: ["Shift+F3"],
  title: () => words.find.previous,
  enabled: ({ find }) => find.isOpen && find.hits.length > 0,
  run: (desk) => goToHit(desk, desk.find.at - 1),
};

export const goToStep: Action = {
  id: "go-to-step",
  group: "view",
  keys: ["G"],
  title: () => words.actions.goToStep,
  enabled: ({ project }) => project.isOpen && project.steps.length > 0,
  run: (desk) => {
    desk.find.words = "";
    open(desk, "steps");
  },
};

function open({ find, screen }: Desk, part: MapPart | null): void {
  screen.explaining = null;
  screen.editing = null;
  find.open(part);
}

/** Looks for something else from now on, and shows its first place. */
export async function lookFor(desk: Desk, change: () => void): Promise<void> {
  change();
  desk.find.restart();
  await showCurrent(desk);
}

/** Makes another hit the current one, and shows it. */
export async function goToHit(desk: Desk, to: number): Promise<void> {
  desk.find.go(to);
  await showCurrent(desk);
}

/** Selects what says it and brings it into sight; the keyboard stays. */
export async function showCurrent(desk: Desk): Promise<void> {
  const { find, screen, selection } = desk;
  const { current } = find;
  if (!current) return;
  const { written } = current;
  if (written.entity.type === "map") {
    selection.clear();
    screen.panel = "inspector";
  } else selection.pick(written.entity, false);
  screen.announcement = `${words.find.count(find.at + 1, find.hits.length)}. ${placeOf(desk, written)}: ${written.text}`;
  await tick();
  await reveal(desk, written);
}

async function reveal(desk: Desk, { entity, lane, step }: Written): Promise<void> {
  const { picture } = desk;
  const body = picture.bodyOf(entity);
  const band = lane && picture.bands.get(`lane:${lane}`);
  const column = step && picture.columns.get(`step:${step}`);
  if (body) await revealPart(desk, picture.rectOf(body));
  else if (band && column) await revealPart(desk, { x: column.x, width: column.width, y: band.y, height: band.height });
}

/** Why a hit does not show on the map, where it does not. */
export function outOfSight({ picture, project }: Desk, { lane, part, step }: Written): "hidden" | "collapsed" | "narrowed" | null {
  const { lanes, steps } = picture.scene.narrowed;
  if ((step && steps.includes(step)) || (lane && lanes.includes(lane))) return "narrowed";
  const it = lane && project.find("lane", lane);
  if (!it) return null;
  if (it.hidden) return "hidden";
  return it.collapsed && part !== "lanes" ? "collapsed" : null;
}

/** Lets the lane of a hit show, and goes there. */
export async function showLaneOf(desk: Desk, written: Written): Promise<void> {
  const why = outOfSight(desk, written);
  if (why === "narrowed") {
    await showAll.run(desk);
    await showCurrent(desk);
  }
  if (!why || why === "narrowed" || !written.lane) return;
  const command = { id: written.lane, on: false };
  if (!(await desk.edit(why === "hidden" ? { type: "hideLane", ...command } : { type: "collapseLane", ...command }))) return;
  await showCurrent(desk);
}

/** Where a text stands, in words. */
export function placeOf({ project }: Desk, { entity, field, lane, number, part, step }: Written): string {
  const nameOf = (type: "lane" | "step", id: string | undefined) => (id && project.find(type, id)?.name) || "";
  if (field) return `${words.find.parts.header} · ${fieldName(field)}`;
  if (part === "notes") return `${words.find.parts.notes} · ${(entity.type === "stage" ? project.find("stage", entity.id)?.name : project.map?.title) ?? ""}`;
  if (part === "steps") return words.find.step(number ?? 0);
  if (part === "conditions") {
    const it = project.find("transition", entity.id);
    return `${words.find.kinds.conditions} · ${nameOf("step", it?.from)} → ${nameOf("step", it?.to)}`;
  }
  const cell = [nameOf("lane", lane), nameOf("step", step)].filter((name) => name !== "").join(" · ");
  if (part === "tags") return `${words.find.parts.tags} · ${cell}`;
  if (part === "cards" || part === "feelings") return cell;
  return words.find.kinds[part];
}

function fieldName(field: NonNullable<Written["field"]>): string {
  if (field === "title") return words.start.title;
  return field === "version" ? words.header.version : words.header.parts[field];
}

/** Ends looking; the keyboard is where something was found last. */
export function closeFind({ find, selection }: Desk): void {
  find.close();
  selection.focusWish += 1;
}
