// The font of the maps on the page: faces made of the bytes of the file, so that nothing is asked for anywhere.
import type { Typeface } from "../../bindings";

/** Under which name `picture.css` knows the font of the maps; our own font follows it, for what it lacks. */
export const OF_MAPS = "font-of-maps";
/** Under which name the dialog shows a font that is not chosen yet. */
export const OF_SAMPLE = "font-of-sample";

/** Faces by the name under which they are known. */
const faces = new Map<string, readonly FontFace[]>();

/** Lets text of this name be written in a font, or in none. One that the page cannot read leaves its text to ours. */
export async function writeIn(name: string, typeface: Typeface | null): Promise<void> {
  const before = faces.get(name) ?? [];
  const made = typeface ? facesOf(name, typeface) : [];
  faces.set(name, made);
  await Promise.allSettled(made.map((face) => face.load()));
  for (const face of before) document.fonts.delete(face);
  // Another one was asked for meanwhile.
  if (faces.get(name) !== made) return;
  for (const face of made.filter(({ status }) => status === "loaded")) document.fonts.add(face);
}

/** A face for text and one for headings; a font of one cut has one for both, which no browser makes bolder. */
function facesOf(name: string, { regular, bold }: Typeface): FontFace[] {
  const face = (cut: string, weight: string) => new FontFace(name, bytesOf(cut), { weight });
  return bold === null ? [face(regular, "1 1000")] : [face(regular, "1 599"), face(bold, "600 1000")];
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer;
}
