// Where a note stands beside what it speaks of, and never over it.

/** A part of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Between the note and what it speaks of, and between it and the edge of the window. */
const GAP = 12;
const EDGE = 8;

/** Where it stands: below, above, right or left of a part, the first that has room; else in the corner furthest from it. */
export function besideOf(of: Box | null, size: { width: number; height: number }, window: { width: number; height: number }): { left: number; top: number } {
  const last = { left: Math.max(EDGE, window.width - size.width - EDGE), top: Math.max(EDGE, window.height - size.height - EDGE) };
  if (!of) return { left: EDGE, top: last.top };
  const across = Math.min(Math.max(EDGE, of.left + of.width / 2 - size.width / 2), last.left);
  const down = Math.min(Math.max(EDGE, of.top), last.top);
  const places = [
    { left: across, top: of.top + of.height + GAP },
    { left: across, top: of.top - size.height - GAP },
    { left: of.left + of.width + GAP, top: down },
    { left: of.left - size.width - GAP, top: down },
  ];
  const fits = ({ left, top }: { left: number; top: number }) => left >= EDGE && top >= EDGE && left <= last.left && top <= last.top;
  const isRight = of.left + of.width / 2 > window.width / 2;
  const isLow = of.top + of.height / 2 > window.height / 2;
  return places.find(fits) ?? { left: isRight ? EDGE : last.left, top: isLow ? EDGE : last.top };
}
