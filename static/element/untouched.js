// Whether what was prerendered is still what it was, looked up before it is asked: it takes as long as a part of mounting.
import { ofNodes } from "./checksum.js";

/** Looks when the browser has nothing else to do, and watches from then on; what is returned tells the checksum of what is
 * below a node. */
export function watchNodes(root, signal) {
  let nodes;
  let isOver = false;
  const observer = new MutationObserver(() => (nodes = undefined));
  const look = () => {
    // Mounting may come first; what is mounted is Yew's to change.
    if (isOver || signal.aborted) return;
    nodes = ofNodes(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  if (root) (globalThis.requestIdleCallback ?? setTimeout)(look);
  signal.addEventListener("abort", () => observer.disconnect());
  return (asked) => {
    isOver = true;
    const isKnown = asked === root && !observer.takeRecords().length && nodes;
    observer.disconnect();
    return isKnown || ofNodes(asked);
  };
}
