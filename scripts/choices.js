// The rules with which a style sheet filters events without a script, for the number of facets and values in src/view/choices.rs. They
// use only custom properties: if a property is `initial`, every value that refers to it is invalid, and its fallback is used.
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../src/view/choices.rs", import.meta.url), "utf8");
const upTo = (name) =>
  Array.from({ length: Number(new RegExp(`const ${name}: usize = (\\d+);`).exec(source)[1]) }, (_, index) => index);

const filtered = ".event, .under, .cell";

/** `--u` is valid for a value that is not checked. `--k` is invalid for a checked value that the element has. So `--h` is valid for a
 * facet that hides the element. The rules with `:has()` style only the timeline itself, because in a shadow tree WebKit does not
 * restyle the descendants that such a rule selects. What belongs to one facet is together, because that compresses better. */
const ofFacet = (facet, values) => {
  const perValue = (rule) => values.map((value) => rule(`${facet}-${value}`)).join("\n");
  return `
${perValue((pair) => `.timeline:not(:has(.c${pair}:checked)) { --u${pair}: ; }`)}
${filtered} {
  ${perValue((pair) => `--k${pair}: ;`)}
  --h${facet}: ${values.map((value) => `var(--k${facet}-${value})`).join(" ")} var(--f${facet});
}
${perValue((pair) => `.v${pair} { --k${pair}: var(--u${pair}); }`)}`;
};

/** `--f` is valid for a facet with a checked value. `--gone` is valid if any facet hides the element. */
const ofAll = (facets) => `
${facets.map((facet) => `.timeline:has(.f${facet}:checked) { --f${facet}: ; }`).join("\n")}
${filtered} {
  --gone: ${facets.reduceRight((rest, facet) => `var(--h${facet}${rest && `, ${rest}`})`, "")};
}`;

/** What the filters hide. A heading is nested in one element for each event below it, and is hidden if all of these events are hidden. */
const shown = `
.event { --none: var(--gone) none; display: var(--none, list-item); }
.cell { --dim: var(--gone) 0.25; }
.under-a { --a: var(--gone) var(--b); }
.under-b { --b: var(--gone) var(--a); }
.under-a > * { --none: var(--a) none; display: var(--none, block); }
.under-a > .under { display: contents; }
.under-a > .empty { --now: var(--a) block; display: var(--now, none); }`;

/** The rules; those of the small style sheet are for fewer facets and values. */
export function choices(isSmall) {
  const [facets, values] = ["FACETS", "VALUES"].map((name) => upTo(isSmall ? `SMALL_${name}` : name));
  const perFacet = facets.map((facet) => ofFacet(facet, values)).join("");
  return `.timeline { --a: ; --b: ; }${perFacet}${ofAll(facets)}${shown}\n`;
}
