// The least script that does the same: filter by branch, go to the next and the previous event.
const items = [...document.querySelectorAll("li")];
const blocks = [...document.querySelectorAll(".block")];
const filters = [...document.querySelectorAll("[data-filter]")];
const count = document.querySelector("output");
const chosen = new Set();
let shown = items;
let current;

function filter(button) {
  const { filter } = button.dataset;
  if (!chosen.delete(filter)) chosen.add(filter);
  button.setAttribute("aria-pressed", chosen.has(filter));
  shown = items.filter((item) => (item.hidden = chosen.size > 0 && !chosen.has(item.dataset.branch)) === false);
  for (const block of blocks) block.hidden = !block.querySelector("li:not([hidden])");
  count.value = `${shown.length} / ${items.length}`;
}

function step(by) {
  const from = shown.indexOf(current);
  const next = shown[from < 0 ? 0 : from + by];
  if (!next) return;
  current?.removeAttribute("aria-current");
  current = next;
  current.setAttribute("aria-current", "true");
  current.scrollIntoView({ block: "center" });
}

for (const button of filters) button.addEventListener("click", () => filter(button));
document.querySelector("#next").addEventListener("click", () => step(1));
document.querySelector("#previous").addEventListener("click", () => step(-1));
performance.mark("ready");
