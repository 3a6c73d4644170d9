// The blocks of code in a document, as Markdown fences them.
export const blocksOf = (document) =>
  [...document.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, kind, text]) => ({ kind, text }));

/** The rows of a table below a heading, each by its cells, without the two that head it; the first table, or the one at
 * `index`. */
export function tableBelow(document, heading, index = 0) {
  const [, section] = document.split(`\n${heading}\n`);
  const tables = section.split(/^#/m)[0].match(/(?:^\|.*\|\n)+/gm);
  return tables[index]
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((row) => row.slice(2, -2).split(" | "));
}

/** What stands between backticks. */
export const codeIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
