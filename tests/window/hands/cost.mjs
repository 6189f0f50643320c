// What processes cost: CPU time and memory of everything below one of them, as Linux counts it.

import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10;

/** Everything that descends from a process, without itself: its name, CPU milliseconds and megabytes of its own. */
export function below(pid) {
  const all = new Map();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const name = readFileSync(`/proc/${entry}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      all.set(Number(entry), { pid: Number(entry), parent: Number(fields[1]), name, cpuMs: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK });
    } catch {
      // It ended meanwhile.
    }
  }
  const isBelow = (it) => it !== undefined && (it.parent === pid || isBelow(all.get(it.parent)));
  return [...all.values()].filter(isBelow);
}

/** CPU milliseconds of those processes whose command line has this in it. */
export function cpuMs(pid, part) {
  return below(pid).filter((it) => it.name.includes(part)).reduce((sum, it) => sum + it.cpuMs, 0);
}

/** Megabytes that only those processes have. */
export function megabytes(pid, part) {
  const own = below(pid).filter((it) => it.name.includes(part)).map((it) => {
    const rollup = readFileSync(`/proc/${it.pid}/smaps_rollup`, "utf8");
    const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].map((found) => Number(found[1]));
    return kilobytes.reduce((sum, it) => sum + it, 0) / 1024;
  });
  return own.reduce((sum, it) => sum + it, 0);
}
