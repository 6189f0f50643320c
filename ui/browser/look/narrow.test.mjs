// What shows of a big map: lanes left out, cards and steps dimmed or left out, and all of it back with one key.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Retail in part");
  page = host.page;
});
after(() => host.close());

const grid = () => page.getByRole("grid", { name: "Journey map" });
const heads = () => grid().getByRole("columnheader", { name: /^Step \d+/ });
const lane = (name) => grid().getByRole("rowheader", { name: `Lane: ${name}`, exact: true });
const bar = () => page.getByRole("region", { name: "What shows on the map" });
const dialog = () => page.getByRole("dialog", { name: "What shows on the map" });

test("F leads to what shows, and lanes that are left out are gone and counted", async () => {
  await grid().getByRole("gridcell", { name: /^Thoughts, I compare/ }).click();
  await page.keyboard.press("f");
  await dialog().getByRole("checkbox", { name: "Feeling" }).uncheck();
  await lane("Feeling").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await bar().getByText("without Feeling").waitFor();
  await bar().getByText("1 lane left out").waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("what does not match is dimmed, and can be left out", async () => {
  await grid().getByRole("gridcell", { name: /^Thoughts, I compare/ }).click();
  await page.keyboard.press("Shift+T");
  await page.keyboard.type("Quick win");
  await page.keyboard.press("Enter");
  await grid().getByText("Quick win", { exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("f");
  await dialog().getByRole("checkbox", { name: "Quick win" }).check();
  await bar().getByText(/^1 of \d+ cards, the others dimmed · 14 steps dimmed/).waitFor();
  await grid().getByRole("note", { name: /Which one fits me.*tag Quick win$/ }).waitFor();
  await grid().getByRole("note", { name: /Do others regret it.*, dimmed$/ }).waitFor();
  if (process.env.SHOTS) {
    await page.keyboard.press("Escape");
    await page.screenshot({ path: `${process.env.SHOTS}-narrowed.png` });
    await page.keyboard.press("f");
    await page.screenshot({ path: `${process.env.SHOTS}-narrow-dialog.png` });
  }
  await dialog().getByRole("checkbox", { name: "Leave out steps without any of it" }).check();
  await bar().getByText(/14 steps left out/).waitFor();
  assert.equal(await heads().count(), 1);
  await page.keyboard.press("Escape");
  await grid().getByRole("columnheader", { name: /^Step 3: I compare/ }).waitFor();
});

test("the outline shows the same part of the map", async () => {
  await page.keyboard.press("f");
  await dialog().getByRole("checkbox", { name: "Leave out steps without any of it" }).uncheck();
  await page.keyboard.press("Escape");
  await grid().getByRole("columnheader", { name: /^Step 3: I compare/ }).click();
  await page.keyboard.press("Shift+V");
  await page.getByRole("treeitem", { name: /Do others regret it.*dimmed/ }).waitFor();
  assert.equal(await page.getByRole("treeitem", { name: /^Feeling/ }).count(), 0);
  await page.keyboard.press("Shift+V");
  await page.keyboard.press("f");
  await dialog().getByRole("checkbox", { name: "Leave out steps without any of it" }).check();
  await page.keyboard.press("Escape");
});

test("all that is selected is seen: what is left out is not deleted with it", async () => {
  await grid().getByRole("gridcell", { name: /^Thoughts, I compare/ }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await grid().getByText("Quick win", { exact: true }).waitFor({ state: "detached" });
  // Nothing has the tag any more, so nothing is meant; the one key brings the map back.
  await page.getByRole("button", { name: "Show all of the map" }).click();
  await grid().getByRole("note", { name: /Do others regret it/ }).waitFor();
  await lane("Feeling").waitFor();
  assert.equal(await grid().getByRole("note", { name: /Which one fits me/ }).count(), 0);
});

test("X shows all again, and the view is no edit", async () => {
  await grid().getByRole("columnheader", { name: /^Step 3: I compare/ }).click();
  await page.keyboard.press("Control+z");
  await grid().getByRole("note", { name: /Which one fits me/ }).waitFor();
  await page.keyboard.press("f");
  await dialog().getByRole("textbox", { name: "Words" }).fill("regret");
  await bar().getByText("saying “regret”").waitFor();
  await page.keyboard.press("Escape");
  await grid().getByRole("columnheader", { name: /^Step 3: I compare/ }).click();
  await page.keyboard.press("x");
  await bar().waitFor({ state: "detached" });
  await grid().getByRole("note", { name: /Do others regret it(?!.*dimmed)/ }).waitFor();
  assert.deepEqual(host.complaints, []);
});

test("what shows is saved as a view, shown again by name, changed and forgotten", async () => {
  await page.keyboard.press("x");
  await page.keyboard.press("f");
  await dialog().getByRole("checkbox", { name: "Feeling" }).uncheck();
  await dialog().getByRole("textbox", { name: "Words" }).fill("shop");
  await dialog().getByRole("textbox", { name: "Name for what shows now" }).fill("For the shop");
  await page.keyboard.press("Enter");
  const saved = dialog().getByRole("button", { name: "For the shop", exact: true });
  await saved.and(page.locator('[aria-pressed="true"]')).waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await bar().getByText("For the shop", { exact: true }).waitFor();
  await page.keyboard.press("v");
  await bar().getByText("For the shop", { exact: true }).waitFor({ state: "detached" });
  await page.keyboard.press("v");
  await page.keyboard.press("x");
  await bar().waitFor({ state: "detached" });

  await page.keyboard.press("Control+k");
  await page.keyboard.type("For the shop");
  await page.keyboard.press("Enter");
  await bar().getByText("saying “shop”", { exact: false }).waitFor();
  await bar().getByText("For the shop", { exact: true }).waitFor();
  await lane("Feeling").waitFor({ state: "detached" });
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}-view.png` });

  await page.keyboard.press("f");
  await dialog().getByRole("textbox", { name: "Words" }).fill("web");
  await saved.and(page.locator('[aria-pressed="false"]')).waitFor();
  await dialog().getByRole("button", { name: "Let it show what shows now: For the shop" }).click();
  await saved.and(page.locator('[aria-pressed="true"]')).waitFor();
  await dialog().getByRole("button", { name: "Rename: For the shop" }).click();
  await page.keyboard.type("On the web");
  await page.keyboard.press("Enter");
  await dialog().getByRole("button", { name: "On the web", exact: true }).and(page.locator(":focus")).waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}-views.png` });
  await dialog().getByRole("button", { name: "Delete: On the web" }).click();
  await dialog().getByRole("button", { name: "On the web", exact: true }).waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("f");
  await dialog().getByRole("button", { name: "On the web", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("x");
});
