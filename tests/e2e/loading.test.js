// While a timeline loads, and where it cannot: what readers see, hear and can do, where there is nothing else to read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { violations } from "./axe.js";
import { article, dam, elementPage, isReady, narrow, onPage, setUp, shown, wide } from "./page.js";

const headlines = ["It rains", "The sun is back"];
const built = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
/** What comes late, so that the page is painted before. */
const [script, sheet] = [built("article-timeline.js"), built("article-timeline.css")];
const bytes = Buffer.from(dam);
const fallback = "<p>3月28日：早晨6点，李莉接班</p>";
const flawed = JSON.parse(dam);
flawed.events.push({ id: "bad", date: "yesterday", headline: "Bad" }, { id: "worse", date: "tomorrow", headline: "Worse" });

/** An element in an article, with text above and below it. */
const page = (attributes = "", inside = "", html = 'lang="zh-Hans"', folder = "") =>
  elementPage(attributes, html, "place.css")
    .replace("<main>", "<main><h1>An article</h1><p>Before</p>")
    .replace("></article-timeline>", `>${inside}</article-timeline><p id="below">Below</p>`)
    .replace('src="article-timeline.js"', `src="${folder}article-timeline.js"`);
/** The release in a folder of its own, with these changes. */
const release = (folder, changes) =>
  Object.fromEntries(["article-timeline.js", "article-timeline.css", "article-timeline-app.js", "article-timeline-app_bg.wasm",
    "article-timeline-reader.js", "article-timeline-reader_bg.wasm"].map((name) => [`/${folder}/${name}`, { file: `/${name}`, ...changes[name] }]));

/** A document whose second half is sent when the test opens its door. */
const doors = {};
const behind = (name, body = bytes, headers = {}) => ({
  headers: { "Content-Type": "application/json", ...headers },
  async *body() {
    yield body.subarray(0, body.length / 2);
    await new Promise((resolve) => (doors[name] = resolve));
    yield body.subarray(body.length / 2);
  },
});
/** A document that never ends; `streams` tells how much of it has been sent, and whether the browser went. */
const streams = {};
const endless = (name, wait, headers = {}) => ({
  headers: { "Content-Type": "application/json", ...headers },
  async *body() {
    const stream = (streams[name] = { sent: 0, ended: false });
    const piece = Buffer.alloc(wait ? 1 : 1e6, " ");
    try {
      for (;;) {
        yield piece;
        stream.sent += piece.length;
        // No faster than a busy browser reads: what is sent ahead says nothing of when it stops.
        await pause(wait || 5);
      }
    } finally {
      stream.ended = true;
    }
  },
});
/** Whether what should be there is there, which it is only for as long as a test says so. */
let isThere = true;
const gone = { status: 503, body: "" };

