// The host is a server on this machine; the page runs in a browser.
import type { FileHandle, Notice, PickPurpose, Reply, Request } from "../bindings";
import { expectReply, unreachable } from "./transport";
import type { Kept, Kind, ReplyOf, RequestOf, Transport } from "./transport";

interface Uploaded {
  handle: FileHandle;
  name: string;
}

const ACCEPT = { openProject: ".desirepath", importLog: ".csv,.tsv,.txt,.xes,.gz,.parquet", font: ".ttf,.otf", picture: ".png,.jpg,.jpeg,.svg", mapForm: ".json,.mmd,.mermaid,.md,.xml", workbook: ".xlsx", slideTemplate: ".potx,.pptx" };

/** What is picked by the host: it writes to a place of its own, from where the page fetches. */
const WRITTEN = ["export", "exportFolder", "saveCopy"] as const;

/** Browsers lose downloads that begin at once with others, in milliseconds. */
const BETWEEN_DOWNLOADS_MS = 250;

/** How long to wait before a broken line is tried again, in milliseconds. */
const RETRY_MS = { first: 500, longest: 15_000 };

/** Speaks to the session by POST and a WebSocket; files travel as uploads and downloads. */
export class LoopbackTransport implements Transport {
  readonly #token = new URLSearchParams(location.search).get("token") ?? "";

  async send<K extends Kind>(request: RequestOf<K>): Promise<ReplyOf<K>> {
    return expectReply(request.type as K, await this.#answer(request));
  }

  /** The answer, with what in a browser is the page's part: choosing files and keeping them. */
  async #answer(request: Request): Promise<Reply> {
    const purpose = request.type === "pickFile" ? request.purpose.type : null;
    if (purpose !== null && !isWritten(purpose)) {
      const file = await chooseFile(ACCEPT[purpose]);
      const uploaded = file && (await this.#upload(file));
      return { type: "pickFile", picked: uploaded ? [uploaded.handle, uploaded.name] : null };
    }
    return this.#post(request);
  }

  async keep(files: readonly Kept[]): Promise<void> {
    for (const [at, { file, name }] of files.entries()) {
      if (at > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_DOWNLOADS_MS));
      this.#download(file, name);
    }
  }

  listen(onNotice: (notice: Notice) => void, onConnection: (isConnected: boolean) => void = () => undefined): () => void {
    const query = `?token=${encodeURIComponent(this.#token)}`;
    const address = new URL(`/notices${query}`, location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const hangUp = stayConnected(address, (text) => onNotice(JSON.parse(text) as Notice), onConnection);

    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      void this.#upload(file).then(({ handle, name }) =>
        onNotice({ type: "fileDropped", file: handle, name }),
      );
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      hangUp();
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }

  async #post(request: Request): Promise<Reply> {
    return (await this.#fetch("/rpc", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    })) as Reply;
  }

  async #upload(file: File): Promise<Uploaded> {
    const address = `/files?name=${encodeURIComponent(file.name)}`;
    return (await this.#fetch(address, { method: "POST", body: file })) as Uploaded;
  }

  async #fetch(address: string, options: RequestInit): Promise<unknown> {
    try {
      const answer = await fetch(address, {
        ...options,
        headers: { ...options.headers, "x-desire-path-token": this.#token },
      });
      if (!answer.ok) throw new Error(answer.statusText);
      return await answer.json();
    } catch {
      throw unreachable();
    }
  }

  #download(file: FileHandle, name: string): void {
    const link = document.createElement("a");
    link.href = `/files/${encodeURIComponent(file)}?token=${encodeURIComponent(this.#token)}`;
    link.download = name;
    link.click();
  }
}

function isWritten(purpose: PickPurpose["type"]): purpose is (typeof WRITTEN)[number] {
  return WRITTEN.some((it) => it === purpose);
}

/** Listens at an address and, when the line breaks, tries again: soon, then ever less often. */
function stayConnected(address: URL, onText: (text: string) => void, onConnection: (isConnected: boolean) => void): () => void {
  let socket: WebSocket;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let n_failed = 0;

  const dial = () => {
    socket = new WebSocket(address);
    socket.onmessage = (message) => onText(message.data as string);
    socket.onopen = () => {
      if (n_failed > 0) onConnection(true);
      n_failed = 0;
    };
    socket.onclose = () => {
      if (n_failed === 0) onConnection(false);
      timer = setTimeout(dial, Math.min(RETRY_MS.first * 2 ** n_failed, RETRY_MS.longest));
      n_failed += 1;
    };
  };
  dial();
  return () => {
    clearTimeout(timer);
    socket.onclose = null;
    socket.close();
  };
}

/** Asks the person for a file; nothing when they think better of it. */
function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  return new Promise((resolve) => {
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });
}
