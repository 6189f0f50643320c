// Lengths of the page in the size of the person's own type: written as pixels of the design, built as parts of it.
import { sep } from "node:path";

/** What browsers set type in unless a person says otherwise. */
const TYPE = 16;
/** Lines this thin stay as thin, however large the type is. */
const HAIRLINE = 3;

/** The picture of the map: measured in pixels, and made larger by its own zoom. */
const PICTURE = [["src", "canvas", ""].join(sep), ["src", "style", "picture.css"].join(sep)];

/** A part of a style sheet, as PostCSS has it. */
interface Part {
  source?: { input: { file?: string | undefined } } | undefined;
}

/** A length written in pixels, in a unit that follows the size of type. */
function following(text: string, unit: "rem" | "em"): string {
  return text.replace(/(?<![\w.-])(-?(?:\d*\.)?\d+)px\b/g, (whole, n: string) => (Math.abs(Number(n)) <= HAIRLINE ? whole : `${Number((Number(n) / TYPE).toFixed(5))}${unit}`));
}

/** For PostCSS: the styles of panels, dialogs and bars follow the size of type, and so do the widths at which they change. */
export function rem() {
  const isPicture = ({ source }: Part) => PICTURE.some((it) => source?.input.file?.includes(it));
  return {
    postcssPlugin: "rem",
    Declaration(it: Part & { value: string }) {
      if (!isPicture(it) && it.value.includes("px")) it.value = following(it.value, "rem");
    },
    AtRule: {
      media(it: { params: string }) {
        it.params = following(it.params, "em");
      },
    },
  };
}
