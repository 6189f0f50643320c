// Lines that are written one after the other. Hands are faster than answers: what keys ask for is done in turn.
import type { Lane } from "../bindings";
import { write } from "../actions/edit/write";
import type { Desk } from "../state/desk.svelte";
import type { Editing } from "../state/screen.svelte";

/** A line that is not on the map yet. */
export type Draft = Extract<Editing, { type: "newStage" | "newStep" | "newCard" }>;

/** Whether what is edited is not on the map yet. */
export function isDraft(it: Editing | null): it is Draft {
  return it !== null && !("id" in it);
}

/** The lanes whose cards are written as text. */
export function writtenLanes({ project }: Desk): Lane[] {
  return project.shownLanes.filter((it) => it.kind !== "emotion" && it.kind !== "image");
}

/** The lane a new card goes to where nobody said which: that of the selected card, or the first. */
export function laneForCard(desk: Desk): string | null {
  const lanes = writtenLanes(desk);
  return (lanes.find((it) => it.id === desk.selection.lane) ?? lanes.find((it) => it.kind === "actions" || it.kind === "thoughts") ?? lanes[0])?.id ?? null;
}

/** The line that is being written, and what is still to be done about it. */
export class Drafting {
  /** What was written when the line went to another level. */
  carried = "";
  /** Whether its field gives way to another one. */
  isSwitching = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(readonly desk: Desk) {}

  /** Puts the line on the map and begins the next; a refused one is given back. */
  enter(said: string, giveBack: (said: string) => void): void {
    this.#next(async (it) => {
      if (!(await write(this.desk, it, said, false))) giveBack(said);
    });
  }

  /** One level deeper, or one up, where there is something to stand below. */
  become(way: "deeper" | "higher"): void {
    this.#next((it) => this.#switch(way === "deeper" ? deeper(this.desk, it) : higher(this.desk, it)));
  }

  /** Another lane for a card. */
  lane(by: 1 | -1): void {
    this.#next((it) => {
      if (it.type !== "newCard") return;
      const lanes = writtenLanes(this.desk);
      const lane = lanes[(lanes.findIndex(({ id }) => id === it.lane) + by + lanes.length) % lanes.length];
      if (!lane) return;
      this.desk.screen.editing = { ...it, lane: lane.id };
      this.desk.screen.announcement = lane.name;
    });
  }

  /** Ends writing; the keyboard goes to what was written last. */
  end(): void {
    this.#next(() => {
      this.desk.screen.editing = null;
      this.desk.selection.focusWish += 1;
    });
  }

  /** Ends writing because the person went elsewhere; what stands there comes along. */
  leave(said: string): void {
    this.#next(async (it) => {
      if ((await write(this.desk, it, said, false)) && this.desk.screen.editing === it) this.desk.screen.editing = null;
    });
  }

  #next(what: (it: Draft) => void | Promise<void>): void {
    this.#turn = this.#turn.then(async () => {
      const { editing } = this.desk.screen;
      if (isDraft(editing)) await what(editing);
    });
  }

  #switch(to: Draft | null): void {
    if (!to) return;
    this.isSwitching = true;
    this.desk.screen.editing = to;
  }
}

/** Below the line before it; nothing where there is none. */
function deeper(desk: Desk, it: Draft): Draft | null {
  const { project } = desk;
  if (it.type === "newStage") {
    const at = project.stages.findIndex((stage) => stage.id === it.before);
    const stage = at < 0 ? project.stages.at(-1) : project.stages[at - 1];
    return stage ? { type: "newStep", stage: stage.id, before: null } : null;
  }
  if (it.type === "newCard") return null;
  const steps = project.stepsOf(it.stage);
  const at = steps.findIndex((step) => step.id === it.before);
  const step = at < 0 ? steps.at(-1) : steps[at - 1];
  const lane = laneForCard(desk);
  return step && lane ? { type: "newCard", lane, step: step.id } : null;
}

/** Right behind the line it is below. */
function higher({ project }: Desk, it: Draft): Draft | null {
  if (it.type === "newStage") return null;
  if (it.type === "newStep") {
    const at = project.stages.findIndex((stage) => stage.id === it.stage);
    return { type: "newStage", before: project.stages[at + 1]?.id ?? null };
  }
  const step = project.find("step", it.step);
  return step && { type: "newStep", stage: step.stage, before: project.stepAfter(step.id)?.id ?? null };
}
