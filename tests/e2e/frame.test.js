// The standalone page in a frame reports its height to the page around it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { policy } from "../../scripts/serve.js";
import { chinese } from "./chinese.js";
import { frames, still, next } from "./helpers.js";
import { article, branch, dam, idle, narrow, onPage, setUp, shown, timeline, wide } from "./page.js";

const framed = (script = "", src = "index.html", style = "wide.css") => ({
  headers: { "Content-Security-Policy": `${policy}; frame-src 'self'` },
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A page</title><link rel="icon" href="icon.svg" />
    <meta name="viewport" content="width=device-width, initial-scale=1" /><link rel="stylesheet" href="${style}" />${script}</head>
    <body><main><h1>A page</h1><iframe src="${src}" title="Timeline"></iframe><p id="after">After it</p></main></body></html>`,
});
const [, version] = /^version = "(.+)"$/m.exec(readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8"));
const ours = '<script src="article-timeline-frame.js" async></script>';

setUp({
  "/plain.html": framed(),
  "/ours.html": framed(ours),
  "/pym.html": framed("", "index.html?initialWidth=600&childId=story-1"),
  "/late.html": framed(),
  "/any.html": framed(ours, "dam-page.html"),
  "/dam-page.html": timeline(["prerender", "-", "--page", "--permalink", "timeline"], dam),
  "/bare.html": framed("", "dam-page.html"),
  "/canonical.html": framed("", "canonical-page.html"),
  "/canonical-page.html": timeline(
    ["prerender", "-", "--page", "--permalink", "timeline", "--canonical", "https://news.test/dam?a=1#comments"],
    dam,
  ),
  "/story.html": framed(ours, "story-page.html"),
  "/story-page.html": timeline(["prerender", "--page"]),
  "/pinned.html": framed(ours, "pinned-page.html"),
  "/pinned-page.html": timeline(["prerender", "-", "--page", "--base", `${version}/`], dam),
  "/wide.css": "iframe { width: 100%; border: 2px solid; height: 300px; } body { margin: 0; }",
  "/hidden.html": framed(ours, "index.html", "hidden.css"),
  "/hidden.css": "iframe { width: 100%; } iframe:not(.shown) { display: none; }",
});

const inside = (page) => page.frameLocator("iframe");
const height = (page) => page.locator("iframe").evaluate((frame) => frame.clientHeight);
/** The height of the content of the frame. */
const content = (page) =>
  page.locator("iframe").evaluate(({ contentDocument }) => contentDocument.documentElement.scrollHeight);
const settled = (page) => still(page, () => height(page));
/** Records every message from a frame. */
const keep = () => {
  if (self === top) {
    globalThis.messages = [];
    addEventListener("message", ({ data }) => messages.push(data));
  }
};

for (const [size, viewport] of Object.entries({ wide, narrow }))
  describe(`with the script in the surrounding page, ${size}`, () => {
    test("the frame is as high as the timeline, at first and after every change, and does not grow by itself", () =>
      onPage({ path: "/ours.html", viewport, ready: false, init: keep }, async (page) => {
        await inside(page).getByRole("slider").waitFor();
        await settled(page);
        assert.equal(await height(page), await content(page));
        const whole = await height(page);
        assert.ok(whole > 2000);
        await inside(page)
          .getByRole("checkbox", { name: branch("water") })
          .click();
        await settled(page);
        assert.ok((await height(page)) < whole / 2);
        assert.equal(await height(page), await content(page));
        await inside(page).getByRole("button", { name: chinese.clear }).click();
        await settled(page);
        assert.equal(await height(page), whole);
        const said = await page.evaluate(() => messages.length);
        await frames(page, 20);
        assert.equal(await page.evaluate(() => messages.length), said);
        await page.setViewportSize({ width: viewport.width - 40, height: viewport.height });
        await settled(page);
        assert.equal(await height(page), await content(page));
      }));
  });

test("in a frame as high as its content, the axis shows the first event until another is selected", () =>
  onPage({ path: "/ours.html", viewport: narrow, ready: false }, async (page) => {
    const slider = inside(page).getByRole("slider");
    await slider.waitFor();
    await settled(page);
    assert.equal(await slider.inputValue(), "1");
  }));

test("other scripts understand its messages: pym.js, Datawrapper's and AMP's", () =>
  onPage({ path: "/pym.html", ready: false, init: keep }, async (page) => {
    await inside(page).getByRole("slider").waitFor();
    await page.waitForFunction(() => messages.length >= 4);
    const messages = await page.evaluate(() => globalThis.messages.slice(-4));
    const [, pym] = /^pymxPYMxstory-1xPYMxheightxPYMx(\d+)$/.exec(messages[0]);
    const tall = Number(pym);
    assert.ok(tall > 2000);
    assert.deepEqual(messages.slice(1), [
      { "datawrapper-height": { "story-1": tall } },
      { sentinel: "amp", type: "embed-size", height: tall },
      { "article-timeline": { height: tall } },
    ]);
  }));

test("a script that loads later gets the height too", () =>
  onPage({ path: "/late.html", ready: false }, async (page) => {
    await inside(page).getByRole("slider").waitFor();
    assert.equal(await height(page), 300);
    await page.evaluate(() => {
      const script = document.createElement("script");
      const policy = trustedTypes.createPolicy("late", { createScriptURL: (url) => url });
      script.src = policy.createScriptURL("article-timeline-frame.js");
      document.head.append(script);
    });
    await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 2000);
  }));

test("a hidden frame gets its height when it is displayed", () =>
  onPage({ path: "/hidden.html", ready: false }, async (page) => {
    await idle(page);
    await page.locator("iframe").evaluate((frame) => frame.classList.add("shown"));
    await inside(page).getByRole("slider").waitFor();
    await settled(page);
    assert.equal(await height(page), await content(page));
  }));

test("it works if the browser refuses requestResize", () =>
  onPage(
    {
      path: "/ours.html",
      ready: false,
      init: () =>
        (self.requestResize = () => {
          throw new DOMException("Not here", "NotAllowedError");
        }),
    },
    async (page) => {
      await inside(page).getByRole("slider").waitFor();
      await settled(page);
      assert.equal(await height(page), await content(page));
    },
  ));

test("without a script in the page, the timeline scrolls in the frame", () =>
  onPage({ path: "/plain.html", ready: false }, async (page) => {
    assert.equal(await inside(page).getByRole("article").count(), article.events.length);
    await next(inside(page));
    await inside(page).locator("article[aria-current=true]").waitFor();
    assert.equal(await page.evaluate(() => scrollY), 0);
  }));

test("outside a frame, it sends no messages", () =>
  onPage({ path: "/", init: keep }, async (page) => {
    assert.equal((await shown(page)).length, article.events.length);
    assert.deepEqual(await page.evaluate(() => messages), []);
  }));

test("a page made by the command line is as high as its timeline", () =>
  onPage({ path: "/any.html", ready: false }, async (page) => {
    await inside(page).getByRole("heading", { name: "A week at the dam" }).waitFor();
    await settled(page);
    assert.equal(await height(page), await content(page));
    assert.ok((await height(page)) > 300);
  }));

/** Copies the link to the current state in the frame; returns it. */
async function copied(page) {
  await inside(page).getByRole("button", { name: "Copy link" }).first().click();
  await inside(page).getByText("Link copied").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
const permissions = ["clipboard-write", "clipboard-read"];

test("readers share the page that holds the frame, and a link to it leads to the event in the frame", () =>
  onPage({ path: "/any.html?a=1", ready: false, permissions }, async (page) => {
    await inside(page).getByRole("slider").waitFor();
    await settled(page);
    await inside(page)
      .locator("article-timeline")
      .evaluate((element) => element.select("sun"));
    await inside(page).locator("article[aria-current=true]").waitFor();
    const link = await copied(page);
    assert.match(link, /\/any\.html\?a=1#timeline\/event=sun$/);
    await page.goto("about:blank");
    await page.goto(link);
    await inside(page).locator("article[aria-current=true]", { hasText: "The sun is back" }).waitFor();
    await page.evaluate(() => (location.hash = "timeline/event=rain"));
    await inside(page).locator("article[aria-current=true]", { hasText: "It rains" }).waitFor();
  }));

test("without a script for the page around, they share the page that the frame was made for", () =>
  onPage({ path: "/canonical.html", ready: false, permissions }, async (page) => {
    await inside(page)
      .locator("article-timeline")
      .evaluate((element) => element.select("sun"));
    await inside(page).locator("article[aria-current=true]").waitFor();
    assert.equal(await copied(page), "https://news.test/dam?a=1#timeline/event=sun");
  }));

test("without either, they share the frame's own page", () =>
  onPage({ path: "/bare.html", ready: false, permissions }, async (page) => {
    await inside(page)
      .locator("article-timeline")
      .evaluate((element) => element.select("sun"));
    await inside(page).locator("article[aria-current=true]").waitFor();
    assert.match(await copied(page), /\/dam-page\.html#timeline\/event=sun$/);
  }));

for (const [size, viewport] of Object.entries({ wide, narrow }))
  test(`in a frame of full height the steps of a story are reached, ${size}`, () =>
    onPage({ path: "/story.html", viewport, ready: false }, async (page) => {
      await inside(page).getByRole("slider").waitFor();
      await settled(page);
      assert.equal(await height(page), await content(page));
      const button = inside(page).getByRole("button", { name: "下一件" });
      await button.click();
      await inside(page).locator("article[aria-current=true]").waitFor();
      const [step, stage] = [await button.boundingBox(), await inside(page).locator(".timeline").boundingBox()];
      assert.ok(stage.height <= 737 && step.y + step.height <= stage.y + stage.height + 1, `${stage.height}`);
    }));

test("a page for a frame can be pinned to a version", () =>
  onPage({ path: "/pinned.html", ready: false }, async (page) => {
    await inside(page).getByRole("slider").waitFor();
    await settled(page);
    assert.equal(await height(page), await content(page));
    const files = page.frames()[1].evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    for (const file of await files) if (!file.endsWith("icon.svg")) assert.ok(file.includes(`/${version}/`), file);
  }));
