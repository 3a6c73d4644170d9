// The inputs that readers of ours make, by the words of the interface.
import { click } from "../browser.js";

const chinese = {
  next: "下一件",
  story: "逐件阅读",
  more: "更多筛选",
  filter: "区水利局党支部",
};
const english = {
  next: "Next",
  story: "One at a time",
  more: "More filters",
  filter: "Pilots",
};

/** Each with what is done before, and what is measured. */
function casesIn({ next, story, more, filter }, letter) {
  const button = (name) => (page) => click(page, page.getByRole("button", { name }));
  const toAxis = (page) => page.locator(".axis").evaluate((axis) => axis.scrollIntoView({ block: "center" }));
  const toStory = async (page) => {
    await button(story)(page);
    await toAxis(page);
  };
  return {
    "next, list": { enter: toAxis, act: button(next) },
    "next, story": { enter: toStory, act: button(next) },
    "next by key, story": {
      enter: async (page) => {
        await toStory(page);
        await page.getByRole("button", { name: next }).focus();
      },
      act: (page) => page.keyboard.press("ArrowRight"),
    },
    "filter on and off": { enter: toAxis, act: button(new RegExp(`^${filter}`)) },
    "open and close details": { enter: toAxis, act: (page) => click(page, page.locator("article summary").nth(1)) },
    "type into the search": {
      enter: async (page) => {
        await page.getByText(more).click();
        await page.getByRole("searchbox").focus();
      },
      act: (page, round) => page.keyboard.press(round % 2 ? "Backspace" : letter),
    },
  };
}

export const inChinese = casesIn(chinese, "2");
export const inEnglish = casesIn(english, "2");
