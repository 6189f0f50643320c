// How a map is seen from further and further away: cards, then steps by their numbers, and blocks for cards.
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

const head = () => page.getByRole("columnheader", { name: /^Step 3: I compare/ });
const cell = () => page.getByRole("gridcell", { name: /^Touchpoints, I compare: Product page/ });
const card = () => page.getByRole("note", { name: /Product page/ });
const lane = () => page.getByRole("rowheader", { name: "Lane: Touchpoints" });
const zoom = async () => parseInt(await page.getByRole("button", { name: /^Zoom \d/ }).innerText());

/** Zooms out, or in, until no more than so many percent show, or no fewer. */
async function zoomTo(percent) {
  const isOut = percent < (await zoom());
  const button = page.getByRole("button", { name: isOut ? "Zoom out" : "Zoom in" });
  while (isOut ? (await zoom()) > percent : (await zoom()) < percent) await button.click();
}

/** The colour that is painted in the middle of a place, as the page's colours are written. */
async function painted(locator) {
  const box = await locator.boundingBox();
  return page.locator(".canvas > canvas").evaluate((canvas, { x, y, width }) => {
    const from = canvas.getBoundingClientRect();
    const dots = canvas.width / from.width;
    // Cards begin at the top of their cell.
    const [r, g, b, a] = canvas.getContext("2d").getImageData((x + width / 2 - from.x) * dots, (y + 5 - from.y) * dots, 1, 1).data;
    return a === 0 ? null : `#${[r, g, b].map((it) => it.toString(16).padStart(2, "0")).join("")}`;
  }, box);
}

test("close by, cards can be read", async () => {
  await card().waitFor();
  assert.match(await head().innerText(), /I compare/);
  assert.equal(await page.locator(".canvas > canvas").count(), 0);
});

test("a name stands beside its number as long as its column has room for it", async () => {
  await zoomTo(40);
  assert.match(await head().innerText(), /^3\s+I compare$/);
  await zoomTo(34);
  assert.equal((await head().innerText()).trim(), "3");
});

test("cards that cannot be read are painted, and their cells still say what they hold", async () => {
  await card().waitFor({ state: "detached" });
  await cell().waitFor();
  const surface = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--surface");
    return context.fillStyle;
  });
  assert.equal(await painted(cell()), surface);
  assert.equal(await painted(page.getByRole("gridcell", { name: /^Touchpoints, .*: empty/ }).or(page.getByRole("gridcell", { name: /^Frontstage, I compare: empty/ })).first()), null);
  assert.deepEqual(await barriers(page), []);
});

test("heads stay large enough to read, and over what they are the heads of", async () => {
  await zoomTo(10);
  const [above, beside, at] = [await head().boundingBox(), await lane().boundingBox(), await cell().boundingBox()];
  assert.ok(above.height > 16 && beside.width > 50, JSON.stringify([above, beside]));
  assert.ok(Math.abs(above.x - at.x) < 0.5 && Math.abs(above.width - at.width) < 0.5, JSON.stringify([above, at]));
  assert.ok(Math.abs(beside.y - at.y) < 0.5 && Math.abs(beside.height - at.height) < 0.5, JSON.stringify([beside, at]));
});

test("keys and clicks lead where they lead close by", async () => {
  await cell().click();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("gridcell", { name: /^Touchpoints, I read reviews/ }).and(page.locator(":focus")).waitFor();
  await head().click();
  await page.getByRole("tabpanel").getByRole("textbox", { name: "Name" }).waitFor();
  assert.equal(await page.getByRole("tabpanel").getByRole("textbox", { name: "Name" }).inputValue(), "I compare");
});

test("a card can be written on a map too small to read", async () => {
  await cell().click();
  await page.keyboard.press("n");
  const field = page.getByRole("textbox", { name: "Card text" });
  await field.waitFor();
  assert.ok(parseFloat(await field.evaluate((it) => getComputedStyle(it).fontSize)) >= 11);
  await field.fill("Price list");
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell", { name: /^Touchpoints, I compare, 2 cards: Product page Price list/ }).waitFor();
  await page.keyboard.press("Control+z");
  await cell().waitFor();
});

test("closer again, cards can be read again", async () => {
  await zoomTo(100);
  await card().waitFor();
  assert.match(await head().innerText(), /I compare/);
});

test("a stage without steps offers the first, from near and further away", async () => {
  await page.keyboard.press("Escape");
  await page.locator('[role="grid"] [tabindex="0"]').first().focus();
  await page.keyboard.press("Shift+S");
  await page.getByRole("textbox", { name: "Edit the name here" }).fill("Trying it out");
  await page.keyboard.press("Enter");
  const empty = page.getByRole("columnheader", { name: "Add the first step" });
  for (const percent of [100, 57]) {
    await zoomTo(percent);
    await empty.waitFor();
    assert.equal(await empty.innerText(), "Add the first step");
    const [stage, button] = [await page.getByRole("columnheader", { name: /Trying it out/ }).boundingBox(), await empty.getByRole("button").boundingBox()];
    assert.ok(button.x >= stage.x && button.x + button.width <= stage.x + stage.width, JSON.stringify([stage, button]));
  }
  await page.keyboard.press("Control+z");
});

test("what brings a head into sight moves the map along", async () => {
  const far = page.getByRole("columnheader", { name: /^Step/ }).last();
  const step = (await far.getAttribute("data-spot")).split(":")[1];
  const there = page.locator(`[role="columnheader"][data-spot="step:${step}"]`);
  await there.evaluate((it) => it.scrollIntoView({ inline: "end" }));
  await page.waitForTimeout(200);
  const [above, below] = [await there.boundingBox(), await page.locator(`[data-spot$=":${step}"][role="gridcell"]`).first().boundingBox()];
  assert.ok(Math.abs(above.x - below.x) < 1, `the head is at ${above.x}, its column at ${below.x}`);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
