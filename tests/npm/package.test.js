// The npm package in a page, bundled by Vite or not bundled.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { build, createLogger, createServer } from "vite";
import { LANGUAGES } from "../../static/element/languages.js";
import { serve } from "../../scripts/serve.js";
import { replace } from "../e2e/helpers.js";
import { dam, onPage, setUp, shown } from "../e2e/page.js";
import { complaints } from "../types/check.js";
import { element, from, importing, npm, pack, script } from "./pack.js";

const FILES = [
  "LICENSE-APACHE",
  "LICENSE-MIT",
  "README.md",
  "Timeline.astro",
  "article-timeline-app.js",
  "article-timeline-app_bg.wasm",
  "article-timeline-frame.js",
  "article-timeline-importer.js",
  "article-timeline-importer_bg.wasm",
  "article-timeline-kit.js",
  "article-timeline-kit_bg.wasm",
  "article-timeline-parser.js",
  "article-timeline-parser_bg.wasm",
  "article-timeline-plain.js",
  "article-timeline-runtime.js",
  "article-timeline-small.css",
  "article-timeline.css",
  "article-timeline.d.ts",
  "article-timeline.js",
  "astro.d.ts",
  "astro.js",
  "cli.js",
  "custom-elements.json",
  "eleventy.js",
  "frame.js",
  "functions.js",
  "icon.svg",
  "kit-node.js",
  "kit.d.ts",
  "kit.js",
  "machine.js",
  "package.json",
  "page.css",
  "react.d.ts",
  "site.js",
  "svelte.d.ts",
  "vite.js",
  "vue.d.ts",
  ...LANGUAGES.filter((language) => language !== "en").map((language) => `words-${language}.txt`),
];
const project = mkdtempSync(join(tmpdir(), "article-timeline-"));
const site = join(project, "site");

const page = (script, element) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    ${script}
  </head>
  <body>${replace(element, ['src="/dam.json"', 'src="dam.json" loading="immediate"'])}</body>
</html>`;
const sources = {
  "package.json": JSON.stringify({ name: "a-page", private: true, type: "module" }),
  "app/index.html": page('<script type="module" src="./main.ts"></script>', element),
  "app/main.ts": `import { ArticleTimeline } from "article-timeline";\nArticleTimeline satisfies CustomElementConstructor;\n${importing}`,
  "app/public/dam.json": dam,
  "site/plain/index.html": page(script, element),
};

let packed;
let server;
let warnings = [];
const customLogger = Object.assign(createLogger("silent"), {
  warn: (text) => warnings.push(text),
  warnOnce: (text) => warnings.push(text),
  error: (text) => warnings.push(text),
});
const vite = { root: join(project, "app"), configFile: false, logLevel: "warn", customLogger };

setUp({});
before(async () => {
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  packed = pack(project);
  npm(project, ["install", join(project, packed.filename)]);
  const installed = join(project, "node_modules/article-timeline");
  cpSync(installed, join(site, "plain/node_modules/article-timeline"), { recursive: true });
  cpSync(join(project, "app/public/dam.json"), join(site, "plain/dam.json"));
  server = await serve(site, 0);
});
after(() => {
  server?.close();
  rmSync(project, { recursive: true });
});

/** A reader reads and filters on the page at an address, and does so after an error has stopped the module. */
const works = (path, complaints = []) =>
  onPage({ path, complaints: [/module-stopped|failed to insert node/, ...complaints] }, async (page) => {
    assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
    await page.getByRole("checkbox", { name: /^West/ }).click();
    assert.deepEqual(await shown(page), ["The sun is back"]);
    assert.equal(
      await page.locator(".timeline").evaluate((found) => getComputedStyle(found).backgroundColor),
      "rgb(255, 253, 249)",
    );
    // It is recognised and replaced by the addresses of its files, which are the bundler's.
    const recovered = await page.locator("article-timeline").evaluate((element) => {
      const told = new Promise((resolve) =>
        element.addEventListener("timeline-error", ({ detail }) => resolve(detail.recovered), { once: true }),
      );
      // Like an extension that removes the text in which a match will be highlighted.
      for (const headline of element.shadowRoot.querySelectorAll(".headline")) headline.replaceChildren();
      element.filter({ query: "sun" });
      return told;
    });
    assert.equal(recovered, true);
    await page.getByRole("checkbox", { name: /^West/ }).click();
    await page.getByRole("heading", { name: "It rains" }).waitFor();
  });
const served = (path) => `http://127.0.0.1:${server.address().port}${path}`;

