// The replay of cases on the map, and where in time it is.
import type { CaseCondition, Replay, ReplayClock } from "../bindings";

/** How fast a replay goes: windows of time in a second. */
export const SPEEDS = { slow: 4, normal: 10, fast: 30 } as const;
export type Speed = keyof typeof SPEEDS;

/** The replay. */
export class ReplayState {
  /** What is replayed; none where nothing is. */
  replay = $state.raw<Replay | null>(null);
  condition = $state.raw<CaseCondition | null>(null);
  clock = $state<ReplayClock>("calendar");
  /** Where it is, in windows from the first; between two of them while it plays. */
  at = $state(0);
  isPlaying = $state(false);
  speed = $state<Speed>("normal");

  /** The window that shows. */
  readonly window: number = $derived(Math.min(Math.floor(this.at), (this.replay?.nWindows ?? 1) - 1));
  readonly last: number = $derived(Math.max(0, (this.replay?.nWindows ?? 1) - 1));

  /** Goes to a window. */
  go(to: number): void {
    this.at = Math.min(Math.max(0, to), this.last);
  }

  /** Goes on by so many milliseconds of playing. */
  tick(milliseconds: number): void {
    this.go(this.at + (milliseconds / 1000) * SPEEDS[this.speed]);
    if (this.at >= this.last) this.isPlaying = false;
  }

  /** Plays, from the beginning where it is at its end; or stands still. */
  toggle(): void {
    if (!this.isPlaying && this.at >= this.last) this.at = 0;
    this.isPlaying = !this.isPlaying;
  }

  /** Replays nothing any more. */
  close(): void {
    this.replay = null;
    this.condition = null;
    this.isPlaying = false;
    this.at = 0;
  }
}
