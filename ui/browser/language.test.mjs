// In German: the whole page speaks it, has room for it, and is as open to all as in English.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { FluentSerializer } from "@fluent/syntax";
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { messages } from "../scripts/words.mjs";
import { barriers, openPage, toStart } from "./host.mjs";

const serializer = new FluentSerializer();
const bundle = (language) => {
  const it = new FluentBundle(language, { useIsolating: false });
  for (const { message } of messages(language)) it.addResource(new FluentResource(serializer.serializeEntry(message)));
  return it;
};
const said = { en: bundle("en"), de: bundle("de") };
const german = (id, values = {}) => said.de.formatPattern(said.de.getMessage(id).value, values);
/** What is only said in English: messages without variables that German says otherwise. */
const english = new Set(
  messages("en")
    .filter(({ variables }) => variables.length === 0)
    .map(({ id }) => [said.en, said.de].map((it) => it.formatPattern(it.getMessage(id).value)))
    .filter(([one, other]) => one !== other)
    .map(([one]) => one),
);
// So are a column of the sample and the channels in it called.
for (const name of ["segment", "app", "shop", "phone"]) english.delete(name);
// Where one language says what the other says of something else.
for (const { id } of messages("de")) {
  const { value } = said.de.getMessage(id);
  if (typeof value === "string") english.delete(value);
}

/** Runs of words that only the session's English says, in whatever else they stand. */
const runs = (language) => messages(`${language}/core`).flatMap(({ message }) => texted(message.value)).filter((it) => /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(it));
const texted = (pattern) =>
  pattern.elements.flatMap((it) => {
    if (it.type === "TextElement") return [it.value.trim()];
    return it.expression.type === "SelectExpression" ? it.expression.variants.flatMap((variant) => texted(variant.value)) : [];
  });
