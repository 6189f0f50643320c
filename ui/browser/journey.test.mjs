// One person's first hour: draw a map, bring events, see them on the map, share it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { barriers, openPage, toStart } from "./host.mjs";

const LOG = [
  "case,activity,time",
  ...Array.from({ length: 40 }, (_, index) => {
    const day = String((index % 27) + 1).padStart(2, "0");
    const at = (hour) => `2026-03-${day}T${hour}:00:00Z`;
    const whole = [`c${index},look around,${at("09")}`, `c${index},compare offers,${at("10")}`, `c${index},order,${at("11")}`];
    return index % 4 === 0 ? [whole[0], whole[2]] : whole;
  }).flat(),
].join("\n");

let host;
let page;

before(async () => {
  host = await openPage();
  page = host.page;
});
after(() => host?.close());

/** The heads of the steps, in order. */
function stepNames() {
  return page.locator('[role="columnheader"][data-spot^="step:"]').evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
}

/** Waits until a step is on the map, or is no longer. */
async function sees(name, isThere = true) {
  const head = page.getByRole("columnheader", { name });
  await head.first().waitFor({ state: isThere ? "visible" : "detached" });
}

async function addStep(name) {
  await page.keyboard.press("Shift+N");
  const field = page.getByRole("textbox", { name: "Edit the name here" });
  await field.waitFor();
  await field.fill(name);
  await page.keyboard.press("Enter");
  await sees(name);
}

test("a map starts from the blank lifecycle", async () => {
  await toStart(page);
  await page.getByRole("region", { name: "Start from a template" }).getByRole("button", { name: /^Blank lifecycle/ }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Buying a kettle");
  await page.getByRole("button", { name: "Create map" }).click();
  await page.getByRole("grid", { name: "Journey map" }).waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Rename the map" }).inputValue(), "Buying a kettle");
});

test("a stage and steps are added by keyboard", async () => {
  await page.getByRole("grid").locator('[tabindex="0"]').first().focus();
  await page.keyboard.press("Shift+S");
  const field = page.getByRole("textbox", { name: "Edit the name here" });
  await field.fill("Trying it out");
  await page.keyboard.press("Enter");
  await sees(/Trying it out/);
  for (const name of ["Look around", "Compare offers", "Order"]) await addStep(name);
  assert.deepEqual((await stepNames()).slice(-3).map((name) => /Look|Compare|Order/.exec(name)?.[0]), ["Look", "Compare", "Order"]);
});

test("a step is renamed and the new name is taken back", async () => {
  await page.getByRole("columnheader", { name: /Order/ }).click();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Edit the name here" }).fill("Buy");
  await page.keyboard.press("Enter");
  await sees(/\bBuy\b/);
  await page.keyboard.press("Control+z");
  await sees(/Order/);
});

test("a card is written in a cell, and deleted", async () => {
  await page.getByRole("columnheader", { name: /Look around/ }).click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "Card text" }).fill("Walks past the shop window");
  await page.keyboard.press("Enter");
  const card = page.getByRole("note", { name: /Walks past the shop window/ });
  await card.waitFor();
  await card.click();
  await page.keyboard.press("Delete");
  await card.waitFor({ state: "detached" });
});

test("two steps are connected by keyboard", async () => {
  await page.getByRole("columnheader", { name: /Order/ }).click();
  await page.keyboard.press("l");
  const dialog = page.getByRole("dialog", { name: /^Connect Order to/ });
  await dialog.getByPlaceholder("Search steps").fill("Look around");
  await dialog.getByRole("option", { name: /Look around/, selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.keyboard.press("t");
  const row = page.getByRole("dialog", { name: "Flow table" }).getByRole("row").filter({ hasText: "Order" }).filter({ hasText: "Look around" });
  await row.first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
});

test("events come from a file, once what is open is decided", async () => {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Import", exact: true }).click(),
  ]);
  await chooser.setFiles({ name: "kettles.csv", mimeType: "text/csv", buffer: Buffer.from(LOG) });
  const dialog = page.getByRole("dialog", { name: /Import events/ });
  await dialog.getByRole("combobox", { name: "Whose journey" }).waitFor();
  assert.deepEqual(await barriers(page), []);
  await dialog.getByRole("combobox", { name: "Whose journey" }).selectOption("case");
  await dialog.getByRole("combobox", { name: "What happened" }).selectOption("activity");
  await dialog.getByRole("combobox", { name: /^When(?! it began)/ }).selectOption("time");
  await dialog.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("dialog", { name: "Events imported" }).waitFor();
  await page.getByRole("button", { name: "Match events" }).click();
});

test("suggestions are accepted", async () => {
  await page.getByRole("button", { name: "Accept all" }).click();
  await page.getByText("Every event is matched.").waitFor();
});

