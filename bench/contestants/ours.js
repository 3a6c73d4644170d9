// Our timeline, embedded as docs/embedding.md says: prerendered by `timeline prerender`, with its data in the page or at `src`; and the page
// of the built-in article from dist/.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TITLE, branches, events } from "../events.js";
import { chinese } from "../../tests/e2e/chinese.js";
import { inChinese, inEnglish } from "./cases.js";
import { page } from "./page.js";

const root = new URL("../../", import.meta.url);
const FILES = [
  "article-timeline.js",
  "article-timeline-runtime.js",
  "article-timeline.css",
  "article-timeline-small.css",
  "article-timeline-app.js",
  "article-timeline-app_bg.wasm",
  "article-timeline-parser.js",
  "article-timeline-parser_bg.wasm",
];
const shipped = (names) => Object.fromEntries(names.map((name) => [name, readFileSync(new URL(`dist/${name}`, root))]));

/** The events as a document. */
export const story = (size) =>
  JSON.stringify({
    format: "article-timeline/1",
    language: "en",
    title: TITLE,
    facets: [{ id: "branch", name: "Who", values: branches }],
    events: events(size).map(({ branch, ...event }) => ({ ...event, facets: { branch: [branch] } })),
  });

/** The output of the command line for this `input`. */
const timeline = (words, input) =>
  execFileSync("cargo", ["run", "--quiet", "--locked", "--features", "cli", "--bin", "timeline", "--", ...words], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
    input,
    maxBuffer: 2 ** 30,
  });

const pageWith = (snippet) => page([], ["<main>", `<h1>${TITLE}</h1>`, snippet, "</main>"]);

const shared = {
  first: () => document.querySelector("article-timeline")?.shadowRoot?.querySelector("article h4"),
  state: () => {
    const root = document.querySelector("article-timeline").shadowRoot;
    const current = root.querySelector("article[aria-current=true]");
    const first = root.querySelector("article");
    const name = (element) => element?.getAttribute("aria-labelledby");
    return `${name(current)} ${Math.round(current?.getBoundingClientRect().top)} ${name(first)} ${root.querySelectorAll(".choices :checked").length} ${document.documentElement.scrollHeight}`;
  },
};

/** The target of the first click, by its text, and the number of visible events. */
const pressing = (words) => ({
  press: `() => [...(document.querySelector("article-timeline")?.shadowRoot?.querySelectorAll(".chip") ?? [])].find(({ textContent }) => textContent.includes("${words}"))`,
  answer: () =>
    [...(document.querySelector("article-timeline")?.shadowRoot?.querySelectorAll("[part=event]") ?? [])].filter(
      (event) => event.checkVisibility(),
    ).length,
});

const english = {
  ...pressing("Pilots"),
  // A list has no step buttons.
  enter: inEnglish["next, story"].enter,
  next: "button:text-is('Next')",
  filter: ".chip:has-text('Pilots')",
};

/** With its data in the page. */
export const ours = {
  ...shared,
  ...english,
  cases: inEnglish,
  id: "ours",
  name: "article-timeline",
  files: (size) => ({
    ...shipped(FILES),
    "index.html": pageWith(timeline(["prerender", "-", "--immediate"], story(size))),
  }),
};

/** With its data at `src`, which is better for long documents. */
export const oursFromSource = {
  ...shared,
  ...english,
  id: "ours-src",
  name: "article-timeline, `src`",
  files: (size) => ({
    ...shipped(FILES),
    "story.json": story(size),
    "index.html": pageWith(timeline(["prerender", "-", "--src", "story.json", "--immediate"], story(size))),
  }),
};

/** With its data in the page, and without its module until an interaction. Long documents do not wait. */
export const oursOnInteraction = {
  ...shared,
  ...english,
  id: "ours-interaction",
  name: "article-timeline, `interaction`",
  most: 120,
  files: (size) => ({ ...shipped(FILES), "index.html": pageWith(timeline(["prerender", "-"], story(size))) }),
};

/** Not prerendered, for documents that are too long for that. */
export const oursLongest = {
  ...shared,
  ...english,
  id: "longest",
  name: "article-timeline, `src`, not prerendered",
  files: (size) => ({
    ...shipped(FILES),
    "story.json": story(size),
    "index.html": pageWith(
      '<script type="module" src="article-timeline.js"></script>\n<article-timeline src="story.json" loading="eager"></article-timeline>',
    ),
  }),
};

/** The page of the built-in article, which has its own number of events. */
export const panji = {
  ...shared,
  id: "panji",
  // Its header is taller than the window.
  isBelow: true,
  name: "article-timeline, the Panji page",
  files: () => shipped(["index.html", "page.css", "icon.svg", "frame.js", ...FILES.slice(0, 4)]),
  cases: inChinese,
  ...pressing("水利局"),
  enter: inChinese["next, story"].enter,
  next: `button:text-is('${chinese.next}')`,
  filter: ".chip:has-text('区水利局')",
};
