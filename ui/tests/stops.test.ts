// Where a presentation stops.
import { describe, expect, it } from "vitest";
import type { Column, StageSpan } from "../src/bindings";
import { stopsOf } from "../src/state/look/stops";

/** Stages with so many steps each, 200 pixels wide. */
function map(...sizes: number[]): { columns: Column[]; stages: StageSpan[] } {
  const of = sizes.flatMap((n, index) => Array<string>(n).fill(`stage ${index + 1}`));
  const columns = of.map((stage, index) => ({ stage, x: 160 + 200 * index, width: 200 }) as Column);
  const stages = sizes.map((_, index) => ({ stage: `stage ${index + 1}` }) as StageSpan);
  return { columns, stages };
}

const summary = (fits: number, ...sizes: number[]) =>
  stopsOf(map(...sizes), fits).map(({ stage, part }) => (part ? `${stage}: ${part.x}+${part.width}` : "whole"));

describe("a presentation", () => {
  it("goes from the whole map through its stages to the whole map", () => {
    expect(summary(Infinity, 2, 1)).toEqual(["whole", "stage 1: 160+400", "stage 2: 560+200", "whole"]);
  });

  it("takes a stage that is too wide in parts, by whole steps", () => {
    expect(summary(450, 3, 1)).toEqual(["whole", "stage 1: 160+400", "stage 1: 560+200", "stage 2: 760+200", "whole"]);
  });

  it("shows a step even where none fits", () => {
    expect(summary(10, 2)).toEqual(["whole", "stage 1: 160+200", "stage 1: 360+200", "whole"]);
  });

  it("shows a map without stages as a whole", () => {
    expect(summary(Infinity)).toEqual(["whole"]);
  });
});
