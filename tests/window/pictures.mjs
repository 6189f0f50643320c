// Saves pictures of the window with the Retail sample: node tests/window/pictures.mjs FOLDER

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { App } from "./app.mjs";

// Plain drawing, which the app chooses without a graphics card, cannot be photographed.
process.env.WEBKIT_DISABLE_COMPOSITING_MODE = "0";

const [folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const app = await App.inNewFolder();
try {
  const window = await app.open("--sample");
  // The overlay is there as soon as its numbers are.
  await window.find("button", "Switch to dark");
  await window.says("%");
  await window.picture(join(folder, "map-light.png"));
  await window.click("button", "Switch to dark");
  await window.find("button", "Switch to light");
  await window.picture(join(folder, "map-dark.png"));
} finally {
  await app.remove();
}
