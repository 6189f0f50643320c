// Notes become a map, and the map is looked at in each of its ways, in the real window.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App } from "./app.mjs";
import { KEY, until } from "./driver.mjs";

let app;
before(async () => {
  app = await App.inNewFolder();
  await app.openAtStart();
});
after(() => app.remove());

test("notes are typed, shown as a map while one types, and become one", async () => {
  const { window } = app;
  await window.click("button", "Write or paste notes…");
  await window.click("textbox", "Outline");
  // A bullet follows a bullet; Tab and Shift+Tab change its level, and Enter on an empty one ends the list.
  await window.press(["Consider", KEY.enter, "- I search", KEY.enter, KEY.tab, "Pain: too many", KEY.enter].join(""));
  await window.press(KEY.tab, [KEY.shift]);
  await window.press(["I compare", KEY.enter, KEY.enter, "Buy", KEY.enter, "- I order"].join(""));
  await window.says("I order");
  await window.press(KEY.enter, [KEY.control]);
  await window.find("grid", "Journey map");
  for (const step of [/^Stage 1: Consider/, /^Step 1: I search/, /^Step 2: I compare/, /^Step 3: I order/]) await window.find("columnheader", step);
  await window.find("gridcell", /too many/);
});

test("the outline shows the same, and takes a step", async () => {
  const { window } = app;
  await press("v", [KEY.shift]);
  await window.find("tree", "Journey as an outline");
  await window.find("treeitem", /I order/);
  await press("n", [KEY.shift]);
  await window.press("I pay");
  await window.press(KEY.enter);
  await window.press(KEY.escape);
  await window.find("treeitem", /I pay/);
  await press("v", [KEY.shift]);
  await window.find("columnheader", /I pay/);
});

test("the blueprint is the same map by what customers see", async () => {
  const { window } = app;
  await press("v");
  await window.says("Line of visibility");
  await press("v");
  await window.says("Journey view");
});

test("a word is found and replaced", async () => {
  const { window } = app;
  await press("f", [KEY.control]);
  await window.fill("textbox", /^Find/, "compare");
  await window.click("button", "Replace");
  await window.fill("textbox", /^Replace with/, "weigh up");
  await window.says("One place will be replaced.");
  await window.click("button", "Replace all");
  await window.find("columnheader", /I weigh up/);
  await window.press(KEY.escape);
});

test("the journey parts, all of its branches happen, and one undo brings the choice back", async () => {
  const { window } = app;
  await window.click("columnheader", /I search/);
  await press("k", [KEY.control]);
  await window.press("Branch to a new step");
  await window.press(KEY.enter);
  await window.find("textbox", "Edit the name here");
  await window.press(`I ask a friend${KEY.enter}`);
  await window.find("columnheader", /I ask a friend/);
  await window.click("columnheader", /I search/);
  await press("g", [KEY.shift]);
  await window.says("One of 2 ways behind I search");
  await press("k", [KEY.control]);
  await window.press("Make the gateway: All of");
  await window.press(KEY.enter);
  await window.find("columnheader", /All of these/);
  await press("z", [KEY.control]);
  await window.gone("columnheader", /All of these/);
  await window.find("columnheader", /I ask a friend/);
});

test("what shows is saved as a view, and shown again by its name", async () => {
  const { window } = app;
  await press("f");
  await window.fill("textbox", "Words", "friend");
  await window.fill("textbox", "Name for what shows now", "About friends");
  await window.press(KEY.enter);
  await window.find("button", "About friends");
  await window.press(KEY.escape);
  await press("x");
  await window.says("All of the map shows again");
  await press("k", [KEY.control]);
  await window.press("Show view: About friends");
  await window.press(KEY.enter);
  await window.says("saying “friend”");
  await press("x");
  await window.says("All of the map shows again");
});

test("a to-be map is started beside the map as it is", async () => {
  const { window } = app;
  await window.click("button", "Maps of this file");
  await window.click("menuitem", "Draw a to-be map");
  await window.says("is drawn beside it");
  await window.find("columnheader", /I weigh up/);
  await window.find("textbox", /^Rename the map/);
});

test("the map is presented, and led from the window with the speaker's notes", async () => {
  const { window } = app;
  await window.click("columnheader", /^Stage 1: Consider/);
  await window.fill("textbox", "Speaker notes", "Who was there?");
  await press(KEY.f11);
  await window.find("region", "Presentation");
  await window.press(KEY.right);
  await window.says("Stage 1 of 2");
  await window.press("s");
  await window.turnTo("Speaker notes");
  await window.says("Who was there?");
  await window.says("Next: Buy");
  await window.press(KEY.right);
  await window.says("Stage 2 of 2");
  await window.says("Nothing is noted here");
  // It may ask nothing of the app: what it shows, the presentation tells it.
  const refused = await window.run(`return window.__TAURI_INTERNALS__?.invoke("rpc", { request: "{}" }).then(() => "answered", () => "refused") ?? "refused"`);
  assert.equal(refused, "refused");
  await window.turnTo("Desire Path");
  await window.says("Stage 2 of 2");
  await window.press(KEY.escape);
  await window.gone("region", "Presentation");
});

test("the file gets a logo and the colours of its brand", async () => {
  const { window } = app;
  const logo = join(app.folder, "acme.svg");
  await writeFile(logo, "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><circle cx='10' cy='10' r='8' fill='#7a0019'/></svg>");
  await app.willPick(logo);
  await press("k", [KEY.control]);
  await window.press("Brand");
  await window.press(KEY.enter);
  await window.find("dialog", /^Brand of this file/);
  await window.click("button", "Choose a logo…");
  await window.fill("textbox", "What the logo says", "Acme");
  await window.click("button", "Add a colour");
  await window.fill("textbox", "Colour 1, On light", "#003366");
  await window.fill("textbox", "Colour 1, On dark", "#99ccff");
  await window.click("button", "Save");
  await window.gone("dialog", /^Brand of this file/);
  const head = `return getComputedStyle(document.querySelector('[data-key^="stage:"] path')).fill`;
  await until("the head of the stage has its colour", async () => (await window.run(head)) === "rgb(0, 51, 102)");
  const shown = `return document.querySelector('img[alt="Logo: Acme"]')?.naturalWidth`;
  await until("the logo shows", async () => (await window.run(shown)) > 0);
});

test("help opens where one is", async () => {
  const { window } = app;
  await press(KEY.f1);
  await window.find("dialog", /^Help/);
  await window.press(KEY.escape);
  await window.gone("dialog", /^Help/);
});

/** Keys work while the map, or its outline, has the focus. */
async function press(keys, held) {
  const { window } = app;
  await window.run(`document.querySelector("[role=grid] [tabindex='0'], [role=tree] [tabindex='0']")?.focus()`);
  await window.press(keys, held);
}
