// Choose which cases every number counts.
import type { CaseCondition, FigureId } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import { EVERYTHING, negated } from "../../state/filter.svelte";
import type { Action } from "../action";

/** Counts only the cases of a number, or only those that are not in it. */
export function onlyCasesOf(desk: Desk, figure: FigureId, isIn: boolean): Promise<void> {
  const counted: CaseCondition = { type: "countsIn", figure };
  return onlyCases(desk, isIn ? counted : negated(counted));
}

/** Counts only the cases of which this holds too. */
export function onlyCases(desk: Desk, condition: CaseCondition): Promise<void> {
  return desk.setFilter(desk.filter.with(condition));
}

/** The number that stands for what is selected, where one does. */
function selected({ project, selection }: Desk): FigureId | null {
  const { entity, path } = selection;
  if (!project.overlay) return null;
  if (path) return { type: "desirePath", from: path.from, to: path.to };
  if (entity?.type === "transition") return { type: "transition", transition: entity.id };
  if (entity?.type === "step") return { type: "stepReach", step: entity.id };
  if (entity?.type === "stage") return { type: "stageReach", stage: entity.id };
  return null;
}

export const editFilter: Action = {
  id: "filter",
  group: "view",
  keys: ["Shift+F"],
  title: () => words.actions.filter,
  enabled: ({ project }) => project.log !== null,
  run: ({ screen }) => void (screen.dialog = { type: "filter" }),
};

export const onlySelected: Action = {
  id: "only-selected",
  group: "view",
  keys: ["Shift+O"],
  title: () => words.actions.onlySelected,
  enabled: (desk) => selected(desk) !== null,
  run(desk) {
    const figure = selected(desk);
    if (figure) return onlyCasesOf(desk, figure, true);
  },
};

export const clearFilter: Action = {
  id: "clear-filter",
  group: "view",
  keys: ["Shift+X"],
  title: () => words.actions.clearFilter,
  enabled: ({ filter }) => filter.isOn,
  run: (desk) => desk.setFilter(EVERYTHING),
};
