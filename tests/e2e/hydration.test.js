// Prerendered nodes are hydrated, or replaced if that would not be safe.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { chinese } from "./chinese.js";
import { hold, insertion, replace, shifts, story, watchShifts, next } from "./helpers.js";
import {
  article,
  idle,
  isReady,
  narrow,
  onPage,
  onSight,
  pageWith,
  reservoirFile,
  setUp,
  shown,
  timeline,
  wide,
} from "./page.js";

const small = reservoirFile;

const index = readFileSync(new URL("../../dist/index.html", import.meta.url), "utf8");
const embedded = onSight(timeline(["prerender"]));
const inline = onSight(timeline(["prerender", small]));
const imported = "tests/cases/import/three/input.json";
const importedSnippet = onSight(timeline(["prerender", imported, "--lang", "en", "--src", "three.json"]));
const linked = onSight(timeline(["prerender", small, "--src", "small.json"]));
const eager = {
  "/eager.html": ["prerender"],
  "/eager-inline.html": ["prerender", small],
  "/eager-linked.html": ["prerender", small, "--src", "small.json"],
  "/eager-imported.html": ["prerender", imported, "--lang", "en", "--src", "three.json"],
};
const withoutPreload = (path) => path.replace(".html", "-without-preload.html");
const headlines = ["Two stations keep watch", "The gates open", "The reservoir is full"];

setUp({
  "/small.json": readFileSync(new URL(`../../${small}`, import.meta.url), "utf8"),
  "/embedded.html": pageWith(embedded),
  "/inline.html": pageWith(inline),
  ...Object.fromEntries(
    Object.entries(eager).flatMap(([path, words]) => {
      const snippet = timeline([...words, "--immediate"]);
      const withoutLinks = snippet.replaceAll(/<link rel="(module)?preload"[^>]*>/g, "");
      return [
        [path, pageWith(snippet)],
        [withoutPreload(path), pageWith(withoutLinks)],
      ];
    }),
  ),
  "/linked.html": pageWith(linked),
  "/three.json": readFileSync(new URL(`../../${imported}`, import.meta.url), "utf8"),
  "/imported.html": pageWith(importedSnippet, 'lang="en"'),
  "/moved.html": pageWith(replace(linked, ['src="small.json"', 'src="other.json"'])),
  "/other.json": replace(readFileSync(new URL(`../../${small}`, import.meta.url), "utf8"), [
    "A week at the reservoir",
    "Two weeks at the reservoir",
  ]),
  "/chinese.html": pageWith(replace(inline, ['lang="en"', 'lang="zh-Hans"'])),
  "/number.html": pageWith(replace(embedded, [/data-render="\d+"/, 'data-render="0"'])),
  "/lost.html": pageWith(replace(inline, [/<script type="application\/json">.*<\/script>/, ""])),
  "/stripped.html": pageWith(replace(embedded, [/<template[\s\S]*<\/template>/, ""])),
  "/fallback.html": pageWith(
    replace(embedded, [/<template[\s\S]*<\/template>/, ""], [/<script type="module".*<\/script>/, ""]),
  ),
  "/changed.html": replace(
    index,
    ["</body>", '<article-timeline id="other" embedded loading="eager" lang="zh-Hans"></article-timeline></body>'],
    ["article-timeline.js", "change.js"],
  ),
  "/change.js": `
    const change = new URLSearchParams(location.search).get("change");
    const { shadowRoot } = document.querySelector("article-timeline");
    const root = shadowRoot.querySelector(".root");
    globalThis.before = root.querySelector(".timeline");
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    ({
      translator() {
        const nodes = [];
        while (texts.nextNode()) nodes.push(texts.currentNode);
        for (const node of nodes) {
          const font = document.createElement("font");
          node.replaceWith(font);
          font.append(node);
        }
      },
      words() { texts.nextNode().data = "Somebody else's words"; },
      comments() { comments.nextNode().remove(); },
      extension() { root.querySelector("h2").append(document.createElement("span")); },
      nothing() { root.querySelector("h2").setAttribute("data-extension", ""); },
    })[change]();
    await import("./article-timeline.js");`,
  "/inserted.html": replace(pageWith('<p>No timeline yet</p><template id="snippet"></template>'), [
    "</head>",
    '<script type="module" src="insert.js"></script></head>',
  ]),
  ...insertion(embedded),
});

