// What people felt beside what was assumed: on the map, in the panels, and the rules that read answers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;
before(async () => {
  host = await openSample("Felt");
  page = host.page;
});
after(async () => host?.close());

const press = (key) => page.keyboard.press(key);
const finding = /^“I get the parcel or collect it” is felt the other way round: assumed \+0\.5, observed −/;

test("the lane says where felt and assumed part, the other way round first", async () => {
  await page.getByRole("rowheader", { name: /Feeling/ }).click();
  const felt = page.getByRole("region", { name: "Felt and assumed" });
  await felt.waitFor();
  const first = felt.getByRole("listitem").first();
  assert.match(await first.innerText(), finding);
  assert.match(await felt.innerText(), /Rank correlation 0\.\d+ over \d steps/);
  assert.match(await felt.innerText(), /Who answers is not who travels/);
  assert.deepEqual(await barriers(page), []);
});

test("a felt point explains itself, and leads to those who answered", async () => {
  await page.mouse.move(600, 450);
  await page.mouse.wheel(1500, 0);
  const parcel = page.locator('[data-key^="felt:"][aria-label^="I get the parcel"]');
  await parcel.waitFor();
  assert.match(await parcel.getAttribute("aria-label"), /felt −0\.\d, assumed \+0\.5, 95 % interval .* the other way round than assumed$/);
  await parcel.click();
  const told = page.getByRole("dialog", { name: /^How people felt at “I get the parcel/ });
  await told.waitFor();
  assert.match(await told.innerText(), /“nps” \(NPS 0–10\): 0 → −2, 5 → 0, 10 → \+2/);
  const n = (await told.innerText()).match(/cases with an answer here\s+(\d+)/)[1];
  await told.getByRole("button", { name: "Only these cases" }).click();
  await page.getByText(new RegExp(`say how they feel at “I get the parcel or collect it”`)).first().waitFor();
  await page.getByText(new RegExp(`${n} of 1,200 cases`)).first().waitFor();
  await page.getByRole("region", { name: "Filter" }).getByRole("button", { name: "All cases" }).click();
});

test("a score is added by keyboard, read at once, and undone", async () => {
  await page.getByRole("tab", { name: "Matching" }).click();
  const scores = page.getByRole("region", { name: "Scores" });
  await scores.getByRole("button", { name: "Add a score" }).focus();
  await press("Enter");
  await scores.getByRole("textbox", { name: "Column" }).focus();
  await page.keyboard.type("amount");
  await press("Tab");
  await page.keyboard.type("Stars");
  const preview = scores.getByRole("status");
  await preview.getByText(/“amount” \(stars 1–5\): 1 → −2, 3 → 0, 5 → \+2/).waitFor();
  await preview.getByText(/^Left out: [\d,]+ outside of the scale/).waitFor();
  assert.deepEqual(await barriers(page), []);
  await scores.getByRole("button", { name: "Save score" }).focus();
  await press("Enter");
  await scores.getByRole("button", { name: "Edit: amount" }).waitFor();
  await scores.getByText(/^Left out: [\d,]+ outside of the scale/).waitFor();
  await scores.getByRole("heading").click();
  await press("Control+z");
  await scores.getByRole("button", { name: "Edit: amount" }).waitFor({ state: "detached" });
});

test("a column that looks like a score is proposed with a reason once its rule is gone", async () => {
  const scores = page.getByRole("region", { name: "Scores" });
  await scores.getByRole("button", { name: "Delete rule: stars" }).click();
  const proposed = scores.getByRole("list", { name: "Columns that look like scores" });
  await proposed.getByText(/Its name says stars, and its numbers lie between 1 and 5/).waitFor();
  await proposed.getByRole("button", { name: "Accept: stars" }).click();
  await scores.getByRole("button", { name: "Edit: stars" }).waitFor();
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
