// Long work that goes on in the session.
import type { JobOutcome, Notice } from "../bindings";

/** One running job. */
export interface RunningJob {
  job: number;
  fraction: number | null;
  doing: string;
}

/** The running jobs, and how those ended that somebody waits for. */
export class Jobs {
  running = $state.raw<RunningJob[]>([]);
  readonly #waiting = new Map<number, (outcome: JobOutcome) => void>();
  readonly #ended = new Map<number, JobOutcome>();

  /** Takes over how a job goes on. */
  progress({ job, fraction, doing }: Extract<Notice, { type: "jobProgress" }>): void {
    this.running = [...this.running.filter((it) => it.job !== job), { job, fraction, doing }];
  }

  /** Takes over how a job ended. */
  end({ job, outcome }: Extract<Notice, { type: "jobEnded" }>): void {
    this.running = this.running.filter((it) => it.job !== job);
    const tell = this.#waiting.get(job);
    this.#waiting.delete(job);
    if (tell) tell(outcome);
    else if (outcome.type !== "answered") this.#ended.set(job, outcome);
  }

  /** How a job ends; it may have ended before anybody asked. */
  outcomeOf(job: number): Promise<JobOutcome> {
    const ended = this.#ended.get(job);
    this.#ended.delete(job);
    if (ended) return Promise.resolve(ended);
    return new Promise((resolve) => this.#waiting.set(job, resolve));
  }
}
