// From the start to an exported map without a mouse: the keyboard leads everywhere, and is never lost.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, test } from "node:test";
import { openPage, toStart } from "./host.mjs";

const LOG = [
  "case,activity,time",
  ...Array.from({ length: 12 }, (_, index) => {
    const day = String(index + 1).padStart(2, "0");
    return ["look around", "compare offers", "order"].map((name, at) => `c${index},${name},2026-03-${day}T1${at}:00:00Z`);
  }).flat(),
].join("\n");

let host;
let page;

before(async () => {
  host = await openPage();
  page = host.page;
  await toStart(page);
});
after(() => host?.close());

afterEach(async () => {
  // What a change or a dialog takes away gives the keyboard back a moment later.
  await page.waitForFunction(() => document.activeElement !== document.body);
});

const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const has = (locator) => locator.evaluate((it) => it === document.activeElement || it.contains(document.activeElement));
const head = (name) => page.getByRole("columnheader", { name });

/** Presses Tab until something has the keyboard. */
async function tabTo(locator, key = "Tab") {
  await locator.waitFor();
  for (let n = 0; n < 80; n += 1) {
    if (await has(locator)) return;
    await press(key);
  }
  assert.fail(`${locator} is not reached by ${key}`);
}

/** Waits until a place has the keyboard. */
async function isAt(locator) {
  await locator.waitFor();
  await page.waitForFunction((it) => it === document.activeElement, await locator.elementHandle());
}

/** Types into the field in the map. */
async function write(name, text) {
  const field = page.getByRole("textbox", { name });
  await isAt(field);
  await page.keyboard.type(text);
  await press("Enter");
}

test("a map starts from the blank lifecycle", async () => {
  await tabTo(page.getByRole("button", { name: /^Blank lifecycle/ }));
  await press("Enter");
  await isAt(page.getByRole("textbox", { name: "Title" }));
  await page.keyboard.type("Kettles by keyboard");
  await press("Enter");
  await page.getByRole("grid", { name: "Journey map" }).waitFor();
  await isAt(page.locator('[role="grid"] [tabindex="0"]'));
});

test("what has the keyboard is seen", async () => {
  const isMarked = await page.evaluate(() => {
    const it = document.activeElement;
    const widths = [getComputedStyle(it).outlineWidth, getComputedStyle(it, "::after").borderTopWidth];
    return it.matches(":focus-visible") && widths.some((width) => parseFloat(width) >= 2);
  });
  assert.ok(isMarked);
});

test("a stage and three steps are added", async () => {
  await press("Shift+S");
  await write("Edit the name here", "Trying it out");
  await isAt(head(/Trying it out/));
  for (const name of ["Look around", "Compare offers", "Order"]) {
    await press("Shift+N");
    await write("Edit the name here", name);
    await isAt(head(name));
  }
});

test("the place is kept when an added step is taken back", async () => {
  await press("Shift+N");
  await write("Edit the name here", "Regret it");
  await isAt(head("Regret it"));
  await press("Control+z");
  await head("Regret it").waitFor({ state: "detached" });
  await isAt(head("Order"));
});

test("what is typed before its field is there is in the field", async () => {
  await press("Shift+N");
  await page.keyboard.type("Regret at once");
  const field = page.getByRole("textbox", { name: "Edit the name here" });
  await isAt(field);
  assert.equal(await field.inputValue(), "Regret at once");
  await press("Enter");
  await isAt(head("Regret at once"));
  await press("Control+z");
  await head("Regret at once").waitFor({ state: "detached" });
});

test("cards are written, and deleted", async () => {
  await press("ArrowDown", "n");
  await write("Card text", "Sees the price");
  await page.getByRole("note", { name: /Sees the price/ }).waitFor();
  await press("n");
  await write("Card text", "Thinks twice");
  const second = page.getByRole("note", { name: /Thinks twice/ });
  await second.waitFor();
  await press("Delete");
  await second.waitFor({ state: "detached" });
  await isAt(page.getByRole("gridcell", { name: /Sees the price/ }));
});

test("a card is lifted, moved and dropped", async () => {
  await press("Space");
  await page.getByText("Card lifted").first().waitFor();
  await press("ArrowLeft");
  const cell = page.getByRole("gridcell", { name: /Compare offers: .*Sees the price/ });
  await isAt(cell);
  await press("Space");
  await page.locator(".lifted").waitFor({ state: "detached" });
  await isAt(cell);
});

test("a feeling is set by its digit", async () => {
  await press("e", "5");
  await page.getByRole("gridcell", { name: /Compare offers: .*(\+2|very|\b2\b)/ }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "gridcell");
});

test("two steps are connected", async () => {
  await press("l");
  const dialog = page.getByRole("dialog", { name: "Connect Compare offers to" });
  await isAt(dialog.getByRole("combobox", { name: "Search steps" }));
  await page.keyboard.type("look ar");
  await dialog.getByRole("option", { name: /Look around/, selected: true }).waitFor();
  await press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.closest('[role="grid"]'));
  await press("Control+z");
  await page.getByText(/^Undone/).first().waitFor();
});

test("a list is walked to its ends", async () => {
  await press("Control+k");
  const dialog = page.getByRole("dialog", { name: "All actions" });
  await isAt(dialog.getByRole("combobox"));
  await press("End");
  const last = dialog.getByRole("option").last();
  assert.equal(await last.getAttribute("aria-selected"), "true");
  assert.equal(await dialog.getByRole("combobox").getAttribute("aria-activedescendant"), await last.getAttribute("id"));
  await press("ArrowDown");
  assert.equal(await dialog.getByRole("option").first().getAttribute("aria-selected"), "true");
  await press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.closest('[role="grid"]'));
});

test("events come from a file and are accepted", async () => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Control+i")]);
  await chooser.setFiles({ name: "kettles.csv", mimeType: "text/csv", buffer: Buffer.from(LOG) });
  const dialog = page.getByRole("dialog", { name: /Import events/ });
  await tabTo(dialog.getByRole("button", { name: "Import", exact: true }));
  await press("Enter");
  await tabTo(page.getByRole("button", { name: "Match events" }));
  await press("Enter");
  await tabTo(page.getByRole("button", { name: "Accept all" }));
  await press("Enter");
  await page.getByText("Every event is matched.").waitFor();
});

test("a step is deleted and the next has the keyboard", async () => {
  await tabTo(page.locator('[role="grid"] [tabindex="0"]'), "Shift+Tab");
  await press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "columnheader");
  await press("ArrowDown", "ArrowRight");
  const name = await page.evaluate(() => document.activeElement.getAttribute("data-spot"));
  assert.match(name, /^step:/);
  await press("Delete");
  await page.locator(`[data-spot="${name}"]`).waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "columnheader");
  await press("Control+z");
  await page.locator(`[data-spot="${name}"]`).waitFor();
});

test("the map is exported", async () => {
  await press("Control+e");
  const dialog = page.getByRole("dialog", { name: "Export the map" });
  await tabTo(dialog.getByRole("button", { name: "Export", exact: true }));
  const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  assert.match(await readFile(await download.path(), "utf8"), /Look around/);
  await dialog.waitFor({ state: "detached" });
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
