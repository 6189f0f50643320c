// Put a copy of each selected card below it.
import type { Command, EntityId } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Action } from "../action";

export const duplicate: Action = {
  id: "duplicate",
  group: "edit",
  keys: ["Ctrl+D"],
  title: () => words.several.duplicate,
  enabled: ({ selection }) => selection.cards.length > 0,
  async run(desk) {
    const { project, selection } = desk;
    const { cards } = selection;
    const originals = new Set(cards.map((it) => it.id));
    const copies: EntityId[] = [];
    const commands = cards.flatMap((card): Command[] => {
      const id = mint();
      copies.push({ type: "card", id });
      const cell = project.cardsIn(card.lane, card.step);
      const below = cell[cell.findLastIndex((it) => originals.has(it.id)) + 1];
      const image = project.pictureOn(card.id)?.image;
      return [
        { type: "addCard", id, lane: card.lane, step: card.step, before: below?.id ?? null, text: card.text },
        ...(card.last === card.step ? [] : [{ type: "spanCard" as const, id, last: card.last }]),
        ...(card.tags.length === 0 ? [] : [{ type: "setTags" as const, on: { type: "card" as const, id }, tags: card.tags }]),
        ...(card.icon ? [{ type: "setIcon" as const, on: { type: "card" as const, id }, icon: card.icon }] : []),
        ...(image === undefined ? [] : [{ type: "showPicture" as const, id: mint(), card: id, image }]),
      ];
    });
    if (await selection.pickAfter(desk.editTogether(commands), copies, true)) desk.screen.say(words.several.duplicated(copies.length));
  },
};
