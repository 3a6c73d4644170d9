// DOM integrity: whether prerendered nodes are still what the prerenderer made (src/prerender/checksum.rs computes the same).
// Yew panics when it hydrates nodes that somebody has changed; such nodes are rendered anew instead.
import { whenIdle } from "./timing.js";

/** FNV-1a over UTF-16 units or bytes, as eight hexadecimal digits. */
class Hash {
  #value = 0x811c9dc5;

  add(text) {
    for (let at = 0; at < text.length; at++) this.#step(text.charCodeAt(at));
    return this;
  }

  addBytes(bytes) {
    for (const byte of bytes) this.#step(byte);
    return this;
  }

  #step(unit) {
    this.#value = Math.imul(this.#value ^ unit, 0x01000193);
  }

  toString() {
    return (this.#value >>> 0).toString(16).padStart(8, "0");
  }
}

/** The checksum of a text. */
export const textChecksum = (text) => `${new Hash().add(text)}`;

/** The checksum of bytes. */
export const bytesChecksum = (bytes) => `${new Hash().addBytes(bytes)}`;

/** The checksum of the structure below a node: element names with their child counts, and comments. Text may differ, because
 * Yew writes it anew. One query for all elements is much faster than a walk from node to node. */
export function nodesChecksum(root) {
  const elements = Array.from(
    root.getElementsByTagName("*"),
    ({ localName, childElementCount }) => localName + childElementCount,
  );
  const hash = new Hash().add(elements.join().toLowerCase());
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) hash.add(`\n${comments.currentNode.data}`);
  return `${hash}`;
}

/** Computes a root's checksum ahead of time, because it takes as long as hydrating an island, and watches for changes. The
 * function returned gives the checksum of the nodes below its argument. */
export function watchNodes(root, signal) {
  let known;
  let isOver = false;
  const observer = new MutationObserver(() => (known = undefined));
  const compute = () => {
    // Hydration may have begun before the browser was idle; from then on Yew changes the nodes.
    if (isOver || signal.aborted) return;
    known = nodesChecksum(root);
    observer.observe(root, { childList: true, subtree: true });
  };
  if (root) whenIdle(compute);
  signal.addEventListener("abort", () => observer.disconnect());
  return (asked) => {
    isOver = true;
    const isCurrent = asked === root && !observer.takeRecords().length && known;
    observer.disconnect();
    return isCurrent || nodesChecksum(asked);
  };
}
