// What was copied, here or in a spreadsheet, fills the grid from the selected cell on: all of it, or nothing.
import type { Command, EntityId, Lane, Step } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Cell } from "../../state/selection.svelte";
import { blockIn } from "./block";
import type { Block, LooseCell } from "./block";
import { linesOf, readTsv } from "./tsv";

/** What pasting would do, or why it cannot. */
export type Plan = { commands: Command[]; added: EntityId[] } | { refused: string };

/** Pastes what the clipboard holds, and says what came of it. */
export async function paste(desk: Desk, held: DataTransfer): Promise<void> {
  const text = held.getData("text/plain");
  const html = held.getData("text/html");
  if (isList(text, html) && (isIndented(text) || !cornerOf(desk))) {
    desk.screen.dialog = { type: "outline", text };
    return;
  }
  const block = blockOf(text, html);
  if (block.length === 0) return desk.screen.say(words.several.nothingToPaste);
  const at = cornerOf(desk);
  if (!at) return desk.screen.say(words.several.whereTo);
  const plan = planOf(desk, block, at);
  if ("refused" in plan) return desk.screen.show({ kind: "refusal", message: plan.refused, hint: words.several.nothingPasted, at: null, damaged: null, restless: null });
  if (await desk.selection.pickAfter(desk.editTogether(plan.commands), plan.added, true)) desk.screen.say(words.several.pasted(plan.added.length));
}

/** Whether text is several lines, and not a table. */
export function isList(text: string, html: string): boolean {
  return text.trim().includes("\n") && !/\S\t/.test(text) && !blockIn(html) && !/<table[\s>]/i.test(html);
}

/** Whether its lines lie below each other, as in an outline. */
export function isIndented(text: string): boolean {
  const indents = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : line.length - line.trimStart().length));
  return new Set(indents).size > 1;
}

/** The block that text and table on the clipboard mean. Lines of plain text are cards of one cell. */
export function blockOf(text: string, html: string): Block {
  const own = blockIn(html);
  if (own) return own;
  const isGrid = text.includes("\t") || /<table[\s>]/i.test(html);
  const rows = isGrid ? readTsv(text) : [[text]];
  return trimmed(rows.map((row) => row.map((cell) => ({ cards: linesOf(cell).map((line) => ({ text: line, span: 1, image: null, tags: [] })), feeling: null }))));
}

/** What pasting a block at a cell would do. */
export function planOf({ project }: Desk, block: Block, at: Cell): Plan {
  const lanes = project.shownLanes.slice(project.shownLanes.findIndex((it) => it.id === at.lane));
  const steps = project.shownSteps.slice(project.shownSteps.findIndex((it) => it.id === at.step));
  const n_columns = Math.max(...block.map((row) => row.length));
  if (n_columns > steps.length) return { refused: words.several.tooWide(n_columns, steps.length) };
  if (block.length > lanes.length) return { refused: words.several.tooTall(block.length, lanes.length) };
  const plan: Plan = { commands: [], added: [] };
  for (const [row, cells] of block.entries()) {
    for (const [column, cell] of cells.entries()) {
      const filled = fill(project.emotionIn(lanes[row]!.id, steps[column]!.id)?.id ?? mint(), cell, lanes[row]!, steps.slice(column));
      if ("refused" in filled) return filled;
      plan.commands.push(...filled.commands);
      plan.added.push(...filled.added);
    }
  }
  return plan;
}

/** Fills one cell; `steps` are its own and those after it, `emotion` names the feeling that is or will be there. */
function fill(emotion: string, { cards, feeling }: LooseCell, lane: Lane, steps: Step[]): Plan {
  const step = steps[0]!;
  if (lane.kind === "emotion") return feel(emotion, { cards, feeling }, lane, step);
  const plan: Plan = { commands: [], added: [] };
  const loose = feeling ? [...cards, { text: String(feeling.halfSteps / 2), span: 1, image: null, tags: [] }] : cards;
  for (const card of loose) {
    const id = mint();
    plan.added.push({ type: "card", id });
    plan.commands.push({ type: "addCard", id, lane: lane.id, step: step.id, before: null, text: card.text });
    const last = steps[Math.min(card.span, steps.length) - 1];
    if (last && last !== step && lane.kind !== "chart") plan.commands.push({ type: "spanCard", id, last: last.id });
    if (card.tags.length > 0) plan.commands.push({ type: "setTags", on: { type: "card", id }, tags: card.tags });
    if (card.icon) plan.commands.push({ type: "setIcon", on: { type: "card", id }, icon: card.icon });
    if (card.image !== null && lane.kind === "image") plan.commands.push({ type: "showPicture", id: mint(), card: id, image: card.image });
  }
  return plan;
}

/** A feeling is a number from −2 to 2 in half steps. */
function feel(id: string, { cards, feeling }: LooseCell, lane: Lane, step: Step): Plan {
  const text = cards.map((it) => it.text).join(" ");
  if (!feeling && text === "") return { commands: [], added: [] };
  const halfSteps = feeling?.halfSteps ?? Number(text.replace("−", "-").replace(",", ".")) * 2;
  if (!Number.isInteger(halfSteps) || Math.abs(halfSteps) > 4 || (feeling && text !== "")) return { refused: words.several.noFeeling(text.slice(0, 40), lane.name) };
  return {
    commands: [{ type: "setEmotion", id, lane: lane.id, step: step.id, halfSteps, word: feeling?.word ?? "" }],
    added: [{ type: "emotion", id }],
  };
}

/** The cell that the block begins at: the selected one, or the corner of those that are. */
function cornerOf({ project, selection }: Desk): Cell | null {
  const [lane, step] = [selection.blockLanes[0], selection.blockSteps[0]];
  if (lane && step) return { type: "cell", lane: lane.id, step: step.id };
  return selection.spot?.type === "cell" && project.shownLanes.some((it) => it.id === selection.lane) ? selection.spot : null;
}

/** Without the empty rows below and the empty columns at the right. */
function trimmed(block: Block): Block {
  const isFull = (cell: LooseCell | undefined) => cell !== undefined && cell.cards.length > 0;
  const n_rows = block.findLastIndex((row) => row.some(isFull)) + 1;
  const n_columns = Math.max(0, ...block.map((row) => row.findLastIndex(isFull) + 1));
  return block.slice(0, n_rows).map((row) => row.slice(0, n_columns));
}
