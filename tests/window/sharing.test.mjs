// A map is handed on and taken back, in the real window: slides, a workbook, and a journey of another program.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App } from "./app.mjs";
import { KEY, until } from "./driver.mjs";

let app;
before(async () => {
  app = await App.inNewFolder();
  const window = await app.open();
  await window.says("follow the map exactly");
  await window.click("button", "End the tour");
});
after(() => app.remove());

/** Chooses a format in the export dialog: the list itself belongs to the system, which no driver reaches. */
async function choose(format) {
  const { window } = app;
  await window.find("dialog", /^Export the map/);
  const script = `
    const list = document.querySelector("[role=dialog] select");
    list.value = arguments[0];
    list.dispatchEvent(new Event("change", { bubbles: true }));
    return list.value;`;
  await until(`${format} is chosen`, async () => (await window.run(script, format)) === format);
}

/** Exports the map and answers with the file. */
async function exported(format, name) {
  const { window } = app;
  const path = join(app.folder, name);
  await app.willPick(path);
  await window.press("e", [KEY.control]);
  await choose(format);
  await window.says("Of fewer than 10 nothing is told");
  if (process.env.PICTURES) await window.picture(join(process.env.PICTURES, `${name}.png`));
  await window.click("button", "Export", "[role=dialog]");
  await window.says(`${name} is written`);
  return readFile(path);
}

test("the map is written as slides and as a page", async () => {
  const slides = await exported("pptx", "sample.pptx");
  assert.equal(slides.subarray(0, 2).toString(), "PK");
  const page = (await exported("html", "sample.html")).toString();
  assert.match(page, /^<!doctype html>[\s\S]*Content-Security-Policy/);
});

test("a workbook that nobody edited changes nothing", async () => {
  const { window } = app;
  await exported("xlsx", "sample.xlsx");
  await app.willPick(join(app.folder, "sample.xlsx"));
  await window.press("k", [KEY.control]);
  await window.find("combobox", /./, "[role=dialog]");
  await window.press("Take back changes");
  await window.press(KEY.enter);
  await window.says("Nothing is different");
  if (process.env.PICTURES) await window.picture(join(process.env.PICTURES, "revise.png"));
  await window.press(KEY.escape);
});

test("a journey of another program becomes a map", async () => {
  const { window } = app;
  const path = join(app.folder, "tea.mmd");
  await writeFile(path, "journey\n  title Making tea\n  section Before\n    I boil water: 3: Me\n    I wait: 2: Me\n  section After\n    I drink: 5: Me\n");
  await window.click("button", "Library");
  await app.willPick(path);
  await window.click("button", "Begin with a file…");
  await window.says("I boil water · I wait");
  await window.click("button", "Create map", "[role=dialog]");
  await window.find("grid", /./);
  await window.says("I drink");
});
