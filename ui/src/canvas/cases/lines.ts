// The lines of the picture that a movement from step to step goes along.
import type { Leg, StepId } from "../../bindings";
import type { SceneState } from "../../state/scene.svelte";
import { isSameLine } from "../paint";

/** A line of the picture, or the straight way between two nodes where none is drawn. */
export interface Line {
  key: string;
  d: string;
  x: number;
  y: number;
  isDrawn: boolean;
}

/** From the baseline of the number in a node to its middle. */
const HALF_DIGIT = 4;

/** The middle of a step's node in the flow lane: its number stands there. */
export function nodeOf(picture: SceneState, step: StepId): { x: number; y: number } | null {
  const node = picture.scene.groups.find((it) => it.role === "flowNode" && it.entity?.type === "step" && it.entity.id === step);
  const number = node?.items.find((it) => it.type === "text");
  if (!node || !number) return null;
  const origin = picture.originOf(node.anchor);
  return { x: origin.x + number.x, y: origin.y + number.y - HALF_DIGIT };
}

/** The lines of a leg, in the order in which they are passed. */
export function linesOf(picture: SceneState, leg: Leg): Line[] {
  const drawn = leg.lines.flatMap((figure) => {
    const group = picture.scene.groups.find((it) => (it.role === "transition" || it.role === "desirePath") && isSameLine(it.figure, figure));
    const item = group?.items.find((it) => it.type === "box" || (it.type === "path" && it.stroke !== null));
    if (!group || (item?.type !== "box" && item?.type !== "path")) return [];
    const { x, y } = picture.originOf(group.anchor);
    const middle = item.type === "box" ? item.rect.y + item.rect.height / 2 : 0;
    const d = item.type === "box" ? `M${item.rect.x} ${middle}L${item.rect.x + item.rect.width} ${middle}` : item.d;
    return [{ key: group.key, d, x, y, isDrawn: true }];
  });
  if (drawn.length > 0) return drawn;
  const [from, to] = [nodeOf(picture, leg.from), nodeOf(picture, leg.to)];
  if (!from || !to || leg.from === leg.to) return [];
  return [{ key: `${leg.from}>${leg.to}`, d: `M${from.x} ${from.y}L${to.x} ${to.y}`, x: 0, y: 0, isDrawn: false }];
}

/** How much larger marks are drawn so that they can be read from afar. */
export function legible(zoom: number): number {
  return Math.max(1, 0.8 / zoom);
}
