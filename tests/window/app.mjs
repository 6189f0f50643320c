// Desire Path in its real window, in a folder of its own.

import { spawn } from "node:child_process";
import { appendFile, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { kill } from "node:process";
import { fileURLToPath } from "node:url";

import { KEY, Window, until } from "./driver.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");

/** Where the programs are: those for daily work, or with `RELEASE` set those that are shipped. */
export const PROGRAMS = join(TARGET, process.env.RELEASE ? "release" : "debug");

export class App {
  #picks;
  /** What is started as the window. */
  program = join(PROGRAMS, "desire-path");

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
    this.window = await Window.open(this.program, args, environment);
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

  /** Presses keys with the focus on the map, where they work. */
  async press(keys, held) {
    await this.window.run(`document.querySelector("[role=grid] [tabindex='0']")?.focus()`);
    await this.window.press(keys, held);
  }

  async addStage(name) {
    await this.press("s", [KEY.shift]);
    await this.nameIt(name);
  }

  async addStep(name) {
    await this.press("n", [KEY.shift]);
    await this.nameIt(name);
  }

  /** What is added opens for its name, with the proposed one selected. */
  async nameIt(name) {
    const { window } = this;
    await window.find("textbox", /^Edit the name here/);
    await window.press(name);
    await window.press(KEY.enter);
    await window.gone("textbox", /^Edit the name here/);
    await window.find("columnheader", new RegExp(name));
  }

  /** Starts to open a file, and ends the program without a word before anything of it can have been drawn. */
  async startAndKill(file) {
    const log = join(this.folder, "data", "settings.db-wal");
    const before = await readFile(log, "latin1").catch(() => "");
    const environment = { ...process.env, DESIRE_PATH_DATA: join(this.folder, "data"), DESIRE_PATH_PICKS: this.#picks };
    spawn(this.program, [file], { env: environment, stdio: "ignore" });
    // Where it was ended as early the last time, the file is not opened, and nothing is written.
    const patience = Date.now() + 5000;
    await until("the file is being opened", async () => Date.now() > patience || (await readFile(log, "latin1")) !== before);
    await this.kill();
  }

  /** Ends the program without a word to it, as a power cut would. */
  async kill() {
    const data = `DESIRE_PATH_DATA=${join(this.folder, "data")}`;
    for (const process of await readdir("/proc")) {
      const environment = await readFile(`/proc/${process}/environ`, "utf8").catch(() => "");
      const name = await readFile(`/proc/${process}/comm`, "utf8").catch(() => "");
      if (name.trim() === "desire-path" && environment.split("\0").includes(data)) kill(Number(process), "SIGKILL");
    }
    await this.close();
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
