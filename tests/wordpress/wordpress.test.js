// The WordPress plugin on Debian's WordPress: what authors, editors and administrators publish, and what readers get.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { dam, onPage, setUp, shown } from "../e2e/page.js";
import { blocksOf } from "../markdown.js";
import { skip, startSite } from "./site.js";

const guide = blocksOf(readFileSync(new URL("../../docs/wordpress.md", import.meta.url), "utf8"));
const shortcodes = guide.filter(({ kind }) => kind === "text").map(({ text }) => text);
const [filters] = guide.filter(({ kind }) => kind === "php").map(({ text }) => text);

const roles = ["author", "editor", "administrator"];
/** A document with everything that HTML, WordPress or its shortcodes give a meaning to. */
const tricky = {
  format: "article-timeline/1",
  language: "en",
  title: "Rain & <b>sun</b> [gallery]",
  dek: "A *wet* week, by [the dam](https://example.org/dam)",
  source: { url: "https://example.org/story?a=1&b=2", publishers: [{ name: "Dam & Sons" }], authors: ["Ida <i>B</i>"] },
  figures: [{ id: "rise", unitBefore: "£", value: 4.2, unit: "m", label: "of [water]" }],
  facets: [{ id: "team", name: "Team", values: [{ id: "east", name: "East & <u>south</u>" }] }],
  events: [
    {
      id: "rain",
      date: "2023-07-01",
      headline: "It “rains” <script>alert(1)</script>",
      text: ['One --> "two"', "Wordpress :-) <img src=x onerror=1>"],
      facts: { "Level > 3": "yes & no" },
      facets: { team: "east" },
    },
    { id: "watch", date: "2023-07-02T20/..", headline: "The watch [caption]", text: "a < b\n\nc > d" },
    { id: "sun", date: "2023-07-05", displayDate: "That <i>Wednesday</i>", headline: "The sun is back" },
  ],
};
const headlines = tricky.events.map(({ headline }) => headline);

