// Many files at once: every map of a project, in several formats, into one folder.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

const dialog = () => page.getByRole("dialog", { name: "Export the map" });
const format = () => dialog().getByRole("combobox", { name: "Format" });
const files = () => dialog().getByRole("list", { name: "Files" }).getByRole("listitem");

async function ask() {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await dialog().waitFor();
}

/** Chooses formats: the first is the one that is previewed. */
async function choose(first, ...others) {
  await format().selectOption(first);
  await dialog().getByText("More formats at once").click();
  for (const it of others) await dialog().getByRole("checkbox", { name: it }).check();
}

before(async () => {
  host = await openSample("Shop");
  page = host.page;
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "What do you want to do?" }).fill("Draw a to-be map");
  await page.keyboard.press("Enter");
  await page.getByRole("main", { name: "Shop (to-be)", exact: true }).waitFor();
});
after(() => host?.close());
afterEach(async () => {
  await page.unroute("**/rpc");
  if (await dialog().isVisible()) await page.keyboard.press("Escape");
});

test("one file is asked for by its name, several by their number", async () => {
  await ask();
  await dialog().getByRole("button", { name: "Export", exact: true }).waitFor();
  await choose("svg", "Markdown, for a wiki", "CSV, a table of cards");
  await dialog().getByRole("button", { name: "Export 3 files…" }).waitFor();
  await dialog().getByRole("combobox", { name: "Maps" }).selectOption("all");
  await dialog().getByRole("button", { name: "Export 6 files…" }).waitFor();
  // All maps are in one file of JSON.
  await dialog().getByRole("checkbox", { name: "JSON, the whole file to read in again" }).check();
  await dialog().getByRole("button", { name: "Export 7 files…" }).waitFor();
  // What each format can be told is asked for, whichever is seen.
  await dialog().getByRole("combobox", { name: "Which table" }).waitFor();
  await dialog().getByText(/^You see this map as SVG/).waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("all maps come in all formats, and of each is told what it leaves out", async () => {
  await ask();
  await choose("svg", "Markdown, for a wiki", "JSON, the whole file to read in again");
  await dialog().getByRole("combobox", { name: "Maps" }).selectOption("all");
  const downloads = [];
  page.on("download", (it) => downloads.push(it));
  await dialog().getByRole("button", { name: "Export 5 files…" }).click();
  await dialog().getByText("5 files are written.").waitFor();
  const names = ["Shop.svg", "Shop.json", "Shop.md", "Shop (to-be).svg", "Shop (to-be).md"];
  assert.deepEqual((await files().locator("strong").allInnerTexts()).sort(), [...names].sort());
  assert.match(await files().filter({ hasText: "Shop (to-be).md" }).innerText(), /Figures about/);
  assert.deepEqual(await barriers(page), []);
  for (let n = 0; n < 100 && downloads.length < names.length; n += 1) await page.waitForTimeout(50);
  assert.deepEqual(downloads.map((it) => it.suggestedFilename()).sort(), [...names].sort());
  const picture = downloads.find((it) => it.suggestedFilename() === "Shop (to-be).svg");
  assert.match(await readFile(await picture.path(), "utf8"), />Shop \(to-be\)</);
  await dialog().locator(".dialog-footer").getByRole("button", { name: "Close" }).click();
  await dialog().waitFor({ state: "detached" });
  assert.deepEqual(host.complaints, []);
});

test("files that are there already are replaced only by whoever agrees", async () => {
  const asked = [];
  await page.route("**/rpc", async (route) => {
    const request = route.request().postDataJSON();
    if (request.type !== "export") return route.continue();
    asked.push(request.to);
    return request.to.replace ? route.continue() : route.fulfill({ json: { type: "export", job: null, taken: ["Shop (to-be).csv", "Shop (to-be).md"] } });
  });
  await ask();
  await choose("csv", "Markdown, for a wiki");
  await dialog().getByRole("button", { name: "Export 2 files…" }).click();
  await dialog().getByRole("alert").getByText("2 files of these names are in the folder already: Shop (to-be).csv, Shop (to-be).md").waitFor();
  assert.deepEqual(await barriers(page), []);
  await dialog().getByRole("button", { name: "Replace them" }).click();
  await dialog().getByText("2 files are written.").waitFor();
  assert.deepEqual(asked.map((it) => [it.type, it.replace]), [["folder", false], ["folder", true]]);
  assert.equal(asked[0].folder, asked[1].folder);
});

test("why nothing can be written is said, and the choices stay", async () => {
  await page.route("**/rpc", async (route) => {
    const request = route.request().postDataJSON();
    if (request.type !== "export") return route.continue();
    return route.fulfill({ json: { type: "problem", problem: { kind: "failure", message: "The folder “shared” is not there", hint: "Choose another one.", at: null, damaged: null } } });
  });
  await ask();
  await choose("csv", "Markdown, for a wiki");
  await dialog().getByRole("button", { name: "Export 2 files…" }).click();
  const problem = page.getByText("The folder “shared” is not there");
  await problem.waitFor();
  await page.keyboard.press("Escape");
  await problem.waitFor({ state: "detached" });
  await dialog().getByRole("button", { name: "Export 2 files…" }).waitFor();
});
