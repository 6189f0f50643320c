// The host is a recording: pairs of request and reply, and the notices that followed.
import type { Notice, Reply, Request } from "../bindings";
import { expectReply } from "./transport";
import type { Kind, ReplyOf, RequestOf, Transport } from "./transport";

/** What to answer to a kind of request, and what to say after it. */
export interface Recorded {
  reply: Reply | ((request: Request) => Reply);
  notices?: Notice[];
}

/** Plays a recording and keeps what was asked. */
export class ReplayTransport implements Transport {
  /** Everything that was asked, in order. */
  readonly asked: Request[] = [];
  #onNotice: (notice: Notice) => void = () => undefined;

  constructor(readonly recording: Partial<Record<Kind, Recorded>>) {}

  async send<K extends Kind>(request: RequestOf<K>): Promise<ReplyOf<K>> {
    this.asked.push(request);
    const recorded = this.recording[request.type];
    if (!recorded) throw new Error(`nothing is recorded for “${request.type}”`);
    const { reply, notices = [] } = recorded;
    const answer = typeof reply === "function" ? reply(request) : reply;
    await Promise.resolve();
    for (const notice of notices) this.say(notice);
    return expectReply(request.type as K, answer);
  }

  listen(onNotice: (notice: Notice) => void): () => void {
    this.#onNotice = onNotice;
    return () => (this.#onNotice = () => undefined);
  }

  /** A recording writes nothing. */
  async keep(): Promise<void> {}

  /** Says something unasked. */
  say(notice: Notice): void {
    this.#onNotice(notice);
  }
}
