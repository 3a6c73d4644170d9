// The built-in article is shown only if the page asks for it. Whatever is missing, misspelt or lost in an editor, the content of the
// element can be read, and never becomes another article.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { modulesAsked, on } from "./helpers.js";
import { article, dam, elementPage, isReady, onPage, onSight, pageWith, setUp, shown, timeline } from "./page.js";
import { listen, placed, sheet, told } from "./placed.js";

const night = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A night at the dam",
  events: [
    { id: "rain", date: "2023-07-01", headline: "It rains all day" },
    { id: "watch", date: "2023-07-01T20/..", headline: "The watch begins" },
  ],
});
const headlines = ["It rains all day", "The watch begins"];
const inline = onSight(timeline(["prerender", "-"], night));
const linked = onSight(timeline(["prerender", "-", "--src", "night.json"], night));
const builtIn = onSight(timeline(["prerender"]));

const withoutScripts = (html) => html.replace(/<script[\s\S]*?<\/script>/g, "");
const withoutTemplate = (html) => html.replace(/<template[\s\S]*?<\/template>/g, "");
const withEmptyTemplate = (html) => html.replace(/(<template[^>]*>)[\s\S]*?(<\/template>)/g, "$1$2");
/** What sanitizers do with unknown elements. */
const withoutAttributes = (html) =>
  html.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/ (?!lang=|src=)[\w-]+(="[^"]*")?(?=[ >])/g, ""));
const damages = {
  "its scripts": withoutScripts,
  "its template and its scripts": (html) => withoutTemplate(withoutScripts(html)),
  "what is in its template, and its scripts": (html) => withEmptyTemplate(withoutScripts(html)),
  "its data": (html) => html.replace(/<script type="application\/json">[\s\S]*?<\/script>/, ""),
  "what is in its data": (html) => html.replace(/(<script type="application\/json">)[\s\S]*?(<\/script>)/, "$1\n$2"),
  "its template and what is in its data": (html) =>
    withoutTemplate(html.replace(/(<script type="application\/json">)[\s\S]*?(<\/script>)/, "$1$2")),
  "its attributes and its scripts": (html) => withoutAttributes(withoutScripts(html)),
  "its attributes, its template and its scripts": (html) => withoutAttributes(withoutTemplate(withoutScripts(html))),
};
const lost = [
  "data-missing",
  "The snippet has lost its data.",
  'Paste the complete snippet again, with its <script type="application/json">, or set src to the URL of the document.',
  false,
];
const otherRelease = [
  "data-missing",
  "The snippet was prerendered from another article than the one built into this release.",
  "Load the release that the snippet was made for, or set src to the URL of its document.",
  false,
];
const unnamed = [
  "data-missing",
  "The element names no document.",
  "Set src to its URL, or put its JSON into the element. If a script sets the property document later, set it to null until then.",
  false,
];

/** A page whose theme loads the element's script. */
const inTheme = (html) => pageWith(`<script type="module" src="article-timeline.js"></script>${html}`, 'lang="en"');
const inside = "<p>What the editor wrote</p>";
const unasked = {
  "no attribute": "",
  "a misspelt src": 'source="dam.json"',
  "an empty src": 'src=""',
  "a blank src": 'src="  "',
};
const damaged = (snippet, kind) =>
  Object.values(damages).map((damage, index) => [`/${kind}-${index}.html`, inTheme(damage(snippet))]);
const pathOf = (kind, name) => `/${kind}-${Object.keys(damages).indexOf(name)}.html`;

setUp({
  ...sheet,
  "/dam.json": dam,
  "/night.json": night,
  ...Object.fromEntries([...damaged(inline, "inline"), ...damaged(linked, "linked"), ...damaged(builtIn, "built-in")]),
  ...Object.fromEntries(
    Object.values(unasked).flatMap((attributes, index) => [
      [`/unasked-${index}.html`, placed(`loading="eager" ${attributes}`, inside, 'lang="en"')],
      [`/empty-${index}.html`, placed(`loading="eager" ${attributes}`, "", 'lang="en"')],
    ]),
  ),
  "/emptied.html": inTheme(withEmptyTemplate(inline)),
  "/emptied-lost.html": inTheme(withEmptyTemplate(withoutScripts(inline))),
  "/other-release.html": inTheme(withoutScripts(inline).replace(" data-prerendered", " embedded data-prerendered")),
  "/changed.html": inTheme(builtIn.replace(/data-article="[^"]*"/g, 'data-article="00000000"')),
  "/later.html": elementPage("", 'lang="en"').replace('src="article-timeline.js"', 'src="later.js"'),
  "/later.js": 'document.querySelector("article-timeline").document = null; await import("./article-timeline.js");',
  "/asked.html": elementPage("embedded"),
});

/** All text on the page, including shadow roots and text for screen readers. */
const words = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("article-timeline");
    return document.body.innerText + (shadowRoot?.querySelector(".root")?.innerText ?? "");
  });
const other = [article.title, ...article.events.map(({ headline }) => headline)];
async function isNoOther(page) {
  const text = await words(page);
  assert.deepEqual(
    other.filter((one) => text.includes(one)),
    [],
  );
}
const failed = async (page) => {
  await page.waitForFunction(() => globalThis.told?.length);
  return (await told(page)).map(({ code, message, remedy, recovered }) => [code, message, remedy, recovered]);
};
const failing = (path, visit) =>
  onPage({ path, ready: false, complaints: [/data-missing/], init: listen, locale: "en-US" }, visit);

