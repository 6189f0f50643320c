// Looking back: the map as it was, what has become different, bringing it back, and versions with a name.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, openPage, toStart } from "./host.mjs";

let host;
let page;

const bar = () => page.getByRole("region", { name: "History of the map" });
const panel = () => page.getByRole("complementary").getByRole("region", { name: "History" }).first();
const head = (name) => page.getByRole("columnheader", { name });
const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());

/** Goes to the head of the first step, and adds two steps behind it. */
before(async () => {
  host = await openPage();
  page = host.page;
  await toStart(page);
  await page.getByRole("region", { name: "Start from a template" }).getByRole("button", { name: /^Blank lifecycle/ }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Looking back");
  await page.getByRole("button", { name: "Create map" }).click();
  for (const name of ["I ask a friend", "I read a test"]) {
    await page.getByRole("columnheader").nth(1).click();
    await press("Shift+N");
    await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await page.keyboard.type(name);
    await press("Enter");
    await head(new RegExp(name)).waitFor();
  }
});
after(() => host?.close());

test("the map as it is now gets a name", async () => {
  await head(/I ask a friend/).click();
  await press("h");
  await panel().getByRole("button", { name: "Name this version" }).click();
  await page.keyboard.type("After the workshop");
  await press("Enter");
  await panel().getByRole("button", { name: "After the workshop", exact: true }).waitFor();
  assert.deepEqual(await barriers(page), []);
  await bar().getByRole("button", { name: "Close the history" }).click();
  await bar().waitFor({ state: "detached" });
});

test("what was removed shows where it was, and comes back alone", async () => {
  await head(/I ask a friend/).click();
  await press("Delete");
  await head(/I ask a friend/).waitFor({ state: "detached" });
  await press("h");
  await bar().getByRole("slider", { name: "Moment" }).focus();
  await press("ArrowLeft");
  await panel().getByRole("heading", { name: "The map as it was" }).waitFor();
  await head(/I ask a friend/).getByTitle("Removed since").waitFor();
  assert.deepEqual(await barriers(page), []);

  await panel().getByRole("button", { name: "Bring it back: I ask a friend" }).click();
  await page.getByText("It is as it was").first().waitFor();
  await bar().getByRole("button", { name: "Back to now" }).click();
  await panel().getByRole("heading", { name: "History", exact: true }).waitFor();
  await head(/I ask a friend/).waitFor();
});

test("what was cannot be edited", async () => {
  await bar().getByRole("slider", { name: "Moment" }).focus();
  await press("Home");
  await panel().getByRole("heading", { name: "The map as it was" }).waitFor();
  const columns = await page.getByRole("columnheader").count();
  await page.getByRole("columnheader").nth(1).click();
  await press("Delete", "Shift+N");
  assert.equal(await page.getByRole("columnheader").count(), columns);
  assert.equal(await page.getByRole("textbox", { name: "Edit the name here" }).count(), 0);
});

test("a version is held against now, and all of it comes back", async () => {
  await bar().getByRole("button", { name: "Back to now" }).click();
  await head(/I read a test/).click();
  await press("F2");
  await page.keyboard.type("I watch a test");
  await press("Enter");
  await head(/I watch a test/).waitFor();
  await panel().getByRole("button", { name: "Compare with now: After the workshop" }).click();
  await panel().getByText("Name: I read a test → I watch a test").waitFor();
  await head(/I watch a test/).getByTitle("Changed since").waitFor();

  await panel().getByRole("button", { name: "After the workshop", exact: true }).click();
  await head(/I read a test/).waitFor();
  await bar().getByRole("button", { name: "Bring all of it back" }).click();
  await panel().getByRole("heading", { name: "History", exact: true }).waitFor();
  await head(/I read a test/).waitFor();
  await press("Escape");
  await page.getByRole("columnheader").nth(1).click();
  await press("Control+z");
  await head(/I watch a test/).waitFor();
});
