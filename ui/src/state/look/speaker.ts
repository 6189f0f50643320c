// What goes between a presentation and the window of who gives it: two windows of one page, and no host between them.
import type { Setting, Settings } from "../../bindings";

/** What shows at the moment, for the eyes of who speaks. */
export interface Showing {
  /** Where in the presentation it is: the map, the stage, the lane. */
  where: string;
  name: string;
  /** What the figures say of it; may be empty. */
  says: string;
  notes: string;
  /** What comes next; none at the end. */
  next: string | null;
  isDark: boolean;
  /** When the presentation began, in milliseconds. */
  since: number;
  /** How the person likes the app. */
  settings: Settings;
}

/** Told by the presentation: what shows, or that it has ended. */
type Told = { type: "showing"; showing: Showing } | { type: "ended" };
/** Asked by the window: to be told, what a key would do in the presentation, or that a setting is remembered. */
type Asked = { type: "tell" } | { type: "key"; key: string } | { type: "keep"; setting: Setting };

const NAME = "desire-path-speaker";
const SIZE = "popup,width=960,height=680";

/** The presentation's end of the line. */
export class Speaker {
  readonly #id = crypto.randomUUID();
  readonly #line = new BroadcastChannel(`${NAME}-${this.#id}`);
  #last: Told | null = null;

  /** A line that passes on what is asked by key, and what is to be remembered. */
  constructor(onKey: (key: string) => void, onKeep: (setting: Setting) => void) {
    this.#line.onmessage = ({ data }: MessageEvent<Asked>) => {
      if (data.type === "key") onKey(data.key);
      else if (data.type === "keep") onKeep(data.setting);
      else if (this.#last) this.#line.postMessage(this.#last);
    };
  }

  /** Opens the window, or brings it to the front; whether it could be. */
  open(): boolean {
    return window.open(`/speaker.html#${this.#id}`, NAME, SIZE) !== null;
  }

  /** Tells the window what shows. */
  tell(showing: Showing): void {
    this.#say({ type: "showing", showing });
  }

  /** Tells it that the presentation is over; once is enough. */
  end(): void {
    if (this.#last?.type === "ended") return;
    this.#say({ type: "ended" });
    this.#line.close();
  }

  #say(told: Told): void {
    this.#last = told;
    this.#line.postMessage(told);
  }
}

/** The window's end of the line. */
export class Prompter {
  readonly #line: BroadcastChannel;

  /** A line to the presentation of this name, asked at once what shows. */
  constructor(presentation: string, onShowing: (showing: Showing) => void, onEnd: () => void) {
    this.#line = new BroadcastChannel(`${NAME}-${presentation}`);
    this.#line.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.type === "showing") onShowing(data.showing);
      else onEnd();
    };
    this.#send({ type: "tell" });
  }

  /** Lets the presentation remember a setting. */
  keep(setting: Setting): void {
    this.#send({ type: "keep", setting });
  }

  /** Asks for what a key does in the presentation. */
  press(key: string): void {
    this.#send({ type: "key", key });
  }

  #send(asked: Asked): void {
    this.#line.postMessage(asked);
  }
}
