// A font of the file: chosen by keyboard, told with what it lacks, and every line as wide as it was measured in it.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

/** How far a line may be off, in pixels. */
const TOLERANCE = 0.5;

let host;
let page;
before(async () => {
  host = await openSample("Font");
  page = host.page;
});
after(() => host?.close());

const dialog = () => page.getByRole("dialog", { name: "Brand of this file" });
const section = () => dialog().getByRole("region", { name: "Font", exact: true });

/** A cut of our font under another name of as many letters. */
async function anotherFont(cut) {
  const bytes = await readFile(new URL(`../../../assets/fonts/Inter-${cut}.ttf`, import.meta.url));
  const wide = (text) => Buffer.from([...text].flatMap((sign) => [0, sign.charCodeAt(0)]));
  const [ours, other] = [wide("Inter"), wide("Brand")];
  for (let at = bytes.indexOf(ours); at >= 0; at = bytes.indexOf(ours, at + 1)) other.copy(bytes, at);
  const file = join(tmpdir(), `desire-path-font-${cut}-${process.pid}.ttf`);
  await writeFile(file, bytes);
  return file;
}

async function openBrand() {
  await page.getByRole("main").click({ position: { x: 400, y: 400 } });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Brand");
  await page.getByRole("option", { name: /^Brand…/ }).waitFor();
  await page.keyboard.press("Enter");
  await dialog().waitFor();
}

async function choose(button, file) {
  const chooser = page.waitForEvent("filechooser");
  await section().getByRole("button", { name: button }).press("Enter");
  await (await chooser).setFiles(file);
}

const save = () => dialog().getByRole("button", { name: "Save" }).click().then(() => dialog().waitFor({ state: "detached" }));

/** Every line in sight: what it says, as wide as it was measured, and as wide as it is drawn. */
const lines = () =>
  page.locator(".canvas .line[data-width]").evaluateAll((all) =>
    all.map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return { text: line.textContent, measured: Number(line.dataset.width), drawn: range.getBoundingClientRect().width };
    }),
  );

async function checkLines() {
  await page.evaluate(() => document.fonts.ready);
  const all = await lines();
  assert.ok(all.length > 20, `only ${all.length} lines are on the screen`);
  assert.deepEqual(all.filter((it) => Math.abs(it.measured - it.drawn) > TOLERANCE), []);
  return all.reduce((sum, it) => sum + it.measured, 0);
}

test("what is no font is refused with a next step", async () => {
  await openBrand();
  const file = join(tmpdir(), `desire-path-none-${process.pid}.ttf`);
  await writeFile(file, "wOF2 and more");
  await choose("Choose a font…", file);
  const problem = page.getByRole("dialog").filter({ hasText: /packed for web pages/ });
  await problem.getByText(/packed for web pages/).waitFor();
  await problem.getByText(/as a .ttf or .otf file/).waitFor();
  await problem.press("Escape");
  await problem.waitFor({ state: "detached" });
  await section().getByRole("button", { name: "Choose a font…" }).waitFor();
});

test("a font of one weight says how headings look, and takes its bold", async () => {
  await choose("Choose a font…", await anotherFont("Bold"));
  await section().getByText("The maps are written in Brand.").waitFor();
  await section().getByText(/^The font has one weight/).waitFor();
  await section().getByText(/^This is a bold font/).waitFor();
  assert.deepEqual(await barriers(page), []);
  await choose("Choose its bold…", await anotherFont("Regular"));
  await section().getByText("What was chosen for headings is not bold.").waitFor();
  assert.equal(await section().getByText(/^The font has one weight/).count(), 0);
  assert.deepEqual(await barriers(page), []);
});

test("the map is laid out and drawn in it, and again in ours when it is taken back", async () => {
  const before = (await lines()).reduce((sum, it) => sum + it.measured, 0);
  await save();
  await page.waitForFunction(() => [...document.fonts].some(({ family, status }) => family.includes("font-of-maps") && status === "loaded"));
  const own = await checkLines();
  assert.notEqual(own, before);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => ![...document.fonts].some(({ family }) => family.includes("font-of-maps")));
  assert.equal(await checkLines(), before);
  await page.keyboard.press("Control+y");
  await page.waitForFunction(() => [...document.fonts].some(({ family, status }) => family.includes("font-of-maps") && status === "loaded"));
  assert.equal(await checkLines(), own);
});

test("it can be taken away", async () => {
  await openBrand();
  await section().getByRole("button", { name: "Take away" }).press("Enter");
  await save();
  await page.waitForFunction(() => ![...document.fonts].some(({ family }) => family.includes("font-of-maps")));
  await checkLines();
});
