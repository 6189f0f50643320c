// Writes style/tokens.css from assets/tokens.json: the page and the pictures share one list of colours.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = join(import.meta.dirname, "../../assets/tokens.json");
const target = join(import.meta.dirname, "../src/style/tokens.css");

/** What the system's own few colours stand for, where a person forces them; shape and pattern tell the rest apart. */
const SYSTEM = [
  [/^accent-ink$/, "HighlightText"],
  [/^(accent|focus)$/, "Highlight"],
  [/^desire$/, "LinkText"],
  [/^rework$/, "VisitedText"],
  // A logo was made for one ground, and keeps it.
  [/^plate-light$/, "#ffffff"],
  [/^plate-dark$/, "#16181d"],
  [/^(canvas|surface|sunken|raised|accent-soft|stage-\d|.*-fill)$/, "Canvas"],
  [/./, "CanvasText"],
];

/** All colours where the system's are forced, whatever the theme. */
function forced(names) {
  const list = names.map((name) => `    --${name}: ${SYSTEM.find(([names]) => names.test(name))[1]};`).join("\n");
  return `@media (forced-colors: active) {\n  :root:root {\n    color-scheme: light dark;\n${list}\n  }\n}`;
}

/** The text of tokens.css for a list of colours; a part of the page may show what a picture looks like on either ground. */
export function css(tokens) {
  const list = (theme) =>
    Object.entries(tokens)
      .map(([name, value]) => `  --${name}: ${value[theme]};`)
      .join("\n");
  return [
    "/* Generated from assets/tokens.json; do not edit. */",
    `:root,\n[data-ground="light"] {\n  color-scheme: light;\n${list("light")}\n}`,
    `:root[data-theme="dark"],\n[data-ground="dark"] {\n  color-scheme: dark;\n${list("dark")}\n}`,
    `:root[data-theme="contrast"] {\n  color-scheme: dark;\n${list("contrast")}\n}`,
    forced(Object.keys(tokens)),
    "",
  ].join("\n");
}

/** Writes the file where it differs from what it should be. */
export function write() {
  const text = css(JSON.parse(readFileSync(source, "utf8")));
  let before = "";
  try {
    before = readFileSync(target, "utf8");
  } catch {
    // There is none yet.
  }
  if (before !== text) writeFileSync(target, text);
}

write();
