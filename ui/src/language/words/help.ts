// Generated from assets/language/en by `cargo xtask bindings`; do not edit.
import { say } from "../speech.svelte";

export const help = {
  help: {
    get title() { return say("help-title"); },
    get search() { return say("help-search"); },
    get part() { return say("help-part"); },
    parts: {
      get topics() { return say("help-parts-topics"); },
      get numbers() { return say("help-parts-numbers"); },
      get deviations() { return say("help-parts-deviations"); },
      get keys() { return say("help-parts-keys"); },
    },
    get entries() { return say("help-entries"); },
    get show() { return say("help-show"); },
    showWhat: (title: string) => say("help-showWhat", { title }),
    get tourHint() { return say("help-tourHint"); },
    found: (n: number) => say("help-found", { n }),
    get numbersLead() { return say("help-numbersLead"); },
    topics: {
      begin: {
        get title() { return say("help-topics-begin-title"); },
        get text() { return say("help-topics-begin-text"); },
      },
      draw: {
        get title() { return say("help-topics-draw-title"); },
        get text() { return say("help-topics-draw-text"); },
      },
      gateways: {
        get title() { return say("help-topics-gateways-title"); },
        get text() { return say("help-topics-gateways-text"); },
      },
      notes: {
        get title() { return say("help-topics-notes-title"); },
        get text() { return say("help-topics-notes-text"); },
      },
      outline: {
        get title() { return say("help-topics-outline-title"); },
        get text() { return say("help-topics-outline-text"); },
      },
      several: {
        get title() { return say("help-topics-several-title"); },
        get text() { return say("help-topics-several-text"); },
      },
      find: {
        get title() { return say("help-topics-find-title"); },
        get text() { return say("help-topics-find-text"); },
      },
      tags: {
        get title() { return say("help-topics-tags-title"); },
        get text() { return say("help-topics-tags-text"); },
      },
      icons: {
        get title() { return say("help-topics-icons-title"); },
        get text() { return say("help-topics-icons-text"); },
      },
      header: {
        get title() { return say("help-topics-header-title"); },
        get text() { return say("help-topics-header-text"); },
      },
      blueprint: {
        get title() { return say("help-topics-blueprint-title"); },
        get text() { return say("help-topics-blueprint-text"); },
      },
      narrow: {
        get title() { return say("help-topics-narrow-title"); },
        get text() { return say("help-topics-narrow-text"); },
      },
      toBe: {
        get title() { return say("help-topics-toBe-title"); },
        get text() { return say("help-topics-toBe-text"); },
      },
      detail: {
        get title() { return say("help-topics-detail-title"); },
        get text() { return say("help-topics-detail-text"); },
      },
      present: {
        get title() { return say("help-topics-present-title"); },
        get text() { return say("help-topics-present-text"); },
      },
      events: {
        get title() { return say("help-topics-events-title"); },
        get text() { return say("help-topics-events-text"); },
      },
      match: {
        get title() { return say("help-topics-match-title"); },
        get text() { return say("help-topics-match-text"); },
      },
      lenses: {
        get title() { return say("help-topics-lenses-title"); },
        get text() { return say("help-topics-lenses-text"); },
      },
      ask: {
        get title() { return say("help-topics-ask-title"); },
        get text() { return say("help-topics-ask-text"); },
      },
      trust: {
        get title() { return say("help-topics-trust-title"); },
        get text() { return say("help-topics-trust-text"); },
      },
      only: {
        get title() { return say("help-topics-only-title"); },
        get text() { return say("help-topics-only-text"); },
      },
      meet: {
        get title() { return say("help-topics-meet-title"); },
        get text() { return say("help-topics-meet-text"); },
      },
      pave: {
        get title() { return say("help-topics-pave-title"); },
        get text() { return say("help-topics-pave-text"); },
      },
      beside: {
        get title() { return say("help-topics-beside-title"); },
        get text() { return say("help-topics-beside-text"); },
      },
      insights: {
        get title() { return say("help-topics-insights-title"); },
        get text() { return say("help-topics-insights-text"); },
      },
      discover: {
        get title() { return say("help-topics-discover-title"); },
        get text() { return say("help-topics-discover-text"); },
      },
      back: {
        get title() { return say("help-topics-back-title"); },
        get text() { return say("help-topics-back-text"); },
      },
      kept: {
        get title() { return say("help-topics-kept-title"); },
        get text() { return say("help-topics-kept-text"); },
      },
      brand: {
        get title() { return say("help-topics-brand-title"); },
        get text() { return say("help-topics-brand-text"); },
      },
      give: {
        get title() { return say("help-topics-give-title"); },
        get text() { return say("help-topics-give-text"); },
      },
      hands: {
        get title() { return say("help-topics-hands-title"); },
        get text() { return say("help-topics-hands-text"); },
      },
    },
  },
  tour: {
    get label() { return say("tour-label"); },
    get begin() { return say("tour-begin"); },
    get goThere() { return say("tour-goThere"); },
    at: (n: number, of: number) => say("tour-at", { n, of }),
    get skip() { return say("tour-skip"); },
    get back() { return say("tour-back"); },
    get finish() { return say("tour-finish"); },
    get leave() { return say("tour-leave"); },
    get leaveHint() { return say("tour-leaveHint"); },
    reach: (keys: string) => say("tour-reach", { keys }),
    get done() { return say("tour-done"); },
    get over() { return say("tour-over"); },
    get left() { return say("tour-left"); },
    stops: {
      draw: {
        get title() { return say("tour-stops-draw-title"); },
        get text() { return say("tour-stops-draw-text"); },
      },
      lens: {
        get title() { return say("tour-stops-lens-title"); },
        get text() { return say("tour-stops-lens-text"); },
      },
      number: {
        get title() { return say("tour-stops-number-title"); },
        get text() { return say("tour-stops-number-text"); },
      },
      only: {
        get title() { return say("tour-stops-only-title"); },
        get text() { return say("tour-stops-only-text"); },
      },
      export: {
        get title() { return say("tour-stops-export-title"); },
        get text() { return say("tour-stops-export-text"); },
      },
    },
  },
};
