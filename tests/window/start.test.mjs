// The window opens, is called by its name, and keeps its page shut in.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { App } from "./app.mjs";

let app;
before(async () => {
  app = await App.inNewFolder();
  await app.open();
});
after(() => app.remove());

test("the first time the sample shows, with its overlay and the tour; later the start screen lists it", async () => {
  await app.window.says("follow the map exactly");
  await app.window.click("button", "End the tour");
  await app.close();
  const window = await app.open();
  await window.find("heading", "Start from a template");
  await window.find("button", /^Retail.desirepath|^Retail/);
});

test("the window is called Desire Path", async () => {
  assert.equal(await app.window.title(), "Desire Path");
  await app.window.says("Desire Path");
});

test("the page runs no script that did not ship with it", async () => {
  const script = `
    globalThis.escaped = false;
    const element = document.createElement("script");
    element.textContent = "globalThis.escaped = true";
    document.head.append(element);
    return globalThis.escaped`;
  assert.equal(await app.window.run(script), false);
});

test("the page cannot be led elsewhere", async () => {
  const here = await app.window.run("return location.href");
  await app.window.run(`location.href = "http://127.0.0.1:9/"`);
  await sleep(500);
  assert.equal(await app.window.run("return location.href"), here);
});

test("a request nobody knows is answered, not obeyed", async () => {
  const script = `return globalThis.__TAURI_INTERNALS__.invoke("rpc", { request: JSON.stringify({ type: "noSuchRequest" }) })`;
  const reply = await app.window.run(script);
  assert.equal(reply.type, "problem");
  assert.equal(reply.problem.kind, "bug");
});

test("only the one command may be called", async () => {
  const script = `
    return globalThis.__TAURI_INTERNALS__.invoke("plugin:dialog|open", { options: {} })
      .then(() => "allowed", (error) => String(error))`;
  assert.match(await app.window.run(script), /not allowed|not found/);
});
