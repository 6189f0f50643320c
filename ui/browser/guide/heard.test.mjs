// The way from the start screen to the help as a screen reader tells it: roles and names, one after the other.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startFrom, toStart } from "../host.mjs";

let host;
let page;
let cdp;

before(async () => {
  host = await openPage();
  page = host.page;
  cdp = await page.context().newCDPSession(page);
  await cdp.send("Accessibility.enable");
});
after(() => host?.close());

/** What is passed over in silence, or only names what is around it. */
const SILENT = ["none", "generic", "InlineTextBox", "StaticText", "LabelText", "RootWebArea", "paragraph", "strong", "ListMarker", "Abbr", "time"];

/** The computed roles and names below an element, in the order in which they are told. */
async function told(locator) {
  const handle = await locator.elementHandle();
  await handle.evaluate((it) => it.setAttribute("data-told", ""));
  const { root } = await cdp.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector: "[data-told]" });
  const { node } = await cdp.send("DOM.describeNode", { nodeId });
  await handle.evaluate((it) => it.removeAttribute("data-told"));
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((it) => [it.nodeId, it]));
  const lines = [];
  const tell = (it) => {
    const role = it.role?.value;
    if (!it.ignored && !SILENT.includes(role)) {
      const states = (it.properties ?? []).filter(({ name, value }) => ["checked", "selected", "expanded", "disabled"].includes(name) && (value.value === true || value.value === "true")).map(({ name }) => name);
      // A space that keeps a number and its sign on one line sounds like any other.
      const name = (it.name?.value ?? "").replaceAll("\u00a0", " ");
      lines.push([role, name, ...states].filter((part) => part !== "").join(" · "));
    }
    for (const child of it.childIds ?? []) if (byId.has(child)) tell(byId.get(child));
  };
  const from = nodes.find((it) => it.backendDOMNodeId === node.backendNodeId);
  assert.ok(from, "it is told of at all");
  tell(from);
  return lines;
}

/** Every control says what it is for. */
function hasNames(lines) {
  const mute = lines.filter((it) => /^(button|textbox|combobox|checkbox|radio|slider|tab|link|gridcell|columnheader|rowheader|region|dialog|searchbox|menuitem|image)$/.test(it));
  assert.deepEqual(mute, []);
}

test("the start screen", async () => {
  await toStart(page);
  const lines = await told(page.getByRole("main"));
  hasNames(lines);
  assert.deepEqual(lines.slice(0, 12), [
    "main",
    "sectionheader",
    "button · Language: English",
    "button · Help",
    "button · Dark",
    "heading · Draw the journey you planned. Then see the one people take.",
    "region · Start from a template",
    "heading · Start from a template",
    "heading · Industries",
    "list · Industries",
    "listitem",
    "button · Retail Online and in the shop. Look for calls while the parcel is under way. With sample events",
  ]);
});

test("the bar above the map", async () => {
  await startFrom(page, "Retail", "Heard");
  await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
  const lines = await told(page.getByRole("banner"));
  hasNames(lines);
  assert.deepEqual(lines, [
    "banner",
    "navigation · Where you are",
    "button · Library",
    "textbox · Rename the map",
    "button · Maps of this file",
    "group · Which journey shows",
    "radio · Assumed",
    "radio · Overlay · checked",
    "radio · Observed",
    "group · How lanes are arranged",
    "radio · Journey · checked",
    "radio · Blueprint",
    "button · Show",
    "button · Filter",
    "button · Outline",
    "button · Switch to dark",
    "button · Help",
    "button · Menu",
    "button · Import",
    "button · Export",
  ]);
});

