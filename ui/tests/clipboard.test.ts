// What goes to the clipboard and comes from it: text of spreadsheets, tables, and blocks of cells.
import { beforeEach, describe, expect, it } from "vitest";
import { blockIn, selectedBlock, tableOf, textOf } from "../src/actions/clipboard/block";
import { blockOf, planOf } from "../src/actions/clipboard/paste";
import { readTsv, writeTsv } from "../src/actions/clipboard/tsv";
import { Desk } from "../src/state/desk.svelte";
import type { Cell } from "../src/state/selection.svelte";
import { host } from "./recording";

let desk: Desk;

beforeEach(async () => {
  desk = new Desk(host());
  await desk.hello();
});

const cell = (lane: string, step: string): Cell => ({ type: "cell", lane, step });
const texts = (text: string, html = "") => blockOf(text, html).map((row) => row.map((it) => it.cards.map((card) => card.text)));

describe("tab-separated text", () => {
  it.each([
    ["nothing", "", []],
    ["one cell", "a", [["a"]]],
    ["rows and columns", "a\tb\nc\td", [["a", "b"], ["c", "d"]]],
    ["a break at the end is no row", "a\tb\r\n", [["a", "b"]]],
    ["CRLF, as Windows writes it", "a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
    ["CR alone, as it once was", "a\rb", [["a"], ["b"]]],
    ["empty cells", "\ta\t\n\t\t", [["", "a", ""], ["", "", ""]]],
    ["empty rows", "a\n\nb", [["a"], [""], ["b"]]],
    ["a line break in quotes", '"a\nb"\tc', [["a\nb", "c"]]],
    ["CRLF in quotes", '"a\r\nb"\tc\r\n', [["a\r\nb", "c"]]],
    ["a tab in quotes", '"a\tb"\tc', [["a\tb", "c"]]],
    ["quotes in quotes", '"She said ""no"""\tb', [['She said "no"', "b"]]],
    ["an empty cell in quotes", '""\tb', [["", "b"]]],
    ["quotes that enclose no whole cell", '"Which?" she asked\tb\n"c', [['"Which?" she asked', "b"], ['"c']]],
    ["quotes inside a cell", 'a 5" pipe\tb', [['a 5" pipe', "b"]]],
  ])("is read: %s", (_, text, rows) => {
    expect(readTsv(text)).toEqual(rows);
  });

  it("is read as it was written", () => {
    const rows = [["a", "", 'b "c"'], ["two\nlines", "a\ttab", "\r\n"], ["“d”", "=1+1", " e "]];
    expect(readTsv(writeTsv(rows))).toEqual(rows);
  });
});

describe("what is pasted", () => {
  it("is a grid where there are tabs, with a card for each line of a cell", () => {
    expect(texts('a\t"b\r\nc"\r\n\td\r\n')).toEqual([[["a"], ["b", "c"]], [[], ["d"]]]);
  });

  it("is one cell with a card a line where it is plain text", () => {
    expect(texts("a\r\n\r\n b \n")).toEqual([[["a", "b"]]]);
  });

  it("is a column where a table comes along", () => {
    expect(texts("a\nb\n", "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>")).toEqual([[["a"]], [["b"]]]);
  });

  it("has no empty rows and columns at its end", () => {
    expect(texts("a\t\t\nb\t\t\n\t\t\n")).toEqual([[["a"]], [["b"]]]);
    expect(texts(" \n\t\n")).toEqual([]);
  });

  it("begins at a cell and goes on to the right and down", () => {
    const plan = planOf(desk, blockOf("a\tb\nc\td", ""), cell("l1", "s6"));
    expect(plan).toMatchObject({
      commands: [
        { type: "addCard", lane: "l1", step: "s6", text: "a" },
        { type: "addCard", lane: "l1", step: "s7", text: "b" },
        { type: "addCard", lane: "l2", step: "s6", text: "c" },
        { type: "addCard", lane: "l2", step: "s7", text: "d" },
      ],
    });
  });

  it("sets feelings where it meets a curve", () => {
    const plan = planOf(desk, blockOf("1.5\t−2\t", ""), cell("l3", "s1"));
    expect(plan).toMatchObject({ commands: [{ type: "setEmotion", id: "e0", halfSteps: 3 }, { type: "setEmotion", id: "e1", halfSteps: -4 }] });
  });

  it.each([
    ["too wide", "a\tb\tc", cell("l1", "s6"), /3 columns.*2 steps are left/],
    ["too tall", "a\t\nb\tx", cell("l4", "s1"), /2 rows.*1 lane is left/],
    ["no feeling", "a\tx\nb\ty\nfine\tz", cell("l1", "s1"), /“fine” is not a feeling for “Emotions”/],
    ["a feeling beyond the scale", "3\t", cell("l3", "s1"), /“3” is not a feeling/],
  ])("does nothing by halves: %s", (_, text, at, why) => {
    const plan = planOf(desk, blockOf(text, ""), at);
    expect("refused" in plan && plan.refused).toMatch(why);
  });
});

describe("a block of cells", () => {
  it("is text with lanes as rows and steps as columns", () => {
    desk.selection.go(cell("l2", "s1"), false);
    desk.selection.extend(cell("l3", "s2"));
    const block = selectedBlock(desk)!;
    const rows = readTsv(textOf(block));
    expect(rows.map((row) => row.length)).toEqual([2, 2]);
    expect(rows[0]![0]!.split("\n")).toEqual(desk.project.cardsIn("l2", "s1").map((card) => card.text));
    expect(rows[1]).toEqual(["0", "0.5"]);
  });

  it("is a table without anything that would be markup", () => {
    const html = tableOf([[{ cards: [{ text: '<img src=x onerror="f()"> & more', span: 1, image: null, tags: [] }, { text: "b", span: 1, image: null, tags: [] }], feeling: null }]]);
    const page = new DOMParser().parseFromString(html, "text/html");
    expect(page.querySelector("img")).toBeNull();
    expect(page.querySelector("td")!.innerHTML).toMatch(/^&lt;img .*&amp; more<br style=".*same-cell">b$/);
  });

  it("comes back whole, with how far its cards reach", () => {
    const block = [[{ cards: [{ text: "two\nlines", span: 3, image: null, tags: [] }], feeling: null }, { cards: [], feeling: { halfSteps: -1, word: "odd" } }]];
    const html = `<html><body><!--StartFragment-->${tableOf(block)}<!--EndFragment--></body></html>`;
    expect(blockIn(html)).toEqual(block);
    const plan = planOf(desk, [[block[0]![0]!]], cell("l1", "s2"));
    expect(plan).toMatchObject({ commands: [{ type: "addCard", text: "two\nlines" }, { type: "spanCard", last: "s4" }] });
    expect(planOf(desk, [[block[0]![0]!]], cell("l1", "s6"))).toMatchObject({ commands: [{ type: "addCard" }, { type: "spanCard", last: "s7" }] });
  });

  it.each(["[[{}]]", "[[1]]", "{}", "[", '[[{"cards":[{"text":1}],"feeling":null}]]'])("is not taken from a table that only looks like ours: %s", (kept) => {
    expect(blockIn(`<table data-desire-path='${kept}'></table>`)).toBeNull();
  });
});

describe("several at once", () => {
  it("are the cards of a block, and stay so where one goes", () => {
    desk.selection.go(cell("l1", "s1"), false);
    desk.selection.extend(cell("l2", "s2"));
    const n_cards = ["l1", "l2"].flatMap((lane) => ["s1", "s2"].flatMap((step) => desk.project.cardsIn(lane, step))).length;
    expect(desk.selection.cards).toHaveLength(n_cards);
    desk.selection.toggle({ type: "card", id: desk.selection.cards[0]!.id });
    expect(desk.selection.cards).toHaveLength(n_cards - 1);
    expect(desk.selection.letGo()).toBe(true);
    expect(desk.selection.isSeveral).toBe(false);
  });

  it("are a lane, and then the map", () => {
    desk.selection.go(cell("l2", "s2"), false);
    desk.selection.selectAll("l2");
    expect(desk.selection.hasAllOf("l2")).toBe(true);
    expect(desk.selection.hasAllOf("l1")).toBe(false);
    desk.selection.selectAll(null);
    expect(desk.selection.hasAllOf("l1")).toBe(true);
    expect(desk.selection.feelings).toHaveLength(7);
  });
});
