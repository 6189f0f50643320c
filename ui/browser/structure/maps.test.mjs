// Several maps in one file: drawing how it is to be, going from map to map, and what differs between the two.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openSample } from "../host.mjs";

const FIRST = /I ask a friend/;
let host;
let page;

const panel = () => page.getByRole("complementary").getByRole("region", { name: "What is different" }).first();
const head = (name) => page.getByRole("columnheader", { name });
const title = () => page.getByRole("textbox", { name: "Rename the map" });
const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
const opens = (name) => page.getByRole("main", { name, exact: true }).waitFor();

/** Does something by its name in the list of all actions. */
async function act(name) {
  await press("Control+k");
  await page.getByRole("combobox", { name: "What do you want to do?" }).fill(name);
  await press("Enter");
}

before(async () => {
  host = await openSample("Shop");
  page = host.page;
});
after(() => host?.close());

test("a to-be map is drawn beside the map, with the same journeys over it", async () => {
  await act("Draw a to-be map");
  await opens("Shop (to-be)");
  assert.equal(await title().inputValue(), "Shop (to-be)");
  await page.getByText("To-be", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("what is edited there is marked and listed, and nothing else", async () => {
  await head(FIRST).click();
  await press("F2");
  await page.getByRole("textbox", { name: "Edit the name here" }).fill("I ask the assistant");
  await press("Enter");
  await head(/I ask the assistant/).waitFor();
  await page.getByRole("button", { name: "Differences" }).click();
  await panel().getByText("1 difference", { exact: true }).waitFor();
  await panel().getByRole("button", { name: "I ask the assistant", exact: true }).waitFor();
  await head(/I ask the assistant/).getByTitle("Changed").waitFor();

  // The list follows an edit while it is looked at.
  await head(/I ask the assistant/).click();
  await press("Shift+N");
  await page.getByRole("textbox", { name: "Edit the name here" }).waitFor();
  await page.keyboard.type("I get a proposal");
  await press("Enter");
  await panel().getByRole("button", { name: "I get a proposal", exact: true }).waitFor();
  await head(/I get a proposal/).getByTitle("Added").waitFor();
  assert.deepEqual(await barriers(page), []);
});

test("the keyboard leads from map to map, to the twin of where it was", async () => {
  await head(/I ask the assistant/).click();
  await act("Go to map “Shop”");
  await opens("Shop");
  await page.getByText("As-is", { exact: true }).first().waitFor();
  const here = page.locator('[role="columnheader"]:focus');
  await here.waitFor();
  assert.match((await here.textContent()) ?? "", FIRST);
  assert.equal(await head(/I ask the assistant/).count(), 0);
  // What is compared stays compared, and the twin is marked here too.
  await here.getByTitle("Changed").waitFor();

  await page.getByRole("button", { name: "Maps of this file" }).focus();
  await press("Enter");
  await page.getByRole("menuitemradio", { name: "Shop (to-be)" }).waitFor();
  await press("ArrowDown", "Enter");
  await opens("Shop (to-be)");
  await page.locator('[role="columnheader"]:focus').getByText("I ask the assistant").waitFor();
});

test("what is on the other map alone shows there", async () => {
  await act("Go to map “Shop”");
  await opens("Shop");
  await panel().getByRole("button", { name: "I get a proposal", exact: true }).click();
  await opens("Shop (to-be)");
  await head(/I get a proposal/).getByTitle("Added").waitFor();
});

test("undo leads to where it takes back, and a map that is deleted comes back", async () => {
  await act("End comparing the maps");
  await panel().waitFor({ state: "detached" });
  await act("Go to map “Shop”");
  await opens("Shop");
  await press("Control+z");
  await opens("Shop (to-be)");
  await head(/I get a proposal/).waitFor({ state: "detached" });

  await act("Delete this map");
  await opens("Shop");
  await page.getByRole("button", { name: "Differences" }).waitFor({ state: "detached" });
  await press("Control+z");
  await opens("Shop (to-be)");
  await head(/I ask the assistant/).waitFor();
});

test("both are exported in one picture", async () => {
  await act("Export");
  await page.getByLabel("Maps", { exact: true }).selectOption({ label: "With “Shop” below" });
  assert.deepEqual(await barriers(page), []);
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click();
  const chunks = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
  const picture = Buffer.concat(chunks).toString("utf8");
  for (const said of ["Shop (to-be)", "I ask the assistant", "To-be", "As-is"]) assert.ok(picture.includes(said), said);
  assert.deepEqual(host.complaints, []);
});
