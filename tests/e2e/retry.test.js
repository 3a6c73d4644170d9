// If a timeline cannot be loaded and the element has no content, readers get a message and can try again.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { on, release } from "./helpers.js";
import { dam, idle, isReady, narrow, onPage, setUp, shown, wide } from "./page.js";
import { fallback, headlines, listen, loading, outline, placed, sheet, status, told } from "./placed.js";
import { addAtTimes, connection } from "./streams.js";

const pages = {
  ...sheet,
  "/dam.json": dam,
  "/missing.html": placed('src="sometimes.json"'),
  "/missing-fallback.html": placed('src="sometimes.json"', fallback),
  "/missing-hidden.html": placed(
    'src="sometimes.json" loading="eager" hidden',
    '<script type="application/x-other">{}</script>',
  ),
  "/invalid.html": placed('src="invalid.json"'),
  "/invalid.json": "{",
  "/refused.html": placed('src="http://localhost:1/dam.json"'),
  ...release("sometimes", {}),
  "/module.html": placed('src="dam.json"', "", undefined, "sometimes/"),
};
const sources = { missing: "sometimes", invalid: "invalid", module: "dam" };
for (const [kind, source] of Object.entries(sources))
  for (const lang of ["zh-Hans", "zh-Hant"])
    pages[`/${lang}/${kind}.html`] = placed(
      `src="/${source}.json" lang="${lang}"`,
      "",
      undefined,
      kind === "module" ? "/sometimes/" : "/",
    );
addAtTimes(pages, "/sometimes.json", dam);
for (const name of [
  "article-timeline-app.js",
  "article-timeline-app_bg.wasm",
  "article-timeline-runtime.js",
  "article-timeline.css",
])
  addAtTimes(pages, `/sometimes/${name}`, { file: `/${name}` });
setUp(pages);

const again = (page) => page.getByRole("button", { name: "Try again" });
/** Visits a page on which something is missing at first, or always fails. The browser's messages about that are expected. */
const failing = async (path, visit, options = {}) => {
  connection.isThere = false;
  try {
    await onPage({ path, ready: false, init: listen, complaints: [/./], ...options }, visit);
  } finally {
    connection.isThere = true;
  }
};

