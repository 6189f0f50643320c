// Edits are safe whatever becomes of the file, in the real window: it may not be written, somebody else changes
// it, the app is killed.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

import { App, PROGRAMS } from "./app.mjs";
import { KEY, until } from "./driver.mjs";

let app;
let file;
before(async () => {
  app = await App.inNewFolder();
  await app.openAtStart();
  const { window } = app;
  await window.click("button", /^Blank/);
  await window.fill("textbox", /^Title/, "My shop");
  await window.click("button", "Create map");
  await window.find("grid", "Journey map");
  file = join(app.folder, "data", "library", "My shop.desirepath");
});
after(() => app.remove());

/** What the file holds, as a notation of one's own data folder tells it. */
async function told() {
  const other = join(app.folder, "other");
  const { stdout } = await promisify(execFile)(join(PROGRAMS, "desirepath"), ["--data", other, "outline", file]);
  return stdout;
}

async function picture(name) {
  if (process.env.PICTURES) await app.window.picture(join(process.env.PICTURES, `${name}.png`));
}

test("the file follows by itself", async () => {
  await app.addStage("Look");
  await until("the file has it", async () => (await told()).includes("Look"));
  await app.window.says("Saved · My shop.desirepath");
});

test("a file that may not be written is said, and has all as soon as it may", async () => {
  const { window } = app;
  const before = await readFile(file);
  await chmod(file, 0o444);
  await app.addStage("Choose");
  await window.says("Safe here, but not in My shop.desirepath");
  await picture("read-only");
  await window.click("button", "What can I do?");
  await window.says("Nothing is lost");
  await picture("read-only-dialog");
  assert.deepEqual(await readFile(file), before);
  await chmod(file, 0o644);
  await window.click("button", "Try again", ".dialog");
  await window.says("Saved · My shop.desirepath");
  assert.match(await told(), /Choose/);
});

test("a file that somebody else changed waits for a decision, and both are kept", async () => {
  const { window } = app;
  const other = join(app.folder, "other");
  await promisify(execFile)(join(PROGRAMS, "desirepath"), ["--data", other, "maps", file, "--to-be", "Theirs"]);
  await app.addStage("Pay");
  await window.says("My shop.desirepath was changed elsewhere");
  await picture("changed-elsewhere");
  await window.click("button", "What can I do?");
  await window.says("Somebody else has changed My shop.desirepath");
  await picture("changed-elsewhere-dialog");
  await window.click("button", "What I edited", ".dialog");
  await window.says("Saved · My shop.desirepath");
  assert.match(await told(), /Pay/);
  const names = await readdir(join(app.folder, "data", "library"));
  assert.ok(names.includes("My shop (changed elsewhere).desirepath"), names.join());
});

test("what two people did apart is brought together, and each clash is a choice", async () => {
  const { window } = app;
  const other = join(app.folder, "other");
  const theirs = (...args) => promisify(execFile)(join(PROGRAMS, "desirepath"), ["--data", other, ...args]);
  await theirs("maps", file, "--rename", "Their shop");
  await window.fill("textbox", "Rename the map", "My tea shop");
  await app.addStage("Unpack");
  await window.says("My shop.desirepath was changed elsewhere");
  await window.click("button", "What can I do?");
  await window.click("button", "Bring both together…", ".dialog");
  await window.says("1 thing was changed in both");
  await picture("bring-together");
  await window.click("button", "Bring together", ".dialog");
  await window.says("Saved · My shop.desirepath");
  assert.match(await told(), /Unpack/);
  const { stdout } = await theirs("maps", file);
  assert.match(stdout, /tea shop/, "it was said later here");
});

test("what was typed last is there after the app was killed", async () => {
  await app.addStage("Receive");
  await app.kill();
  const window = await app.open(file);
  await window.says("Saved · My shop.desirepath");
  await picture("after-a-kill");
  assert.match(await told(), /Receive/);
});

test("an earlier state is opened as a copy", async () => {
  const { window } = app;
  await app.press("k", [KEY.control]);
  await window.find("combobox", /./, ".dialog");
  await window.press("Earlier states");
  await window.press(KEY.enter);
  await window.says("This is the latest state.");
  await picture("earlier-states");
  await window.click("button", "Open as a copy");
  await window.says("Saved · My shop (earlier state).desirepath");
});

test("of a damaged file what is whole is saved", async () => {
  const { window } = app;
  const bytes = await readFile(file);
  const at = bytes.indexOf("Receive");
  assert.ok(at > 0, "a stage of this name is in the file");
  bytes[at] += 1;
  await writeFile(file, bytes);
  await app.willPick(file);
  await app.press("o", [KEY.control]);
  await window.says("What is whole can be saved as a file of its own");
  await picture("damaged");
  await window.click("button", "Save what is whole", ".dialog");
  await window.says("What was whole is saved");
  await picture("rescued");
  await window.click("button", "Close", ".dialog");
  await window.says("Saved · My shop (rescued).desirepath");
  assert.deepEqual(await readFile(file), bytes, "the damaged one stays as it is");
});
