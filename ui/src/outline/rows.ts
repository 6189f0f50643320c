// The map line under line: stages, below them steps, below these what is said about them.
import { nameOf } from "../actions/mark/icon";
import type { EntityId, Icon, Lane, Step, Transition } from "../bindings";
import { permille, share, decimal } from "../language/numbers";
import { words } from "../language/words";
import type { Desk } from "../state/desk.svelte";
import type { Editing } from "../state/screen.svelte";

/** One line. */
export interface Row {
  key: string;
  /** 1 for stages, 2 for steps, 3 for what is said about a step. */
  level: 1 | 2 | 3;
  /** What it stands for; nothing for one that is being written. */
  entity: EntityId | null;
  /** What stands in front of it, such as the name of a lane. */
  before: string;
  text: string;
  /** What else is known of it. */
  notes: string[];
  /** Whether there are lines below it, and they show. */
  isOpen: boolean | null;
}

/** A line, and its place among those beside it. */
export interface PlacedRow extends Row {
  nth: number;
  of: number;
}

/** The key of a line. */
export function rowKey(entity: EntityId): string {
  return `${entity.type}:${entity.id}`;
}

/** All lines that show: those below a folded one do not. */
export function rowsOf(desk: Desk, isFolded: (key: string) => boolean): PlacedRow[] {
  return placed(linesOf(desk, isFolded).map((row) => (isDimmed(desk, row) ? { ...row, notes: [...row.notes, words.narrow.dimmed] } : row)));
}

function isDimmed({ picture }: Desk, { entity }: Row): boolean {
  return entity !== null && (picture.bodyOf(entity)?.dimmed ?? false);
}

/** Counts the lines beside each other, for who hears them. */
function placed(rows: Row[]): PlacedRow[] {
  const counts: { n: number }[] = [];
  const counted = rows.map((row) => {
    counts.length = row.level;
    const beside = (counts[row.level - 1] ??= { n: 0 });
    beside.n += 1;
    return { row, nth: beside.n, beside };
  });
  return counted.map(({ row, nth, beside }) => ({ ...row, nth, of: beside.n }));
}

function linesOf(desk: Desk, isFolded: (key: string) => boolean): Row[] {
  const { project, screen } = desk;
  const draft = screen.editing;
  const rows: Row[] = [];
  let n_steps = 0;
  for (const stage of project.stages) {
    if (draft?.type === "newStage" && draft.before === stage.id) rows.push(draftRow(draft));
    const entity: EntityId = { type: "stage", id: stage.id };
    const steps = project.stepsOf(stage.id);
    const isOpen = !isFolded(rowKey(entity));
    rows.push({ key: rowKey(entity), level: 1, entity, before: "", text: stage.name, notes: [words.lifecycles[stage.lifecycle], ...(stage.flow === "drawn" ? [] : [words.flows[stage.flow]])], isOpen: steps.length > 0 ? isOpen : null });
    for (const step of steps) {
      n_steps += 1;
      if (!isOpen || desk.picture.scene.narrowed.steps.includes(step.id)) continue;
      if (draft?.type === "newStep" && draft.before === step.id) rows.push(draftRow(draft));
      rows.push(...stepRows(desk, step, n_steps, isFolded));
    }
    if (draft?.type === "newStep" && draft.before === null && draft.stage === stage.id) rows.push(draftRow(draft));
  }
  if (draft?.type === "newStage" && draft.before === null) rows.push(draftRow(draft));
  return rows;
}

function stepRows(desk: Desk, step: Step, number: number, isFolded: (key: string) => boolean): Row[] {
  const { project, screen } = desk;
  const entity: EntityId = { type: "step", id: step.id };
  const key = rowKey(entity);
  const below = [...project.shownLanes.flatMap((lane) => cellRows(desk, lane, step)), ...leavingRows(desk, step)];
  const draft = screen.editing;
  if (draft?.type === "newCard" && draft.step === step.id) below.push(draftRow(draft));
  const isOpen = !isFolded(key) || draft?.type === "newCard";
  const row: Row = { key, level: 2, entity, before: String(number), text: step.name, notes: [...marksOf(step), ...choiceOf(desk, step), ...detailOf(desk, step), ...iconOf(step), ...tagsOf(step), ...figuresOf(desk, step)], isOpen: below.length > 0 ? isOpen : null };
  return isOpen ? [row, ...below] : [row];
}