describe("if it cannot be loaded", () => {
  const sentences = {
    missing: {
      "zh-Hans": "没能取得时间线的内容。",
      "zh-Hant": "沒能取得時間線的內容。",
      en: "The timeline’s events could not be loaded.",
    },
    invalid: {
      "zh-Hans": "时间线的内容有误，无法显示。",
      "zh-Hant": "時間線的內容有誤，無法顯示。",
      en: "The timeline cannot be shown because its data contains an error.",
    },
    // The first script alone has no other language.
    module: Object.fromEntries(["zh-Hans", "zh-Hant", "en"].map((lang) => [lang, "The timeline could not be loaded."])),
  };
  const buttons = { "zh-Hans": "再试一次", "zh-Hant": "再試一次", en: "Try again" };
  for (const [kind, languages] of Object.entries(sentences))
    for (const [lang, sentence] of Object.entries(languages))
      test(`${kind}, ${lang}: ${sentence}`, () =>
        failing(lang === "en" ? `/${kind}.html` : `/${lang}/${kind}.html`, async (page) => {
          const alert = page.getByRole("alert");
          await alert.getByText(sentence).waitFor();
          const name = buttons[kind === "module" ? "en" : lang];
          assert.ok(await alert.getByRole("button", { name }).isVisible());
          assert.equal(await outline(page).count(), 0);
          assert.equal(await page.getByRole("status").count(), 0);
          assert.equal((await told(page)).length, 1);
        }));

  test("a host that does not answer is like a missing document", () =>
    failing("/refused.html", async (page) => {
      await page.getByRole("alert").getByText(sentences.missing.en).waitFor();
      assert.equal((await told(page))[0].code, "data-refused");
    }));

  test("a reader tries again by keyboard, and the focus is in the timeline", () =>
    failing("/missing.html", async (page) => {
      const focus = () => on(page, ({ shadowRoot: { activeElement } }) => activeElement?.className);
      await again(page).focus();
      // It fails once more, and the focus is on the button again.
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => told.length === 2);
      await again(page).waitFor();
      assert.equal(await again(page).evaluate((button) => button.matches(":focus")), true);
      connection.isThere = true;
      await page.keyboard.press("Enter");
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
      assert.equal(await focus(), "root");
      assert.equal(await page.getByRole("alert").count(), 0);
      // From there the next stop is the first in the timeline.
      await page.keyboard.press("Tab");
      assert.equal(await on(page, ({ shadowRoot }) => Boolean(shadowRoot.activeElement?.closest(".timeline"))), true);
      assert.deepEqual(
        (await told(page)).map(({ type, code }) => code ?? type),
        ["data-missing", "data-missing", "timeline-ready"],
      );
    }));

  test("during the retry the skeleton is shown and has the focus", () =>
    failing("/missing.html", async (page) => {
      await again(page).waitFor();
      let arrive;
      const arrived = new Promise((resolve) => (arrive = resolve));
      await page.route("**/sometimes.json", async (route) => {
        await arrived;
        await route.fulfill({ body: dam, contentType: "application/json" });
      });
      await again(page).press("Enter");
      await status(page, loading).waitFor();
      assert.ok(await outline(page).isVisible());
      assert.equal(await page.getByRole("alert").count(), 0);
      assert.equal(await on(page, ({ shadowRoot: { activeElement } }) => activeElement?.className), "root placeholder");
      arrive();
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
    }));

  for (const file of [
    "article-timeline-runtime.js",
    "article-timeline-app.js",
    "article-timeline-app_bg.wasm",
    "article-timeline-parser.js",
    "article-timeline-parser_bg.wasm",
    "article-timeline.css",
  ])
    test(`${file} is requested again too`, () =>
      onPage({ path: "/place.css", ready: false, init: listen, complaints: [/./] }, async (page) => {
        // The style sheet is requested again for the timeline if it was missing for the skeleton, and the module to find out why it failed.
        let failures = /css|app_bg/.test(file) ? 2 : 1;
        await page.route(
          (url) => url.pathname.endsWith(`/${file}`),
          (route) => (failures-- > 0 ? route.abort() : route.continue()),
        );
        await page.goto(new URL("/module.html", page.url()).href);
        // Without the second script, it is in English.
        await page
          .getByRole("alert")
          .getByText(/^(时间线没能加载。|The timeline could not be loaded\.)$/)
          .waitFor();
        await page.getByRole("button", { name: /^(再试一次|Try again)$/ }).click();
        await isReady(page);
        assert.deepEqual(await shown(page), headlines);
        assert.ok(await on(page, ({ shadowRoot }) => shadowRoot.querySelector("link").sheet));
      }));

  test("the element's content stays, and nothing is added", () =>
    failing("/missing-fallback.html", async (page) => {
      await page.waitForFunction(() => told.length);
      await idle(page);
      assert.ok(await page.getByText("Lisa takes over").isVisible());
      assert.equal(await page.getByRole("alert").count(), 0);
      assert.equal(await page.getByRole("button").count(), 0);
      assert.equal(await on(page, ({ shadowRoot }) => shadowRoot), null);
    }));

  test("an element that was hidden shows the message when it is displayed", () =>
    failing("/missing-hidden.html", async (page) => {
      await page.waitForFunction(() => told.length);
      assert.equal(await page.getByRole("alert").count(), 0);
      await on(page, (element) => (element.hidden = false));
      await page.getByRole("alert").getByText(sentences.missing.en).waitFor();
    }));

  for (const viewport of [narrow, wide])
    for (const colorScheme of ["light", "dark"])
      test(`axe finds nothing at ${viewport.width} pixels, ${colorScheme}`, () =>
        failing(
          "/invalid.html",
          async (page) => {
            await again(page).waitFor();
            assert.deepEqual(await violations(page), []);
          },
          { viewport, colorScheme },
        ));
});
