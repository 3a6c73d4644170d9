// The state in the page's address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, on, replace, next, toStory } from "./helpers.js";
import { article, current, elementPage, idle, isReady, onPage, setUp, shown, wide } from "./page.js";

const pages = {
  "/plain.html": elementPage('embedded loading="eager"'),
  "/story.html": replace(elementPage('embedded view="list" permalink="timeline" loading="eager"'), [
    "<main>",
    '<main><p><a href="#timeline/event=veterans-mobilised">李圩社区的老兵</a></p>',
  ]),
};

const prefixes = { 时间线: "%E6%97%B6%E9%97%B4%E7%BA%BF", "my line": "my%20line", "#timeline": "timeline" };
for (const [index, prefix] of Object.keys(prefixes).entries())
  pages[`/prefix-${index}.html`] = elementPage(`embedded permalink="${prefix}" loading="eager"`);
setUp(pages);

const hash = (page) => page.evaluate(() => location.hash);

/** Whether a place begins in the upper half of the window. Browsers scroll by whole pixels, so it may begin a fraction above. */
const isInUpperHalf = ({ y }) => Math.round(y) >= 0 && y < wide.height / 2;

/** Holds that the fragment is so, when what was done last has been painted. */
async function isAt(page, expected) {
  await shown(page);
  await shown(page);
  assert.equal(await hash(page), expected);
}

test("filters, the event and the view are in the fragment, which goes with the last filter", () =>
  onPage({}, async (page) => {
    await box(page, /^区审计局党支部/).click();
    await box(page, /^区人大办公室党支部/).click();
    await isAt(page, "#timeline/branch=npc-office,audit");
    await box(page, /^区审计局党支部/).click();
    await isAt(page, "#timeline/branch=npc-office");
    await box(page, /^区人大办公室党支部/).click();
    await isAt(page, "");
    await box(page, /^区人大办公室党支部/).click();
    await next(page);
    await toStory(page);
    await isAt(page, "#timeline/event=npc-office-taoyuan&branch=npc-office&view=story");
  }));

test("back and forward go through what the reader did", () =>
  onPage({}, async (page) => {
    await box(page, /^区审计局党支部/).click();
    await isAt(page, "#timeline/branch=audit");
    await box(page, /^区水利局党支部/).click();
    await isAt(page, "#timeline/branch=audit,water");
    await page.goBack();
    await page.waitForFunction(() => location.hash === "#timeline/branch=audit");
    assert.deepEqual(await shown(page), ["区审计局：在潘庄检测点测体温", "潘庄测核酸，秩序有人管"]);
    await page.goBack();
    await page.waitForFunction(() => location.hash === "");
    assert.equal((await shown(page)).length, article.events.length);
    await page.goForward();
    await page.goForward();
    assert.equal((await shown(page)).length, 5);
  }));

test("the address changes when the answer has been painted", () =>
  onPage({}, async (page) => {
    // From here on the page's clock stands still, and with it nothing is painted.
    await page.clock.install();
    await page.reload();
    await isReady(page);
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await box(page, /^区审计局党支部/).click();
    assert.ok(await box(page, /^区审计局党支部/).isChecked());
    assert.equal(await hash(page), "");
    // One frame.
    await page.clock.runFor(20);
    assert.equal(await hash(page), "#timeline/branch=audit");
  }));

test("choices that come faster than the page is painted are a step back each", () =>
  onPage({}, async (page) => {
    const before = await page.evaluate(() => history.length);
    await on(page, async ({ shadowRoot }) => {
      for (const name of ["区审计局党支部", "区水利局党支部"]) {
        [...shadowRoot.querySelectorAll("[part=chip]")].find(({ textContent }) => textContent.includes(name)).click();
        // What is done in one task is one choice.
        for (let turn = 0; turn < 10; turn++) await null;
      }
    });
    await page.waitForFunction(() => location.hash === "#timeline/branch=audit,water");
    assert.equal(await page.evaluate(() => history.length), before + 2);
    await page.goBack();
    await page.waitForFunction(() => location.hash === "#timeline/branch=audit");
    assert.equal((await shown(page)).length, 2);
    await page.goBack();
    assert.equal((await shown(page)).length, article.events.length);
  }));

