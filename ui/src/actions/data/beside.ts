// Look at groups of cases beside each other on the map, and go from a difference to where it is.
import type { BesideEachOther, Deviation, FigureId } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";
import { setDetail } from "../view/lens";

export const compare: Action = {
  id: "compare",
  group: "view",
  keys: ["B"],
  title: () => words.actions.compare,
  enabled: ({ project }) => project.log !== null,
  run: ({ screen }) => void (screen.dialog = { type: "compare" }),
};

export const endCompare: Action = {
  id: "end-compare",
  group: "view",
  keys: ["Escape"],
  title: () => words.actions.endCompare,
  enabled: ({ beside }) => beside.isOn,
  run: (desk) => showBeside(desk, { groups: [] }),
};

/** Lets the map show groups beside each other, as before but for what is said here; where only what was drawn shows, the observed joins it. */
export async function showBeside(desk: Desk, wanted: Partial<BesideEachOther>): Promise<void> {
  if (wanted.groups?.length && desk.view.lens === "assumed") await desk.setView({ ...desk.view, lens: "overlay" });
  await desk.setBeside({ ...desk.beside.asked, ...wanted });
}

/** Selects what a number is about, and brings it into view. */
export function showOnMap(desk: Desk, figure: FigureId): void {
  const { screen, selection } = desk;
  screen.dialog = null;
  screen.panel = "inspector";
  switch (figure.type) {
    case "stageReach":
    case "stageDropOff":
      return selection.go({ type: "stage", stage: figure.stage }, true);
    case "stepReach":
    case "stepDropOff":
      return selection.go({ type: "step", step: figure.step }, true);
    case "deviation":
      return showDeviation(desk, figure.deviation);
    case "transition":
      selection.pick({ type: "transition", id: figure.transition }, true);
      selection.spotlight = figure;
      return reveal(desk, figure, desk.project.find("transition", figure.transition)?.from ?? null);
    case "desirePath":
      selection.pickPath({ from: figure.from, to: figure.to });
      selection.focusWish += 1;
      return reveal(desk, figure, (desk.project.stepAt(figure.from) ?? desk.project.stepAt(figure.to))?.id ?? null);
    case "stepSentiment":
    case "split":
      return selection.go({ type: "step", step: figure.step }, true);
    case "fitting":
    case "fittingAccepted":
    case "logFitness":
    case "coverage":
    case "mapUse":
    case "variant":
      selection.clear();
      selection.focusWish += 1;
  }
}

/** A deviation is shown at its step; what is off the map is in the list of deviations. */
function showDeviation(desk: Desk, deviation: Deviation): void {
  const step = deviation.type === "extra" ? desk.project.stepAt(deviation.place)?.id : deviation.step;
  desk.screen.panel = "deviations";
  if (step) desk.selection.go({ type: "step", step }, true);
  else desk.selection.focusWish += 1;
}

/** Brings a line into view; one that is too rare for the detail shown is drawn from now on. */
function reveal(desk: Desk, figure: FigureId, step: string | null): void {
  const { picture, view, viewport } = desk;
  const line = picture.lineOf(figure);
  const column = step && picture.columns.get(`step:${step}`);
  if (line) viewport.reveal(picture.rectOf(line));
  else if (column && picture.flow) viewport.reveal({ x: column.x, y: picture.flow.y, width: column.width, height: picture.flow.height });
  if (!line && view.detail < 1) void setDetail(desk, 1);
}
