// What authors, editors and administrators meet: the editor, what is wrong with what they write, and the settings of a site.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dam } from "../e2e/page.js";
import { blocksOf } from "../markdown.js";
import { around, block, scripts, shortcode, tricky } from "./posts.js";
import { open, site } from "./site.js";

const guide = blocksOf(readFileSync(new URL("../../docs/wordpress.md", import.meta.url), "utf8"));
const [filters] = guide.filter(({ kind }) => kind === "php").map(({ text }) => text);
const note = "Readers do not see this note about the timeline:";

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
/** What is wrong with what an editor writes, as the editor reads it. */
const told = async (content) => notes(await site.html(`/?p=${await site.post("editor", content)}`, "editor"));
/** Opens a post in the editor of its author. */
const edit = (id, visit) =>
  open(`/wp-admin/post.php?post=${id}&action=edit`, { role: "author", complaints: [/./], throws: [] }, async (page) => {
    // WordPress welcomes each author once, in the first editor that opens.
    const welcome = page.locator(".edit-post-welcome-guide").getByRole("button", { name: /^Close/ });
    await page.addLocatorHandler(welcome, () => welcome.click());
    // Newer versions of WordPress show the blocks in a frame.
    const frame = page.locator("iframe[name=editor-canvas]");
    await frame.or(page.locator(".block-editor-block-list__layout")).first().waitFor();
    await visit(page, (await frame.count()) ? frame.contentFrame() : page);
  });

export function writers() {
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
      assert.deepEqual(notes(await site.html(path, "editor")), sentences);
      for (const html of [await site.html(path), await site.html(path, "author")])
        assert.ok(!html.includes(note), html);
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
    assert.deepEqual(notes(await site.html(path, "editor")), [
      `${site.address}/wp-content/uploads/gone.json answers with status 404 instead of a document. Check the address.`,
    ]);
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
    assert.deepEqual(notes(await site.html(path, "editor")), [
      "src: Documents of the host “cdn.example.org” are not allowed. Put the document on this site, or ask the administrator to add the host with the filter “article_timeline_hosts”.",
    ]);
    const link = '<p><a href="https://cdn.example.org/dam.json">The data of this timeline</a></p>';
    const before = await site.html(path);
    assert.ok(before.includes(link) && !before.includes("<article-timeline"), before);
    site.plugin("filters", filters.replace("<?php\n", ""));
    try {
      const html = await site.html(path);
      assert.ok(html.includes(`<article-timeline src="https://cdn.example.org/dam.json">\n${link}`), html);
      const [script] = scripts(html, "https://cdn.example.org/article-timeline/article-timeline.js");
      assert.match(script, /type="module"/);
    } finally {
      site.plugin("filters", "");
    }
  });

  test("the editor opens the block, shows it, and stores a document that WordPress does not change", async () => {
    const id = await site.post("author", block({ document: JSON.stringify(tricky) }));
    const blocks = () => wp.data.select("core/block-editor").getBlocks();
    await edit(id, async (page, blockList) => {
      // The preview can be seen, but not used.
      const preview = (title) => blockList.locator("h2", { hasText: title }).waitFor();
      await preview(tricky.title);
      assert.deepEqual(await page.evaluate(`(${blocks})().map(({ name, isValid }) => [name, isValid])`), [
        ["article-timeline/timeline", true],
      ]);
      await page.evaluate(`wp.data.dispatch("core/block-editor").selectBlock((${blocks})()[0].clientId)`);
      const field = blockList.getByLabel("Or the document itself, as JSON");
      assert.deepEqual(JSON.parse(await field.inputValue()), tricky);
      const changed = { ...tricky, title: "Changed & <i>saved</i> \\u003c \\\\" };
      await field.fill(JSON.stringify(changed));
      await preview(changed.title);
      await page.evaluate(() => wp.data.dispatch("core/editor").savePost());
      const html = await site.html(`/?p=${id}`);
      const [, data] = /<script type="application\/json">(.*?)<\/script>/s.exec(html);
      assert.deepEqual(JSON.parse(data), changed);
    });
  });

  test("an author uploads a document, and chooses it in the block", async () => {
    const address = await site.upload("author", "uploaded.json", dam);
    const id = await site.post("author", block({}));
    await edit(id, async (page, blockList) => {
      await blockList.getByRole("button", { name: "Choose or upload a document" }).click();
      await page.getByRole("tab", { name: "Media Library" }).click();
      await page.getByRole("checkbox", { name: "uploaded" }).click();
      await page.getByRole("button", { name: "Select", exact: true }).click();
      assert.equal(await blockList.getByLabel("Address of the document").inputValue(), address);
      await blockList.locator("h2", { hasText: "A week at the dam" }).waitFor();
    });
  });

  test("administrators read that the element is missing, and where to get it", async () => {
    const missing = "is missing, so readers see plain lists instead of timelines.";
    assert.ok(!(await site.html("/wp-admin/plugins.php", "administrator")).includes(missing));
    const back = site.remove("wp-content/plugins/article-timeline/assets");
    try {
      const page = decode(await site.html("/wp-admin/plugins.php", "administrator"));
      assert.match(
        page,
        /Article Timeline: The file “assets\/[^”]*\/article-timeline\.js” is missing, so readers see plain lists instead of timelines\. Install the plugin from “article-timeline-wordpress\.zip”, which “make wordpress” writes, or define ARTICLE_TIMELINE_SCRIPT as the address of the script\./,
      );
    } finally {
      back();
    }
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
}
