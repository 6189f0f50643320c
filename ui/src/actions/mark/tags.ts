// Put tags on what is selected: words by which cards and steps are found together.
import type { Command, Tagged } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";
import { enterField } from "./field";

/** Something that may have tags, with those it has. */
export interface Tagging {
  on: Tagged;
  tags: readonly string[];
}

/** The id of the field in which a tag is typed. */
export const TAG_FIELD = "tag";

export const addTag: Action = {
  id: "add-tag",
  group: "mark",
  keys: ["Shift+T"],
  writes: true,
  title: () => words.actions.addTag,
  enabled: (desk) => taggable(desk).length > 0,
  async run(desk) {
    const { selection } = desk;
    desk.screen.say(words.tags.add);
    // What stays picked is not to be let go by going back to its cell.
    await enterField(desk, TAG_FIELD, null);
    if (document.activeElement?.id !== TAG_FIELD) selection.focusWish += 1;
  },
};

/** What is selected of what may have tags. */
export function taggable({ project, selection }: Desk): Tagging[] {
  const { cards, entity } = selection;
  if (cards.length > 0) return cards.map(({ id, tags }) => ({ on: { type: "card", id }, tags }));
  const step = entity?.type === "step" ? project.find("step", entity.id) : null;
  return step ? [{ on: { type: "step", id: step.id }, tags: step.tags }] : [];
}

/** Puts a tag on all of these, as one edit. */
export function putTag(desk: Desk, things: readonly Tagging[], tag: string): Promise<boolean> {
  const lack = things.filter(({ tags }) => !tags.includes(tag));
  return retag(desk, lack.map(({ on, tags }) => ({ on, tags: [...tags, tag] })));
}

/** Takes a tag off all of these, as one edit. */
export function takeTag(desk: Desk, things: readonly Tagging[], tag: string): Promise<boolean> {
  const have = things.filter(({ tags }) => tags.includes(tag));
  return retag(desk, have.map(({ on, tags }) => ({ on, tags: tags.filter((it) => it !== tag) })));
}

async function retag(desk: Desk, next: readonly Tagging[]): Promise<boolean> {
  const commands = next.map(({ on, tags }): Command => ({ type: "setTags", on, tags: [...tags] }));
  if (commands.length === 0) return true;
  return commands.length === 1 ? desk.edit(commands[0]!) : desk.editTogether(commands);
}
