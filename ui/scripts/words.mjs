// Writes src/language/words.ts from assets/language/en: one typed word, or function, for each message.
import { parse } from "@fluent/syntax";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = join(import.meta.dirname, "../../assets/language");
const target = join(import.meta.dirname, "../src/language/words.ts");

/** All messages of a language, in the order in which they stand. */
export function messages(language) {
  const folder = join(source, language);
  return readdirSync(folder)
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

/** The text of words.ts: `inspector-kinds-step` becomes `words.inspector.kinds.step`. */
export function typescript() {
  const tree = {};
  for (const it of messages("en")) {
    const path = it.id.split("-");
    const last = path.pop();
    let branch = tree;
    for (const name of path) branch = branch[name] ??= {};
    if (branch[last]) throw new Error(`${it.id} is there twice, or is the beginning of another message`);
    branch[last] = it;
  }
  return [
    "// Generated from assets/language/en by `cargo xtask bindings`; do not edit.",
    'import { say } from "./speech.svelte";',
    "",
    "/** What the page says, in the person's language. */",
    `export const words = ${written(tree, "")};`,
    "",
  ].join("\n");
}

function written(branch, indent) {
  const inner = `${indent}  `;
  const lines = Object.entries(branch).map(([name, it]) => {
    if (!it.message) return `${inner}${name}: ${written(it, inner)},`;
    if (it.variables.length === 0) return `${inner}get ${name}() { return say("${it.id}"); },`;
    const parameters = it.variables.map((of) => `${of.name}: ${typeOf(of.kind)}`).join(", ");
    return `${inner}${name}: (${parameters}) => say("${it.id}", { ${it.variables.map((of) => of.name).join(", ")} }),`;
  });
  return `{\n${lines.join("\n")}\n${indent}}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, typescript());
