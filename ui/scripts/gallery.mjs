// Lays out the gallery: node ui/scripts/gallery.mjs SHEETS.json FOLDER (`cargo xtask gallery` writes the sheets)

import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { launch } from "../browser/host.mjs";

const WIDTH = 1500;
/** How much of a page in a browser shows. */
const SEEN = { width: 1280, height: 1800 };
/** Of a text, so many lines. */
const N_LINES = 18;
/** So many pages stand in a row; the rest are told by number. */
const PAGES = { pptx: 6, xlsx: 6, pdf: 6 };
const TYPE = { type: "jpeg", quality: 60 };

const STYLE = `
  body { margin: 0; padding: 24px; width: ${WIDTH - 48}px; background: #e9e8e4; font: 15px/1.4 sans-serif; color: #1d1d1f }
  main { columns: var(--columns); column-gap: 18px }
  section { break-inside: avoid; margin-bottom: 18px }
  h2 { font-size: 15px; margin: 0 0 6px }
  h2 small { font-weight: 400; color: #55555a }
  .pages { display: grid; gap: 8px; grid-template-columns: repeat(var(--pages), minmax(0, 1fr)); align-items: start }
  img { display: block; width: 100%; background: white; box-shadow: 0 0 0 1px #c9c8c2 }
  pre { margin: 0; padding: 10px; height: 226px; overflow: hidden; background: white; font: 10px/1.25 monospace; box-shadow: 0 0 0 1px #c9c8c2 }
`;

const [list, folder] = process.argv.slice(2);
const sheets = JSON.parse(readFileSync(list, "utf8"));
const browser = await launch();

/** Text, as markup shows it. */
const escaped = (text) => text.replace(/[&<>]/g, (it) => `&#${it.charCodeAt(0)};`);

/** What an exported page looks like at first sight. */
async function firstSight(file) {
  const page = await browser.newPage({ viewport: SEEN, colorScheme: "light" });
  await page.goto(pathToFileURL(file).href);
  const path = `${file}.png`;
  await page.screenshot({ path });
  await page.close();
  return path;
}

async function shown({ file, pages }) {
  const ending = extname(file).slice(1);
  const picture = (it) => `<img src="${pathToFileURL(it).href}">`;
  if (pages.length > 0) return { ending, markup: pages.slice(0, PAGES[ending]).map(picture).join("") };
  if (ending === "html") return { ending, markup: picture(await firstSight(file)) };
  if (ending === "svg" || ending === "png") return { ending, markup: picture(file) };
  const lines = readFileSync(file, "utf8").split("\n").slice(0, N_LINES).join("\n");
  return { ending, markup: `<pre>${escaped(lines)}</pre>` };
}

/** How many maps stand beside each other, and how many pages of each. */
function columns(sheet) {
  if (sheet.rows.some((it) => it.pages.length > 1)) return sheet.name === "ways" ? [2, 2] : [1, 6];
  return sheet.format === "svg" || sheet.format === "png" || sheet.format === "pdf" ? [2, 1] : [3, 1];
}

try {
  for (const sheet of sheets) {
    const [across, pages] = columns(sheet);
    const parts = [];
    for (const row of sheet.rows) {
      const { ending, markup } = await shown(row);
      const n = row.pages.length;
      const more = n > 1 ? `<small> · ${Math.min(n, PAGES[ending])} of ${n} pages</small>` : "";
      const beside = n > 1 ? pages : 1;
      parts.push(`<section style="--pages: ${beside}"><h2>${escaped(row.caption)}${more}</h2><div class="pages">${markup}</div></section>`);
    }
    const html = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main style="--columns: ${across}">${parts.join("")}</main>`;
    // A page of nowhere may not show pictures of this computer: so one beside them does.
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
    await page.goto(pathToFileURL(list).href);
    await page.setContent(html, { waitUntil: "load" });
    await page.screenshot({ path: join(folder, `${sheet.name}.jpg`), fullPage: true, ...TYPE });
    await page.close();
  }
} finally {
  await browser.close();
}
