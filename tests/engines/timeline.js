// The timeline on the page of a WebDriver session, as its reader finds it.
import assert from "node:assert/strict";

/** Stands at the end of a body, where modules have not run yet: keeps the nodes that are there, and what is told later. */
export const witness = `
  const { shadowRoot } = document.querySelector("article-timeline");
  globalThis.stood = [...(shadowRoot?.querySelectorAll(".root *") ?? [])];
  globalThis.told = [];
  for (const type of ["timeline-ready", "timeline-error"]) {
    addEventListener(type, ({ detail }) => told.push(detail?.code ?? type));
  }
`;

export const timelineOf = (session) => ({
  /** What the element has told: that it is ready, or the codes of what went wrong. */
  told: () => session.executeScript(() => globalThis.told),

  /** How many nodes were prerendered, and whether those and no others are there now. */
  prerendered: () =>
    session.executeScript(() => {
      const now = document.querySelector("article-timeline").shadowRoot.querySelectorAll(".root *");
      const { stood } = globalThis;
      return { count: stood.length, same: stood.length === now.length && stood.every((node, at) => node === now[at]) };
    }),

  /** The headlines of the events shown, in order, as far as they stand inside the row of events. */
  shown: () =>
    session.executeScript(() => {
      const { shadowRoot } = document.querySelector("article-timeline");
      const row = shadowRoot.querySelector(".events").getBoundingClientRect();
      const inside = ({ left, right }) => left >= row.left && right <= row.right + 1;
      return [...shadowRoot.querySelectorAll("article h4")]
        .filter((heading) => heading.checkVisibility() && inside(heading.getBoundingClientRect()))
        .map((heading) => heading.innerText);
    }),

  /** The dates and the sentence for an empty result, as far as they are displayed. */
  headings: () =>
    session.executeScript(() => {
      const { shadowRoot } = document.querySelector("article-timeline");
      return [...shadowRoot.querySelectorAll(".date h3, .empty")]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => heading.innerText);
    }),

  /** The headline of the current event, if there is one. */
  current: () => textOf(session, "article[aria-current=true] h4"),

  /** How many events are shown, in words. */
  status: () => textOf(session, "[role=status]"),

  /** The one button or checkbox whose name, as the engine computes it, is or begins with this. */
  async control(name) {
    const candidates = await session.executeScript((name) => {
      const { shadowRoot } = document.querySelector("article-timeline");
      const isNamed = (found) =>
        `${found.ariaLabel} ${found.textContent} ${found.labels[0]?.textContent}`.includes(name);
      return [...shadowRoot.querySelectorAll("button, [type=checkbox]")].filter(
        (found) => found.checkVisibility() && isNamed(found),
      );
    }, name);
    const found = [];
    for (const candidate of candidates) {
      const isNamed = (await candidate.getAccessibleName()).startsWith(name);
      if (isNamed && ["button", "checkbox"].includes(await candidate.getAriaRole())) found.push(candidate);
    }
    assert.equal(found.length, 1, `one control named ${name}`);
    return found[0];
  },
});

const textOf = (session, selector) =>
  session.executeScript((selector) => {
    const { shadowRoot } = document.querySelector("article-timeline");
    return shadowRoot.querySelector(selector)?.textContent;
  }, selector);