const pages = {
  "/place.css": "article-timeline:empty:not(:defined) { display: block; min-block-size: 100vh; } .box { block-size: 300px; }",
  "/usual.html": page(),
  "/eager.html": page('loading="eager"'),
  "/late.html": page("", "", undefined, "late/"),
  ...release("late", {
    "article-timeline.js": {
      headers: { "Content-Type": "text/javascript" },
      async *body() {
        await pause(400);
        yield script;
      },
    },
    "article-timeline.css": {
      headers: { "Content-Type": "text/css" },
      async *body() {
        await pause(600);
        yield sheet;
      },
    },
  }),
  "/held.html": page('src="held.json"'),
  "/held.json": behind("held", bytes, { "Content-Length": bytes.length }),
  "/hant.html": page('src="held.json"', "", 'lang="zh-TW"'),
  "/fr.html": page('src="held.json"', "", 'lang="fr"'),
  "/box.html": page('src="held.json" class="box"'),
  "/fallback.html": page('src="held.json"', fallback),
  "/picture.html": page('src="held.json"', '<img src="icon.svg" alt="The timeline as a picture" width="100" height="100" />'),
  "/unknown.html": page('src="unknown.json"'),
  "/unknown.json": behind("unknown"),
  "/zipped.html": page('src="zipped.json"'),
  "/zipped.json": behind("zipped", gzipSync(bytes), { "Content-Encoding": "gzip", "Content-Length": gzipSync(bytes).length }),
  "/module-late.html": page('src="dam.json"', "", undefined, "module-late/"),
  ...release("module-late", { "article-timeline-app_bg.wasm": behind("module", built("article-timeline-app_bg.wasm"), { "Content-Type": "application/wasm" }) }),
  "/dam.json": dam,
  "/pieces.html": page('src="pieces.json"'),
  "/pieces.json": {
    async *body() {
      // With a byte order mark, and every character of three bytes torn apart.
      const text = Buffer.from(`\ufeff${dam.replace("It rains", "下雨了")}`);
      for (let at = 0; at < text.length; at += 2) yield text.subarray(at, at + 2);
    },
  },
  "/missing.html": page('src="sometimes.json"'),
  get "/sometimes.json"() {
    return isThere ? dam : gone;
  },
  "/missing-fallback.html": page('src="sometimes.json"', fallback),
  "/missing-hidden.html": page('src="sometimes.json" loading="eager" hidden', '<script type="application/x-other">{}</script>'),
  "/invalid.html": page('src="invalid.json"'),
  "/invalid.json": "{",
  "/refused.html": page('src="http://localhost:1/dam.json"'),
  "/module.html": page('src="dam.json"', "", undefined, "sometimes/"),
  ...Object.fromEntries(["article-timeline.js", "article-timeline-reader.js", "article-timeline-reader_bg.wasm"].map((name) => [`/sometimes/${name}`, { file: `/${name}` }])),
  ...Object.fromEntries(["missing", "invalid", "module"].flatMap((kind) => ["zh-Hant", "en"].map((lang) => [`/${lang}/${kind}.html`, page(`src="/${{ missing: "sometimes", invalid: "invalid", module: "dam" }[kind]}.json" lang="${lang}"`, "", undefined, kind === "module" ? "/sometimes/" : "/")]))),
  "/leave.html": page('src="endless.json"'),
  "/endless.json": endless("endless", 20),
  "/long.html": page('src="long.json"'),
  "/long.json": endless("long"),
  "/declared.html": page('src="declared.json"'),
  "/declared.json": endless("declared", 0, { "Content-Length": 60_000_000 }),
  "/flawed.html": page('src="flawed.json"'),
  "/flawed.json": JSON.stringify(flawed),
};
for (const name of ["article-timeline-app.js", "article-timeline-app_bg.wasm", "article-timeline.css"])
  Object.defineProperty(pages, `/sometimes/${name}`, { get: () => (isThere ? { file: `/${name}` } : gone) });
setUp(pages);

const on = (page, act, argument) => page.locator("article-timeline").evaluate(act, argument);
const outline = (page) => page.locator("article-timeline .loading");
const status = (page, text) => page.getByRole("status").filter({ hasText: text });
const loading = "时间线正在加载…";
const again = (page) => page.getByRole("button", { name: "再试一次" });

/** Keeps what the page is told, in `told`. */
function listen() {
  globalThis.told = [];
  for (const type of ["timeline-error", "timeline-ready"])
    addEventListener(type, ({ detail: { code, message, remedy, recovered, problems } }) => told.push({ type, code, message, remedy, recovered, problems }));
}
const told = (page) => page.evaluate(() => globalThis.told);
/** Visits a page on which something is missing at first, or fails for good; what browsers say of that is no complaint. */
const failing = async (path, visit, options = {}) => {
  isThere = false;
  try {
    await onPage({ path, ready: false, init: listen, complaints: [/./], ...options }, visit);
  } finally {
    isThere = true;
  }
};

