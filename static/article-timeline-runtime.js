// The part of the element that is needed only with the module: its controller, and everything that it uses. article-timeline.js imports
// it when something needs the module.
export { Controller } from "./element/controller.js";
export { release } from "./element/release.js";
