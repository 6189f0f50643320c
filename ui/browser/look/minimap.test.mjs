// How one gets about on a map that is larger than the window: the minimap for pointers, actions for keys.
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

const minimap = () => page.locator(".minimap");
const frame = () => page.locator(".minimap .frame");
const head = (name) => page.getByRole("columnheader", { name });
const zoom = async () => parseInt(await page.getByRole("button", { name: /^Zoom \d/ }).innerText());
const focused = () => page.locator(":focus");
const enter = () => page.locator('[role="grid"] [tabindex="0"]').first().focus();

/** Whether something lies in the window onto the map, beside the heads at its left. */
async function isInSight(locator) {
  const [box, map] = [await locator.boundingBox(), await page.locator(".canvas").boundingBox()];
  return box !== null && box.x >= map.x && box.x + box.width <= map.x + map.width + 1;
}

test("the map in small is painted, and a frame says what shows", async () => {
  await minimap().waitFor();
  await page.waitForFunction(() => {
    const canvas = document.querySelector(".minimap canvas");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size > 5;
  });
  const [whole, part] = [await minimap().boundingBox(), await frame().boundingBox()];
  assert.ok(part.width < whole.width * 0.9 && part.x - whole.x < whole.width * 0.3, JSON.stringify([whole, part]));
  assert.deepEqual(await barriers(page), []);
});

test("a click on the minimap goes there, and a drag of the frame takes the map along", async () => {
  const box = await minimap().boundingBox();
  await page.mouse.click(box.x + box.width - 3, box.y + 5);
  await head(/^Step \d+: I recommend/).or(head(/^Step 12:/)).first().waitFor();
  assert.equal(await isInSight(page.getByRole("columnheader", { name: /^Step / }).last()), true);
  const at = await frame().boundingBox();
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 50, at.y + at.height / 2, { steps: 4 });
  await page.mouse.up();
  assert.equal(await isInSight(head(/^Step 1:/)), true);
  assert.ok((await frame().boundingBox()).x < at.x);
});

test("it can be hidden, and stays so", async () => {
  await page.getByRole("button", { name: "Hide the minimap" }).click();
  await minimap().waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("button", { name: "Show the minimap" }).waitFor();
  assert.equal(await minimap().count(), 0);
  await enter();
  await page.keyboard.press("m");
  await minimap().waitFor();
});

test("a map that shows as a whole needs none", async () => {
  await enter();
  await page.keyboard.press("Shift+Digit1");
  await minimap().waitFor({ state: "detached" });
  await page.keyboard.press("0");
  await minimap().waitFor();
});

test("a step is found by its name, and the keyboard is there", async () => {
  await enter();
  await page.keyboard.press("g");
  await page.getByRole("region", { name: "Find", exact: true }).getByRole("textbox", { name: "Find" }).fill("I pay");
  await page.getByText("1 of 1", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await head(/: I pay/).and(focused()).waitFor();
  assert.equal(await isInSight(head(/: I pay/)), true);
  assert.deepEqual(await barriers(page), []);
});

test("what is selected is fitted: a stage as a whole, a cell close by", async () => {
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+Digit2");
  const stage = page.getByRole("columnheader").and(focused());
  assert.equal(await isInSight(stage), true);
  const far = await zoom();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Digit2");
  assert.ok((await zoom()) > far, `${far} %, then ${await zoom()} %`);
  assert.equal(await isInSight(page.getByRole("gridcell").and(focused())), true);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
