// What many tests do with a page, or with its text.
import { elementFiles, pageFiles } from "../../scripts/files.js";
import { chinese } from "./chinese.js";

/** Replaces the first of each pair with the second. Fails if the first is not there, because a page without the change would prove nothing. */
export function replace(text, ...pairs) {
  for (const [from, to] of pairs) {
    if (!(from instanceof RegExp ? from.test(text) : text.includes(from)))
      throw new Error(`${from} cannot be replaced, because it is not in: ${text.slice(0, 2000)}`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** The release in a folder of its own, with these changes. */
export const release = (folder, changes) =>
  Object.fromEntries(
    [...elementFiles, ...pageFiles].map((name) => [`/${folder}/${name}`, { file: `/${name}`, ...changes[name] }]),
  );

/** A script, insert.js, that inserts this snippet into the page, and the file that it reads. */
export const insertion = (snippet) => ({
  "/insert.js": `
    import "./article-timeline.js";
    const text = await (await fetch("snippet.txt")).text();
    // Parsed without running anything, and inserted by script, as many systems do: its template stays a template.
    const policy = trustedTypes.createPolicy("cms", { createHTML: (html) => html });
    const read = new DOMParser().parseFromString(policy.createHTML(text), "text/html");
    document.querySelector("main").append(document.importNode(read.querySelector("article-timeline"), true));`,
  "/snippet.txt": snippet,
});

export const button = (of, name) => of.getByRole("button", { name });

/** The checkbox that filters by a value. */
export const box = (of, name) => of.getByRole("checkbox", { name });

/** The names of controls, in English or Chinese. */
const toStoryName = new RegExp(`^(One at a time|${chinese.toStory})$`);
const nextName = new RegExp(`^(Next|${chinese.next})$`);

/** The checkbox of the story, if it is checked. */
export const story = (of) => of.getByRole("checkbox", { name: toStoryName, checked: true });

/** Goes to the next event: with the button of a story, or with the method in a list, which has no button. */
export async function next(of) {
  const step = button(of, nextName);
  if (await step.count()) return step.click();
  const host = of.goto || !of.evaluate ? of.locator("article-timeline") : of;
  await host.evaluate((element) => element.next());
}

/** Switches to the story or back, as readers do: with the label of the checkbox. */
export const toStory = (of) => of.getByText(toStoryName).click();

/** Paragraphs without an event, for a part of an article on the page. */
export const filler = (what) =>
  Array.from({ length: 14 }, (_, index) => `<p>${what}, part ${index + 1}: nothing else happens here.</p>`).join("\n");

/** Runs in the page, on its element. */
export const on = (page, act, argument) => page.locator("article-timeline").evaluate(act, argument);

/** The URLs that each page has requested since it was loaded, answered or not. `onPage` collects them. */
export const requests = new WeakMap();
/** How many WebAssembly modules the page has requested. */
export const modulesAsked = (page) => requests.get(page).filter((url) => url.endsWith(".wasm")).length;

/** Runs before the page: records in `shifts` how far visible nodes move by themselves, and which ones. */
export function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources, startTime } of list.getEntries())
      shifts.push({ value, startTime, nodes: sources.map(({ node }) => node?.nodeName) });
  }).observe({ type: "layout-shift", buffered: true });
}
/** The layout shifts since the page was opened, or since `time`. */
export const shifts = (page, time = 0) =>
  page.evaluate((time) => globalThis.shifts.filter(({ startTime }) => startTime >= time), time);

/** Waits until so many frames have been painted. */
export async function frames(page, count) {
  await page.evaluate((count) => {
    globalThis.framesLeft = count;
    const next = () => --globalThis.framesLeft > 0 && requestAnimationFrame(next);
    requestAnimationFrame(next);
  }, count);
  await page.waitForFunction(() => globalThis.framesLeft <= 0);
}

/** Waits until a measure has not changed for ten frames. Something that moves smoothly changes in each frame. */
export async function still(page, measure) {
  for (let [before, after] = [NaN, await measure()]; before !== after; ) {
    await frames(page, 10);
    [before, after] = [after, await measure()];
  }
}

/** Waits until only the current event of a stage can be reached. */
export const alone = (page) =>
  page.waitForFunction(() => {
    const left = [...document.querySelector("article-timeline").shadowRoot.querySelectorAll(".event:not([inert])")];
    return left.length === 1 && left[0].matches(".event--current");
  });

/** Holds requests to these URLs back until the function that it returns is called. */
export async function hold(page, addresses) {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await page.route(addresses, async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}
