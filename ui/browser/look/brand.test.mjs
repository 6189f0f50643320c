// A brand of the file: set by keyboard, mended where it could not be read, on the map and in every picture.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;
before(async () => {
  host = await openSample("Brand");
  page = host.page;
});
after(() => host?.close());

const dialog = () => page.getByRole("dialog", { name: "Brand of this file" });
const colour = (name, ground) => dialog().getByRole("textbox", { name: `${name}, ${ground}`, exact: true });
const save = () => dialog().getByRole("button", { name: "Save" });

async function openBrand() {
  await page.getByRole("main").click({ position: { x: 400, y: 400 } });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Brand");
  await page.getByRole("option", { name: /^Brand…/ }).waitFor();
  await page.keyboard.press("Enter");
  await dialog().waitFor();
}

/** The colour in which the head of a stage is filled. */
const headOf = (name) =>
  page.locator('[data-key^="stage:"]').filter({ hasText: name }).first().locator("path").first().evaluate((it) => getComputedStyle(it).fill);

test("a colour that cannot be read says so, and is mended with the person's agreement", async () => {
  await openBrand();
  await dialog().getByRole("button", { name: "Add a colour" }).click();
  await colour("Colour 1", "On light").fill("#ffcc00");
  await dialog().getByText("1.4 : 1, too faint, 3 : 1 is needed").waitFor();
  await dialog().getByText("One colour cannot be read yet").waitFor();
  assert.ok(await save().isDisabled());
  await colour("Colour 1", "On dark").fill("red");
  await dialog().getByText("2 colours cannot be read yet").waitFor();
  await colour("Colour 1", "On dark").fill("#ffcc00");
  await dialog().getByText("One colour cannot be read yet").waitFor();
  await dialog().getByRole("button", { name: /^Use #/ }).click();
  await dialog().getByText("One colour cannot be read yet").waitFor({ state: "detached" });
  assert.notEqual(await colour("Colour 1", "On light").inputValue(), "#ffcc00");
  assert.equal(await colour("Colour 1", "On dark").inputValue(), "#ffcc00");
});

test("logo and colours come to the map as one edit", async () => {
  const file = join(tmpdir(), `desire-path-acme-${process.pid}.svg`);
  await writeFile(file, "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'><script>alert(1)</script><circle cx='20' cy='20' r='16' fill='#7a0019'/><text x='44' y='28' font-size='24' font-family='Nowhere'>Acme</text></svg>");
  await dialog().getByRole("button", { name: "Choose an accent colour" }).click();
  await colour("Accent colour", "On light").fill("#7a0019");
  await colour("Accent colour", "On dark").fill("#ff8fa3");
  const chooser = page.waitForEvent("filechooser");
  await dialog().getByRole("button", { name: "Choose a logo…" }).click();
  await (await chooser).setFiles(file);
  await dialog().getByRole("textbox", { name: "What the logo says" }).fill("Acme");
  assert.deepEqual(await barriers(page), []);
  await page.waitForFunction(() => !document.querySelector(".dialog-footer .primary").disabled);
  await save().click();
  await dialog().waitFor({ state: "detached" });
  const logo = page.getByRole("img", { name: "Logo: Acme" });
  await logo.waitFor();
  const source = Buffer.from((await logo.getAttribute("src")).split(",")[1], "base64").toString();
  assert.match(source, /^<svg xmlns/);
  assert.doesNotMatch(source, /script|<text|Nowhere/);
  assert.notEqual(await headOf("Trigger"), "rgb(225, 224, 219)");
  assert.deepEqual(await barriers(page), []);
});

test("dark has its own colours, and high contrast has none of them", async () => {
  const light = await headOf("Trigger");
  await page.getByRole("button", { name: "Switch to dark" }).click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  assert.equal(await headOf("Trigger"), "rgb(255, 204, 0)");
  await page.evaluate(() => (document.documentElement.dataset.theme = "contrast"));
  assert.equal(await headOf("Trigger"), "rgb(88, 88, 88)");
  await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
  await page.getByRole("button", { name: "Switch to light" }).click();
  assert.equal(await headOf("Trigger"), light);
});

test("an exported picture has logo and colours, as they are on the screen", async () => {
  const shown = await page.getByRole("img", { name: "Logo: Acme" }).getAttribute("src");
  await page.keyboard.press("Control+e");
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click();
  const svg = await readFile(await (await download).path(), "utf8");
  assert.ok(svg.includes(shown), "the logo is the same, byte for byte");
  assert.match(svg, /<title>Acme<\/title>/);
  assert.match(svg, /fill="#7a0019"[^>]*>Brand</);
});

test("undo takes the brand away and the history tells of it", async () => {
  await page.keyboard.press("Control+z");
  await page.getByRole("img", { name: "Logo: Acme" }).waitFor({ state: "detached" });
  await page.waitForFunction(() => document.adoptedStyleSheets.every((sheet) => [...sheet.cssRules].every((rule) => !rule.cssText.includes("--brand"))));
  await page.keyboard.press("Control+y");
  await page.getByRole("img", { name: "Logo: Acme" }).waitFor();
  assert.deepEqual(host.complaints, []);
});
