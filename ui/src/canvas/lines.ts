// The lines of the picture that a movement from step to step goes along.
import type { Leg, Rect, StepId } from "../bindings";
import type { SceneState } from "../state/scene.svelte";
import { isSameLine } from "./paint";

/** A line of the picture, or the straight way between two nodes where none is drawn. */
export interface Line {
  key: string;
  d: string;
  x: number;
  y: number;
  isDrawn: boolean;
}

/** The node of a step in the flow lane. */
export function nodeOf(picture: SceneState, step: StepId): Rect | null {
  const node = picture.scene.groups.find((it) => it.role === "flowNode" && it.entity?.type === "step" && it.entity.id === step);
  return node ? picture.rectOf(node) : null;
}

/** The lines of a leg, in the order in which they are passed. */
export function linesOf(picture: SceneState, leg: Leg): Line[] {
  const drawn = leg.lines.flatMap((figure) => {
    const group = picture.scene.groups.find((it) => (it.role === "transition" || it.role === "desirePath") && isSameLine(it.figure, figure));
    const item = group?.items.find((it) => it.type === "box" || (it.type === "path" && it.stroke !== null));
    if (!group || !item || item.type === "text") return [];
    const { x, y } = picture.originOf(group.anchor);
    const middle = item.type === "box" ? item.rect.y + item.rect.height / 2 : 0;
    const d = item.type === "box" ? `M${item.rect.x} ${middle}L${item.rect.x + item.rect.width} ${middle}` : item.d;
    return [{ key: group.key, d, x, y, isDrawn: true }];
  });
  if (drawn.length > 0) return drawn;
  const [from, to] = [nodeOf(picture, leg.from), nodeOf(picture, leg.to)];
  if (!from || !to || leg.from === leg.to) return [];
  const centre = (node: Rect) => `${node.x + node.width / 2} ${node.y + node.height / 2}`;
  return [{ key: `${leg.from}>${leg.to}`, d: `M${centre(from)}L${centre(to)}`, x: 0, y: 0, isDrawn: false }];
}
