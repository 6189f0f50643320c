// Behind the numbers: the cases of one, a case told on the map, all of them replayed, and a map they would make.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "./host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Behind the numbers");
  page = host.page;
});
after(() => host?.close());

const onMap = () => page.locator('[role="grid"] [tabindex="0"]').first().focus();

test("the cases behind a number are as many as it says, a page at a time", async () => {
  await page.getByRole("button", { name: /of closed journeys follow the map exactly/ }).click();
  const dialog = page.getByRole("dialog", { name: "Journeys that follow the map exactly" });
  const [, counted] = /([\d,]+) of [\d,]+ closed cases/.exec(await dialog.innerText());
  await dialog.getByRole("button", { name: "Show the cases" }).click();
  const panel = page.getByRole("region", { name: "Cases", exact: true });
  await panel.getByText(`${counted} cases`, { exact: true }).waitFor();
  assert.equal(await panel.locator("ol > li").count(), 25);
  await panel.getByRole("button", { name: "Next cases" }).click();
  await panel.getByText(`26 to 50 of ${counted}`).waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("a case is told by keyboard, and the next one, and the way back", async () => {
  const panel = page.getByRole("region", { name: "Cases", exact: true });
  await panel.locator("ol > li button").first().focus();
  await page.keyboard.press("Enter");
  await panel.getByText(/^26 \/ /).waitFor();
  const first = await panel.getByRole("heading", { level: 2 }).innerText();
  await page.waitForFunction(() => document.querySelectorAll(".track path").length > 3);
  await page.keyboard.press("j");
  await panel.getByText(/^27 \/ /).waitFor();
  await page.keyboard.press("k");
  await panel.getByText(/^26 \/ /).waitFor();
  assert.equal(await panel.getByRole("heading", { level: 2 }).innerText(), first);
  await panel.getByText("Counts as I notice I need it").first().waitFor();
  await panel.getByText("Step by step").click();
  await panel.getByText("Observed where the map has it").first().waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await panel.getByText(/^26 to 50 of/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Inspector" }).waitFor();
});

test("what parts a case from the map has its help", async () => {
  await page.getByRole("tab", { name: "Deviations" }).click();
  await page.getByRole("tabpanel").locator("button.figure").first().click();
  await page.getByRole("button", { name: "Show the cases" }).click();
  const panel = page.getByRole("region", { name: "Cases", exact: true });
  await panel.locator("ol > li button").first().click();
  await panel.locator("summary").first().click();
  await panel.getByText("Why it matters").first().waitFor();
  await panel.getByRole("button", { name: "Back to the list" }).click();
  await panel.getByRole("button", { name: "Back to the panels" }).click();
});

test("a replay is gone through by keyboard, and says who is where", async () => {
  await onMap();
  await page.keyboard.press("p");
  const bar = page.getByRole("region", { name: "Replay", exact: true });
  const slider = bar.getByRole("slider", { name: "Moment" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("type") === "range");
  await page.keyboard.press("End");
  const last = await slider.inputValue();
  await page.keyboard.press("Home");
  assert.equal(await slider.inputValue(), "0");
  for (let n = 0; n < 20; n += 1) await page.keyboard.press("ArrowRight");
  assert.equal(await slider.inputValue(), "20");
  assert.ok(Number(last) > 100);
  await bar.getByText(/\d+ under way/).waitFor();
  // Once it stands still it is said.
  await page.locator('[aria-live="polite"]', { hasText: "under way" }).waitFor({ state: "attached" });
  // Motion is reduced here: it goes moment by moment.
  assert.equal(await bar.getByRole("button", { name: "Play", exact: true }).count(), 0);
  await bar.getByRole("button", { name: "One moment on" }).click();
  assert.equal(await slider.inputValue(), "21");
  await bar.getByText("From the start of each case").click();
  await bar.getByText("0 s after the start").waitFor();
  await bar.getByText(/^1,200 under way/).waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await bar.waitFor({ state: "detached" });
});

test("a map is proposed, drawn here as one edit, and taken back", async () => {
  const before = await page.locator('[role="columnheader"][data-spot^="step:"]').count();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Propose a map");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "A map from the log" });
  await dialog.getByText("of cases follow it exactly").waitFor();
  const fits = () => dialog.locator("strong").first().innerText();
  const few = await fits();
  await dialog.getByRole("slider", { name: "Ways" }).focus();
  await page.keyboard.press("End");
  await page.waitForFunction((few) => document.querySelector('[role="dialog"] strong')?.textContent !== few, few);
  assert.ok(parseFloat((await fits()).replace(/\D*/, "")) > parseFloat(few));
  assert.deepEqual(await barriers(page), []);
  await dialog.getByRole("button", { name: "Draw it here" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("columnheader", { name: /Add to cart/ }).first().waitFor();
  await page.getByRole("gridcell", { name: /Observed, not yet discussed/ }).first().waitFor({ state: "attached" });
  await onMap();
  await page.keyboard.press("Control+z");
  await page.getByRole("columnheader", { name: /Add to cart/ }).first().waitFor({ state: "detached" });
  await page.keyboard.press("Shift+1");
  await page.waitForFunction(
    (n) => document.querySelectorAll('[role="columnheader"][data-spot^="step:"]').length >= n,
    before,
  );
});

test("a proposal becomes a map of its own", async () => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Propose a map");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "A map from the log" });
  await dialog.getByRole("button", { name: "Start a new map" }).click();
  await page.getByRole("columnheader", { name: /Add to cart/ }).first().waitFor();
  assert.match(await page.getByRole("textbox", { name: "Rename the map" }).inputValue(), /as observed$/);
  await page.getByRole("button", { name: /of closed journeys follow the map exactly/ }).waitFor();
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
