// How a map is shown to a room: alone on the screen, stage by stage, with what the figures say.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample();
  page = host.page;
});
after(() => host?.close());

const show = () => page.getByRole("region", { name: "Presentation" });
const caption = (text) => show().getByRole("status").filter({ hasText: text });
const stageHead = (name) => page.locator(".head", { hasText: name }).first();
const cell = () => page.getByRole("gridcell", { name: /^Touchpoints, I compare: Product page/ });
const zoom = async () => parseInt(await page.getByRole("button", { name: /^Zoom \d/ }).innerText());

test("a map is presented alone, as a whole, with what the figures say", async () => {
  await page.getByRole("button", { name: "Zoom in" }).click();
  await cell().click();
  await page.keyboard.press("F11");
  await show().waitFor();
  await caption("Retail").waitFor();
  assert.match(await show().innerText(), /45\s% of closed journeys follow the map exactly/);
  assert.equal(await page.getByRole("button", { name: "Export" }).count(), 0);
  assert.equal(await page.getByRole("tabpanel").count(), 0);
  assert.equal(await page.locator(".canvas .selected").count(), 0);
  assert.deepEqual(await barriers(page), []);
});

test("keys and clickers go from stage to stage, and each says who reaches it", async () => {
  await page.keyboard.press("ArrowRight");
  await caption(/Stage 1 of 7.*Trigger.*95\s% reach it/s).waitFor();
  await page.keyboard.press("PageDown");
  await caption(/Stage 2 of 7.*Consider/s).waitFor();
  const [head, window] = [await stageHead("Consider").boundingBox(), await page.locator(".canvas").boundingBox()];
  assert.ok(head.x >= window.x && head.x + head.width <= window.x + window.width, JSON.stringify([head, window]));
  await page.keyboard.press("PageUp");
  await caption(/Trigger/).waitFor();
  await page.keyboard.press("End");
  await caption("The whole map").waitFor();
  await page.keyboard.press("Home");
  assert.deepEqual(await barriers(page), []);
});

test("for the back of a room type is larger, and a stage that does not fit comes in parts", async () => {
  const size = () => page.locator(".canvas .line").first().evaluate((it) => it.getBoundingClientRect().height / it.offsetHeight);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await caption(/Consider/).waitFor();
  const before = await size();
  await show().getByRole("button", { name: "Large type" }).click();
  await caption(/Part \d of \d/).waitFor();
  assert.ok((await size()) > before && (await size()) >= 1.99, `${before}, then ${await size()}`);
  await show().getByRole("button", { name: "Large type" }).click();
});

test("Escape ends it: what shows, what is selected and where the keyboard is are as before", async () => {
  await page.keyboard.press("Escape");
  await show().waitFor({ state: "detached" });
  await cell().and(page.locator(":focus")).waitFor();
  assert.equal(await cell().getAttribute("aria-selected"), "true");
  assert.equal(await zoom(), 120);
});

test("without figures it shows the map alone", async () => {
  await page.getByText("Assumed", { exact: true }).click();
  await page.keyboard.press("F11");
  await show().waitFor();
  await page.keyboard.press("ArrowRight");
  await caption(/Trigger/).waitFor();
  assert.doesNotMatch(await show().innerText(), /%/);
  await page.keyboard.press("F11");
  await show().waitFor({ state: "detached" });
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
