// Several cards moved at once, each as far as the others.
import type { Card, CardId, Command, GestureId } from "../../bindings";
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";

/** How far: lanes down and steps to the right. */
export interface Distance {
  lanes: number;
  steps: number;
}

/** The lanes between which cards move: on a curve there are none. */
function lanesForCards({ project }: Desk): { id: string }[] {
  return project.shownLanes.filter((it) => it.kind !== "emotion");
}

/** Moves all selected cards as one edit; those that land where `held` does go above `before`. */
export async function moveTogether(desk: Desk, by: Distance, gesture: GestureId | null, held: CardId | null = null, before: CardId | null = null): Promise<void> {
  const { project, screen, selection } = desk;
  const { cards, entity, together } = selection;
  const [lanes, steps] = [lanesForCards(desk), project.shownSteps];
  const commands: Command[] = [];
  const holder = held === null ? null : project.find("card", held);
  const isWithHeld = (card: Card) => holder !== null && holder.lane === card.lane && holder.step === card.step;
  // Where all stay in their cells, only the order of one cell changes.
  const moved = by.lanes === 0 && by.steps === 0 ? cards.filter(isWithHeld) : cards;
  for (const card of moved) {
    const lane = lanes[lanes.findIndex((it) => it.id === card.lane) + by.lanes];
    const step = steps[steps.findIndex((it) => it.id === card.step) + by.steps];
    if (!lane || !step) return screen.say(words.several.edge);
    commands.push({ type: "moveCard", id: card.id, lane: lane.id, step: step.id, before: isWithHeld(card) ? before : null });
  }
  if (!(await desk.editTogether(commands, gesture))) return;
  selection.pickTogether(together, entity);
  screen.say(words.several.moved(moved.length));
}

/** Moves all selected cards as far as the one that is held, which goes above `before` in another cell. */
export async function dropTogether(desk: Desk, held: CardId, to: { lane: string; step: string; before: CardId | null }): Promise<void> {
  const { project, selection } = desk;
  const card = project.find("card", held);
  if (!card) return;
  const far = (row: { id: string }[], from: string, target: string) => row.findIndex((it) => it.id === target) - row.findIndex((it) => it.id === from);
  const by = { lanes: far(lanesForCards(desk), card.lane, to.lane), steps: far(project.shownSteps, card.step, to.step) };
  const cell = project.cardsIn(to.lane, to.step);
  const first = cell.findIndex((it) => it.id === to.before);
  // What it would go above may move too.
  const stays = first < 0 ? undefined : cell.slice(first).find((it) => !selection.has({ type: "card", id: it.id }));
  await moveTogether(desk, by, null, held, stays?.id ?? null);
}
