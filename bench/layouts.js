// Forced layouts: how often a script reads a position or a size for which the browser must lay out the page, in the task of one input. Read
// from a trace.
import { attempt } from "./attempt.js";
import { withBrowser } from "./browser.js";
import { visit } from "./interaction.js";

const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.stack",
  "toplevel",
];
const INPUTS = new Set(["click", "keydown", "keypress", "input", "pointerup", "mouseup", "beforeinput"]);

/** Counts in the trace of one input: layouts with a script behind them, in the input's own tasks and after them. */
function count(events) {
  const dispatched = events.filter(({ name, args }) => name === "EventDispatch" && INPUTS.has(args?.data?.type));
  if (!dispatched.length)
    throw new Error("The trace of an input holds no event; the browser's trace format may have changed.");
  const { pid, tid } = dispatched[0];
  const onMain = events.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = onMain.filter(({ name }) => name === "RunTask");
  const taskOf = ({ ts }) => tasks.find((task) => task.ts <= ts && ts <= task.ts + task.dur);
  const inputs = new Set(dispatched.map(taskOf));
  const forced = onMain.filter(({ name, args }) => name === "Layout" && args?.beginData?.stackTrace?.length);
  const within = forced.filter((layout) => inputs.has(taskOf(layout)));
  // Only the file, because a release has no names of functions.
  const culprits = forced.map(({ args }) => args.beginData.stackTrace[0].url.split("/").at(-1));
  return { within: within.length, after: forced.length - within.length, culprits: [...new Set(culprits)] };
}

/** The counts for each kind of input. Each is made twice, and the second is traced. */
export async function layouts(contestant, served) {
  const rows = {};
  for (const [name, { enter, act }] of Object.entries(contestant.cases))
    rows[name] = await attempt(`${contestant.name}, layouts, ${name}`, () =>
      // In a new browser each, because a browser traces once at a time, and an input that fails leaves its trace open.
      withBrowser((browser) =>
        visit(browser, contestant, served, { enter }, async ({ page }) => {
          await act(page, 0);
          await page.waitForTimeout(700);
          await browser.startTracing(page, { categories });
          await act(page, 1);
          await page.waitForTimeout(700);
          return count(JSON.parse(await browser.stopTracing()).traceEvents);
        }),
      ),
    );
  return rows;
}