/** Records the first section that the page shows. */
const keep = () => {
  addEventListener("DOMContentLoaded", () => {
    globalThis.before = document.querySelector("article-timeline")?.shadowRoot?.querySelector(".timeline");
  });
};
/** Records every attribute and text of a timeline that is set to the value that it already has. */
function watchWrites() {
  globalThis.needless = [];
  addEventListener("DOMContentLoaded", () => {
    const watch = new MutationObserver((records) => {
      for (const { target, attributeName: name, oldValue } of records) {
        const value = name ? target.getAttribute(name) : target.data;
        if (value === oldValue) needless.push(`${target.nodeName} ${name ?? ""} ${value}`);
      }
    });
    const { shadowRoot } = document.querySelector("article-timeline");
    watch.observe(shadowRoot, { subtree: true, attributeOldValue: true, characterDataOldValue: true });
  });
}
/** Records for each Yew root in which task it was mounted, and calls `globalThis.onPlace`. */
function watchPlaces() {
  let task = 0;
  globalThis.places = new Map();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    task++;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...words) {
    if (this.className === "island" && !places.has(this)) {
      places.set(this, task);
      globalThis.onPlace?.(this);
    }
    return addEventListener.apply(this, words);
  };
}
/** Records the detail of a failure. */
function listen() {
  addEventListener("timeline-error", ({ detail }) => (globalThis.failed = detail));
}
const same = (page) =>
  page.evaluate(() => before === document.querySelector("article-timeline").shadowRoot.querySelector(".timeline"));
const works = async (page, of = page) => {
  await next(of);
  await of.locator("article[aria-current=true]").waitFor();
};

describe("the snippet has eight lines, is hydrated node by node, and shifts nothing", () => {
  for (const [size, viewport] of Object.entries({ wide, narrow }))
    for (const [path, expected] of [
      ["/embedded.html", article.events.map(({ headline }) => headline)],
      ["/inline.html", headlines],
      ["/linked.html", headlines],
    ])
      test(`${path}, ${size}`, () =>
        onPage({ path, viewport, init: `(${keep})(); (${watchShifts})();` }, async (page) => {
          assert.equal(await same(page), true);
          assert.deepEqual((await shown(page)).sort(), [...expected].sort());
          await idle(page);
          assert.deepEqual(await shifts(page), []);
          await works(page);
        }));

  // Setting the same value again costs a layout of the whole page.
  test("unchanged attributes and texts are not written again", () =>
    onPage({ path: "/embedded.html", init: `(${keep})(); (${watchWrites})();` }, async (page) => {
      assert.equal(await same(page), true);
      await works(page);
      assert.deepEqual(await page.evaluate(() => needless), []);
    }));

  test("it is hydrated in several tasks, and the browser can handle input in between", () =>
    onPage({ path: "/embedded.html", init: `(${keep})(); (${watchPlaces})();` }, async (page) => {
      assert.equal(await same(page), true);
      const tasks = await page.evaluate(() => [...places.values()]);
      assert.ok(tasks.length >= 3, `${tasks}`);
      assert.deepEqual(tasks, [...new Set(tasks)]);
      await works(page);
    }));

  test("removed between two of these tasks, it stops; reinserted, it works", () =>
    onPage({ path: "/embedded.html", ready: false }, async (page) => {
      await page.addInitScript(`(${watchPlaces})(); onPlace = () => {
        onPlace = undefined;
        globalThis.taken = document.querySelector("article-timeline");
        queueMicrotask(() => taken.remove());
      };`);
      await page.reload();
      await page.waitForFunction(() => globalThis.taken && !taken.isConnected);
      await idle(page);
      assert.equal(await page.evaluate(() => places.size), 1);
      await page.evaluate(() => document.querySelector("main").append(taken));
      await isReady(page);
      assert.equal((await shown(page)).length, article.events.length);
      await works(page);
    }));

  test("a timeline made for TimelineJS, unchanged at src", () =>
    onPage({ path: "/imported.html", init: keep, complaints: [/data-problems/] }, async (page) => {
      assert.equal(await same(page), true);
      assert.deepEqual(await shown(page), ["The mill is built", "Ten dry years", "The clock stops", "Sold"]);
      await next(page);
      await page.locator("article[aria-current=true]").waitFor();
    }));

  for (const path of Object.keys(eager))
    test(`preloaded files are fetched once, and the page needs each of them: ${path}`, async () => {
      /** The files that the page has fetched, and the number of its preload links. */
      const fetched = async (path) => {
        let found;
        const complaints = path.includes("imported") ? [/data-problems/] : [];
        await onPage({ path, init: keep, complaints }, async (page) => {
          assert.equal(await same(page), true);
          await idle(page);
          found = await page.evaluate(() => ({
            files: performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
            preloaded: document.querySelectorAll("link[rel$=preload]").length,
          }));
        });
        return { ...found, files: found.files.sort() };
      };
      const [found, needed] = [await fetched(path), await fetched(withoutPreload(path))];
      assert.ok(found.preloaded > 0 && needed.preloaded === 0, JSON.stringify([found, needed]));
      assert.deepEqual(found.files, needed.files);
    });

  test("eight lines", () => {
    for (const snippet of [embedded, inline, linked]) assert.equal(snippet.trimEnd().split("\n").length, 8);
  });
});

