// What accepting a desire path is called.
import { pathCommand } from "../actions/data/draw-path";
import type { DesirePath } from "../bindings";
import { words } from "../language/words";

/** The words on its button. */
export function drawTitle(path: DesirePath): string {
  switch (pathCommand(path)?.type) {
    case "connect":
      return words.paths.draw;
    case "markRepeatable":
      return words.paths.repeat;
    case "markStart":
      return words.paths.entry;
    case "markEnd":
      return words.paths.exit;
    default:
      return words.paths.cannot;
  }
}
