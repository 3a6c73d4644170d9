// What readers get of a post with timelines: with scripts, without them, in lists of posts and in feeds.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dam, shown } from "../e2e/page.js";
import { blocksOf } from "../markdown.js";
import { around, block, headlines, scripts, shortcode, tricky } from "./posts.js";
import { open, site } from "./site.js";

const guide = blocksOf(readFileSync(new URL("../../docs/wordpress.md", import.meta.url), "utf8"));
const shortcodes = guide.filter(({ kind }) => kind === "text").map(({ text }) => text);
const roles = ["author", "editor", "administrator"];
/** What the visual editor makes of a shortcode that somebody pastes into it. */
const typed = (document) => {
  const lines = JSON.stringify(document, null, 2)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  const html = lines.replaceAll(/^ +/gm, (spaces) => "&nbsp;".repeat(spaces.length)).replaceAll("\n", "<br />\n");
  return `<p>[article_timeline view="list"]</p>\n<p>${html}</p>\n<p>[/article_timeline]</p>`;
};

const timelines = async (page, count) => {
  await page.waitForFunction(() => customElements.get("article-timeline"));
  assert.equal(await page.locator("article-timeline").count(), count);
  await page.evaluate(() => Promise.all([...document.querySelectorAll("article-timeline")].map((one) => one.load())));
};
const text = async (page) => (await page.getByRole("main").innerText()).replaceAll(/\s+/g, " ");

