// Writes src/language/words from assets/language/en: one typed word, or function, for each message.
import { parse } from "@fluent/syntax";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const source = join(import.meta.dirname, "../../assets/language");
const target = join(import.meta.dirname, "../src/language");
const HEAD = "// Generated from assets/language/en by `cargo xtask bindings`; do not edit.";

/** All messages of a language, in the order in which they stand; “de/core” are those that Rust alone says in German. */
export function messages(language) {
  const folder = join(source, language);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ftl"))
    .sort()
    .flatMap((file) => parse(readFileSync(join(folder, file), "utf8"), {}).body.map((entry) => ({ file, entry })))
    .filter(({ entry }) => !entry.type.endsWith("Comment"))
    .map(({ file, entry }) => {
      if (entry.type !== "Message") throw new Error(`${language}/${file}: ${entry.annotations?.[0]?.message ?? entry.type}: ${entry.content}`);
      return { id: entry.id.name, file, message: entry, variables: variablesOf(entry) };
    });
}

/** What the comment above a message says of its variables: `# $share (text), $n (number)`. */
function variablesOf({ id, comment }) {
  const line = comment?.content.split("\n").find((it) => it.startsWith("$"));
  return (line?.split(", ") ?? []).map((it) => {
    const [, name, kind] = /^\$(\w+) \((.+)\)$/.exec(it) ?? [];
    if (!name) throw new Error(`${id.name}: “${it}” says no variable; write “$name (text)”, “$n (number)” or “$which (one | other)”`);
    return { name, kind };
  });
}

/** The type of a kind of variable. */
function typeOf(kind) {
  if (kind === "text") return "string";
  return kind === "number" ? kind : kind.split(" | ").map((it) => `"${it}"`).join(" | ");
}

/** The text of each file in src/language: `inspector-kinds-step` becomes `words.inspector.kinds.step`. */
export function typescript() {
  const areas = new Map();
  const known = new Map();
  const all = {};
  for (const it of messages("en")) {
    const path = it.id.split("-");
    const area = basename(it.file, ".ftl");
    if ((known.get(path[0]) ?? area) !== area) throw new Error(`${it.id} belongs to ${known.get(path[0])}.ftl, where the others are that begin so`);
    known.set(path[0], area);
    if (all[path[0]]?.message || (path.length === 1 && all[path[0]])) throw new Error(`${it.id} is there twice, or is the beginning of another message`);
    all[path[0]] = path.length === 1 ? it : `${area}.${path[0]}`;
    const tree = areas.get(area) ?? {};
    areas.set(area, tree);
    if (path.length > 1) put(tree, path, it);
  }
  const files = new Map();
  const said = [...areas].filter(([, tree]) => Object.keys(tree).length > 0);
  for (const [area, tree] of said) {
    const text = [HEAD, 'import { say } from "../speech.svelte";', "", `export const ${area} = ${written(tree, "")};`, ""];
    files.set(`words/${area}.ts`, text.join("\n"));
  }
  const imports = said.map(([area]) => `import { ${area} } from "./words/${area}";`);
  const whole = [HEAD, 'import { say } from "./speech.svelte";', ...imports, "", "/** What the page says, in the person's language. */", `export const words = ${written(all, "")};`, ""];
  return files.set("words.ts", whole.join("\n"));
}

/** Hangs a message on its place in a tree. */
function put(tree, path, it) {
  const last = path.at(-1);
  let branch = tree;
  for (const name of path.slice(0, -1)) branch = branch[name] ??= {};
  if (branch[last]) throw new Error(`${it.id} is there twice, or is the beginning of another message`);
  branch[last] = it;
}

function written(branch, indent) {
  const inner = `${indent}  `;
  const lines = Object.entries(branch).map(([name, it]) => {
    if (typeof it === "string") return `${inner}${name}: ${it},`;
    if (!it.message) return `${inner}${name}: ${written(it, inner)},`;
    if (it.variables.length === 0) return `${inner}get ${name}() { return say("${it.id}"); },`;
    const parameters = it.variables.map((of) => `${of.name}: ${typeOf(of.kind)}`).join(", ");
    return `${inner}${name}: (${parameters}) => say("${it.id}", { ${it.variables.map((of) => of.name).join(", ")} }),`;
  });
  return `{\n${lines.join("\n")}\n${indent}}`;
}

if (process.argv[1] === import.meta.filename) {
  rmSync(join(target, "words"), { recursive: true, force: true });
  mkdirSync(join(target, "words"));
  for (const [file, text] of typescript()) writeFileSync(join(target, file), text);
}
