// What the page may count: that a timeline is seen, and what a reader opens, shows and follows in it. Nothing is sent anywhere.
import { idOf } from "./page.js";
import { SEEN } from "./timing.js";
import { whileSeen } from "./visibility.js";

/** Reports once that the timeline is seen, until `signal` is aborted.
 * @param {Element} element @param {Emitter} emitter @param {AbortSignal} signal */
export function reportView(element, emitter, signal) {
  const observer = whileSeen(element, SEEN, signal, () => {
    observer.disconnect();
    emitter.send("view", { view: element.shadowRoot?.querySelector(".as-story:checked") ? "story" : "list" });
  });
}

/** Reports what a click opens, shows or follows. @param {Element} target @param {Emitter} emitter */
export function reportClick(target, emitter) {
  // Empty outside of events.
  const id = idOf(target.closest("[part=event]")) ?? "";
  const link = target.closest("a");
  const picture = target.closest(".media-ways > button");
  if (link) emitter.send("follow", { id, url: link.href });
  else if (target.closest("button[part=source]")) emitter.send("follow", { id, url: "" });
  else if (picture) emitter.send("picture", { id, url: picture.parentElement?.querySelector("a")?.href ?? "" });
  else if (target.closest(".details:not([open]) > summary")) emitter.send("open", { id });
}