const inGerman = runs("de");
const inEnglish = runs("en")
  .filter((it) => !inGerman.includes(it))
  .map((it) => new RegExp(`(?<!\\p{L})${it.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "u"));
const saysEnglish = (text) => inEnglish.some((words) => words.test(text));
const isEnglish = (text) => english.has(text) || saysEnglish(text);

let host;
let page;

before(async () => {
  host = await openPage("de-DE");
  page = host.page;
});
after(() => host?.close());
afterEach(async () => {
  assert.deepEqual(host.complaints.splice(0), []);
});

/** What stands on the page beside the map or is read out, piece by piece. */
const texts = () =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(".canvas, .strip li")) found.push(walker.currentNode.data.trim());
    for (const it of document.querySelectorAll("*")) {
      if (it.closest(".canvas *, .strip li")) continue;
      for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"]) found.push(it.getAttribute(name) ?? "");
    }
    return found.filter((it) => it !== "");
  });

/** What stands in the picture and its legend, or is read out of them. */
const picture = () =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll(".canvas, .canvas *, .strip li, .strip li *")];
    const names = parts.flatMap((it) => ["aria-label", "title", "aria-description"].map((name) => it.getAttribute(name) ?? ""));
    return [...names, ...parts.filter((it) => it.childElementCount === 0).map((it) => it.textContent ?? "")];
  });

/** Text outside the map that is wider than the room it has. */
const spilling = () =>
  page.evaluate(() => {
    const found = [];
    for (const it of document.querySelectorAll("body *:not(option, script, style)")) {
      if (it.closest(".canvas, svg, .visually-hidden") || it.checkVisibility?.() === false) continue;
      const own = [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
      const style = getComputedStyle(it);
      if (own.length === 0 || style.overflowX !== "visible") continue;
      let room = it;
      while (getComputedStyle(room).display === "inline" && room.parentElement) room = room.parentElement;
      const edge = room.getBoundingClientRect();
      const frame = it.closest("aside, header, [role=dialog]")?.getBoundingClientRect() ?? edge;
      for (const node of own) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (Math.max(text.right - edge.right, edge.right - frame.right, edge.left - text.left) > 1) found.push(`${node.data.trim()} (${Math.round(text.width)} px in ${Math.round(edge.width)})`);
      }
    }
    return found;
  });

/** What is seen now is German, has room, and keeps nobody out. */
async function look() {
  assert.deepEqual((await texts()).filter(isEnglish), [], "in English");
  assert.deepEqual(await spilling(), [], "too wide");
  assert.deepEqual(await barriers(page), []);
}

const button = (id, values) => page.getByRole("button", { name: german(id, values), exact: true });
const dialog = () => page.getByRole("dialog");
const head = (name) => page.getByRole("columnheader", { name });

/** Does something by its name in the palette. */
async function act(title) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: german("palette-search") }).fill(title);
  await page.getByRole("option", { name: title }).first().waitFor();
  await page.keyboard.press("Enter");
}

async function close() {
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
}

test("the page begins in the language of the system", async () => {
  await toStart(page, german("bar-library"), german("start-template"));
  await page.getByRole("heading", { name: german("start-lead") }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
  await look();
});

test("a map is started", async () => {
  await page.getByRole("region", { name: german("start-template") }).getByRole("button", { name: /^Handel/ }).click();
  await dialog().waitFor();
  await look();
  await page.getByRole("textbox", { name: german("start-title") }).fill("Online-Shop");
  await button("start-create").click();
  await page.getByRole("grid", { name: german("canvas-label") }).waitFor();
  await page.getByText(/^\d+\s% der Ereignisse zugeordnet$/).waitFor();
  await head(/Ich fülle den Warenkorb/).waitFor();
  await page.getByRole("rowheader", { name: "Gedanken" }).waitFor();
  await look();
});

test("the picture, its legend and what is heard of it", async () => {
  await page.getByText("Trampelpfad: niemand hat ihn gezeichnet", { exact: true }).first().waitFor();
  for (const lens of ["assumed", "observed", "overlay"]) {
    await page.getByRole("radio", { name: german(`lenses-${lens}`) }).click();
    assert.deepEqual((await picture()).filter(isEnglish), []);
  }
  await page.getByRole("rowheader", { name: "Spur: Fluss" }).waitFor();
});

for (const panel of ["inspector", "paths", "deviations", "variants", "insights", "segments", "matching"]) {
  test(`the panel ${panel}`, async () => {
    await page.getByRole("tab", { name: german(`panels-${panel}`) }).click();
    await page.getByRole("tabpanel").getByText(/\p{L}/u).first().waitFor();
    await look();
  });
}

test("what is selected is told of", async () => {
  await page.getByRole("tab", { name: german("panels-inspector") }).click();
  await head(/Ich vergleiche/).first().click();
  await page.getByRole("tabpanel").getByText(new RegExp(`^${german("inspector-step")}`)).first().waitFor();
  await look();
});

for (const kind of ["rework", "contacts", "typical", "feelings", "stageTimes", "overTime", "outcome", "effects", "coverage"]) {
  test(`the insight ${kind}`, async () => {
    await act(german("actions-insight", { name: german(`insights-kinds-${kind}`) }));
    await page.getByText(german("insights-computing")).waitFor({ state: "detached" });
    await page.getByRole("combobox", { name: german("insights-which") }).waitFor();
    await look();
  });
}

for (const [name, action] of [
  ["of keys", "keys"], ["of the flow table", "flowTable"], ["of filters", "filter"], ["of comparing", "compare"],
  ["of proposing a map", "discover"], ["of exporting", "export"],
]) {
  test(`the dialog ${name}`, async () => {
    await act(german(`actions-${action}`));
    await dialog().waitFor();
    await look();
    await close();
  });
}

test("the palette and its keys", async () => {
  await page.keyboard.press("Control+k");
  await dialog().getByText("Strg+E", { exact: true }).waitFor();
  await look();
  await close();
});

test("the cases, one of them and the replay", async () => {
  await act(german("actions-cases"));
  await page.getByText(german("cases-total", { n: 1200 })).waitFor();
  await look();
  await page.getByRole("complementary").getByRole("listitem").getByRole("button").first().click();
  await page.getByRole("group", { name: german("cases-how") }).waitFor();
  await look();
  await act(german("actions-replay"));
  await page.getByRole("slider", { name: german("replay-slider") }).waitFor();
  await look();
  await act(german("actions-endReplay"));
  await button("cases-back").click();
});

test("a lane, and how a step is split", async () => {
  await page.getByRole("tab", { name: german("panels-inspector") }).click();
  await page.getByRole("rowheader", { name: "Touchpoints" }).click();
  await button("laneLook-hide").waitFor();
  await look();
  await head(/Ich vergleiche/).first().click();
  await act(german("split-step"));
  await dialog().getByText(german("split-second")).waitFor();
  await look();
  await close();
});

test("the dialog of keeping a map as a template", async () => {
  await act(german("actions-saveTemplate"));
  await dialog().getByText(german("template-kept")).waitFor();
  await look();
  await close();
});

test("the dialog of importing", async () => {
  const log = ["case,activity,time", "a,look,2026-03-01T10:00:00Z", "a,buy,2026-03-02T10:00:00Z", "b,look,2026-03-01T11:00:00Z"].join("\n");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button("bar-import").click()]);
  await chooser.setFiles({ name: "log.csv", mimeType: "text/csv", buffer: Buffer.from(log) });
  await dialog().getByText(german("import-roles")).waitFor();
  await look();
  await close();
});

test("what to know before trusting the figures", async () => {
  await head(/Ich vergleiche/).first().click();
  await page.keyboard.press("Shift+N");
  const field = page.getByRole("textbox", { name: german("canvas-editName") });
  await field.waitFor();
  await field.fill("Ich höre davon");
  await page.keyboard.press("Enter");
  await head(/Ich höre davon/).first().waitFor();
  await page.getByRole("button", { name: /^\d+ Hinweise?$/ }).click();
  await page.getByRole("tabpanel").getByRole("heading", { name: german("inspector-warnings") }).waitFor();
  await look();
});

test("a filter, its chips, and what the numbers are then about", async () => {
  await page.getByRole("tab", { name: german("panels-deviations") }).click();
  await page.getByRole("tabpanel").getByRole("button", { name: /^Nur diese Fälle: .* wird ausgelassen$/ }).first().click();
  const bar = page.getByRole("region", { name: german("filter-bar") });
  await bar.getByText(/^diese Abweichung zeigen: /).waitFor();
  await look();
  await bar.getByRole("button", { name: /Gegenteil/ }).click();
  await bar.getByText(/^diese Abweichung nicht zeigen: /).waitFor();
  await look();
  await bar.getByRole("button", { name: german("filter-clear") }).click();
});

test("an edit that is refused says what to do instead", async () => {
  await page.getByRole("tab", { name: german("panels-inspector") }).click();
  await page.getByRole("grid", { name: german("canvas-label") }).focus();
  await page.keyboard.press("Escape");
  const field = page.getByRole("tabpanel").getByLabel(german("counting-openAfter"));
  await field.fill("bald");
  await field.press("Enter");
  await page.getByText("Das ist keine Zeit. Schreiben Sie „14 d“, „12 h“ oder „1 d 12 h“.", { exact: true }).first().waitFor();
  await look();
});

test("a file that is no log is refused with a next step", async () => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button("bar-import").click()]);
  await chooser.setFiles({ name: "log.csv", mimeType: "text/csv", buffer: Buffer.from("%PDF-1.7") });
  await page.getByText(/Es scheint ein PDF-Dokument zu sein/).first().waitFor();
  await page.getByText("Bitten Sie um die Daten dahinter als CSV.").first().waitFor();
  await look();
  await page.keyboard.press("Escape");
});

test("another language is chosen in the menu, holds at once and is remembered", async () => {
  await button("bar-menu").click();
  await page.getByRole("menuitemradio", { name: german("actions-languageOfSystem") }).waitFor();
  assert.deepEqual((await texts()).filter((it) => english.has(it)), [], "in English");
  await page.getByRole("menuitemradio", { name: "Sprache: English" }).click();
  await page.getByRole("button", { name: "Library", exact: true }).waitFor();
  await page.getByRole("tab", { name: "Deviations" }).waitFor();
  await page.getByText(/^\d+\s% of events matched$/).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.reload();
  await page.getByRole("button", { name: "Library", exact: true }).click();
  await page.getByRole("heading", { name: /Draw the journey/ }).waitFor();
  await page.getByRole("button", { name: "Language: English" }).click();
  assert.equal(await page.getByRole("menuitemradio", { name: "Language: English" }).getAttribute("aria-checked"), "true");
  await page.getByRole("menuitemradio", { name: "Language: as the system says" }).click();
  await page.getByRole("heading", { name: german("start-lead") }).waitFor();
});
