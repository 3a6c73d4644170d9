// Three other timelines, each set up as its documentation shows it, and where there is a choice, to its advantage:
//
// - TimelineJS3 and the others get their events as JSON, which the page preloads, so that it need not wait for scripts.
// - TimelineJS3 loads no web fonts. By default it takes three of them from another host, some 350 kB.
// - vis-timeline begins with a window of about thirty events; by itself it shows, and stacks, all of them.
// - react-chrono asks another host for a font, and cannot be told not to; it gets no answer, and goes on without.
// - vis-timeline has no way to the next event, vis-timeline and react-chrono have no filter: buttons of the page call what
//   their documentation offers for it. TimelineJS3 has no filter, and offers nothing to make one of.
import { readFileSync, readdirSync } from "node:fs";
import { TITLE, events } from "../events.js";
import { built, package_ } from "../peers.js";
import { page } from "./page.js";

const pageOf = ({ sheets, scripts, data, name }) =>
  page(
    [
      ...sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}" />`),
      `<link rel="preload" href="${data}" as="fetch" crossorigin />`,
      ...scripts.map(
        (script) => `<script ${script.endsWith("page.js") ? 'type="module"' : "defer"} src="${script}"></script>`,
      ),
    ],
    ["<main>", `<h1>${TITLE}</h1>`, "<nav></nav>", `<div id="timeline" class="${name}"></div>`, "</main>"],
  );

/** A date as TimelineJS3 has it. */
function slide({ id, date, headline, text, branch }) {
  const [year, month, day] = date.split("-").map(Number);
  return { unique_id: id, start_date: { year, month, day }, text: { headline, text: `<p>${text}</p>` }, group: branch };
}

const icons = () => {
  const folder = package_("@knight-lab/timelinejs/dist/css/icons/");
  return Object.fromEntries(
    readdirSync(folder).map((name) => [`css/icons/${name}`, readFileSync(new URL(name, folder))]),
  );
};

export const timelinejs = {
  id: "timelinejs",
  name: "TimelineJS3",
  package: "@knight-lab/timelinejs",
  files: (size) => ({
    "index.html": pageOf({
      sheets: ["css/timeline.css", "peer.css"],
      scripts: ["js/timeline.js", "page.js"],
      data: "timeline.json",
      name: "timelinejs",
    }),
    "css/timeline.css": readFileSync(package_("@knight-lab/timelinejs/dist/css/timeline.css")),
    "js/timeline.js": readFileSync(package_("@knight-lab/timelinejs/dist/js/timeline.js")),
    ...icons(),
    "timeline.json": JSON.stringify({ events: events(size).map(slide) }),
    "peer.css": readFileSync(new URL("../pages/peer.css", import.meta.url)),
    "page.js": built("timelinejs.js"),
  }),
  first: () => document.querySelector(".tl-slide .tl-headline"),
  state: () => {
    const active = document.querySelector(".tl-timemarker-active");
    const place = (element) => Math.round(element?.getBoundingClientRect().left);
    return `${active?.id} ${place(active)} ${place(document.querySelector(".tl-slide"))}`;
  },
  pressed: "the button to the next event",
  press: () => document.querySelector(".tl-slidenav-next .tl-slidenav-content-container"),
  answer: () => document.querySelector(".tl-timemarker-active")?.id,
  next: ".tl-slidenav-next .tl-slidenav-content-container",
};

export const visTimeline = {
  id: "vis-timeline",
  name: "vis-timeline",
  package: "vis-timeline",
  files: (size) => ({
    "index.html": pageOf({
      sheets: ["vis-timeline.css", "peer.css"],
      scripts: ["page.js"],
      data: "events.json",
      name: "vis",
    }),
    "vis-timeline.css": readFileSync(package_("vis-timeline/styles/vis-timeline-graph2d.min.css")),
    "peer.css": readFileSync(new URL("../pages/peer.css", import.meta.url)),
    "events.json": JSON.stringify(events(size)),
    "page.js": built("vis-timeline.js"),
  }),
  first: () => document.querySelector(".vis-item-content"),
  state: () => {
    const selected = document.querySelector(".vis-item.vis-selected .vis-item-content");
    const { left, top } = selected?.getBoundingClientRect() ?? {};
    return `${selected?.textContent} ${Math.round(left)} ${Math.round(top)} ${document.querySelectorAll(".vis-item").length}`;
  },
  pressed: "the button “Filter”",
  press: () => document.querySelector("#filter"),
  answer: () => document.querySelectorAll(".vis-item").length || undefined,
  next: "#next",
  filter: "#filter",
};

export const reactChrono = {
  id: "react-chrono",
  name: "react-chrono",
  package: "react-chrono",
  files: (size) => ({
    "index.html": pageOf({
      sheets: ["page.css", "peer.css"],
      scripts: ["page.js"],
      data: "events.json",
      name: "chrono",
    }),
    "page.css": built("react-chrono.css"),
    "peer.css": readFileSync(new URL("../pages/peer.css", import.meta.url)),
    "events.json": JSON.stringify(events(size)),
    "page.js": built("react-chrono.js"),
  }),
  first: () => document.querySelector(".rc-card-title"),
  state: () => {
    const active = document.querySelector("[aria-current=step]");
    return `${active?.dataset.itemId} ${Math.round(active?.getBoundingClientRect().top)} ${document.querySelectorAll(".rc-card-title").length}`;
  },
  pressed: "the button “Filter”",
  press: () => document.querySelector("#filter"),
  answer: () => document.querySelectorAll(".rc-card-title").length || undefined,
  next: "button[aria-label=Next]",
  filter: "#filter",
};
