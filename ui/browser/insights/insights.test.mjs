// Patterns in the journeys: asked in the panel, answered for the cases that are counted, led back to these cases.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Patterns");
  page = host.page;
});
after(() => host?.close());

const panel = () => page.getByRole("tabpanel");
const bar = () => page.getByRole("region", { name: "Filter" });
const choose = (name) => panel().getByLabel("What to look at").selectOption({ label: name });

async function fits() {
  const tabs = await page.getByRole("tab").all();
  const boxes = await Promise.all(tabs.map((it) => it.locator("span").boundingBox()));
  return boxes.every((box, at) => at === 0 || boxes[at - 1].x + boxes[at - 1].width < box.x);
}

test("the names of all panels stand beside each other", async () => {
  await page.getByRole("application").or(page.getByLabel("Journey map")).first().focus();
  await page.keyboard.press("i");
  await panel().getByText(/of journeys repeat something/).waitFor();
  assert.equal(await page.getByRole("tab").count(), 7);
  assert.ok(await fits(), "no name runs into the next");
});

test("what is repeated leads to its cases, and is asked anew for them", async () => {
  const headline = panel().getByText(/of journeys repeat something/);
  const all = await headline.innerText();
  const row = panel().getByRole("row", { name: /^Later/ });
  await row.getByRole("button", { name: /^Only these cases/ }).first().click();
  await bar().getByText(/^repeat something after several other things/).waitFor();
  await bar().getByText(/of .* cases/).waitFor();
  const n = (await bar().getByText(/of .* cases/).innerText()).match(/[\d,]+/)[0];
  await panel().getByText(`100 % of journeys repeat something`).waitFor();
  assert.match(await headline.innerText(), new RegExp(`n = ${n}\\)`), "as many cases as the filter says");
  await page.getByRole("button", { name: "All cases" }).click();
  await panel().getByText(all, { exact: true }).waitFor();
});

test("typical journeys stand for all cases, and one shows on the map", async () => {
  await choose("Typical journeys");
  await panel().getByText(/^4 journeys stand for all/).waitFor();
  await panel().getByLabel("How many").selectOption("2");
  await panel().getByText(/^2 journeys stand for all/).waitFor();
  await panel().getByRole("button", { name: "Show on the map" }).first().click();
  await page.locator("svg.track path").first().waitFor({ state: "attached" });
  await panel().getByRole("button", { name: "Hide on the map" }).click();
  assert.equal(await page.locator("svg.track").count(), 0);
});

test("contacts are told with windows that can be changed", async () => {
  await choose("Repeated contacts and channels");
  const headline = panel().getByText(/come to the same step again within 7 d/);
  await headline.waitFor();
  await panel().getByRole("spinbutton", { name: "Again within" }).fill("1");
  await panel().getByRole("spinbutton", { name: "Again within" }).press("Tab");
  await panel().getByText(/come to the same step again within 1 d/).waitFor();
});

test("channel switches are a table whose cells lead to their cases by key", async () => {
  const table = panel().getByRole("region", { name: /^From one channel to another within/ });
  const cell = table.getByRole("button", { name: /^Show the cases: .* → / }).first();
  await cell.focus();
  const n = (await cell.innerText()).trim();
  assert.ok((await table.getByRole("columnheader").count()) > 2 && (await table.getByRole("rowheader").count()) > 1);
  await page.keyboard.press("Enter");
  await page.getByText(new RegExp(`^${n} cases?`)).first().waitFor();
  await page.keyboard.press("Escape");
  await panel().getByText(/come to the same step again within/).waitFor();
});

test("the matched share is told by source and over time, with the names that have no rule", async () => {
  await page.getByRole("button", { name: /of events matched/ }).click();
  const explained = page.getByRole("dialog", { name: "Events that the rules claim" });
  await explained.getByRole("columnheader", { name: "File" }).waitFor();
  await explained.getByLabel("Source").selectOption({ index: 0 });
  await explained.getByText(/^Matched events by (week|month)/).waitFor();
  await explained.getByText("As a table").click();
  assert.ok((await explained.getByRole("row").count()) > 5);
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await choose("Matched events by source and over time");
  await panel().getByRole("columnheader", { name: "File" }).waitFor();
});

test("nothing stands in the way of assistive technology", async () => {
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(host.complaints, []);
});
