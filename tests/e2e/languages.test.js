// The interface and its dates are in the reader's language, whatever the language of the article.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { hold } from "./helpers.js";
import { article, elementPage, headline, idle, isReady, onPage, pageWith, setUp, timeline } from "./page.js";

/** A page's own language: Icelandic, with only a few texts. */
const folder = mkdtempSync(join(tmpdir(), "words-"));
writeFileSync(join(folder, "is.ftl"), "more-filters = Fleiri síur\nabout = Um { $date }\n");
const words = timeline(["words", join(folder, "is.ftl"), "--base", "en"]);
rmSync(folder, { recursive: true });

setUp({
  "/en.html": elementPage('embedded lang="en" view="list"'),
  "/hant.html": elementPage("embedded", 'lang="zh-TW"'),
  "/held.html": elementPage('embedded loading="immediate" view="list"', 'lang="de"'),
  "/fr.html": elementPage('embedded lang="fr" view="list"'),
  "/sk.html": elementPage('embedded lang="sk" view="list"'),
  "/own.html": elementPage('embedded lang="is" view="list" words="words-is.txt"'),
  "/words-is.txt": words,
  "/lost.html": elementPage('embedded lang="fr" view="list" words="gone.txt"'),
  "/old.html": elementPage('embedded lang="fr" view="list" words="old.txt"'),
  "/old.txt": "00000000 fr\nChargement…\n",
  "/hosted.html": pageWith('<x-host></x-host><script type="module" src="host.js"></script>', 'lang="zh-Hant"'),
  "/host.js": `
    import "./article-timeline.js";
    document.querySelector("x-host").attachShadow({ mode: "open" }).append(Object.assign(document.createElement("article-timeline"), { embedded: true }));`,
  "/none.html": elementPage('embedded view="list"', ""),
  "/odd.html": elementPage('embedded lang="zh_CN"', 'lang="zh-Hant"'),
});

test("in English, the interface and the dates are English, and the article keeps its language", () =>
  onPage({ path: "/en.html" }, async (page) => {
    await page.getByText("More filters").waitFor();
    assert.equal(await page.getByRole("status").innerText(), `${article.events.length} events`);
    const section = page.getByRole("region", { name: article.title });
    assert.equal(await section.getAttribute("lang"), "en");
    await page.getByRole("heading", { name: "March 26", exact: true }).waitFor();
    await page
      .getByRole("paragraph")
      .filter({ hasText: /^2022$/ })
      .waitFor();
    assert.match(await page.getByRole("article", { name: headline("li-li") }).innerText(), /6.AM/);
    assert.equal(await page.getByRole("heading", { name: article.title }).getAttribute("lang"), "zh-Hans");
  }));

test("in traditional Chinese, the interface is traditional Chinese", () =>
  onPage({ path: "/hant.html" }, async (page) => {
    await page.getByText("更多篩選").waitFor();
  }));

test("in a language of the release, the interface is in that language", () =>
  onPage({ path: "/fr.html" }, async (page) => {
    await page.getByRole("heading", { name: "26 mars", exact: true }).waitFor();
    assert.equal(await page.getByRole("status").innerText(), `${article.events.length} événements`);
    assert.equal(await page.getByText("More filters").count(), 0);
  }));

test("in a language without translation, the dates are still in that language", () =>
  onPage({ path: "/sk.html" }, async (page) => {
    await page.getByText("More filters").waitFor();
    await page.getByRole("heading", { name: "26. marca", exact: true }).waitFor();
  }));

test("a page can bring its own language", () =>
  onPage({ path: "/own.html" }, async (page) => {
    await page.getByText("Fleiri síur").waitFor();
    assert.equal(await page.getByRole("region", { name: article.title }).getAttribute("lang"), "is");
  }));

test("the language changes with the element", () =>
  onPage({ path: "/en.html" }, async (page) => {
    await page.getByText("More filters").waitFor();
    await page.locator("article-timeline").evaluate((element) => void (element.lang = "fr"));
    await page.getByRole("heading", { name: "26 mars", exact: true }).waitFor();
    await page.locator("article-timeline").evaluate((element) => void (element.lang = "en"));
    await page.getByText("More filters").waitFor();
  }));

test("if the language changes twice, words that arrive late do not replace those of the last one", () =>
  onPage({ path: "/en.html" }, async (page) => {
    const arrive = await hold(page, "**/words-fr.txt");
    const speak = (language) =>
      page.locator("article-timeline").evaluate((element, language) => void (element.lang = language), language);
    await speak("fr");
    await speak("de");
    await page.getByRole("heading", { name: "26. März", exact: true }).waitFor();
    const french = page.waitForResponse("**/words-fr.txt");
    arrive();
    await (await french).finished();
    await idle(page);
    assert.equal(await page.getByRole("status").innerText(), `${article.events.length} Ereignisse`);
  }));

// Words of the first language, with dates or a direction of the second, are in no language.
for (const [what, speak] of [
  ["the element's", (element) => void (element.lang = "ar")],
  ["the page's", (element) => void (element.ownerDocument.documentElement.lang = "ar")],
])
  for (const held of ["*.wasm", "article-timeline.css", "words-*.txt"])
    test(`${what} language changes while ${held} arrives`, () =>
      onPage({ path: "/held.html", ready: false }, async (page) => {
        const arrive = await hold(page, `**/${held}`);
        const requested = page.waitForRequest(`**/${held}`);
        await page.reload({ waitUntil: "commit" });
        await requested;
        await page.locator("article-timeline").evaluate(speak);
        arrive();
        await isReady(page);
        assert.equal(await page.getByRole("region", { name: article.title }).getAttribute("lang"), "ar");
        await page.getByText("المزيد من عوامل التصفية").waitFor();
        await page.getByRole("heading", { name: "26 مارس" }).waitFor();
      }));

test("words whose first request fails are requested again", () =>
  onPage({ path: "/fr.html", complaints: [/ERR_FAILED/] }, async (page) => {
    await page.route("**/words-fr.txt", (route) => route.abort(), { times: 1 });
    await page.reload();
    await isReady(page);
    assert.equal(await page.getByRole("status").innerText(), `${article.events.length} événements`);
  }));

for (const [path, problem] of [
  ["/lost.html", "could not be loaded"],
  ["/old.html", "has no words for this release"],
])
  test(`words that are ${path.slice(1, -5)} leave the interface in English, and the page gets a warning`, () => {
    const complaints = [
      new RegExp(`^warning: <article-timeline> words-missing: .*${problem}, so the timeline is in English`),
      /404/,
    ];
    return onPage({ path, complaints }, async (page) => {
      await page.getByText("More filters").waitFor();
    });
  });

test("an invalid lang is ignored", () =>
  onPage({ path: "/odd.html" }, async (page) => {
    await page.getByText("更多篩選").waitFor();
  }));

test("the page's language counts inside another component's shadow root", () =>
  onPage({ path: "/hosted.html", locale: "en-US" }, async (page) => {
    await page.getByText("更多篩選").waitFor();
  }));

for (const language of ["C", "en-US@posix"])
  test(`a browser whose language is ${language} gets English`, () => {
    const init = `Object.defineProperty(navigator, "language", { value: ${JSON.stringify(language)} });`;
    return onPage({ path: "/none.html", init }, async (page) => {
      await page.getByText("More filters").waitFor();
      await page.getByRole("heading", { name: "March 26", exact: true }).waitFor();
      await page
        .getByRole("paragraph")
        .filter({ hasText: /^2022$/ })
        .waitFor();
    });
  });
