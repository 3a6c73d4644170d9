// The element's contract: custom-elements.json and article-timeline.d.ts agree with the code.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { complaints, declarations, path } from "../types/check.js";
import { replace } from "./helpers.js";
import { dam, elementPage, idle, onPage, setUp } from "./page.js";

const read = (name) => readFileSync(path(`../../${name}`), "utf8");
/** All files of a kind below a folder, as one text. */
const readAll = (folder, kind) =>
  readdirSync(path(`../../${folder}`), { recursive: true })
    .filter((name) => name.endsWith(kind))
    .map((name) => read(`${folder}/${name}`))
    .join("\n");
/** The first group of each match, in order, each once. */
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, group]) => group))].sort();
const names = (entries) => entries.map(({ name }) => name).sort();

const manifest = JSON.parse(read("static/custom-elements.json"));
const [
  {
    declarations: [element],
    exports: exported,
  },
] = manifest.modules;
const fields = element.members.filter(({ kind }) => kind === "field");
const methods = element.members.filter(({ kind }) => kind === "method");
const types = path("../../static/article-timeline.d.ts");
const declared = declarations(types);
const options = { paths: { "article-timeline": [types] } };

setUp({
  "/eager.html": elementPage('embedded loading="eager"'),
  "/bare.html": replace(elementPage(), ["<article-timeline ></article-timeline>", ""]),
});

/** A document with the fields that the examples' article lacks. */
const pictured = JSON.stringify({
  ...JSON.parse(dam),
  media: { type: "link", url: "https://x.test/", title: "A film" },
  // The last two are near enough for one mark, which zoom separates.
  events: ["01", "02", "03", "04", "05", "06", "07", "08", "08T02"].map((day, index) => ({
    id: `day-${index}`,
    date: `2023-07-${day}`,
    headline: `Day ${index}`,
  })),
});

describe("the manifest", () => {
  test("is valid", () => {
    const text = [
      'import type { Package } from "custom-elements-manifest";',
      // The types have these two in CustomElementField, which they do not allow as a member.
      'declare module "custom-elements-manifest" { interface ClassField { attribute?: string; reflects?: boolean } }',
      `export const manifest: Package = ${JSON.stringify(manifest)};`,
    ].join("\n");
    assert.deepEqual(complaints(path("manifest.ts"), { text }), []);
    assert.equal(manifest.schemaVersion, "2.1.0");
    for (const kind of ["attributes", "members", "events", "slots", "cssParts", "cssProperties"])
      for (const { name, description } of element[kind]) assert.match(description, /^[A-Z].*\.$/s, name);
  });

  test("names the attributes, properties and methods of the class", () =>
    onPage({ path: "/bare.html", ready: false }, async (page) => {
      const found = await page.evaluate(async () => {
        const exports = Object.keys(await import("/article-timeline.js"));
        const { observedAttributes, prototype } = customElements.get("article-timeline");
        const properties = Object.entries(Object.getOwnPropertyDescriptors(prototype));
        const own = Object.keys(document.createElement("article-timeline"));
        const methods = properties.filter(([, { value }]) => typeof value === "function").map(([name]) => name);
        return {
          exports,
          observedAttributes,
          own,
          methods,
          fields: properties.map(([name]) => name).filter((name) => !methods.includes(name)),
        };
      });
      assert.deepEqual(
        found.exports,
        exported.filter(({ kind }) => kind === "js").map(({ name }) => name),
      );
      // Only the style sheet uses these two.
      assert.deepEqual(names(element.attributes), [...found.observedAttributes, "sortable", "theme"].sort());
      const called = ["constructor", "connectedCallback", "disconnectedCallback", "attributeChangedCallback"];
      assert.deepEqual(names(methods), found.methods.filter((name) => !called.includes(name)).sort());
      assert.deepEqual(names(fields), found.fields.sort());
      assert.deepEqual(found.own, []);
    }));

  test("has their defaults, and says which are attributes", () =>
    onPage({ path: "/bare.html", ready: false }, async (page) => {
      for (const { name, type, default: first, attribute, reflects } of fields) {
        const isFlag = type.text === "boolean";
        const words = isFlag ? [true] : all(type.text, /"([\w-]+)"/g);
        const found = await page.evaluate(
          ([name, attribute, values]) => {
            const element = document.createElement("article-timeline");
            const first = JSON.stringify(element[name]);
            const kept = values.map(
              (value) => ((element[name] = value), [element[name], element.getAttribute(attribute)]),
            );
            element[name] = null;
            return { first, kept, removed: !element.hasAttribute(attribute) };
          },
          [name, attribute ?? name, words.length ? words : ["any"]],
        );
        const kept = (words.length ? words : ["any"]).map((word) => [word, isFlag ? "" : reflects ? word : null]);
        assert.deepEqual(found, { first: first === "undefined" ? undefined : first, kept, removed: true }, name);
        if (!reflects) continue;
        const of = element.attributes.find((one) => one.name === attribute);
        assert.deepEqual([of.fieldName, of.type, of.default ?? '""'], [name, type, first]);
      }
    }));

  test("names exactly the parts of all states", () =>
    onPage({ path: "/examples/news.html#timeline/event=nobody", ready: false }, async (page) => {
      const parts = new Set();
      const look = async (act) => {
        await page.locator("article-timeline").evaluate(act);
        await idle(page);
        const seen = await page
          .locator("article-timeline")
          .evaluate(({ shadowRoot }) =>
            [...shadowRoot.querySelectorAll("[part]")]
              .filter(
                (part) => part.checkVisibility({ visibilityProperty: true }) && part.getBoundingClientRect().height > 1,
              )
              .flatMap(({ part }) => [...part]),
          );
        for (const part of seen) parts.add(part);
      };
      await look((element) => element.load());
      // The reader is in the article.
      await look(() => scrollTo({ top: 1500, behavior: "instant" }));
      await look((element) => Object.assign(element, { view: "list", sortable: true }));
      for (const folded of ["filters", "details"]) await page.locator(`[part=${folded}] summary`).first().click();
      await look(() => {});
      await look((element) => (element.view = "story"));
      await look((element) => element.filter({ branch: "water" }));
      await look((element) => element.filter({ query: "Mars" }));
      await page
        .locator("article-timeline")
        .evaluate((element, text) => ((element.document = text), element.load()), pictured);
      await look((element) => ((element.view = "list"), element.clear()));
      const named = [...parts].filter((part) => !part.startsWith("facet-"));
      assert.deepEqual(named.sort(), names(element.cssParts));
      // In the views, and in the list of attributes of the element around the islands.
      const written = all(readAll("src/view", ".rs"), /\bpart(?:=|", |=\{format!\()"([\w-]+)/g);
      assert.deepEqual(written, names(element.cssParts));
    }));

  test("names the custom properties of the style sheet, with their defaults", () => {
    const found = {};
    // The last one counts; the one before is for browsers without light-dark().
    for (const [, name, value] of readAll("static/style", ".css").matchAll(
      /var\(\s*(--article-timeline-[\w-]+)\s*,\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*?)\s*\)/g,
    )) {
      found[name] = value;
    }
    assert.deepEqual(Object.fromEntries(element.cssProperties.map((one) => [one.name, one.default])), found);
    assert.deepEqual(
      names(element.cssProperties),
      all(readAll("static/style", ".css"), /(--article-timeline-[\w-]+)/g),
    );
  });
});