describe("while it loads", () => {
  test("its outline is shown, and it is said, until the timeline is there", () =>
    onPage({ path: "/held.html", ready: false }, async (page) => {
      await status(page, loading).waitFor();
      assert.equal(await outline(page).getAttribute("aria-busy"), "true");
      assert.ok(await outline(page).isVisible());
      // For the ear alone.
      assert.ok((await status(page, loading).boundingBox()).height <= 1);
      doors.held();
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
      assert.equal(await outline(page).count(), 0);
      assert.equal(await status(page, loading).count(), 0);
    }));

  for (const [path, words, lang] of [["/hant.html", "時間線正在載入…", "zh-Hant"], ["/fr.html", "Loading the timeline…", "en"]])
    test(`that is said as ${words}`, () =>
      onPage({ path, ready: false }, async (page) => {
        await status(page, words).waitFor();
        assert.equal(await status(page, words).evaluate((found) => found.closest("[lang]").lang), lang);
        doors.held();
        await isReady(page);
      }));

  for (const reducedMotion of ["reduce", "no-preference"])
    test(`it ${reducedMotion === "reduce" ? "stands still for who wants less motion" : "breathes"}`, () =>
      onPage({ path: "/held.html", ready: false, reducedMotion }, async (page) => {
        await status(page, loading).waitFor();
        const moves = await on(page, ({ shadowRoot }) => shadowRoot.getAnimations().length > 0);
        assert.equal(moves, reducedMotion !== "reduce");
        doors.held();
        await isReady(page);
      }));

  for (const forcedColors of ["none", "active"])
    for (const contrast of ["no-preference", "more"])
      test(`it can be seen with forced colours ${forcedColors} and contrast ${contrast}`, () =>
        onPage({ path: "/held.html", ready: false, forcedColors, contrast }, async (page) => {
          await status(page, loading).waitFor();
          const [bar, border, paper] = await page.locator("article-timeline .bar").first().evaluate((found) => {
            const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(found);
            return [backgroundColor, borderTopWidth === "0px" ? undefined : borderTopColor, getComputedStyle(found.closest(".root")).backgroundColor];
          });
          assert.ok([bar, border].some((colour) => colour && colour !== paper && colour !== "rgba(0, 0, 0, 0)"), `${bar}, ${border} on ${paper}`);
          doors.held();
          await isReady(page);
        }));

  const observe = () => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
    }).observe({ type: "layout-shift", buffered: true });
  };
  for (const viewport of [narrow, wide])
    for (const path of ["/usual.html", "/eager.html", "/late.html"])
      test(`nothing in sight moves at ${viewport.width} pixels on ${path}`, () =>
        onPage({ path, viewport, init: observe }, async (page) => {
          await page.waitForTimeout(500);
          assert.deepEqual(await page.evaluate(() => shifts), []);
          assert.equal((await shown(page)).length, article.events.length);
        }));

  test("it keeps inside the height that the page gives the element", () =>
    onPage({ path: "/box.html", ready: false }, async (page) => {
      await status(page, loading).waitFor();
      const [height, below] = await page.evaluate(() => {
        const element = document.querySelector("article-timeline");
        return [element.shadowRoot.querySelector(".stand-in").offsetHeight, document.querySelector("#below").getBoundingClientRect().top - element.getBoundingClientRect().bottom];
      });
      assert.equal(height, 300);
      assert.ok(below >= 0 && below < 50, below);
      doors.held();
      await isReady(page);
    }));

  for (const [path, find] of [["/fallback.html", (page) => page.getByText("李莉接班")], ["/picture.html", (page) => page.getByRole("img", { name: "The timeline as a picture" })]])
    test(`what stands in the element stays until the timeline is there: ${path}`, () =>
      onPage({ path, ready: false }, async (page) => {
        await page.waitForTimeout(700);
        assert.ok(await find(page).isVisible());
        assert.equal(await outline(page).count(), 0);
        assert.equal(await page.getByRole("status").count(), 0);
        assert.equal(await page.getByRole("progressbar").count(), 0);
        doors.held();
        await isReady(page);
        assert.deepEqual(await shown(page), headlines);
        assert.equal(await find(page).isVisible(), false);
      }));

  test("the style sheet is loaded once", () =>
    onPage({ path: "/held.html", ready: false }, async (page) => {
      await status(page, loading).waitFor();
      doors.held();
      await isReady(page);
      assert.equal(await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("article-timeline.css")).length), 1);
    }));

  for (const viewport of [narrow, wide])
    for (const colorScheme of ["light", "dark"])
      test(`axe finds nothing at ${viewport.width} pixels, ${colorScheme}`, () =>
        onPage({ path: "/held.html", ready: false, viewport, colorScheme, bypassCSP: true }, async (page) => {
          await status(page, loading).waitFor();
          await page.getByRole("progressbar").waitFor();
          assert.deepEqual(await violations(page), []);
          doors.held();
          await isReady(page);
        }));
});

