// Pages of Next.js and Nuxt, which are too large to install for every run of the tests.
import { testSite } from "./site.js";

const modules = "tests/frameworks/node_modules";
testSite("Next.js", {
  site: "tests/frameworks/next",
  modules,
  // Turbopack, the default, follows no links out of the folder.
  command: ["next/dist/bin/next", "build", "--webpack"],
  files: "public",
  output: "out",
});
testSite("Nuxt", {
  site: "tests/frameworks/nuxt",
  modules,
  command: ["nuxt/bin/nuxt.mjs", "generate"],
  files: "public",
  output: ".output/public",
});
