// Generated from assets/language/en by `cargo xtask bindings`; do not edit.
import { say } from "../speech.svelte";

export const details = {
  details: {
    get title() { return say("details-title"); },
    get draw() { return say("details-draw"); },
    get go() { return say("details-go"); },
    get upPlain() { return say("details-upPlain"); },
    up: (title: string) => say("details-up", { title }),
    drawn: (step: string) => say("details-drawn", { step }),
    mark: (step: string, n: number) => say("details-mark", { step, n }),
    note: (n: number) => say("details-note", { n }),
    get chosen() { return say("details-chosen"); },
    get none() { return say("details-none"); },
    get hint() { return say("details-hint"); },
    get empty() { return say("details-empty"); },
    get visits() { return say("details-visits"); },
    get timeIn() { return say("details-timeIn"); },
    timeInHint: (n: number) => say("details-timeInHint", { n }),
    rulesBelow: (titles: string) => say("details-rulesBelow", { titles }),
  },
};
