// What is asked about patterns in the journeys, and the latest answer.
import type { CaseCondition, Insight, InsightQuestion, TypicalJourney } from "../bindings";

/** The kinds of question. */
export type InsightKind = InsightQuestion["type"];

/** How each kind is asked. */
type Asked = { readonly [K in InsightKind]: Extract<InsightQuestion, { type: K }> };

/** Every kind, in the order of the list to choose from. */
export const INSIGHTS: readonly InsightKind[] = ["rework", "contacts", "typical", "stageTimes", "overTime", "outcome", "effects", "feelings", "coverage"];

const DAY_S = 86_400;

/** How each kind is asked first. */
const FIRST: Asked = {
  rework: { type: "rework" },
  contacts: { type: "contacts", channel: null, windows: { againS: 7 * DAY_S, switchS: DAY_S, pingPongS: DAY_S, silenceS: 14 * DAY_S } },
  typical: { type: "typical", n: 4 },
  feelings: { type: "feelings" },
  stageTimes: { type: "stageTimes" },
  overTime: { type: "overTime" },
  outcome: { type: "outcome", outcome: null },
  effects: { type: "effects", outcome: null },
  coverage: { type: "coverage", source: null },
};

/** The question about patterns that the panel shows. */
export class InsightsState {
  kind = $state<InsightKind>("rework");
  /** What was answered last; it stays until the next answer is there. */
  answer = $state.raw<Insight | null>(null);
  isComputing = $state(false);
  /** The typical journey whose way shows on the map. */
  shown = $state.raw<TypicalJourney | null>(null);
  asked = $state.raw<Asked>(FIRST);
  /** Counts up with every question that is sent; only the latest is wanted. */
  #turn = 0;

  /** The question as it is asked now. */
  readonly question: InsightQuestion = $derived(this.asked[this.kind]);

  /** Asks differently from now on. */
  ask(question: InsightQuestion): void {
    this.asked = { ...this.asked, [question.type]: question };
    this.kind = question.type;
  }

  /** Asks about another outcome from now on; none is the one that the map marks. */
  askOutcome(outcome: CaseCondition | null): void {
    this.asked = { ...this.asked, outcome: { type: "outcome", outcome }, effects: { type: "effects", outcome } };
  }

  /** A question is sent: its number. */
  begin(): number {
    this.isComputing = true;
    return ++this.#turn;
  }

  /** Takes in the answer to a question; one that is not the latest any more is thrown away. */
  end(turn: number, answer: Insight | null): void {
    if (turn !== this.#turn) return;
    this.isComputing = false;
    if (!answer) return;
    this.answer = answer;
    // What shows on the map was part of the answer before.
    this.shown = null;
  }

  /** Begins anew, for another project. */
  clear(): void {
    this.#turn += 1;
    this.asked = FIRST;
    this.answer = null;
    this.shown = null;
    this.isComputing = false;
  }
}
