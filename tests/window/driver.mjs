// A person at the real window: a small WebDriver client over WebKitWebDriver.

import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE_MS = 15_000;

/** Keys as WebDriver writes them. */
export const KEY = {
  enter: "\uE007",
  escape: "\uE00C",
  tab: "\uE004",
  delete: "\uE017",
  left: "\uE012",
  up: "\uE013",
  right: "\uE014",
  down: "\uE015",
  shift: "\uE008",
  control: "\uE009",
  f1: "\uE031",
  f11: "\uE03B",
};

/** Which elements have a role without saying so. */
const IMPLICIT = {
  button: "button",
  textbox: "input:not([type]), input[type=text], textarea, [contenteditable]",
  heading: "h1, h2, h3, h4, h5, h6",
  link: "a[href]",
  combobox: "select",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  dialog: "dialog[open]",
  region: "section[aria-label]",
  row: "tr",
  cell: "td",
};

export class Window {
  #driver;
  #address;
  /** What else there was when something was looked for in vain. */
  #others = [];

  /** Starts the program and waits until its page can be spoken to. */
  static async open(binary, args, environment) {
    const window = new Window();
    const port = await freePort();
    window.#driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
      env: { ...process.env, ...environment, LANG: "en_US.UTF-8", TAURI_WEBVIEW_AUTOMATION: "true" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    window.#driver.on("error", (error) => {
      throw new Error(`WebKitWebDriver does not start (${error.message}): run \`cargo xtask test\`, which installs it.`);
    });
    const driver = `http://127.0.0.1:${port}`;
    await until("WebKitWebDriver listens", () => fetch(`${driver}/status`).then((it) => it.ok));
    const options = { binary, args };
    const { sessionId } = await ask("POST", `${driver}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    window.#address = `${driver}/session/${sessionId}`;
    return window;
  }

  /** Closes the window, as a person would, and waits for the program to end. */
  async close() {
    await this.#ask("DELETE", "").catch(() => {});
    const ended = new Promise((done) => this.#driver.once("exit", done));
    this.#driver.kill();
    await ended;
  }

  /** Turns to the window with this title, as soon as there is one. */
  turnTo(title) {
    return until(`there is a window called ${title}`, async () => {
      for (const handle of await this.#ask("GET", "/window/handles")) {
        await this.#ask("POST", "/window", { handle });
        if ((await this.title()) === title) return true;
      }
      return false;
    });
  }

  title() {
    return this.#ask("GET", "/title");
  }

  /** Runs a script in the page and returns what it returns, or what it promised once that is there. */
  run(script, ...args) {
    return this.#ask("POST", "/execute/sync", { script, args });
  }

  /** The element with this role and accessible name (a text or a pattern), as soon as there is one; `within` is a selector. */
  find(role, name, within = "") {
    const what = () => `there is a ${role} called ${name}; there is ${this.#others.join(" · ") || "none"}`;
    return until(what, () => this.#look(role, name, within));
  }

  /** Waits until there is no such element. */
  gone(role, name) {
    return until(`there is no ${role} called ${name}`, async () => !(await this.#look(role, name)));
  }

  /** Waits until the page says this somewhere. */
  says(text) {
    // A space that keeps a number and its sign on one line is read like any other.
    const script = "return document.body.innerText.replaceAll('\\u00a0', ' ').includes(arguments[0])";
    return until(`the page says “${text}”`, () => this.run(script, text));
  }

  /** Clicks it, as soon as that does anything; where it was drawn anew meanwhile, the new one. */
  click(role, name, within = "") {
    return until(`the ${role} called ${name} is clicked`, async () => {
      const element = await this.find(role, name, within);
      if (!(await this.#ask("GET", `/element/${element}/enabled`))) return false;
      await this.#ask("POST", `/element/${element}/click`, {});
      return true;
    });
  }

  /** Replaces what a field holds. */
  fill(role, name, text) {
    return until(`the ${role} called ${name} is filled in`, async () => {
      const element = await this.find(role, name);
      await this.#ask("POST", `/element/${element}/clear`, {});
      await this.#ask("POST", `/element/${element}/value`, { text });
      return true;
    });
  }

  /** Presses keys one after the other, wherever the focus is; those in `held` stay down meanwhile. */
  async press(keys, held = []) {
    const down = (value) => ({ type: "keyDown", value });
    const up = (value) => ({ type: "keyUp", value });
    const strokes = [...keys].flatMap((key) => [down(key), up(key)]);
    const actions = [...held.map(down), ...strokes, ...held.map(up)];
    await this.#ask("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Saves what the window shows as a PNG. */
  async picture(path) {
    // A page that has nothing new to paint would let the driver wait for ever.
    await this.run(`
      let n = 0;
      const repaint = () => {
        document.body.style.opacity = n % 2 === 0 ? "0.9999" : "";
        n += 1;
        if (n < 120) requestAnimationFrame(repaint);
      };
      repaint();`);
    await writeFile(path, Buffer.from(await this.#ask("GET", "/screenshot"), "base64"));
  }

  async #look(role, name, within = "") {
    const all = [`[role=${role}]`, ...(IMPLICIT[role]?.split(", ") ?? [])];
    const value = all.map((it) => `${within} ${it}`).join(", ");
    const labels = [];
    for (const found of await this.#ask("POST", "/elements", { using: "css selector", value })) {
      const element = found[ELEMENT];
      const computed = await this.#ask("GET", `/element/${element}/computedlabel`).catch(() => null);
      if (computed === null) continue;
      // WebKit keeps the blanks of the markup.
      const label = computed.trim().replace(/\s+/g, " ");
      if (name instanceof RegExp ? name.test(label) : label === name) return element;
      labels.push(label);
    }
    this.#others = labels;
    return null;
  }

  #ask(method, path, body) {
    return ask(method, this.#address + path, body);
  }
}

/** Waits for a condition to hold and returns its value; otherwise says what did not happen. */
export async function until(what, condition) {
  const deadline = Date.now() + PATIENCE_MS;
  let reason = "";
  while (Date.now() < deadline) {
    try {
      const value = await condition();
      if (value) return value;
    } catch (error) {
      reason = `: ${error.message}`;
    }
    await sleep(50);
  }
  throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain until ${typeof what === "function" ? what() : what}${reason}`);
}

async function ask(method, url, body) {
  const signal = AbortSignal.timeout(2 * PATIENCE_MS);
  const response = await fetch(url, { method, signal, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
