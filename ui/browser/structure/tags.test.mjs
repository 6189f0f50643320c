// Tags: put on cards and steps by keyboard, on several at once, found, renamed and taken off everywhere.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Retail with tags");
  page = host.page;
});
after(() => host.close());

const grid = () => page.getByRole("grid", { name: "Journey map" });
const head = (name) => grid().getByRole("columnheader", { name: new RegExp(`^Step \\d+: ${name}`) });
const cell = (name) => grid().getByRole("gridcell", { name });

test("Shift+T leads from a card to its tags, and Enter in the empty field back", async () => {
  await cell(/^Thoughts, I ask a friend/).click();
  await page.keyboard.press("Shift+T");
  await page.keyboard.type("Quick win");
  await page.keyboard.press("Enter");
  await grid().getByText("Quick win", { exact: true }).waitFor();
  await page.keyboard.type("legal");
  await page.keyboard.press("Enter");
  await grid().getByText("legal", { exact: true }).waitFor();
  await page.keyboard.press("Enter");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Thoughts, I ask a friend.*Quick win legal/);
});

test("a step has tags too, and those of the map are suggested", async () => {
  await head("I compare").click();
  assert.deepEqual(await page.locator("datalist#tags option").evaluateAll((all) => all.map((it) => it.value)), ["legal", "Quick win"]);
  await page.keyboard.press("Shift+T");
  await page.keyboard.type("quick WIN");
  await page.keyboard.press("Enter");
  await grid().getByRole("columnheader", { name: /I compare.*tag Quick win/ }).waitFor();
  assert.deepEqual(await barriers(page), []);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}-tags.png` });
});

test("several cards get a tag as one edit, and lose it as one", async () => {
  await cell(/^Thoughts, I ask a friend/).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Shift+T");
  await page.keyboard.type("voice");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Take off “voice”" }).waitFor();
  const n = await grid().getByText("voice", { exact: true }).count();
  assert.ok(n > 1, `${n}`);
  await page.getByText(/^Quick win \(1 of \d+\)$/).waitFor();
  await page.getByRole("button", { name: "Take off “voice”" }).click();
  await grid().getByText("voice", { exact: true }).first().waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await grid().getByText("voice", { exact: true }).nth(n - 1).waitFor();
});

test("a tag is found", async () => {
  await page.keyboard.press("Control+f");
  await page.keyboard.type("legal");
  await page.getByRole("button", { name: /^Tags · Thoughts · I ask a friend/ }).waitFor();
  await page.keyboard.press("Escape");
});

test("a tag is renamed and taken off everywhere, and undo brings it back", async () => {
  // With nothing selected the inspector shows the map.
  await page.getByText(/lanes · 15 steps/).click();
  const name = page.getByRole("textbox", { name: "Quick win, on 2 cards and steps" });
  await name.fill("Soon");
  await name.press("Enter");
  await grid().getByRole("columnheader", { name: /I compare.*tag Soon/ }).waitFor();
  await cell(/^Thoughts, I ask a friend.*Soon legal/).waitFor();
  await page.getByRole("button", { name: "Take “Soon” off everything" }).click();
  await grid().getByText("Soon", { exact: true }).first().waitFor({ state: "detached" });
  await head("I compare").click();
  await page.keyboard.press("Control+z");
  await grid().getByRole("columnheader", { name: /I compare.*tag Soon/ }).waitFor();
  assert.deepEqual(host.complaints, []);
});
