// A timeline inside an article, and what readers see in its place while it loads, or if it fails.
import { readFileSync } from "node:fs";
import { replace } from "./helpers.js";
import { dam, elementPage, idle } from "./page.js";

export const headlines = ["It rains", "The sun is back"];
export const bytes = Buffer.from(dam);
export const built = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
/** Content that an editor may write in the element. */
export const fallback = "<p>16 January: at six, Lisa takes over</p>";

/** The page. `inside` is the content of the element, and `folder` has the release. */
export const placed = (attributes = "", inside = "", html = 'lang="en"', folder = "") =>
  replace(
    elementPage(attributes, html, "place.css"),
    ["<main>", "<main><h1>An article</h1><p>Before</p>"],
    ["></article-timeline>", `>${inside}</article-timeline><p id="below">Below</p>`],
    ['src="article-timeline.js"', `src="${folder}article-timeline.js"`],
  );
/** The style sheet of every such page. */
export const sheet = {
  "/place.css":
    "article-timeline:empty:not(:defined) { display: block; min-block-size: min(100vh, 46em); } .box { block-size: 300px; }",
};

/** Reloads the page and advances its clock by a second, so that everything that waits for a timer has happened. */
export async function laterOn(page) {
  await page.clock.install();
  await page.reload({ waitUntil: "commit" });
  await page.waitForFunction(() => customElements.get("article-timeline"));
  await idle(page);
  await page.clock.fastForward(1000);
  await idle(page);
}

export const outline = (page) => page.locator("article-timeline .loading");
export const status = (page, text) => page.getByRole("status").filter({ hasText: text });
export const loading = "Loading the timeline…";

/** Runs before the page: records the events of timelines in `told`. */
export function listen() {
  globalThis.told = [];
  for (const type of ["timeline-error", "timeline-ready"])
    addEventListener(type, ({ detail: { code, message, remedy, recovered, problems } }) =>
      told.push({ type, code, message, remedy, recovered, problems }),
    );
}
export const told = (page) => page.evaluate(() => globalThis.told);
