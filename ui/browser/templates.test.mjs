// Templates: each opens, one's own come and go, and a new map begins at its begin.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openPage, startFrom, toStart } from "./host.mjs";

let host, page;

before(async () => {
  host = await openPage();
  page = host.page;
});
after(async () => {
  assert.deepEqual(host.complaints, []);
  await host.close();
});

/** The card of a template. */
function offered(name) {
  return page.getByRole("region", { name: "Start from a template" }).getByRole("button", { name });
}

const WITH_EVENTS = ["Retail", "Software as a service", "Banking and insurance", "Healthcare, out-patient", "Telecom", "Service blueprint", "Employee journey", "Complaint journey"];
const WITHOUT = ["Blank lifecycle", "Hypothesis map", "Day in the life"];

test("the start screen shows every template with its map in small", async () => {
  await toStart(page);
  for (const template of [...WITH_EVENTS, ...WITHOUT]) {
    const card = offered(new RegExp(`^${template}`));
    await card.locator("canvas").waitFor({ state: "attached" });
    assert.equal((await card.innerText()).includes("With sample events"), WITH_EVENTS.includes(template), template);
    const colours = () => card.locator("canvas").evaluate((canvas) => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const seen = new Set();
      for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
      return seen.size;
    });
    await assert.doesNotReject(async () => {
      for (let n = 0; (await colours()) < 3; n += 1) {
        if (n > 50) throw new Error(`${template} is not painted`);
        await page.waitForTimeout(50);
      }
    });
  }
  assert.deepEqual(await barriers(page), []);
});

for (const template of WITH_EVENTS) {
  test(`${template} opens with its figures`, async () => {
    await startFrom(page, template);
    await page.getByRole("button", { name: /of closed journeys follow the map|follow the map/ }).first().waitFor();
    assert.match(await page.getByRole("button", { name: /of events matched/ }).innerText(), /\d+\s% of events matched/);
  });
}

for (const template of WITHOUT) {
  test(`${template} opens, and its empty cells ask`, async () => {
    await startFrom(page, template);
    const cell = page.getByRole("gridcell", { name: /^Thoughts, .*: empty\. What do they think here\?/ }).first();
    const prompt = cell.getByText("What do they think here?");
    assert.equal(await prompt.isVisible(), false);
    await cell.hover();
    assert.equal(await prompt.isVisible(), true);
  });
}

test("a map made by keyboard has the keyboard, at its begin", async () => {
  await startFrom(page, "Retail", "A large one");
  await page.getByRole("tab", { name: "Paths" }).click();
  await page.keyboard.press("Control+-");
  await page.getByRole("button", { name: "Library", exact: true }).click();
  const card = offered(/^Blank lifecycle/);
  await card.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Title" }).fill("A small one");
  await page.keyboard.press("Enter");
  const first = page.getByRole("grid").getByRole("columnheader", { name: /Step 1/ });
  await first.waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[role="grid"]'));
  assert.match(await page.evaluate(() => document.activeElement.dataset.spot), /^step:/);
  assert.equal(await page.getByRole("tab", { name: "Inspector" }).getAttribute("aria-selected"), "true");
  await page.getByText("100 %", { exact: true }).first().waitFor();
});

test("a map is kept as a template, started from, and removed", async () => {
  await startFrom(page, "Day in the life", "Our day");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Save as a template");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "What is it for?" }).fill("For talks with neighbours");
  await page.getByRole("button", { name: "Save template" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await startFrom(page, "Our day", "Their day");
  await toStart(page);
  await page.getByRole("button", { name: "Remove the template Our day" }).click();
  await page.getByRole("button", { name: "Remove template" }).click();
  await offered(/^Our day/).waitFor({ state: "detached" });
});
