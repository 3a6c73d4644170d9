// The state in the page's URL.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, on, replace, next, toStory } from "./helpers.js";
import { current, elementPage, idle, island, islandPage, isReady, onPage, setUp, shown, wide } from "./page.js";

const path = "/island.html";
const pages = {
  [path]: islandPage(),
  "/island.json": JSON.stringify(island),
  "/plain.html": elementPage('src="island.json" loading="eager"'),
  "/story.html": replace(elementPage('src="island.json" view="list" permalink="timeline" loading="eager"'), [
    "<main>",
    '<main><p><a href="#timeline/event=pilots-called">the old pilots of Holm</a></p>',
  ]),
};

const prefixes = { été: "%C3%A9t%C3%A9", "my line": "my%20line", "#timeline": "timeline" };
for (const [index, prefix] of Object.keys(prefixes).entries())
  pages[`/prefix-${index}.html`] = elementPage(`src="island.json" permalink="${prefix}" loading="eager"`);
setUp(pages);

const hash = (page) => page.evaluate(() => location.hash);

/** Whether a box begins in the upper half of the window. Browsers scroll by whole pixels, so it may begin a fraction above. */
const isInUpperHalf = ({ y }) => Math.round(y) >= 0 && y < wide.height / 2;

/** Asserts the fragment once the last change has been painted. */
async function isAt(page, expected) {
  await shown(page);
  await shown(page);
  assert.equal(await hash(page), expected);
}

test("filters, the event and the view are in the fragment, which disappears with the last filter", () =>
  onPage({ path }, async (page) => {
    await box(page, /^Clinic/).click();
    await box(page, /^Council/).click();
    await isAt(page, "#timeline/crew=council,clinic");
    await box(page, /^Clinic/).click();
    await isAt(page, "#timeline/crew=council");
    await box(page, /^Council/).click();
    await isAt(page, "");
    await box(page, /^Council/).click();
    await next(page);
    await toStory(page);
    await isAt(page, "#timeline/event=council-norvik&crew=council&view=story");
  }));

test("Back and Forward go through the reader's changes", () =>
  onPage({ path }, async (page) => {
    await box(page, /^Clinic/).click();
    await isAt(page, "#timeline/crew=clinic");
    await box(page, /^Waterworks/).click();
    await isAt(page, "#timeline/crew=clinic,water");
    await page.goBack();
    await page.waitForFunction(() => location.hash === "#timeline/crew=clinic");
    assert.deepEqual(await shown(page), [
      "Clinic: temperatures are taken at Berg",
      "A queue at Berg, and somebody who keeps it",
    ]);
    await page.goBack();
    await page.waitForFunction(() => location.hash === "");
    assert.equal((await shown(page)).length, island.events.length);
    await page.goForward();
    await page.goForward();
    assert.equal((await shown(page)).length, 5);
  }));

test("the URL changes after the change has been painted", () =>
  onPage({ path }, async (page) => {
    // From here on, the page's clock is stopped, so nothing is painted.
    await page.clock.install();
    await page.reload();
    await isReady(page);
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await box(page, /^Clinic/).click();
    assert.ok(await box(page, /^Clinic/).isChecked());
    assert.equal(await hash(page), "");
    // One frame.
    await page.clock.runFor(20);
    assert.equal(await hash(page), "#timeline/crew=clinic");
  }));

test("filters that change faster than the page is painted are one history entry each", () =>
  onPage({ path }, async (page) => {
    const before = await page.evaluate(() => history.length);
    await on(page, async ({ shadowRoot }) => {
      for (const name of ["Clinic of Orsa", "Waterworks of Orsa"]) {
        [...shadowRoot.querySelectorAll("[part=chip]")].find(({ textContent }) => textContent.includes(name)).click();
        // Changes in one task are one history entry.
        for (let turn = 0; turn < 10; turn++) await null;
      }
    });
    await page.waitForFunction(() => location.hash === "#timeline/crew=clinic,water");
    assert.equal(await page.evaluate(() => history.length), before + 2);
    await page.goBack();
    await page.waitForFunction(() => location.hash === "#timeline/crew=clinic");
    assert.equal((await shown(page)).length, 2);
    await page.goBack();
    assert.equal((await shown(page)).length, island.events.length);
  }));

