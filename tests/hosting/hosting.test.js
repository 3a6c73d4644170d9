// Every host of the guide, configured as the guide says, sends the promised headers, and the page works on it.
import assert from "node:assert/strict";
import { next } from "../e2e/helpers.js";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { onPage, setUp, shown } from "../e2e/page.js";
import { codeIn, tableBelow } from "../markdown.js";
import { caching, dist, everywhere, guide, types, version } from "./guide.js";
import { hosts, start } from "./servers.js";
import { embed, frame, pages, story } from "./pages.js";

const folder = "/article-timeline";
/** What readers are sent, by path in dist/. */
const files = ["", `${version}/`]
  .flatMap((place) => readdirSync(join(dist, place)).map((name) => place + name))
  .filter((path) => types[extname(path)]);
const size = (path) => statSync(join(dist, path)).size;
/** How long a page may take. */
const inTime = { timeout: 30_000 };
const endings = { br: ".br", gzip: ".gz" };

setUp(pages);

test("every file that readers get has a type", () => {
  const others = ["", `${version}/`]
    .flatMap((place) => readdirSync(join(dist, place), { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !types[extname(entry.name)])
    .map(({ name }) => name.replace(/^.*(?=\.d\.ts$|\.br$|\.gz$)/, "*"));
  assert.deepEqual([...new Set(others)].sort(), ["*.br", "*.d.ts", "*.gz"]);
  assert.ok(files.includes("index.html") && files.includes(`${version}/article-timeline-app_bg.wasm`));
});

test("everything in dist/ has a row in the table of files", () => {
  const rows = tableBelow(guide, "## Files").flatMap(([cell]) => codeIn(cell));
  const patterns = rows.map((name) => new RegExp(`^${name.replaceAll(".", "\\.").replace("*", ".*")}$`));
  const entries = readdirSync(dist, { withFileTypes: true }).map(
    (entry) => entry.name + (entry.isDirectory() ? "/" : ""),
  );
  assert.deepEqual(
    entries.filter((name) => !patterns.some((pattern) => pattern.test(name))),
    [],
  );
  const idle = rows.filter((_, index) => !entries.some((name) => patterns[index].test(name)));
  assert.deepEqual(idle, []);
});

for (const host of hosts)
  describe(host.name, { skip: host.skip }, () => {
    let address, close;
    before(async () => ({ address, close } = await start(host)));
    after(() => close?.());
    const get = (path, headers) => fetch(`${address}${folder}/${path}`, { headers, redirect: "error" });
    const negotiates = host.encodings.length > 0;

    test("every file has its type, its cache time, and the headers for pages on other hosts", async () => {
      for (const path of files) {
        const { status, headers } = await get(path);
        assert.equal(status, 200, path);
        assert.equal(headers.get("content-type").split(";")[0], types[extname(path)], path);
        assert.equal(headers.get("cache-control"), caching(path), path);
        for (const [name, value] of Object.entries(everywhere)) assert.equal(headers.get(name), value, path);
      }
    });

    for (const [accepted, expected] of [
      ["br", ["br"]],
      ["gzip", ["gzip"]],
      ["gzip, deflate, br", ["br", "gzip"]],
      ["identity", []],
    ])
      test(`for Accept-Encoding: ${accepted}, it sends the precompressed file`, async () => {
        const encoding = negotiates ? expected.find((one) => host.encodings.includes(one)) : "br";
        for (const path of files) {
          const response = await get(path, { "Accept-Encoding": accepted });
          assert.equal(response.headers.get("content-encoding"), encoding ?? null, path);
          if (response.headers.has("content-length"))
            assert.equal(Number(response.headers.get("content-length")), size(path + (endings[encoding] ?? "")), path);
          if (negotiates && expected.length) assert.match(response.headers.get("vary"), /Accept-Encoding/i, path);
          assert.deepEqual(Buffer.from(await response.arrayBuffer()), readFileSync(join(dist, path)), path);
        }
      });

    if (negotiates)
      test("a CDN gets compressed files too", async () => {
        const { headers } = await get("article-timeline.js", { "Accept-Encoding": "gzip", Via: "1.1 cdn" });
        assert.equal(headers.get("content-encoding"), "gzip");
      });

    if (negotiates)
      test("unchanged files are not sent again", async () => {
        const etag = (await get("article-timeline.js")).headers.get("etag");
        const { status, headers } = await get("article-timeline.js", { "If-None-Match": etag });
        assert.deepEqual([status, headers.get("cache-control")], [304, caching("article-timeline.js")]);
      });

    test("a missing file is a 404, which is not cached", async () => {
      for (const path of ["nothing.js", `${version}/nothing.wasm`, "9.9.9/article-timeline.js"]) {
        const { status, headers } = await get(path, { Origin: "https://news.example.org" });
        assert.equal(status, 404, path);
        assert.match(headers.get("cache-control") ?? "no-store", /^no-store$/, path);
      }
    });

    test("the page may be framed", async () => {
      const { headers } = await get("index.html");
      assert.deepEqual([headers.get("x-frame-options"), headers.get("content-security-policy")], [null, null]);
    });

    test("the page hydrates the prerendered timeline", inTime, () => {
      const remember = () =>
        addEventListener(
          "DOMContentLoaded",
          () => (globalThis.before = document.querySelector("article-timeline")?.shadowRoot.querySelector("article")),
        );
      return onPage({ path: `${address}${folder}/index.html`, init: remember }, async (page) => {
        assert.ok(
          await page.evaluate(
            () => before && before === document.querySelector("article-timeline").shadowRoot.querySelector("article"),
          ),
        );
        await next(page);
        await page.locator("article[aria-current=true]").waitFor();
      });
    });

    test("a page on another host that pins a version works, under a strict policy", inTime, () =>
      onPage({ path: embed(address) }, async (page) => {
        assert.deepEqual(await shown(page), story.headlines);
        const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
        const ours = asked.filter((url) => url.startsWith(address)).sort();
        const names = ["-app.js", "-app_bg.wasm", "-parser.js", "-parser_bg.wasm", "-runtime.js", ".css", ".js"];
        assert.deepEqual(ours, names.map((name) => `${address}${folder}/${version}/article-timeline${name}`).sort());
      }),
    );

    test("a page on another host shows it in a frame of the same height", inTime, () =>
      onPage({ path: frame(address), ready: false }, async (page) => {
        await page.frameLocator("iframe").getByRole("slider").waitFor();
        await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 2000);
      }),
    );
  });