describe("a snippet without", () => {
  for (const name of Object.keys(damages)) {
    test(`${name} can be read, and reports it`, () =>
      failing(pathOf("inline", name), async (page, said) => {
        const isMarked = !name.includes("attributes");
        assert.deepEqual(await failed(page), [isMarked ? lost : unnamed]);
        for (const headline of headlines) await page.getByText(headline).filter({ visible: true }).first().waitFor();
        await isNoOther(page);
        assert.equal(await modulesAsked(page), 0);
        assert.equal(said.length, 1);
      }));

    test(`${name} still has its document at src`, () =>
      onPage({ path: pathOf("linked", name), locale: "en-US" }, async (page) => {
        assert.deepEqual(await shown(page), headlines);
        await isNoOther(page);
      }));
  }

  for (const name of Object.keys(damages).filter((name) => !name.includes("attributes")))
    test(`${name} shows the built-in article if the page asked for it`, () =>
      onPage({ path: pathOf("built-in", name) }, async (page) =>
        assert.equal((await shown(page)).length, article.events.length),
      ));

  test("its release stays as it is if another article is built in", () =>
    failing("/other-release.html", async (page) => {
      await on(page, (element) => element.load());
      assert.deepEqual((await failed(page))[0], otherRelease);
      assert.deepEqual(await shown(page), headlines);
      await isNoOther(page);
    }));

  test("its release shows the article as it is now", () =>
    onPage({ path: "/changed.html", ready: false }, async (page) => {
      assert.equal(await on(page, (element) => element.load()), true);
      assert.equal((await shown(page)).length, article.events.length);
    }));

  test("its attributes no longer requests an article", () =>
    failing(pathOf("built-in", "its attributes and its scripts"), async (page) => {
      assert.deepEqual(await failed(page), [unnamed]);
      assert.equal(await modulesAsked(page), 0);
    }));

  test("its plain HTML, with only the template, becomes interactive", () =>
    onPage({ path: "/emptied.html" }, async (page) => assert.deepEqual(await shown(page), headlines)));

  test("its plain HTML, with only the template, can be read without the module", () =>
    failing("/emptied-lost.html", async (page) => {
      await failed(page);
      for (const headline of headlines) await page.getByText(headline).filter({ visible: true }).first().waitFor();
    }));
});

describe("an element with", () => {
  for (const [index, name] of Object.keys(unasked).entries()) {
    test(`${name} keeps its content`, () =>
      failing(`/unasked-${index}.html`, async (page) => {
        assert.deepEqual(await failed(page), [unnamed]);
        assert.ok(await page.getByText("What the editor wrote").isVisible());
        await isNoOther(page);
        assert.equal(await modulesAsked(page), 0);
      }));

    test(`${name} and no content tells readers that there is nothing`, () =>
      failing(`/empty-${index}.html`, async (page) => {
        assert.deepEqual(await failed(page), [unnamed]);
        await page.getByRole("alert").waitFor();
        await isNoOther(page);
      }));
  }

  test("no document is shown when it gets one", () =>
    failing("/unasked-1.html", async (page) => {
      await failed(page);
      await on(page, (element) => (element.src = "dam.json"));
      await isReady(page);
      assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
    }));

  test("embedded shows the built-in article, and with another document that", () =>
    onPage({ path: "/asked.html" }, async (page) => {
      assert.equal((await shown(page)).length, article.events.length);
      assert.equal(await on(page, (element) => element.embedded), true);
      await on(page, (element, text) => ((element.document = text), element.load()), dam);
      assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
      await on(page, (element) => ((element.document = undefined), element.load()));
      assert.equal((await shown(page)).length, article.events.length);
    }));
});

describe("an element whose document is null or undefined", () => {
  test("waits for it, and reports no failure", () =>
    onPage({ path: "/later.html", ready: false, init: listen, locale: "en-US" }, async (page, said) => {
      await page.getByRole("status").filter({ hasText: "Loading the timeline" }).waitFor();
      assert.deepEqual([await told(page), said, await modulesAsked(page)], [[], [], 0]);
      const loaded = await on(
        page,
        (element, text) => {
          const loaded = element.load();
          element.document = text;
          return loaded;
        },
        dam,
      );
      assert.equal(loaded, true);
      assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
    }));

  for (const value of [null, undefined])
    test(`no longer shows the previous one: ${value}`, () =>
      onPage({ path: "/later.html", ready: false, init: listen, locale: "en-US" }, async (page) => {
        await on(
          page,
          (element, text) => {
            element.append(Object.assign(document.createElement("p"), { textContent: "What stands here" }));
            element.document = text;
            return element.load();
          },
          dam,
        );
        await on(page, (element, value) => (element.document = value === "null" ? null : undefined), `${value}`);
        await page.getByText("What stands here").waitFor();
        assert.equal(await page.getByText("It rains").count(), 0);
        await on(page, (element, text) => ((element.document = text), element.load()), night);
        assert.deepEqual(await shown(page), headlines);
        assert.ok((await told(page)).every(({ type }) => type === "timeline-ready"));
      }));
});
