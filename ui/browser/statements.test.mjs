// What the drawing states of a transition, and how things are counted: typed as people say it, held against the log.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "./host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Statements");
  page = host.page;
});
after(() => host?.close());

const panel = () => page.getByRole("tabpanel");
const line = () => page.locator('[data-spot^="transition:"]').first();

async function typed(label, text) {
  await panel().getByLabel(label).fill(text);
  await panel().getByLabel(label).press("Enter");
}

test("an expected time is typed, held against the log, and taken back", async () => {
  await line().click();
  await typed("Expected time", "≤ 1 s");
  await page.waitForFunction(() => document.querySelector('[role="tabpanel"] input')?.value === "within 1 s");
  await panel().getByText(/take as long as expected/).waitFor();
  await page.getByText(/within\s1\ss/).first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await line().click();
  await page.waitForFunction(() => document.querySelector('[role="tabpanel"] input')?.value === "");
});

test("what is not understood says what is", async () => {
  await line().click();
  await typed("Expected time", "soon");
  await page.getByText(/this is not a time/i).first().waitFor();
  await page.getByText(/1–3 days/).first().waitFor();
  await page.keyboard.press("Escape");
});

test("the weeks and the times from stage to stage can be read without seeing the charts", async () => {
  await page.getByRole("tab", { name: "Insights" }).click();
  await panel().getByLabel("What to look at").selectOption("overTime");
  await panel().getByRole("table").getByRole("rowheader").first().waitFor();
  assert.deepEqual(await barriers(page), []);
  await panel().getByLabel("What to look at").selectOption("stageTimes");
  await panel().getByText("A whole journey").waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("how cases and times are counted is chosen beside the map", async () => {
  await page.getByRole("tab", { name: "Inspector" }).click();
  await page.keyboard.press("Escape");
  await typed("Closed after a silence of", "3 weeks");
  await panel().getByText(/less than 21 d before the end of the log, as this map says/).waitFor();
  await panel().getByText("Count working hours only").click();
  await panel().getByRole("group", { name: "Working days" }).waitFor();
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(host.complaints, []);
});
