// A page that uses the element, in TypeScript. It is compiled and not run.
import { ArticleTimeline, type TimelineErrorCode, type TimelineFilter } from "article-timeline";
import "article-timeline";

const timeline: ArticleTimeline = document.createElement("article-timeline");
const found: ArticleTimeline | null = document.querySelector("article-timeline");
document.body.append(timeline, new ArticleTimeline());

timeline.src = "dam.json";
timeline.src = null;
timeline.embedded = true;
const isBuiltIn: boolean = timeline.embedded;
timeline.view = "story";
timeline.lang = "en";
timeline.dir = "rtl";
timeline.document = { format: "article-timeline/1", events: [] };
timeline.document = "{}";
const view: "auto" | "list" | "story" = timeline.view;
// @ts-expect-error: there is no such view.
timeline.view = "slides";
// @ts-expect-error: the property is the text of the attribute.
timeline.selected = 1;
// @ts-expect-error: there is no such property.
timeline.colour = "red";

timeline.next();
timeline.select("rain");
timeline.filter();
timeline.filter({ team: ["east", "west"], place: "gate harbour", query: "rain" } satisfies TimelineFilter);
const isReady: Promise<boolean> = timeline.load();
// @ts-expect-error: an event has an id.
timeline.select();
// @ts-expect-error: ids are text.
timeline.filter({ team: [1] });
// @ts-expect-error: a search is text.
timeline.filter({ query: ["rain"] });
// @ts-expect-error: there is no such method.
timeline.rewind();

timeline.addEventListener("timeline-ready", ({ detail }) =>
  detail.problems.map((problem) => problem.length + detail.events),
);
timeline.addEventListener("timeline-select", function ({ detail: { id, position, of } }) {
  this.select(id ?? `${position / of}`);
  // @ts-expect-error: there may be no current event.
  this.select(id);
});
const onFilter = ({ detail }: CustomEvent<{ filter: Record<string, string[]>; shown: number }>) => {
  found?.toggleAttribute("data-filtered", detail.shown < 3 && detail.filter.team?.includes("east"));
};
timeline.addEventListener("timeline-filter", onFilter, { once: true });
timeline.removeEventListener("timeline-filter", onFilter);
timeline.addEventListener("click", ({ clientX }) => clientX);
timeline.addEventListener("another", (event: Event) => event.type);
// @ts-expect-error: no detail says so.
timeline.addEventListener("timeline-filter", ({ detail }) => detail.position);

// They bubble.
document.body.addEventListener("timeline-select", ({ detail }) => detail.position);
document.addEventListener("timeline-filter", ({ detail }) => detail.query.length);
addEventListener("timeline-error", ({ detail: { code, message, remedy, recovered, problems, cause } }) => {
  const codes: Partial<Record<TimelineErrorCode, string>> = { "data-missing": message + remedy };
  // @ts-expect-error: there is no such code.
  if (code === "data-lost") throw cause;
  // @ts-expect-error: what was thrown may be anything.
  cause.message;
  return recovered ? problems : codes[code];
});

export { isReady, view };
