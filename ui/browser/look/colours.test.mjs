// In which colours the page shows: light, dark, high contrast, and those that a system forces.
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

const theme = () => page.evaluate(() => document.documentElement.dataset.theme);

/** Chooses in the menu. */
async function choose(name) {
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  const item = page.getByRole("menuitemradio", { name: `Colours: ${name}` });
  await item.click();
  await item.waitFor({ state: "detached" });
}

test("each set of colours can be chosen and read", async () => {
  for (const [name, value] of [["Light", "light"], ["Dark", "dark"], ["High contrast", "contrast"]]) {
    await choose(name);
    assert.equal(await theme(), value);
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press("F11");
    await page.getByRole("region", { name: "Presentation" }).waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press("Escape");
  }
});

test("what was chosen stays", async () => {
  await page.reload();
  await page.getByRole("button", { name: "Export" }).waitFor();
  assert.equal(await theme(), "contrast");
});

test("a person whose system asks for more contrast gets it by themselves", async () => {
  await choose("as the system says");
  assert.equal(await theme(), "light");
  await page.emulateMedia({ contrast: "more", reducedMotion: "reduce" });
  await page.waitForFunction(() => document.documentElement.dataset.theme === "contrast");
  await page.emulateMedia({ contrast: "no-preference", colorScheme: "dark", reducedMotion: "reduce" });
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
});

test("where the system forces its colours, the map keeps its shapes, its patterns and the place of the keyboard", async () => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light", reducedMotion: "reduce" });
  const system = (name) =>
    page.evaluate((name) => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);
  const text = await system("CanvasText");
  const drawn = await page.locator(".flow svg path:not(.hit):not(.ring)").evaluateAll((all) => all.map((it) => [getComputedStyle(it).stroke, getComputedStyle(it).strokeDasharray]));
  assert.ok(drawn.some(([stroke]) => stroke === text), JSON.stringify(drawn.slice(0, 4)));
  assert.ok(drawn.some(([, dashes]) => dashes !== "none"));
  // The bar of a card is filled with what text is written in.
  const bars = await page.locator(".group.card .box").evaluateAll((all) => all.map((it) => getComputedStyle(it).backgroundColor));
  assert.ok(bars.includes(text), JSON.stringify(bars.slice(0, 4)));
  await page.locator('[role="grid"] [tabindex="0"]').first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const ring = await page.locator(":focus").evaluate((it) => getComputedStyle(it, "::after").borderTopColor);
  assert.equal(ring, await system("Highlight"));
  assert.deepEqual(await barriers(page), []);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
