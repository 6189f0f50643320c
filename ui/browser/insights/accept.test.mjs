// What the team accepts: a reason is asked for, it is listed apart, counted beside the fit, and taken back.
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

const legend = () => page.getByRole("region", { name: "Legend" });
const panel = () => page.getByRole("tabpanel");
const dialog = () => page.getByRole("dialog");
const openPanel = (name) => page.getByRole("tab", { name }).click();

test("a deviation is accepted by keyboard, with a reason", async () => {
  await openPanel("Deviations");
  const first = panel().getByRole("button", { name: /^Accept… .*is skipped/ }).first();
  const about = (await first.getAttribute("aria-label")).replace("Accept… ", "");
  await first.press("Enter");
  await dialog().getByText(about).waitFor();
  await dialog().getByText(/^Concerns .* closed cases/).waitFor();
  assert.ok(await dialog().getByRole("button", { name: "Accept" }).isDisabled(), "it takes a reason");
  await page.keyboard.type("Regulars know it already");
  await page.keyboard.press("Enter");
  await legend().getByText(/with what the team accepted/).waitFor();
  const listed = panel().locator("details");
  await listed.getByText("1 accepted").waitFor();
  await listed.getByText("Regulars know it already").waitFor();
  await listed.getByText(about).first().waitFor();
  assert.equal(await panel().getByRole("button", { name: `Accept… ${about}` }).count(), 0, "it is listed once");
  assert.deepEqual(await barriers(page), []);
});

test("the number of those who follow with it explains itself", async () => {
  await panel().getByRole("button", { name: /follow the map with what the team accepted/ }).click();
  await dialog().getByText("Regulars know it already").waitFor();
  await dialog().getByText(/Accepted deviations stay counted/).waitFor();
  await page.keyboard.press("Escape");
});

test("another reason can be given, and undo brings the first one back", async () => {
  await panel().getByRole("button", { name: /^Change the reason/ }).click();
  await dialog().getByRole("textbox").fill("They were told by phone");
  await dialog().getByRole("button", { name: "Save" }).click();
  await panel().getByText("They were told by phone").waitFor();
  await page.keyboard.press("Control+z");
  await panel().getByText("Regulars know it already").waitFor();
});

test("what is taken back is an open question again", async () => {
  await panel().getByRole("button", { name: /^Take back/ }).click();
  await panel().getByText("1 accepted").waitFor({ state: "detached" });
  await legend().getByText(/with what the team accepted/).waitFor({ state: "detached" });
});

test("an accepted desire path leaves the map, and comes back in grey on request", async () => {
  await openPanel("Paths");
  const first = panel().getByRole("listitem").first();
  const name = (await first.locator(".name").innerText()).trim();
  await first.getByRole("button", { name: /^Accept…/ }).click();
  await dialog().getByText(name).waitFor();
  await page.keyboard.type("It is quicker this way");
  await page.keyboard.press("Enter");
  await panel().getByText("1 accepted").waitFor();
  const grey = () => page.locator('path[stroke*="ink-3"]').count();
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("Shift+1");
  await legend().getByText("Accepted by the team").waitFor({ state: "detached" });
  const before = await grey();
  await panel().getByRole("checkbox", { name: /Show accepted paths/ }).check();
  await legend().getByText("Accepted by the team").waitFor();
  await page.waitForFunction((n) => document.querySelectorAll('path[stroke*="ink-3"]').length > n, before);
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(host.complaints, []);
});