describe("it is rendered again, and works", () => {
  for (const [path, why] of [
    ["/moved.html", "where the document is another by now"],
    ["/number.html", "where a release prerendered it that rendered otherwise"],
    ["/chinese.html", "in another language"],
  ])
    test(why, () =>
      onPage({ path, init: keep }, async (page) => {
        assert.equal(await same(page), false);
        if (path === "/moved.html") await page.getByRole("heading", { name: "Two weeks at the reservoir" }).waitFor();
        if (path === "/chinese.html") await page.getByText(chinese.moreFilters).waitFor();
        else await works(page);
      }),
    );

  for (const change of ["translator", "comments", "extension"])
    test(`if somebody has changed the nodes: ${change}; and the second timeline works`, () =>
      onPage({ path: `/changed.html?change=${change}` }, async (page) => {
        await page.waitForFunction(() => document.querySelector("#other").shadowRoot?.querySelector(".timeline"));
        assert.equal(await same(page), false);
        const one = page.locator("article-timeline").first();
        assert.equal(await one.getByRole("article").count(), article.events.length);
        await works(page, one);
        await works(page, page.locator("#other"));
      }));

  test("if somebody changes them after the check, while the module loads", () =>
    onPage({ path: "/embedded.html", ready: false, init: keep }, async (page) => {
      const arrive = await hold(page, "**/*.wasm");
      await page.reload({ waitUntil: "commit" });
      await page.waitForFunction(() => customElements.get("article-timeline"));
      await idle(page);
      await page.evaluate(() =>
        before
          .querySelector("h2")
          .append(Object.assign(document.createElement("font"), { textContent: "Somebody else's words" })),
      );
      arrive();
      await isReady(page);
      assert.equal(await same(page), false);
      assert.equal(await page.getByRole("heading", { name: "Somebody" }).count(), 0);
      await works(page);
    }));

  test("if somebody changes them between two tasks of hydration", () =>
    onPage({ path: "/embedded.html", ready: false, complaints: [/module-stopped/] }, async (page) => {
      await page.addInitScript(`(${watchPlaces})(); onPlace = () => {
        onPlace = undefined;
        document.querySelector("article-timeline").shadowRoot.querySelector(".events").replaceChildren();
      };`);
      await page.reload();
      await isReady(page);
      assert.equal((await shown(page)).length, article.events.length);
      await works(page);
    }));

  for (const [what, change] of [
    ["attributes", "nothing"],
    ["words, which are put back", "words"],
  ])
    test(`a change of ${what} does not matter`, () =>
      onPage({ path: `/changed.html?change=${change}` }, async (page) => {
        assert.equal(await same(page), true);
        const one = page.locator("article-timeline").first();
        assert.equal(await one.getByText("Somebody else's words").count(), 0);
        await works(page, one);
      }));
});

