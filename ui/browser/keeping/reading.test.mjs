// Maps that are only to be looked at: a newer version wrote the file, or the safe view shows it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { barriers, openPage, toStart } from "../host.mjs";

const TARGET = resolve(fileURLToPath(new URL("../../..", import.meta.url)), process.env.CARGO_TARGET_DIR ?? "target");

let host;
let page;
let folder;
let file;

before(async () => {
  host = await openPage();
  page = host.page;
  folder = await mkdtemp(join(tmpdir(), "desire-path-reading-"));
  file = join(folder, "newer.desirepath");
  const words = ["--data", join(folder, "data"), "new", file, "--template", "retail"];
  await promisify(execFile)(join(TARGET, "debug", "desirepath"), words);
});
after(async () => {
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a file by one of the doors of the start screen. */
async function open(door, path) {
  await toStart(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: door, exact: true }).click();
  await (await chooser).setFiles(path);
}

async function picture(name) {
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
}

test("the safe view shows the map alone, and is left with one click", async () => {
  await open("Open in the safe view…", file);
  const bar = page.getByRole("region", { name: "Safe view" });
  await bar.waitFor();
  await page.getByRole("columnheader").first().waitFor();
  assert.equal(await page.getByText(/follow the map/).count(), 0);
  assert.deepEqual(await barriers(page), []);
  await picture("safe-light");
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.getByRole("menuitemradio", { name: "Colours: Dark" }).click();
  await picture("safe-dark");
  await bar.getByRole("button", { name: "Export" }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await bar.getByRole("button", { name: "Leave the safe view" }).click();
  await bar.waitFor({ state: "detached" });
});

test("a file of a newer version is shown, says so, and takes no edit", async () => {
  const bytes = await readFile(file);
  // The form, in the header of the file.
  bytes.writeUInt32BE(99, 60);
  await writeFile(file, bytes);
  await open("Choose a file…", file);
  const said = page.getByText(/is only to be read here: a newer version of Desire Path wrote it/);
  await said.first().waitFor();
  await page.getByRole("columnheader").first().waitFor();
  assert.deepEqual(await barriers(page), []);
  await picture("newer");
  const step = page.getByRole("columnheader").nth(3);
  const name = await step.textContent();
  await step.click();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Delete");
  assert.equal(await page.getByRole("textbox", { name: /^Edit the name/ }).count(), 0);
  assert.equal(await step.textContent(), name);
  await page.getByRole("contentinfo").getByRole("button", { name: "What can I do?" }).click();
  await page.getByText(/update Desire Path/).waitFor();
  await picture("newer-dialog");
  await page.getByRole("button", { name: "Close" }).last().click();
});
