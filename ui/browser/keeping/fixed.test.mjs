// What is only to be looked at says so: every field of every inspector, however the map came to be so.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { barriers, openPage, startFrom, toStart } from "../host.mjs";

const TARGET = resolve(fileURLToPath(new URL("../../..", import.meta.url)), process.env.CARGO_TARGET_DIR ?? "target");
const INSPECTORS = fileURLToPath(new URL("../../src/panels/inspector", import.meta.url));

let host;
let page;
let folder;

before(async () => {
  host = await openPage();
  page = host.page;
  // All columns are in sight.
  await page.setViewportSize({ width: 3800, height: 1400 });
  folder = await mkdtemp(join(tmpdir(), "desire-path-fixed-"));
});
after(async () => {
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

const grid = () => page.getByRole("grid", { name: "Journey map" });
const inspector = () => page.locator(".inspector");
const heading = (of) => inspector().locator(".kind", { hasText: of }).first();

/** Shows the panel in which inspectors are. */
const toInspector = () => page.getByRole("tab", { name: "Inspector" }).click();

/** How each inspector is come to, by the name of its file. */
const WAYS = {
  MapInspector: async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await heading("Map").waitFor();
  },
  StageInspector: async () => {
    await grid().getByRole("columnheader", { name: /^Stage/ }).first().click();
    await heading("Stage").waitFor();
  },
  StepInspector: async () => {
    const head = grid().getByRole("columnheader", { name: /^Step 4/ });
    // The map comes anew where another way of opening it was chosen: a click may still have met the former one.
    for (let n = 0; n < 20 && !(await heading("Step").isVisible()); n += 1) await head.click();
    await heading("Step").waitFor();
  },
  LaneInspector: async () => {
    await grid().getByRole("rowheader").nth(1).click();
    await heading("Lane").waitFor();
  },
  CardInspector: async () => {
    await grid().locator(".group.card").first().click();
    await heading("Card").waitFor();
  },
  SeveralInspector: async () => {
    await grid().locator(".group.card").first().click();
    await grid().locator(".group.card").nth(1).click({ modifiers: ["Control"] });
    await inspector().getByRole("heading", { name: /selected/ }).waitFor();
  },
  GatewayInspector: async () => {
    await page.locator('[data-role="gateway"]').first().click();
    await heading("Gateway").waitFor();
  },
  TransitionInspector: async () => {
    await page.locator('[data-role="gateway"][title^="One of"]').first().click();
    await inspector().getByRole("region", { name: "Branches", exact: true }).getByRole("button").first().click();
    await heading("Transition").waitFor();
  },
  PathInspector: async () => {
    // A place of a line that nothing lies over.
    await page.locator('g[data-key^="desire:"]').first().waitFor();
    const [x, y] = await page.evaluate(() => {
      for (const line of document.querySelectorAll('g[data-key^="desire:"] path.hit')) {
        for (const part of [0.5, 0.4, 0.6, 0.3, 0.7]) {
          const at = line.getPointAtLength(line.getTotalLength() * part).matrixTransform(line.getScreenCTM());
          if (document.elementFromPoint(at.x, at.y)?.closest("g") === line.closest("g")) return [at.x, at.y];
        }
      }
      throw new Error("every line is covered");
    });
    await page.mouse.click(x, y);
    await heading("Observed, nobody drew it").waitFor();
  },
};

/** What there is only where figures are, and none are where a map is only to be looked at. */
const WITHOUT_FIGURES = ["PathInspector"];

/** What an inspector lets one do though it is only to be looked at, and what says so to nobody. */
async function open() {
  return inspector().evaluate((all) => {
    const nameOf = (it) => it.getAttribute("aria-label") ?? it.labels?.[0]?.textContent ?? it.textContent ?? "";
    const reason = document.querySelector('aside [role="note"]');
    return [...all.querySelectorAll("input, select, textarea, button, [contenteditable], [role=textbox], [role=slider]")]
      .filter((it) => !it.hasAttribute("data-looks"))
      .filter((it) => !(it.disabled || it.readOnly) || !(it.getAttribute("aria-describedby") ?? "").split(" ").includes(reason?.id))
      .map((it) => nameOf(it).trim());
  });
}

/** The names of what may be done all the same. */
const looks = () => inspector().locator("[data-looks]:enabled").evaluateAll((all) => all.map((it) => (it.getAttribute("aria-label") ?? it.textContent).trim()));

/** Only numbers that tell of themselves, ways to somewhere else, and what goes to the clipboard. */
const LOOKING = /\d|^Only these|^Show all cases|^Replay|^Say where|^Copy|^Way |^Gateway|^Branch|^Match|→|^Go /;

async function holdsEverywhere(reason, without = []) {
  await page.getByRole("complementary").getByRole("note").filter({ hasText: reason }).waitFor();
  const visited = Object.keys(WAYS).filter((it) => !without.includes(it));
  for (const name of visited) {
    await toInspector();
    await WAYS[name]();
    await page.getByRole("complementary").getByRole("note").filter({ hasText: reason }).waitFor();
    assert.ok((await inspector().locator("input, select, textarea, button").count()) > 0, `${name} has fields`);
    assert.deepEqual(await open(), [], `in ${name}`);
    for (const it of await looks()) assert.match(it, LOOKING, `in ${name}`);
    if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `fixed-${reason.split(" ").at(-1)}-${name}.png`), clip: { x: 3400, y: 0, width: 400, height: 1000 } });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  assert.deepEqual(await barriers(page), []);
  await page.setViewportSize({ width: 3800, height: 1400 });
}

