// Generated from assets/language/en by `cargo xtask bindings`; do not edit.
import { say } from "../speech.svelte";

export const revise = {
  revise: {
    get action() { return say("revise-action"); },
    get title() { return say("revise-title"); },
    get reading() { return say("revise-reading"); },
    lead: (file: string, title: string) => say("revise-lead", { file, title }),
    get nothing() { return say("revise-nothing"); },
    get conflicts() { return say("revise-conflicts"); },
    get conflictsHint() { return say("revise-conflictsHint"); },
    tables: {
      get stages() { return say("revise-tables-stages"); },
      get steps() { return say("revise-tables-steps"); },
      get lanes() { return say("revise-tables-lanes"); },
      get cards() { return say("revise-tables-cards"); },
      get feelings() { return say("revise-tables-feelings"); },
      get transitions() { return say("revise-tables-transitions"); },
    },
    chosen: (n: number, of: number) => say("revise-chosen", { n, of }),
    get added() { return say("revise-added"); },
    get removed() { return say("revise-removed"); },
    get empty() { return say("revise-empty"); },
    now: (text: string) => say("revise-now", { text }),
    refused: (why: string) => say("revise-refused", { why }),
    problems: (n: number) => say("revise-problems", { n }),
    get problemsHint() { return say("revise-problemsHint"); },
    row: (row: number) => say("revise-row", { row }),
    cell: (row: number, column: string) => say("revise-cell", { row, column }),
    get notDone() { return say("revise-notDone"); },
    get cancel() { return say("revise-cancel"); },
    take: (n: number) => say("revise-take", { n }),
    done: (n: number) => say("revise-done", { n }),
  },
};
