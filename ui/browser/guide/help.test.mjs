// The help: how things are done, what numbers mean and all keys; found by words, and leading to the real controls.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Helping");
  page = host.page;
});
after(() => host?.close());
afterEach(() => page.keyboard.press("Escape"));

const help = () => page.getByRole("dialog", { name: "Help" });
const search = () => help().getByRole("searchbox");
const part = (name) => help().getByRole("radio", { name });

async function open() {
  await page.locator('[role="grid"] [tabindex="0"]').first().focus();
  await page.keyboard.press("F1");
  await help().waitFor();
}

test("F1 opens it from the map, from a field and on the start screen", async () => {
  await open();
  assert.ok(await search().evaluate((it) => it === document.activeElement));
  assert.ok((await help().getByRole("article").count()) > 15);
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: "Rename the map" }).focus();
  await page.keyboard.press("F1");
  await help().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Library" }).click();
  await page.getByRole("button", { name: "Help", exact: true }).click();
  await help().getByRole("button", { name: "Show me: Start a map" }).click();
  await page.getByRole("button", { name: /^Retail/ }).first().and(page.locator(":focus")).or(page.locator('[data-guide="templates"] button:focus')).waitFor();
  await page.locator("button.entry", { hasText: "Helping" }).click();
  await page.getByRole("main", { name: "Helping" }).waitFor();
});

test("what numbers mean is said in the words in which they explain themselves", async () => {
  await page.getByRole("button", { name: /follow the map/ }).first().click();
  const said = page.getByRole("dialog", { name: "Journeys that follow the map exactly" });
  const definition = await said.locator("dd").last().innerText();
  await page.keyboard.press("Escape");
  await open();
  await part("What numbers mean").check();
  await help().getByRole("article", { name: "Journeys that follow the map exactly" }).getByText(definition).waitFor();
  assert.deepEqual(await barriers(page), []);
  await part("Kinds of deviation").check();
  await help().getByRole("article", { name: "Skipped step" }).waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("the question mark shows all keys, without scrolling", async () => {
  await page.locator('[role="grid"] [tabindex="0"]').first().focus();
  await page.keyboard.press("?");
  await part("Keys").and(page.locator(":checked")).waitFor();
  await help().getByText("Find and replace…").waitFor();
  const [inner, outer] = [await help().locator(".sheet").boundingBox(), await help().locator(".parts").boundingBox()];
  assert.ok(inner.y + inner.height <= outer.y + outer.height, JSON.stringify([inner, outer]));
  assert.deepEqual(await barriers(page), []);
});

test("one search finds topics, numbers and keys, each word anywhere", async () => {
  await open();
  await search().fill("spreadsheet paste");
  await help().getByRole("article", { name: /^Move many cards/ }).waitFor();
  assert.equal(await help().getByRole("article").count(), 1);
  await search().fill("undo");
  await help().getByText("Ctrl+Z", { exact: true }).first().waitFor();
  await search().fill("wilson dragon");
  await help().getByText("Nothing in the help says that").waitFor();
});

test("“Show me” leads to each real control, which has the keyboard", async () => {
  await open();
  const names = await help().getByRole("button", { name: /^Show me: / }).evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
  assert.ok(names.length > 15);
  for (const name of names) {
    if (!(await help().isVisible())) await open();
    await help().getByRole("button", { name, exact: true }).click();
    await help().waitFor({ state: "detached" });
    await page.locator(".pointing").waitFor();
    const focused = await page.evaluate(() => {
      const at = document.activeElement.getBoundingClientRect();
      const ring = document.querySelector(".pointing").getBoundingClientRect();
      return document.activeElement !== document.body && at.left >= ring.left - 1 && at.right <= ring.right + 1 && at.top >= ring.top - 1 && at.bottom <= ring.bottom + 1;
    });
    assert.ok(focused, name);
  }
});

test("it can be read in the dark and in high contrast", async () => {
  for (const colours of ["dark", "contrast"]) {
    await page.evaluate((it) => (document.documentElement.dataset.theme = it), colours);
    await open();
    for (const name of ["How to", "What numbers mean", "Keys"]) {
      await part(name).check();
      assert.deepEqual(await barriers(page), [], `${colours}: ${name}`);
    }
    await page.keyboard.press("Escape");
  }
  await page.evaluate(() => (document.documentElement.dataset.theme = "light"));
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
