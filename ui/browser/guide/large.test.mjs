// With text twice as large, by the browser's zoom or by its size of type, everything can still be read and reached.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openPage, startFrom, toStart } from "../host.mjs";

/** A window of 1440 × 900 at 200 %, and the same window with type of twice the size. */
const WAYS = {
  "with the browser's zoom": { viewport: { width: 720, height: 450 } },
  "with the browser's size of type": { type: 32 },
};

/** What is in the way of someone who reads what is open now; one line each. */
const troubles = (page) =>
  page.evaluate(() => {
    const found = [];
    const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
    const root = dialog ?? document.body;
    const nameOf = (it) => `${it.tagName.toLowerCase()} “${(it.getAttribute("aria-label") ?? it.textContent ?? "").trim().slice(0, 40)}”`;
    // Of the map only what is no part of the picture; and a thing for the ears alone takes no room.
    const isOurs = (it) => !it.closest(".canvas, .visually-hidden, .miniature") && it.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    const all = [...root.querySelectorAll("*")].filter(isOurs);

    if (document.documentElement.scrollWidth > innerWidth + 1) found.push("the page scrolls sideways");
    for (const it of all) {
      const style = getComputedStyle(it);
      const isScrolled = /auto|scroll/.test(style.overflowX);
      // Tables of data may scroll both ways: they mean nothing in one column.
      if (isScrolled && it.scrollWidth > it.clientWidth + 1 && !it.querySelector("table") && !it.matches("input, textarea, select")) found.push(`${nameOf(it)} scrolls sideways`);
    }

    const controls = all.filter((it) => it.matches("button, a[href], input:not([type=radio]), select, textarea, [role=tab], label:has(input[type=radio])"));
    for (const it of controls) {
      it.scrollIntoView({ block: "nearest", inline: "nearest" });
      const box = it.getBoundingClientRect();
      if (box.width < 1 || box.height < 1) continue;
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || (box.bottom > innerHeight + 1 && box.height < innerHeight)) found.push(`${nameOf(it)} is out of the window`);
      for (let above = it.parentElement; above && above !== document.body; above = above.parentElement) {
        const style = getComputedStyle(above);
        if (style.overflowX === "visible" && style.overflowY === "visible") continue;
        const room = above.getBoundingClientRect();
        if (box.left < room.left - 2 || box.right > room.right + 2) found.push(`${nameOf(it)} is cut off by ${above.className}`);
        if (/hidden|clip/.test(style.overflowY) && (box.top < room.top - 2 || box.bottom > room.bottom + 2)) found.push(`${nameOf(it)} is cut off by ${above.className}`);
      }
      // A button whose words do not fit it.
      const isCut = it.matches("button, [role=tab], label") && (it.scrollWidth > it.clientWidth + 2 || it.scrollHeight > it.clientHeight + 2);
      if (isCut) found.push(`${nameOf(it)} is smaller than its words`);
      // What it says or shows is not under something else.
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const top = document.elementFromPoint(x, y);
      if (top && !it.contains(top) && !top.contains(it) && !top.closest("label")?.contains(it)) found.push(`${nameOf(it)} lies under ${nameOf(top)}`);
    }
    // What is scrolled out of sight lies over nothing.
    const shown = (it) => {
      let { left, right, top, bottom } = it.getBoundingClientRect();
      for (let above = it.parentElement; above; above = above.parentElement) {
        if (getComputedStyle(above).overflow === "visible") continue;
        const room = above.getBoundingClientRect();
        [left, right, top, bottom] = [Math.max(left, room.left), Math.min(right, room.right), Math.max(top, room.top), Math.min(bottom, room.bottom)];
      }
      return { left, right, top, bottom };
    };
    controls.forEach((one, index) => {
      const a = shown(one);
      for (const other of controls.slice(index + 1)) {
        const b = shown(other);
        const isOver = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
        const isApart = !one.contains(other) && !other.contains(one) && !(one.labels && [...one.labels].includes(other));
        // A bin lies in a corner of the card it belongs to.
        if (isOver && isApart && !other.matches(".remove")) found.push(`${nameOf(one)} and ${nameOf(other)} lie over each other`);
      }
    });
    return [...new Set(found)];
  });

