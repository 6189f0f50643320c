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
  const window = await app.open();
  // The overlay is there as soon as its numbers are.
  await window.says("follow the map exactly");
  // The first time, the sample begins with the tour.
  await window.click("button", "End the tour");
  for (const [theme, other] of [["light", "dark"], ["dark", "light"]]) {
    // The window opens as the system likes it.
    await window.find("button", /^Switch to/);
    const shows = await window.run("return document.documentElement.dataset.theme");
    if (shows !== theme) await window.click("button", `Switch to ${theme}`);
    await window.find("button", `Switch to ${other}`);
    await window.picture(join(folder, `map-${theme}.png`));
  }
} finally {
  await app.remove();
}
