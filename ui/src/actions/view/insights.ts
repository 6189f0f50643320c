// Look for patterns in the journeys.
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import { EVERYTHING } from "../../state/filter.svelte";
import { INSIGHTS } from "../../state/insights.svelte";
import type { InsightKind } from "../../state/insights.svelte";
import type { Action } from "../action";

/** One action for each insight. */
export const openInsights: Action[] = INSIGHTS.map((kind, index) => opens(kind, index));

/** Sorts deviations by what they go together with. */
export const openEffects: Action = opens("effects", INSIGHTS.indexOf("effects"));

function opens(kind: InsightKind, index: number): Action {
  return {
    id: `insight-${kind}`,
    group: "view",
    // The first one stands for the panel.
    ...(index === 0 ? { keys: ["I"] } : {}),
    title: () => words.actions.insight(words.insights.kinds[kind]),
    enabled: ({ project }) => project.log !== null,
    run({ cases, insights, screen }) {
      cases.close();
      insights.kind = kind;
      screen.panel = "insights";
    },
  };
}

/** Asks the question that the panel shows, about the cases that are counted on the screen. */
export async function askInsight(desk: Desk): Promise<void> {
  const { insights, project } = desk;
  const turn = insights.begin();
  const condition = project.overlay?.filter?.condition ?? EVERYTHING;
  const reply = await desk.ask({ type: "insight", question: insights.question, condition });
  insights.end(turn, reply?.insight ?? null);
}