export function readers() {
  for (const role of roles)
    for (const [name, content] of [
      ["block", block({ document: JSON.stringify(tricky, null, 2), view: "list" }), true],
      ["shortcode", around(shortcode(tricky, ' view="list"')), true],
      ["shortcode in the visual editor", around(typed(tricky))],
      ["shortcode in its block", `<!-- wp:shortcode -->\n${shortcode(tricky, " view=list")}\n<!-- /wp:shortcode -->`],
      [
        "shortcode in a sentence",
        `<!-- wp:paragraph --><p>See ${shortcode(tricky, " view=list")} there.</p><!-- /wp:paragraph -->`,
      ],
    ].filter(([, , isForAll]) => isForAll || role === "author"))
      test(`a ${name} of the ${role} is a timeline, and text without scripts`, async () => {
        const path = `/?p=${await site.post(role, content)}`;
        await open(path, {}, async (page) => {
          await timelines(page, 1);
          assert.deepEqual(await shown(page), headlines);
          assert.equal(await page.getByRole("heading", { level: 2 }).first().innerText(), tricky.title);
          const data = await page.locator("article-timeline > script").textContent();
          assert.deepEqual(JSON.parse(data), tricky);
          assert.ok(!(await text(page)).includes("{"));
        });
        await open(path, { javaScriptEnabled: false }, async (page) => {
          const headings = await page.getByRole("heading").allInnerTexts();
          assert.deepEqual(headings, [tricky.title, ...headlines]);
          assert.deepEqual(await page.getByRole("link").evaluateAll((links) => links.map(({ href }) => href)), [
            tricky.source.url,
          ]);
          const read = await text(page);
          for (const part of [
            "A wet week, by the dam",
            "£4.2 m of [water]",
            "July 1, 2023 · East & <u>south</u>",
            "since July 2, 2023, 8:00 pm",
            "That <i>Wednesday</i>",
            "Level > 3 yes & no",
            "<img src=x onerror=1>",
            "a < b c > d",
            "Dam & Sons, Ida <i>B</i>",
          ])
            assert.ok(read.includes(part), `“${part}” is not in: ${read}`);
          assert.ok(!/[{}]|"format"/.test(read), read);
        });
      });

  test("a document at src is a timeline, and the server writes its text", async () => {
    site.write("wp-content/uploads/dam.json", dam);
    for (const content of [
      block({ src: "/wp-content/uploads/dam.json", lang: "de" }),
      around('[article_timeline src="/wp-content/uploads/dam.json" lang="de"]'),
    ]) {
      const path = `/?p=${await site.post("author", content)}`;
      await open(path, {}, async (page) => {
        await timelines(page, 1);
        assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
        assert.equal(await page.getByRole("checkbox", { name: /East/ }).count(), 1);
      });
      await open(path, { javaScriptEnabled: false }, async (page) => {
        assert.deepEqual(await page.getByRole("heading").allInnerTexts(), [
          "A week at the dam",
          "It rains",
          "The sun is back",
        ]);
        const link = page.getByRole("link", { name: "The data of this timeline" });
        assert.equal(await link.getAttribute("href"), `${site.address}/wp-content/uploads/dam.json`);
      });
    }
  });

  for (const [attribute, order, expected] of [
    [undefined, "newest", headlines.toReversed()],
    ["auto", "newest", headlines.toReversed()],
    ["newest", "newest", headlines.toReversed()],
    ["newest", undefined, headlines.toReversed()],
    ["oldest", "newest", headlines],
  ])
    test(`the order ${attribute} of a block with a document in the order ${order} is the one that all readers get`, async () => {
      const document = JSON.stringify({ ...tricky, order });
      const path = `/?p=${await site.post("author", block({ document, order: attribute, view: "list" }))}`;
      await open(path, {}, async (page) => {
        await timelines(page, 1);
        assert.deepEqual(await shown(page), expected);
      });
      await open(path, { javaScriptEnabled: false }, async (page) =>
        assert.deepEqual(await page.getByRole("heading", { level: 3 }).allInnerTexts(), expected),
      );
    });

  const day = (year, month, headline) => ({ start_date: { year, month }, text: { headline } });
  const timelinejs = {
    title: { text: { headline: "A" } },
    events: [day("2023", "7", "Later"), day(2023, 6, "Before")],
  };
  for (const [name, document, expected] of [
    ["a document", { ...tricky, events: tricky.events.toReversed() }, headlines],
    ["a timeline of TimelineJS", timelinejs, ["Before", "Later"]],
  ])
    test(`all readers get the events of ${name} by date`, async () => {
      const path = `/?p=${await site.post("author", block({ document: JSON.stringify(document), view: "list", lang: "en" }))}`;
      await open(path, {}, async (page) => {
        await timelines(page, 1);
        assert.deepEqual(await shown(page), expected);
      });
      await open(path, { javaScriptEnabled: false }, async (page) =>
        assert.deepEqual(await page.getByRole("heading", { level: 3 }).allInnerTexts(), expected),
      );
    });

  test("the shortcodes of the guide are timelines", async () => {
    site.write("wp-content/uploads/dam.json", dam);
    const path = `/?p=${await site.post("author", shortcodes.join("\n"))}`;
    await open(path, {}, async (page) => {
      await timelines(page, shortcodes.length);
      assert.deepEqual(await shown(page), ["It rains", "The sun is back", "It rains all day"]);
    });
  });

  test("a timeline of TimelineJS is a timeline, and text without scripts", async () => {
    const event = (month, headline, text) => ({ start_date: { year: 2023, month }, text: { headline, text } });
    const document = {
      title: { text: { headline: "A <b>dam</b>", text: "<p>Of &amp; for all</p>" } },
      events: [event("7", "It rains", "<p>All day<br>long</p>"), event("9", "The <i>sun</i> is back", "")],
    };
    const path = `/?p=${await site.post("author", block({ document: JSON.stringify(document), view: "list" }))}`;
    await open(path, {}, async (page) => {
      await timelines(page, 1);
      assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
    });
    await open(path, { javaScriptEnabled: false }, async (page) => {
      assert.deepEqual(await page.getByRole("heading").allInnerTexts(), ["A dam", "It rains", "The sun is back"]);
      assert.match(await text(page), /A dam Of & for all .*July 2023 All day\s?long .*September 2023$/);
    });
  });

  test("several timelines in a post are independent of each other", async () => {
    site.write("wp-content/uploads/dam.json", dam);
    const content = [
      '[article_timeline src="/wp-content/uploads/dam.json" view="list"]',
      shortcode({ ...tricky, title: "The second" }, " view=list"),
      "[article_timeline src='/wp-content/uploads/dam.json' view=list /]",
      "[[article_timeline]]",
    ].join("\n\nText between them\n\n");
    const path = `/?p=${await site.post("editor", around(content))}`;
    await open(path, {}, async (page) => {
      await timelines(page, 3);
      assert.deepEqual(await shown(page), ["It rains", "The sun is back", ...headlines, "It rains", "The sun is back"]);
      const read = await text(page);
      assert.equal(read.split("Text between them").length, 4);
      assert.ok(read.endsWith("[article_timeline] After it"), read);
    });
    const html = await site.html(path);
    assert.equal(scripts(html, /src="([^"]*\/article-timeline\.js)"/.exec(html)[1]).length, 1);
  });

  test("excerpts and feeds have no data", async () => {
    const content = around(`${shortcode(tricky)}\n\n`);
    const ids = [
      await site.post("author", content, { title: "A post for the feed" }),
      await site.post(
        "author",
        `<!-- wp:paragraph --><p>Before it</p><!-- /wp:paragraph -->${block({ document: JSON.stringify(tricky) })}`,
      ),
    ];
    const front = await site.html("/");
    for (const id of ids) {
      const [, excerpt] = new RegExp(`<div id="excerpt-${id}">(.*?)</div>`, "s").exec(front);
      assert.match(excerpt, /^\s*<p>Before it( After it)?<\/p>\s*$/);
    }
    const feed = await site.html("/?feed=rss2");
    assert.ok(feed.includes("The sun is back") && feed.includes("&lt;b&gt;"), feed);
    assert.ok(!/article-timeline[ >]|<script|application\/json|"format"/.test(feed), feed);
  });

  test("the script is a module where WordPress knows modules", async () => {
    // WordPress 6.5 has this function, and writes the script itself.
    site.plugin(
      "modules",
      `if ( ! function_exists( 'wp_enqueue_script_module' ) ) {
        function wp_enqueue_script_module( ...$words ) {
          add_action( 'wp_footer', fn() => print( '<!-- module ' . wp_json_encode( $words, JSON_UNESCAPED_SLASHES ) . ' -->' ) );
        }
      }`,
    );
    try {
      const html = await site.html(`/?p=${await site.post("author", block({ document: dam }))}`);
      const [, version] = /article-timeline\/assets\/(.*?)\//.exec(html);
      const file = `${site.address}/wp-content/plugins/article-timeline/assets/${version}/article-timeline.js`;
      const [, words] = /<!-- module (.*?) -->/.exec(html) ?? [];
      if (words) {
        assert.deepEqual(JSON.parse(words), ["article-timeline", file, [], null]);
        assert.deepEqual(scripts(html, file), []);
      } else {
        const [script, ...others] = scripts(html, file);
        assert.match(script, /type="module"/);
        assert.deepEqual(others, []);
      }
    } finally {
      site.plugin("modules", "");
    }
  });
}
