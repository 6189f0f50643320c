// Lanes by mouse and keyboard: hidden and shown again, kept in sight, made thin, moved; and lanes of one's own kind.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample();
  page = host.page;
});
after(() => host?.close());

const lane = (name) => page.getByRole("rowheader", { name: `Lane: ${name}`, exact: true });
const cell = (name) => page.getByRole("gridcell", { name });
const lanes = () => page.getByRole("rowheader").evaluateAll((all) => all.map((it) => it.ariaLabel.replace("Lane: ", "")));
const status = () => page.getByRole("status").innerText();

/** Runs an action by its name, as the palette does. */
async function act(name) {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(name);
  await page.keyboard.press("Enter");
}

async function addLane(kind) {
  await act(`Add a lane: ${kind}`);
  await lane(kind).waitFor();
}

/** Goes to the cell of a lane at the first step. */
async function toCell(name) {
  await lane(name).click();
  await page.keyboard.press("ArrowRight");
}

test("a lane is hidden by a key, and shown again with all that is in it", async () => {
  await lane("Pains").click();
  await page.keyboard.press("Shift+H");
  await lane("Pains").waitFor({ state: "detached" });
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("button", { name: "Show hidden lanes (1)" }).click();
  await lane("Pains").waitFor();
  await page.keyboard.press("Control+z");
  await lane("Pains").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await lane("Pains").waitFor();
});

test("a pinned lane comes first and stays in sight while the map is scrolled", async () => {
  const all = await lanes();
  const last = all.filter((it) => it !== "Flow").at(-1);
  await lane(last).click();
  await page.keyboard.press("Shift+P");
  await page.waitForFunction((name) => document.querySelector('[role="rowgroup"].pinned') && document.body.innerText.includes(name), last);
  const before = await lane(last).boundingBox();
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(100);
  const scrolled = await lane(last).boundingBox();
  assert.ok(scrolled.y <= before.y && scrolled.y > 90, `the head is at ${scrolled.y}`);
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press("Control+z");
  await page.locator(".pinned").waitFor({ state: "detached" });
});

test("a thin lane counts its cards, and opens where one writes", async () => {
  await page.mouse.wheel(0, -4000);
  await lane("Thoughts").click();
  await page.keyboard.press("Shift+C");
  await cell(/^Thoughts, I notice I need it: \d cards?$/).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await cell(/^Thoughts, I notice I need it: .*[a-z]{4}/).waitFor();
});

test("lanes are moved by keys, and it is said where they are", async () => {
  const before = await lanes();
  await lane("Thoughts").click();
  await page.keyboard.press("Alt+ArrowDown");
  await page.waitForFunction((it) => document.body.innerText.includes(it), "“Thoughts” is lane");
  // It is said as soon as it is known; the picture follows.
  let now = before;
  for (let n = 0; n < 250 && String(now) === String(before); n += 1) {
    await page.waitForTimeout(20);
    now = await lanes();
  }
  assert.notDeepEqual(now, before);
  await page.keyboard.press("Control+z");
});

test("numbers, dates and choices hold what they say, and nothing else", async () => {
  await addLane("Number");
  await toCell("Number");
  await page.keyboard.press("n");
  await page.keyboard.type("many");
  await page.keyboard.press("Enter");
  await page.getByText(/“many” is not a number/).first().waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("4.5");
  await page.keyboard.press("Enter");
  await cell(/^Number, I notice I need it: .*4\.5/).waitFor();
  await addLane("Choice");
  await page.getByRole("textbox", { name: "Choices, one a line" }).fill("Low\nHigh");
  await page.getByRole("textbox", { name: "Name", exact: true }).focus();
  await toCell("Choice");
  await page.keyboard.press("n");
  await page.getByRole("combobox", { name: "Card text" }).selectOption("High");
  await cell(/^Choice, I notice I need it: .*High/).waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("numbers of a chart are drawn over the steps", async () => {
  await addLane("Chart");
  await toCell("Chart");
  for (const number of ["3", "8"]) {
    await page.keyboard.press("n");
    await page.keyboard.type(number);
    await page.keyboard.press("Enter");
    await cell(new RegExp(`^Chart, .*${number}`)).first().waitFor();
    await page.keyboard.press("ArrowRight");
  }
  await lane("Chart").click();
  await page.getByRole("radio", { name: "Line" }).check();
  await page.waitForFunction(() => document.querySelectorAll('[data-key^="card:"] svg').length >= 2);
});

test("whoever has gone on while a lane is added is not called back", async () => {
  await page.route("**/rpc*", async (route) => {
    const answer = await route.fetch();
    if (route.request().postData().includes("addLane")) await new Promise((resolve) => setTimeout(resolve, 400));
    await route.fulfill({ response: answer });
  });
  const answered = page.waitForResponse((it) => it.request().postData()?.includes("addLane"));
  await addLane("Date");
  await toCell("Thoughts");
  await (await answered).finished();
  await page.unroute("**/rpc*");
  assert.match(await page.evaluate(() => document.activeElement.ariaLabel), /^Thoughts, /);
  await page.keyboard.press("ArrowRight");
  assert.match(await page.evaluate(() => document.activeElement.ariaLabel), /^Thoughts, /);
});

test("a picture is chosen, drawn anew and kept on its card", async () => {
  const file = join(tmpdir(), `desire-path-shelf-${process.pid}.svg`);
  await writeFile(file, "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><script>alert(1)</script><rect width='40' height='20' fill='teal'/></svg>");
  await addLane("Image");
  await toCell("Image");
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("n");
  await (await chooser).setFiles(file);
  const picture = page.locator('[data-key^="card:"] img');
  await picture.waitFor();
  assert.match(await picture.getAttribute("src"), /^data:image\/svg\+xml;base64,PHN2Zy/);
  assert.deepEqual(await barriers(page), []);
  assert.match(await status(), /The picture is on the map/);
  assert.deepEqual(host.complaints, []);
});
