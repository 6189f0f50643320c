// How soon the Retail sample is on the screen with its overlay: node tests/window/cold-start.mjs
//
// Counted from the start of the WebDriver, which starts the app, until a figure of the overlay can be read.

import { App } from "./app.mjs";

const N_STARTS = 5;
const times = [];
for (let n = 0; n < N_STARTS; n += 1) {
  const app = await App.inNewFolder();
  const start = performance.now();
  const window = await app.open();
  await window.says("follow the map exactly");
  times.push(performance.now() - start);
  await app.remove();
}
times.sort((a, b) => a - b);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
console.log(`sample on the screen with its overlay: median ${seconds(times[2])}, longest ${seconds(times.at(-1))}`);
