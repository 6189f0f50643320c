// Copying and pasting in the real window: its engine hands over the clipboard for cells as it does for fields.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { App } from "./app.mjs";
import { KEY, until } from "./driver.mjs";

let app;
before(async () => {
  app = await App.inNewFolder();
  const window = await app.openAtStart();
  await window.click("button", /^Blank/);
  await window.fill("textbox", /^Title/, "My clipboard");
  await window.click("button", "Create map");
  await window.find("grid", "Journey map");
});
after(() => app.remove());

const nCards = (text) =>
  app.window.run(`return [...document.querySelectorAll(".group.card")].filter((it) => it.textContent.includes(arguments[0])).length`, text);

const become = (text, n) => until(`there are ${n} cards that say ${text}`, async () => (await nCards(text)) === n);

test("a copied card is pasted beside it, cut, and pasted again", async () => {
  const { window } = app;
  await window.run(`document.querySelector("[role=grid] [tabindex='0']").focus()`);
  await window.press(KEY.down);
  await window.press("n");
  await window.find("textbox", /^Card text/);
  await window.press("A thought");
  await window.press(KEY.enter);
  await become("A thought", 1);
  await window.press("c", [KEY.control]);
  await window.says("Copied: 1 card");
  await window.press(KEY.right);
  await window.press("v", [KEY.control]);
  await become("A thought", 2);
  await window.press("x", [KEY.control]);
  await become("A thought", 1);
  await window.press("v", [KEY.control]);
  await become("A thought", 2);
  assert.equal(await nCards("A thought"), 2);
});
