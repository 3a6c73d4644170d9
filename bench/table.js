// Tables in Markdown.

/** A table with these heads and rows; what is not there is a dash. The first column is words, the others are figures. */
export function table(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map((cell) => String(cell ?? "–")));
  const widths = heads.map((_, column) => Math.max(4, ...cells.map((row) => [...row[column]].length)));
  const pad = (cell, column) => {
    const space = " ".repeat(widths[column] - [...cell].length);
    return column ? space + cell : cell + space;
  };
  const line = (row) => `| ${row.map(pad).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join("\n");
}
