// Events from a file with more in it than is wanted: what is asked, what is kept, and the numbers that follow.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openPage, toStart } from "./host.mjs";

const N_JOURNEYS = 24;

/** Each step begins and completes, and carries a device and a remark; every fourth journey leaves out a step. */
const LOG = [
  "customer;step;at;lifecycle;device;remark",
  ...Array.from({ length: N_JOURNEYS }, (_, index) => {
    const day = String((index % 12) + 1).padStart(2, "0");
    const steps = index % 4 === 0 ? ["look around", "order"] : ["look around", "compare offers", "order"];
    return steps.flatMap((step, at) =>
      ["start", "complete"].map((lifecycle, half) => {
        const time = `${day}/03/2026 1${at}:${half === 0 ? "00" : "30"}:00`;
        return `c${index};${step};${time};${lifecycle};${index % 2 === 0 ? "phone" : "desktop"};note ${index}-${at}`;
      }),
    );
  }).flat(),
].join("\n");
const N_ROWS = LOG.split("\n").length - 1;

let host;
let page;

before(async () => {
  host = await openPage();
  page = host.page;
  await toStart(page);
  await page.getByRole("region", { name: "Start from a template" }).getByRole("button", { name: /^Blank lifecycle/ }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Kettles with a life cycle");
  await page.getByRole("button", { name: "Create map" }).click();
  await page.getByRole("grid", { name: "Journey map" }).waitFor();
  await page.getByRole("grid").locator('[tabindex="0"]').first().focus();
  await page.keyboard.press("Shift+S");
  await page.getByRole("textbox", { name: "Edit the name here" }).fill("Trying it out");
  await page.keyboard.press("Enter");
  for (const name of ["Look around", "Compare offers", "Order"]) {
    await page.getByRole("columnheader", { name: /Trying it out|Look around|Compare offers/ }).last().waitFor();
    await page.keyboard.press("Shift+N");
    await page.getByRole("textbox", { name: "Edit the name here" }).fill(name);
    await page.keyboard.press("Enter");
    await page.getByRole("columnheader", { name }).waitFor();
  }
});
after(() => host?.close());

const dialog = () => page.getByRole("dialog", { name: /Import events: kettles\.csv/ });
const importButton = () => dialog().getByRole("button", { name: "Import", exact: true });

test("a file that is dropped on the map is looked into", async () => {
  const held = await page.evaluateHandle((text) => {
    const held = new DataTransfer();
    held.items.add(new File([text], "kettles.csv", { type: "text/csv" }));
    return held;
  }, LOG);
  // A page that does not take what is dragged over it is left by the browser, for the file.
  const isTaken = await page.locator(".canvas").evaluate(
    (map, held) => !map.dispatchEvent(new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer: held })),
    held,
  );
  assert.ok(isTaken);
  await page.locator(".canvas").dispatchEvent("drop", { dataTransfer: held });
  await dialog().getByRole("combobox", { name: "Whose journey" }).waitFor();
  assert.equal(await dialog().getByRole("combobox", { name: "Separator" }).inputValue(), ";");
  assert.deepEqual(await barriers(page), []);
});

test("what each column is, is said", async () => {
  await dialog().getByRole("combobox", { name: "Whose journey" }).selectOption("customer");
  await dialog().getByRole("combobox", { name: "What happened" }).selectOption("step");
  await dialog().getByRole("combobox", { name: /^When(?! it began)/ }).selectOption("at");
  const life = dialog().getByRole("combobox", { name: /^Start or completion/ });
  assert.equal(await life.inputValue(), "lifecycle", "its name and its values speak for it");
  await life.selectOption({ label: "None" });
});

test("only rows of steps that are complete are kept", async () => {
  const rows = dialog().getByRole("region", { name: "Rows to keep" });
  await rows.getByText("All rows are kept.").waitFor();
  await rows.getByRole("button", { name: "Keep only rows where…" }).click();
  await rows.getByRole("combobox", { name: "Only rows where this column" }).first().selectOption("lifecycle");
  await rows.getByRole("combobox", { name: "has this value" }).fill("complete");
});

test("a column that is not wanted is left out", async () => {
  const columns = dialog().getByRole("region", { name: "Attributes to keep" });
  assert.deepEqual((await columns.locator("label").allInnerTexts()).map((it) => it.trim()), ["lifecycle", "device", "remark"]);
  await columns.getByRole("checkbox", { name: "remark" }).click();
});

