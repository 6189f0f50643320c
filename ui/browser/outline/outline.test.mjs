// A map as lines of text: notes become one, it is read and written as an outline, and notes are put on it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openPage, startFrom, toStart } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openPage();
  page = host.page;
});
after(() => host?.close());

const press = (key) => page.keyboard.press(key);
const type = (text) => page.keyboard.type(text);
const notes = () => page.getByRole("textbox", { name: "Outline" });
const line = (name) => page.getByRole("treeitem", { name });
const lines = () => page.getByRole("treeitem").evaluateAll((all) => all.map((it) => `${"  ".repeat(it.ariaLevel - 1)}${it.ariaLabel}`));
const here = () => page.evaluate(() => document.activeElement.ariaLabel);
const status = () => page.getByRole("status").last().innerText();

test("notes become a map, and are seen as one while they are written", async () => {
  await toStart(page);
  await page.getByRole("button", { name: "Write or paste notes…" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("A kettle");
  await notes().focus();
  await type("Consider\n- I search\n");
  await press("Tab");
  await type("Feeling: great");
  await page.getByText("Line 3: \"great\" is no feeling.").waitFor();
  assert.ok(await page.getByRole("button", { name: "Create map" }).isDisabled());
  for (let n = 0; n < 5; n += 1) await press("Backspace");
  await type("-1 lost");
  await page.getByText("1 stage, 1 step, 1 card").waitFor();
  assert.deepEqual(await barriers(page), []);
  // A new line begins like the one before it; on a bare bullet the list ends.
  await press("Enter");
  await press("Shift+Tab");
  await type("I compare");
  await press("Enter");
  await press("Enter");
  await type("Buy (purchase)\n- I order");
  assert.equal(await notes().inputValue(), "Consider\n- I search\n  - Feeling: -1 lost\n- I compare\nBuy (purchase)\n- I order");
  await page.getByText("2 stages, 3 steps, 1 card").waitFor();
  await page.getByRole("button", { name: "Create map" }).click();
  await page.getByRole("main", { name: "A kettle" }).waitFor();
  await page.getByRole("columnheader", { name: /I order/ }).waitFor();
});

test("the outline tells what the map shows, and is walked by arrow keys", async () => {
  await page.getByRole("columnheader", { name: /I compare/ }).click();
  await press("Shift+V");
  await page.getByRole("tree", { name: "Journey as an outline" }).waitFor();
  assert.deepEqual(await lines(), [
    "Consider, Consideration",
    "  1 I search",
    "    Feeling: −1 lost",
    "  2 I compare",
    "Buy, Purchase",
    "  3 I order",
  ]);
  assert.match(await here(), /^2 I compare/, "what was selected on the map has the keyboard");
  await press("ArrowUp");
  assert.match(await here(), /^Feeling: −1 lost/);
  await press("ArrowLeft");
  assert.match(await here(), /^1 I search/);
  await press("ArrowLeft");
  await line(/^Feeling/).waitFor({ state: "detached" });
  await press("ArrowRight");
  await line(/^Feeling/).waitFor();
  await press("End");
  assert.match(await here(), /^3 I order/);
  assert.deepEqual(await barriers(page), []);
});

test("lines are written one after the other, and change their level by Tab", async () => {
  await press("Shift+N");
  await type("I pay\n");
  await type("I wait\n");
  await type("too long");
  await press("Tab");
  await press("Alt+ArrowDown");
  await press("Enter");
  await type("Use");
  await press("Shift+Tab");
  await press("Shift+Tab");
  await press("Enter");
  await type("I unpack");
  await press("Tab");
  await press("Enter");
  await press("Escape");
  await line(/^6 I unpack/).waitFor();
  await line(/^Enter adds it/).waitFor({ state: "detached" });
  assert.deepEqual((await lines()).slice(4), [
    "Buy, Purchase",
    "  3 I order",
    "  4 I pay",
    "  5 I wait",
    "    Needs: too long",
    "Use, Purchase",
    "  6 I unpack",
  ]);
  assert.match(await here(), /^6 I unpack/);
});

test("a line is renamed, moved, felt and deleted by the keys of the map", async () => {
  await press("Enter");
  await type("I unpack it\n");
  await line(/^6 I unpack it/).waitFor();
  // The line is there before the keys are its own again.
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "treeitem");
  await press("e");
  await press("5");
  await line(/^Feeling: \+2/).waitFor();
  await press("Delete");
  await line(/^Feeling: \+2/).waitFor({ state: "detached" });
  await line(/^5 I wait/).click();
  await press("Alt+ArrowUp");
  await line(/^4 I wait/).waitFor();
  assert.match(await here(), /^4 I wait/);
  await press("Control+z");
  await line(/^5 I wait/).waitFor();
});

test("the map as an outline is on the clipboard", async () => {
  await press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Copy the map as an outline");
  await press("Enter");
  await page.getByText("The map is on the clipboard as an outline").first().waitFor();
  // While the palette closes, keys are still its own.
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await press("Shift+V");
  await page.getByRole("grid").waitFor();
  await page.getByRole("columnheader", { name: /I unpack it/ }).click();
  await press("Control+v");
  await notes().waitFor();
  assert.match(await notes().inputValue(), /^Consider \(consideration\)\n {2}I search\n {4}Feeling: -1 lost\n/);
  await page.getByText("3 stages, 6 steps, 2 cards").waitFor();
  await page.getByText("Goes right behind “Use”.").waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("button", { name: "Put on the map" }).click();
  await page.getByRole("columnheader", { name: /I unpack it/ }).nth(1).waitFor();
  assert.match(await status(), /3 lines at the top are on the map/);
  await press("Control+z");
  await page.getByRole("columnheader", { name: /I unpack it/ }).nth(1).waitFor({ state: "detached" });
});

test("cards that are pasted ask for a step", async () => {
  await page.locator('[data-spot^="stage:"]').last().click();
  await press("Shift+L");
  await notes().fill("Pains: too slow\nPains: too dear");
  await page.getByText("Cards need a step").waitFor();
  assert.ok(await page.getByRole("button", { name: "Put on the map" }).isDisabled());
  await page.getByRole("radio", { name: "Steps" }).check();
  await page.getByText("Goes right behind “Use”.").waitFor();
  await press("Escape");
  assert.deepEqual(host.complaints, []);
});

/** A quick typist: sixty words of five letters and a blank a minute. */
const SECONDS_A_KEY = 60 / (60 * 6);

test("a map of twenty steps is typed from an outline in less than three minutes of keys", async () => {
  await startFrom(page, "Blank lifecycle", "Twenty steps");
  let n_keys = 0;
  const key = async (name) => {
    n_keys += 1;
    await press(name);
  };
  const write = async (text) => {
    n_keys += text.length;
    await type(text);
  };
  await key("Shift+L");
  const stages = ["Notice", "Compare", "Buy", "Use"];
  for (const stage of stages) {
    await write(`${stage}\n`);
    await key("Tab");
    for (let step = 1; step <= 5; step += 1) {
      await write(`I do ${stage.toLowerCase()} thing ${step}`);
      await key("Enter");
    }
    await key("Shift+Tab");
  }
  await page.getByText("4 stages, 20 steps").waitFor();
  await key("Control+Enter");
  await page.getByRole("columnheader", { name: /I do use thing 1/ }).waitFor();
  const seconds = n_keys * SECONDS_A_KEY;
  assert.ok(seconds < 180, `${n_keys} keys are ${seconds} s`);
});
