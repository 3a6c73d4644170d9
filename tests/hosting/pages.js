// Pages on another host than the timeline, with the markup from the guide, under the strict policy and only the guide's additions to
// it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { policy } from "../../scripts/serve.js";
import { pageWith } from "../e2e/page.js";
import { fill, importMap, markup, needs } from "./guide.js";

const text = readFileSync(new URL("../cases/reservoir.json", import.meta.url), "utf8");
export const story = { headlines: ["Two stations keep watch", "The gates open", "The reservoir is full"] };
export const fallback = "This text is shown until the timeline is ready.";

/** The pages, by path. The pages of a host are added when its address is known. */
export const pages = { "/story.json": text };

export const hashOf = (inline) => `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;

/** The strict policy with the guide's additions for a host, and for an inline script if there is one. */
export function policyFor(address, inline) {
  const added = fill(needs, address).replace(" 'sha256-…'", inline === undefined ? "" : ` ${hashOf(inline)}`);
  const directives = Object.fromEntries(policy.split("; ").map((one) => [one.split(" ")[0], one]));
  for (const directive of added.split("; ")) {
    const [name, ...sources] = directive.split(" ");
    directives[name] += ` ${sources.filter((source) => !directives[name].split(" ").includes(source)).join(" ")}`;
  }
  return Object.values(directives).join("; ");
}

let count = 0;
/** Adds a page; returns its path. */
export function add(body, policy) {
  const path = `/page-${count++}.html`;
  pages[path] = { body: pageWith(body), headers: { "Content-Security-Policy": policy } };
  return path;
}

/** The guide's page for a host: unchanged, with a wrong hash for the file `wrong`, or changed by `change`. */
export function embed(address, { wrong, change = (body) => body } = {}) {
  const body = change(fill(markup, address, wrong));
  return add(body, policyFor(address, importMap(body)?.[1]));
}

/** A page that frames the standalone page. */
export const frame = (address) =>
  add(
    `<iframe src="${address}/article-timeline/index.html" title="Timeline" width="100%" height="600"></iframe>
     <script src="${address}/article-timeline/article-timeline-frame.js" async></script>`,
    `${policyFor(address)}; frame-src ${address}`,
  );
