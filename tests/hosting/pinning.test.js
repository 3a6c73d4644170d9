// What a page pins is what runs on it: anything else is refused, and what stands in the element stays.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { article, onPage, setUp, shown } from "../e2e/page.js";
import { dist, fill, importMap, markup, preloads, version } from "./guide.js";
import { store } from "./hosts.js";
import { add, embed, fallback, hashOf, pages, policyFor, story } from "./pages.js";

const inVersion = `${version}/article-timeline`;
/** What a CDN may make of a file, that a browser would run all the same. */
const changes = {
  [`${inVersion}.js`]: "\n",
  [`${inVersion}-app.js`]: "\n",
  [`${inVersion}-reader.js`]: "\n",
  [`${inVersion}.css`]: "\n",
  // A section of its own name, which is empty.
  [`${inVersion}-app_bg.wasm`]: "\0\x01\0",
  [`${inVersion}-reader_bg.wasm`]: "\0\x01\0",
};
let changed;
const change = (path) => (path === changed ? Buffer.concat([readFileSync(join(dist, path)), Buffer.from(changes[path])]) : undefined);

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
/** The same page without the hashes: whoever pins nothing is shown what was changed. */
const unpinned = (body) => body.replace(importMap(body)[0], "").replace(/ integrity="[^"]*"/, "").replaceAll(`${version}/`, "");
const listen = () => addEventListener("timeline-error", ({ detail }) => (globalThis.failed ??= detail.code));

/** Asserts that a page refuses a file by its hash: the element fails with a class, or is not even one, and what stands in it is seen. */
const refuses = (path, file, code) =>
  onPage({ path, ready: false, init: listen, complaints: [/integrity/, /<article-timeline>/] }, async (page, said) => {
    if (code) await page.waitForFunction(() => globalThis.failed);
    else await page.waitForLoadState("networkidle");
    assert.equal(await page.evaluate(() => globalThis.failed), code);
    assert.equal(await page.evaluate(() => Boolean(customElements.get("article-timeline"))), Boolean(code));
    assert.ok(said.some((line) => /valid digest in the 'integrity' attribute/.test(line) && line.includes(file)), said.join("\n"));
    assert.ok(await page.getByText(fallback).isVisible());
    assert.deepEqual(await shown(page), []);
  });
const works = (path, options) => onPage({ path, ...options }, async (page) => assert.deepEqual(await shown(page), story.headlines));

test("the guide's import map has every file that is imported", () => {
  const names = Object.keys(JSON.parse(importMap(fill(markup, ""))[1]).integrity).map((url) => url.split("/").at(-1));
  const modules = readdirSync(join(dist, version)).filter((name) => name.endsWith("_bg.wasm"));
  assert.deepEqual(names.sort(), modules.map((name) => name.replace("_bg.wasm", ".js")).sort());
});

for (const [file, code] of [["article-timeline.js"], ["article-timeline-app.js", "module-missing"], ["article-timeline-reader.js", "module-missing"]]) {
  test(`a wrong hash of ${file} refuses it`, () => refuses(embed(address, { wrong: file }), file, code));
  if (code) test(`a wrong hash of ${file} in a modulepreload link refuses it`, () => refuses(embed(address, { wrong: file, change: linked }), file, code));
}

for (const path of Object.keys(changes)) {
  const [file] = path.split("/").slice(-1);
  const code = { [`${inVersion}.js`]: undefined, [`${inVersion}.css`]: "style-missing" };
  test(`a CDN that changes ${file} is refused`, async () => {
    changed = path;
    try {
      await refuses(embed(address), file, path in code ? code[path] : "module-missing");
    } finally {
      changed = undefined;
    }
  });
  test(`what was made of ${file} would run where nothing is pinned`, async () => {
    changed = path.replace(`${version}/`, "");
    changes[changed] = changes[path];
    try {
      await works(embed(address, { change: unpinned }));
    } finally {
      changed = undefined;
    }
  });
}

test("modulepreload links work under a policy that names no hash", () => {
  const path = embed(address, { change: linked });
  assert.doesNotMatch(pages[path].headers["Content-Security-Policy"], /sha256/);
  return works(path);
});

test("an import map whose hash the policy does not name is refused, and the console states the hash", () => {
  const body = fill(markup, address);
  const complaint = /violates the following Content Security Policy directive/;
  return onPage({ path: add(body, policyFor(address)), complaints: [complaint] }, async (page, said) => {
    assert.deepEqual(await shown(page), story.headlines);
    assert.ok(said.some((line) => complaint.test(line) && line.includes(hashOf(importMap(body)[1]))), said.join("\n"));
  });
});

for (const wrong of [undefined, "article-timeline.css"])
  test(`the style sheet of a prerendered snippet is ${wrong ? "refused by a wrong hash" : "taken by its hash"}`, () => {
    const [snippet] = /<article-timeline .*<\/article-timeline>/s.exec(readFileSync(join(dist, "index.html"), "utf8"));
    const pinned = fill('href="https://cdn.example.org/article-timeline/0.1.0/article-timeline.css" integrity="sha384-…" crossorigin', address, wrong);
    const path = embed(address, { change: (body) => body.replace(/<article-timeline src.*/s, () => snippet.replace('href="article-timeline.css"', pinned)) });
    assert.ok(pages[path].body.includes(pinned));
    return onPage({ path, complaints: wrong ? [/integrity/] : [] }, async (page, said) => {
      assert.equal((await shown(page)).length, article.events.length);
      assert.equal(said.some((line) => /integrity/.test(line)), Boolean(wrong));
    });
  });
