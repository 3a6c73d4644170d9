// Pictures from other hosts load only after the reader asks for them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { policy, serve } from "../../scripts/serve.js";
import { violations } from "./axe.js";
import { replace, shifts, watchShifts } from "./helpers.js";
import { elementPage, idle, narrow, onPage, setUp, wide } from "./page.js";

setUp();

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEUlEQVR42mNgYGD4DwYMEAoAIeIF+7kPTcQAAAAASUVORK5CYII=",
  "base64",
);

/** A TimelineJS timeline with a picture for each of these URLs. */
const pictures = (...urls) =>
  JSON.stringify({
    title: { text: { headline: "Pictures" } },
    events: urls.map((url, index) => ({
      start_date: { year: 2000 + index },
      text: { headline: `Picture ${index}` },
      media: { url, alt: "A mill", caption: "By the *river*", credit: "Ann" },
    })),
  });

/** A page with this timeline inside the element. */
const pageOf = (text) =>
  replace(elementPage('loading="eager"', 'lang="en"'), [
    "></article-timeline>",
    `><script type="application/json">${text.replaceAll("<", "\\u003c")}</script></article-timeline>`,
  ]);
/** The page around the timeline has no heading of its own. */
const rules = { "page-has-heading-one": { enabled: false } };

describe("a picture", () => {
  let host;
  const asked = [];
  /** A page with pictures, under a policy that lets them load from `host`. */
  async function onPictures(visit, { images = "", urls = [], ...options } = {}) {
    asked.length = 0;
    host = await serve("/nowhere", 0, { "/mill.png": { body: picture, headers: { "Content-Type": "image/png" } } });
    host.on("request", (request) => asked.push([request.url, request.headers.referer]));
    const origin = `http://127.0.0.1:${host.address().port}`;
    const text = pictures(...(urls.length ? urls : [`${origin}/mill.png`]));
    const page = {
      body: pageOf(text),
      headers: {
        "Content-Security-Policy": replace(policy, [
          "img-src 'self' data:",
          `img-src 'self' data: ${images && origin}`,
        ]),
      },
    };
    const own = await serve(fileURLToPath(new URL("../../dist", import.meta.url)), 0, {
      "/pictures.html": page,
      "/own.png": { body: picture, headers: { "Content-Type": "image/png" } },
    });
    try {
      await onPage({ path: `http://127.0.0.1:${own.address().port}/pictures.html`, ...options }, (page, said) =>
        visit(page, origin, said),
      );
    } finally {
      own.close();
      host.close();
    }
  }
  const show = (page) => page.getByRole("button", { name: "Show the picture from 127.0.0.1" }).click();

  test("of another host is requested when the reader asks for it, without the URL of the page", () =>
    onPictures(
      async (page) => {
        await idle(page);
        assert.deepEqual(asked, []);
        await assert.doesNotReject(page.getByText("A mill", { exact: true }).waitFor());
        await show(page);
        await page.getByRole("img", { name: "A mill" }).evaluate((image) => image.decode());
        assert.deepEqual(asked, [["/mill.png", undefined]]);
      },
      { images: true },
    ));

  test("that the page's policy blocks leaves a link and a message", () =>
    onPictures(
      async (page, origin) => {
        await show(page);
        await page.getByText("The picture could not be loaded").waitFor();
        for (const kept of ["A mill", "By the *river*", "Ann"]) assert.ok(await page.getByText(kept).isVisible(), kept);
        assert.equal(
          await page.getByRole("link", { name: "Open at 127.0.0.1" }).getAttribute("href"),
          `${origin}/mill.png`,
        );
        assert.deepEqual(asked, []);
      },
      { complaints: [/Content Security Policy|violates/] },
    ));

  for (const [name, attribute, scheme] of [
    ["a host", "images-from", ""],
    ["an origin", "images-from", "http://"],
  ])
    test(`of ${name} that the element names is shown at once, also when the element names it later`, () =>
      onPictures(
        async (page, origin) => {
          const image = page.getByRole("img", { name: "A mill" });
          assert.equal(await image.count(), 0);
          await page
            .locator("article-timeline")
            .evaluate(
              (element, [attribute, hosts]) => element.setAttribute(attribute, hosts),
              [attribute, `other.test ${scheme}${new URL(origin).host}`],
            );
          await image.evaluate((image) => image.decode());
          assert.equal(asked.length, 1);
        },
        { images: true },
      ));

  test("of the page's own host is shown at once, in reserved space", () =>
    onPictures(
      async (page) => {
        const image = page.getByRole("img", { name: "A mill" });
        await image.evaluate((image) => image.decode());
        await idle(page);
        // Shifts before that belong to the loading page.
        assert.deepEqual(await shifts(page, await page.evaluate(() => readyAt)), []);
      },
      {
        urls: ["own.png"],
        init: `(${watchShifts})(); addEventListener("timeline-ready", () => (globalThis.readyAt = performance.now()));`,
      },
    ));

  for (const viewport of [wide, narrow])
    test(`passes axe, before and after it is shown, at ${viewport.width}`, () =>
      onPictures(
        async (page) => {
          assert.deepEqual(await violations(page, rules), []);
          await show(page);
          await page.getByRole("img", { name: "A mill" }).waitFor();
          assert.deepEqual(await violations(page, rules), []);
        },
        { images: true, viewport, complaints: [/inline style/] },
      ));
});