test("what is open is asked, and nothing starts before it is decided", async () => {
  assert.ok(await importButton().isDisabled());
  await dialog().getByText(/Which comes first in/).first().waitFor();
  await dialog().getByRole("radio", { name: "The day" }).click();
  assert.ok(await importButton().isDisabled());
  await dialog().getByRole("combobox", { name: /In which time zone is/ }).fill("amsterdam");
  assert.ok(await importButton().isEnabled());
});

test("the numbers are those of the rows that were kept", async () => {
  await importButton().click();
  const report = page.getByRole("dialog", { name: "Events imported" });
  await report.waitFor();
  const said = Object.fromEntries(
    await report.locator("dl > div").evaluateAll((all) => all.map((it) => [it.querySelector("dt").innerText, Number(it.querySelector("dd").innerText)])),
  );
  assert.deepEqual(said, {
    "Rows read": N_ROWS,
    "Events kept": N_ROWS / 2,
    Cases: N_JOURNEYS,
    "Filtered out": N_ROWS / 2,
    "Could not be read": 0,
  });
  await page.getByRole("button", { name: "Match events" }).click();
});

test("the map shows how many journeys follow it", async () => {
  await page.getByRole("button", { name: "Accept all" }).click();
  await page.getByText("Every event is matched.").waitFor();
  await page.getByRole("tab", { name: "Variants" }).click();
  const variants = page.getByRole("tabpanel").locator("ol > li");
  await variants.first().waitFor();
  const said = await variants.allInnerTexts();
  assert.equal(said.length, 2, said.join("\n"));
  // From half past to half past: where a step began is no event of its own.
  assert.match(said[0], /75\s% · 18 cases[^]*Look around\s+Compare offers\s+Order\s+median 2 h/);
  assert.match(said[1], /25\s% · 6 cases[^]*Look around\s+Order\s+median 1 h/);
});

/** What is said of a rule that claims every event with any value of an attribute, after all other rules. */
async function claimedBy(attribute) {
  const rules = page.getByRole("region", { name: "Rules", exact: true });
  await rules.getByRole("button", { name: "Add a rule" }).click();
  await rules.getByRole("radio", { name: "Condition" }).click();
  await rules.getByRole("textbox", { name: "Look in" }).fill(attribute);
  await rules.getByRole("combobox", { name: "Comparison" }).selectOption("has any value");
  await rules.getByRole("combobox", { name: "Shows step" }).selectOption("Leave out");
  await rules.getByRole("button", { name: "Save rule" }).click();
  const rule = rules.getByRole("listitem").filter({ hasText: `${attribute} has any value → Left out` });
  await rule.getByText(/^0 events/).waitFor();
  const said = await rule.getByText(/^0 events/).innerText();
  await rule.getByRole("button", { name: /^Delete rule/ }).click();
  await rule.waitFor({ state: "detached" });
  return said.replaceAll(/\s+/g, " ").trim();
}

test("an attribute that was kept can be asked for, the one left out is not there", async () => {
  await page.getByRole("tab", { name: "Matching" }).click();
  assert.match(await claimedBy("device"), new RegExp(`^0 events · ${N_ROWS / 2} more claimed by an earlier rule$`));
  assert.equal(await claimedBy("remark"), "0 events");
});

test("an import that takes the place of another says so, and pairs starts with completions", async () => {
  const held = await page.evaluateHandle((text) => {
    const held = new DataTransfer();
    held.items.add(new File([text], "kettles.csv", { type: "text/csv" }));
    return held;
  }, LOG);
  await page.locator(".canvas").dispatchEvent("drop", { dataTransfer: held });
  await dialog().getByText(`takes the place of “kettles.csv” with its ${N_JOURNEYS} cases`).waitFor();
  await dialog().getByRole("combobox", { name: "Whose journey" }).selectOption("customer");
  await dialog().getByRole("combobox", { name: "What happened" }).selectOption("step");
  await dialog().getByRole("combobox", { name: /^When(?! it began)/ }).selectOption("at");
  await dialog().getByRole("radio", { name: "The day" }).click();
  await dialog().getByRole("combobox", { name: /In which time zone is/ }).fill("Europe/Amsterdam");
  await importButton().click();
  const report = page.getByRole("dialog", { name: "Events imported" });
  await report.getByText(`${N_ROWS / 2} starts and completions became one event each`).waitFor();
  await report.getByRole("button", { name: "Match events" }).click();
  await page.getByRole("tab", { name: "Variants" }).click();
  await page.getByRole("tabpanel").getByText(/median 2 h 30 min/).waitFor();
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
