// What many of the tests do with a page, or with the text of one; each is about one thing.
import { elementFiles, pageFiles } from "../../scripts/files.js";

/** A text with each pair's second in the place of its first, which must be there: a page that is not the one that its
 * test speaks of proves nothing. */
export function replace(text, ...pairs) {
  for (const [from, to] of pairs) {
    if (!(from instanceof RegExp ? from.test(text) : text.includes(from)))
      throw new Error(`There is no ${from} to be replaced in: ${text.slice(0, 2000)}`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** The release in a folder of its own, but for these changes. */
export const release = (folder, changes) =>
  Object.fromEntries(
    [...elementFiles, ...pageFiles].map((name) => [`/${folder}/${name}`, { file: `/${name}`, ...changes[name] }]),
  );

/** A script, insert.js, that inserts this snippet into the page, and what it needs. */
export const insertion = (snippet) => ({
  "/insert.js": `
    import "./article-timeline.js";
    const text = await (await fetch("snippet.txt")).text();
    // Read inertly and inserted by script, as many systems do: its template stays a template.
    const policy = trustedTypes.createPolicy("cms", { createHTML: (html) => html });
    const read = new DOMParser().parseFromString(policy.createHTML(text), "text/html");
    document.querySelector("main").append(document.importNode(read.querySelector("article-timeline"), true));`,
  "/snippet.txt": snippet,
});

export const button = (of, name) => of.getByRole("button", { name });

/** What filters by a value: its checkbox. */
export const box = (of, name) => of.getByRole("checkbox", { name });

/** The checkbox of the story, where it is checked. */
export const story = (of) => of.getByRole("checkbox", { name: /^(逐件阅读|One at a time)$/, checked: true });

/** Goes to the next event: by the button of a story, or as a page goes on in a list, which has none. */
export async function next(of) {
  const step = button(of, /^(下一件|Next)$/);
  if (await step.count()) return step.click();
  const host = of.goto || !of.evaluate ? of.locator("article-timeline") : of;
  await host.evaluate((element) => element.next());
}

/** Changes to the story, or back, as readers do: by the words beside the checkbox. */
export const toStory = (of) => of.getByText(/^(逐件阅读|One at a time)$/).click();

/** Runs in the page, on its element. */
export const on = (page, act, argument) => page.locator("article-timeline").evaluate(act, argument);

/** The URLs that each page has requested since it was loaded, answered or not. `onPage` keeps it. */
export const requests = new WeakMap();
/** How many WebAssembly modules the page has requested. */
export const modulesAsked = (page) => requests.get(page).filter((url) => url.endsWith(".wasm")).length;

/** Runs before the page: keeps in `shifts` how far what is in sight moves by itself, and what it is that moves. */
export function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources, startTime } of list.getEntries())
      shifts.push({ value, startTime, nodes: sources.map(({ node }) => node?.nodeName) });
  }).observe({ type: "layout-shift", buffered: true });
}
/** What has moved since the page began, or since `time`. */
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

/** Waits until what is measured is the same for ten frames: what moves smoothly is different in each. */
export async function still(page, measure) {
  for (let [before, after] = [NaN, await measure()]; before !== after; ) {
    await frames(page, 10);
    [before, after] = [after, await measure()];
  }
}

/** Keeps back what is asked for at these addresses, until what it returns is called. */
export async function hold(page, addresses) {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await page.route(addresses, async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}
