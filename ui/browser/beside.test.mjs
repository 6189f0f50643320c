// Two periods beside each other on the map: chosen without saving anything, followed by edits, left with a key.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "./host.mjs";

let host;
let page;

before(async () => {
  host = await openSample();
  page = host.page;
});
after(() => host?.close());

const dialog = () => page.getByRole("dialog", { name: "Beside each other" });
const bar = () => page.getByRole("region", { name: "Beside each other" });
const legend = () => page.getByRole("region", { name: "Legend" });
const bars = () => page.locator('[data-role="bars"]');
const toGrid = () => page.getByRole("grid").locator('[tabindex="0"]').first().focus();

test("what was before a day and what came after stand beside each other", async () => {
  await toGrid();
  await page.keyboard.press("b");
  await dialog().getByRole("radio", { name: "Before and after a day" }).check();
  await dialog().getByLabel("The day of the change").fill("2026-05-01");
  assert.deepEqual(await barriers(page), []);
  await dialog().getByRole("button", { name: "Show beside each other" }).click();
  await dialog().getByText(/numbers differ notably/).waitFor();
  assert.match(await dialog().innerText(), /Only cases that begin before 1 May 2026: [\d,]+ of 1,200/);
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await bars().first().waitFor();
  assert.match(await legend().innerText(), /Before May 1, 2026 \(n = [\d,]+\)[\s\S]*From May 1, 2026 on \(n = [\d,]+\)/);
  assert.match(await bars().first().getAttribute("title"), /Before May 1, 2026 \d+\s%, .* points \(.* to .*\)/);
  assert.deepEqual(await barriers(page), []);
});

test("the list is narrowed to what changed on the way, and a row leads to its place on the map", async () => {
  await bar().getByRole("button", { name: "List the differences" }).click();
  const all = await dialog().getByRole("row").count();
  await dialog().getByRole("combobox", { name: "Which numbers" }).selectOption({ label: "Arrows and paths" });
  assert.ok((await dialog().getByRole("row").count()) < all);
  await dialog().getByRole("combobox", { name: "Which numbers" }).selectOption({ label: "All" });
  await dialog().getByRole("button", { name: "Show on the map: reach “I recommend”" }).focus();
  await page.keyboard.press("Enter");
  await dialog().waitFor({ state: "detached" });
  const head = page.getByRole("columnheader", { name: /I recommend/ });
  await head.waitFor();
  assert.ok(await head.evaluate((it) => it === document.activeElement || it.contains(document.activeElement)), "the keyboard is there");
});

test("the bars follow an edit, and a larger smallest difference greys them", async () => {
  const marked = () => bars().evaluateAll((all) => all.map((it) => it.dataset.key));
  const gone = await page.evaluate(() => document.activeElement?.closest("[data-spot]")?.dataset.spot?.replace("step:", "bars:"));
  assert.ok((await marked()).includes(gone));
  await page.keyboard.press("Delete");
  await page.waitForFunction((key) => !document.querySelector(`[data-key="${key}"]`), gone);
  await page.keyboard.press("Control+z");
  await page.waitForFunction((key) => document.querySelector(`[data-key="${key}"]`), gone);
  const least = bar().getByRole("spinbutton");
  await least.fill("100");
  await least.press("Enter");
  // Times have no smallest difference, so only what is said of shares falls silent.
  await page.waitForFunction(() => [...document.querySelectorAll('[data-role="bars"]')].every((it) => !it.title.includes("notable")));
});

test("Escape leaves, and all cases show together again", async () => {
  await toGrid();
  await page.keyboard.press("Escape");
  await bar().waitFor({ state: "detached" });
  await page.waitForFunction(() => !document.querySelector('[data-role="bars"]'));
  assert.match(await legend().innerText(), /As drawn/);
  assert.deepEqual(host.complaints, []);
});
