// Nothing in a document, in any field and format, can run, load, frame or style anything.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { elementPage, idle, onPage, setUp } from "./page.js";

/** Attacks of every kind that have passed through filters. Each would leave a mark on the page. */
const patterns = readFileSync(new URL("../cases/xss.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("# "))
  .map((line) => line.replace(/\\([tnr0])/g, (_, letter) => ({ t: "\t", n: "\n", r: "\r", 0: "\0" })[letter]));

/** A timeline in each format, with one attack in each single field, and all attacks in lists. */
const three = (text, texts = patterns) => ({
  title: {
    text: { headline: text, text },
    media: { url: text, caption: text, credit: text, alt: text },
    background: { url: text, alt: text, color: text },
  },
  events: texts.map((text, index) => ({
    start_date: { year: 1900 + index, display_date: text },
    unique_id: text,
    display_date: text,
    group: text,
    text: { headline: `${index} ${text}`, text },
    media: {
      url: index % 2 ? text : "https://pictures.test/a.png",
      caption: text,
      credit: text,
      alt: text,
      title: text,
      link: text,
      link_target: text,
      thumbnail: text,
    },
    background: { url: text, alt: text, color: text },
  })),
  eras: texts.slice(0, 20).map((text, index) => ({
    start_date: { year: 1900 + index },
    end_date: { year: 1910 + index },
    text: { headline: `${index} ${text}`, text },
  })),
  scale: text,
});
const one = (text, texts = patterns) => ({
  timeline: {
    headline: text,
    text,
    type: "default",
    asset: { media: text, credit: text, caption: text },
    date: texts.map((text, index) => ({
      startDate: String(1900 + index),
      headline: `${index} ${text}`,
      text,
      tag: text,
      classname: text,
      asset: { media: text, thumbnail: text, credit: text, caption: text },
    })),
    era: [{ startDate: "1900", endDate: "1950", headline: text, tag: text }],
  },
});
const cell = (text) => `"${text.replaceAll('"', '""')}"`;
const columns = [
  "Year",
  "Display Date",
  "Headline",
  "Text",
  "Media",
  "Media Credit",
  "Media Caption",
  "Media Thumbnail",
  "Alt Text",
  "Type",
  "Group",
  "Background",
];
const row = (text, index) =>
  columns
    .map((name) =>
      name === "Year" ? 1900 + index : name === "Type" ? "" : cell(name === "Headline" ? `${index} ${text}` : text),
    )
    .join();
const titleRow = (text) =>
  columns.map((name) => (name === "Year" ? "" : name === "Type" ? "title" : cell(text))).join();
const sheet = (text, texts = patterns) => [columns.join(), titleRow(text), ...texts.map(row)].join("\n");
/** Everything that a picture, and a link to something shown elsewhere, may have. */
const media = (text) => [
  { url: text, alt: text, title: text, caption: text, credit: text, link: text },
  { url: "https://pictures.test/a.png", alt: text, caption: text, credit: text, link: text },
  { type: "link", url: text, title: text, caption: text, credit: text },
  { type: "link", url: "https://films.test/", title: text, caption: text, credit: text },
];
const own = (text, texts = patterns) => ({
  format: "article-timeline/1",
  language: "en",
  title: text,
  dek: [text, `[words](${text})`],
  media: media(text),
  imagesFrom: [text],
  source: { url: text, publishers: [{ name: text, url: text }], authors: [text] },
  figures: [
    { id: "f", value: 1, unit: text, label: text },
    { id: text, value: 2, unitBefore: text, unit: text, label: text },
  ],
  parts: [
    { id: "p", title: text, dek: text },
    { id: text, title: text, dek: text },
  ],
  facets: [
    {
      id: "branch",
      name: text,
      values: [
        ...texts.map((text, index) => ({ id: `b${index}`, name: text, label: text, note: text })),
        { id: text, name: text },
      ],
    },
    { id: "seals", name: text, style: "seals", values: [{ id: "s", name: text, note: text }] },
    { id: text, name: text, values: [{ id: text, name: text }] },
  ],
  events: texts.flatMap((text, index) => [
    {
      id: `e${index}`,
      date: `${1900 + index}`,
      displayDate: text,
      part: "p",
      headline: `${index} ${text}`,
      text: [text, `[words](${text})`, `*${text}*`],
      facts: { [text]: text },
      facets: { branch: [`b${index}`], seals: ["s"] },
      source: { paragraph: 1, phrase: text.slice(0, 16).padEnd(4, "."), before: text },
      media: media(text),
    },
    { id: text, date: text, part: text, headline: text, facets: { [text]: [text] } },
  ]),
});

const documents = {
  "own.json": JSON.stringify(own(patterns[0])),
  "three.json": JSON.stringify(three(patterns[0])),
  "one.json": JSON.stringify(one(patterns[1])),
  "called.js": `storyjs_jsonp_data = ${JSON.stringify(one(patterns[2]))};`,
  "sheet.csv": sheet(patterns[3]),
};
/** Without any policy, so that only the timeline itself keeps the attacks from running. */
const open = (body) => ({ body, headers: { "Content-Security-Policy": "" } });
const pages = Object.keys(documents).flatMap((name) => {
  const page = elementPage(`loading="eager" src="${name}"`, 'lang="en"');
  return [
    [`/strict-${name}.html`, page],
    [`/open-${name}.html`, open(page)],
  ];
});
setUp({
  ...Object.fromEntries(pages),
  ...Object.fromEntries(Object.entries(documents).map(([name, text]) => [`/${name}`, text])),
});

/** Runs in the page: whatever no document may bring into it. */
function dangers() {
  const root = document.querySelector("article-timeline").shadowRoot;
  const elements = [...root.querySelectorAll(".root *")];
  const safe = (url) => /^(https?:|mailto:|data:image\/)/.test(new URL(url, location.href).href);
  return {
    // The form of the filters is ours.
    elements: [
      ...new Set(elements.filter((element) => !element.matches("form.choices")).map(({ localName }) => localName)),
    ].filter((name) =>
      /^(script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|form|video|audio|math|template|slot|portal|animate|set|foreignobject)$/.test(
        name,
      ),
    ),
    attributes: elements
      .flatMap((element) => [...element.attributes].map(({ name }) => name))
      .filter((name) => /^on|^style$|^srcdoc$|^srcset$|^formaction$|^ping$/.test(name)),
    addresses: elements.flatMap((element) =>
      ["href", "src", "xlink:href", "action"]
        .map((name) => element.getAttribute(name))
        .filter((url) => url !== null && !safe(url)),
    ),
    ran: globalThis.hacked,
    events: root.querySelectorAll("article").length,
  };
}

test("the test detects an attack that succeeds", () =>
  onPage({ path: "/open-own.json.html", complaints: [/data-problems|ERR_|404/] }, async (page) => {
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.setAttribute("href", "java\tscript:1");
      link.setAttribute("style", "color: red");
      document
        .querySelector("article-timeline")
        .shadowRoot.querySelector(".root")
        .append(link, document.createElement("iframe"));
    });
    const { elements, attributes, addresses } = await page.evaluate(dangers);
    assert.deepEqual([elements, attributes, addresses], [["iframe"], ["style"], ["java\tscript:1"]]);
  }));

