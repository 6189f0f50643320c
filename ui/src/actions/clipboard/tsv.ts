// Tab-separated text, as spreadsheets write it: cells with tabs, line breaks or quotes stand in quotes.

/** Rows of cells as text. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

/** Text as rows of cells. A line break at its end begins no row; quotes that enclose no whole cell are part of it. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at);
    row.push(cell);
    if (text[end] === "\t") {
      at = end + 1;
      // What is after the last tab is a cell too.
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return row.length > 0 ? [...rows, row] : rows;
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cellAt(text: string, at: number): { cell: string; end: number } {
  const enclosed = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  enclosed.lastIndex = at;
  const found = enclosed.exec(text);
  if (found) return { cell: found[1]!.replaceAll('""', '"'), end: enclosed.lastIndex };
  const mark = /[\t\r\n]|$/g;
  mark.lastIndex = at;
  const end = mark.exec(text)!.index;
  return { cell: text.slice(at, end), end };
}
