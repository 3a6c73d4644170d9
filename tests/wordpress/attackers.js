// Nothing of an author who may not write HTML gets through the WordPress plugin: as a document, in each attribute, as an address.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { open, site } from "./site.js";

const patterns = readFileSync(new URL("../cases/xss.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("# "))
  .map((line) => line.replace(/\\([tnr0])/g, (_, letter) => ({ t: "\t", n: "\n", r: "\r", 0: "\0" })[letter]));

/** A document with these texts in every field that the server writes, or that leads to one. */
const attacked = (texts) => ({
  format: "article-timeline/1",
  language: texts[0],
  title: texts.join(" "),
  dek: [...texts, ...texts.map((text) => `[words](${text})`)],
  source: { url: texts[0], publishers: texts.map((text) => ({ name: text, url: text })), authors: texts },
  figures: texts.map((text, index) => ({ id: `f${index}`, value: 1, unitBefore: text, unit: text, label: text })),
  facets: [{ id: "branch", name: texts[0], values: texts.map((text, index) => ({ id: `b${index}`, name: text })) }],
  events: texts.map((text, index) => ({
    id: `e${index}`,
    date: "2023-07-01",
    displayDate: text,
    headline: `${index} ${text}`,
    text: [text, `[words](${text})`],
    facts: { [`Fact ${text}`]: text },
    facets: { branch: [`b${index}`] },
    media: [{ url: text, alt: text, caption: text, link: text }],
  })),
});
/** The same of TimelineJS, whose texts are HTML. */
const three = (texts) => ({
  title: { text: { headline: texts.join(" "), text: texts.join(" ") } },
  events: texts.map((text, index) => ({
    start_date: { year: 1900 + index, display_date: text },
    group: text,
    text: { headline: `${index} ${text}`, text },
    media: { url: text, caption: text },
  })),
});
const small = {
  format: "article-timeline/1",
  language: "en",
  title: "A",
  events: [{ id: "a", date: "2023", headline: "B" }],
};
const names = [
  "format",
  "selected",
  "branch",
  "article",
  "permalink",
  "view",
  "order",
  "sortable",
  "theme",
  "loading",
  "lang",
  "imagesFrom",
  "dir",
];
const block = (attributes) =>
  `<!-- wp:article-timeline/timeline ${JSON.stringify(attributes).replaceAll("--", "\\u002d\\u002d").replaceAll(">", "\\u003e")} /-->`;
const each = (values, text) => Object.fromEntries(values.map((name) => [name, text]));
/** A shortcode as an author would type it: nothing is escaped, so WordPress gets to see everything. */
const shortcode = (attributes, document = "") =>
  `[article_timeline ${Object.entries(attributes)
    .map(([name, value]) => `${name}='${value}'`)
    .join(" ")}]${document && `${document}[/article_timeline]`}`;

const breaking = /['[\]]|<!--|<$/;
const attributes = (text) =>
  shortcode(each([...names.filter((name) => name !== "imagesFrom"), "images-from"], text), JSON.stringify(small));

/** What an author posts, and how many timelines come of it, if that is certain. */
const posts = {
  "a document in a block": { content: [block({ document: JSON.stringify(attacked(patterns)) })], timelines: 1 },
  "a document elsewhere": { content: [block({ src: "/wp-content/uploads/attacked.json" })], timelines: 1 },
  "a timeline of TimelineJS": { content: [block({ document: JSON.stringify(three(patterns)) })], timelines: 1 },
  "a document in a shortcode": {
    content: patterns.map((text) => shortcode({}, JSON.stringify(attacked([text])))),
    timelines: patterns.length,
  },
  "text that is no document": {
    content: patterns.flatMap((text) => [block({ document: text }), shortcode({}, text)]),
    timelines: 0,
  },
  "attributes of a block": {
    content: patterns.map((text) => block({ document: JSON.stringify(small), ...each(names, text) })),
    timelines: patterns.length,
  },
  "attributes of a shortcode": {
    content: patterns.filter((text) => !breaking.test(text)).map(attributes),
    timelines: patterns.filter((text) => !breaking.test(text)).length,
  },
  // What comes of these is WordPress's affair.
  "attributes that end the shortcode": { content: patterns.filter((text) => breaking.test(text)).map(attributes) },
  // WordPress drops the backslash in “/\\evil.test” in a shortcode, and so makes it a path of the site.
  "an address": { content: patterns.flatMap((text) => [block({ src: text }), shortcode({ src: text })]), timelines: 1 },
  "an address in a link": {
    content: patterns.map((text) => block({ document: JSON.stringify({ ...small, source: { url: text } }) })),
    timelines: patterns.length,
  },
};

/** Runs in the page: what may not be in the post, outside of the timelines' own shadow roots. */
function dangers() {
  const elements = [...document.querySelectorAll("main *")];
  const isOwn = (url) => new URL(url, location.href).origin === location.origin;
  const safe = (url) => /^https?:/.test(new URL(url, location.href).href);
  return {
    elements: [
      ...new Set(
        elements.filter((one) => !one.matches('script[type="application/json"]')).map(({ localName }) => localName),
      ),
    ].filter(
      (name) =>
        !/^(article-timeline|div|h2|h3|p|ol|ul|li|dl|dt|dd|a|br|img|code|del|q|cite|b|i|em|strong|blockquote|table|tbody|tr|td|button|details|audio|video|span)$/.test(
          name,
        ),
    ),
    attributes: [...new Set(elements.flatMap((one) => [...one.attributes].map(({ name }) => name)))].filter((name) =>
      /^on|^style$|^srcdoc$|^srcset$|^formaction$|^ping$|^action$|^background$/.test(name),
    ),
    addresses: elements.flatMap((one) =>
      ["href", "src", "xlink:href", "data"]
        .map((name) => one.getAttribute(name))
        .filter((url) => url !== null && !(one.matches("article-timeline") ? isOwn(url) : safe(url))),
    ),
    inside: [...document.querySelectorAll("article-timeline")]
      .flatMap((one) => [...one.querySelectorAll("*")].map(({ localName }) => localName))
      .filter((name) => !/^(div|h2|h3|p|ol|ul|li|dl|dt|dd|a|script)$/.test(name)),
    ran: globalThis.hacked,
  };
}

export function attackers() {
  before(() => site.write("wp-content/uploads/attacked.json", JSON.stringify(attacked(patterns))));

  for (const [name, { content, timelines }] of Object.entries(posts))
    test(name, async () => {
      const id = await site.post("author", content.join("\n\n"));
      for (const javaScriptEnabled of [true, false])
        await open(`/?p=${id}`, { javaScriptEnabled, complaints: [/./], throws: [] }, async (page) => {
          if (timelines !== undefined) assert.equal(await page.locator("article-timeline").count(), timelines);
          if (javaScriptEnabled)
            await page.evaluate(() =>
              Promise.all([...document.querySelectorAll("article-timeline")].slice(0, 3).map((one) => one.load())),
            );
          assert.deepEqual(await page.evaluate(dangers), {
            elements: [],
            attributes: [],
            addresses: [],
            inside: [],
            ran: undefined,
          });
        });
    });
}
