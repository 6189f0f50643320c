// Copy, cut and paste what is selected. The browser does the keys and hands over its clipboard with an event: nobody is asked for leave.
import { words } from "../../language/words";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";
import { remove } from "../edit/remove";
import { countOf } from "../edit/select-all";
import { selectedBlock, tableOf, textOf } from "./block";

export const copy: Action = {
  id: "copy",
  group: "edit",
  edits: false,
  keys: ["Ctrl+C"],
  byEvent: true,
  title: () => words.several.copy,
  enabled: ({ selection }) => hasContent(selection),
  run: (desk) => void fromMenu((held) => copyTo(desk, held)),
};

export const cut: Action = {
  id: "cut",
  group: "edit",
  keys: ["Ctrl+X"],
  byEvent: true,
  title: () => words.several.cut,
  enabled: ({ selection }) => hasContent(selection),
  run: (desk) => void fromMenu((held) => cutTo(desk, held)),
};

export const pasteHere: Action = {
  id: "paste",
  group: "edit",
  keys: ["Ctrl+V"],
  byEvent: true,
  title: () => words.several.paste,
  enabled: ({ selection }) => selection.spot?.type === "cell",
  // No page may read the clipboard by itself without asking.
  run: ({ screen, selection }) => {
    selection.focusWish += 1;
    screen.say(words.several.pasteByKey);
  },
};

/** Puts what is selected on the clipboard; whether there was anything. */
export function copyTo(desk: Desk, held: DataTransfer): boolean {
  const block = selectedBlock(desk);
  if (!block) return false;
  held.setData("text/plain", textOf(block));
  held.setData("text/html", tableOf(block));
  desk.screen.say(words.several.copied(countOf(desk)));
  return true;
}

/** The same, and takes it off the map. */
export async function cutTo(desk: Desk, held: DataTransfer): Promise<void> {
  const count = countOf(desk);
  if (!copyTo(desk, held)) return;
  await remove.run(desk);
  desk.screen.say(words.several.wasCut(count));
}

/** Asks the browser for its clipboard without a key; whether it gave it. */
export function fromMenu(fill: (held: DataTransfer) => unknown): boolean {
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.clipboardData) fill(event.clipboardData);
  };
  const wanted = (event: Event) => event.preventDefault();
  window.addEventListener("beforecopy", wanted, { capture: true });
  window.addEventListener("copy", take, { capture: true });
  const isGiven = document.execCommand("copy");
  window.removeEventListener("copy", take, { capture: true });
  window.removeEventListener("beforecopy", wanted, { capture: true });
  return isGiven;
}

function hasContent({ cards, feelings }: Desk["selection"]): boolean {
  return cards.length + feelings.length > 0;
}