test("a number says what it is", async () => {
  await page.getByRole("button", { name: /of journeys follow|follow the map/ }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("How it is counted").waitFor();
  assert.match(await dialog.innerText(), /\d/);
  await page.keyboard.press("Escape");
});

const HELP = ["What it shows", "Why it matters", "Example", "How it is counted"];

/** The texts of a list under headings, with their headings; raw signs of a notation are in none of them. */
async function textsUnder(list) {
  await list.waitFor();
  const headings = await list.locator("dt").allInnerTexts();
  const texts = await list.locator("dd").allInnerTexts();
  assert.doesNotMatch([...headings, ...texts].join(" "), /[#*`]/);
  assert.ok(texts.every((text) => text.length > 40), texts.join("\n"));
  return headings;
}

test("a deviation says what it shows, why it matters, and how it is counted", async () => {
  await page.getByRole("tab", { name: "Deviations" }).click();
  const deviation = page.getByRole("listitem").filter({ hasText: "“Compare offers” is skipped" });
  await deviation.getByRole("button", { name: "%" }).click();
  const dialog = page.getByRole("dialog", { name: "“Compare offers” is skipped" });
  assert.deepEqual(await textsUnder(dialog.locator(".texts")), HELP);
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
});

test("what the kinds of deviation mean stands at the head of their list", async () => {
  await page.getByRole("button", { name: "What the kinds mean" }).click();
  const dialog = page.getByRole("dialog", { name: "Help" });
  await dialog.getByRole("article", { name: "Skipped step" }).waitFor();
  for (const kind of ["Skipped step", "Extra event", "Moved step", "Replaced step"]) {
    assert.deepEqual(await textsUnder(dialog.getByRole("article", { name: kind }).locator(".texts")), HELP, kind);
  }
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
});

test("a desire path is drawn on the map, and taken back", async () => {
  await page.getByRole("tab", { name: "Desire paths" }).click();
  const draw = page.getByRole("button", { name: /^(Draw this path|Mark as)/ });
  await draw.first().waitFor();
  const n = await draw.count();
  await draw.first().click();
  await page.waitForFunction(([n]) => {
    const all = [...document.querySelectorAll("button")].filter((it) => /^(Draw this path|Mark as)/.test(it.innerText));
    return all.length < n;
  }, [n]);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(([n]) => {
    const all = [...document.querySelectorAll("button")].filter((it) => /^(Draw this path|Mark as)/.test(it.innerText));
    return all.length === n;
  }, [n]);
});

/** Exports the map as the dialog stands after a change, and returns the download. */
async function exported(choose) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export the map" });
  await choose(dialog);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Export", exact: true }).click(),
  ]);
  await dialog.waitFor({ state: "detached" });
  return download;
}

test("the map is exported as a picture", async () => {
  const download = await exported(() => undefined);
  const text = await readFile(await download.path(), "utf8");
  assert.match(text, /<svg/);
  assert.match(text, /Compare offers/);
});

test("the map is exported to be printed: what comes to paper is seen before", async () => {
  const download = await exported(async (dialog) => {
    await dialog.getByRole("combobox", { name: "Format" }).selectOption("PDF, to print");
    await dialog.getByRole("img", { name: "What will be written" }).waitFor();
    await dialog.getByRole("combobox", { name: "Paper" }).selectOption("A4");
    await dialog.getByText(/The smallest type is [\d.]+ pt; below 7 pt few can read it/).waitFor();
    assert.ok(await dialog.getByRole("combobox", { name: "Printed on" }).isDisabled(), "nothing is smaller");
    await dialog.getByRole("combobox", { name: "Paper" }).selectOption("A1");
    await dialog.getByText(/^841 × 594 mm · The smallest type is [\d.]+ pt\.$/).waitFor();
    await dialog.getByRole("combobox", { name: "Printed on" }).selectOption("Sheets of A4, to join");
    await dialog.getByText(/^\d+ sheets of (210 × 297|297 × 210) mm, with marks to cut along/).waitFor();
    assert.deepEqual(await barriers(page), []);
  });
  assert.match(download.suggestedFilename(), /\.pdf$/);
  const bytes = await readFile(await download.path());
  assert.equal(bytes.subarray(0, 5).toString(), "%PDF-");
});

test("what leaves is seen before, in a picture, in slides and in text", async () => {
  const download = await exported(async (dialog) => {
    await dialog.getByRole("radio", { name: "Overlay" }).check({ force: true });
    await dialog.getByText(/^Figures about 40 cases leave\./).waitFor();
    const leaves = dialog.getByRole("region", { name: "What leaves" });
    await leaves.getByRole("radio", { name: "The team: 5 and more" }).check({ force: true });
    await dialog.getByRole("radio", { name: "Assumed" }).check({ force: true });
    await dialog.getByText("No figures leave, only what was drawn.").waitFor();
    await dialog.getByRole("combobox", { name: "Format" }).selectOption("PowerPoint, slides to edit");
    await dialog.getByRole("radio", { name: "One page for executives" }).check({ force: true });
    await dialog.getByRole("img", { name: "What will be written" }).waitFor();
    assert.deepEqual(await barriers(page), [], "slides");
    await dialog.getByRole("combobox", { name: "Format" }).selectOption("Mermaid, a journey diagram");
    await dialog.getByText(/^journey\s+title/).waitFor();
    assert.deepEqual(await barriers(page), [], "text");
  });
  assert.match(download.suggestedFilename(), /\.mmd$/);
  assert.match(await readFile(await download.path(), "utf8"), /: .*Compare offers|Compare offers: \d/);
});

test("pictures that show the map differently have different names", async () => {
  const usual = (await exported((dialog) => dialog.getByRole("radio", { name: "Overlay" }).check({ force: true }))).suggestedFilename();
  const other = (await exported(async (dialog) => {
    await dialog.getByRole("radio", { name: "Observed" }).check({ force: true });
    await dialog.getByRole("radio", { name: "Dark" }).check({ force: true });
  })).suggestedFilename();
  assert.equal(other, usual.replace(".svg", " (Observed, Dark).svg"));
});

test("nothing stands in the way of assistive technology", async () => {
  for (const name of ["Inspector", "Desire paths", "Deviations", "Variants", "Matching"]) {
    await page.getByRole("tab", { name }).click();
    assert.deepEqual(await barriers(page), [], name);
  }
  await page.getByRole("button", { name: /Switch to dark/ }).click();
  assert.deepEqual(await barriers(page), [], "dark");
  await page.getByRole("button", { name: /Switch to light/ }).click();
});

test("what was done is there when the page is loaded anew", async () => {
  await page.reload();
  await page.getByRole("grid", { name: "Journey map" }).waitFor();
  await page.keyboard.press("Shift+1");
  await sees(/Compare offers/);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
