// Whether something is still what it was; the prerenderer computes the same (src/prerender/checksum.rs).

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
class Hash {
  #value = 0x811c9dc5;

  add(text) {
    for (let at = 0; at < text.length; at++) this.#value = Math.imul(this.#value ^ text.charCodeAt(at), 0x01000193);
    return this;
  }

  toString() {
    return (this.#value >>> 0).toString(16).padStart(8, "0");
  }
}

/** The checksum of a text. */
export const ofText = (text) => `${new Hash().add(text)}`;

/** The checksum of what is below a node: its elements by name, its texts and its comments, in order. */
export function ofNodes(root) {
  const hash = new Hash();
  const walk = (parent) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        hash.add(`<${node.localName.toLowerCase()}>`);
        walk(node);
        hash.add("</>");
      } else hash.add(node.nodeType === Node.TEXT_NODE ? node.data : `<!${node.data}>`);
    }
  };
  walk(root);
  return `${hash}`;
}
