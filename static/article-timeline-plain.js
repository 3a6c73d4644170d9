// For a theme: makes a timeline of what `timeline prerender --plain` wrote, once a content management system has removed all but
// headings, lists and links from it. What stood there is shown until the timeline is ready, and where it cannot be loaded.

/** What the address of the document ends in. */
const MARK = "#article-timeline";

/** Anyone who can post a link could otherwise load a document from another site. */
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
