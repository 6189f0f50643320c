// What is open on the screen beside the map, and what is said there.
import type { Acceptance, Departure, Explanation, FigureId, FileHandle, GestureId, ImportReport, Problem, RescuedFile, Share, StepId } from "../bindings";

/** The panels at the right. */
export type Panel = "inspector" | "paths" | "deviations" | "variants" | "insights" | "segments" | "matching";

/** The parts of the help. */
export type HelpPart = "topics" | "numbers" | "deviations" | "keys";

/** The dialogs; one at a time. */
export type DialogName =
  | { type: "palette" }
  | { type: "help"; part: HelpPart }
  | { type: "newProject"; template: string }
  | { type: "saveTemplate" }
  | { type: "saved" }
  | { type: "merge"; copy: FileHandle | null; name: string }
  | { type: "recover" }
  | { type: "rescued"; rescued: RescuedFile }
  | { type: "removeTemplate"; template: string }
  | { type: "import"; file: FileHandle; name: string }
  | { type: "imported"; report: ImportReport }
  | { type: "export" }
  | { type: "revise"; file: FileHandle; name: string }
  | { type: "connect"; from: StepId }
  | { type: "split"; step: StepId }
  | { type: "outline"; text: string }
  | { type: "incoming"; file: FileHandle; name: string }
  | { type: "discover" }
  | { type: "flowTable" }
  | { type: "narrow" }
  | { type: "brand" }
  | { type: "icon" }
  | { type: "filter"; forOutcome?: boolean }
  | { type: "accept"; departure: Departure; about: string; cases: Share; earlier: Acceptance | null }
  | { type: "compare" };

/** What is being edited in place. */
export type Editing =
  | { type: "stage" | "step" | "lane" | "card"; id: string; gesture: GestureId | null }
  | { type: "newCard"; lane: string; step: string }
  | { type: "newStep"; stage: string; before: string | null }
  | { type: "newStage"; before: string | null };

/** A number that explains itself, and where on the screen it was asked. */
export interface Explaining {
  figure: FigureId;
  explanation: Explanation;
  at: DOMRect;
  opener: HTMLElement | null;
}

/** What is open on the screen. */
export class Screen {
  panel = $state<Panel>("inspector");
  dialog = $state.raw<DialogName | null>(null);
  editing = $state.raw<Editing | null>(null);
  /** What was typed since a field was asked for that is not there yet; none where none was. */
  typedAhead: string | null = null;
  explaining = $state.raw<Explaining | null>(null);
  /** Whether the map shows as an outline. */
  isOutline = $state(false);
  /** A failure or a bug, in a dialog. */
  problem = $state.raw<Problem | null>(null);
  /** A refusal, beside the status. */
  note = $state<{ text: string; quiet: boolean } | null>(null);
  /** Whether what happens elsewhere is heard of. */
  isConnected = $state(true);
  /** What assistive technology is told. */
  announcement = $state("");
  /** Whether the emotion key waits for its digit. */
  awaitsEmotion = $state(false);
  /** The card that was lifted by keyboard, with others where several are selected; all its moves undo together. */
  lifted = $state.raw<{ card: string; gesture: GestureId } | null>(null);

  /** Lets go of what belonged to the map that was open before. */
  forget(): void {
    this.panel = "inspector";
    this.editing = null;
    this.explaining = null;
    this.note = null;
    this.awaitsEmotion = false;
    this.lifted = null;
  }

  /** Says something to assistive technology and beside the status. */
  say(text: string): void {
    this.announcement = text;
    this.note = { text, quiet: true };
  }

  /** Shows a problem the way its kind asks for. */
  show(problem: Problem): void {
    // Whoever stopped it knows.
    if (problem.kind === "stopped") return;
    if (problem.kind !== "refusal") {
      this.problem = problem;
      return;
    }
    const text = problem.hint ? `${problem.message}. ${problem.hint}` : `${problem.message}.`;
    this.note = { text, quiet: false };
    this.announcement = text;
  }
}
