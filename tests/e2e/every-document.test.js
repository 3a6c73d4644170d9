// Every document of the cases, in both views and at many widths: no text lies over another, nothing is wider than the page, and the
// marks of the axis stand in the order of the list.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { on } from "./helpers.js";
import { followed, onPage, pageWith, setUp, timeline } from "./page.js";

const at = (name) => new URL(`../cases/${name}`, import.meta.url);
const views = readdirSync(at("view/")).map((name) => [name, `view/${name}/article.json`]);
/** Some that are imported, of all lengths of time. */
const imported = [
  "before-the-common-era",
  "cosmological",
  "dates",
  "eras",
  "events-alone",
  "quotations",
  "tables",
  "three",
  "version-1",
].map((name) => [`import-${name}`, `import/${name}/input.json`]);
const documents = [...views, ...imported];
const render = (path) => timeline(["prerender", "-", "--view", "list"], readFileSync(at(path), "utf8"));
setUp(Object.fromEntries(documents.map(([name, path]) => [`/${name}.html`, pageWith(render(path), 'lang="en"')])));
const pages = [...documents.map(([name]) => `/${name}.html`), "/", "/examples/lighthouse.html"];
const widths = [320, 390, 768, 1280, 1920];

/** Pairs of texts of which one lies over the other. */
const overlaps = (page) =>
  on(page, ({ shadowRoot }) => {
    const clips = new WeakMap();
    /** The part of the window in which what is inside an element can be seen. */
    const clip = (element) => {
      if (!element || element === shadowRoot) return { left: 0, top: -1e6, right: innerWidth, bottom: 1e6 };
      if (clips.has(element)) return clips.get(element);
      const outer = clip(element.parentElement);
      const { overflow, clipPath, opacity, textOverflow, paddingInlineEnd } = getComputedStyle(element);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isHidden = clipPath !== "none" || opacity === "0" || element.inert;
      const own = isHidden
        ? { left: 0, top: 0, right: 0, bottom: 0 }
        : overflow === "visible" || element.localName === "svg"
          ? outer
          : {
              left: Math.max(left, outer.left),
              top: Math.max(top, outer.top),
              // An ellipsis ends before the padding.
              right: Math.min(right - (textOverflow === "ellipsis" ? parseFloat(paddingInlineEnd) : 0), outer.right),
              bottom: Math.min(bottom, outer.bottom),
            };
      clips.set(element, own);
      return own;
    };
    const texts = [];
    const walker = document.createTreeWalker(shadowRoot.querySelector(".root"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (getComputedStyle(element).fontSize === "0px") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const frame = clip(element);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        // Letters take the middle of their line.
        const quarter = (bottom - top) / 4;
        const seen = {
          left: Math.max(left, frame.left) + 1,
          right: Math.min(right, frame.right) - 1,
          top: Math.max(top, frame.top) + quarter,
          bottom: Math.min(bottom, frame.bottom) - quarter,
        };
        if (seen.left < seen.right && seen.top < seen.bottom) texts.push({ node, ...seen });
      }
    }
    texts.sort((one, other) => one.top - other.top);
    const isFold = (node) => Boolean(node.parentElement.closest(".fold-more"));
    const found = [];
    for (const [index, one] of texts.entries())
      for (let next = index + 1; next < texts.length && texts[next].top < one.bottom; next++) {
        const other = texts[next];
        // “Read more” has a background, and covers the end of a folded text.
        if (
          one.node !== other.node &&
          !isFold(one.node) &&
          !isFold(other.node) &&
          one.left < other.right &&
          other.left < one.right
        )
          found.push([one.node.data.slice(0, 40), other.node.data.slice(0, 40)]);
      }
    return found;
  });

/** The marks that are displayed: the place of each, and the index of its first event. */
const marks = (page) =>
  on(page, ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll(".axis-drawing")]
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) => [...drawing.querySelectorAll(".cell")])
      .map((mark, index) => [mark.getBoundingClientRect().left, Number(mark.dataset.first ?? index)]),
  );

for (const path of pages)
  test(path, () =>
    // The server does not have every picture.
    onPage({ path, ready: false, locale: "en", complaints: [/404/] }, async (page) => {
      await page.waitForFunction(() => customElements.get("article-timeline"));
      // This one is not prerendered.
      if (path === "/examples/lighthouse.html") await on(page, (element) => element.load());
      for (const view of ["list", "story"]) {
        await on(
          page,
          ({ shadowRoot }, view) => {
            const story = shadowRoot.querySelector(".as-story");
            if (story.checked !== (view === "story")) story.click();
            scrollTo(0, 0);
          },
          view,
        );
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          // A change of view scrolls to the current event, where the filters that stick cover others.
          await page.evaluate(() => scrollTo(0, 0));
          await followed(page);
          const place = `${view}, ${width} px`;
          assert.deepEqual(await overlaps(page), [], place);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), place);
          const found = await marks(page);
          // A single event has no axis.
          assert.equal(found.length > 0, path !== "/bare.html", place);
          for (const [index, [left, first]] of [...found.entries()].slice(1)) {
            assert.ok(left > found[index - 1][0], `${place}: mark ${index}`);
            assert.ok(first > found[index - 1][1], `${place}: mark ${index}`);
          }
        }
      }
    }),
  );
