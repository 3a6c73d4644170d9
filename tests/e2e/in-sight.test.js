// What a reader asks for is in sight: events and filters of links, dates after a filter, and what came of copying.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { soon } from "../soon.js";
import { box, button, on } from "./helpers.js";
import { followed, isReady, onPage, onSight, pageWith, setUp, timeline } from "./page.js";

const branches = ["east", "west", "north"];
/** Thirty events on five days. Of each day some go on, and each branch has some of each day. */
const story = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A month at the dam",
  facets: [{ id: "branch", name: "Who", values: branches.map((id) => ({ id, name: `The ${id} team` })) }],
  events: Array.from({ length: 30 }, (_, index) => ({
    id: `e${index}`,
    date: `2023-07-0${1 + Math.floor(index / 6)}${index % 2 ? "/.." : ""}`,
    headline: `Event number ${index}`,
    text: "The water rose, and the team that was on duty wrote down by how much. Then it rained again. ".repeat(3),
    facets: { branch: [branches[index < 8 ? 0 : index % 3]] },
  })),
});
const prerendered = (view) => timeline(["prerender", "-", "--permalink", "dam", "--view", view], story);
const page = (view) =>
  pageWith(
    `<header class="site">A page</header><p class="far">An article.</p>${onSight(prerendered(view))}<p class="far">More.</p>`,
    'lang="en"',
    "site.css",
  );
setUp({
  "/list.html": page("list"),
  "/story.html": page("story"),
  "/site.css": `
    .site { position: sticky; inset-block-start: 0; z-index: 1; block-size: 56px; background: white; }
    .far { block-size: 3000px; }
    article-timeline { --article-timeline-sticky-offset: 56px; }`,
});

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const low = { width: 740, height: 360 };
const options = (viewport) => ({ viewport, locale: "en", permissions: ["clipboard-read", "clipboard-write"] });

/** Waits until all of the first element that is displayed and matches the selector is in the window, and nothing covers it. */
const seen = (page, selector) => soon(async () => assert.ok(await isSeen(page, selector), selector));
const isSeen = (page, within) =>
  on(
    page,
    (element, within) => {
      const found = [...element.shadowRoot.querySelectorAll(within)].find((one) => one.checkVisibility());
      const { left, top, bottom } = found.getBoundingClientRect();
      const hits = (y) =>
        document.elementFromPoint(left + 2, y) === element &&
        found.contains(element.shadowRoot.elementFromPoint(left + 2, y));
      return top >= 0 && bottom <= innerHeight && hits(top + 2) && hits(bottom - 2);
    },
    within,
  );

for (const view of ["list", "story"])
  for (const viewport of [phone, desktop])
    describe(`in the ${view}, ${viewport.width} px wide, below a header of 56 px`, () => {
      test("a link to an event shows the event", () =>
        onPage({ path: `/${view}.html#dam/event=e22`, ...options(viewport) }, async (page) => {
          await followed(page);
          await seen(page, ".event--current .headline");
          assert.equal(await page.locator(".event--current .headline").innerText(), "Event number 22");
        }));

      test("a link to a branch shows its first event and its date", () =>
        onPage({ path: `/${view}.html#dam/branch=west`, ...options(viewport) }, async (page) => {
          await followed(page);
          await seen(page, view === "story" ? ".event--current .headline" : ".headline");
          if (view === "list") await seen(page, ".date-text");
        }));

      test("a link in the page to another event shows that", () =>
        onPage({ path: `/${view}.html#dam/event=e2`, ...options(viewport) }, async (page) => {
          await followed(page);
          await page.evaluate(() => {
            scrollTo(0, 0);
            location.hash = "dam/event=e27";
          });
          await page.locator(".event--current .headline").getByText("Event number 27").waitFor();
          await followed(page);
          await seen(page, ".event--current .headline");
        }));

      test("what came of copying a link stands within 100 px of the button, and is announced", () =>
        onPage({ path: `/${view}.html#dam/event=e25`, ...options(viewport) }, async (page) => {
          await followed(page);
          const event = page.getByRole("article", { name: "Event number 25" });
          // The link has opened its details.
          const copy = button(event, "Copy link");
          await copy.scrollIntoViewIfNeeded();
          await copy.click();
          const told = event.getByText("Link copied");
          await told.waitFor();
          const [from, to] = [await copy.boundingBox(), await told.boundingBox()];
          const distance = Math.hypot(
            Math.max(0, to.x - from.x - from.width, from.x - to.x - to.width),
            Math.max(0, to.y - from.y - from.height, from.y - to.y - to.height),
          );
          assert.ok(distance <= 100, `${distance}`);
          assert.ok(to.y >= 0 && to.y + to.height <= viewport.height);
          assert.equal(await told.evaluate((found) => found.closest("[aria-live]").ariaLive), "polite");
          assert.equal(await page.getByText("Link copied").count(), 1);
        }));
    });

test("what came of copying the whole timeline's link stands beside that button", () =>
  onPage({ path: "/list.html", ready: false, ...options(phone) }, async (page) => {
    await on(page, (element) => element.load());
    await isReady(page);
    await on(page, ({ shadowRoot }) => shadowRoot.querySelector(".result").scrollIntoView({ block: "center" }));
    const copy = button(page, "Copy link").first();
    await copy.click();
    const told = page.getByText("Link copied");
    await told.waitFor();
    const [from, to] = [await copy.boundingBox(), await told.boundingBox()];
    assert.ok(Math.abs(to.y - from.y) <= 100, `${from.y} ${to.y}`);
  }));

for (const viewport of [phone, desktop, low])
  for (const part of [0.3, 0.6, 0.9])
    test(`after a filter at ${part} of the list, ${viewport.width} × ${viewport.height}, the first event left has its date in sight`, () =>
      onPage({ path: "/list.html", ready: false, ...options(viewport) }, async (page) => {
        await on(page, (element) => element.load());
        await on(
          page,
          async (element, part) => {
            const { top, height } = element.getBoundingClientRect();
            scrollBy(0, top + height * part);
            await new Promise((then) => requestAnimationFrame(() => setTimeout(then)));
          },
          part,
        );
        // Where nothing sticks, the choices are above what is seen.
        const choice = box(page, /The north team/);
        if (viewport === low) await choice.evaluate((found) => found.click());
        else await choice.click();
        await followed(page);
        await followed(page);
        await seen(page, ".headline");
        await seen(page, ".date-text");
      }));

for (const view of ["list", "story"])
  for (const viewport of [phone, desktop])
    test(`as ${view} at ${viewport.width} px: nothing covers the header of the page, and a link to the element leads below it`, () =>
      onPage({ path: `/${view}.html`, ready: false, ...options(viewport) }, async (page) => {
        const isCovered = () =>
          page.evaluate(() => {
            for (let y = 1; y < 56; y += 2)
              for (let x = 5; x < innerWidth; x += 20)
                if (document.elementFromPoint(x, y)?.localName === "article-timeline") return true;
            return false;
          });
        await page.evaluate(() => {
          document.querySelector("article-timeline").id = "timeline";
          location.hash = "timeline";
        });
        await soon(async () => {
          const { y } = await page.locator("article-timeline").boundingBox();
          assert.ok(Math.abs(y - 56) < 1, `${y}`);
        });
        for (const by of [0, 20, 40, 60, 100]) {
          await page.evaluate((by) => scrollBy(0, by), by);
          await followed(page);
          assert.equal(await isCovered(), false, `${by} px`);
        }
      }));