test("a snippet without its data stays as it is, and the page is notified", () =>
  onPage({ path: "/lost.html", ready: false, complaints: [/data-missing/], init: listen }, async (page) => {
    await page.waitForFunction(() => globalThis.failed);
    const { code, remedy } = await page.evaluate(() => ({ code: failed.code, remedy: failed.remedy }));
    assert.equal(code, "data-missing");
    assert.match(remedy, /^Paste the complete snippet again/);
    assert.deepEqual(await shown(page), headlines);
  }));

test("if the template was removed, the timeline is rendered", () =>
  onPage({ path: "/stripped.html" }, async (page) => {
    assert.equal((await shown(page)).length, article.events.length);
    await works(page);
  }));

test("a snippet inserted by script is shown at once, and becomes interactive", () =>
  onPage({ path: "/inserted.html", ready: false, complaints: [/TrustedScript/] }, async (page) => {
    const arrive = await hold(page, "**/*.wasm");
    await page.reload();
    await page.getByRole("article").first().waitFor();
    assert.equal((await shown(page)).length, article.events.length);
    assert.equal(await page.evaluate(() => isReady), false);
    arrive();
    await isReady(page);
    assert.equal((await shown(page)).length, article.events.length);
    await works(page);
  }));

for (const [path, place] of [
  ["/embedded.html", ".timeline"],
  ["/fallback.html", "article-timeline > section"],
])
  test(`with scripts off, every event, its date and its branch are on the page: ${path}`, () =>
    onPage({ path, ready: false, javaScriptEnabled: false, viewport: narrow }, async (page) => {
      const text = await page.locator(place).innerText();
      const branches = Object.fromEntries(article.facets[0].values.map(({ id, name }) => [id, name]));
      for (const { headline, facets } of article.events) {
        assert.ok(text.includes(headline), headline);
        for (const branch of facets.branch) assert.ok(text.includes(branches[branch]), branches[branch]);
      }
      // In the timeline the heading has the date of the events below it.
      const dated = page
        .locator(`${place} :is(.day, li, article)`)
        .filter({ has: page.locator("time:visible[datetime^='2022-03-2']") });
      for (const { headline } of article.events) await dated.filter({ hasText: headline }).first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    }));

test("search engines find the article and its events in the page", () =>
  onPage({ path: "/embedded.html" }, async (page) => {
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
    assert.equal(data["@type"], "NewsArticle");
    assert.equal(data.temporalCoverage, "2022-03-26/..");
    assert.equal(data.mentions.length, article.events.length);
    assert.deepEqual(data.mentions.at(-1).startDate, "2022-03-28T06:00");
    assert.equal("endDate" in data.mentions[1], false);
  }));

test("changes by the page between mounting and the first rendering count", () => {
  // The attribute is removed when the module mounts, before Yew has read any node.
  const init = () =>
    addEventListener("DOMContentLoaded", () => {
      const element = document.querySelector("article-timeline");
      const options = { attributeFilter: ["data-render"] };
      new MutationObserver(() => Object.assign(element, { branch: "west", view: "story", lang: "zh-Hans" })).observe(
        element.shadowRoot.querySelector(".root"),
        options,
      );
    });
  return onPage({ path: "/inline.html", init }, async (page) => {
    await story(page).waitFor();
    await page.getByRole("checkbox", { name: /^West/, checked: true }).waitFor();
    assert.equal(await page.locator("article-timeline").evaluate(({ branch }) => branch), "west");
  });
});
