// What a person reads in the real window when something is wrong with a disk or a file.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { promisify } from "node:util";

import { App, PROGRAMS } from "./app.mjs";
import { KEY } from "./driver.mjs";

/** Where a database says of which form it is. */
const FORM_AT = 60;

let app;
beforeEach(async () => (app = await App.inNewFolder()));
afterEach(() => app.remove());

/** Starts a program that sees disks of its own. */
const WORLD = ["unshare", "--user", "--map-root-user", "--mount"];

/**
 * From now on maps lie on a disk of 2 MB, which something else fills as soon as there is a file `full` in the folder,
 * and leaves again as soon as there is one called `room`.
 */
async function onSmallDisk() {
  const library = join(app.folder, "data", "library");
  await mkdir(library, { recursive: true });
  const when = (name, what) => `while [ ! -e "${join(app.folder, name)}" ]; do sleep 0.1; done; ${what}`;
  const other = `"${join(library, "everything else")}"`;
  const fill = [when("full", `cat /dev/zero > ${other}`), when("room", `rm ${other}`)].join("; ");
  const inside = `mount -t tmpfs -o size=2m none "${library}" || exit 1; (${fill}) > /dev/null 2>&1 & exec "$@"`;
  const script = join(app.folder, "on-a-small-disk");
  await writeFile(script, `#!/bin/sh\nexec ${WORLD.join(" ")} sh -c '${inside}' sh "${app.program}" "$@"\n`, { mode: 0o755 });
  app.program = script;
}

async function picture(name) {
  if (process.env.PICTURES) await app.window.picture(join(process.env.PICTURES, `${name}.png`));
}

async function newMap(window) {
  await window.click("button", /^Blank/);
  await window.fill("textbox", /^Title/, "My shop");
  await window.click("button", "Create map");
  await window.find("grid", "Journey map");
}

/** The sample as a file. */
async function sample() {
  const file = join(app.folder, "shop.desirepath");
  const made = ["--data", join(app.folder, "made"), "new", "--template", "retail", file];
  await promisify(execFile)(join(PROGRAMS, "desirepath"), made);
  return file;
}

async function open(file) {
  await app.willPick(file);
  await app.window.press("o", [KEY.control]);
}

test("a full disk is said, editing goes on, and the file has all as soon as there is room", async (t) => {
  const [program, ...args] = WORLD;
  const isOurs = await promisify(execFile)(program, [...args, "true"]).catch(() => null);
  if (isOurs === null) return t.skip("this system gives a test no disk of its own");
  await onSmallDisk();
  const window = await app.openAtStart();
  await newMap(window);
  await app.addStage("Look");
  await window.says("Saved · My shop.desirepath");
  await writeFile(join(app.folder, "full"), "");
  await app.addStage("Choose");
  await window.says("Safe here, but not in My shop.desirepath");
  await picture("full-disk");
  await window.click("button", "What can I do?");
  await window.says("no room left on the disk");
  await picture("full-disk-dialog");
  await window.click("button", "Close", ".dialog");
  await app.addStage("Pay");
  await writeFile(join(app.folder, "room"), "");
  await window.says("Saved · My shop.desirepath");
});

test("a file that a newer version wrote is looked at and stays as it is", async () => {
  const file = await sample();
  const bytes = await readFile(file);
  bytes.writeUInt32BE(99, FORM_AT);
  await writeFile(file, bytes);
  const window = await app.openAtStart();
  await open(file);
  await window.says("is only to be read here: a newer version of Desire Path wrote it");
  await window.find("grid", "Journey map");
  await picture("newer");
  await window.click("button", "What can I do?");
  await window.says("update Desire Path");
  await picture("newer-dialog");
  assert.deepEqual(await readFile(file), bytes);
});

test("what only looks like a map is refused, with a next step", async () => {
  const window = await app.openAtStart();
  const file = join(app.folder, "made to harm.desirepath");
  const bytes = await readFile(await sample());
  const pages = bytes.length / 4096;
  for (let at = 4096; at < bytes.length; at += 4096 * Math.ceil(pages / 20)) bytes.fill(0xff, at, at + 64);
  await writeFile(file, bytes);
  await open(file);
  await window.says("damaged");
  await picture("hostile");
  await window.click("button", "Close", ".dialog");
  await writeFile(file, "PK\u0003\u0004 and nothing that anybody drew");
  await open(file);
  await window.says("is not a Desire Path project");
  await picture("no-map");
});
