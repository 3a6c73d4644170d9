// Only the pinned files run on a page: any other file is refused, and the content of the element stays.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { article, onPage, setUp, shown } from "../e2e/page.js";
import { dist, fill, importMap, markup, preloads, version } from "./guide.js";
import { store } from "./servers.js";
import { add, embed, fallback, hashOf, pages, policyFor, story } from "./pages.js";

/** Every file of the element, a harmless change that a CDN may make, and the failure if a hash blocks the file. */
const emptySection = "\0\x01\0";
const files = [
  ["article-timeline.js", "\n"],
  ["article-timeline.css", "\n", "style-missing"],
  ["article-timeline-runtime.js", "\n", "module-missing"],
  ["article-timeline-app.js", "\n", "module-missing"],
  ["article-timeline-app_bg.wasm", emptySection, "module-missing"],
  ["article-timeline-parser.js", "\n", "module-missing"],
  ["article-timeline-parser_bg.wasm", emptySection, "module-missing"],
];
let added = {};
const change = (path) => path in added && Buffer.concat([readFileSync(join(dist, path)), Buffer.from(added[path])]);
/** A visit while the CDN adds something to a file. */
const whileAdding = async (path, text, visit) => {
  added = { [path]: text };
  await visit().finally(() => (added = {}));
};

let folder, host, address;
setUp(pages);
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pinning-"));
  host = await store(folder, change);
  ({ address } = host);
});
after(() => {
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The guide's page with modulepreload links instead of the import map. */
const linked = (body) => body.replace(importMap(body)[0], () => preloads(body));
/** The same page with the files that move on, and no hash. */
const unpinned = (body) =>
  body
    .replace(importMap(body)[0], "")
    .replace(/ integrity="[^"]*"/, "")
    .replaceAll(`${version}/`, "");
/** How long a page may take. */
const inTime = { timeout: 30_000 };
const listen = () => addEventListener("timeline-error", ({ detail }) => (globalThis.failed ??= detail.code));

/** Asserts that a file is blocked by its hash: the element fails with a code, or is not defined at all, and its content is visible. */
const refuses = (path, file, code) =>
  onPage({ path, ready: false, init: listen, complaints: [/integrity/, /<article-timeline>/] }, async (page, said) => {
    if (code) await page.waitForFunction(() => globalThis.failed);
    else await page.waitForLoadState("networkidle");
    assert.equal(await page.evaluate(() => globalThis.failed), code);
    assert.equal(await page.evaluate(() => Boolean(customElements.get("article-timeline"))), Boolean(code));
    assert.ok(
      said.some((line) => /valid digest in the 'integrity' attribute/.test(line) && line.includes(file)),
      said.join("\n"),
    );
    assert.ok(await page.getByText(fallback).isVisible());
    assert.deepEqual(await shown(page), []);
  });
const works = (path, options) =>
  onPage({ path, ...options }, async (page) => assert.deepEqual(await shown(page), story.headlines));

test("the guide's import map has every file that is imported", () => {
  const names = Object.keys(JSON.parse(importMap(fill(markup, ""))[1]).integrity).map((url) => url.split("/").at(-1));
  const modules = readdirSync(join(dist, version)).filter((name) => name.endsWith("_bg.wasm"));
  const imported = modules.map((name) => name.replace("_bg.wasm", ".js"));
  assert.deepEqual(names.sort(), [...imported, "article-timeline-runtime.js"].sort());
});

for (const [file, text, code] of files) {
  const imported = /-\w+\.js$/.test(file);
  if (file === "article-timeline.js" || imported)
    test(`a wrong hash of ${file} blocks it`, inTime, () => refuses(embed(address, { wrong: file }), file, code));
  if (imported)
    test(`a wrong hash of ${file} in a modulepreload link blocks it`, inTime, () =>
      refuses(embed(address, { wrong: file, change: linked }), file, code),
    );
  test(`${file} changed by a CDN is blocked`, inTime, () =>
    whileAdding(`${version}/${file}`, text, () => refuses(embed(address), file, code)),
  );
  test(`${file} changed by a CDN runs if nothing is pinned`, inTime, () =>
    whileAdding(file, text, () => works(embed(address, { change: unpinned }))),
  );
}

test("modulepreload links work under a policy without a hash", inTime, () => {
  const path = embed(address, { change: linked });
  assert.doesNotMatch(pages[path].headers["Content-Security-Policy"], /sha256/);
  return works(path);
});

test("an import map whose hash is not in the policy is blocked, and the console prints the hash", inTime, () => {
  const body = fill(markup, address);
  const complaint = /violates the following Content Security Policy directive/;
  return onPage({ path: add(body, policyFor(address)), complaints: [complaint] }, async (page, said) => {
    assert.deepEqual(await shown(page), story.headlines);
    assert.ok(
      said.some((line) => complaint.test(line) && line.includes(hashOf(importMap(body)[1]))),
      said.join("\n"),
    );
  });
});

for (const wrong of [undefined, "article-timeline-small.css"])
  test(
    `the style sheet of a prerendered snippet is ${wrong ? "blocked by a wrong hash" : "used with its hash"}`,
    inTime,
    () => {
      const [snippet] = /<article-timeline .*<\/article-timeline>/s.exec(
        readFileSync(join(dist, "index.html"), "utf8"),
      );
      const pinned = fill(
        'href="https://cdn.example.org/article-timeline/0.1.0/article-timeline-small.css" integrity="sha384-…" crossorigin',
        address,
        wrong,
      );
      const path = embed(address, {
        change: (body) =>
          body.replace(/<article-timeline src.*/s, () => snippet.replace('href="article-timeline-small.css"', pinned)),
      });
      assert.ok(pages[path].body.includes(pinned));
      return onPage({ path, complaints: wrong ? [/integrity/] : [] }, async (page, said) => {
        assert.equal((await shown(page)).length, article.events.length);
        assert.equal(
          said.some((line) => /integrity/.test(line)),
          Boolean(wrong),
        );
      });
    },
  );