/** Opens a file by one of the doors of the start screen. */
async function openBy(door, path) {
  await toStart(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: door, exact: true }).click();
  await (await chooser).setFiles(path);
  await grid().getByRole("columnheader").first().waitFor();
}

async function drawn(name) {
  const file = join(folder, name);
  await promisify(execFile)(join(TARGET, "debug", "desirepath"), ["--data", join(folder, "data"), "new", file, "--template", "retail"]);
  return file;
}

test("every inspector there is has a way to it here", async () => {
  const files = await readdir(INSPECTORS, { recursive: true });
  const names = files.filter((it) => it.endsWith("Inspector.svelte")).map((it) => basename(it, ".svelte"));
  assert.deepEqual(Object.keys(WAYS).sort(), names.sort());
});

test("in a map that can be edited, every inspector can be, and nothing says otherwise", async () => {
  await startFrom(page, "Retail", "Not fixed");
  await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
  for (const [name, go] of Object.entries(WAYS)) {
    await toInspector();
    await go();
    assert.equal(await page.getByRole("complementary").getByRole("note").count(), 0, name);
    assert.ok((await open()).length > 0, `${name} can be edited`);
  }
});

test("as it was: looked at after the page was loaded anew, with the way back to now", async () => {
  await toInspector();
  await WAYS.StepInspector();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("I look around");
  await page.keyboard.press("Tab");
  await page.getByRole("columnheader", { name: /I look around/ }).waitFor();
  await page.getByRole("columnheader", { name: /I look around/ }).click();
  await page.keyboard.press("h");
  await page.getByRole("slider", { name: "Moment" }).focus();
  await page.keyboard.press("Home");
  await page.getByRole("heading", { name: "The map as it was" }).waitFor();
  await page.reload();
  await grid().getByRole("columnheader").first().waitFor();
  await holdsEverywhere("this is the map as it was", WITHOUT_FIGURES);
  await page.getByRole("button", { name: "Back to now" }).click();
  await page.getByRole("columnheader", { name: /I look around/ }).click();
  assert.equal(await page.getByRole("complementary").getByRole("note").count(), 0);
  assert.equal(await page.getByRole("textbox", { name: "Name", exact: true }).isEditable(), true);
});

test("in the safe view, until it is left", async () => {
  await openBy("Open in the safe view…", await drawn("safe.desirepath"));
  await holdsEverywhere("this is the safe view", WITHOUT_FIGURES);
  await page.getByRole("button", { name: "Leave the safe view" }).click();
  await page.getByRole("region", { name: "Safe view" }).waitFor({ state: "detached" });
  await page.getByRole("complementary").getByRole("note").waitFor({ state: "detached" });
  await toInspector();
  await WAYS.StepInspector();
  assert.ok((await open()).length > 0);
});

test("in a file of a newer version, where all can still be found and copied", async () => {
  const file = await drawn("newer.desirepath");
  const bytes = await readFile(file);
  // The form, in the header of the file.
  bytes.writeUInt32BE(99, 60);
  await writeFile(file, bytes);
  await openBy("Choose a file…", file);
  await holdsEverywhere("a newer version of Desire Path wrote newer.desirepath", WITHOUT_FIGURES);
  await page.keyboard.press("Control+f");
  await page.getByRole("searchbox").or(page.getByRole("textbox", { name: /Find/ })).first().waitFor();
});
