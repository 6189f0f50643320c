// Go down to the map that draws a step in detail, or draw one, and up again.
import type { EntityId, MapId } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";
import { goToMap } from "./maps";

const text = words.maps.detail;

export const goInto: Action = {
  id: "go-into",
  group: "map",
  keys: ["D"],
  title: (desk) => (below(desk) ? text.go : text.draw),
  enabled: (desk) => desk.selection.step !== null && (!desk.project.isOnlyRead || below(desk) !== null),
  async run(desk) {
    const { project, screen, selection } = desk;
    const known = below(desk);
    if (known) return goDown(desk, known.id);
    const { step } = selection;
    if (!step) return;
    const name = project.find("step", step)?.name ?? "";
    const id = mint();
    if (!(await desk.edit({ type: "drawInDetail", id, step }))) return;
    await goDown(desk, id);
    screen.say(text.drawn(name));
  },
};

export const goUp: Action = {
  id: "go-up",
  group: "map",
  keys: ["U"],
  title: ({ project }) => {
    const above = project.above.at(-1);
    return above ? text.up(above.title) : text.upPlain;
  },
  enabled: ({ project }) => project.above.length > 0,
  run: async (desk) => {
    const above = desk.project.above.at(-1);
    if (above) await goAbove(desk, above.id);
  },
};

/** Shows a map below, at its first step or stage. */
export async function goDown(desk: Desk, map: MapId): Promise<void> {
  await goToMap(desk, map);
  const { project } = desk;
  const [step, stage] = [project.steps[0], project.stages[0]];
  if (step) pick(desk, { type: "step", id: step.id });
  else if (stage) pick(desk, { type: "stage", id: stage.id });
}

/** Shows one of the maps above, at the step that leads back down. */
export async function goAbove(desk: Desk, map: MapId): Promise<void> {
  const { project } = desk;
  const way = [...project.above, ...(project.map ? [project.map] : [])];
  const step = way[way.findIndex((it) => it.id === map) + 1]?.detailOf;
  await goToMap(desk, map);
  if (step) pick(desk, { type: "step", id: step });
}

function pick({ picture, selection, viewport }: Desk, entity: EntityId): void {
  selection.pick(entity, true);
  const group = picture.bodyOf(entity);
  if (group) viewport.reveal(picture.rectOf(group));
}

/** The map that draws the step in detail at which the person is. */
function below({ project, selection }: Desk) {
  return selection.step === null ? null : project.detailOf(selection.step);
}
