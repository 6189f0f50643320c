// Who answers for a step: named by keyboard, renamed everywhere at once, and shown on the map.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Retail with owners");
  page = host.page;
});
after(() => host.close());

const grid = () => page.getByRole("grid", { name: "Journey map" });
const head = (name) => grid().getByRole("columnheader", { name: new RegExp(`^Step \\d+: ${name}`) });
const row = () => grid().getByRole("rowheader", { name: /^Owners:/ });
const field = (name) => page.getByRole("textbox", { name }).or(page.getByRole("combobox", { name }));

test("W leads from the map to the owner of its step, and Enter back", async () => {
  assert.equal(await row().count(), 0);
  await grid().getByRole("gridcell", { name: /^Thoughts, I ask a friend/ }).click();
  await page.keyboard.press("w");
  await page.keyboard.type("Marketing");
  await page.keyboard.press("Enter");
  await row().waitFor();
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Thoughts, I ask a friend/);
  await grid().getByRole("columnheader", { name: /I ask a friend.*experience owner Marketing/ }).waitFor();
});

test("names that are there are suggested, and a hand-off is marked", async () => {
  await head("I compare").click();
  await page.keyboard.press("w");
  await page.keyboard.type("Sales");
  await page.keyboard.press("Enter");
  await grid().getByRole("columnheader", { name: /I compare.*experience owner Sales/ }).waitFor();
  const suggested = await page.locator("datalist#owners option").evaluateAll((all) => all.map((it) => it.value));
  assert.deepEqual(suggested, ["Marketing", "Sales"]);
  await grid().getByRole("rowheader", { name: /^Owners: experience owner, hand-offs/ }).waitFor();
  await field("Content owner").fill("Marketing");
  await field("Content owner").press("Enter");
  await grid().getByRole("columnheader", { name: /I compare.*content owner Marketing/ }).waitFor();
});

test("an owner is renamed everywhere at once, and one undo brings the name back", async () => {
  await head("I notice I need it").click();
  await page.getByText("Nobody answers for this step yet").waitFor();
  await page.getByRole("button", { name: /things? to know/ }).click();
  await page.getByText(/^Nobody answers for I notice I need it/).waitFor();
  await page.getByText(/“I notice I need it”.* more: nobody answers for it/).waitFor();
  await field("Marketing, at 2 steps").fill("Brand");
  await field("Marketing, at 2 steps").press("Enter");
  await grid().getByRole("columnheader", { name: /I ask a friend.*experience owner Brand/ }).waitFor();
  await grid().getByRole("columnheader", { name: /I compare.*content owner Brand/ }).waitFor();
  assert.deepEqual(await barriers(page), []);
  await head("I compare").click();
  await page.keyboard.press("Control+z");
  await grid().getByRole("columnheader", { name: /I ask a friend.*experience owner Marketing/ }).waitFor();
  await grid().getByRole("columnheader", { name: /I compare.*content owner Marketing/ }).waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}-owners.png` });
  assert.deepEqual(host.complaints, []);
});
