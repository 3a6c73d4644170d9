// The floor: a page written by hand that shows the same and does the same, with the events in its HTML and a script of
// some thirty lines. Whoever is as quick as this is as quick as the browser.
import { readFileSync } from "node:fs";
import { TITLE, branches, events } from "../events.js";
import { page } from "./page.js";

/** How many events are one block of `content-visibility`. */
const BLOCK = 50;

const own = (name) => readFileSync(new URL(`../pages/${name}`, import.meta.url), "utf8");
const nameOf = Object.fromEntries(branches.map(({ id, name }) => [id, name]));

const item = ({ id, date, headline, text, branch }) => `
      <li id="${id}" data-branch="${branch}"><article>
        <p><time datetime="${date}">${date}</time> · ${nameOf[branch]}</p>
        <h2>${headline}</h2>
        <p>${text}</p>
      </article></li>`;

function pageOf(size) {
  const all = events(size);
  const blocks = [];
  for (let start = 0; start < size; start += BLOCK) {
    blocks.push(
      `<ol class="block" start="${start + 1}">${all
        .slice(start, start + BLOCK)
        .map(item)
        .join("")}\n    </ol>`,
    );
  }
  const head = ['<link rel="stylesheet" href="floor.css" />', '<script type="module" src="floor.js"></script>'];
  return page(head, [
    "<main>",
    `<h1>${TITLE}</h1>`,
    `<nav aria-label="Filters">${branches.map(({ id, name }) => `<button type="button" aria-pressed="false" data-filter="${id}">${name}</button>`).join("")}</nav>`,
    `<p><output>${size} / ${size}</output></p>`,
    ...blocks,
    '<div class="steps"><button type="button" id="previous">Previous</button> <button type="button" id="next">Next</button></div>',
    "</main>",
  ]);
}

export const floor = {
  id: "floor",
  name: "floor",
  files: (size) => ({ "index.html": pageOf(size), "floor.css": own("floor.css"), "floor.js": own("floor.js") }),
  first: () => document.querySelector("li h2"),
  state: () => {
    const current = document.querySelector("[aria-current=true]");
    const shown = document.querySelector("output").value;
    return `${current?.id} ${Math.round(current?.getBoundingClientRect().top)} ${shown}`;
  },
  pressed: "the filter “Pilots”",
  press: () => document.querySelector("[data-filter=pilots]"),
  answer: () => document.querySelectorAll("li[hidden]").length,
  next: "#next",
  filter: "[data-filter=pilots]",
};