test("what the reader chose is not written into another page's address", () =>
  onPage({}, async (page) => {
    await page.evaluate(() => {
      // As a page does that shows another article without being loaded again.
      addEventListener("timeline-select", () => history.pushState(null, "", "?another"));
    });
    await next(page);
    await page.waitForFunction(() => location.search === "?another");
    await isAt(page, "");
    assert.equal(await current(page), article.events[0].headline);
  }));

test("a timeline that is taken out of the page leaves the address alone", () =>
  onPage({}, async (page) => {
    await on(page, (element) => {
      element.addEventListener("timeline-select", () => element.remove());
      element.next();
    });
    await page.locator("article-timeline").waitFor({ state: "detached" });
    await idle(page);
    assert.equal(await hash(page), "");
  }));

test("a link to another part of the page leaves the timeline as it is", () =>
  onPage({}, async (page) => {
    await box(page, /^区审计局党支部/).click();
    await page.evaluate(() => {
      location.hash = "elsewhere";
    });
    await idle(page);
    assert.equal((await shown(page)).length, 2);
    await isAt(page, "#elsewhere");
  }));

test("typing is no step in the history", () =>
  onPage({}, async (page) => {
    await page.getByText("更多筛选").click();
    const before = await page.evaluate(() => history.length);
    await page.getByRole("searchbox").pressSequentially("22");
    await page.waitForFunction(() => location.hash === "#timeline/q=22");
    assert.equal(await page.evaluate(() => history.length), before);
  }));

test("a shared link opens at its event, with its details", () =>
  onPage({ path: "/#timeline/event=water-baiyun" }, async (page) => {
    await page.waitForFunction(() => scrollY > 1000);
    assert.equal(await current(page), "区水利局：白云有了“红旗小分队”");
    const event = page.getByRole("article", { name: /红旗小分队/ });
    assert.ok(await event.getByText("原文第 25 段").isVisible());
    const box = await event.boundingBox();
    assert.ok(isInUpperHalf(box), JSON.stringify(box));
    await isAt(page, "#timeline/event=water-baiyun");
  }));

test("ids that the article does not have are left out with a notice", () =>
  onPage({ path: "/#timeline/event=nowhere&branch=audit,north" }, async (page) => {
    await page.getByText("链接里有这条时间线没有的内容，已略过：north、nowhere").waitFor();
    assert.deepEqual(await shown(page), ["区审计局：在潘庄检测点测体温", "潘庄测核酸，秩序有人管"]);
    await page.getByRole("button", { name: "知道了" }).click();
    assert.equal(await page.getByText("链接里有").count(), 0);
  }));

test("the link is copied, with the event that is open", () =>
  onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    const event = page.getByRole("article", { name: /红旗小分队/ });
    await event.getByText("详情").first().click();
    await event.getByRole("button", { name: "复制链接" }).click();
    await page.getByText("链接已复制").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /\/#timeline\/event=water-baiyun$/);
  }));

test("where the clipboard refuses, the link is there to copy by hand", () =>
  onPage({}, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.getByText(/链接没能复制，请手动复制：http/).waitFor();
  }));

test("the system's sheet is offered where there is one", () =>
  onPage({ ready: false }, async (page) => {
    await page.addInitScript(() => {
      navigator.canShare = () => true;
      navigator.share = async (data) => {
        globalThis.shared = data;
      };
    });
    await page.reload();
    await page.getByRole("button", { name: "分享…" }).click();
    await page.waitForFunction(() => globalThis.shared);
    assert.equal(await page.evaluate(() => globalThis.shared.title), article.title);
  }));

