// A page of SvelteKit with a prerendered timeline.
import { testSite } from "../frameworks/site.js";

testSite("SvelteKit", {
  site: "tests/sites/sveltekit",
  modules: "tests/sites/node_modules",
  command: ["vite/bin/vite.js", "build"],
  files: "static",
  output: "build",
});
