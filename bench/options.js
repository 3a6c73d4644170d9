// What the command line of the benchmark says.
import { parseArgs } from "node:util";
import { parts } from "./plan.js";

const helpWith = (
  contestants,
) => `The benchmark: article-timeline, a page by hand and three peers, under the same conditions.

  node bench/run.js [OPTIONS]     or  make bench BENCH="OPTIONS"

  --sizes 20,1000,10000   how many events
  --peers 1000            with how many events at most the peers are measured; with 10,000, each load of them takes a minute
  --only ours,floor       which contestants: ${contestants.join(", ")}
  --parts loading,…       which parts: ${parts.join(", ")}
  --passes 3              how often each page is loaded; the figure is the median
  --rounds 7              how often each input is made; the figure is the median
  --longest 100000        how many events the longest document has
  --mounts 300            how often the element is put into a page and taken out again
  --minutes 60            nothing more is begun after so many; the peers with more than the fewest events come last
  --write                 also write the tables into docs/performance.md, with what was left out
`;

/** The options, checked; ends the process with what is wrong with them. */
export function options(contestants) {
  const help = helpWith(contestants);
  const fail = (message) => {
    console.error(`${message}\n\n${help}`);
    process.exit(2);
  };
  const list = (text) => text.split(",").filter(Boolean);
  const whole = (name, text) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1) fail(`--${name} takes whole numbers from 1 on, not “${text}”.`);
    return number;
  };
  const known = (name, words, all) => {
    for (const word of words)
      if (!all.includes(word)) fail(`--${name} does not know “${word}”; it knows ${all.join(", ")}.`);
    return words;
  };
  try {
    const text = { type: "string" };
    const { values } = parseArgs({
      options: {
        sizes: { ...text, default: "20,1000,10000" },
        peers: { ...text, default: "1000" },
        only: { ...text, default: contestants.join(",") },
        parts: { ...text, default: parts.join(",") },
        passes: { ...text, default: "3" },
        rounds: { ...text, default: "7" },
        longest: { ...text, default: "100000" },
        mounts: { ...text, default: "300" },
        minutes: { ...text, default: "60" },
        write: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(help);
      process.exit();
    }
    return {
      ...values,
      // Whoever measures again need not write.
      given: process.argv
        .slice(2)
        .filter((option) => option !== "--write")
        .join(" "),
      sizes: list(values.sizes).map((size) => whole("sizes", size)),
      only: known("only", list(values.only), contestants),
      parts: known("parts", list(values.parts), parts),
      ...Object.fromEntries(
        ["peers", "passes", "rounds", "longest", "mounts", "minutes"].map((name) => [name, whole(name, values[name])]),
      ),
    };
  } catch (error) {
    return fail(error.message);
  }
}
