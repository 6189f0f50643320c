// What the app points at to show how it is used: one control, or one after the other in a tour.

import { settings } from "./settings.svelte";

/** What there is to try on the tour, in order. */
export const STOPS = ["draw", "lens", "number", "only", "export"] as const;

/** One of them. */
export type TourStop = (typeof STOPS)[number];

/** A control that is pointed at, by the name that it bears on the screen. */
export type GuideName =
  | "map" | "lens" | "number" | "coverage" | "filter" | "import" | "export" | "menu" | "help" | "only" | "templates" | "open"
  | "arrangement" | "narrow" | "outline" | "maps"
  | "inspector" | "paths" | "deviations" | "variants" | "insights" | "segments" | "matching";

/** Pointing at things, and the tour, which begins on its own only once. */
export class GuideState {
  /** What is pointed at now. */
  pointed = $state<GuideName | null>(null);
  /** Where the tour is; none where nobody takes it. */
  at = $state<number | null>(null);
  /** Counts up when the keyboard is to move to what the tour says. */
  focusWish = $state(0);

  readonly stop: TourStop | null = $derived.by(() => (this.at === null ? null : (STOPS[this.at] ?? null)));

  /** Whether the tour was taken to its end, or left. */
  get isOver(): boolean {
    return settings.all.tourOver;
  }

  /** Begins the tour; `focus` moves the keyboard there, for whoever asked for it. */
  begin(focus: boolean): void {
    this.pointed = null;
    this.at = 0;
    if (focus) this.focusWish += 1;
  }

  /** Goes to the next stop; whether there was one. */
  next(): boolean {
    if (this.at === null) return false;
    if (this.at + 1 < STOPS.length) this.at += 1;
    else this.end();
    return this.at !== null;
  }

  /** Goes to the stop before. */
  back(): void {
    if (this.at !== null && this.at > 0) this.at -= 1;
  }

  /** Lets the tour rest, to begin anew another time. */
  pause(): void {
    this.at = null;
  }

  /** Ends the tour; it does not begin on its own again. */
  end(): void {
    this.at = null;
    settings.put({ name: "tourOver", value: true });
  }
}
