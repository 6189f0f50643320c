// Add a stage after the selected one, and name it.
import type { Command } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Action } from "../action";
import { nameAfter } from "./named";

export const addStage: Action = {
  id: "add-stage",
  group: "add",
  keys: ["Shift+S"],
  writes: true,
  title: () => words.actions.addStage,
  enabled: ({ project }) => project.isOpen,
  async run(desk) {
    const { project, screen, selection } = desk;
    const at = project.stages.findIndex((stage) => stage.id === selection.stage);
    const before = at < 0 ? null : (project.stages[at + 1]?.id ?? null);
    if (screen.isOutline) return void (screen.editing = { type: "newStage", before });
    const here = project.stages[at] ?? project.stages.at(-1);
    const id = mint();
    const gesture = mint();
    const command: Command = {
      type: "addStage",
      id,
      map: project.mapId,
      before,
      name: words.defaults.stage,
      lifecycle: here?.lifecycle ?? "consideration",
    };
    await nameAfter(desk, desk.edit(command, gesture), "stage", id, gesture);
  },
};
