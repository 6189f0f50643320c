// Writes style/tokens.css from assets/tokens.json: the page and the pictures share one list of colours.
import { readFileSync, writeFileSync } from "node:fs";

const source = new URL("../../assets/tokens.json", import.meta.url);
const target = new URL("../src/style/tokens.css", import.meta.url);

/** The text of tokens.css for a list of colours. */
export function css(tokens) {
  const list = (theme) =>
    Object.entries(tokens)
      .map(([name, value]) => `  --${name}: ${value[theme]};`)
      .join("\n");
  return [
    "/* Generated from assets/tokens.json; do not edit. */",
    `:root {\n  color-scheme: light;\n${list("light")}\n}`,
    `:root[data-theme="dark"] {\n  color-scheme: dark;\n${list("dark")}\n}`,
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
