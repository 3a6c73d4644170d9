// What fingers and eyes meet first: targets that are large enough, and the text of an event beside or below its pictures.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box, toStory } from "./helpers.js";
import { elementPage, onPage, setUp } from "./page.js";

const picture = (width, height) => ({ type: "image", url: "/icon.svg", alt: "A tower", width, height });
const story = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A town by the water",
  facets: [
    {
      id: "who",
      name: "Who",
      values: [
        { id: "town", name: "Town" },
        { id: "board", name: "Board" },
      ],
    },
  ],
  events: Array.from({ length: 40 }, (_, index) => ({
    id: `event-${index}`,
    date: `2021-${String(1 + Math.floor(index / 4)).padStart(2, "0")}-${String(1 + (index % 4) * 7).padStart(2, "0")}`,
    headline: "The water rises",
    text: "It rains for days, and the town carries its books upstairs.",
    facets: { who: [index % 2 ? "town" : "board"] },
    media: index > 1 ? [] : [index ? picture(1600, 1000) : picture(800, 1200)],
  })),
});

setUp({
  "/story.json": story,
  "/list.html": elementPage('src="story.json" view="list" permalink="t" loading="immediate"'),
  "/stage.html": elementPage('src="story.json" view="story" permalink="t" loading="immediate"'),
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

for (const path of ["/list.html", "/stage.html"])
  test(`on a phone, what is touched is at least 44 px high: ${path}`, () =>
    onPage({ path, ...phone }, async (page) => {
      const low = await page
        .locator(".view-switch, .chip, .more, .zoom-button, .result .link, .step")
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .filter((one) => one.getBoundingClientRect().height < 43.9)
            .map((one) => `${one.className}: ${one.getBoundingClientRect().height}`),
        );
      assert.deepEqual(low, []);
    }));

test("the name of a facet stays before its values when one is selected", () =>
  onPage({ path: "/list.html", viewport: { width: 768, height: 1024 } }, async (page) => {
    await box(page, /^Town/).click();
    const left = (selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().left);
    assert.ok((await left(".filters .facet-name")) < (await left(".chip:has(:checked)")));
  }));

test("the ring around the event being read is drawn whole on the scale of time", () =>
  onPage({ path: "/list.html", viewport: { width: 1280, height: 900 } }, async (page) => {
    const { ring, end } = await page.locator(".axis-scroll:visible").evaluate((scroll) => ({
      ring: scroll.querySelector("[data-here] > .axis-target").getBoundingClientRect().bottom,
      end: scroll.getBoundingClientRect().bottom,
    }));
    assert.ok(ring + 1 <= end, `${ring} ${end}`);
  }));

/** The boxes of the current event's picture and text, and of the steps. */
const boxes = (page) =>
  page.locator("article-timeline").evaluate(({ shadowRoot }) =>
    Object.fromEntries(
      ["picture", "text", "steps"].map((name) => {
        const { left, right, top, bottom } = shadowRoot
          .querySelector(`.event--current .${name}, .reading > .${name}`)
          .getBoundingClientRect();
        return [name, { left, right, top, bottom }];
      }),
    ),
  );

test("on the stage of a phone, the text below a portrait begins on the screen", () =>
  onPage({ path: "/stage.html", ...phone }, async (page) => {
    const { picture, text, steps } = await boxes(page);
    assert.ok(text.top >= picture.bottom - 1);
    assert.ok(text.top + 40 < steps.top, JSON.stringify({ text, steps }));
  }));

test("on a wide stage, the text is beside a picture, and in the list below it", () =>
  onPage({ path: "/stage.html", viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.getByRole("button", { name: "Next" }).click();
    await page.locator(".event--current [src]").waitFor();
    const stage = await boxes(page);
    assert.ok(stage.text.left < stage.picture.left && stage.text.top <= stage.picture.top, JSON.stringify(stage));
    await toStory(page);
    const list = await page
      .locator(".event--current")
      .evaluate((event) =>
        [".picture", ".text p"].map((selector) => event.querySelector(selector).getBoundingClientRect().top),
      );
    assert.ok(list[0] < list[1], `${list}`);
  }));
