// Where people write, words are checked in their language; in names of columns, patterns and the like they are not.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Spelling");
  page = host.page;
});
after(() => host?.close());

/** Whether words are checked in a field, and in which language. */
const checked = (field) => field.evaluate((it) => [it.spellcheck, it.closest("[lang]").lang]);
const box = (name) => page.getByRole("textbox", { name, exact: true });

test("what is written on the map is checked in the language that was chosen", async () => {
  assert.deepEqual(await checked(box("Rename the map")), [true, "en"]);
  assert.deepEqual(await checked(box("Persona")), [true, "en"]);
  const cell = page.getByRole("gridcell", { name: /^Touchpoints, I compare: Product page/ });
  await cell.click({ position: { x: 30, y: 20 } });
  assert.deepEqual(await checked(box("Text")), [true, "en"]);
  await page.keyboard.press("n");
  assert.deepEqual(await checked(box("Card text")), [true, "en"]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("menuitemradio", { name: "Language: Deutsch" }).click();
  assert.deepEqual(await checked(box("Text")), [true, "de"]);
  await page.getByRole("button", { name: "Menü" }).click();
  await page.getByRole("menuitemradio", { name: "Sprache: English" }).click();
});

test("patterns, names of columns and what is looked for are not", async () => {
  await page.getByRole("tab", { name: "Matching" }).click();
  await page.getByRole("button", { name: /^Add a rule/ }).first().click();
  const fields = page.getByRole("tabpanel").getByRole("textbox");
  await fields.first().waitFor();
  for (const field of await fields.all()) assert.equal((await checked(field))[0], false, await field.evaluate((it) => it.outerHTML));
  await page.locator('[role="grid"] [tabindex="0"]').first().focus();
  await page.keyboard.press("Control+f");
  assert.equal((await checked(box("Find")))[0], false);
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  assert.deepEqual(await checked(box("Replace with")), [true, "en"]);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
