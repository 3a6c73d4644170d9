import { DataSet, DataView, Timeline } from "vis-timeline/standalone";
import { button, fetchEvents, ready } from "./page.js";

/** How many events the first window holds. Without it vis-timeline shows, and stacks, all of them. */
const FIRST = 30;

const events = await fetchEvents();
const items = new DataSet(
  events.map(({ id, date, headline, text, branch }) => ({ id, content: headline, title: text, start: date, branch })),
);
let chosen;
const view = new DataView(items, { filter: ({ branch }) => !chosen || branch === chosen });
const last = events[Math.min(FIRST, events.length) - 1];
const timeline = new Timeline(document.querySelector("#timeline"), view, {
  start: events[0].date,
  end: last.date,
  onInitialDrawComplete: ready,
});

let current = -1;
button("Next", () => {
  const { id } = events[++current];
  timeline.setSelection(id, { focus: true });
});
button("Filter", () => {
  chosen = chosen ? undefined : "pilots";
  view.refresh();
});
