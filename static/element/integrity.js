// DOM integrity: whether the prerendered nodes are unchanged. src/prerender/checksum.rs computes the same checksums. Yew panics when it
// hydrates changed nodes, so these are rendered again instead.

/** FNV-1a over numbers, as eight hexadecimal digits. @param {number} length @param {(at: number) => number} unit */
function checksum(length, unit) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ unit(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The checksum of bytes. @param {Uint8Array} bytes */
export const bytesChecksum = (bytes) => checksum(bytes.length, (at) => bytes[at]);

/** The checksum of a text, from its UTF-16 units. @param {string} text */
export const textChecksum = (text) => checksum(text.length, (at) => text.charCodeAt(at));

/** The checksum of the structure below a node: element names with their child counts, and comments. Text may differ, because Yew writes
 * it again. One query for all elements is much faster than walking from node to node.
 * @param {Element} root */
export function nodesChecksum(root) {
  const elements = Array.from(
    root.getElementsByTagName("*"),
    ({ localName, childElementCount }) => localName + childElementCount,
  );
  let text = elements.join().toLowerCase();
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) text += `\n${/** @type {Comment} */ (comments.currentNode).data}`;
  return textChecksum(text);
}
