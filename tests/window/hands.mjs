// What hands cost on a map of 300 steps, 30 lanes and 5,000 cards, in the window and in Chromium: node tests/window/hands.mjs [window|chromium]
//
// CPU times are those of the process that draws the page; a frame is one the page was asked to draw. Chromium draws
// without a screen and without a graphics card, as the window does here.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { App, PROGRAMS } from "./app.mjs";
import { ask } from "./hands/ask.mjs";
import { cpuMs, megabytes } from "./hands/cost.mjs";
import { fillVast } from "./hands/vast-map.mjs";

const N_FRAMES = 240;
const N_EDITS = 30;
/** An hour in which somebody does something every two seconds, without the waiting. */
const N_DEEDS = 1_800;
const N_LOOKS = 6;
/** So many at a time: a script in the window may not take long. */
const N_AT_ONCE = 60;

/** Runs in the page: turns the wheel once a frame, to and fro. */
async function pan(n) {
  const map = document.querySelector(".canvas");
  const box = map.getBoundingClientRect();
  for (let it = 0; it < n; it += 1) {
    const [deltaX, deltaY] = it % 120 < 60 ? [20, 6] : [-20, -6];
    map.dispatchEvent(new WheelEvent("wheel", { deltaX, deltaY, clientX: box.x + 400, clientY: box.y + 300, bubbles: true, cancelable: true }));
    await new Promise(requestAnimationFrame);
  }
}

/** Runs in the page: carries a card over the map, a little way each frame, and lets it go where it was. */
async function drag(n) {
  const map = document.querySelector(".canvas");
  const box = map.getBoundingClientRect();
  const isHere = (at) => at.x > box.x + 200 && at.x < box.right - 300 && at.y > box.y + 150 && at.y < box.bottom - 100;
  const card = [...document.querySelectorAll('[role="note"]')].find((it) => isHere(it.getBoundingClientRect()));
  const from = card.getBoundingClientRect();
  const [x, y] = [from.x + 20, from.y + 8];
  map.setPointerCapture = () => undefined;
  const send = (type, dx, dy) => {
    const target = type === "pointerdown" ? document.elementFromPoint(x, y) : map;
    target.dispatchEvent(new PointerEvent(type, { pointerId: 1, isPrimary: true, button: type === "pointermove" ? -1 : 0, buttons: type === "pointerup" ? 0 : 1, clientX: x + dx, clientY: y + dy, bubbles: true, cancelable: true }));
  };
  send("pointerdown", 0, 0);
  for (let it = 0; it < n; it += 1) {
    const turn = (it / 60) * Math.PI;
    send("pointermove", 120 * Math.sin(turn), 80 * Math.sin(turn * 2));
    await new Promise(requestAnimationFrame);
  }
  const isCarried = document.querySelector(".ghost") !== null;
  dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  map.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  send("pointerup", 0, 0);
  delete map.setPointerCapture;
  return isCarried;
}

/** Runs in the page: gives a step in sight other names, and measures until each can be read. */
async function edit(n) {
  const head = document.querySelector('[role="columnheader"][data-spot^="step:"]');
  const id = head.dataset.spot.slice("step:".length);
  const times = [];
  for (let it = 0; it < n; it += 1) {
    const name = `I try it ${it + 1} times`;
    const start = performance.now();
    await ask({ type: "edit", command: { type: "renameStep", id, name }, gesture: null });
    const isShown = () => document.querySelector(".canvas").textContent.includes(name);
    while (!isShown()) await new Promise(requestAnimationFrame);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** Runs in the page: what a person does, one after the other, without resting. */
async function work(from, n) {
  const map = document.querySelector(".canvas");
  const rest = () => new Promise((done) => setTimeout(done, 15));
  const press = async (key, held = {}) => {
    const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true, ...held }));
    await rest();
  };
  const focusMap = () => document.querySelector('[role="grid"] [tabindex="0"], [role="tree"] [tabindex="0"]')?.focus();
  const deeds = [
    () => press("ArrowRight"),
    () => press("ArrowDown"),
    () => press("o"),
    () => press("z", { ctrlKey: true }),
    () => press("Z", { ctrlKey: true, shiftKey: true }),
    () => press("z", { ctrlKey: true }),
    () => map.isConnected && map.dispatchEvent(new WheelEvent("wheel", { deltaX: (from % 20) - 10, deltaY: 6, clientX: 500, clientY: 400, bubbles: true, cancelable: true })),
    () => map.isConnected && map.dispatchEvent(new WheelEvent("wheel", { deltaY: from % 24 < 12 ? 8 : -8, ctrlKey: true, clientX: 500, clientY: 400, bubbles: true, cancelable: true })),
    async () => (await press("k", { ctrlKey: true }), await press("Escape")),
    async () => (await press("F1"), await press("Escape")),
    async () => (await press("f", { ctrlKey: true }), await press("Escape")),
    async () => (await press("v"), await rest(), focusMap(), await press("v")),
  ];
  for (let it = from; it < from + n; it += 1) {
    if (it % deeds.length < 8) focusMap();
    await deeds[it % deeds.length]();
    await rest();
  }
  return document.querySelectorAll("*").length;
}

