// Steps drawn in detail: on a map below, with the way down and up, and what becomes of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

const STEP = "I ask a friend";
let host;
let page;

const head = (name) => page.getByRole("columnheader", { name });
const title = () => page.getByRole("textbox", { name: "Rename the map" });
const mark = (n) => page.getByRole("button", { name: `“${STEP}” in detail: ${n}` });
const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
const opens = (name) => page.getByRole("main", { name, exact: true }).waitFor();

before(async () => {
  host = await openSample("Shop");
  page = host.page;
});
after(() => host?.close());

test("a step is drawn in detail on a map below, by key", async () => {
  await head(new RegExp(STEP)).click();
  await press("d");
  await opens(STEP);
  assert.equal(await title().inputValue(), STEP);
  await page.getByRole("columnheader", { name: STEP }).first().waitFor();
  await press("Shift+N");
  await page.getByRole("textbox", { name: "Edit the name here" }).waitFor();
  await page.keyboard.type("I describe what I need");
  await press("Enter");
  await head(/I describe what I need/).waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("the way up leads to the step, which says how many steps are below it", async () => {
  await press("u");
  await opens("Shop");
  const here = page.locator('[role="columnheader"]:focus');
  await here.waitFor();
  assert.match((await here.getAttribute("aria-label")) ?? "", new RegExp(STEP));
  await mark("1 step").waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("the mark leads down and the names before the title lead up", async () => {
  await mark("1 step").click();
  await opens(STEP);
  await page.getByRole("navigation").getByRole("button", { name: "Shop", exact: true }).click();
  await opens("Shop");
  await head(new RegExp(STEP)).waitFor();
});

test("the menu of maps shows what is below what", async () => {
  await page.getByRole("button", { name: "Maps of this file" }).click();
  const entries = page.getByRole("menuitemradio");
  assert.deepEqual((await entries.allTextContents()).map((it) => it.trim()), ["Shop", STEP]);
  await press("Escape");
});

test("the inspector detaches the map, and attaches it again", async () => {
  await head(new RegExp(STEP)).click();
  const choice = page.getByLabel("Drawn in detail on");
  assert.equal(await choice.evaluate((it) => it.selectedOptions[0].textContent.trim()), STEP);
  await choice.selectOption({ label: "No map" });
  await mark("1 step").waitFor({ state: "detached" });
  await choice.selectOption({ label: STEP });
  await mark("1 step").waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("lines say it too, and undo takes it back", async () => {
  const outline = page.getByRole("button", { name: "Outline", exact: true });
  await outline.click();
  await page.getByRole("treeitem", { name: /in detail: 1 step/ }).waitFor();
  await outline.click();
  await head(new RegExp(STEP)).click();
  // Attached, detached, the name of the step, the step, and the map.
  for (let n = 0; n < 4; n += 1) await press("Control+z");
  await mark("1 step").waitFor({ state: "detached" });
  assert.deepEqual(host.complaints, []);
});
