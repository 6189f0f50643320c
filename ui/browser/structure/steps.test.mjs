// Wide cards, and steps and stages that are split and merged: by mouse and by keyboard, each one step back.
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

const card = () => page.getByRole("note", { name: /Word of mouth/ });
const head = (name) => page.locator('[role="columnheader"][data-spot^="step:"]', { hasText: name });
const stages = () => page.locator('[role="columnheader"][data-spot^="stage:"]');
const said = (text) => page.waitForFunction((it) => document.body.innerText.includes(it), text);

async function middle(locator, share = 0.5) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}

async function drag(from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

test("the header is filled in, and says what is missing", async () => {
  const header = page.getByRole("region", { name: "Header" });
  await header.waitFor();
  await header.getByRole("textbox", { name: "Scope" }).fill("");
  await header.getByRole("textbox", { name: "Goal" }).focus();
  await header.getByText("Readers will ask: what the map covers and leaves out.").waitFor();
  await header.getByRole("combobox", { name: "Status" }).selectOption("In review");
  await header.getByLabel("As of").fill("2026-12-25");
  await header.getByRole("textbox", { name: "Version" }).fill("2");
  await header.getByRole("textbox", { name: "Goal" }).focus();
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("button", { name: /1 thing to know/ }).waitFor();
});

test("a card is widened by keys, and it is said what it covers", async () => {
  await card().click();
  const { width } = await card().boundingBox();
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await said("Card covers 2 steps, I ask a friend to I compare");
  await page.waitForFunction((it) => document.querySelector('.group.card.selected')?.getBoundingClientRect().width > it * 1.8, width);
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("gridcell", { name: /I compare: .*also here: Word of mouth/ }).waitFor();
  await page.keyboard.press("Alt+Shift+ArrowLeft");
  await said("Card stands at I ask a friend alone");
});

test("a card is widened by dragging its right edge", async () => {
  await card().click();
  const box = await card().boundingBox();
  const to = await middle(head("I compare"));
  await drag({ x: box.x + box.width - 1, y: box.y + box.height / 2 }, { x: to.x, y: box.y + box.height / 2 });
  await said("Card covers");
  await page.waitForFunction((it) => document.querySelector(".group.card.selected")?.getBoundingClientRect().width > it * 1.8, box.width);
  await page.keyboard.press("Control+z");
  await page.waitForFunction((it) => Math.abs(document.querySelector('.group.card.selected').getBoundingClientRect().width - it) < 2, box.width);
});

test("a step is split in a dialog, and merged again by a key", async () => {
  const n = await page.locator('[role="columnheader"][data-spot^="step:"]').count();
  await head("I ask a friend").click();
  await page.keyboard.press("Shift+D");
  const dialog = page.getByRole("dialog", { name: "Split “I ask a friend”" });
  await dialog.getByRole("textbox", { name: /The second part/ }).fill("I ask a neighbour");
  await dialog.getByRole("checkbox", { name: /Word of mouth/ }).check();
  assert.deepEqual(await barriers(page), []);
  await dialog.getByRole("button", { name: "Split" }).click();
  await head("I ask a neighbour").waitFor();
  await page.getByRole("note", { name: /^I ask a neighbour, .*Word of mouth/ }).waitFor();
  await head("I ask a friend").click();
  await page.keyboard.press("Shift+M");
  await head("I ask a neighbour").waitFor({ state: "detached" });
  await page.getByRole("note", { name: /^I ask a friend, .*Word of mouth/ }).waitFor();
  await page.keyboard.press("Control+z");
  await head("I ask a neighbour").waitFor();
  await page.keyboard.press("Control+z");
  await head("I ask a neighbour").waitFor({ state: "detached" });
  assert.equal(await page.locator('[role="columnheader"][data-spot^="step:"]').count(), n);
});

test("two steps are merged by dragging one onto the middle of the other", async () => {
  await drag(await middle(head("I ask a friend"), 0.4), await middle(head("I notice I need it")));
  await head("I ask a friend").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await head("I ask a friend").waitFor();
});

test("a stage is split before a step, and merged again", async () => {
  const n = await stages().count();
  await head("I ask a friend").click();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Split the stage");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Edit the name here" }).fill("Friends");
  await page.keyboard.press("Enter");
  await page.getByRole("columnheader", { name: /Stage \d+: Friends/ }).waitFor();
  assert.equal(await stages().count(), n + 1);
  await stages().first().click();
  await page.keyboard.press("Shift+M");
  await page.getByRole("columnheader", { name: /Stage \d+: Friends/ }).waitFor({ state: "detached" });
  assert.equal(await stages().count(), n);
  assert.deepEqual(host.complaints, []);
});
