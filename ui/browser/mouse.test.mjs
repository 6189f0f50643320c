// What a mouse does on the map: drag cards and heads, draw a line, edit in place; each is one step back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSample } from "./host.mjs";

let host;
let page;

before(async () => {
  host = await openSample();
  page = host.page;
});
after(() => host?.close());

const cell = (name) => page.getByRole("gridcell", { name });
const head = (name) => page.locator('[role="columnheader"][data-spot^="step:"]', { hasText: name });

/** The middle of something, or so far from its left edge. */
async function point(locator, x = null) {
  const box = await locator.boundingBox();
  return { x: box.x + (x ?? box.width / 2), y: box.y + box.height / 2 };
}

async function drag(from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** The steps in the order of their numbers. */
function steps() {
  return page.locator('[role="columnheader"][data-spot^="step:"]').evaluateAll((all) => all.map((it) => it.dataset.spot));
}

async function becomes(look, wanted) {
  await page.waitForFunction(() => true);
  for (let n = 0; n < 60; n += 1) {
    if (JSON.stringify(await look()) === JSON.stringify(wanted)) return;
    await page.waitForTimeout(50);
  }
  assert.deepEqual(await look(), wanted);
}

test("a card is dragged to another cell", async () => {
  const card = page.getByRole("note", { name: /Word of mouth/ });
  await drag(await point(card), await point(cell(/^Touchpoints, I compare/)));
  await cell(/^Touchpoints, I compare.*Word of mouth/).waitFor();
  await page.keyboard.press("Control+z");
  await cell(/^Touchpoints, I ask a friend.*Word of mouth/).waitFor();
});

test("a step is dragged to another stage", async () => {
  const before = await steps();
  const [first, second, third, ...rest] = before;
  await drag(await point(head("I notice I need it")), await point(head("I compare"), 150));
  await becomes(steps, [second, third, first, ...rest]);
  await page.keyboard.press("Control+z");
  await becomes(steps, before);
});

test("a line is drawn from the handle of a step to another", async () => {
  await head("I ask a friend").hover();
  await drag(await point(head("I ask a friend").locator("[data-connect]")), await point(head("I read reviews")));
  await page.getByText("I ask a friend → I read reviews").first().waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("I ask a friend → I read reviews").first().waitFor({ state: "detached" });
});

test("a card is edited where it is by a double click", async () => {
  await page.getByRole("note", { name: /Word of mouth/ }).dblclick();
  await page.getByRole("textbox", { name: "Card text" }).fill("A friend's kettle");
  await page.keyboard.press("Enter");
  await page.getByRole("note", { name: /A friend's kettle/ }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("note", { name: /Word of mouth/ }).waitFor();
});

/** The flow lane, and the node of the first step in it. */
const flow = () => page.locator(".canvas > .flow");
const node = () => page.locator('[data-role="flowNode"]').first();

/** Scrolls the map down, or up. */
async function scroll(by) {
  const at = await point(page.locator(".canvas"));
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, by);
}

const top = async (locator) => Math.round((await locator.boundingBox()).y);
const bottom = async (locator) => {
  const box = await locator.boundingBox();
  return Math.round(box.y + box.height);
};

test("the flow lane stays in sight while the lanes scroll below it", async () => {
  const [laneBefore, nodeBefore] = [await top(cell(/^Pains, I compare/)), await top(node())];
  await scroll(200);
  await becomes(() => top(cell(/^Pains, I compare/)), laneBefore - 200);
  assert.equal(await top(node()), nodeBefore);
  await scroll(2000);
  await cell(/^Owners, I compare/).waitFor();
  assert.ok((await bottom(cell(/^Owners, I compare/))) < (await bottom(page.locator(".canvas"))), "the last lane is in sight");
});

test("a number of the flow lane says what it is, over the lanes", async () => {
  await page.locator('[data-role="chip"]').first().click();
  await page.getByRole("dialog").getByText("How it is counted").waitFor();
  await page.keyboard.press("Escape");
});

test("a card let go over the flow lane stays where it was", async () => {
  const card = page.getByRole("note", { name: /Price desk/ });
  await drag(await point(card), await point(node()));
  await cell(/^Backstage, I compare: Price desk/).waitFor();
  assert.equal(await page.locator(".ghost").count(), 0);
});

test("keys lead to no cell that is hidden by the flow lane", async () => {
  await page.getByRole("note", { name: /Price desk/ }).click();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press("ArrowUp");
  await cell(/^Channels, I compare/).and(page.locator(":focus")).waitFor();
  assert.ok((await top(cell(/^Channels, I compare/))) >= (await bottom(flow())));
});

test("in a low window the flow lane scrolls along, so that the lanes have room", async () => {
  await scroll(-2000);
  await page.setViewportSize({ width: 1440, height: 560 });
  const before = await top(node());
  await scroll(100);
  await becomes(() => top(node()), before - 100);
  await page.setViewportSize({ width: 1440, height: 900 });
  await scroll(-2000);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
