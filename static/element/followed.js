// Telling a link that the reader follows from a way back: the one leads to its target, the other to where the reader was.

const known = new Set();

/** Whether the page's present entry in the history is new, which it is once. Where the browser cannot tell, it is not. */
export function followed() {
  const id = globalThis.navigation?.currentEntry?.id;
  const isNew = id !== undefined && !known.has(id);
  known.add(id);
  return isNew;
}