describe("a document that takes long", () => {
  test("is shown to come, as far as it has", () =>
    onPage({ path: "/held.html", ready: false }, async (page) => {
      const progress = page.getByRole("progressbar", { name: loading });
      await progress.waitFor();
      assert.deepEqual(await progress.evaluate(({ value, max }) => [value, max]), [Math.floor(bytes.length / 2), bytes.length]);
      doors.held();
      await isReady(page);
      assert.equal(await page.getByRole("progressbar").count(), 0);
    }));

  for (const [path, why] of [["unknown", "without a length"], ["zipped", "sent compressed"]])
    test(`is shown to come, ${why}`, () =>
      onPage({ path: `/${path}.html`, ready: false }, async (page) => {
        const progress = page.getByRole("progressbar", { name: loading });
        await progress.waitFor();
        assert.equal(await progress.evaluate(({ position }) => position), -1);
        doors[path]();
        await isReady(page);
        assert.deepEqual(await shown(page), headlines);
      }));

  test("is not spoken of where it is the module that does", () =>
    onPage({ path: "/module-late.html", ready: false }, async (page) => {
      await status(page, loading).waitFor();
      await page.waitForTimeout(800);
      assert.equal(await page.getByRole("progressbar").count(), 0);
      doors.module();
      await isReady(page);
    }));

  test("is UTF-8, in whatever pieces it comes", () =>
    onPage({ path: "/pieces.html" }, async (page) => {
      assert.deepEqual(await shown(page), ["下雨了", "The sun is back"]);
    }));
});

