// A file with which the app did not come to rest is not opened by itself: the window asks how, and has a safe view.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App } from "./app.mjs";
import { KEY } from "./driver.mjs";

let app;
let file;
before(async () => {
  app = await App.inNewFolder();
  const window = await app.open();
  await window.says("follow the map exactly");
  await window.click("button", "End the tour");
  file = join(app.folder, "data", "library", "Retail.desirepath");
});
after(() => app.remove());

async function picture(name) {
  if (process.env.PICTURES) await app.window.picture(join(process.env.PICTURES, `${name}.png`));
}

test("a file that was drawn opens by itself the next time, also where the app was killed", async () => {
  await app.kill();
  const window = await app.open(file);
  await window.says("follow the map exactly");
});

test("a file with which the app ended too early is asked about, and opens in the safe view", async () => {
  // Ended before anything can have been drawn.
  await app.kill();
  await app.startAndKill(file);
  const window = await app.open(file);
  await window.says("did not come to rest");
  await picture("restless");
  await window.click("button", "Open in the safe view", ".dialog");
  await window.find("region", "Safe view");
  await window.find("grid", "Journey map");
  await picture("safe-view");
  assert.equal(await window.run(`return document.body.textContent.includes("follow the map exactly")`), false);
  const before = await readFile(file);
  await app.press("n", [KEY.shift]);
  assert.deepEqual(await readFile(file), before);
  await window.click("button", "Leave the safe view");
  await window.says("follow the map exactly");
});

test("the safe view can be asked for", async () => {
  // Whoever closes a window has it a moment longer.
  await app.kill();
  const window = await app.open("--safe", file);
  await window.find("region", "Safe view");
});
