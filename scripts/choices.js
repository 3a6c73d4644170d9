// The rules with which the style sheet filters events without a script, for the number of facets and values in src/view/choices.rs. They
// use only custom properties: if a property is `initial`, every value that refers to it is invalid, and its fallback is used.
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../src/view/choices.rs", import.meta.url), "utf8");
const upTo = (name) =>
  Array.from({ length: Number(new RegExp(`const ${name}: usize = (\\d+);`).exec(source)[1]) }, (_, index) => index);
const [facets, values] = ["FACETS", "VALUES"].map(upTo);

const pairs = facets.flatMap((facet) => values.map((value) => `${facet}-${value}`));
const perPair = (rule) => pairs.map(rule).join("\n");

/** `--u` is invalid for a checked value, and `--f` is valid for a facet with a checked value. The rules with `:has()` style only
 * the timeline itself, because in a shadow tree WebKit does not restyle the descendants that such a rule selects. */
const checked = `
.timeline { ${pairs.map((pair) => `--u${pair}: ;`).join(" ")} --a: ; --b: ; }
${perPair((pair) => `.timeline:has(.c${pair}:checked) { --u${pair}: initial; }`)}
${facets.map((facet) => `.timeline:has(.f${facet}:checked) { --f${facet}: ; }`).join("\n")}`;

/** `--k` is invalid for a checked value that the element has. So `--h` is valid for a facet that hides the element, and `--gone` is valid if
 * any facet hides it. */
const hidden = `
.event, .under, .cell {
  ${pairs.map((pair) => `--k${pair}: ;`).join(" ")}
  ${facets.map((facet) => `--h${facet}: ${values.map((value) => `var(--k${facet}-${value})`).join(" ")} var(--f${facet});`).join("\n  ")}
  --gone: ${facets.reduceRight((rest, facet) => `var(--h${facet}${rest && `, ${rest}`})`, "")};
}
${perPair((pair) => `.v${pair} { --k${pair}: var(--u${pair}); }`)}`;

/** What the filters hide. A heading is nested in one element for each event below it, and is hidden if all of these events are hidden. */
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