/** A block as the editor writes it. */
const block = (attributes) => {
  const escapes = { "--": "\\u002d\\u002d", "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", '\\"': "\\u0022" };
  const json = JSON.stringify(attributes).replaceAll(/--|[<>&]|\\"/g, (sign) => escapes[sign]);
  return `<!-- wp:article-timeline/timeline ${json} /-->`;
};
const shortcode = (document, attributes = "") =>
  `[article_timeline${attributes}]\n${JSON.stringify(document, null, 2)}\n[/article_timeline]`;
/** What the visual editor makes of a shortcode that somebody pastes into it. */
const typed = (document) => {
  const lines = JSON.stringify(document, null, 2)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  const html = lines.replaceAll(/^ +/gm, (spaces) => "&nbsp;".repeat(spaces.length)).replaceAll("\n", "<br />\n");
  return `<p>[article_timeline view="list"]</p>\n<p>${html}</p>\n<p>[/article_timeline]</p>`;
};
const around = (timeline) => `Before it\n\n${timeline}\n\nAfter it`;
const note = "Readers do not see this note about the timeline:";

describe("the WordPress plugin", { skip }, () => {
  let site;
  setUp({});
  before(async () => (site = await startSite()));
  after(async () => {
    const complaints = site.complaints();
    await site.close();
    assert.deepEqual(complaints, []);
  });

  /** Opens a page of the site, as somebody if a role is given. */
  const open = (path, { role, ...options }, visit) => {
    const cookies = role
      ? site.cookies(role).map(({ url, ...rest }) => ({ ...rest, domain: "127.0.0.1", path: "/" }))
      : [];
    const state = cookies.map((cookie) => ({ ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: "Lax" }));
    return onPage(
      { path: site.address + path, ready: false, storageState: { cookies: state, origins: [] }, ...options },
      visit,
    );
  };
  const timelines = async (page, count) => {
    await page.waitForFunction(() => customElements.get("article-timeline"));
    assert.equal(await page.locator("article-timeline").count(), count);
    await page.evaluate(() => Promise.all([...document.querySelectorAll("article-timeline")].map((one) => one.load())));
  };
  const text = async (page) => (await page.getByRole("main").innerText()).replaceAll(/\s+/g, " ");
  /** The notes on a page, a sentence each. */
  const notes = (html) =>
    [...html.matchAll(/<div class="article-timeline-problems".*?<\/div>/gs)].flatMap(([note]) =>
      [...note.matchAll(/<li dir="auto">(.*?)<\/li>/gs)].map(([, sentence]) => decode(sentence)),
    );
  const decode = (html) =>
    html.replaceAll(/&#x([0-9a-f]+);|&(amp|lt|gt|quot|apos);|&#(\d+);/gi, (_, hex, name, number) =>
      name
        ? { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name]
        : String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(number)),
    );
  const asRole = async (role, path) =>
    (
      await fetch(site.address + path, {
        headers: {
          Cookie: site
            .cookies(role)
            .map(({ name, value }) => `${name}=${value}`)
            .join("; "),
        },
      })
    ).text();
  /** What is wrong with what an editor writes, as the editor reads it. */
  const told = async (content) => notes(await asRole("editor", `/?p=${await site.post("editor", content)}`));

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

  test("the text of a document stays when the document is gone, until it is back", async () => {
    const path = "wp-content/uploads/short-lived.json";
    site.write(path, dam);
    const id = await site.post("editor", block({ src: `/${path}` }));
    const read = async () => /It rains/.test(await site.html(`/?p=${id}`));
    // Previews of people who may edit ask anew.
    const preview = async () => notes((await site.rest("editor", `/wp/v2/posts/${id}`)).content.rendered);
    assert.ok(await read());
    site.write(path, `${" ".repeat(2_100_000)}${dam}`);
    assert.deepEqual(await preview(), [
      `${site.address}/${path} is larger than 2 MB, so readers without scripts get only a link. Make the document shorter if they should read it here.`,
    ]);
    assert.ok(await read());
    site.write(path, dam.replaceAll("It rains", "It snows"));
    assert.deepEqual(await preview(), []);
    assert.ok(!(await read()));
  });

  test("the script is a module where WordPress knows modules", async () => {
    site.plugin(
      "modules",
      `function wp_enqueue_script_module( ...$words ) {
        add_action( 'wp_footer', fn() => print( '<!-- module ' . wp_json_encode( $words, JSON_UNESCAPED_SLASHES ) . ' -->' ) );
      }`,
    );
    try {
      const html = await site.html(`/?p=${await site.post("author", block({ document: dam }))}`);
      const [, words] = /<!-- module (.*?) -->/.exec(html);
      const [, version] = /assets\/(.*?)\//.exec(words);
      const file = `${site.address}/wp-content/plugins/article-timeline/assets/${version}/article-timeline.js`;
      assert.deepEqual(JSON.parse(words), ["article-timeline", file, [], null]);
      assert.ok(!html.includes(`src="${file}"`));
    } finally {
      site.plugin("modules", "");
    }
  });

  test("administrators read that the element is missing, and where to get it", async () => {
    const missing = "is missing, so readers see plain lists instead of timelines.";
    assert.ok(!(await asRole("administrator", "/wp-admin/plugins.php")).includes(missing));
    const back = site.remove("wp-content/plugins/article-timeline/assets");
    try {
      const page = decode(await asRole("administrator", "/wp-admin/plugins.php"));
      assert.match(
        page,
        /Article Timeline: The file “assets\/[^”]*\/article-timeline\.js” is missing, so readers see plain lists instead of timelines\. Install the plugin from “article-timeline-wordpress\.zip”, which “make wordpress” writes, or define ARTICLE_TIMELINE_SCRIPT as the address of the script\./,
      );
    } finally {
      back();
    }
  });

  test("a document that cannot be fetched is a link, and editors read why", async () => {
    const path = `/?p=${await site.post("editor", around('[article_timeline src="/wp-content/uploads/gone.json"]'))}`;
    const html = await site.html(path);
    assert.match(
      html,
      /<article-timeline src="[^"]*\/gone\.json">\s*<p><a href="[^"]*\/gone\.json">The data of this timeline<\/a><\/p>/,
    );
    assert.ok(!html.includes(note));
    assert.deepEqual(notes(await asRole("editor", path)), [
      `${site.address}/wp-content/uploads/gone.json answers with status 404 instead of a document. Check the address.`,
    ]);
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
    assert.equal((await site.html(path)).match(/<script type="module"/g).length, 1);
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

  test("people who may edit the post read what is wrong, others do not", async () => {
    const without = { ...tricky, title: undefined };
    for (const [content, ...sentences] of [
      ["[article_timeline]", "This timeline has no document. Write the address of one as “src”, or paste one."],
      [
        shortcode(tricky, ' view="rows" colour="red" lang="Deutsch!" sortable'),
        "view: “rows” is unknown. Write one of: auto, list, story.",
        "A timeline has no attribute “colour”. Write one of: src, format, selected, branch, article, permalink, view, order, sortable, theme, loading, lang, images-from, dir.",
        "lang: “Deutsch!” is not the tag of a language. Write a tag such as “en” or “pt-BR”.",
      ],
      [
        block({ document: '{\n  "title": "A",\n  "events": [\n    {"id": "a"},\n    "date" "b"\n] }' }),
        'The document in this block is no JSON from line 5 on, at “"b"\n] }”. Check the comma, quotation marks or bracket before that.',
      ],
      [
        block({ document: '{ "title": "A", ' }),
        "The document in this block ends too early. Copy it to its last bracket.",
      ],
      [
        block({ document: "[]" }),
        "The document in this block is not an object. Begin it with “{”, and end it with “}”.",
      ],
      [
        block({ document: JSON.stringify({ events: [], format: "x" }) }),
        'The document in this block: “format” is missing or unknown. Write "format": "article-timeline/1".',
        "The document in this block: “language” is missing. Add it.",
        "The document in this block: “title” is missing. Add it.",
        "The document in this block has no event to show. Add events, each with an “id”, a “date” and a “headline”.",
      ],
      [
        block({ document: JSON.stringify({ ...without, events: [{ id: "a" }, ...tricky.events] }) }),
        "The document in this block: “title” is missing. Add it.",
        "The document in this block: $.events[0] is left out, because it needs an “id”, a “date” and a “headline”. Add what is missing.",
      ],
      [
        block({ src: "/a.json", document: "{}" }),
        "There are two documents: at “src”, and inside. The one at “src” is shown. Remove the other.",
        `${site.address}/a.json answers with status 404 instead of a document. Check the address.`,
      ],
    ]) {
      const path = `/?p=${await site.post("editor", content)}`;
      assert.deepEqual(notes(await asRole("editor", path)), sentences);
      for (const html of [await site.html(path), await asRole("author", path)]) assert.ok(!html.includes(note), html);
    }
  });

  test("documents come from this site, and from the hosts that a filter allows", async () => {
    const refused = (src) =>
      `src: “${src}” is not the address of a document. Write an address that begins with “https://”, or with one “/” for a file of this site.`;
    for (const src of [
      "dam.json",
      "//cdn.example.org/dam.json",
      "javascript:alert(1)",
      "data:application/json,{}",
      "https://user@127.0.0.1/",
    ])
      assert.deepEqual(await told(block({ src })), [refused(src)]);
    const path = `/?p=${await site.post("editor", block({ src: "https://cdn.example.org/dam.json" }))}`;
    assert.deepEqual(notes(await asRole("editor", path)), [
      "src: Documents of the host “cdn.example.org” are not allowed. Put the document on this site, or ask the administrator to add the host with the filter “article_timeline_hosts”.",
    ]);
    const link = '<p><a href="https://cdn.example.org/dam.json">The data of this timeline</a></p>';
    const before = await site.html(path);
    assert.ok(before.includes(link) && !before.includes("<article-timeline"), before);
    site.plugin("filters", filters.replace("<?php\n", ""));
    try {
      const html = await site.html(path);
      assert.ok(html.includes(`<article-timeline src="https://cdn.example.org/dam.json">\n${link}`), html);
      assert.ok(
        html.includes(
          '<script type="module" src="https://cdn.example.org/article-timeline/article-timeline.js"></script>',
        ),
        html,
      );
    } finally {
      site.plugin("filters", "");
    }
  });

  test("the editor opens the block, shows it, and stores a document that WordPress does not change", async () => {
    const id = await site.post("author", block({ document: JSON.stringify(tricky) }));
    const blocks = () => wp.data.select("core/block-editor").getBlocks();
    await open(
      `/wp-admin/post.php?post=${id}&action=edit`,
      { role: "author", complaints: [/./], throws: [] },
      async (page) => {
        // The preview can be seen, but not used.
        const preview = (title) => page.locator("h2", { hasText: title }).waitFor();
        await preview(tricky.title);
        assert.deepEqual(await page.evaluate(`(${blocks})().map(({ name, isValid }) => [name, isValid])`), [
          ["article-timeline/timeline", true],
        ]);
        const welcome = page.locator(".edit-post-welcome-guide").getByRole("button", { name: "Close dialog" });
        await page.addLocatorHandler(welcome, () => welcome.click());
        await page.evaluate(`wp.data.dispatch("core/block-editor").selectBlock((${blocks})()[0].clientId)`);
        const field = page.getByLabel("Or the document itself, as JSON");
        assert.deepEqual(JSON.parse(await field.inputValue()), tricky);
        const changed = { ...tricky, title: "Changed & <i>saved</i> \\u003c \\\\" };
        await field.fill(JSON.stringify(changed));
        await preview(changed.title);
        await page.evaluate(() => wp.data.dispatch("core/editor").savePost());
        const html = await site.html(`/?p=${id}`);
        const [, data] = /<script type="application\/json">(.*?)<\/script>/s.exec(html);
        assert.deepEqual(JSON.parse(data), changed);
      },
    );
  });

  test("an author uploads a document, and chooses it in the block", async () => {
    const address = await site.upload("author", "uploaded.json", dam);
    const id = await site.post("author", block({}));
    const path = `/wp-admin/post.php?post=${id}&action=edit`;
    await open(path, { role: "author", complaints: [/./], throws: [] }, async (page) => {
      // WordPress welcomes each author once, in the first editor that opens.
      const welcome = page.locator(".edit-post-welcome-guide").getByRole("button", { name: "Close dialog" });
      await page.addLocatorHandler(welcome, () => welcome.click());
      await page.getByRole("button", { name: "Choose or upload a document" }).click();
      await page.getByRole("tab", { name: "Media Library" }).click();
      await page.getByRole("checkbox", { name: "uploaded" }).click();
      await page.getByRole("button", { name: "Select", exact: true }).click();
      assert.equal(await page.getByLabel("Address of the document").inputValue(), address);
      await page.locator("h2", { hasText: "A week at the dam" }).waitFor();
    });
  });

  test("uninstalling removes what the plugin has stored", async () => {
    const stored = async () => Number(await site.html("/?stored"));
    site.plugin(
      "uninstall",
      `add_action( 'wp_loaded', function () {
        global $wpdb;
        if ( isset( $_GET['remove'] ) ) {
          require_once ABSPATH . 'wp-admin/includes/plugin.php';
          uninstall_plugin( 'article-timeline/article-timeline.php' );
        }
        if ( isset( $_GET['stored'] ) ) {
          exit( $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%article\\\\_timeline%'" ) );
        }
      } );`,
    );
    assert.ok((await stored()) >= 2);
    await site.html("/?remove");
    assert.equal(await stored(), 0);
  });
});
