// Say where the selected stage lies, and how its steps may follow each other.
import type { Lifecycle, StageFlow } from "../../bindings";
import { words } from "../../language/words";
import type { Action } from "../action";

/** One action for each place around the purchase. */
export const setLifecycles: Action[] = (Object.keys(words.lifecycles) as Lifecycle[]).map((lifecycle) => ({
  id: `lifecycle-${lifecycle}`,
  group: "mark",
  title: () => words.actions.lifecycle(words.lifecycles[lifecycle]),
  enabled: ({ selection }) => selection.stage !== null,
  run(desk) {
    if (desk.selection.stage) return desk.edit({ type: "setLifecycle", id: desk.selection.stage, lifecycle });
  },
}));

/** One action for each order. */
export const setFlows: Action[] = (Object.keys(words.flows) as StageFlow[]).map((flow) => ({
  id: `stage-${flow}`,
  group: "mark",
  title: () => words.actions.flow(words.flows[flow]),
  enabled: ({ selection }) => selection.stage !== null,
  run(desk) {
    if (desk.selection.stage) return desk.edit({ type: "setStageFlow", id: desk.selection.stage, flow });
  },
}));
