// The words and dates around the events are in the reader's language, whatever the article's is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { article, elementPage, onPage, pageWith, setUp } from "./page.js";

setUp({
  "/en.html": elementPage('embedded lang="en" view="list"'),
  "/hant.html": elementPage("embedded", 'lang="zh-TW"'),
  "/fr.html": elementPage('embedded lang="fr" view="list"'),
  "/hosted.html": pageWith('<x-host></x-host><script type="module" src="host.js"></script>', 'lang="zh-Hant"'),
  "/host.js": `
    import "./article-timeline.js";
    document.querySelector("x-host").attachShadow({ mode: "open" }).append(Object.assign(document.createElement("article-timeline"), { embedded: true }));`,
  "/none.html": elementPage('embedded view="list"', ""),
  "/odd.html": elementPage('embedded lang="zh_CN"', 'lang="zh-Hant"'),
});

test("in English the interface and the dates are English, and the article keeps its language", () =>
  onPage({ path: "/en.html" }, async (page) => {
    await page.getByText("More filters").waitFor();
    assert.equal(await page.getByRole("status").innerText(), `${article.events.length} events`);
    const section = page.getByRole("region", { name: article.title });
    assert.equal(await section.getAttribute("lang"), "en");
    await page.getByRole("heading", { name: "March 26", exact: true }).waitFor();
    await page.getByText("2022", { exact: true }).waitFor();
    assert.match(await page.getByRole("article", { name: /李莉/ }).innerText(), /6.AM/);
    assert.equal(await page.getByRole("heading", { name: article.title }).getAttribute("lang"), "zh-Hans");
  }));

test("in traditional Chinese the interface is traditional", () =>
  onPage({ path: "/hant.html" }, async (page) => {
    await page.getByText("更多篩選").waitFor();
  }));

test("in a language without words of ours the dates are still in it", () =>
  onPage({ path: "/fr.html" }, async (page) => {
    await page.getByText("More filters").waitFor();
    await page.getByRole("heading", { name: "26 mars", exact: true }).waitFor();
  }));

test("a lang that is no language tag is passed over", () =>
  onPage({ path: "/odd.html" }, async (page) => {
    await page.getByText("更多篩選").waitFor();
  }));

test("the page's language reaches into another component's shadow root", () =>
  onPage({ path: "/hosted.html", locale: "en-US" }, async (page) => {
    await page.getByText("更多篩選").waitFor();
  }));

for (const language of ["C", "en-US@posix"])
  test(`a browser that says its language is ${language} reads English`, () => {
    const init = `Object.defineProperty(navigator, "language", { value: ${JSON.stringify(language)} });`;
    return onPage({ path: "/none.html", init }, async (page) => {
      await page.getByText("More filters").waitFor();
      await page.getByRole("heading", { name: "March 26", exact: true }).waitFor();
      await page.getByText("2022", { exact: true }).waitFor();
    });
  });
