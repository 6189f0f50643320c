// Who speaks to the computer, or whose hand slips, can turn single keys off.
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

const enter = () => page.locator('[role="grid"] [tabindex="0"]').first().focus();
const sheet = () => page.getByRole("dialog", { name: "Help" });
const finder = () => page.getByRole("region", { name: "Find", exact: true });

/** Puts single keys on or off in the sheet of keys. */
async function put(areOn) {
  await enter();
  await page.keyboard.press("?");
  await sheet().getByRole("checkbox", { name: /^Single keys/ }).setChecked(areOn);
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Escape");
  await sheet().waitFor({ state: "detached" });
}

test("off, single keys do nothing, and keys with Ctrl still do", async () => {
  await put(false);
  await enter();
  await page.keyboard.press("g");
  await page.keyboard.press("Shift+N");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "All actions" }).waitFor();
  assert.equal(await page.getByRole("dialog").count(), 1);
  assert.equal(await page.getByRole("option", { name: /^Go to a step…$/ }).count(), 1);
  await page.keyboard.press("Escape");
});

test("that stays so, and the sheet says which keys are off", async () => {
  await page.reload();
  await enter();
  await page.keyboard.press("t");
  await page.keyboard.press("?");
  await sheet().waitFor();
  assert.ok((await sheet().getByText("off", { exact: true }).count()) > 10);
  await page.keyboard.press("Escape");
});

test("on again, they do what they did", async () => {
  await put(true);
  await enter();
  await page.keyboard.press("g");
  await finder().waitFor();
  await page.keyboard.press("Escape");
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
