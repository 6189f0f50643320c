// House rules for the page, and which folder may import which.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

/** From the ground up: each may import those before it; leaves may be imported by all and import none. */
const ORDER = ["bindings", "transport", "state", "actions", ["canvas", "panels", "dialogs"]];
const LEAVES = ["parts", "language", "style"];

const folders = ORDER.flat();

/** What a folder may not import. */
function forbidden(folder) {
  const level = ORDER.findIndex((it) => it === folder || it.includes?.(folder));
  const above = ORDER.slice(level + 1).flat();
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [...above.flatMap(within), "**/App.svelte", ...tauri(folder)],
              message: "Import order: bindings ← transport ← state ← actions ← canvas, panels, dialogs ← App.",
            },
          ],
        },
      ],
    },
  };
}

/** A leaf imports its own folder, the bindings and libraries only. */
function leaf(folder) {
  const others = [...folders.filter((it) => it !== "bindings"), ...LEAVES.filter((it) => it !== folder)];
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: [...others.flatMap(within), "**/App.svelte", "@tauri-apps/*"], message: `${folder} is a leaf: it imports nothing of the page.` }] },
      ],
    },
  };
}

function within(folder) {
  return [`**/../${folder}/*`, `../${folder}/**`, `../../${folder}/**`];
}

/** Only the window's transport knows the window. */
function tauri(folder) {
  return folder === "transport" ? [] : ["@tauri-apps/*"];
}

export default ts.config(
  { ignores: ["dist", "src/bindings"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines": ["error", 500],
      "no-console": "error",
      eqeqeq: "error",
      // Maps and sets here are replaced as a whole, never changed under a reader.
      "svelte/prefer-svelte-reactivity": "off",
      // The compiler and svelte-check ignore by different names.
      "svelte/no-unused-svelte-ignore": "off",
    },
  },
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser } } },
  ...folders.map(forbidden),
  ...LEAVES.map(leaf),
  {
    files: ["src/transport/{transport,loopback,replay}.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: ["@tauri-apps/*", "../state/*", "../actions/**"] }] },
  },
);
