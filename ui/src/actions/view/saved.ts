// Ways of looking at a map under a name: save, show, change and forget them.
import type { SavedView } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

/** One action for each saved view of the map. */
export function goToViews({ project }: Desk): Action[] {
  return project.views.map((view) => ({
    id: `view-${view.id}`,
    group: "view",
    title: () => words.narrow.go(view.name),
    enabled: () => true,
    run: (desk) => showView(desk, view),
  }));
}

/** Shows the map as a saved view does; without data it stays as drawn. */
export async function showView(desk: Desk, view: SavedView): Promise<void> {
  desk.selection.letGo();
  const { arrangement, narrowed } = view;
  await desk.setView({ ...desk.view, lens: lensOf(desk, view), arrangement, narrowed });
  desk.screen.say(words.narrow.viewShown(view.name));
}

/** The saved view that is what shows now, if one is. */
export function shownView(desk: Desk): SavedView | null {
  return desk.project.views.find((view) => isShown(desk, view)) ?? null;
}

/** Saves what shows now; tells whether that was done. */
export async function saveView(desk: Desk, name: string): Promise<boolean> {
  const { project, screen } = desk;
  const isSaved = await desk.edit({ type: "addView", id: mint(), map: project.mapId, name, ...looks(desk) });
  if (isSaved) screen.say(words.narrow.viewSaved(name));
  return Boolean(isSaved);
}

/** Lets a saved view show what shows now. */
export async function changeView(desk: Desk, { id, name }: SavedView): Promise<void> {
  if (await desk.edit({ type: "editView", id, ...looks(desk) })) desk.screen.say(words.narrow.viewSaved(name));
}

function looks({ view: { lens, arrangement, narrowed } }: Desk): Pick<SavedView, "lens" | "arrangement" | "narrowed"> {
  return { lens, arrangement, narrowed };
}

function isShown(desk: Desk, view: SavedView): boolean {
  const now = desk.view;
  const isSame = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((it) => other.includes(it));
  const [asked, shows] = [view.narrowed, now.narrowed];
  return (
    lensOf(desk, view) === now.lens &&
    view.arrangement === now.arrangement &&
    isSame(asked.without, shows.without) &&
    isSame(asked.tags, shows.tags) &&
    isSame(asked.owners, shows.owners) &&
    asked.text.trim() === shows.text.trim() &&
    asked.only === shows.only
  );
}

function lensOf({ project, view }: Desk, saved: SavedView): SavedView["lens"] {
  return project.log ? saved.lens : view.lens;
}
