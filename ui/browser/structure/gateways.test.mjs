// Where a journey parts: gateways by mouse and keyboard, what each of their ways is expected to be, and other kinds.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, openSample } from "../host.mjs";

let host;
let page;

before(async () => {
  host = await openSample("Retail that parts");
  page = host.page;
  // All columns are in sight.
  await page.setViewportSize({ width: 3800, height: 900 });
});
after(() => host.close());

const grid = () => page.getByRole("grid", { name: "Journey map" });
const step = (name) => grid().getByRole("columnheader", { name: new RegExp(`^Step \\d+: ${name}`) });
const stage = (name) => grid().getByRole("columnheader", { name: new RegExp(`^Stage ${name}|^Stage \\d+: ${name}`) });
const diamond = (label) => page.locator(`[data-role="gateway"][title^="${label}"]`);
const kind = () => page.getByRole("combobox", { name: "A journey takes" });
const branches = () => page.getByRole("region", { name: "Branches", exact: true });
const heading = (name) => page.getByRole("heading", { name, exact: true });
const shot = (name) => (process.env.SHOTS ? page.screenshot({ path: `${process.env.SHOTS}-${name}.png` }) : null);

/** Fills the expected share of the nth way. */
async function expectShare(nth, share) {
  const field = branches().getByRole("textbox", { name: "Expected share" }).nth(nth);
  await field.fill(share);
  await field.press("Enter");
}

test("Shift+G goes from one gateway to the next, and a click on one tells its ways", async () => {
  await step("I notice I need it").click();
  await page.keyboard.press("Shift+G");
  await page.getByText("In Consider", { exact: true }).waitFor();
  await page.keyboard.press("Shift+G");
  await page.getByText("Behind I like it or not", { exact: true }).waitFor();
  await step("I like it or not").click();
  await heading("I like it or not").waitFor();
  await diamond("One of 3 ways behind I like it or not").click();
  await heading("Any one of").waitFor();
  assert.equal(await branches().getByRole("listitem").count(), 3);
  await branches().getByText(/^Taken by \d+\s%/).first().waitFor();
});

test("the shares of its ways are held against 100 %", async () => {
  await expectShare(0, "60 %");
  await expectShare(1, "30 %");
  await page.getByText(/shares come to 90\s%; 10\s% are left/).waitFor();
  await expectShare(2, "20 %");
  await page.getByText(/shares come to 110\s%. What leaves a step comes to 100\s%/).waitFor();
  await expectShare(2, "10 %");
  await page.getByText("The expected shares come to 100 %.").waitFor();
  assert.deepEqual(await barriers(page), []);
  await shot("choice");
});

test("what stands in the way of another kind is said, with the next step", async () => {
  await kind().selectOption("allOf");
  await page.getByText(/branches do not meet|a branch parts again|no step stands on the way/i).first().waitFor();
  await page.waitForFunction(() => document.getElementById("gateway-kind").value === "oneOf");
});

test("a transition says what it is and leads to its gateway", async () => {
  await branches().getByRole("button", { name: /· I recommend/ }).click();
  await page.getByText("Passes over steps that lie on another way.").waitFor();
  await page.getByRole("button", { name: "Gateway: one of 3 ways" }).click();
  await heading("Any one of").waitFor();
});

test("by keyboard a step parts, its gateway is of another kind, and one undo brings it back", async () => {
  await step("I fill the basket").click();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Branch to a new step");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Edit the name here" }).waitFor();
  await page.keyboard.type("I pay at the till");
  await page.keyboard.press("Enter");
  await step("I pay at the till").waitFor();
  await step("I fill the basket").click();
  await page.keyboard.press("Shift+G");
  await page.getByText("Behind I fill the basket", { exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "gateway-kind");
  await page.keyboard.press("ArrowDown");
  await heading("All of").waitFor();
  await stage("All of these").waitFor();
  assert.equal(await branches().getByRole("listitem").count(), 2);
  assert.equal(await diamond("All of 2 branches of All of these").count(), 2, "where it parts and where it comes together");
  assert.deepEqual(await barriers(page), []);
  await shot("all-of");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await stage("All of these").waitFor({ state: "detached" });
  await diamond("One of 2 ways behind I fill the basket").waitFor();
});

test("the palette makes it any order and one of again", async () => {
  for (const [words, now] of [["Make the gateway: Any order", "Any order"], ["Make the gateway: Any one of", "Any one of"]]) {
    if (now === "Any order") await step("I fill the basket").click();
    await page.keyboard.press("Control+k");
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    await heading(now).waitFor();
    if (now === "Any order") await shot("any-order");
  }
  await diamond("One of 2 ways behind I fill the basket").waitFor();
});

test("a branch is removed, and with the last but one the gateway goes", async () => {
  await diamond("One of 2 ways behind I fill the basket").click();
  await page.getByRole("button", { name: "Remove the branch to I pay at the till" }).click();
  await diamond("One of 2 ways behind I fill the basket").waitFor({ state: "detached" });
  await heading("I fill the basket").waitFor();
});

test("the flow table and the outline tell kinds and gateways too", async () => {
  await step("I fill the basket").click();
  await page.keyboard.press("t");
  const table = page.getByRole("dialog", { name: "Flow table" });
  await table.getByRole("cell", { name: /^Skip · / }).first().waitFor();
  assert.deepEqual(await barriers(page), []);
  await table.getByRole("button", { name: /^One of 3 ways behind I like it or not/ }).click();
  await heading("Any one of").waitFor();
  await page.keyboard.press("Shift+V");
  await page.getByRole("treeitem", { name: /I like it or not.*one of 3 ways on/ }).waitFor();
  await page.keyboard.press("Shift+V");
  assert.deepEqual(host.complaints, []);
});
