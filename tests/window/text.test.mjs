// Text in the real window: its engine rounds the widths of letters, and still no line leaves its box.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { App } from "./app.mjs";

let app;
before(async () => {
  app = await App.inNewFolder();
  await app.open();
  await app.window.says("follow the map exactly");
});
after(() => app.remove());

test("every line of the sample stays within its box", async () => {
  const { nLines, spilled } = await app.window.run(`
    const rect = (node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const lines = [...document.querySelectorAll(".canvas .group .line")];
    const spills = (line) => {
      const it = rect(line);
      const box = line.closest(".group").getBoundingClientRect();
      return it.left < box.left - 0.5 || it.right > box.right + 0.5;
    };
    return { nLines: lines.length, spilled: lines.filter(spills).map((it) => it.textContent) };
  `);
  assert.ok(nLines > 20, `only ${nLines} lines are on the screen`);
  assert.deepEqual(spilled, []);
});
