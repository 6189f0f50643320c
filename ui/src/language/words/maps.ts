// Generated from assets/language/en by `cargo xtask bindings`; do not edit.
import { say } from "../speech.svelte";

export const maps = {
  maps: {
    get label() { return say("maps-label"); },
    get more() { return say("maps-more"); },
    get edit() { return say("maps-edit"); },
    get kind() { return say("maps-kind"); },
    get noKind() { return say("maps-noKind"); },
    kinds: {
      get asIs() { return say("maps-kinds-asIs"); },
      get toBe() { return say("maps-kinds-toBe"); },
    },
    get toBe() { return say("maps-toBe"); },
    get remove() { return say("maps-remove"); },
    toBeTitle: (title: string) => say("maps-toBeTitle", { title }),
    go: (title: string) => say("maps-go", { title }),
    here: (title: string) => say("maps-here", { title }),
    forked: (title: string) => say("maps-forked", { title }),
    removed: (title: string) => say("maps-removed", { title }),
    get compare() { return say("maps-compare"); },
    get endCompare() { return say("maps-endCompare"); },
    get panel() { return say("maps-panel"); },
    get button() { return say("maps-button"); },
    get back() { return say("maps-back"); },
    pair: (from: string, to: string) => say("maps-pair", { from, to }),
    get lead() { return say("maps-lead"); },
    differences: {
      get added() { return say("maps-differences-added"); },
      get removed() { return say("maps-differences-removed"); },
      get moved() { return say("maps-differences-moved"); },
      get changed() { return say("maps-differences-changed"); },
    },
    get export() { return say("maps-export"); },
    get exportOne() { return say("maps-exportOne"); },
    exportBelow: (title: string) => say("maps-exportBelow", { title }),
  },
};
