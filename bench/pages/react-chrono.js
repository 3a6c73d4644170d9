import { createElement, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { Chrono } from "react-chrono";
import "react-chrono/dist/style.css";
import { button, fetchEvents, ready } from "./page.js";

const events = await fetchEvents();
const all = events.map(({ id, date, headline, text, branch }) => ({
  id,
  title: date,
  cardTitle: headline,
  cardDetailedText: text,
  branch,
}));
let filter;

/** The timeline as its guide shows it, with items chosen by the page, for it has no filter of its own. */
function Story() {
  const [items, setItems] = useState(all);
  useEffect(() => {
    filter = () => setItems(items === all ? all.filter(({ branch }) => branch === "pilots") : all);
  }, [items]);
  return createElement(Chrono, { items });
}

// The page's own button: what it does is in the page when it returns, as where React handles the click.
button("Filter", () => flushSync(() => filter()));
// An effect of the page would be too early: react-chrono renders its events only after it has been rendered itself.
const watch = new MutationObserver(() => {
  if (!document.querySelector(".rc-card-title")) return;
  watch.disconnect();
  setTimeout(ready);
});
watch.observe(document.querySelector("#timeline"), { childList: true, subtree: true });
createRoot(document.querySelector("#timeline")).render(createElement(Story));