describe("nothing in a document runs", () => {
  for (const [path] of pages)
    test(path, async () => {
      const asked = [];
      await onPage(
        { path, ready: false, complaints: [/data-problems|ERR_|Failed to load|404|Refused|violates|\d+ http/] },
        async (page) => {
          page.on("request", (request) => asked.push(request.url()));
          page.on("dialog", (dialog) => (asked.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
          await page.reload();
          await page.waitForFunction(() => globalThis.isReady);
          const before = await page.evaluate(dangers);
          assert.ok(before.events >= patterns.length, `${before.events} events`);
          const foreign = () =>
            asked.filter((url) => !url.startsWith(new URL(page.url()).origin) && !url.startsWith("data:"));
          assert.deepEqual(foreign(), []);
          // Open everything, and ask for pictures from other hosts; there are none.
          await page.evaluate(() => {
            const root = document.querySelector("article-timeline").shadowRoot;
            for (const details of root.querySelectorAll("details")) details.open = true;
            for (const button of root.querySelectorAll(".media-ask button")) button.click();
          });
          await idle(page);
          const after = await page.evaluate(dangers);
          for (const { events, ...found } of [before, after])
            assert.deepEqual(found, { elements: [], attributes: [], addresses: [], ran: undefined });
          assert.deepEqual(
            asked.filter((line) => line.startsWith("dialog")),
            [],
          );
        },
      );
    });
});

/** A document with the given pattern in a field that exists once. */
const single = {
  "a document": (text) => JSON.stringify({ ...own(text, [text]), language: text }),
  "a timeline of TimelineJS 3": (text) => JSON.stringify(three(text, [text])),
  "a timeline of TimelineJS 1": (text) => JSON.stringify(one(text, [text])),
  "a sheet": (text) => sheet(text, [text]),
};
describe("nothing runs in a field that exists once", () => {
  for (const [what, make] of Object.entries(single))
    test(what, { timeout: 120_000 }, () => {
      const asked = [];
      const complaints = [/data-problems|ERR_|Failed to load|404|Refused|violates|\d+ http/];
      return onPage({ path: "/open-sheet.csv.html", complaints }, async (page) => {
        page.on("request", (request) => asked.push(request.url()));
        page.on("dialog", (dialog) => (asked.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
        for (const text of patterns) {
          const isShown = await page
            .locator("article-timeline")
            .evaluate((element, value) => ((element.document = value), element.load()), make(text));
          assert.equal(isShown, true, text);
          const { events, ...found } = await page.evaluate(dangers);
          assert.ok(events > 0, text);
          assert.deepEqual(found, { elements: [], attributes: [], addresses: [], ran: undefined }, text);
        }
        const origin = new URL(page.url()).origin;
        assert.deepEqual(
          asked.filter((url) => !url.startsWith(origin) && !url.startsWith("data:")),
          [],
        );
      });
    });
});

test("every field of the schema that can contain text or a URL is attacked", () => {
  const schema = JSON.parse(readFileSync(new URL("../../static/timeline.schema.json", import.meta.url), "utf8"));
  const wanted = new Set();
  const visit = (node, place) => {
    const { $ref, properties, items, additionalProperties, oneOf, anyOf, type, ...rest } = node;
    if ($ref) visit(schema.$defs[$ref.replace("#/$defs/", "")], place);
    for (const [name, field] of Object.entries(properties ?? {})) visit(field, `${place}.${name}`);
    for (const inside of [items, ...(oneOf ?? []), ...(anyOf ?? [])].filter(Boolean)) visit(inside, place);
    if (additionalProperties) visit(additionalProperties, `${place}.*`);
    // A field of which nothing is said may hold a text; so may one that takes several kinds.
    const isText =
      type === undefined ? !$ref && !properties && !items && !oneOf && !anyOf : [type].flat().includes("string");
    if (isText && !rest.enum && !("const" in rest)) wanted.add(place);
  };
  visit(schema, "$");
  const found = new Set();
  const look = (value, place) => {
    if (Array.isArray(value)) for (const entry of value) look(entry, place);
    else if (value && typeof value === "object")
      for (const [name, entry] of Object.entries(value))
        look(entry, `${place}.${/\.(facts|facets)$/.test(place) && name === "pattern" ? "*" : name}`);
    else if (String(value).includes("pattern")) found.add(place);
  };
  look(JSON.parse(single["a document"]("pattern")), "$");
  assert.ok(wanted.size > 25, [...wanted].join());
  assert.deepEqual(
    [...wanted].filter((place) => !found.has(place)),
    [],
  );
});
