// What an element needs only with the module: its controller, and everything that this uses. article-timeline.js imports it when
// something needs it.
export { Controller } from "./element/controller.js";
export { release } from "./element/release.js";