test("the map as an outline: stages, steps, and what is said about them", async () => {
  await page.getByRole("columnheader", { name: /^Step 1/ }).click();
  await page.keyboard.press("Shift+V");
  const lines = await told(page.getByRole("tree"));
  hasNames(lines);
  assert.deepEqual(lines.slice(0, 6), [
    "tree · Journey as an outline",
    "treeitem · Trigger, Consideration · expanded",
    "treeitem · 1 I notice I need it, Journeys may start here, Reach 95 % · expanded · selected",
    'treeitem · Thoughts: "Is it worth replacing?"',
    "treeitem · Feeling: 0",
    "treeitem · Touchpoints: Advert",
  ]);
  await page.keyboard.press("Shift+V");
  await page.getByRole("grid").waitFor();
});

test("the map: its grid, the heads of its first step, and a cell", async () => {
  const lines = await told(page.getByRole("grid"));
  hasNames(lines);
  assert.deepEqual(lines.slice(0, 6), [
    "grid · Journey map",
    "rowgroup",
    "row · Stage 1: Trigger, 95 % reach it Stage 2: Consider, 96 % reach it Stage 3: Choose and pay, 93 % reach it",
    "columnheader · Stage 1: Trigger, 95 % reach it",
    "columnheader · Stage 2: Consider, 96 % reach it",
    "columnheader · Stage 3: Choose and pay, 93 % reach it",
  ]);
  await page.getByRole("columnheader", { name: /^Step 3/ }).click();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("ArrowDown");
  const cell = page.locator('[role="gridcell"]:focus');
  await cell.waitFor();
  await page.getByRole("tabpanel").getByRole("textbox", { name: "Text" }).waitFor();
  assert.deepEqual(await told(cell), [
    "gridcell · Touchpoints, I compare: Product page · selected",
    "note · I compare, Touchpoints: Product page",
  ]);
});

test("the inspector of a card", async () => {
  const lines = await told(page.getByRole("tabpanel"));
  hasNames(lines);
  assert.deepEqual(lines, [
    "tabpanel · Inspector",
    "heading · Inspector",
    "heading · I compare",
    "textbox · Text",
    "combobox · Covers the steps to",
    "MenuListPopup",
    "option · I compare · selected",
    "option · I read reviews",
    "option · I visit a shop",
    "option · I fill the basket",
    "option · I pay",
    "option · I wait",
    "option · I get the parcel or collect it",
    "option · I set it up",
    "option · I like it or not",
    "option · I send it back",
    "option · I get my money",
    "option · I buy again",
    "option · I recommend",
    "region · Icon",
    "heading · Icon",
    "button · Choose an icon…",
    "region · Tags",
    "heading · Tags",
    "combobox · Add a tag",
    "button · Delete",
  ]);
});

test("the side panel's tabs and the line at the bottom", async () => {
  assert.deepEqual(await told(page.getByRole("tablist")), [
    "tablist · Side panel",
    "tab · Inspector · selected",
    "tab · Desire paths",
    "tab · Deviations",
    "tab · Variants",
    "tab · Insights",
    "tab · Segments",
    "tab · Matching",
  ]);
  const lines = await told(page.getByRole("contentinfo"));
  hasNames(lines);
  assert.deepEqual(lines, [
    "contentinfo · Status",
    "button · Zoom out",
    "button · Zoom 100 %",
    "button · Zoom in",
    "button · Hide the minimap",
  ]);
});

test("the help", async () => {
  await page.keyboard.press("F1");
  const dialog = page.getByRole("dialog", { name: "Help" });
  await dialog.getByRole("article").first().waitFor();
  const lines = await told(dialog);
  hasNames(lines);
  assert.deepEqual(lines.slice(0, 16), [
    "dialog · Help",
    "heading · Help",
    "button · Close",
    "searchbox · What would you like to know?",
    "group · What the help shows",
    "radio · How to · checked",
    "radio · What numbers mean",
    "radio · Kinds of deviation",
    "radio · Keys",
    "status",
    "group · Entries",
    "region · How to",
    "heading · How to",
    "button · Take the tour",
    "article · Start a map",
    "heading · Start a map",
  ]);
});

test("the page had nothing to complain of", () => {
  assert.deepEqual(host.complaints, []);
});
