// The rules by which the style sheet filters events without a script, for as many facets and values as src/view/choices.rs
// says. They work on custom properties alone: a property that is “initial” makes everything that refers to it invalid, and
// a fallback takes its place.
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../src/view/choices.rs", import.meta.url), "utf8");
const upTo = (name) =>
  Array.from({ length: Number(new RegExp(`const ${name}: usize = (\\d+);`).exec(source)[1]) }, (_, index) => index);
const [facets, values] = ["FACETS", "VALUES"].map(upTo);

const pairs = facets.flatMap((facet) => values.map((value) => `${facet}-${value}`));
const perPair = (rule) => pairs.map(rule).join("\n");

/** `--u` is invalid for a value that is checked, `--f` valid for a facet of which something is. `:has()` asks about the
 * timeline itself, because WebKit does not restyle what is inside of that in a shadow tree. */
const checked = `
.timeline { ${pairs.map((pair) => `--u${pair}: ;`).join(" ")} --a: ; --b: ; }
${perPair((pair) => `.timeline:has(.c${pair}:checked) { --u${pair}: initial; }`)}
${facets.map((facet) => `.timeline:has(.f${facet}:checked) { --f${facet}: ; }`).join("\n")}`;

/** `--k` is invalid for a checked value that the element counts under, so `--h` is valid for a facet that hides the element,
 * and `--gone` where any of them does. */
const hidden = `
.event, .under, .cell {
  ${pairs.map((pair) => `--k${pair}: ;`).join(" ")}
  ${facets.map((facet) => `--h${facet}: ${values.map((value) => `var(--k${facet}-${value})`).join(" ")} var(--f${facet});`).join("\n  ")}
  --gone: ${facets.reduceRight((rest, facet) => `var(--h${facet}${rest && `, ${rest}`})`, "")};
}
${perPair((pair) => `.v${pair} { --k${pair}: var(--u${pair}); }`)}`;

/** What the choices hide. A heading is inside an element for each event below it, and hidden when all of those are gone. */
const shown = `
.event { --none: var(--gone) none; display: var(--none, list-item); }
.cell { --dim: var(--gone) 0.25; }
.under-a { --a: var(--gone) var(--b); }
.under-b { --b: var(--gone) var(--a); }
.under-a > * { --none: var(--a) none; display: var(--none, block); }
.under-a > .under { display: contents; }
.under-a > .empty { --now: var(--a) block; display: var(--now, none); }`;

/** The rules. */
export const choices = () => `${checked}${hidden}${shown}\n`;
