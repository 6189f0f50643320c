// Accept proposals for what events mean.
import type { Command, Suggestion } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const acceptAll: Action = {
  id: "accept-all",
  group: "map",
  edits: true,
  title: () => words.actions.acceptAll,
  enabled: ({ project }) => (project.overlay?.coverage.unmatched.length ?? 0) > 0 || (project.log !== null && project.rules.length === 0),
  async run(desk) {
    const reply = await desk.ask({ type: "suggestMatches", map: desk.project.mapId });
    if (reply) await acceptSuggestions(desk, reply.suggestions);
  },
};

/** Accepts proposals as one edit. */
export function acceptSuggestions(desk: Desk, suggestions: Suggestion[]): Promise<boolean> {
  return desk.editTogether(
    suggestions.flatMap((it) => matchCommand(desk, it.activity, it.step) ?? []),
  );
}

/** Says that events of this name show this step. */
export async function matchName(desk: Desk, name: string, step: string): Promise<void> {
  const command = matchCommand(desk, name, step);
  if (command) await desk.edit(command);
}

/** Says that events of this name are left out on purpose. */
export async function leaveNameOut(desk: Desk, name: string): Promise<void> {
  await desk.edit({
    type: "addRule",
    id: mint(),
    map: desk.project.mapId,
    before: null,
    matcher: { type: "oneOf", names: [name], ignoreCase: false },
    target: { type: "leaveOut" },
  });
}

function matchCommand({ project }: Desk, name: string, step: string): Command | null {
  const touchpoint = project.find("step", step)?.touchpoint;
  if (!touchpoint) return null;
  return {
    type: "addRule",
    id: mint(),
    map: project.mapId,
    before: null,
    matcher: { type: "oneOf", names: [name], ignoreCase: false },
    target: { type: "touchpoint", id: touchpoint },
  };
}
