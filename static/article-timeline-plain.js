// For a theme: turns the output of `timeline prerender --plain` into a timeline, after a content management system has removed everything
// except headings, lists and links. The plain HTML is shown until the timeline is ready, and if it cannot be loaded.

/** The end of the document's URL. */
const MARK = "#article-timeline";

/** Otherwise anyone who can post a link could load a document from another site. */
const trusted = [location.origin, new URL(import.meta.url).origin];

/** The nodes from the nearest heading before a node up to it; none if no list is among them.
 * @param {ChildNode} end */
function story(end) {
  const nodes = [end];
  while (!/^H[1-6]$/.test(nodes[0].nodeName)) {
    const before = nodes[0].previousSibling;
    if (!before) return [];
    nodes.unshift(before);
  }
  return nodes.some(({ nodeName }) => nodeName === "OL") ? nodes : [];
}

const links = [...document.links].filter(({ hash, origin }) => hash === MARK && trusted.includes(origin));
for (const link of links) {
  const [first, ...others] = story(link.closest("p") ?? link);
  if (!first) continue;
  const timeline = document.createElement("article-timeline");
  timeline.setAttribute("src", link.href.slice(0, -MARK.length));
  first.before(timeline);
  timeline.append(first, ...others);
}
if (links.length) import("./article-timeline.js");