describe("where it cannot be loaded", () => {
  const sentences = {
    missing: { "zh-Hans": "没能取得时间线的内容。", "zh-Hant": "沒能取得時間線的內容。", en: "The events of the timeline could not be fetched." },
    invalid: { "zh-Hans": "时间线的内容有误，无法显示。", "zh-Hant": "時間線的內容有誤，無法顯示。", en: "There is a mistake in the data of the timeline, so it cannot be shown." },
    module: { "zh-Hans": "时间线没能加载。", "zh-Hant": "時間線沒能載入。", en: "The timeline could not be loaded." },
  };
  const buttons = { "zh-Hans": "再试一次", "zh-Hant": "再試一次", en: "Try again" };
  for (const [kind, languages] of Object.entries(sentences))
    for (const [lang, sentence] of Object.entries(languages))
      test(`${kind}, ${lang}: ${sentence}`, () =>
        failing(lang === "zh-Hans" ? `/${kind}.html` : `/${lang}/${kind}.html`, async (page) => {
          const alert = page.getByRole("alert");
          await alert.getByText(sentence).waitFor();
          assert.ok(await alert.getByRole("button", { name: buttons[lang] }).isVisible());
          assert.equal(await outline(page).count(), 0);
          assert.equal(await page.getByRole("status").count(), 0);
          assert.equal((await told(page)).length, 1);
        }));

  test("another host that does not answer is like a document that is missing", () =>
    failing("/refused.html", async (page) => {
      await page.getByRole("alert").getByText(sentences.missing["zh-Hans"]).waitFor();
      assert.equal((await told(page))[0].code, "data-refused");
    }));

  test("a reader tries again by keyboard, and reads on where the timeline is", () =>
    failing("/missing.html", async (page) => {
      const focus = () => on(page, ({ shadowRoot: { activeElement } }) => activeElement?.className);
      await again(page).focus();
      // It fails once more: the reader is at the button again.
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => told.length === 2);
      await again(page).waitFor();
      assert.equal(await again(page).evaluate((button) => button.matches(":focus")), true);
      isThere = true;
      await page.keyboard.press("Enter");
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
      assert.equal(await focus(), "root");
      assert.equal(await page.getByRole("alert").count(), 0);
      // From there the next stop is the first in the timeline.
      await page.keyboard.press("Tab");
      assert.equal(await on(page, ({ shadowRoot }) => Boolean(shadowRoot.activeElement?.closest(".timeline"))), true);
      assert.deepEqual((await told(page)).map(({ type, code }) => code ?? type), ["data-missing", "data-missing", "timeline-ready"]);
    }));

  test("while it is tried again the outline is shown, and has the focus", () =>
    failing("/missing.html", async (page) => {
      await again(page).waitFor();
      await page.route("**/sometimes.json", async (route) => {
        await pause(700);
        await route.fulfill({ body: dam, contentType: "application/json" });
      });
      await again(page).press("Enter");
      await status(page, loading).waitFor();
      assert.ok(await outline(page).isVisible());
      assert.equal(await page.getByRole("alert").count(), 0);
      assert.equal(await on(page, ({ shadowRoot: { activeElement } }) => activeElement?.className), "root stand-in");
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
    }));

  for (const file of ["article-timeline-app.js", "article-timeline-app_bg.wasm", "article-timeline-reader.js", "article-timeline-reader_bg.wasm", "article-timeline.css"])
    test(`${file} is asked for again too`, () =>
      onPage({ path: "/place.css", ready: false, init: listen, complaints: [/./] }, async (page) => {
        // A style sheet that was missing for the outline is asked for once more for the timeline.
        let failures = file.endsWith(".css") ? 2 : 1;
        await page.route((url) => url.pathname.endsWith(`/${file}`), (route) => (failures-- > 0 ? route.abort() : route.continue()));
        await page.goto(new URL("/module.html", page.url()).href);
        await page.getByRole("alert").getByText(sentences.module["zh-Hans"]).waitFor();
        await again(page).click();
        await isReady(page);
        assert.deepEqual(await shown(page), headlines);
        assert.ok(await on(page, ({ shadowRoot }) => shadowRoot.querySelector("link").sheet));
      }));

  test("what stands in the element stays, and nothing is added", () =>
    failing("/missing-fallback.html", async (page) => {
      await page.waitForFunction(() => told.length);
      await page.waitForTimeout(200);
      assert.ok(await page.getByText("李莉接班").isVisible());
      assert.equal(await page.getByRole("alert").count(), 0);
      assert.equal(await page.getByRole("button").count(), 0);
      assert.equal(await on(page, ({ shadowRoot }) => shadowRoot), null);
    }));

  test("an element that was hidden meanwhile says so when it is shown", () =>
    failing("/missing-hidden.html", async (page) => {
      await page.waitForFunction(() => told.length);
      assert.equal(await page.getByRole("alert").count(), 0);
      await on(page, (element) => (element.hidden = false));
      await page.getByRole("alert").getByText(sentences.missing["zh-Hans"]).waitFor();
    }));

  for (const viewport of [narrow, wide])
    for (const colorScheme of ["light", "dark"])
      test(`axe finds nothing at ${viewport.width} pixels, ${colorScheme}`, () =>
        failing("/invalid.html", async (page) => {
          await again(page).waitFor();
          assert.deepEqual(await violations(page), []);
        }, { viewport, colorScheme }));
});

