// What the page may count: that a timeline is seen, and what a reader opens, shows and follows in it. Nothing is sent anywhere.
import { idOf } from "./page.js";

/** Reports until `signal` is aborted.
 * @param {import("../article-timeline.js").ArticleTimeline} element @param {import("./emitter.js").Emitter} emitter
 * @param {AbortSignal} signal */
export function report(element, emitter, signal) {
  // A tenth of the screen from its edges, so that what is only touched in passing is not seen.
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const isStory = element.shadowRoot?.querySelector(".as-story:checked");
      emitter.send("view", { view: isStory ? "story" : "list" });
    },
    { rootMargin: "-10% 0%" },
  );
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
  element.addEventListener(
    "click",
    (click) => {
      const target = /** @type {Element} */ (click.composedPath()[0]);
      if (target.getRootNode() !== element.shadowRoot) return;
      // Empty outside of events.
      const id = idOf(target.closest("[part=event]")) ?? "";
      const details = /** @type {HTMLDetailsElement | null} */ (target.closest(".details"));
      const link = target.closest("a");
      if (link) emitter.send("follow", { id, url: link.href });
      else if (target.closest("button[part=source]")) emitter.send("follow", { id, url: "" });
      else if (target.closest(".media-ways > button"))
        emitter.send("picture", { id, url: target.closest(".media-ways")?.querySelector("a")?.href ?? "" });
      else if (target.closest("summary") && details && !details.open) emitter.send("open", { id });
    },
    { signal, capture: true },
  );
}