test("where the system's sheet is refused, as in a frame, the link is copied; closing it is no refusal", () =>
  onPage({ ready: false, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.addInitScript(() => {
      navigator.canShare = () => true;
      navigator.share = () => {
        globalThis.asked = true;
        return Promise.reject(new DOMException("No", globalThis.refusal));
      };
    });
    await page.reload();
    const share = page.getByRole("button", { name: "分享…" });
    await page.evaluate(() => (globalThis.refusal = "AbortError"));
    await share.click();
    await page.waitForFunction(() => globalThis.asked);
    await idle(page);
    assert.equal(await page.getByText("链接已复制").count(), 0);
    await page.evaluate(() => (globalThis.refusal = "NotAllowedError"));
    await share.click();
    await page.getByText("链接已复制").waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^http.*\/$/);
  }));

test("a sheet that refuses the page's links is not offered", () =>
  onPage({ ready: false }, async (page) => {
    await page.addInitScript(() => {
      navigator.share = async () => {};
      navigator.canShare = () => false;
    });
    await page.reload();
    await page.getByRole("button", { name: "复制链接" }).first().waitFor();
    assert.equal(await page.getByRole("button", { name: "分享…" }).count(), 0);
  }));

for (const [index, [prefix, written]] of Object.entries(prefixes).entries())
  test(`permalink="${prefix}" is written as browsers write it, and read back`, () =>
    onPage({ path: `/prefix-${index}.html` }, async (page) => {
      await box(page, /^区审计局党支部/).click();
      await isAt(page, `#${written}/branch=audit`);
      await page.goBack();
      await page.waitForFunction(() => location.hash === "");
      assert.equal((await shown(page)).length, article.events.length);
      await page.goForward();
      await page.waitForFunction(() => location.hash !== "");
      assert.equal((await shown(page)).length, 2);
      await button(page, "清除筛选").click();
      await isAt(page, "");
      await page.evaluate((prefix) => (location.hash = `${prefix}/event=water-baiyun`), prefix);
      await page.locator("article[aria-current=true]").waitFor();
      await page.reload();
      await page.locator("article[aria-current=true]").waitFor();
      assert.equal(await current(page), "区水利局：白云有了“红旗小分队”");
    }));

test("what is loaded again, or put back, leaves the reader where the page is", () =>
  onPage({ path: "/#timeline/event=water-baiyun" }, async (page) => {
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

test("what is loaded again and is there only when the module has come leads to its event", () =>
  onPage({ path: "/story.html#timeline/event=veterans-mobilised" }, async (page) => {
    await page.waitForFunction(() => scrollY > 1000);
    await page.reload();
    await page.waitForFunction(() => scrollY > 1000);
    const box = await page.getByRole("article", { name: /^动员李圩老兵/ }).boundingBox();
    assert.ok(isInUpperHalf(box), JSON.stringify(box));
  }));

test("an element that was not told to leaves the address alone", () =>
  onPage({ path: "/plain.html#timeline/branch=audit" }, async (page) => {
    assert.equal((await shown(page)).length, article.events.length);
    await box(page, /^区水利局党支部/).click();
    await isAt(page, "#timeline/branch=audit");
    assert.equal(await page.getByRole("button", { name: "复制链接" }).count(), 0);
  }));

test("a link in the page's own text leads to its event, each time, and back leads back", () =>
  onPage({ path: "/story.html" }, async (page) => {
    const link = page.getByRole("link", { name: "李圩社区的老兵" });
    const event = page.getByRole("article", { name: /^动员李圩老兵/ });
    for (let time = 0; time < 2; time++) {
      await link.click();
      await page.waitForFunction(() => scrollY > 1000);
      const box = await event.boundingBox();
      assert.ok(isInUpperHalf(box), JSON.stringify(box));
      assert.equal(await current(page), "动员李圩老兵，投身“抗疫”一线");
      await page.evaluate(() => scrollTo(0, 0));
    }
    await page.goBack();
    await page.waitForFunction(() => location.hash === "");
    assert.equal(await current(page), undefined);
  }));

test("what the page keeps with its address stays there", () =>
  onPage({}, async (page) => {
    await page.evaluate(() => history.replaceState({ router: 7 }, ""));
    await box(page, /^区审计局党支部/).click();
    await page.waitForFunction(() => location.hash === "#timeline/branch=audit");
    assert.deepEqual(await page.evaluate(() => history.state), { router: 7 });
  }));
