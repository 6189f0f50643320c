// Accept a difference between drawn and observed, with a reason; the map stays as it is.
import type { Acceptance, AcceptanceId, Departure, Deviation, DesirePath, DeviationFigures } from "../../bindings";
import { words } from "../../language/words";
import { placeName } from "../../state/places";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import { isSamePath } from "../../state/selection.svelte";
import type { Action } from "../action";

/** Asks for the reason to accept a deviation. */
export function acceptDeviation(desk: Desk, it: DeviationFigures): void {
  const departure: Departure = { type: "deviation", deviation: it.deviation };
  desk.screen.dialog = { type: "accept", departure, about: it.sentence, cases: it.cases, earlier: earlier(desk, it.acceptance) };
}

/** Asks for the reason to accept a desire path. */
export function acceptPath(desk: Desk, it: DesirePath): void {
  const { project } = desk;
  const departure: Departure = { type: "desirePath", from: it.from, to: it.to };
  const about = `${placeName(project, it.from)} → ${placeName(project, it.to)}`;
  desk.screen.dialog = { type: "accept", departure, about, cases: it.cases, earlier: earlier(desk, it.acceptance) };
}

/** Accepts a difference, or gives another reason for one that is accepted already. */
export function accept(desk: Desk, departure: Departure, reason: string, earlier: Acceptance | null): Promise<boolean> {
  if (earlier) return desk.edit({ type: "editReason", id: earlier.id, reason });
  return desk.edit({ type: "accept", id: mint(), map: desk.project.mapId, departure, reason });
}

/** Makes an accepted difference an open question again. */
export async function takeBack(desk: Desk, id: AcceptanceId): Promise<void> {
  if (await desk.edit({ type: "takeBackAcceptance", id })) desk.screen.say(words.accept.takenBack);
}

function earlier({ project }: Desk, id: AcceptanceId | null): Acceptance | null {
  return id ? project.find("acceptance", id) : null;
}

/** The desire path that is selected on the map. */
function selected({ project, selection }: Desk): DesirePath | null {
  const { path } = selection;
  return (path && project.overlay?.desirePaths.find((it) => isSamePath(it, path))) ?? null;
}

/** The deviations that speak of the selected step, most cases first. */
function atStep({ project, selection }: Desk): DeviationFigures | null {
  const { entity } = selection;
  if (entity?.type !== "step") return null;
  const isOf = (it: Deviation) => (it.type === "extra" ? project.stepAt(it.place)?.id : it.step) === entity.id;
  return project.overlay?.deviations.find((it) => it.acceptance === null && isOf(it.deviation)) ?? null;
}

export const acceptSelected: Action = {
  id: "accept",
  group: "edit",
  keys: ["A"],
  title: () => words.actions.accept,
  enabled: (desk) => selected(desk) !== null || atStep(desk) !== null,
  run(desk) {
    const path = selected(desk);
    const deviation = atStep(desk);
    if (path) acceptPath(desk, path);
    else if (deviation) acceptDeviation(desk, deviation);
  },
};

export const showAccepted: Action = {
  id: "show-accepted",
  group: "view",
  keys: ["Shift+A"],
  title: () => words.actions.showAccepted,
  enabled: ({ project }) => (project.overlay?.accepted?.departures.length ?? 0) > 0,
  run: (desk) => desk.setView({ ...desk.view, accepted: !desk.view.accepted }),
};
