// Whatever stands in a document, in whichever field and format: nothing of it runs, loads, frames or styles.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { onPage, elementPage, setUp } from "./page.js";

/** Patterns of every kind that have got through filters, each of which would leave its mark on the page. */
const patterns = readFileSync(new URL("../cases/xss.txt", import.meta.url), "utf8").split("\n").filter((line) => line && !line.startsWith("# "))
  .map((line) => line.replace(/\\([tnr0])/g, (_, letter) => ({ t: "\t", n: "\n", r: "\r", 0: "\0" })[letter]));

const three = (text) => ({
  title: { text: { headline: text, text }, media: { url: text, caption: text, credit: text, alt: text }, background: { url: text, alt: text, color: text } },
  events: patterns.map((text, index) => ({
    start_date: { year: 1900 + index, display_date: text },
    unique_id: text,
    display_date: text,
    group: text,
    text: { headline: `${index} ${text}`, text },
    media: { url: index % 2 ? text : "https://pictures.test/a.png", caption: text, credit: text, alt: text, title: text, link: text, link_target: text, thumbnail: text },
    background: { url: text, alt: text, color: text },
  })),
  eras: patterns.slice(0, 20).map((text, index) => ({ start_date: { year: 1900 + index }, end_date: { year: 1910 + index }, text: { headline: `${index} ${text}`, text } })),
  scale: text,
});
const one = (text) => ({
  timeline: {
    headline: text, text, type: "default", asset: { media: text, credit: text, caption: text },
    date: patterns.map((text, index) => ({ startDate: String(1900 + index), headline: `${index} ${text}`, text, tag: text, classname: text, asset: { media: text, thumbnail: text, credit: text, caption: text } })),
    era: [{ startDate: "1900", endDate: "1950", headline: text, tag: text }],
  },
});
const cell = (text) => `"${text.replaceAll('"', '""')}"`;
const columns = ["Year", "Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Background"];
const sheet = [columns.join(), ...patterns.map((text, index) =>
  columns.map((name) => (name === "Year" ? 1900 + index : name === "Type" ? "" : cell(name === "Headline" ? `${index} ${text}` : text))).join())].join("\n");
const own = (text) => ({
  format: "article-timeline/1",
  language: "en",
  title: text,
  dek: [text],
  media: [{ url: text, alt: text, caption: text, credit: text, link: text }],
  imagesFrom: [text],
  source: { url: text, publishers: [{ name: text, url: text }], authors: [text] },
  figures: [{ id: "f", value: 1, unit: text, label: text }],
  parts: [{ id: "p", title: text, dek: text }],
  facets: [{ id: "branch", name: text, values: patterns.map((text, index) => ({ id: `b${index}`, name: text, label: text, note: text })) }, { id: "seals", name: text, style: "seals", values: [{ id: "s", name: text, note: text }] }],
  events: patterns.flatMap((text, index) => [
    { id: `e${index}`, date: `${1900 + index}`, displayDate: text, part: "p", headline: `${index} ${text}`, text: [text, `[words](${text})`, `*${text}*`], facts: { [text]: text }, facets: { branch: [`b${index}`], seals: ["s"] }, source: { paragraph: 1, phrase: "four letters", before: text }, media: [{ url: text, alt: text, caption: text }, { type: "link", url: text, title: text }] },
    { id: text, date: text, headline: text },
  ]),
});

const documents = {
  "own.json": JSON.stringify(own(patterns[0])),
  "three.json": JSON.stringify(three(patterns[0])),
  "one.json": JSON.stringify(one(patterns[1])),
  "called.js": `storyjs_jsonp_data = ${JSON.stringify(one(patterns[2]))};`,
  "sheet.csv": sheet,
};
/** Without any policy, so that nothing but the timeline itself keeps the patterns from running. */
const open = (body) => ({ body, headers: { "Content-Security-Policy": "" } });
const pages = Object.keys(documents).flatMap((name) => {
  const page = elementPage(`loading="eager" src="${name}"`, 'lang="en"');
  return [[`/strict-${name}.html`, page], [`/open-${name}.html`, open(page)]];
});
setUp({ ...Object.fromEntries(pages), ...Object.fromEntries(Object.entries(documents).map(([name, text]) => [`/${name}`, text])) });

/** What no document may bring into the page; run in it. */
function dangers() {
  const root = document.querySelector("article-timeline").shadowRoot;
  const elements = [...root.querySelectorAll(".root *")];
  const safe = (url) => /^(https?:|mailto:|data:image\/)/.test(new URL(url, location.href).href);
  return {
    elements: [...new Set(elements.map(({ localName }) => localName))].filter((name) =>
      /^(script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|form|video|audio|math|template|slot|portal|animate|set|foreignobject)$/.test(name)),
    attributes: elements.flatMap((element) => [...element.attributes].map(({ name }) => name)).filter((name) => /^on|^style$|^srcdoc$|^srcset$|^formaction$|^ping$/.test(name)),
    addresses: elements.flatMap((element) => ["href", "src", "xlink:href", "action"].map((name) => element.getAttribute(name)).filter((url) => url !== null && !safe(url))),
    ran: globalThis.hacked,
    events: root.querySelectorAll("article").length,
  };
}

test("what is looked for would be found", () =>
  onPage({ path: "/open-own.json.html", complaints: [/data-problems|ERR_|404/] }, async (page) => {
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.setAttribute("href", "java\tscript:1");
      link.setAttribute("style", "color: red");
      document.querySelector("article-timeline").shadowRoot.querySelector(".root").append(link, document.createElement("iframe"));
    });
    const { elements, attributes, addresses } = await page.evaluate(dangers);
    assert.deepEqual([elements, attributes, addresses], [["iframe"], ["style"], ["java\tscript:1"]]);
  }));

describe("nothing in a document runs", () => {
  for (const [path] of pages)
    test(path, async () => {
      const asked = [];
      await onPage({ path, ready: false, complaints: [/data-problems|ERR_|Failed to load|404|Refused|violates|\d+ http/] }, async (page) => {
        page.on("request", (request) => asked.push(request.url()));
        page.on("dialog", (dialog) => (asked.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
        await page.reload();
        await page.waitForFunction(() => globalThis.isReady);
        const before = await page.evaluate(dangers);
        assert.ok(before.events >= patterns.length, `${before.events} events`);
        const foreign = () => asked.filter((url) => !url.startsWith(new URL(page.url()).origin) && !url.startsWith("data:"));
        assert.deepEqual(foreign(), []);
        // Open whatever opens; pictures of others are asked for only now, and there is none.
        await page.evaluate(() => {
          const root = document.querySelector("article-timeline").shadowRoot;
          for (const details of root.querySelectorAll("details")) details.open = true;
          for (const button of root.querySelectorAll(".media-ask button")) button.click();
        });
        await page.waitForTimeout(300);
        const after = await page.evaluate(dangers);
        for (const { events, ...found } of [before, after]) assert.deepEqual(found, { elements: [], attributes: [], addresses: [], ran: undefined });
        assert.deepEqual(asked.filter((line) => line.startsWith("dialog")), []);
      });
    });
});