for (const [way, set] of Object.entries(WAYS)) {
  describe(way, () => {
    let host;
    let page;
    const enter = () => page.locator('[role="grid"] [tabindex="0"]').first().focus();
    const isFree = async (what) => {
      await page.waitForTimeout(120);
      assert.deepEqual(await troubles(page), [], what);
    };

    before(async () => {
      host = await openPage("en-US", set);
      page = host.page;
    });
    after(() => host?.close());

    test("the start screen", async () => {
      await toStart(page);
      const sizes = await page.evaluate(() => [...document.querySelectorAll("body, main h1, .hint")].slice(0, 3).map((it) => parseFloat(getComputedStyle(it).fontSize)));
      assert.deepEqual(sizes, [13, 28, 11.5].map((it) => (it * (set.type ?? 16)) / 16));
      await isFree("start");
      await page.getByRole("region", { name: "Start from a template" }).getByRole("button", { name: /^Retail/ }).click();
      await page.getByRole("textbox", { name: "Title" }).waitFor();
      await isFree("a new map");
      await page.keyboard.press("Escape");
    });

    test("the map and each panel", async () => {
      await startFrom(page, "Retail", "Large");
      await page.getByRole("button", { name: /follow the map/ }).first().waitFor();
      await isFree("map");
      for (const name of ["Inspector", "Desire paths", "Deviations", "Variants", "Insights", "Segments", "Matching"]) {
        await page.getByRole("tab", { name }).click();
        await page.waitForTimeout(300);
        await isFree(name);
      }
      assert.ok((await page.locator(".canvas").boundingBox()).height >= 250);
    });

    test("what is selected", async () => {
      await page.getByRole("tab", { name: "Inspector" }).click();
      await enter();
      for (const keys of [["ArrowDown"], ["ArrowDown"], ["ArrowLeft", "ArrowLeft"]]) {
        for (const key of keys) await page.keyboard.press(key);
        await isFree(`inspector after ${keys.join(" ")}`);
      }
    });

    test("dialogs", async () => {
      for (const [key, title] of [["Control+k", "All actions"], ["F1", "Help"], ["?", "Help"], ["t", /Flow/], ["Shift+F", /.*/], ["b", /.*/]]) {
        await enter();
        await page.keyboard.press(key);
        await page.getByRole("dialog", { name: title }).first().waitFor();
        await isFree(`dialog of ${key}`);
        await page.keyboard.press("Escape");
      }
      await page.getByRole("button", { name: "Export", exact: true }).click();
      await page.getByRole("dialog").waitFor();
      await isFree("export");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /follow the map/ }).first().click();
      await page.getByRole("dialog", { name: /follow the map/ }).waitFor();
      await isFree("a number that explains itself");
      await page.getByRole("button", { name: "Only these cases" }).last().click();
      await page.getByRole("region", { name: "Filter" }).waitFor();
      await isFree("a filter");
    });

    test("finding, the cases, the replay and the history", async () => {
      await enter();
      await page.keyboard.press("Control+f");
      await page.getByRole("region", { name: "Find", exact: true }).getByRole("textbox", { name: "Find" }).fill("the");
      await page.getByRole("button", { name: "Replace", exact: true }).click();
      await isFree("finding");
      await page.keyboard.press("Escape");
      await enter();
      await page.keyboard.press("p");
      await page.locator("main ~ section").getByRole("button", { name: "End the replay" }).waitFor();
      await isFree("replay");
      await page.locator("main ~ section").getByRole("button", { name: "End the replay" }).click();
      await enter();
      await page.keyboard.press("c");
      await page.getByRole("button", { name: /^Case|^\d|^c/i }).first().waitFor();
      await isFree("cases");
      await page.getByRole("button", { name: /^(Close|Back)/ }).first().click();
      await enter();
      await page.keyboard.press("h");
      await page.getByRole("slider", { name: "Moment" }).waitFor();
      await isFree("history");
      await page.getByRole("button", { name: "Close the history" }).first().click();
    });

    test("a presentation", async () => {
      await enter();
      await page.keyboard.press("F11");
      await page.getByRole("button", { name: "End the presentation" }).waitFor();
      for (let n = 0; n < 3; n += 1) {
        await isFree(`stop ${n}`);
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("Escape");
    });

    test("the page had nothing to complain of", () => {
      assert.deepEqual(host.complaints, []);
    });
  });
}
