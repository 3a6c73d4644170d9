// For a theme: turns the output of `timeline prerender --plain` into a timeline, after a content management system has removed everything
// except links and lists. The plain HTML is shown until the timeline is ready, and if it cannot be loaded.

/** What stands between the document's URL and the timeline's title. */
const MARK = "#article-timeline=";

/** Otherwise anyone who can post a link could load a document from another site. */
const trusted = [location.origin, new URL(import.meta.url).origin];

/** A text as it is compared: editors change spaces and quotation marks.
 * @param {string | null | undefined} text */
const letters = (text) => `${text}`.replace(/[\s\p{P}]/gu, "");

/** The nodes from a timeline's title to its link; none if the title is missing, or if no list is among them.
 * @param {HTMLAnchorElement | HTMLAreaElement} link */
function story(link) {
  let title = "";
  try {
    title = letters(decodeURIComponent(link.hash.slice(MARK.length)));
  } catch {}
  if (!title) return [];
  /** @type {ChildNode} */
  let end = link;
  while (end.parentElement && letters(end.parentElement.textContent) === letters(link.textContent))
    end = end.parentElement;
  const nodes = [end];
  while (letters(nodes[0].textContent) !== title) {
    const before = nodes[0].previousSibling;
    if (!before) return [];
    nodes.unshift(before);
  }
  return nodes.some(({ nodeName }) => nodeName === "OL") ? nodes : [];
}

const links = [...document.links].filter(({ hash, origin }) => hash.startsWith(MARK) && trusted.includes(origin));
for (const link of links) {
  const [first, ...others] = story(link);
  if (!first) continue;
  const timeline = document.createElement("article-timeline");
  timeline.setAttribute("src", link.href.slice(0, -link.hash.length));
  first.before(timeline);
  timeline.append(first, ...others);
}
if (links.length) import("./article-timeline.js");
