// What is dragged against an edge of the map takes the map along, and stays under the pointer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Retail to its edges");
  page = host.page;
});
after(() => host.close());

const grid = () => page.getByRole("grid", { name: "Journey map" });
const cell = (name) => grid().getByRole("gridcell", { name });
const picked = () => grid().locator(".group.card.selected, .group.emotionPoint.selected").count();

/** The part of the window in which the map scrolls. */
async function ground() {
  const box = await grid().boundingBox();
  return { right: box.x + box.width - 4, bottom: box.y + box.height - 4 };
}

test("a rectangle drawn against the right edge picks what was out of sight", async () => {
  const { right } = await ground();
  const from = await cell(/^Touchpoints, I ask a friend/).boundingBox();
  const last = cell(/^Touchpoints, I tell others/);
  const before = (await last.count()) > 0 ? (await last.boundingBox()).x : Infinity;
  assert.ok(before > right, "the last step is out of sight");
  await page.mouse.move(from.x + 4, from.y + 3);
  await page.mouse.down();
  await page.mouse.move(right - 200, from.y + 20, { steps: 4 });
  const n = await picked();
  await page.mouse.move(right, from.y + 20, { steps: 4 });
  // Nothing but the edge moves the map from here on.
  await page.waitForFunction((least) => document.querySelectorAll(".group.selected").length > least, n + 3);
  await page.mouse.up();
  assert.equal(await page.locator(".marquee").count(), 0);
  assert.ok((await picked()) > n);
});

test("a card dragged against the lower edge lands in a lane that was out of sight", async () => {
  await page.keyboard.press("Escape");
  await page.mouse.wheel(-9_999, 0);
  const card = page.getByRole("note", { name: /^I ask a friend, Touchpoints: Word of mouth/ });
  await grid().getByRole("columnheader", { name: /^Step \d+: I ask a friend/ }).click();
  const from = await card.boundingBox();
  const { bottom } = await ground();
  const lane = grid().getByRole("rowheader", { name: /^Lane: Opportunities/ });
  await page.mouse.move(from.x + 40, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 60, { steps: 4 });
  await page.mouse.move(from.x + 60, bottom, { steps: 4 });
  await page.waitForFunction((y) => {
    const head = [...document.querySelectorAll('[role="rowheader"]')].find((it) => it.getAttribute("aria-label")?.startsWith("Lane: Opportunities"));
    return head && head.getBoundingClientRect().top + 30 < y;
  }, bottom);
  // Away from the edge nothing moves any more, so that what is measured stays where it is.
  await page.mouse.move(from.x + 60, bottom - 200, { steps: 4 });
  const to = await lane.boundingBox();
  await page.mouse.move(from.x + 60, to.y + 20, { steps: 4 });
  await page.mouse.up();
  await cell(/^Opportunities, I ask a friend.*Word of mouth/).waitFor();
  await page.keyboard.press("Control+z");
  await cell(/^Touchpoints, I ask a friend.*Word of mouth/).waitFor();
  assert.deepEqual(host.complaints, []);
});
