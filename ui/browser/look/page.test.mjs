// The exported page: one file, opened from the disk by whoever it was sent to, with scripts and without.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { barriers, launch, openSample } from "../host.mjs";
import { exported, opened } from "./sent.mjs";

let host, browser, folder;

before(async () => {
  host = await openSample("A page to send");
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "desire-path-page-"));
});
after(async () => {
  await browser?.close();
  await host?.close();
  if (folder) await rm(folder, { recursive: true });
});

let address;

test("without scripts everything is there to be read, and the picture leads to the figures", async () => {
  address = await exported(host.page, folder, "sample.html");
  const { page, amiss, close } = await opened(browser, address, { javaScriptEnabled: false });
  for (const heading of ["What was found", "The whole journey", "How to read it", "From step to step", "Where journeys part from the map", "What the figures mean"]) {
    assert.ok(await page.getByRole("heading", { name: heading }).first().isVisible(), heading);
  }
  assert.ok(await page.getByText(/of closed journeys follow the map exactly/).isVisible());
  const steps = page.locator("article.step");
  assert.equal(await steps.count(), 15);
  assert.match(await steps.first().innerText(), /Reach it\s+95.{1,3}%\s+1,138 of 1,200/);
  assert.ok(await page.locator("#controls").isHidden(), "what needs scripts does not show");
  await page.locator(".map a[href^='#step-']").first().click();
  assert.match(page.url(), /#step-/);
  const levels = await page.locator("h1, h2, h3").evaluateAll((all) => all.map((it) => Number(it.localName[1])));
  assert.equal(levels.filter((it) => it === 1).length, 1);
  assert.ok(levels.every((it, at) => at === 0 || it - levels[at - 1] <= 1), "headings go down one by one");
  assert.deepEqual(amiss, []);
  await close();
});

test("with scripts it is searched, filtered and gone through by keys", async () => {
  const { page, amiss, close } = await opened(browser, address);
  const steps = page.locator("article.step:visible");
  await page.getByRole("searchbox", { name: "Search" }).fill("refund mail");
  assert.equal(await steps.count(), 1);
  await page.getByText("Found: 1").waitFor();
  await page.getByRole("searchbox", { name: "Search" }).fill("");
  assert.equal(await steps.count(), 15);

  const rows = page.locator("tbody tr:visible");
  const n_rows = await rows.count();
  await page.getByRole("slider", { name: "At least" }).fill("10");
  assert.ok((await rows.count()) < n_rows);
  await page.getByRole("slider", { name: "At least" }).fill("0");
  assert.equal(await rows.count(), n_rows);

  await page.locator("summary", { hasText: "Lanes" }).click();
  await page.getByRole("checkbox", { name: "Thoughts" }).uncheck();
  assert.ok(await page.locator("dt", { hasText: "Thoughts" }).first().isHidden());
  await page.getByRole("checkbox", { name: "Thoughts" }).check();
  const places = () => page.locator("#map").evaluate((map) => {
    const edge = (name, side) => map.querySelector(`[aria-label="Lane: ${name}"]`).getBoundingClientRect()[side] - map.getBoundingClientRect().top;
    return { above: edge("Flow", "top"), below: edge("Touchpoints", "top"), height: map.getBoundingClientRect().height };
  });
  const before = await places();
  await page.getByRole("checkbox", { name: "Feeling", exact: true }).uncheck();
  const after = await places();
  assert.ok(after.height < before.height - 20, "a hidden lane leaves no empty row");
  assert.ok(Math.abs(before.height - after.height - (before.below - after.below)) < 1, "what stood below it moves up");
  assert.ok(Math.abs(before.above - after.above) < 1, "what stands above it stays");
  await page.getByRole("checkbox", { name: "Feeling", exact: true }).check();
  assert.deepEqual(await places(), before);
  await page.locator("summary", { hasText: "In the picture" }).click();
  await page.getByRole("checkbox", { name: "Desire paths" }).uncheck();
  assert.equal(await page.locator(".map .a-path:visible").count(), 0);
  await page.getByRole("checkbox", { name: "Desire paths" }).check();

  await page.getByRole("button", { name: "One stage at a time" }).click();
  const stages = page.locator("section.stage:visible");
  assert.match(await stages.innerText(), /^Stage 1/);
  await page.keyboard.press("ArrowRight");
  assert.match(await stages.innerText(), /^Stage 2/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Escape");
  assert.equal(await stages.count(), 7);
  assert.deepEqual(amiss, []);
  await close();
});

test("a page that was exported dark is dark for everybody, and light on paper", async () => {
  const { page, close } = await opened(browser, await exported(host.page, folder, "dark.html", "Dark"), { colorScheme: "light" });
  const drawn = (what) => page.evaluate((what) => getComputedStyle(document.body)[what].match(/\d+/g).map(Number), what);
  assert.ok((await drawn("backgroundColor")).every((it) => it < 60));
  assert.deepEqual(await barriers(page), []);
  await page.emulateMedia({ media: "print" });
  assert.ok((await drawn("color")).every((it) => it < 100), "ink on paper is dark");
  await close();
});

test("a step, an arrow, a desire path and a deviation tell their figures and what they mean", async () => {
  const { page, amiss, close } = await opened(browser, address);
  const drawer = page.getByRole("dialog");
  const told = async (figure, meaning) => {
    await drawer.waitFor();
    assert.match(await drawer.innerText(), figure);
    assert.match(await drawer.innerText(), meaning);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
  };
  for (const [kind, figure, meaning] of [
    ["step", /Reach it/, /Each case counts once/],
    ["way", /Take it, of those who reach the step/, /A case goes this way when/],
    ["path", /Journeys in which it happens/, /counts as not drawn/],
  ]) {
    await page.locator(`.map a[href^='#${kind}-']`).first().focus();
    await page.keyboard.press("Enter");
    await told(figure, meaning);
  }
  await page.locator("tr[id^='deviation-'] button").first().click();
  await told(/Closed journeys in which it happens/, /./);
  assert.deepEqual(amiss, []);
  await close();
});

test("the picture gets larger and smaller, and is gone through by keys", async () => {
  const { page, amiss, close } = await opened(browser, address);
  const width = () => page.locator("#map").evaluate((it) => it.getBoundingClientRect().width);
  const first = await width();
  await page.getByRole("button", { name: "Larger" }).click();
  assert.ok((await width()) > first);
  await page.getByRole("button", { name: "Whole width" }).click();
  assert.ok((await width()) <= 1280);
  await page.locator("#view").focus();
  await page.keyboard.press("+");
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement.id);
  const one = await focused();
  await page.keyboard.press("ArrowRight");
  assert.notEqual(await focused(), one);
  assert.equal(await page.locator(".map a[tabindex='0']").count(), 1, "one stop of the Tab key");
  assert.deepEqual(amiss, []);
  await close();
});

for (const [name, options, media] of [
  ["in light", { colorScheme: "light" }],
  ["in dark", { colorScheme: "dark" }],
  ["in forced colours", { forcedColors: "active" }],
  ["in print", {}, "print"],
  ["on a phone", { viewport: { width: 320, height: 640 } }],
  ["without scripts", { javaScriptEnabled: false }],
]) {
  test(`nothing stands in the way of assistive technology, ${name}`, async () => {
    const { page, amiss, close } = await opened(browser, address, options);
    if (media) await page.emulateMedia({ media });
    if (options.javaScriptEnabled !== false) assert.deepEqual(await barriers(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, "nothing has to be scrolled sideways but the picture");
    assert.deepEqual(amiss, []);
    await close();
  });
}
