// The real window speaks to nobody: not when it starts, and not when a map is opened, edited, given events and exported.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App } from "./app.mjs";

/** What a system call names where it could reach another computer. */
const FAR = /AF_INET6?|AF_PACKET|AF_VSOCK|AF_BLUETOOTH/;

const canTrace = spawnSync("strace", ["-qq", "-o", "/dev/null", "true"]).status === 0;

let app;
before(async () => {
  app = await App.inNewFolder();
  const traced = join(app.folder, "traced.sh");
  // Whoever drives the window in this test has a line to it, which is told apart by its address.
  await writeFile(traced, `#!/bin/sh
echo "$WEBKIT_INSPECTOR_SERVER" > '${app.folder}/driver'
exec strace -f -qq -e trace=network -o '${app.folder}/trace' '${app.program}' "$@"
`);
  await chmod(traced, 0o755);
  if (canTrace) app.program = traced;
});
after(() => app.remove());

test("no line to anywhere is opened", { skip: canTrace ? false : "nothing can be traced here (strace)" }, async () => {
  const window = await app.openAtStart();
  await window.click("button", /^Blank/);
  await window.fill("textbox", /^Title/, "My shop");
  await window.click("button", "Create map");
  await window.find("grid", "Journey map");
  await app.addStage("Look");
  await app.addStep("I search");

  const events = join(app.folder, "events.csv");
  await writeFile(events, "case,activity,time\na,Search,2026-01-01T10:00:00Z\na,Pay,2026-01-01T10:05:00Z\n");
  await app.willPick(events);
  await window.click("button", "Import");
  await window.find("dialog", /^Import events/);
  await window.click("button", "Import", "[role=dialog]");
  await window.click("button", "Match events");

  const out = join(app.folder, "map.svg");
  await app.willPick(out);
  await window.click("button", "Export");
  await window.find("dialog", /^Export the map/);
  await window.click("button", "Export", "[role=dialog]");
  await window.says("is written");
  // Whoever is traced does not end with the window that traces it.
  await app.kill();

  const driver = (await readFile(join(app.folder, "driver"), "utf8")).trim();
  const port = driver.split(":").at(-1);
  assert.match(port, /^\d+$/, "the window is driven over a line of its own");
  const lines = (await readFile(join(app.folder, "trace"), "utf8")).split("\n");
  assert.ok(lines.some((it) => it.includes("AF_UNIX")), "the desktop is spoken to, so what is opened is seen");
  const isDriver = (it) => it.includes(`sin_port=htons(${port})`) && it.includes('inet_addr("127.0.0.1")');
  const far = lines.filter((it) => /\b(connect|bind|sendto|sendmsg|sendmmsg)\(/.test(it) && FAR.test(it) && !isDriver(it));
  assert.deepEqual(far, []);
});
