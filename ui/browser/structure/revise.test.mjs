// A map is edited in a spreadsheet, and what changed there is looked at and taken back.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { barriers, openPage, startFrom } from "../host.mjs";
import { rewritten } from "./zip.mjs";

let host;
let page;
let workbook;

before(async () => {
  host = await openPage();
  page = host.page;
  await startFrom(page, "Retail", "Edited elsewhere");
});
after(() => host?.close());

const press = (key) => page.keyboard.press(key);
const dialog = () => page.getByRole("dialog");
const status = () => page.getByRole("status").last().innerText();

/** Chooses a workbook to be compared, from the palette. */
async function compare(buffer) {
  await press("Control+k");
  await dialog().getByRole("combobox").fill("Take back changes from a spreadsheet");
  const chooser = page.waitForEvent("filechooser");
  await press("Enter");
  await (await chooser).setFiles({ name: "retail.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByRole("dialog", { name: "Changes from a spreadsheet" }).waitFor();
}

/** Lets cells of a sheet say something else. */
function edited(archive, sheet, cells) {
  return rewritten(archive, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
    Object.entries(cells).reduce(
      (text, [cell, said]) => text.replace(new RegExp(`<c r="${cell}"( s="\\d+")? t="s"><v>\\d+</v></c>`), `<c r="${cell}" t="inlineStr"><is><t>${said}</t></is></c>`),
      xml,
    ),
  );
}

test("a map that is written as a workbook and left alone has no changes", async () => {
  await press("Control+e");
  await dialog().getByRole("combobox", { name: "Format" }).selectOption("xlsx");
  const [download] = await Promise.all([page.waitForEvent("download"), dialog().getByRole("button", { name: "Export", exact: true }).click()]);
  workbook = await readFile(await download.path());
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  await compare(workbook);
  await dialog().getByText("Nothing is different").waitFor();
  assert.ok(await dialog().getByRole("button", { name: /Take back/ }).isDisabled());
  assert.deepEqual(await barriers(page), []);
  await press("Escape");
});

test("changes are listed, can be left out, and come as one edit", async () => {
  await compare(edited(workbook, 3, { A2: "I stroll", A3: "I browse", B4: "No such stage" }));
  const line = (text) => dialog().getByRole("checkbox", { name: text });
  await line(/I stroll/).waitFor();
  await dialog().getByText("1 place is not understood").waitFor();
  await dialog().getByText("row 4, “Stage”:").waitFor();
  assert.deepEqual(await barriers(page), []);
  await line(/I browse/).focus();
  await press("Space");
  await dialog().getByRole("button", { name: "Take back 1 change" }).click();
  await page.getByRole("columnheader", { name: /I stroll/ }).waitFor();
  assert.match(await status(), /1 change is on the map/);
  assert.equal(await page.getByRole("columnheader", { name: /I browse/ }).count(), 0);
  await press("Control+z");
  await page.getByRole("columnheader", { name: /I stroll/ }).waitFor({ state: "detached" });
  await press("Control+Shift+z");
  await page.getByRole("columnheader", { name: /I stroll/ }).waitFor();
});

test("where both sides changed something, a person says which holds", async () => {
  await compare(edited(workbook, 3, { A2: "I wander" }));
  await dialog().getByText("On the map it is now: I stroll").waitFor();
  const conflict = dialog().getByRole("checkbox", { name: /I wander/ });
  assert.equal(await conflict.isChecked(), false);
  assert.ok(await dialog().getByRole("button", { name: /Take back/ }).isDisabled());
  assert.deepEqual(await barriers(page), []);
  await conflict.check();
  await dialog().getByRole("button", { name: "Take back 1 change" }).click();
  await page.getByRole("columnheader", { name: /I wander/ }).waitFor();
  assert.deepEqual(host.complaints, []);
});

test("what is no workbook of a map is refused in words", async () => {
  await press("Control+k");
  await dialog().getByRole("combobox").fill("Take back changes from a spreadsheet");
  const chooser = page.waitForEvent("filechooser");
  await press("Enter");
  await (await chooser).setFiles({ name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("name,age\n") });
  await page.getByText(/is no Excel workbook/).first().waitFor();
});