describe("the events", () => {
  const scripts = readAll("static/element", ".js");
  const detail = (name) => declared[`Timeline${name[9].toUpperCase()}${name.slice(10)}Detail`].toSorted();

  test("are the dispatched ones, with these details", () => {
    const listen = () => {
      globalThis.told = {};
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (this.localName === "article-timeline")
          told[event.type] = [event.bubbles, event.composed, Object.keys(event.detail).sort()];
        return dispatchEvent.call(this, event);
      };
    };
    return onPage({ path: "/eager.html", init: listen, complaints: [/unknown-id/] }, async (page) => {
      await page.locator("article-timeline").evaluate((element) => {
        element.next();
        element.filter({ query: "22" });
        element.select("nobody");
      });
      // The others are what a reader does; analytics.test.js has them.
      const others = ["open", "picture", "follow", "share"].map((name) => `timeline-${name}`);
      const expected = element.events.filter(({ name }) => !others.includes(name));
      await page.waitForFunction((count) => Object.keys(told).length === count, expected.length);
      assert.deepEqual(
        await page.evaluate(() => told),
        Object.fromEntries(expected.map(({ name }) => [name, [true, true, detail(name)]])),
      );
      assert.deepEqual(
        names(element.events),
        all(scripts, /\bsend\("(\w+)"/g).map((name) => `timeline-${name}`),
      );
      assert.deepEqual(names(element.events), declared.TimelineEventMap.toSorted());
    });
  });

  test("report these errors", () => {
    assert.deepEqual(declared.TimelineErrorCode.toSorted(), all(scripts, /^ {2}code: "([\w-]+)"/gm));
  });
});

describe("the types", () => {
  test("accept correct uses, and reject wrong ones", () => {
    assert.deepEqual(complaints(path("use.ts"), options), []);
  });

  test("match the manifest", () => {
    const lines = [
      ...fields.map(({ name, type }) => [name, `ArticleTimeline["${name}"]`, type.text]),
      ...methods.map(({ name, parameters = [], return: { type } }) => {
        const list = parameters.map((one) => `${one.name}${one.optional ? "?" : ""}: ${one.type.text}`);
        return [name, `ArticleTimeline["${name}"]`, `(${list.join(", ")}) => ${type.text}`];
      }),
      ...element.events.map(({ name, type }) => [name, `TimelineEventMap["${name}"]`, type.text]),
    ];
    const text = [
      'import type { ArticleTimeline, TimelineEventMap } from "article-timeline";',
      // Two types are the same if they are assignable in both directions.
      "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
      ...lines.map(([name, one, other]) => `export const ${name.replace("-", "_")}: Same<${one}, ${other}> = true;`),
    ].join("\n");
    assert.deepEqual(complaints(path("manifest.ts"), { ...options, text }), []);
    assert.equal(lines.length, element.members.length + element.events.length);
  });
});
