// Files that were sent to somebody: exported in the app, opened in a browser that knows nothing of it.
import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Exports the open map into a folder under a name that ends with its format, and says where it is. */
export async function exported(page, folder, name, colours = "Light") {
  const format = name.split(".").pop();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export the map" });
  await dialog.getByRole("combobox", { name: "Format" }).selectOption({ html: "html", svg: "svg", mmd: "mermaid" }[format]);
  const choice = dialog.getByRole("group", { name: "Colours" });
  if (await choice.isVisible()) await choice.getByText(colours, { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Export", exact: true }).click(),
  ]);
  await dialog.waitFor({ state: "detached" });
  assert.ok(download.suggestedFilename().endsWith(`.${format}`));
  const path = join(folder, name);
  await copyFile(await download.path(), path);
  return pathToFileURL(path).href;
}

/** Opens a file as somebody else would; `amiss` is everything that it must not do. */
export async function opened(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const amiss = [];
  page.on("request", (it) => !it.url().startsWith("data:") && it.url() !== address && amiss.push(`asks for ${it.url()}`));
  page.on("console", (it) => amiss.push(`says ${it.text()}`));
  page.on("pageerror", (it) => amiss.push(`fails: ${it.message}`));
  page.on("dialog", (it) => (amiss.push(`shows ${it.message()}`), it.dismiss()));
  page.on("popup", () => amiss.push("opens a window"));
  await page.goto(address);
  return { page, amiss, close: () => context.close() };
}
