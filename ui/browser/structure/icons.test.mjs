// Icons: chosen by keyboard for cards and steps, in the person's words, seen, heard and taken away.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Retail with icons");
  page = host.page;
});
after(() => host.close());

const grid = () => page.getByRole("grid", { name: "Journey map" });
const head = (name) => grid().getByRole("columnheader", { name: new RegExp(`^Step \\d+: ${name}`) });
const cell = (name) => grid().getByRole("gridcell", { name });

test("Shift+I finds an icon for a card by another word, and the cell is heard with it", async () => {
  await cell(/^Thoughts, I ask a friend/).click();
  await page.keyboard.press("Shift+I");
  await page.getByRole("dialog", { name: "Choose an icon" }).waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.type("hotline");
  await page.getByRole("option", { name: /headset/ }).waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}-icon-dialog.png` });
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await cell(/^Thoughts, I ask a friend.*icon headset/).waitFor();
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? ""), /icon headset/);
});

test("a step has one too; the inspector says it and takes it away, and undo brings it back", async () => {
  await head("I compare").click();
  await page.keyboard.press("Shift+I");
  await page.keyboard.type("website");
  await page.keyboard.press("Enter");
  await grid().getByRole("columnheader", { name: /I compare.*icon website/ }).waitFor();
  assert.deepEqual(await barriers(page), []);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}-icons.png` });
  await page.getByRole("button", { name: "Remove the icon" }).click();
  await grid().getByRole("columnheader", { name: /I compare.*icon website/ }).waitFor({ state: "detached" });
  await grid().focus().catch(() => undefined);
  await page.keyboard.press("Control+z");
  await grid().getByRole("columnheader", { name: /I compare.*icon website/ }).waitFor();
});

test("several cards get an icon as one edit", async () => {
  await cell(/^Thoughts, I ask a friend/).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Shift+I");
  await page.keyboard.type("waiting");
  await page.keyboard.press("Enter");
  await cell(/^Thoughts, I ask a friend.*icon waiting/).waitFor();
  const n = await grid().getByRole("gridcell", { name: /icon waiting/ }).count();
  assert.ok(n > 1, `${n}`);
  await page.keyboard.press("Control+z");
  await grid().getByRole("gridcell", { name: /icon waiting/ }).first().waitFor({ state: "detached" });
  await cell(/^Thoughts, I ask a friend.*icon headset/).waitFor();
});
