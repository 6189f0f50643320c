// The whole surface the page has to its host: ask, and listen.
import type { FileHandle, Notice, Problem, Reply, Request } from "../bindings";
import { words } from "../language/words";

/** What can be asked for, by name. */
export type Kind = Request["type"];
/** The request of one kind. */
export type RequestOf<K extends Kind> = Extract<Request, { type: K }>;
/** The reply to one kind of request. */
export type ReplyOf<K extends Kind> = Extract<Reply, { type: K }>;

/** A host, whichever it is. */
export interface Transport {
  /** Asks; rejects with a {@link ProblemError} where the answer is a problem. */
  send<K extends Kind>(request: RequestOf<K>): Promise<ReplyOf<K>>;
  /**
   * Hears everything the host says unasked; the returned function stops it.
   * Where hearing can fail, `onConnection` is told of each loss and each return.
   */
  listen(onNotice: (notice: Notice) => void, onConnection?: (isConnected: boolean) => void): () => void;
  /** Hands a person what was written for them, where the host cannot write where they asked. */
  keep(files: readonly Kept[]): Promise<void>;
}

/** A file for a person, and what it is called. */
export interface Kept {
  file: FileHandle;
  name: string;
}

/** The host's answer was a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = "ProblemError";
  }
}

/** The reply as the kind that was asked for, or the problem thrown. */
export function expectReply<K extends Kind>(kind: K, reply: Reply): ReplyOf<K> {
  if (reply.type === "problem") throw new ProblemError(reply.problem);
  if (reply.type !== kind) {
    throw new ProblemError({
      kind: "bug",
      message: words.problem.mistaken(kind, reply.type),
      hint: null,
      at: null,
      damaged: null, restless: null,
    });
  }
  return reply as ReplyOf<K>;
}

/** A failure to reach the host at all. */
export function unreachable(): ProblemError {
  return new ProblemError({
    kind: "failure",
    message: words.problem.silent,
    hint: words.problem.silentHint,
    at: null,
    damaged: null, restless: null,
  });
}
