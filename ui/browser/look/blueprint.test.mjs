// The blueprint view of a map: turned to by key and by switch, edited in, with the keyboard alone.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, keep, openSample, startFrom } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Retail in two views");
  page = host.page;
});
after(() => host.close());

const grid = () => page.getByRole("grid", { name: "Journey map" });
const rows = () => grid().getByRole("rowheader");
const line = (name) => grid().getByRole("rowheader", { name: new RegExp(`^${name}:`) });
const lane = (name) => grid().getByRole("rowheader", { name: new RegExp(`^Lane: ${name}`) });
const top = async (locator) => (await locator.boundingBox()).y;

/** What the rows below the flow lane are called, as they are heard. */
async function heard() {
  const all = await rows().evaluateAll((heads) => heads.map((it) => ({ name: it.getAttribute("aria-label"), row: Number(it.parentElement.getAttribute("aria-rowindex")) })));
  return all.filter((it) => it.row > 0).sort((a, b) => a.row - b.row).map((it) => it.name);
}

test("one key turns to the blueprint: lanes in its order, three lines, and what is left out is said", async () => {
  assert.equal(await line("Line of visibility").count(), 0);
  await grid().locator('[tabindex="0"]').focus();
  await page.keyboard.press("v");
  await line("Line of visibility").waitFor();
  const names = await heard();
  const at = (start) => names.findIndex((it) => it.startsWith(start));
  const order = ["Line of interaction", "Lane: Touchpoints, frontstage", "Lane: Frontstage", "Line of visibility", "Lane: Backstage", "Line of internal interaction", "Lane: Systems", "Lane: Owners, about the service"].map(at);
  assert.ok(!order.includes(-1) && order.every((it, place) => place === 0 || it > order[place - 1]), names.join("\n"));
  assert.equal(await lane("Thoughts").count(), 0);
  await page.getByText("The blueprint leaves out 2 lanes").first().waitFor();
  assert.ok((await top(lane("Frontstage"))) < (await top(line("Line of visibility"))));
  assert.ok((await top(line("Line of visibility"))) < (await top(lane("Backstage"))));
  assert.deepEqual(await barriers(page), []);
});

test("arrows walk over a line, and a card is written, moved and taken back below it", async () => {
  const cell = (name, step) => grid().getByRole("gridcell", { name: new RegExp(`^${name}, ${step}`) });
  await cell("Frontstage", "I ask a friend").click();
  await page.keyboard.press("ArrowDown");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Backstage, I ask a friend/);
  await page.keyboard.press("n");
  await page.keyboard.type("Somebody sorts the shelf");
  await page.keyboard.press("Enter");
  const card = grid().getByRole("note", { name: /Somebody sorts the shelf/ });
  await card.waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  await cell("Frontstage", "I ask a friend").getByRole("note", { name: /Somebody sorts the shelf/ }).waitFor();
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+z");
  await cell("Backstage", "I ask a friend").getByRole("note", { name: /Somebody sorts the shelf/ }).waitFor();
});

test("a lane moves within its part, and one that the blueprint leaves out is still there in the journey", async () => {
  await lane("Touchpoints").click();
  await page.keyboard.press("Alt+ArrowDown");
  await page.waitForFunction(() => {
    const y = (name) => document.querySelector(`[role="rowheader"][aria-label^="Lane: ${name}"]`)?.getBoundingClientRect().y ?? 0;
    return y("Touchpoints") > y("Channels");
  });
  await lane("Systems").click();
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByText("In the blueprint a lane moves within its part").first().waitFor();
  await page.getByRole("button", { name: "Without 2 lanes" }).click();
  await lane("Thoughts").waitFor();
  assert.equal(await line("Line of visibility").count(), 0);
  await page.getByRole("radio", { name: "Blueprint" }).click();
  await line("Line of interaction").waitFor();
});

test("pinned, collapsed and hidden lanes are so in the blueprint too, and a presentation shows it", async () => {
  await lane("Backstage").click();
  await page.keyboard.press("Shift+P");
  await page.waitForFunction(() => document.querySelectorAll('[role="rowheader"][aria-label^="Line of interaction"]').length === 2);
  await page.keyboard.press("Shift+P");
  await page.waitForFunction(() => document.querySelectorAll('[role="rowheader"][aria-label^="Line of interaction"]').length === 1);
  await page.keyboard.press("Shift+H");
  await lane("Backstage").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await lane("Backstage").waitFor();
  await page.keyboard.press("F11");
  await page.getByRole("region", { name: "Presentation" }).or(page.getByRole("dialog", { name: "Presentation" })).first().waitFor();
  assert.equal(await page.locator('[role="rowheader"][aria-label^="Line of visibility"]').count(), 1);
  await page.keyboard.press("Escape");
});

test("the service blueprint opens as one, and its lines are there in dark and in high contrast", async () => {
  await startFrom(page, "Service blueprint", "A repair in two views");
  await line("Line of internal interaction").waitFor();
  for (const colours of ["dark", "contrast"]) {
    await keep("colours", colours);
    await page.reload();
    await line("Line of internal interaction").waitFor();
    assert.deepEqual(await barriers(page), []);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}-${colours}.png` });
  }
  await keep("colours", null);
  await page.reload();
  await line("Line of internal interaction").waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}-light.png` });
  assert.deepEqual(host.complaints, []);
});
