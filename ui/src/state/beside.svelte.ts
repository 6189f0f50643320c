// Which groups of cases the map shows beside each other, and what is said of them.
import type { BesideEachOther, BesideGroup, Contrast, ContrastRow, FigureId } from "../bindings";
import { isSameFigure } from "./scene.svelte";
import type { ProjectState } from "./project.svelte";

/** As many groups can be told apart. */
export const MOST_GROUPS = 5;

/** The groups beside each other. */
export class BesideState {
  /** What was asked for last; the figures may still be on their way. */
  asked = $state.raw<BesideEachOther>({ groups: [], leastDifference: 0.02, person: null });

  readonly groups: readonly BesideGroup[] = $derived(this.asked.groups);
  readonly leastDifference: number = $derived(this.asked.leastDifference);
  readonly isOn: boolean = $derived(this.groups.length > 0);
  /** The figures, once they are there. */
  readonly contrast: Contrast | null = $derived.by(() => (this.isOn ? (this.project.overlay?.beside ?? null) : null));
  readonly nNotable: number = $derived(this.contrast?.rows.filter(isNotable).length ?? 0);

  constructor(readonly project: ProjectState) {}

  /** What is said of one number. */
  rowOf(figure: FigureId): ContrastRow | null {
    return this.contrast?.rows.find((row) => isSameFigure(row.figure, figure)) ?? null;
  }
}

/** Whether some group differs notably from the first, in its share, its times or its feelings. */
export function isNotable(row: ContrastRow): boolean {
  return [row.differences, row.times?.shifts ?? [], row.feelings?.differences ?? []].flat().some((it) => it.notable);
}
