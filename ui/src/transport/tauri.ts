// The host is the window we run in. The only file that may import Tauri.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Notice, Reply } from "../bindings";
import { expectReply, unreachable } from "./transport";
import type { Kind, ReplyOf, RequestOf, Transport } from "./transport";

/** Speaks to the window's session by one command and one event channel. */
export class TauriTransport implements Transport {
  /** Done when notices are heard: what an answer sets off would be lost before. */
  #hears: Promise<unknown> = Promise.resolve();

  async send<K extends Kind>(request: RequestOf<K>): Promise<ReplyOf<K>> {
    let reply: Reply;
    try {
      await this.#hears;
      reply = await invoke<Reply>("rpc", { request: JSON.stringify(request) });
    } catch {
      throw unreachable();
    }
    return expectReply(request.type as K, reply);
  }

  listen(onNotice: (notice: Notice) => void): () => void {
    const heard = listen<Notice>("notice", (event) => onNotice(event.payload));
    this.#hears = heard;
    return () => void heard.then((off) => off());
  }

  /** The window writes where it was asked to. */
  async keep(): Promise<void> {}
}