const by = (ms, n) => `${(ms / n).toFixed(1)} ms`;
const middle = (sorted) => sorted[Math.floor(sorted.length / 2)];

/** Measures one front: `run` runs a function in its page; `part` tells the processes that draw it. */
async function measure(name, { run, reopen, heap, part }) {
  console.log(`\n${name}`);
  await run(fillVast);
  console.log(`opened until it can be read: ${((await reopen()) / 1000).toFixed(2)} s`);
  for (const [what, hand] of [["pan", pan], ["drag of a card", drag]]) {
    const before = cpuMs(process.pid, part);
    const start = performance.now();
    const done = await run(hand, N_FRAMES);
    if (done === false) throw new Error("The card was not carried: look at what the script presses.");
    console.log(`${what}: ${by(cpuMs(process.pid, part) - before, N_FRAMES)} of CPU a frame, ${by(performance.now() - start, N_FRAMES)} in all`);
  }
  const times = await run(edit, N_EDITS);
  console.log(`an edit until it can be read: median ${middle(times).toFixed(0)} ms, longest ${times.at(-1).toFixed(0)} ms`);
  console.log("deeds   MB of its own   heap MB   elements");
  for (let look = 0; look <= N_LOOKS; look += 1) {
    // Before the first look everything was open once.
    const nDeeds = look === 0 ? N_AT_ONCE : N_DEEDS / N_LOOKS;
    let nElements = 0;
    for (let it = 0; it < nDeeds; it += N_AT_ONCE) nElements = await run(work, it, N_AT_ONCE);
    const used = heap ? (await heap()).toFixed(1) : "–";
    console.log(`${String((look * N_DEEDS) / N_LOOKS).padStart(5)} ${megabytes(process.pid, part).toFixed(0).padStart(15)} ${used.padStart(9)} ${String(nElements).padStart(10)}`);
  }
}

async function inTheWindow() {
  const app = await App.inNewFolder();
  try {
    let window = await app.openAtStart();
    const run = (hand, ...given) => window.run(`${ask}; return (${hand})(...arguments)`, ...given);
    const reopen = async () => {
      await app.close();
      window = await app.open();
      await window.find("button", /^Vast/);
      const start = performance.now();
      await window.click("button", /^Vast/);
      await window.find("grid", "Journey map");
      return performance.now() - start;
    };
    await measure("In the window (WebKitGTK)", { run, reopen, heap: null, part: "WebKitWebProcess" });
  } finally {
    await app.remove();
  }
}

async function inChromium() {
  const folder = await mkdtemp(join(tmpdir(), "desire-path-"));
  const server = spawn(join(PROGRAMS, "desirepath"), ["serve", "--json"], { env: { ...process.env, DESIRE_PATH_DATA: folder }, stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise((done) => server.stdout.once("data", (text) => done(String(text))));
  process.env.DESIRE_PATH_URL = JSON.parse(line).address;
  const { openPage } = await import("../../ui/browser/host.mjs");
  const host = await openPage();
  const { page } = host;
  try {
    const run = (hand, ...given) => page.evaluate(`(() => { ${ask}; return (${hand})(...${JSON.stringify(given)}); })()`);
    const reopen = async () => {
      await page.getByRole("button", { name: "Library", exact: true }).click();
      const start = performance.now();
      await page.getByRole("button", { name: /^Vast/ }).first().click();
      await page.getByRole("grid", { name: "Journey map" }).waitFor();
      return performance.now() - start;
    };
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize / 1024 ** 2;
    };
    await page.getByRole("button", { name: /^Blank/ }).waitFor();
    await measure("In Chromium", { run, reopen, heap, part: "--type=renderer" });
  } finally {
    await host.close();
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

const only = process.argv[2];
if (only !== "chromium") await inTheWindow();
if (only !== "window") await inChromium();
