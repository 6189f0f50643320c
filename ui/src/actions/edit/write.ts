// What is written in a field on the map becomes an edit.
import type { Command, EntityId } from "../../bindings";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { ProjectState } from "../../state/project.svelte";
import type { Editing } from "../../state/screen.svelte";

/** What is there before it is edited. */
export function writtenOf(project: ProjectState, it: Editing): string {
  if (!("id" in it)) return "";
  const entity = project.find(it.type, it.id);
  if (!entity) return "";
  return entity.type === "card" ? entity.text : entity.name;
}

/** Carries out what was written and picks what is new; false where it was refused. Nothing new to say is nothing to do. */
export async function write(desk: Desk, it: Editing, text: string, focus: boolean): Promise<boolean> {
  const said = text.trim();
  if (said === "" || said === writtenOf(desk.project, it)) return true;
  const command = commandFor(desk.project, it, said);
  const brought = broughtBy(command);
  const edit = desk.edit(command, "gesture" in it ? it.gesture : null);
  return brought ? desk.selection.pickAfter(edit, [brought], focus) : edit;
}

function commandFor(project: ProjectState, it: Editing, text: string): Command {
  switch (it.type) {
    case "stage":
      return { type: "renameStage", id: it.id, name: text };
    case "step":
      return { type: "renameStep", id: it.id, name: text };
    case "lane":
      return { type: "renameLane", id: it.id, name: text };
    case "card":
      return { type: "editCard", id: it.id, text };
    case "newCard":
      return { type: "addCard", id: mint(), lane: it.lane, step: it.step, before: null, text };
    case "newStep":
      return { type: "addStep", id: mint(), stage: it.stage, before: it.before, name: text, link: mint() };
    case "newStage": {
      const at = project.stages.findIndex((stage) => stage.id === it.before);
      const last = project.stages.at(at < 0 ? -1 : Math.max(0, at - 1));
      return { type: "addStage", id: mint(), map: project.mapId, before: it.before, name: text, lifecycle: last?.lifecycle ?? "consideration" };
    }
  }
}

function broughtBy(command: Command): EntityId | null {
  if (command.type === "addCard") return { type: "card", id: command.id };
  if (command.type === "addStep") return { type: "step", id: command.id };
  return command.type === "addStage" ? { type: "stage", id: command.id } : null;
}
