// The timeline on the page of a WebDriver session, as a reader sees it.
import assert from "node:assert/strict";

/** Runs at the end of the body, before the modules: records the prerendered nodes, and later the events of the timeline. */
export const witness = `
  const { shadowRoot } = document.querySelector("article-timeline");
  globalThis.stood = [...(shadowRoot?.querySelectorAll(".root *") ?? [])];
  globalThis.told = [];
  for (const type of ["timeline-ready", "timeline-error"]) {
    addEventListener(type, ({ detail }) => told.push(detail?.code ?? type));
  }
`;

export const timelineOf = (session) => ({
  /** The events that the element has sent: ready, or the code of each failure. */
  told: () => session.executeScript(() => globalThis.told),

  /** The number of prerendered nodes, and whether exactly these are in the page now. */
  prerendered: () =>
    session.executeScript(() => {
      const now = document.querySelector("article-timeline").shadowRoot.querySelectorAll(".root *");
      const { stood } = globalThis;
      return { count: stood.length, same: stood.length === now.length && stood.every((node, at) => node === now[at]) };
    }),

  /** The headlines of the events shown, in order, if they are inside the row of events. */
  shown: () =>
    session.executeScript(() => {
      const { shadowRoot } = document.querySelector("article-timeline");
      const row = shadowRoot.querySelector(".events").getBoundingClientRect();
      const inside = ({ left, right }) => left >= row.left && right <= row.right + 1;
      return [...shadowRoot.querySelectorAll("article h4")]
        .filter((heading) => heading.checkVisibility() && inside(heading.getBoundingClientRect()))
        .map((heading) => heading.innerText);
    }),

  /** The dates and the sentence for an empty result, if they are displayed. */
  headings: () =>
    session.executeScript(() => {
      const { shadowRoot } = document.querySelector("article-timeline");
      return [...shadowRoot.querySelectorAll(".date h3, .empty")]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => heading.innerText);
    }),

  /** The headline of the current event, if there is one. */
  current: () => textOf(session, "article[aria-current=true] h4"),

  /** The text with the number of events shown. */
  status: () => textOf(session, "[role=status]"),

  /** The only button or checkbox whose accessible name starts with this. */
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