function cellRows({ project }: Desk, lane: Lane, step: Step): Row[] {
  const line = (entity: EntityId, text: string, notes: string[] = []): Row => ({ key: rowKey(entity), level: 3, entity, before: lane.name, text, notes, isOpen: null });
  const emotion = project.emotionIn(lane.id, step.id);
  if (emotion) {
    const value = `${emotion.halfSteps > 0 ? "+" : ""}${decimal(emotion.halfSteps / 2)}`;
    return [line({ type: "emotion", id: emotion.id }, `${value} ${emotion.word}`.trim())];
  }
  return project.cardsIn(lane.id, step.id).map((card) => {
    const last = card.last === card.step ? null : project.find("step", card.last);
    return line({ type: "card", id: card.id }, card.text, [...(last ? [words.outline.until(last.name)] : []), ...iconOf(card), ...tagsOf(card)]);
  });
}

/** Where a step leads, but for the plain row: what follows there is the next line. */
function leavingRows({ picture, project }: Desk, step: Step): Row[] {
  const next = project.steps[project.steps.findIndex((it) => it.id === step.id) + 1];
  const isPlain = (it: Transition) => it.to === next?.id && it.condition === "" && it.expectedPermille === null;
  return project.transitions.flatMap((it) => {
    const to = project.find("step", it.to);
    if (it.from !== step.id || isPlain(it) || !to) return [];
    const entity: EntityId = { type: "transition", id: it.id };
    const kind = picture.kindOf(it.id);
    const notes = [...(kind ? [words.gateways.words[kind]] : []), ...(it.condition === "" ? [] : [words.outline.if(it.condition)]), ...(it.expectedPermille === null ? [] : [words.outline.expected(permille(it.expectedPermille))])];
    return [{ key: rowKey(entity), level: 3 as const, entity, before: "→", text: words.outline.toStep(to.name), notes, isOpen: null }];
  });
}

function marksOf(step: Step): string[] {
  const text = words.inspector;
  return [
    ...(step.start ? [text.startHere] : []),
    ...(step.end ? [`${text.endHere}: ${words.outcomes[step.end]}`] : []),
    ...(step.optional ? [text.optional] : []),
    ...(step.repeatable ? [text.repeatable] : []),
    ...(step.unobservable ? [text.unobservable] : []),
  ];
}

/** How many ways lead on, where they are several. */
function choiceOf({ picture }: Desk, step: Step): string[] {
  const gateway = picture.gatewayAt({ type: "step", id: step.id });
  return gateway ? [words.gateways.note(gateway.branches.length)] : [];
}

/** How many steps it is drawn with in detail. */
function detailOf({ project }: Desk, step: Step): string[] {
  const detail = project.detailOf(step.id);
  return detail ? [words.maps.detail.note(project.stepCount(detail.id))] : [];
}

function iconOf({ icon }: { icon?: Icon }): string[] {
  return icon ? [words.icon.said(nameOf(icon))] : [];
}

function tagsOf({ tags }: { tags: string[] }): string[] {
  return tags.length === 0 ? [] : [words.tags.said(tags.length, tags.join(", "))];
}

/** What was observed of a step, where the observed journeys show. */
function figuresOf({ project, view }: Desk, step: Step): string[] {
  const seen = view.lens === "assumed" ? null : project.overlay?.steps.find((it) => it.step === step.id)?.observed;
  if (!seen) return [];
  const text = words.inspector;
  return [`${text.reach} ${share(seen.reach)}`, ...(seen.dropOff && seen.dropOff.k > 0 ? [`${text.dropOff} ${share(seen.dropOff)}`] : [])];
}

function draftRow(draft: Editing): Row {
  const level = draft.type === "newStage" ? 1 : draft.type === "newStep" ? 2 : 3;
  return { key: `draft:${level}`, level, entity: null, before: "", text: "", notes: [], isOpen: null };
}
