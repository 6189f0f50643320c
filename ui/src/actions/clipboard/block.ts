// A block of cells on the clipboard: lanes as rows, steps as columns, as text, as a table, and whole for this app.
import type { Card, Emotion, Icon } from "../../bindings";
import type { Desk } from "../../state/desk.svelte";
import { writeTsv } from "./tsv";

/** A card away from its map. */
export interface LooseCard {
  text: string;
  /** How many steps it covers. */
  span: number;
  /** The picture on it, a PNG file or an SVG file of shapes in base64. */
  image: string | null;
  tags: string[];
  /** The icon beside it; blocks that were copied by older versions say none. */
  icon?: Icon | null;
}

/** What stands in one cell. */
export interface LooseCell {
  cards: LooseCard[];
  feeling: { halfSteps: number; word: string } | null;
}

/** Rows of cells. */
export type Block = LooseCell[][];

/** Under which the whole of a block is kept in its table. */
const WHOLE = "data-desire-path";

/** Without this a spreadsheet takes each line of a cell for a row. */
const SAME_CELL = "style=mso-data-placement:same-cell";

/** What is selected, in the smallest block that holds it; none where there is nothing to copy. */
export function selectedBlock({ project, selection }: Desk): Block | null {
  const { cards, feelings } = selection;
  const here = [...cards, ...feelings];
  if (here.length === 0) return null;
  const ofBlock = selection.block !== null;
  const lanes = ofBlock ? selection.blockLanes : reach(project.shownLanes, here.map((it) => it.lane));
  const steps = ofBlock ? selection.blockSteps : reach(project.shownSteps, here.map((it) => it.step));
  const columns = project.steps.map((it) => it.id);
  const loose = (card: Card): LooseCard => ({
    text: card.text,
    span: columns.indexOf(card.last) - columns.indexOf(card.step) + 1,
    image: project.pictureOn(card.id)?.image ?? null,
    tags: card.tags,
    icon: card.icon ?? null,
  });
  return lanes.map((lane) =>
    steps.map((step) => {
      const isHere = (it: Card | Emotion) => it.lane === lane.id && it.step === step.id;
      const feeling = feelings.find(isHere);
      return { cards: cards.filter(isHere).map(loose), feeling: feeling ? { halfSteps: feeling.halfSteps, word: feeling.word } : null };
    }),
  );
}

/** As text that spreadsheets read; a card alone as it is written. */
export function textOf(block: Block): string {
  const rows = block.map((row) => row.map(writtenIn));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : writeTsv(rows);
}

/** As a table, with the whole of it for this app. */
export function tableOf(block: Block): string {
  const cell = (it: LooseCell) => `<td>${escaped(writtenIn(it)).replaceAll("\n", `<br ${SAME_CELL}>`)}</td>`;
  const rows = block.map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  return `<table ${WHOLE}="${escaped(JSON.stringify(block))}"><tbody>${rows.join("")}</tbody></table>`;
}

/** The block that this app has put into a table; none in a table of another. */
export function blockIn(html: string): Block | null {
  const kept = new DOMParser().parseFromString(html, "text/html").querySelector(`table[${WHOLE}]`)?.getAttribute(WHOLE);
  if (!kept) return null;
  try {
    const found: unknown = JSON.parse(kept);
    return isBlock(found) ? found : null;
  } catch {
    return null;
  }
}

function writtenIn({ cards, feeling }: LooseCell): string {
  return [...cards.map((it) => it.text), ...(feeling ? [String(feeling.halfSteps / 2)] : [])].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The part of a row that holds all of these. */
function reach<T extends { id: string }>(row: T[], held: string[]): T[] {
  const places = held.map((id) => row.findIndex((it) => it.id === id));
  return row.slice(Math.min(...places), Math.max(...places) + 1);
}

/** Anybody may write a table like ours. */
function isBlock(it: unknown): it is Block {
  return Array.isArray(it) && it.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(it: unknown): it is LooseCell {
  if (!isRecord(it) || !Array.isArray(it["cards"])) return false;
  const feeling = it["feeling"];
  const isFelt = feeling === null || (isRecord(feeling) && Number.isInteger(feeling["halfSteps"]) && typeof feeling["word"] === "string");
  return isFelt && it["cards"].every(isCard);
}

function isCard(it: unknown): it is LooseCard {
  if (!isRecord(it) || !Array.isArray(it["tags"]) || !it["tags"].every((tag) => typeof tag === "string")) return false;
  if (!isIcon(it["icon"])) return false;
  return typeof it["text"] === "string" && Number.isInteger(it["span"]) && (it["image"] === null || typeof it["image"] === "string");
}

/** Which icons there are, and what can be kept as one, is for the session to say. */
function isIcon(it: unknown): boolean {
  return it === undefined || it === null || (isRecord(it) && (it["type"] === "known" || it["type"] === "own") && typeof it["name"] === "string");
}

function isRecord(it: unknown): it is Record<string, unknown> {
  return typeof it === "object" && it !== null;
}
