// All that people wrote on a map, in the order in which it is read, and the commands that write it anew.
import type { Command, EntityId, LaneId, Lens, StepId } from "../../bindings";
import type { ProjectState } from "../project.svelte";

/** The parts of a map in which something can be found. */
export const PARTS = ["header", "stages", "steps", "conditions", "lanes", "cards", "feelings", "tags", "notes"] as const;

/** One of them. */
export type MapPart = (typeof PARTS)[number];

/** The fields of the header, its title first. */
export const FIELDS = ["title", "persona", "scenario", "goal", "expectation", "scope", "trigger", "end", "version"] as const;

/** One of them. */
export type HeaderField = (typeof FIELDS)[number];

/** A text of the map. */
export interface Written {
  key: string;
  part: MapPart;
  text: string;
  /** What says it: the map itself for a field of the header. */
  entity: EntityId;
  /** Which field of the header. */
  field?: HeaderField;
  /** Where it stands. */
  lane?: LaneId;
  step?: StepId;
  /** The number of a step. */
  number?: number;
}

/** A text that is to say something else. */
export interface Rewritten {
  written: Written;
  text: string;
}

/** All texts: the header, the notes of who presents, the heads from left to right, then lane by lane; none that is empty. */
export function writtenOn(project: ProjectState): Written[] {
  const { map } = project;
  const all: Written[] = map === null ? [] : FIELDS.map((field) => ({ key: field, part: "header", entity: { type: "map", id: map.id }, field, text: field === "title" ? map.title : map.lens[field] }));
  const add = (part: MapPart, type: EntityId["type"], id: string, text: string, at: Partial<Written> = {}) => all.push({ key: `${type} ${id}`, part, entity: { type, id }, text, ...at });
  const addNotes = (type: "map" | "stage", { id, speakerNotes }: { id: string; speakerNotes: string }) => all.push({ key: `notes ${id}`, part: "notes", entity: { type, id }, text: speakerNotes });
  if (map) addNotes("map", map);
  for (const stage of project.stages) {
    add("stages", "stage", stage.id, stage.name);
    addNotes("stage", stage);
  }
  const addTags = (type: "step" | "card", { id, tags }: { id: string; tags: string[] }, at: Partial<Written>) => tags.forEach((tag) => all.push({ key: `tag ${id} ${tag}`, part: "tags", entity: { type, id }, text: tag, ...at }));
  project.steps.forEach((step, index) => {
    add("steps", "step", step.id, step.name, { step: step.id, number: index + 1 });
    addTags("step", step, { step: step.id });
  });
  for (const { id, condition, from } of project.transitions) add("conditions", "transition", id, condition, { step: from });
  for (const lane of [...project.shownLanes, ...project.hiddenLanes]) {
    add("lanes", "lane", lane.id, lane.name, { lane: lane.id });
    for (const step of project.steps) {
      const at = { lane: lane.id, step: step.id };
      for (const card of project.cardsIn(lane.id, step.id)) {
        add("cards", "card", card.id, card.text, at);
        addTags("card", card, at);
      }
      const emotion = project.emotionIn(lane.id, step.id);
      if (emotion) add("feelings", "emotion", emotion.id, emotion.word, at);
    }
  }
  return all.filter((it) => it.text !== "");
}

/** The commands that write texts anew, each with what it writes. */
export function commandsFor(project: ProjectState, texts: readonly Rewritten[]): { command: Command; texts: Rewritten[] }[] {
  const isOfLens = ({ field }: Written) => field !== undefined && field !== "title";
  const ofLens = texts.filter((it) => isOfLens(it.written));
  const others = [
    ...texts.filter((it) => !isOfLens(it.written) && it.written.part !== "tags").flatMap((it) => {
      const command = commandFor(project, it);
      return command ? { command, texts: [it] } : [];
    }),
    ...retagged(project, texts.filter((it) => it.written.part === "tags")),
  ];
  if (!project.map || ofLens.length === 0) return others;
  // The fields of the header are written together.
  const lens: Lens = { ...project.map.lens, ...Object.fromEntries(ofLens.map(({ written, text }) => [written.field, text])) };
  return [{ command: { type: "setLens", id: project.map.id, lens }, texts: ofLens }, ...others];
}

/** The tags of one thing are written together. */
function retagged(project: ProjectState, texts: readonly Rewritten[]): { command: Command; texts: Rewritten[] }[] {
  const things = new Map<string, Rewritten[]>();
  for (const it of texts) things.set(it.written.entity.id, [...(things.get(it.written.entity.id) ?? []), it]);
  return [...things.values()].flatMap((ofOne) => {
    const { type, id } = ofOne[0]!.written.entity;
    const thing = type === "card" || type === "step" ? project.find(type, id) : null;
    if (!thing) return [];
    // A tag of which nothing is left is taken off.
    const tags = thing.tags.map((tag) => ofOne.find((it) => it.written.text === tag)?.text ?? tag).filter((tag) => tag.trim() !== "");
    return { command: { type: "setTags" as const, on: { type: thing.type, id }, tags }, texts: ofOne };
  });
}

function commandFor(project: ProjectState, { written, text }: Rewritten): Command | null {
  const { type, id } = written.entity;
  if (written.part === "notes" && (type === "map" || type === "stage")) return { type: "setSpeakerNotes", of: { type, id }, notes: text };
  switch (type) {
    case "map":
      return { type: "renameMap", id, title: text };
    case "stage":
      return { type: "renameStage", id, name: text };
    case "step":
      return { type: "renameStep", id, name: text };
    case "lane":
      return { type: "renameLane", id, name: text };
    case "card":
      return { type: "editCard", id, text };
    case "transition":
      return { type: "describeTransition", id, condition: text };
    case "emotion": {
      const it = project.find("emotion", id);
      return it && { type: "setEmotion", id, lane: it.lane, step: it.step, halfSteps: it.halfSteps, word: text };
    }
    default:
      return null;
  }
}
