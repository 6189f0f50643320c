// Text parity: every line of the map is as wide on the screen as the session measured it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "./host.mjs";

/** How far a line may be off, in pixels. */
const TOLERANCE = 0.5;

let host;
let page;

before(async () => {
  host = await openSample();
  page = host.page;
  await page.evaluate(() => document.fonts.ready);
});
after(() => host?.close());

test("the start of the sample is whole", async () => {
  await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("every line is as wide as it was measured", async () => {
  const lines = await page.locator(".canvas .line").evaluateAll((all) =>
    all.map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return { text: line.textContent, style: line.className, measured: Number(line.dataset.width), drawn: range.getBoundingClientRect().width };
    }),
  );
  assert.ok(lines.length > 20, `only ${lines.length} lines are on the screen`);
  const off = lines.filter((it) => Math.abs(it.measured - it.drawn) > TOLERANCE);
  assert.deepEqual(off, []);
});

test("no card holds more than fits it", async () => {
  const spilled = await page.locator(".canvas .group.card").evaluateAll((all) =>
    all.flatMap((card) => {
      const box = card.getBoundingClientRect();
      return [...card.querySelectorAll(".line")]
        .filter((line) => {
          const range = document.createRange();
          range.selectNodeContents(line);
          const it = range.getBoundingClientRect();
          return it.right > box.right + 0.5 || it.left < box.left - 0.5 || it.bottom > box.bottom + 4;
        })
        .map((line) => line.textContent);
    }),
  );
  assert.deepEqual(spilled, []);
});

test("a word wider than a panel is broken in all of them", async () => {
  await page.locator(".head", { hasText: "I compare" }).first().click();
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde");
  await name.press("Enter");
  await page.getByRole("heading", { name: /^Donaudampf/ }).waitFor();
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    const panel = page.getByRole("tabpanel");
    await panel.waitFor();
    const [whole, shown] = await panel.evaluate((it) => [it.scrollWidth, it.clientWidth]);
    assert.ok(whole <= shown, `${await tab.getAttribute("aria-label")}: ${whole} in ${shown}`);
  }
});