describe("a document that is not wanted any more", () => {
  const ended = async (name) => {
    for (let time = 0; !streams[name].ended; time++) {
      assert.ok(time < 100, "It is still being sent.");
      await pause(20);
    }
  };
  const opened = async (page, visit) => {
    const failed = [];
    page.on("requestfailed", (request) => failed.push([new URL(request.url()).pathname, request.failure().errorText]));
    await page.getByRole("progressbar").waitFor();
    // The server may know before the browser has told us.
    const told = page.waitForEvent("requestfailed");
    await visit();
    await ended("endless");
    await told;
    assert.deepEqual(failed, [["/endless.json", "net::ERR_ABORTED"]]);
  };

  test("is not fetched to its end when src changes, and only the new one is shown", () =>
    onPage({ path: "/leave.html", ready: false, init: listen }, async (page) => {
      await opened(page, () => on(page, (element) => (element.src = "dam.json")));
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
      assert.deepEqual((await told(page)).map(({ type }) => type), ["timeline-ready"]);
    }));

  test("is not fetched to its end when the element is taken out, which can be put back", () =>
    onPage({ path: "/leave.html", ready: false, init: listen }, async (page) => {
      await opened(page, () => on(page, (element) => {
        globalThis.element = element;
        element.remove();
      }));
      await page.waitForTimeout(200);
      assert.deepEqual(await told(page), []);
      assert.equal(await page.evaluate(() => element.shadowRoot.querySelector(".stand-in")), null);
      await page.evaluate(() => {
        element.src = "dam.json";
        document.querySelector("main").append(element);
      });
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
    }));
});

test("an element that is put back has its outline again, or what stands inside it", () =>
  onPage({ path: "/eager.html" }, async (page) => {
    for (const [inside, expected] of [["", "stand-in"], ["<p>李莉接班</p>", "slot"]]) {
      const found = await on(page, async (element, inside) => {
        element.remove();
        await new Promise((resolve) => setTimeout(resolve, 50));
        for (const text of inside ? ["李莉接班"] : []) element.append(Object.assign(document.createElement("p"), { textContent: text }));
        document.querySelector("main").append(element);
        const { classList, localName } = element.shadowRoot.lastChild;
        const found = classList.contains("stand-in") ? "stand-in" : localName;
        await element.load();
        return found;
      }, inside);
      assert.equal(found, expected);
      assert.equal((await shown(page)).length, article.events.length);
    }
  }));

describe("a document that is too long", () => {
  for (const name of ["long", "declared"])
    test(`is refused while it is read: ${name}`, () =>
      failing(`/${name}.html`, async (page) => {
        await page.getByRole("alert").getByText("时间线的内容有误，无法显示。").waitFor({ timeout: 20_000 });
        const [error, ...others] = await told(page);
        assert.deepEqual(others, []);
        assert.deepEqual([error.code, error.recovered, error.remedy], ["data-invalid", false, "Split the document."]);
        assert.match(error.message, new RegExp(`/${name}\\.json is longer than 50 MB\\.$`));
        for (let time = 0; time < 100 && !streams[name].ended; time++) await pause(20);
        assert.ok(streams[name].ended);
        // Where its length is told, it is not read until it is too long.
        if (name === "declared") assert.ok(streams[name].sent < 50e6, streams[name].sent);
      }));
});

test("a document that is partly wrong is shown without that, and the page is told once", () =>
  onPage({ path: "/flawed.html", init: listen, complaints: [/data-problems/] }, async (page, said) => {
    assert.deepEqual(await shown(page), headlines);
    await page.waitForFunction(() => told.length === 2);
    const [ready, error] = await told(page);
    assert.equal(ready.type, "timeline-ready");
    assert.equal(ready.problems.length, 2);
    assert.deepEqual([error.code, error.recovered, error.problems], ["data-problems", true, ready.problems]);
    assert.match(error.message, /\/flawed\.json has 2 problems; the rest is shown\. First: \$\.events\[2\]\.date: “yesterday”/);
    assert.equal(error.remedy, "Run timeline check on it to see them all.");
    // Mounted anew it has the same problems; the console knows of them.
    await on(page, (element) => {
      element.permalink = "dam";
      return element.load();
    });
    assert.equal(said.length, 1, said.join("\n"));
    assert.match(said[0], /^warning: <article-timeline> data-problems: .* has 2 problems; .* Run timeline check on it to see them all\.$/);
  }));
