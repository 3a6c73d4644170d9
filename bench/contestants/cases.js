// The inputs that readers make in our timeline, by the names of its controls.
import { chinese as words } from "../../tests/e2e/chinese.js";
import { click } from "../browser.js";

const chinese = {
  next: words.next,
  story: words.toStory,
  axis: words.axis,
  filter: "区水利局党支部",
};
const english = {
  next: "Next",
  story: "One at a time",
  axis: "Time axis",
  filter: "Pilots",
};

/** The inputs, each with the preparation and the measured action. */
function casesIn({ next, story, axis, filter }, letter) {
  const button = (name) => (page) => click(page, page.getByRole("button", { name }));
  const box = (page, name) => page.getByRole("checkbox", { name });
  const slider = (page) => page.getByRole("slider", { name: axis });
  const toAxis = (page) => page.locator(".axis").evaluate((axis) => axis.scrollIntoView({ block: "center" }));
  const toStory = async (page) => {
    if (!(await box(page, story).isChecked())) await page.getByText(story, { exact: true }).click();
    await toAxis(page);
  };
  return {
    "next, story": { enter: toStory, act: button(next) },
    "next by key, story": {
      enter: async (page) => {
        await toStory(page);
        await page.getByRole("button", { name: next }).focus();
      },
      act: (page) => page.keyboard.press("ArrowRight"),
    },
    "axis by key": { enter: (page) => slider(page).focus(), act: (page) => page.keyboard.press("ArrowRight") },
    "filter on and off": { enter: toAxis, act: (page) => click(page, box(page, new RegExp(`^${filter}`))) },
    "list to story and back": { act: (page) => click(page, page.getByText(story, { exact: true })) },
    "type into the search": {
      enter: async (page) => {
        // In a narrow place, and beside a story, the search is folded in.
        const search = page.getByRole("searchbox");
        if (!(await search.isVisible())) await click(page, "details:has(.search) > summary");
        await search.focus();
      },
      act: (page, round) => page.keyboard.press(round % 2 ? "Backspace" : letter),
    },
  };
}

export const inEnglish = casesIn(english, "2");
/** Only events of the built-in article have details. */
export const inChinese = {
  ...casesIn(chinese, "2"),
  "open and close details": {
    act: (page) => click(page, page.locator("article summary:visible").first()),
  },
};
