// Every language says everything, nothing says it beside them, and nothing is said for nobody.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { FluentSerializer, Visitor } from "@fluent/syntax";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "svelte/compiler";
import ts from "typescript";
import { expect, it } from "vitest";
import { messages, typescript } from "../scripts/words.mjs";

const root = join(import.meta.dirname, "..");
const languages = readdirSync(join(root, "../assets/language"));
const english = messages("en");
const ids = english.map((it) => it.id);
/** What Rust says alone: that every language does, with the same variables, is seen to where it is built. */
const core = messages("en/core");

/** The page's own files with their text. */
const sources = readdirSync(join(root, "src"), { recursive: true })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith("bindings") && !path.startsWith(join("language", "words")))
  .map((path) => ({ path, text: readFileSync(join(root, "src", path), "utf8") }));

const serializer = new FluentSerializer();

/** The variables that a message puts into its text, sorted. */
function used(message) {
  const names = new Set();
  class Finder extends Visitor {
    visitVariableReference(node) {
      names.add(node.id.name);
    }
  }
  new Finder().visit(message);
  return [...names].sort();
}

it("the page's words are those of the English files", () => {
  const folder = join(root, "src/language");
  const files = typescript();
  const written = ["words.ts", ...readdirSync(join(folder, "words")).map((it) => `words/${it}`)];
  expect(written.sort(), "run `cargo xtask bindings`").toEqual([...files.keys()].sort());
  for (const [file, text] of files) expect(readFileSync(join(folder, file), "utf8"), "run `cargo xtask bindings`").toBe(text);
});

it("what a message says of its variables is what it uses", () => {
  for (const it of english) expect(it.variables.map((of) => of.name).sort(), it.id).toEqual(used(it.message));
});

it.each(languages)("%s says every message once, with the same variables", (language) => {
  const said = messages(language).map((it) => [it.file, it.id, ...used(it.message)].join(" "));
  expect(said.toSorted()).toEqual(english.map((it) => [it.file, it.id, ...used(it.message)].join(" ")).toSorted());
});

it.each(languages)("%s can be said, for one and for many", (language) => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const it of [...messages(language), ...messages(`${language}/core`)]) bundle.addResource(new FluentResource(serializer.serializeEntry(it.message)));
  const samples = { text: ["“x”", "y"], number: [0, 1, 1434] };
  for (const { id, variables } of [...english, ...core]) {
    for (const round of [0, 1, 2]) {
      const values = variables.map((of) => [of.name, (samples[of.kind] ?? of.kind.split(" | "))[round] ?? "z"]);
      // Without a list for errors the first is thrown.
      expect(bundle.formatPattern(bundle.getMessage(id).value, Object.fromEntries(values)), id).toMatch(/\S/);
    }
  }
});

it("no sentence is left in English", () => {
  const sentence = (it) => serializer.serializeEntry(it.message).replace(/^(#.*\n)*\S+ =/, "").trim();
  const before = new Map([...english, ...core].map((it) => [it.id, sentence(it)]));
  for (const language of languages.filter((it) => it !== "en")) {
    const left = [...messages(language), ...messages(`${language}/core`)].filter((it) => sentence(it) === before.get(it.id) && (sentence(it).replace(/\{.*?\}/g, "").match(/\p{L}{2,}/gu) ?? []).length > 2);
    expect(left.map((it) => it.id)).toEqual(["import-zoneHint"]);
  }
});

/** The messages a file asks for, and groups of which it may ask for any: "inspector-step", "lanes". */
function asked({ text }) {
  const names = new Map([["words", []]]);
  const resolve = (name, path) => [...names.get(name), ...path.split(".").slice(1)].join("-");
  const aliases = /\bconst (\w+) = (\w+)((?:\.\w+)+);/g;
  const paths = [];
  for (const [, name, of, path] of text.matchAll(aliases)) {
    if (!names.has(of)) continue;
    if (ids.includes(resolve(of, path))) paths.push(resolve(of, path));
    else names.set(name, resolve(of, path).split("-"));
  }
  for (const [, name, path, isLookedUp] of text.replace(aliases, "").matchAll(/(?<![.\w])(\w+)((?:\.\w+)*)(\[)?/g)) {
    if (!names.has(name)) continue;
    if (path !== "") paths.push(resolve(name, path));
    // Looked up by a name that is in the file too.
    else if (isLookedUp) paths.push(...new Set(text.match(/\w+/g).map((key) => resolve(name, `.${key}`))));
  }
  return paths;
}

it("no message is there for nobody", () => {
  const paths = new Set(sources.flatMap(asked));
  const isAsked = (id) => id.split("-").some((_, index, parts) => paths.has(parts.slice(0, index + 1).join("-")));
  expect(ids.filter((id) => !isAsked(id))).toEqual([]);
});

/** Attributes and properties whose value is read by people. */
const SHOWN = /^(aria-(label|description|valuetext|roledescription)|title|placeholder|alt|label|closeLabel|hint|text|none|search)$/;
/** What a keyboard calls its keys, which is no text. */
const KEYS = /^(Arrow|Escape|Enter|Tab|Shift|Delete|Space|Home|End|Left|Right|Up|Down|Del|Alt|Ctrl|Backspace|Digit)/;

/** Literal text in a piece of a template or a program that looks like words for people. */
function isText(value) {
  return /\p{L}{2,} \p{L}{2,}/u.test(value) || /^\s+\p{L}{2,}\s*$/u.test(value) || (/^\p{Lu}\p{Ll}{2,}(?!\p{L})/u.test(value) && !KEYS.test(value));
}

/** Text that stands in a component. */
function textsOfComponent({ path, text }) {
  const found = [];
  const visit = (node, attribute) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach((it) => visit(it, attribute));
    if (node.type === "ImportDeclaration" || node.type === "StyleSheet" || /Type/.test(node.type ?? "")) return;
    if (node.type === "Text" && /\p{L}{2,}/u.test(node.data) && (attribute === null || SHOWN.test(attribute))) found.push(node.data);
    const literal = node.type === "Literal" ? node.value : node.type === "TemplateElement" ? node.value.raw : null;
    if (typeof literal === "string" && attribute !== "class" && attribute !== "style" && isText(literal)) found.push(literal);
    const inside = node.type === "Attribute" ? node.name : attribute;
    for (const [key, value] of Object.entries(node)) if (key !== "css" && !key.endsWith("Comments")) visit(value, inside);
  };
  const tree = parse(text, { modern: true, filename: path });
  for (const part of [tree.fragment, tree.instance?.content, tree.module?.content]) visit(part, null);
  return found;
}

/** Text that stands in a program. */
function textsOfProgram({ path, text }) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return;
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && isText(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

it("nothing is said but in the files of the languages", () => {
  // CSS, units that are the same everywhere, and the languages by their own names.
  const others = [join("canvas", "paint.ts"), join("language", "numbers.ts"), join("language", "speech.svelte.ts")];
  const found = sources
    .filter(({ path }) => !others.includes(path))
    .flatMap((it) => (it.path.endsWith(".svelte") ? textsOfComponent(it) : textsOfProgram(it)).map((text) => `${it.path}: ${text}`));
  expect(found, "say it in assets/language").toEqual([]);
});
