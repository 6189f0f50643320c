// Maps on which every text is an attack, in files that browsers open: nothing runs, nothing is asked for, all is text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, openSample } from "../host.mjs";
import { exported, opened } from "./sent.mjs";

const payloads = JSON.parse(readFileSync(new URL("../../../tests/fixtures/payloads.json", import.meta.url), "utf8")).flatMap((it) => it.texts);

let host, browser, folder;

before(async () => {
  host = await openSample("A map under attack");
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "desire-path-inert-"));
});
after(async () => {
  await browser?.close();
  await host?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Asks the session as the page of the app does. */
async function ask(request) {
  const { origin, searchParams } = new URL(process.env.DESIRE_PATH_URL);
  const answer = await fetch(`${origin}/rpc`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-desire-path-token": searchParams.get("token") },
    body: JSON.stringify(request),
  });
  return answer.json();
}

let at = 0;

/** Writes an attack into every text that can be edited, going on where the last call ended; says which. */
async function attack() {
  const { open } = await ask({ type: "hello" });
  const all = (kind) => open.entities.filter((it) => it.type === kind).map((it) => it.of ?? it);
  const written = new Set();
  const next = (most) => {
    let text;
    do text = payloads[at++ % payloads.length];
    while (text.length > most || text.trim() === "");
    written.add(text);
    return text;
  };
  const lens = Object.fromEntries(["persona", "scenario", "goal", "expectation", "scope", "trigger", "end"].map((it) => [it, next(200)]));
  lens.version = next(60);
  const commands = [
    { type: "renameMap", id: open.map, title: next(200) },
    { type: "setLens", id: open.map, lens: { ...all("map").find((it) => it.id === open.map).lens, ...lens } },
    ...all("stage").map(({ id }) => ({ type: "renameStage", id, name: next(200) })),
    ...all("step").map(({ id }) => ({ type: "renameStep", id, name: next(200) })),
    ...all("lane").map(({ id }) => ({ type: "renameLane", id, name: next(200) })),
    ...all("card").map(({ id }) => ({ type: "editCard", id, text: next(200) })),
    ...all("transition").map(({ id }) => ({ type: "describeTransition", id, condition: next(200) })),
  ];
  const reply = await ask({ type: "editTogether", commands, gesture: null });
  assert.equal(reply.type, "editTogether", JSON.stringify(reply).slice(0, 300));
  return written;
}

/** What of a text markup has a place for, without spaces: lines are broken anew. */
const squeezed = (text) => text.replace(/[\p{Cc}\ufffe\uffff\s\u0085]/gu, "");

test("whatever people write stays text, in a page and in a picture", async () => {
  const { page } = host;
  for (let round = 0; at < payloads.length; round += 1) {
    const written = await attack();
    await page.waitForTimeout(300);
    for (const [format, options] of [["html", {}], ["html", { javaScriptEnabled: false }], ["svg", {}]]) {
      const address = await exported(page, folder, `attacked-${round}.${format}`);
      const sent = await opened(browser, address, options);
      const found = squeezed(await sent.page.evaluate(() => document.documentElement.textContent));
      for (const text of written) assert.ok(found.includes(squeezed(text)), `${format}: ${JSON.stringify(text)}`);
      const { kinds, leads, runs } = await sent.page.evaluate(() => {
        const all = [...document.querySelectorAll("*")];
        const attributes = all.flatMap((it) => [...it.attributes]);
        return {
          kinds: [...new Set(all.map((it) => it.localName))],
          leads: attributes.filter((it) => ["href", "src", "action", "data"].includes(it.localName)).map((it) => it.value),
          runs: attributes.filter((it) => it.localName.startsWith("on")).map((it) => it.name),
        };
      });
      assert.deepEqual(runs, []);
      for (const lead of leads) assert.match(lead, /^(#|data:image\/|https:|mailto:)/);
      if (format === "svg") assert.ok(!kinds.some((it) => ["script", "foreignObject", "a", "use", "animate", "set", "iframe"].includes(it)), kinds);
      // What would run by itself has run by now; what waits for a hand is clicked at.
      await sent.page.mouse.move(400, 300);
      await sent.page.mouse.click(400, 300);
      await sent.page.waitForTimeout(200);
      assert.deepEqual(sent.amiss, []);
      await sent.close();
    }
  }
});
