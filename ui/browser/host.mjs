// The browser, and the page it is sent to.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Where the page is served, with its token. */
const url = process.env.DESIRE_PATH_URL;

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * A browser of its own with one page, on a system that speaks so; everything the page complains of is kept in
 * `complaints`. Whoever is here for the first time is offered the tour; `type` is the size in which a person wants type.
 */
export async function openPage(locale = "en-US", { isFirst = false, viewport = { width: 1440, height: 900 }, type = 16 } = {}) {
  if (!url) throw new Error("set DESIRE_PATH_URL to the address that `desirepath serve` prints");
  const folder = mkdtempSync(join(tmpdir(), "desire-path-browser-"));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...FLAGS, `--blink-settings=defaultFontSize=${type}`],
    viewport,
    locale,
    colorScheme: "light",
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  // Listened to from the start: a key can reach the page before the browser hears that a test wants its file dialog.
  page.on("filechooser", () => undefined);
  await forgetSettings(isFirst);
  await page.goto(url);
  return {
    page,
    complaints,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Lets the session remember a setting, as if a person had chosen it. */
export async function keep(name, value) {
  const { origin, searchParams } = new URL(url);
  const headers = { "content-type": "application/json", "x-desire-path-token": searchParams.get("token") };
  const answer = await fetch(`${origin}/rpc`, { method: "POST", headers, body: JSON.stringify({ type: "keepSetting", setting: { name, value } }) });
  if ((await answer.json()).type !== "keepSetting") throw new Error(`${name} is not kept`);
}

/** Settings belong to the person and not to the browser: each test begins as somebody who set nothing. */
async function forgetSettings(isFirst) {
  const unset = { language: null, colours: null, singleKeys: true, tourOver: !isFirst, minimap: true, projector: false, laneByLane: false, notesSize: 1 };
  for (const [name, value] of Object.entries(unset)) await keep(name, value);
}

/** A browser that knows nothing of the app: for files that were sent to somebody. */
export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
}

/** Leaves the map that is open, if any; by what is said there in another language than English. */
export async function toStart(page, toLibrary = "Library", fromTemplate = "Start from a template") {
  const library = page.getByRole("button", { name: toLibrary, exact: true });
  const start = page.getByRole("region", { name: fromTemplate });
  await library.or(start).first().waitFor();
  if (await library.isVisible()) await library.click();
  await start.waitFor();
}

/** Starts a map from a template. */
export async function startFrom(page, template, title = template) {
  await toStart(page);
  const card = page.getByRole("region", { name: "Start from a template" }).getByRole("button", { name: new RegExp(`^${template}`) });
  await card.click();
  await page.getByRole("textbox", { name: "Title" }).fill(title);
  await page.getByRole("button", { name: "Create map" }).click();
  await page.getByRole("main", { name: title }).waitFor();
}

/** A page that shows the Retail sample with its figures, as a new map. */
export async function openSample(title = "Retail") {
  const host = await openPage();
  const { page } = host;
  await startFrom(page, "Retail", title);
  await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
  return host;
}

/** What stands in the way of assistive technology, one line each. */
export async function barriers(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.target.join(" ")}`));
}