test("the state is not written into the URL of another page", () =>
  onPage({ path }, async (page) => {
    await page.evaluate(() => {
      // Like a page that shows another article without loading again.
      addEventListener("timeline-select", () => history.pushState(null, "", "?another"));
    });
    await next(page);
    await page.waitForFunction(() => location.search === "?another");
    await isAt(page, "");
    assert.equal(await current(page), island.events[0].headline);
  }));

test("a timeline that is removed from the page leaves the URL unchanged", () =>
  onPage({ path }, async (page) => {
    await on(page, (element) => {
      element.addEventListener("timeline-select", () => element.remove());
      element.next();
    });
    await page.locator("article-timeline").waitFor({ state: "detached" });
    await idle(page);
    assert.equal(await hash(page), "");
  }));

test("a link to another part of the page does not change the timeline", () =>
  onPage({ path }, async (page) => {
    await box(page, /^Clinic/).click();
    await page.evaluate(() => {
      location.hash = "elsewhere";
    });
    await idle(page);
    assert.equal((await shown(page)).length, 2);
    await isAt(page, "#elsewhere");
  }));

test("typing adds no history entry", () =>
  onPage({ path }, async (page) => {
    await page.getByText("More filters").click();
    const before = await page.evaluate(() => history.length);
    await page.getByRole("searchbox").pressSequentially("22");
    await page.waitForFunction(() => location.hash === "#timeline/q=22");
    assert.equal(await page.evaluate(() => history.length), before);
  }));

test("a shared link opens at its event, with its details", () =>
  onPage({ path: "/island.html#timeline/event=water-vik" }, async (page) => {
    await page.waitForFunction(() => scrollY > 1000);
    assert.equal(await current(page), "Waterworks: Vik has a “lantern patrol”");
    const event = page.getByRole("article", { name: /lantern patrol/ });
    assert.ok(await event.getByText("Article, paragraph 25").isVisible());
    const box = await event.boundingBox();
    assert.ok(isInUpperHalf(box), JSON.stringify(box));
    await isAt(page, "#timeline/event=water-vik");
  }));

test("ids that the article does not have are ignored, with a notice", () =>
  onPage({ path: "/island.html#timeline/event=nowhere&crew=clinic,north" }, async (page) => {
    await page.getByText("They were ignored: north, nowhere").waitFor();
    assert.deepEqual(await shown(page), [
      "Clinic: temperatures are taken at Berg",
      "A queue at Berg, and somebody who keeps it",
    ]);
    await page.getByRole("button", { name: "Close" }).click();
    assert.equal(await page.getByText("They were ignored").count(), 0);
  }));

test("the copied link includes the open event", () =>
  onPage({ path, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    const event = page.getByRole("article", { name: /lantern patrol/ });
    await event.getByText("Details").first().click();
    await event.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("Link copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /\/island\.html#timeline\/event=water-vik$/);
  }));

test("if the clipboard is blocked, the link is shown for copying by hand", () =>
  onPage({ path }, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText(/could not be copied\. Copy it manually: http/).waitFor();
  }));

test("the system's share sheet is offered if there is one", () =>
  onPage({ path, ready: false }, async (page) => {
    await page.addInitScript(() => {
      navigator.canShare = () => true;
      navigator.share = async (data) => {
        globalThis.shared = data;
      };
    });
    await page.reload();
    await page.getByRole("button", { name: "Share…" }).click();
    await page.waitForFunction(() => globalThis.shared);
    assert.equal(await page.evaluate(() => globalThis.shared.title), island.title);
  }));

test("if the share sheet is blocked, as in a frame, the link is copied; closing the sheet copies nothing", () =>
  onPage({ path, ready: false, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.addInitScript(() => {
      navigator.canShare = () => true;
      navigator.share = () => {
        globalThis.asked = true;
        return Promise.reject(new DOMException("No", globalThis.refusal));
      };
    });
    await page.reload();
    const share = page.getByRole("button", { name: "Share…" });
    await page.evaluate(() => (globalThis.refusal = "AbortError"));
    await share.click();
    await page.waitForFunction(() => globalThis.asked);
    await idle(page);
    assert.equal(await page.getByText("Link copied").count(), 0);
    await page.evaluate(() => (globalThis.refusal = "NotAllowedError"));
    await share.click();
    await page.getByText("Link copied").waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^http.*\/island\.html$/);
  }));

