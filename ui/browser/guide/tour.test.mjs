// The tour: offered once, beside the real controls, never in the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openPage, startFrom, toStart } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openPage("en-US", { isFirst: true });
  page = host.page;
});
after(() => host?.close());

const tour = () => page.getByRole("region", { name: "Tour", exact: true });
const at = (n) => tour().getByText(`Tour, ${n} of 5`).waitFor();
const told = (text) => page.locator('[role="status"]', { hasText: text }).first().waitFor({ state: "attached" });

/** Whether the note lies over what its ring is around, and whether that is whole in the window. */
async function isClear() {
  const [note, ring] = [await tour().boundingBox(), await page.locator(".pointing").boundingBox()];
  const isApart = note.x >= ring.x + ring.width || ring.x >= note.x + note.width || note.y >= ring.y + ring.height || ring.y >= note.y + note.height;
  return isApart && note.x >= 0 && note.y >= 0 && note.x + note.width <= 1440 && note.y + note.height <= 900;
}

test("a map without events does not begin it", async () => {
  await startFrom(page, "Blank lifecycle", "Nothing to tour");
  await page.waitForTimeout(300);
  assert.equal(await tour().count(), 0);
});

test("the sample begins it, and the keyboard stays on the map", async () => {
  await startFrom(page, "Retail", "Touring");
  await at(1);
  await told("Shift+F1 leads there");
  assert.equal(await page.evaluate(() => document.activeElement.closest('[role="grid"]') !== null), true);
  assert.ok(await isClear());
  assert.deepEqual(await barriers(page), []);
});

test("each stop is done on the real control, and leads to the next", async () => {
  const ring = await page.locator(".pointing").boundingBox();
  await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Card text" }).fill("Drawn on the tour");
  await page.keyboard.press("Enter");
  await at(2);
  await told(/^Done\. Tour, 2 of 5/);
  assert.ok(await isClear());
  await page.getByText("Assumed", { exact: true }).first().click();
  await at(3);
  assert.ok(await isClear());
  await page.getByText("Overlay", { exact: true }).first().click();
  await page.getByRole("button", { name: /follow the map/ }).first().click();
  await at(4);
  await page.waitForTimeout(100);
  assert.ok(await isClear());
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("button", { name: "Only these cases" }).click();
  await at(5);
  assert.ok(await isClear());
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("dialog", { name: /Export/ }).waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await tour().count(), 0);
});

test("once over it does not return", async () => {
  await page.reload();
  await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
  await page.waitForTimeout(300);
  assert.equal(await tour().count(), 0);
});

test("from the help it begins again, with the keyboard; stops can be skipped and gone back to", async () => {
  await page.keyboard.press("F1");
  await page.getByRole("dialog", { name: "Help" }).getByRole("button", { name: "Take the tour" }).click();
  await tour().and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await at(2);
  await tour().and(page.locator(":focus")).waitFor();
  await tour().getByRole("button", { name: "Back" }).click();
  await at(1);
  for (const n of [2, 3, 4, 5]) {
    await tour().getByRole("button", { name: "Skip" }).click();
    await at(n);
    assert.ok(await isClear());
  }
  await tour().getByRole("button", { name: "Finish" }).click();
  await tour().waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement.closest('[role="grid"]') !== null);
});

test("Escape leaves it from the map, and Shift+F1 leads to it", async () => {
  await page.keyboard.press("Shift+F1");
  await tour().and(page.locator(":focus")).waitFor();
  await page.locator('[role="grid"] [tabindex="0"]').first().focus();
  await page.keyboard.press("Shift+F1");
  await tour().and(page.locator(":focus")).waitFor();
  await page.locator('[role="grid"] [tabindex="0"]').first().focus();
  await page.keyboard.press("Escape");
  await tour().waitFor({ state: "detached" });
  await told("The tour has ended");
});

test("it stands aside for dialogs, and goes with its map", async () => {
  await page.keyboard.press("Shift+F1");
  await at(1);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "All actions" }).waitFor();
  assert.equal(await tour().count(), 0);
  await page.keyboard.press("Escape");
  await at(1);
  await toStart(page);
  assert.equal(await tour().count(), 0);
});

test("it can be read in the dark and in high contrast, and in German", async () => {
  await page.locator("button.entry", { hasText: "Touring" }).click();
  await page.getByRole("main", { name: "Touring" }).waitFor();
  await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
  await page.keyboard.press("Shift+F1");
  await at(1);
  for (const colours of ["dark", "contrast"]) {
    await page.evaluate((it) => (document.documentElement.dataset.theme = it), colours);
    assert.deepEqual(await barriers(page), [], colours);
  }
  await page.evaluate(() => (document.documentElement.dataset.theme = "light"));
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("menuitemradio", { name: "Language: Deutsch" }).click();
  await tour().getByText("Tour, 1 von 5").waitFor();
  assert.ok(await isClear());
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
