// Desire Path in its real window, in a folder of its own.

import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { Window } from "./driver.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");

/** Where the programs are: those for daily work, or with `RELEASE` set those that are shipped. */
export const PROGRAMS = join(TARGET, process.env.RELEASE ? "release" : "debug");

export class App {
  #picks;

  static async inNewFolder() {
    const app = new App();
    app.folder = await mkdtemp(join(tmpdir(), "desire-path-"));
    app.#picks = join(app.folder, "picks.txt");
    await appendFile(app.#picks, "");
    return app;
  }

  /** Opens the window; a second time it finds what the first left behind. */
  async open(...args) {
    const environment = { DESIRE_PATH_DATA: join(this.folder, "data"), DESIRE_PATH_PICKS: this.#picks };
    // Each start begins at the first line of its script.
    await rm(this.#picks);
    await appendFile(this.#picks, "");
    this.window = await Window.open(join(PROGRAMS, "desire-path"), args, environment);
    return this.window;
  }

  /** Opens the window for the first time, on the sample, and goes on to the start screen. */
  async openAtStart() {
    const window = await this.open();
    await window.says("follow the map exactly");
    await window.click("button", "End the tour");
    await window.click("button", "Library");
    await window.find("button", /^Blank/);
    return window;
  }

  /** What the person will choose when they are next asked for a file. */
  async willPick(path) {
    await appendFile(this.#picks, `${path}\n`);
  }

  async close() {
    await this.window?.close();
    this.window = undefined;
  }

  async remove() {
    await this.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
