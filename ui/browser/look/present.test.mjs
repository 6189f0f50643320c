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

test("what is to be said is written beside the map", async () => {
  await stageHead("Consider").click();
  const notes = () => page.getByRole("textbox", { name: "Speaker notes" });
  await notes().fill("Let them guess first.\nThen show the figures.");
  await notes().blur();
  await page.locator(".head", { hasText: "I read reviews" }).click();
  await notes().waitFor({ state: "detached" });
  await stageHead("Consider").click();
  await page.getByRole("heading", { name: "Consider", level: 2 }).waitFor();
  assert.match(await notes().inputValue(), /^Let them guess first/);
  assert.deepEqual(await barriers(page), []);
});

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

test("the lanes of a stage come one after the other", async () => {
  const grid = () => page.locator(".canvas");
  /** How much of the window shows lanes. */
  const shows = async () => {
    const [all, waits] = [await grid().boundingBox(), await page.locator(".canvas .waits").boundingBox().catch(() => null)];
    return (waits ? waits.y : all.y + all.height) - all.y;
  };
  const all = await shows();
  await page.keyboard.press("l");
  await page.locator(".canvas .waits").waitFor();
  const none = await shows();
  assert.ok(none < 0.7 * all, `${none} of ${all}`);
  await page.keyboard.press("ArrowRight");
  await caption(/Stage 2 of 7 · Thoughts/).waitFor();
  assert.ok((await shows()) > none);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await caption(/Stage 1 of 7 · \S/).waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("l");
  await page.locator(".canvas .waits").waitFor({ state: "detached" });
  await page.keyboard.press("PageDown");
  await caption(/Stage 2 of 7/).waitFor();
});

test("the screen is dark for a while, as clickers ask for it", async () => {
  const dark = () => page.getByText("The screen is dark. Any key shows the map again.");
  await page.keyboard.press(".");
  await dark().waitFor();
  const colour = await page.locator(".dark").evaluate((it) => getComputedStyle(it).backgroundColor);
  assert.equal(colour, "rgb(0, 0, 0)");
  await page.keyboard.press("PageDown");
  await dark().waitFor({ state: "detached" });
  await caption(/Stage 2 of 7/).waitFor();
});

test("who speaks sees notes, what comes next and the time in a window of their own, and leads from there", async () => {
  const [window] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  const complaints = [];
  window.on("console", (it) => it.type() === "error" && complaints.push(it.text()));
  const notes = () => window.getByRole("region", { name: "Speaker notes" });
  await window.getByRole("heading", { name: "Consider" }).waitFor();
  await notes().filter({ hasText: "Let them guess first" }).waitFor();
  await window.getByText(/^Next: Choose/).waitFor();
  await window.getByText(/^\d+:\d\d$/).first().waitFor();
  assert.deepEqual(await barriers(window), []);

  await window.keyboard.press("PageDown");
  await caption(/Stage 3 of 7/).waitFor();
  await window.getByRole("heading", { name: /^Choose/ }).waitFor();
  await notes().filter({ hasText: "Nothing is noted here" }).waitFor();
  await window.getByRole("button", { name: "Back" }).click();
  await caption(/Stage 2 of 7/).waitFor();
  await notes().filter({ hasText: "Let them guess first" }).waitFor();
  const size = () => notes().evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  const before = await size();
  await window.getByRole("button", { name: "Larger type" }).click();
  assert.ok((await size()) > before);
  await window.getByRole("button", { name: "Dark screen" }).click();
  await page.locator(".dark").waitFor();
  await window.getByRole("button", { name: "Dark screen" }).click();
  await page.locator(".dark").waitFor({ state: "detached" });

  await page.bringToFront();
  await show().focus();
  await Promise.all([window.waitForEvent("close"), page.keyboard.press("Escape")]);
  assert.deepEqual(complaints, []);
  await cell().and(page.locator(":focus")).waitFor();
  await page.keyboard.press("F11");
  await show().waitFor();
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

test("its key pressed twice ends it and begins anew", async () => {
  await page.keyboard.press("F11");
  await show().waitFor();
  await page.evaluate(() => (window.seen = document.querySelector(".present")));
  await page.keyboard.press("F11");
  await page.keyboard.press("F11");
  await page.waitForFunction(() => document.querySelector(".present") && document.querySelector(".present") !== window.seen);
  // What still left the full screen would have ended it by now.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  assert.equal(await show().count(), 1);
  await page.keyboard.press("Escape");
  await show().waitFor({ state: "detached" });
});

test("the window with the notes goes with the page", async () => {
  await page.keyboard.press("F11");
  await show().waitFor();
  const [window] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await window.getByRole("region", { name: "Speaker notes" }).waitFor();
  await Promise.all([window.waitForEvent("close"), page.reload()]);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
