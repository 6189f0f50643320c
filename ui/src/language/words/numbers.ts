// Generated from assets/language/en by `cargo xtask bindings`; do not edit.
import { say } from "../speech.svelte";

export const numbers = {
  numbers: {
    of: (k: number, n: number) => say("numbers-of", { k, n }),
    get underSecond() { return say("numbers-underSecond"); },
    seconds: (n: number) => say("numbers-seconds", { n }),
    minutes: (n: number) => say("numbers-minutes", { n }),
    hours: (n: number) => say("numbers-hours", { n }),
    days: (n: number) => say("numbers-days", { n }),
    years: (n: number) => say("numbers-years", { n }),
    within: (time: string) => say("numbers-within", { time }),
    atLeast: (time: string) => say("numbers-atLeast", { time }),
  },
};
