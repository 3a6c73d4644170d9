// The blocks of code in a document, as Markdown fences them.
export const blocksOf = (document) =>
  [...document.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, kind, text]) => ({ kind, text }));

/** The rows of the first table below a heading, each by its cells, without the two that head it. */
export function tableBelow(document, heading) {
  const [, section] = document.split(`\n${heading}\n`);
  const [table] = section.split(/^#/m)[0].match(/(?:^\|.*\|\n)+/m);
  return table
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((row) => row.slice(2, -2).split(" | "));
}

/** The texts between backticks. */
export const codeIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
