// From a number to the cases behind it: only these count, they are kept as a segment, and all count again.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "./host.mjs";

let host;
let page;
let allReach;

before(async () => {
  host = await openSample();
  page = host.page;
});
after(() => host?.close());

const headline = () => page.getByRole("region", { name: "Legend" }).getByRole("button", { name: /journeys follow the map exactly/ });
const bar = () => page.getByRole("region", { name: "Filter" });
const panel = () => page.getByRole("tabpanel");
const tiles = () => panel().locator("dl").first();

async function openPanel(name) {
  await page.getByRole("tab", { name }).click();
}

/** "412 of 1,200 cases (34 %)" as two numbers. */
async function counted() {
  const text = await bar().getByText(/of .* cases/).innerText();
  return text.match(/[\d,]+/g).slice(0, 2).map((it) => Number(it.replaceAll(",", "")));
}

test("a number leads to the cases behind it", async () => {
  await page.getByRole("columnheader", { name: /pay/i }).first().click();
  allReach = await tiles().innerText();
  const before = await headline().innerText();
  await tiles().getByRole("button", { name: /^Reach/ }).click();
  const dialog = page.getByRole("dialog");
  const said = await dialog.locator(".reading").innerText();
  await dialog.getByRole("button", { name: "Only these cases" }).click();
  await bar().getByText(/of .* cases/).waitFor();
  const [n, all] = await counted();
  assert.match(said.replaceAll(",", ""), new RegExp(`^${n} of ${all} cases`), "the chip counts what the number counted");
  assert.notEqual(await headline().innerText(), before, "the finding is about these cases");
  assert.match(await tiles().innerText(), /100\s%/, "all of these cases reach the step");
  await tiles().getByRole("button", { name: /^Reach/ }).click();
  await dialog.getByText(/^Only cases that reach/).waitFor();
  await page.keyboard.press("Escape");
});

test("a chip is turned into its opposite and back", async () => {
  const [n, all] = await counted();
  await bar().getByRole("button", { name: /opposite/ }).click();
  await bar().getByText(/^do not reach/).waitFor();
  await bar().getByText(/of .* cases/).waitFor();
  assert.deepEqual(await counted(), [all - n, all]);
  await bar().getByRole("button", { name: /opposite/ }).click();
  await bar().getByText(/^reach/).waitFor();
});

test("a filter is saved as a segment, and taken back with the keys that take back edits", async () => {
  await bar().getByRole("button", { name: "Save as segment" }).click();
  await page.getByRole("textbox", { name: "Name of the segment" }).fill("Payers");
  await page.keyboard.press("Enter");
  const row = panel().getByRole("listitem").filter({ hasText: "Payers" });
  await row.getByText(/Only cases that reach/).waitFor();
  await row.getByRole("button", { name: "Applied: Payers" }).waitFor();
  await page.getByRole("grid").locator('[tabindex="0"]').first().focus();
  await page.keyboard.press("Control+z");
  await row.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Shift+z");
  await row.waitFor();
});

test("another condition is put together while the cases are counted", async () => {
  await bar().getByRole("button", { name: "Add" }).click();
  const dialog = page.getByRole("dialog", { name: "Count only some cases" });
  await dialog.getByRole("combobox", { name: "Cases that" }).selectOption({ label: "have an event with an attribute" });
  await dialog.getByRole("textbox", { name: "Look in" }).fill("segment");
  await dialog.getByRole("textbox", { name: "Value" }).fill("member");
  await dialog.getByText(/^Only cases that reach .*, and have an event where segment is “member”: \d+ of/).waitFor();
  assert.deepEqual(await barriers(page), []);
  await dialog.getByRole("button", { name: "Only these cases" }).click();
  await dialog.waitFor({ state: "detached" });
  await bar().getByText(/segment is “member”/).waitFor();
  assert.equal(await bar().getByRole("listitem").count(), 2);
  assert.deepEqual(await barriers(page), []);
});

test("the filter is taken away with the keyboard", async () => {
  await bar().getByRole("button", { name: /^Remove/ }).last().focus();
  await page.keyboard.press("Enter");
  await bar().getByText(/segment is/).waitFor({ state: "detached" });
  await page.getByRole("grid").locator('[tabindex="0"]').first().focus();
  await page.keyboard.press("Shift+X");
  await bar().waitFor({ state: "detached" });
  await page.getByRole("columnheader", { name: /pay/i }).first().click();
  await openPanel("Inspector");
  await page.waitForFunction(() => !document.querySelector('[role="tabpanel"] dl')?.textContent?.includes("100\u00a0%"));
  assert.equal(await tiles().innerText(), allReach);
  assert.deepEqual(host.complaints, []);
});

test("a segment is applied where it is listed", async () => {
  await openPanel("Segments");
  await page.getByRole("button", { name: "Apply: Payers" }).click();
  await bar().getByText(/^reach/).waitFor();
  await page.getByRole("grid").locator('[tabindex="0"]').first().focus();
  await page.keyboard.press("Shift+X");
  await bar().waitFor({ state: "detached" });
});

test("two segments are compared, and the table is sorted and narrowed by keyboard", async () => {
  await page.getByRole("button", { name: "Apply: Payers" }).click();
  await bar().getByText(/^reach/).waitFor();
  await bar().getByRole("button", { name: /opposite/ }).click();
  await bar().getByText(/^do not reach/).waitFor();
  await page.getByRole("textbox", { name: "Name of the segment" }).fill("Others");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "All cases", exact: true }).click();
  await bar().waitFor({ state: "detached" });
  await page.getByRole("checkbox", { name: "Compare Payers" }).check();
  await page.getByRole("checkbox", { name: "Compare Others" }).check();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Beside each other" });
  await dialog.getByText(/numbers differ notably/).waitFor();
  const first = () => dialog.getByRole("row").nth(1);
  assert.match(await first().innerText(), /[+−]100/, "the largest difference stands first");
  const rows = await dialog.getByRole("row").count();
  await dialog.getByRole("checkbox", { name: "Notable differences only" }).focus();
  await page.keyboard.press("Space");
  assert.ok((await dialog.getByRole("row").count()) < rows);
  const sorter = dialog.getByRole("button", { name: /^Others: difference/ });
  await sorter.focus();
  await page.keyboard.press("Enter");
  await dialog.locator('th[aria-sort="ascending"]').waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.deepEqual(host.complaints, []);
});
