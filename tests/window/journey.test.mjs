// A person's first hour, in the real window: draw, import, match, see, take back, export, come back.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App } from "./app.mjs";
import { KEY } from "./driver.mjs";

// Twenty people search, compare and order; eight order without comparing: a path nobody drew.
const LOG = [
  "case_id,event,timestamp",
  ...Array.from({ length: 28 }, (_, n) => {
    const day = String(n + 1).padStart(2, "0");
    const steps = n < 20 ? ["Search", "Compare", "Order"] : ["Search", "Order"];
    return steps.map((step, hour) => `c${n},${step},2026-03-${day}T0${hour}:00:00Z`).join("\n");
  }),
].join("\n");

let app;
before(async () => {
  app = await App.inNewFolder();
  await app.openAtStart();
});
after(() => app.remove());

test("a map is drawn by keyboard", async () => {
  const { window } = app;
  await window.click("button", /^Blank/);
  await window.fill("textbox", /^Title/, "My shop");
  await window.click("button", "Create map");
  await window.find("grid", "Journey map");
  await app.addStage("Purchase");
  for (const step of ["Search", "Compare", "Order"]) await app.addStep(step);
  for (const step of ["Search", "Compare", "Order"]) await window.find("columnheader", new RegExp(step));
});

test("a log is imported and matched, and a number shows", async () => {
  const { window } = app;
  const path = join(app.folder, "shop.csv");
  await writeFile(path, LOG);
  await app.willPick(path);
  await window.click("button", "Import");
  await window.find("dialog", /^Import events/);
  await window.click("button", "Import", "[role=dialog]");
  await window.click("button", "Match events");
  await window.click("button", "Accept all");
  await window.says("100 %");
});

test("a desire path is drawn, taken back and drawn again", async () => {
  const { window } = app;
  await window.click("tab", "Desire paths");
  await window.click("button", "Draw this path");
  await window.gone("button", "Draw this path");
  await app.press("z", [KEY.control]);
  await window.find("button", "Draw this path");
  await app.press("z", [KEY.control, KEY.shift]);
  await window.gone("button", "Draw this path");
});

test("the map is exported as a picture", async () => {
  const { window } = app;
  const path = join(app.folder, "shop.svg");
  await app.willPick(path);
  await window.click("button", "Export");
  await window.find("dialog", /^Export the map/);
  await window.click("button", "Export", "[role=dialog]");
  await window.says("is written");
  assert.match(await readFile(path, "utf8"), /^<svg[\s\S]*Compare/);
});

test("the next day everything is still there", async () => {
  await app.close();
  const window = await app.open();
  await window.click("button", /^My shop/);
  await window.find("grid", "Journey map");
  await app.press("1", [KEY.shift]);
  for (const step of ["Search", "Compare", "Order"]) await window.find("columnheader", new RegExp(step));
  await window.says("100 %");
  await app.press("z", [KEY.control]);
  await window.click("tab", "Desire paths");
  await window.find("button", "Draw this path");
});
