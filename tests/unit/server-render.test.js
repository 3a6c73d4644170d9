// The snippet in pages that frameworks render on a server: they pass it on unchanged, as the guide writes it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import { renderToString } from "react-dom/server";
import { compile } from "svelte/compiler";
import { render } from "svelte/server";
import { createSSRApp, h } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import { codeIn, tableBelow } from "../markdown.js";

const root = new URL("../..", import.meta.url);
const guide = readFileSync(new URL("docs/embedding.md", root), "utf8");
const recipes = new Map(
  tableBelow(guide, "### Prerendered in a framework").map(([name, recipe]) => [name, codeIn(recipe)[0]]),
);
const snippet = execFileSync(
  "cargo",
  ["run", "--quiet", "--locked", "--features", "cli", "--bin", "timeline", "--", "prerender"],
  { encoding: "utf8", cwd: root },
);

/** Imports this code as a module. It lies in the repository, so that it finds the packages. */
async function imported(code) {
  const folder = mkdtempSync(new URL("target/server-render-", root).pathname);
  try {
    const file = join(folder, "page.mjs");
    writeFileSync(file, code);
    return (await import(pathToFileURL(file).href)).default;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const frameworks = {
  "React, Next.js": async (recipe) => {
    const source = `export default ({ snippet }) => ${recipe};`;
    const { code } = transformSync(source, { loader: "jsx", jsx: "automatic" });
    const Page = await imported(code);
    return renderToString(Page({ snippet }));
  },
  "Vue, Nuxt": (recipe) =>
    renderVue(createSSRApp(new Function("h", "snippet", `${recipe} return Timeline;`)(h, snippet))),
  "Svelte, SvelteKit": async (recipe) => {
    const { js } = compile(`<script>let { snippet } = $props();</script>${recipe}`, { generate: "server" });
    return render(await imported(js.code), { props: { snippet } }).body;
  },
};

for (const [name, serverRender] of Object.entries(frameworks))
  test(name, async () => {
    const html = await serverRender(recipes.get(name));
    assert.ok(html.includes(snippet), html.slice(0, 400));
  });
