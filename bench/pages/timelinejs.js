/* global TL */
// With its own script before this one, as its guide for pages shows it. It fetches its document itself.
import { ready } from "./page.js";

const timeline = new TL.Timeline("timeline", "timeline.json", {
  // Without it, it asks another host for its files.
  script_path: new URL(".", location.href).href,
  // No web fonts: they come from another host, and are larger than all the rest.
  font: null,
});
timeline.on("ready", ready);
