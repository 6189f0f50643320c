// The tour: five things to try on the real controls.
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import { STOPS } from "../../state/look/guide.svelte";
import type { Action } from "../action";

export const tour: Action = {
  id: "tour",
  group: "view",
  keys: ["Shift+F1"],
  title: ({ guide }) => (guide.at === null ? words.tour.begin : words.tour.goThere),
  enabled: ({ project }) => project.isOpen && project.overlay !== null,
  run({ guide, screen }) {
    screen.dialog = null;
    if (guide.at === null) guide.begin(true);
    else guide.focusWish += 1;
  },
};

/** Whether the open map is one that ships, with its events. */
export function isSample({ project, templates }: Desk): boolean {
  return templates.some((it) => it.hasSampleLog && project.log?.source === `${it.name}.csv`);
}

/** Goes on to the next stop, and says what is there. */
export function goOn(desk: Desk, isDone: boolean): void {
  const { guide, screen } = desk;
  const goesOn = guide.next();
  if (goesOn) screen.announcement = [isDone ? words.tour.done : "", told(desk)].join(" ").trim();
  else if (isDone) screen.say(words.tour.over);
  else screen.announcement = words.tour.left;
}

/** Leaves the tour. */
export function leaveTour({ guide, screen }: Desk): void {
  guide.end();
  screen.announcement = words.tour.left;
}

/** What is said at a stop. */
export function told({ guide }: Desk): string {
  const { at, stop } = guide;
  if (at === null || stop === null) return "";
  const { text, title } = words.tour.stops[stop];
  return `${words.tour.at(at + 1, STOPS.length)}: ${title}. ${text}`;
}
