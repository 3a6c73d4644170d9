// The blocks of code in a document, as Markdown fences them.
export const blocksOf = (document) => [...document.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, kind, text]) => ({ kind, text }));
