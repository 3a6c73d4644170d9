// Whether something is still what it was; the prerenderer computes the same (src/prerender/checksum.rs).

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
export const ofText = (text) => `${new Hash().add(text)}`;

/** The checksum of bytes. */
export const ofBytes = (bytes) => `${new Hash().addBytes(bytes)}`;

/**
 * The checksum of what is below a node: the names of its elements and how many each holds, its words, and its comments. A
 * page is asked for all of it at once, because walking from node to node takes longer than everything else.
 */
export function ofNodes(root) {
  const elements = Array.from(root.getElementsByTagName("*"), ({ localName, childElementCount }) => localName + childElementCount);
  const hash = new Hash().add(elements.join().toLowerCase()).add("\n").add(root.textContent);
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) hash.add(`\n${comments.currentNode.data}`);
  return `${hash}`;
}
