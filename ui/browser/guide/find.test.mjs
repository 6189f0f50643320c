// What was written on a map is found, marked and replaced: all of it, or nothing.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Finding");
  page = host.page;
});
after(() => host?.close());
afterEach(async () => {
  if (await panel().isVisible()) await page.getByRole("button", { name: "Close, and go to what was found" }).click();
});

const panel = () => page.getByRole("region", { name: "Find", exact: true });
const field = () => panel().getByRole("textbox", { name: "Find" });
const counted = (text) => panel().getByText(text, { exact: true }).waitFor();
const current = () => panel().locator('[aria-current="true"]');
const enter = () => page.locator('[role="grid"] [tabindex="0"]').first().focus();

async function look(words) {
  await enter();
  await page.keyboard.press("Control+f");
  await field().fill(words);
}

/** Whether what shows a thing lies within the window onto the map. */
async function isInSight(locator) {
  const [inner, outer] = [await locator.boundingBox(), await page.locator(".canvas").boundingBox()];
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
}

async function until(look) {
  for (let n = 0; n < 60 && !(await look()); n += 1) await page.waitForTimeout(50);
  assert.ok(await look());
}

test("Enter goes from place to place, selects it and brings it into sight", async () => {
  await look("i compare");
  await counted("1 of 1");
  assert.match(await current().innerText(), /Step 3/);
  await page.getByRole("columnheader", { name: /^Step 3: I compare/ }).and(page.locator(".selected")).waitFor();
  await field().fill("the ");
  const n = await page.locator(".found").count();
  assert.ok(n > 0);
  await counted(`1 of ${(await panel().getByRole("listitem").count())}`);
  const of = await panel().getByRole("listitem").count();
  assert.ok(of > 2);
  for (let at = 2; at <= of; at += 1) {
    await page.keyboard.press("Enter");
    await counted(`${at} of ${of}`);
    assert.ok(await field().evaluate((it) => it === document.activeElement));
    const mark = page.locator(".found.current").first();
    if (await mark.count()) await until(() => isInSight(mark));
  }
  await page.keyboard.press("Enter");
  await counted(`1 of ${of}`);
  await page.keyboard.press("Shift+Enter");
  await counted(`${of} of ${of}`);
  assert.deepEqual(await barriers(page), []);
});

test("Escape ends it, with the keyboard where something was found", async () => {
  await look("I compare");
  await counted("1 of 1");
  await page.keyboard.press("Escape");
  await panel().waitFor({ state: "detached" });
  await page.getByRole("columnheader", { name: /^Step 3: I compare/ }).and(page.locator(":focus")).waitFor();
  assert.equal(await page.locator(".found").count(), 0);
});

test("G lists the steps, and finds one by its number", async () => {
  await enter();
  await page.keyboard.press("g");
  await panel().waitFor();
  const steps = await page.getByRole("columnheader", { name: /^Step \d/ }).count();
  assert.ok((await panel().getByRole("listitem").count()) >= steps);
  await page.keyboard.type("3");
  await counted("1 of 1");
  assert.match(await current().innerText(), /I compare/);
});

test("capitals and whole words count where that is wanted", async () => {
  await look("I COMPARE");
  await counted("1 of 1");
  await panel().getByRole("checkbox", { name: "Match case" }).check();
  await counted("Found nowhere");
  await panel().getByRole("checkbox", { name: "Match case" }).uncheck();
  await field().fill("compar");
  await panel().getByRole("checkbox", { name: "Whole words" }).check();
  await counted("Found nowhere");
  await panel().getByRole("checkbox", { name: "Whole words" }).uncheck();
});

test("a place in a hidden lane is said, and can be shown", async () => {
  await page.getByRole("rowheader", { name: "Lane: Touchpoints" }).click();
  await page.keyboard.press("Shift+H");
  await look("Product page");
  // Hidden lanes come last.
  await page.keyboard.press("Shift+Enter");
  await panel().getByText("The lane “Touchpoints” is hidden.").waitFor();
  assert.match(await current().innerText(), /in a hidden lane/);
  await panel().getByRole("button", { name: "Show the lane" }).click();
  const card = page.getByRole("note", { name: /Product page/ }).first();
  await card.waitFor();
  await until(() => isInSight(card));
  await page.locator(".found.current").waitFor();
});

test("all is replaced as one edit", async () => {
  await look("I compare");
  await panel().getByRole("button", { name: "Replace", exact: true }).click();
  await panel().getByRole("textbox", { name: "Replace with" }).fill("I weigh up");
  await panel().getByText("One place will be replaced.").waitFor();
  assert.deepEqual(await barriers(page), []);
  await panel().getByRole("button", { name: "Replace all" }).click();
  await page.getByRole("columnheader", { name: /^Step 3: I weigh up/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.getByRole("columnheader", { name: /^Step 3: I compare/ }).waitFor();
});

test("what cannot be replaced is said beforehand, and nothing is replaced then", async () => {
  await look("I compare");
  await panel().getByRole("button", { name: "Replace", exact: true }).click();
  await panel().getByRole("textbox", { name: "Replace with" }).fill("");
  await panel().getByText("One text cannot be replaced, so “Replace all” replaces nothing:").waitFor();
  await panel().getByRole("button", { name: "“I compare” would say “”" }).waitFor();
  assert.ok(await panel().getByRole("button", { name: "Replace all" }).isDisabled());
  assert.deepEqual(await barriers(page), []);
});

test("places show on a map too small to read, which comes closer", async () => {
  await enter();
  await page.keyboard.press("Shift+1");
  await look("Product page");
  await until(async () => parseInt(await page.getByRole("button", { name: /^Zoom \d/ }).innerText()) >= 75);
  await until(() => isInSight(page.locator(".found.current")));
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
