// A rule put together from groups of conditions, by keyboard and by mouse, and what it claims.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openPage, toStart } from "./host.mjs";

/** So many visits of one kind, one event each. */
const visits = (n, channel, device, path) => Array.from({ length: n }, () => [channel, device, path]);
const LOG = [
  "case,activity,time,channel,device,path",
  ...[
    ...visits(20, "web", "phone", "/shop"),
    ...visits(5, "web", "bot", "/shop"),
    ...visits(4, "web", "phone", "/health/live"),
    ...visits(10, "store", "phone", "/shop"),
  ].map((it, index) => `c${index},visit,2026-03-01T09:00:00Z,${it.join(",")}`),
].join("\n");

let host;
let page;

before(async () => {
  host = await openPage();
  page = host.page;
  await toStart(page);
  await page.getByRole("region", { name: "Start from a template" }).getByRole("button", { name: /^Blank lifecycle/ }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Who visits");
  await page.getByRole("button", { name: "Create map" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Import", exact: true }).click(),
  ]);
  await chooser.setFiles({ name: "visits.csv", mimeType: "text/csv", buffer: Buffer.from(LOG) });
  const dialog = page.getByRole("dialog", { name: /Import events/ });
  await dialog.getByRole("combobox", { name: "Whose journey" }).selectOption("case");
  await dialog.getByRole("combobox", { name: "What happened" }).selectOption("activity");
  await dialog.getByRole("combobox", { name: /^When(?! it began)/ }).selectOption("time");
  await dialog.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("button", { name: "Match events" }).click();
});
after(() => host?.close());

/** The rule that is said so, once it claims so many events. */
async function claims(name, n) {
  const rule = page.getByRole("region", { name: "Rules" }).locator("ol > li").filter({ hasText: name });
  await rule.getByText(`${n} events`).waitFor();
}

async function press(...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Writes where the focus is. */
const write = (text) => page.keyboard.type(text);

test("a rule of one condition claims what it says", async () => {
  await page.getByRole("button", { name: "Add a rule" }).click();
  await page.getByRole("radio", { name: "Condition" }).check();
  await page.getByRole("textbox", { name: "Look in" }).fill("channel");
  await page.getByRole("textbox", { name: "Value" }).fill("web");
  await page.getByRole("combobox", { name: "Shows step" }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Save rule" }).click();
  await claims(/^channel is web →/, 29);
});

test("a group that must not hold is added by keyboard alone", async () => {
  await page.getByRole("button", { name: "Edit: channel is web" }).focus();
  await press("Enter");
  await page.getByRole("button", { name: "Add group" }).focus();
  await press("Enter");
  const group = page.getByRole("group", { name: "any of" });
  await group.getByRole("combobox", { name: "How many must hold" }).and(page.locator(":focus")).waitFor();
  // None of, past the cross, then what may not be.
  await press("ArrowDown", "Tab", "Tab");
  await write("device");
  await press("Tab", "Tab");
  await write("bot");
  await press("Tab", "Tab", "Enter");
  await write("path");
  await press("Tab");
  await write("matches");
  await press("Tab");
  await write("/health*");
  assert.deepEqual(await barriers(page), []);
  await press("Enter");
  await claims(/^channel is web and not \(device is bot or path matches \/health\*\) →/, 20);
});

test("a group is changed and taken away by mouse", async () => {
  const edit = page.getByRole("button", { name: /^Edit: channel is web/ });
  await edit.click();
  await page.getByRole("button", { name: "Remove condition: device is bot" }).click();
  await page.getByRole("button", { name: "Save rule" }).click();
  await claims(/^channel is web and not \(path matches \/health\*\) →/, 25);

  await edit.click();
  await page.getByRole("group", { name: "none of" }).getByRole("combobox", { name: "How many must hold" }).selectOption("any of");
  await page.getByRole("group", { name: "all of" }).getByRole("combobox", { name: "How many must hold" }).first().selectOption("any of");
  await page.getByRole("button", { name: "Save rule" }).click();
  await claims(/^channel is web or \(path matches \/health\*\) →/, 29);

  await edit.click();
  await page.getByRole("button", { name: "Remove group: path matches /health*" }).click();
  await page.getByRole("combobox", { name: "How many must hold" }).selectOption("none of");
  assert.equal(await page.getByRole("button", { name: /^Remove (condition|group)/ }).count(), 0, "something must stay");
  await page.getByRole("button", { name: "Save rule" }).click();
  await claims(/^not \(channel is web\) →/, 10);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
