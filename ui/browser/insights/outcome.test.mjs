// What goes together with an outcome, and with each deviation; persons in the comparison of segments.
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

const panel = () => page.getByRole("tabpanel");
const dialog = () => page.getByRole("dialog");

async function look(kind) {
  await page.getByRole("tab", { name: "Insights" }).click();
  await panel().getByRole("combobox", { name: "What to look at" }).selectOption(kind);
}

test("what goes together with an outcome is listed, and never called a cause", async () => {
  await look("outcome");
  await panel().getByRole("combobox", { name: "Outcome" }).selectOption({ label: "Reach “I pay”" });
  await panel().getByText(/closed cases reach “I pay”/).waitFor();
  const rows = panel().getByRole("listitem");
  assert.ok((await rows.count()) > 0);
  const said = await panel().innerText();
  assert.doesNotMatch(said.replace("need not be the cause", ""), /cause|leads to|because of/i);
  assert.match(await rows.first().innerText(), /Cases that .*\n?With\n?.*%/s);
  await panel().getByText("How it is counted").click();
  await panel().getByText(/Only what lies before the first event/).waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("a row leads to its cases", async () => {
  const only = panel().getByRole("button", { name: /^Only these cases/ }).first();
  await only.click();
  const bar = page.getByRole("region", { name: "Filter" });
  await bar.getByText(/of .* cases/).waitFor();
  await bar.getByRole("button", { name: "All cases" }).click();
  await bar.getByText(/of .* cases/).waitFor({ state: "detached" });
});

test("any condition can be the outcome, such as a threshold", async () => {
  await panel().getByRole("combobox", { name: "Outcome" }).selectOption({ label: "Another condition…" });
  await dialog().getByRole("combobox", { name: "Cases that" }).selectOption("shows");
  await dialog().getByRole("textbox", { name: "Look in" }).fill("amount");
  await dialog().getByRole("combobox", { name: "Comparison" }).selectOption("atLeast");
  await dialog().getByRole("textbox", { name: "Value" }).fill("100");
  await dialog().getByRole("button", { name: "This is the outcome" }).click();
  await panel().getByText(/closed cases have an event where amount is at least/).waitFor();
  await panel().getByText(/^All of each case counts/).waitFor();
});

test("deviations are sorted by what they go together with", async () => {
  await page.getByRole("tab", { name: "Deviations" }).click();
  await panel().getByRole("button", { name: "Sort by what they go together with" }).click();
  await panel().getByText(/^Last .* (longer|less), median/).first().waitFor();
  await panel().getByRole("radio", { name: "Outcome" }).check();
  await panel().getByText(/^Outcome in .* without it/).first().waitFor();
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(host.complaints, []);
});
