// Whose the maps of the file are: a logo and colours.
import type { Brand, Typeface } from "../../bindings";
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";
import type { Action } from "../action";

export const editBrand: Action = {
  id: "brand",
  group: "map",
  edits: true,
  title: () => words.brand.action,
  enabled: ({ project }) => project.isOpen,
  run: ({ screen }) => void (screen.dialog = { type: "brand" }),
};

/** Sets the brand of the file; tells whether that was done. */
export async function setBrand(desk: Desk, brand: Omit<Brand, "id"> & { font: Typeface | null }): Promise<boolean> {
  const isSet = await desk.edit({ type: "setBrand", id: mint(), ...brand });
  const isGone = brand.logo === null && brand.accent === null && brand.stages.length === 0 && brand.font === null;
  if (isSet) desk.screen.say(isGone ? words.brand.gone : words.brand.saved);
  return Boolean(isSet);
}
