// Shared by the tests of a timeline before its module has loaded.
import { box, button, hold, on, toStory } from "./helpers.js";
import { isReady, onPage, reservoirFile, shown, timeline } from "./page.js";

const teams = ["ash", "beech", "cedar"];
const many = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "Many days",
  facets: [{ id: "team", name: "Team", values: teams.map((id) => ({ id, name: `Team ${id}` })) }],
  events: Array.from({ length: 200 }, (_, index) => ({
    id: `day-${index}`,
    date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
    headline: `Day ${index}`,
    facets: { team: [teams[index % 3]] },
  })),
});
/** A prerendered timeline with only its first events in the page. */
export const long = timeline(["prerender", "-", "--immediate"], many);
export const small = timeline(["prerender", reservoirFile, "--immediate"]);

/** The filters, events and steps that a reader sees and hears. */
export const picture = (page) =>
  on(page, ({ shadowRoot }) => {
    const all = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((node) => node.checkVisibility());
    const text = (node) => node.textContent;
    const names = ({ classList }) => [...classList].sort().join(" ");
    const controls = all("[part=chip], [part=clear], [part=step]");
    return {
      controls: controls.map((node) => [
        text(node),
        names(node),
        node.querySelector("input")?.checked,
        node.ariaDisabled,
      ]),
      events: all("h4, [part=empty]").map(text),
      dates: all(".day h3").map(text),
      parts: all(".part").map(text),
      current: all("[aria-current]")
        .map((node) => node.closest(".event"))
        .filter(Boolean)
        .map(names),
      steps: [...shadowRoot.querySelectorAll(".steps span")].map(text),
      count: all("[role=status]").map(text),
    };
  });

/** Opens a page whose module is held back until the function that `visit` gets is called. */
export const waiting = ({ path, ...options }, visit) =>
  onPage({ path, ready: false, ...options }, async (page, said) => {
    const arrive = await hold(page, "**/*.wasm");
    await page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => customElements.get("article-timeline"));
    await visit(page, arrive, said);
  });

/** Activates the controls with these names. */
export const press = async (page, names) => {
  for (const name of names) {
    if (name === "One at a time") await toStory(page);
    // A list has the steps too, but they are not displayed.
    else if (name === "Next") await page.locator(".step--next button").dispatchEvent("click");
    else if (name === "Previous") await page.locator(".step--previous button").dispatchEvent("click");
    else await button(page, name).or(box(page, name)).click();
  }
};

/** Waits until the module has handled all clicks. */
export const settled = async (page) => {
  await isReady(page);
  await shown(page);
  await shown(page);
};
