// Our timeline, embedded as docs/embedding.md says: prerendered, with its data in the page or at `src`; and the page of the built-in
// article. All from dist/.
import { readFileSync } from "node:fs";
import { prerender } from "../../dist/npm/kit-node.js";
import { elementFiles, pageFiles } from "../../scripts/files.js";
import { TITLE, branches, events } from "../events.js";
import { chinese } from "../../tests/e2e/chinese.js";
import { inChinese, inEnglish } from "./cases.js";
import { page } from "./page.js";

const shipped = (names) =>
  Object.fromEntries(names.map((name) => [name, readFileSync(new URL(`../../dist/${name}`, import.meta.url))]));

/** With more events the page has only the first ones, so the module is always loaded. */
const MOST_COMPLETE = 120;

/** The events as a document. */
export const story = (size) =>
  JSON.stringify({
    format: "article-timeline/1",
    language: "en",
    title: TITLE,
    facets: [{ id: "branch", name: "Who", values: branches }],
    events: events(size).map(({ branch, ...event }) => ({ ...event, facets: { branch: [branch] } })),
  });

/** The files of a page with this code for the timeline. */
const filesWith = (code) => ({
  ...shipped(elementFiles),
  "index.html": page([], ["<main>", `<h1>${TITLE}</h1>`, code, "</main>"]),
});

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
  pressed: `the filter “${words}”`,
  press: `() => [...(document.querySelector("article-timeline")?.shadowRoot?.querySelectorAll(".chip") ?? [])].find(({ textContent }) => textContent.includes("${words}"))`,
  answer: () =>
    [...(document.querySelector("article-timeline")?.shadowRoot?.querySelectorAll("[part=event]") ?? [])].filter(
      (event) => event.checkVisibility(),
    ).length,
});

const english = {
  ...shared,
  ...pressing("Pilots"),
  // A list has no step buttons.
  enter: inEnglish["next, story"].enter,
  next: "button:text-is('Next')",
  filter: ".chip:has-text('Pilots')",
};

/** The snippet as the command line prints it by default. Its module is loaded when something needs it. */
export const ours = {
  ...english,
  cases: inEnglish,
  id: "ours",
  name: "article-timeline",
  files: (size) => filesWith(prerender(story(size))),
};

/** The snippet for a timeline that readers see first: its module is loaded with the page. */
export const oursImmediate = {
  ...english,
  id: "ours-immediate",
  name: "article-timeline, `--immediate`",
  // Afterwards it is the same as `ours`.
  inputs: (size) => size <= MOST_COMPLETE,
  files: (size) => filesWith(prerender(story(size), { immediate: true })),
};

/** With the data of a long timeline at `src`. */
export const oursFromSource = {
  ...english,
  id: "ours-src",
  name: "article-timeline, `--src`",
  least: MOST_COMPLETE + 1,
  inputs: () => false,
  files: (size) => ({
    ...filesWith(prerender(story(size), { src: "story.json" })),
    "story.json": story(size),
  }),
};

/** Not prerendered, for documents that are too long for that. */
export const oursLongest = {
  ...english,
  id: "longest",
  name: "article-timeline, `src`, not prerendered",
  files: (size) => ({
    ...filesWith(
      '<script type="module" src="article-timeline.js"></script>\n<article-timeline src="story.json" loading="immediate"></article-timeline>',
    ),
    "story.json": story(size),
  }),
};

/** The page of the built-in article, which has its own number of events. */
export const panji = {
  ...shared,
  ...pressing("水利局"),
  id: "panji",
  // Its header is taller than the window.
  isBelow: true,
  ownSize: true,
  name: "article-timeline, the Panji page",
  files: () => shipped([...pageFiles, ...elementFiles]),
  cases: inChinese,
  enter: inChinese["next, story"].enter,
  next: `button:text-is('${chinese.next}')`,
  filter: ".chip:has-text('区水利局')",
};
