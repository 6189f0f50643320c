// Put a picture on a card: chosen by the person, drawn anew by the session.
import { words } from "../../language/words";
import { mint } from "../../state/desk.svelte";
import type { Desk } from "../../state/desk.svelte";

/** A new card with a picture. */
export async function addPicture(desk: Desk, lane: string, step: string): Promise<void> {
  const drawn = await drawChosen(desk);
  if (!drawn) return;
  const card = mint();
  const edit = desk.editTogether([
    { type: "addCard", id: card, lane, step, before: null, text: drawn.name },
    { type: "showPicture", id: mint(), card, image: drawn.image },
  ]);
  if (await desk.selection.pickAfter(edit, [{ type: "card", id: card }], true)) desk.screen.say(words.picture.added);
}

/** A picture for a card that is there, in place of the one it has. */
export async function changePicture(desk: Desk, card: string): Promise<void> {
  const drawn = await drawChosen(desk);
  if (drawn) await desk.edit({ type: "showPicture", id: mint(), card, image: drawn.image });
}

/** A picture that the person chooses, drawn anew, and what its file is called. */
export async function drawChosen(desk: Desk): Promise<{ image: string; name: string } | null> {
  const reply = await desk.ask({ type: "pickFile", purpose: { type: "picture" } });
  if (!reply?.picked) return null;
  return desk.ask({ type: "drawPicture", file: reply.picked[0] });
}
