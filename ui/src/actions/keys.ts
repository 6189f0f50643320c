// From a pressed key to its name, as actions write it, and to what the person's keyboard calls it.
import { words } from "../language/words";
import { singleKeys } from "../state/look/single-keys.svelte";
import type { Action } from "./action";

const NAMES: Record<string, string> = { " ": "Space", ArrowLeft: "Left", ArrowRight: "Right", ArrowUp: "Up", ArrowDown: "Down", Delete: "Del" };

/** "Ctrl+Shift+Z"; on a Mac the command key counts as Ctrl. */
export function chordOf(event: KeyboardEvent): string {
  const named = NAMES[event.key] ?? event.key;
  const letter = named.length === 1 ? named.toUpperCase() : named;
  const digit = event.shiftKey && /^Digit\d$/.test(event.code) ? event.code.slice(5) : letter;
  // A sign such as "?" or "+" already has its Shift in it.
  const isSign = digit.length === 1 && !/[A-Z0-9]/.test(digit);
  const parts = [
    event.ctrlKey || event.metaKey ? "Ctrl" : "",
    event.altKey ? "Alt" : "",
    event.shiftKey && !isSign ? "Shift" : "",
    digit,
  ];
  return parts.filter((part) => part !== "").join("+");
}

/** Whether it is the Tab key; with Shift, WebKitGTK has no name for it but knows which key it is. */
export function isTab({ key, code, shiftKey }: KeyboardEvent): boolean {
  return key === "Tab" || (shiftKey && code === "Tab");
}

/** Whether a key writes a sign, alone or with Shift: what speech or a slip of the hand may press too. */
export function isSingle(chord: string): boolean {
  return chord.replace(/^Shift\+/, "").length === 1;
}

/** Whether an action has this key now: single keys can be off, but for the one that leads to where they are put on again. */
export function isInUse(chord: string): boolean {
  return singleKeys.areOn || chord === "?" || !isSingle(chord);
}

/** The first keys of an action by the names on the person's keyboard: "Strg+Umschalt+Z" on a German one. */
export function keysInWords({ keys }: Pick<Action, "keys">): string | undefined {
  const names: Record<string, string> = words.keyNames;
  return keys?.find(isInUse)?.split(/\+(?!$)/).map((key) => names[key] ?? key).join("+");
}

/** Whether keys belong to a field the person types in. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "range", "button"].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
