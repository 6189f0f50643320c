// What the drawing states of a transition, and how things are counted: held against the log.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Statements");
  page = host.page;
});
after(() => host?.close());

const panel = () => page.getByRole("tabpanel");

async function typed(label, text) {
  await panel().getByLabel(label).fill(text);
  await panel().getByLabel(label).press("Enter");
}

/** What another page of the same session would say of the first transition. */
async function expectTime(time) {
  const { origin, searchParams } = new URL(process.env.DESIRE_PATH_URL);
  const id = (await page.locator('[data-key^="transition:"]').first().getAttribute("data-key")).split(":")[1];
  const answer = await fetch(`${origin}/rpc`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-desire-path-token": searchParams.get("token") },
    body: JSON.stringify({ type: "edit", command: { type: "expectTime", id, time }, gesture: null }),
  });
  return answer.json();
}

test("an expected time stands on the map with how far it holds", async () => {
  assert.equal((await expectTime("≤ 1 s")).type, "edit");
  await page.locator('[data-key^="chip:stated:"]').first().waitFor({ state: "attached" });
});

test("what is not understood says what is", async () => {
  assert.match(JSON.stringify(await expectTime("soon")), /1–3 days/);
});

test("the weeks and the times from stage to stage can be read without seeing the charts", async () => {
  await page.getByRole("tab", { name: "Insights" }).click();
  await panel().getByLabel("What to look at").selectOption("overTime");
  await panel().getByRole("table").getByRole("rowheader").first().waitFor();
  assert.deepEqual(await barriers(page), []);
  await panel().getByLabel("What to look at").selectOption("stageTimes");
  await panel().getByRole("heading", { name: "A whole journey" }).waitFor();
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
