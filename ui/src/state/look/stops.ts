// Where a presentation stops: at the whole map, at its stages one after the other, and at the whole again.
import type { Rect, Scene } from "../../bindings";

/** A stop: a part of a stage, or the whole map. */
export interface Stop {
  stage: string | null;
  /** What is to be seen there, across; none for the whole map. */
  part: Pick<Rect, "x" | "width"> | null;
}

/** The stops of a map, where so much of it fits beside its heads, in pixels of the picture: a stage that is wider has several. */
export function stopsOf({ columns, stages }: Pick<Scene, "columns" | "stages">, fits: number): Stop[] {
  const whole: Stop = { stage: null, part: null };
  const within = stages.flatMap(({ stage }) => {
    const stops: { stage: string; part: { x: number; width: number } }[] = [];
    for (const { x, width } of columns.filter((column) => column.stage === stage)) {
      const last = stops.at(-1);
      if (last && x + width - last.part.x <= fits) last.part.width = x + width - last.part.x;
      else stops.push({ stage, part: { x, width } });
    }
    return stops;
  });
  return within.length > 0 ? [whole, ...within, whole] : [whole];
}