describe("the package", () => {
  test("holds these files and no others", () => {
    assert.deepEqual(packed.files.map(({ path }) => path).sort(), FILES.sort());
    assert.ok(packed.size < 1_180_000, `${packed.size} bytes`);
  });

  test("can be imported on a server, and does nothing there", () => {
    const said = execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        'const { ArticleTimeline } = await import("article-timeline"); console.log(ArticleTimeline.observedAttributes.includes("src"));',
      ],
      { cwd: project, encoding: "utf8" },
    );
    assert.equal(said, "true\n");
  });

  test("describes itself", () => {
    const { version, bin, exports, dependencies, scripts, types, customElements } = JSON.parse(
      readFileSync(join(project, "node_modules/article-timeline/package.json"), "utf8"),
    );
    assert.equal(version, /^version = "(.+)"$/m.exec(readFileSync(from("Cargo.toml"), "utf8"))[1]);
    assert.deepEqual([dependencies, scripts], [undefined, undefined]);
    const named = [
      ...Object.values(bin),
      types,
      customElements,
      ...Object.values(exports).flatMap((one) => Object.values(typeof one === "string" ? [one] : one)),
    ];
    for (const name of named) assert.ok(FILES.includes(name.replace("./", "")), name);
  });

  for (const resolution of ["Bundler", "NodeNext"])
    test(`has types for a project that resolves modules as ${resolution} does`, async () => {
      const { ModuleKind, ModuleResolutionKind } = (await import("typescript")).default;
      const module = resolution === "Bundler" ? ModuleKind.ESNext : ModuleKind.NodeNext;
      for (const name of ["use.ts", "kit.ts"]) {
        const file = join(project, "app", name);
        cpSync(from(`tests/types/${name}`), file);
        assert.deepEqual(complaints(file, { module, moduleResolution: ModuleResolutionKind[resolution] }), []);
      }
    });

  for (const [framework, file, packages] of [
    ["React", "react.tsx", ["@types/react", "csstype"]],
    ["Vue", "vue.ts", ["vue", "@vue"]],
  ])
    test(`has types for ${framework}`, async () => {
      for (const name of packages)
        cpSync(from(`node_modules/${name}`), join(project, "node_modules", name), { recursive: true });
      cpSync(from(`tests/types/${file}`), join(project, "app", file));
      const { JsxEmit } = (await import("typescript")).default;
      assert.deepEqual(complaints(join(project, "app", file), { jsx: JsxEmit.Preserve, skipLibCheck: true }), []);
    });
});

describe("a project in TypeScript", () => {
  before(() => {
    for (const name of ["astro", "svelte", "typescript"])
      symlinkSync(from(`tests/sites/node_modules/${name}`), join(project, "node_modules", name));
    cpSync(from("tests/types"), join(project, "types"), { recursive: true });
  });

  test("has types for Svelte", () => {
    const check = from("tests/sites/node_modules/svelte-check/bin/svelte-check");
    const folder = join(project, "types/svelte");
    const { stdout } = spawnSync(process.execPath, [check, "--output", "machine"], { cwd: folder, encoding: "utf8" });
    const errors = stdout.split("\n").filter((line) => line.includes(" ERROR "));
    assert.equal(errors.length, 1, stdout);
    assert.match(errors[0], /"Wrong\.svelte" 6:19 "Type '.+slides.+' is not assignable to type 'TimelineView/);
    assert.match(stdout, / 1 ERRORS 0 WARNINGS /);
  });

  test("has types for Astro", () =>
    assert.deepEqual(complaints(join(project, "types/astro.ts"), { skipLibCheck: true }), []));
});

describe("a page", () => {
  test("without a bundler", () => works(served("/plain/")));

  for (const base of ["/", "/news/live/", "./"])
    test(`bundled by Vite for ${base}`, async () => {
      warnings = [];
      const folder = base === "./" ? "/anywhere/" : base;
      await build({ ...vite, base, build: { outDir: join(site, folder), emptyOutDir: false } });
      assert.deepEqual(warnings, []);
      await works(served(folder));
    });

  for (const [name, options] of Object.entries({
    "as it is": {},
    "left alone by its optimizer": { optimizeDeps: { exclude: ["article-timeline"] } },
  }))
    test(`from Vite's dev server, ${name}`, async () => {
      warnings = [];
      const dev = await createServer({
        ...vite,
        ...options,
        cacheDir: join(project, "cache", name),
        server: { host: "127.0.0.1", port: 0 },
      });
      try {
        await dev.listen();
        await works(dev.resolvedUrls.local[0], [/^debug: \[vite\]/]);
        assert.deepEqual(warnings, []);
      } finally {
        await dev.close();
      }
    });
});
