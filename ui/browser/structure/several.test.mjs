// Several cards at once: selected by keys and mouse, moved, deleted, copied and pasted, each one step back.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { barriers, openPage, startFrom } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openPage();
  page = host.page;
  await startFrom(page, "Blank lifecycle", "Several at once");
});
after(() => host?.close());

/** Every test leaves the map as it found it: without a card. */
afterEach(async () => {
  for (let n = 0; n < 20 && (await page.locator(".group.card").count()) > 0; n += 1) {
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(80);
  }
  await page.keyboard.press("Escape");
});

const press = async (...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const selected = () => page.locator("footer .selected");
const rows = () => page.locator('[role="row"]').filter({ has: page.locator('[role="gridcell"]') });
/** The cell of a lane below the curve and a step, both counted from 0. */
const cell = (lane, step) => rows().nth(lane + 2).locator('[role="gridcell"]').nth(step);
const note = (text) => page.locator(".group.card", { hasText: text });

/** How many cards each cell of some lanes and steps has. */
const counts = (lanes, steps) =>
  Promise.all(lanes.map((lane) => Promise.all(steps.map((step) => cell(lane, step).locator(".group.card").count()))));

async function becomes(look, wanted) {
  for (let n = 0; n < 80; n += 1) {
    if (JSON.stringify(await look()) === JSON.stringify(wanted)) return;
    await page.waitForTimeout(50);
  }
  assert.deepEqual(await look(), wanted);
}

/** Goes to a cell and gives it the keyboard. */
async function goTo(lane, step) {
  const box = await cell(lane, step).boundingBox();
  await page.mouse.click(box.x + box.width - 4, box.y + box.height - 4);
  await page.waitForFunction((it) => it === document.activeElement, await cell(lane, step).elementHandle());
}

/** Pastes what another program would have put on the clipboard. */
const paste = (text, html = "") =>
  page.evaluate(
    ([text, html]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      if (html) clipboardData.setData("text/html", html);
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html],
  );

/** A block of four selected cards at the first two lanes and steps. */
async function four() {
  await goTo(0, 0);
  await paste("one\ttwo\nthree\tfour");
  await becomes(() => counts([0, 1], [0, 1]), [[1, 1], [1, 1]]);
  // They are on the map a moment before they are selected.
  await selected().getByText("4 cards selected").waitFor();
}

const status = (text) => page.locator("footer .note").getByText(text).waitFor();

test("a block from a spreadsheet fills the grid, and is one step back", async () => {
  await goTo(0, 0);
  await paste('one\t"two\r\nlines"\r\n\t"say ""four"""\r\n');
  await becomes(() => counts([0, 1], [0, 1]), [[1, 2], [0, 1]]);
  await note('say "four"').waitFor();
  await selected().getByText("4 cards selected").waitFor();
  await press("Control+z");
  await becomes(() => counts([0, 1], [0, 1]), [[0, 0], [0, 0]]);
});

test("lines of plain text become a card each", async () => {
  await goTo(0, 0);
  await paste("first\nsecond\r\n\nthird");
  await becomes(() => counts([0], [0]), [[3]]);
});

test("what does not fit is said, and nothing of it is pasted", async () => {
  await goTo(0, 1);
  await paste(Array.from({ length: 9 }, (_, at) => `card ${at}`).join("\t"));
  await status(/9 columns, and only 8 steps are left.*Nothing was pasted/);
  assert.equal(await page.locator(".group.card").count(), 0);
});

test("Shift and arrows select a block, Escape lets go of it", async () => {
  await four();
  await goTo(0, 0);
  await press("Shift+ArrowRight", "Shift+ArrowDown");
  await selected().getByText("4 cards selected").waitFor();
  assert.equal(await page.locator('[role="gridcell"][aria-selected="true"]').count(), 4);
  assert.equal(await page.locator(".group.card.selected").count(), 4);
  await page.locator('[role="status"]', { hasText: "4 cards selected" }).first().waitFor({ state: "attached" });
  assert.deepEqual(await barriers(page), []);
  await press("Escape");
  await selected().waitFor({ state: "detached" });
});

test("Ctrl+A selects the lane, and again the map", async () => {
  await four();
  await goTo(0, 0);
  await press("Control+a");
  await selected().getByText("2 cards selected").waitFor();
  await press("Control+a");
  // With the three that the template brings further down.
  await selected().getByText("7 cards selected").waitFor();
});

test("a click with Ctrl adds a card, one with Shift all up to it", async () => {
  await four();
  await note("one").click();
  await note("four").click({ modifiers: ["Control"] });
  await selected().getByText("2 cards selected").waitFor();
  await note("four").click({ modifiers: ["Control"] });
  await selected().waitFor({ state: "detached" });
  await note("one").click();
  await note("four").click({ modifiers: ["Shift"] });
  await selected().getByText("4 cards selected").waitFor();
  await note("two").click();
  await selected().waitFor({ state: "detached" });
});

test("a rectangle on empty ground selects what it touches", async () => {
  await four();
  const [from, to] = [await cell(0, 2).boundingBox(), await note("one").boundingBox()];
  await page.mouse.move(from.x + from.width / 2, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 20, to.y + 20, { steps: 6 });
  await page.locator(".marquee").waitFor();
  await page.mouse.up();
  await selected().getByText("2 cards selected").waitFor();
});

test("Delete removes all of them, and one step back brings them all back", async () => {
  await four();
  await press("Delete");
  await becomes(() => counts([0, 1], [0, 1]), [[0, 0], [0, 0]]);
  await status(/Removed: 4 cards/);
  await press("Control+z");
  await becomes(() => counts([0, 1], [0, 1]), [[1, 1], [1, 1]]);
});

test("a block that ends in an empty cell is deleted and lifted like any other", async () => {
  await four();
  await note("one").click();
  await press("Shift+ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight");
  await selected().getByText("4 cards selected").waitFor();
  await press("Space", "ArrowRight", "Space");
  await becomes(() => counts([0, 1], [0, 1, 2]), [[0, 1, 1], [0, 1, 1]]);
  await press("Delete");
  await becomes(() => counts([0, 1], [0, 1, 2]), [[0, 0, 0], [0, 0, 0]]);
});

test("they are lifted, moved and dropped as one step back", async () => {
  await four();
  await press("Space", "ArrowRight");
  await becomes(() => counts([0, 1], [0, 1, 2]), [[0, 1, 1], [0, 1, 1]]);
  await press("ArrowRight");
  await becomes(() => counts([0, 1], [0, 1, 2, 3]), [[0, 0, 1, 1], [0, 0, 1, 1]]);
  await press("Space");
  await page.locator(".lifted").first().waitFor({ state: "detached" });
  await press("Control+z");
  await becomes(() => counts([0, 1], [0, 1, 2]), [[1, 1, 0], [1, 1, 0]]);
});

test("none leaves the map where one would", async () => {
  await four();
  await press("Space", "ArrowLeft");
  await status(/would leave the map/);
  await press("Space");
  assert.deepEqual(await counts([0, 1], [0, 1]), [[1, 1], [1, 1]]);
});

test("dragging one drags all", async () => {
  await four();
  const [from, to] = [await note("one").boundingBox(), await cell(0, 2).boundingBox()];
  await page.mouse.move(from.x + 40, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 30, { steps: 6 });
  await page.locator(".ghost .count", { hasText: "4" }).waitFor();
  await page.mouse.up();
  await becomes(() => counts([0, 1], [0, 1, 2, 3]), [[0, 0, 1, 1], [0, 0, 1, 1]]);
  await press("Control+z");
  await becomes(() => counts([0, 1], [0, 1]), [[1, 1], [1, 1]]);
});

test("Ctrl+D duplicates all of them in one step", async () => {
  await four();
  await press("Control+d");
  await becomes(() => counts([0, 1], [0, 1]), [[2, 2], [2, 2]]);
  await selected().getByText("4 cards selected").waitFor();
  await press("Control+z");
  await becomes(() => counts([0, 1], [0, 1]), [[1, 1], [1, 1]]);
});

test("a copied block is pasted elsewhere with what its cards cover", async () => {
  await four();
  await note("one").click();
  await press("Alt+Shift+ArrowRight");
  await status(/Covers|covers/);
  await note("four").click({ modifiers: ["Shift"] });
  await press("Control+c");
  await status(/Copied: 4 cards/);
  await goTo(0, 2);
  await press("Control+v");
  await becomes(() => counts([0, 1], [2, 3]), [[1, 1], [1, 1]]);
  const widths = await Promise.all([0, 2].map(async (step) => (await cell(0, step).locator(".group.card").first().boundingBox()).width));
  assert.equal(Math.round(widths[0]), Math.round(widths[1]));
  await press("Control+z");
  await becomes(() => counts([0, 1], [2, 3]), [[0, 0], [0, 0]]);
});

test("others get a copied block as text and as a table", async () => {
  await four();
  const [text, html] = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return [clipboardData.getData("text/plain"), clipboardData.getData("text/html")];
  });
  assert.equal(text, "one\ttwo\nthree\tfour");
  assert.match(html, /<tr><td>one<\/td><td>two<\/td><\/tr><tr><td>three<\/td><td>four<\/td><\/tr>/);
});

test("what is cut is gone, and comes back where it is pasted", async () => {
  await four();
  await press("Control+x");
  await becomes(() => counts([0, 1], [0, 1]), [[0, 0], [0, 0]]);
  await goTo(0, 2);
  await press("Control+v");
  await becomes(() => counts([0, 1], [2, 3]), [[1, 1], [1, 1]]);
});

test("the clipboard of a field is the field's own", async () => {
  await goTo(0, 0);
  await press("n");
  const field = page.getByRole("textbox", { name: "Card text" });
  await field.fill("only text");
  await press("Control+a", "Control+c", "ArrowRight", "Control+v", "Enter");
  await note("only textonly text").waitFor();
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
