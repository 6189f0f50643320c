// Saves pictures of the window with the Retail sample: node tests/window/pictures.mjs FOLDER

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { App } from "./app.mjs";

const [folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const app = await App.inNewFolder();
try {
  for (const theme of ["light", "dark"]) {
    const window = await app.open("--sample");
    await window.says("Retail");
    await window.choose(theme);
    await window.picture(join(folder, `map-${theme}.png`));
    await app.close();
  }
} finally {
  await app.remove();
}