test("a share sheet that does not accept the page's links is not offered", () =>
  onPage({ path, ready: false }, async (page) => {
    await page.addInitScript(() => {
      navigator.share = async () => {};
      navigator.canShare = () => false;
    });
    await page.reload();
    await page.getByRole("button", { name: "Copy link" }).first().waitFor();
    assert.equal(await page.getByRole("button", { name: "Share…" }).count(), 0);
  }));

for (const [index, [prefix, written]] of Object.entries(prefixes).entries())
  test(`permalink="${prefix}" is written as browsers write it, and is read again`, () =>
    onPage({ path: `/prefix-${index}.html` }, async (page) => {
      await box(page, /^Clinic/).click();
      await isAt(page, `#${written}/crew=clinic`);
      await page.goBack();
      await page.waitForFunction(() => location.hash === "");
      assert.equal((await shown(page)).length, island.events.length);
      await page.goForward();
      await page.waitForFunction(() => location.hash !== "");
      assert.equal((await shown(page)).length, 2);
      await button(page, "Clear filters").click();
      await isAt(page, "");
      await page.evaluate((prefix) => (location.hash = `${prefix}/event=water-vik`), prefix);
      await page.locator("article[aria-current=true]").waitFor();
      await page.reload();
      await page.locator("article[aria-current=true]").waitFor();
      assert.equal(await current(page), "Waterworks: Vik has a “lantern patrol”");
    }));

test("reloading the page, or reinserting the element, keeps the scroll position", () =>
  onPage({ path: "/island.html#timeline/event=water-vik" }, async (page) => {
    await page.waitForFunction(() => scrollY > 1000);
    await page.evaluate(() => scrollTo(0, 300));
    await idle(page);
    await page.reload();
    await page.locator("article[aria-current=true]").waitFor();
    await idle(page);
    assert.equal(await page.evaluate(() => scrollY), 300);
    await on(page, async (element) => {
      const place = element.parentNode;
      element.remove();
      await new Promise(requestAnimationFrame);
      place.prepend(element);
      scrollTo(0, 200);
      await element.load();
    });
    await page.locator("article[aria-current=true]").waitFor();
    await idle(page);
    assert.equal(await page.evaluate(() => scrollY), 200);
  }));

test("on reload, a timeline that needs its module scrolls to its event", () =>
  onPage({ path: "/story.html#timeline/event=pilots-called" }, async (page) => {
    await page.waitForFunction(() => scrollY > 1000);
    await page.reload();
    await page.waitForFunction(() => scrollY > 1000);
    const box = await page.getByRole("article", { name: /^The old pilots of Holm/ }).boundingBox();
    assert.ok(isInUpperHalf(box), JSON.stringify(box));
  }));

test("an element without permalink leaves the URL unchanged", () =>
  onPage({ path: "/plain.html#timeline/crew=clinic" }, async (page) => {
    assert.equal((await shown(page)).length, island.events.length);
    await box(page, /^Waterworks/).click();
    await isAt(page, "#timeline/crew=clinic");
    assert.equal(await page.getByRole("button", { name: "Copy link" }).count(), 0);
  }));

test("a link in the page's own text leads to its event each time, and Back leads back", () =>
  onPage({ path: "/story.html" }, async (page) => {
    const link = page.getByRole("link", { name: "the old pilots of Holm" });
    const event = page.getByRole("article", { name: /^The old pilots of Holm/ });
    for (let time = 0; time < 2; time++) {
      await link.click();
      await page.waitForFunction(() => scrollY > 1000);
      const box = await event.boundingBox();
      assert.ok(isInUpperHalf(box), JSON.stringify(box));
      assert.equal(await current(page), "The old pilots of Holm come back to work");
      await page.evaluate(() => scrollTo(0, 0));
    }
    await page.goBack();
    await page.waitForFunction(() => location.hash === "");
    assert.equal(await current(page), undefined);
  }));

test("the page's own history state is kept", () =>
  onPage({ path }, async (page) => {
    await page.evaluate(() => history.replaceState({ router: 7 }, ""));
    await box(page, /^Clinic/).click();
    await page.waitForFunction(() => location.hash === "#timeline/crew=clinic");
    assert.deepEqual(await page.evaluate(() => history.state), { router: 7 });
  }));
