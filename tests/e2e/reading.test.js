// The Panji timeline, as a reader meets it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { article, followed, headline, idle, isReady, narrow, onPage, setUp, shown, wide } from "./page.js";
import { chinese } from "./chinese.js";
import { on } from "./helpers.js";

const branches = article.facets[0].values;
const headlines = (branch) =>
  article.events.filter((event) => !branch || event.facets.branch.includes(branch)).map((event) => event.headline);

/** The dates of the article, as written in the heading and in the event itself. */
const dates = {
  "2022-03-26": ["3月26日", null],
  "2022-03-26/..": ["3月26日", "从这天起"],
  "2022-03-28T06": ["3月28日", "6时"],
};

/** The names and figures that a reader of the article expects, as the article writes them. */
const facts = [
  "2022",
  "3月26日",
  "从这天起",
  "3月28日",
  "6时",
  "市场星报",
  "安徽财经网",
  "掌中安徽",
  "丁晓东",
  "赵永莉",
  "特约记者吴传贤",
  "《关于立即开展“社区吹哨、党员报到”助力疫情防控的通知》",
  "《关于在疫情防控中充分发挥区直机关党组织战斗堡垒和党员先锋模范作用的倡议书》",
  "田集街道24个社区",
  "党员先锋岗",
  "党员责任区",
  "加强针",
  "核酸检测",
  "去向登记报备",
  "无死角",
  "快、准、严、实、细",
  "宣传员",
  "引导员",
  "管理员",
  "劝导员",
  "服务员",
  "李莉",
  "早晨6点",
  "徐春景",
  "坚强的后盾",
  "区人大办公室党支部",
  "桃苑社区",
  "每天5人",
  "花甲",
  "区委组织部党支部",
  "杨集社区",
  "测体温",
  "二码",
  "通行证",
  "区审计局党支部",
  "潘庄社区",
  "区水利局党支部",
  "白云社区",
  "红旗小分队",
  "区应急管理局党支部",
  "碧海社区",
  "22顶帐篷",
  "区退役军人事务局党支部",
  "李圩社区",
  "退役军人",
  "跟我上",
  "看我的",
  "比起来",
];

const count = (page) => page.getByRole("status").innerText();
const byBranch = (page, { name }) => page.getByRole("checkbox", { name });

setUp();

for (const [size, viewport] of Object.entries({ wide, narrow })) {
  describe(size, () => {
    test("every fact of the article is on the page", () =>
      onPage({ viewport }, async (page) => {
        const text = await page.getByRole("region", { name: article.title }).innerText();
        for (const fact of facts) assert.ok(text.includes(fact), `${fact} is missing`);
        const figures = await page.getByRole("list", { name: chinese.figures }).getByRole("listitem").allInnerTexts();
        assert.deepEqual(
          figures.map((figure) => figure.replace(/\s/g, "")),
          ["31个党组", "59个党支部", "835名在职党员", "24个社区"],
        );
      }));

    test("a branch leaves exactly its events, two leave the events of both, and clearing brings all back", () =>
      onPage({ viewport }, async (page) => {
        const all = await shown(page);
        assert.deepEqual(await page.locator("ol").getByRole("article").getByRole("heading").allInnerTexts(), all);
        assert.equal(all.length, article.events.length);
        for (const branch of branches) {
          await byBranch(page, branch).click();
          assert.ok(await byBranch(page, branch).isChecked());
          const expected = headlines(branch.id);
          assert.deepEqual((await shown(page)).sort(), [...expected].sort());
          assert.equal(await count(page), chinese.count(expected.length, all.length));
          await byBranch(page, branch).click();
        }
        await byBranch(page, branches[3]).click();
        await byBranch(page, branches[4]).click();
        assert.deepEqual(
          (await shown(page)).sort(),
          [...headlines(branches[3].id), ...headlines(branches[4].id)].sort(),
        );
        await page.getByRole("button", { name: chinese.clear }).click();
        assert.deepEqual(await shown(page), all);
        assert.equal(await count(page), chinese.count(all.length, all.length));
      }));

    test("nothing is wider than the screen", () =>
      onPage({ viewport }, async (page) => {
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      }));
  });
}

test("with scripts off, every event, its date and its branch are on the page", () =>
  onPage({ viewport: narrow, javaScriptEnabled: false, ready: false }, async (page) => {
    assert.deepEqual((await shown(page)).sort(), headlines().sort());
    for (const { headline, date, facets } of article.events) {
      const event = page.getByRole("article", { name: headline, exact: true });
      const text = await event.innerText();
      const heading = page.locator(".day").filter({ has: event }).getByRole("heading", { level: 3 }).first();
      const own = event.locator("time:visible");
      const read = [
        (await heading.innerText()).replace(/^2022年\s*/, ""),
        (await own.count()) ? await own.innerText() : null,
      ];
      assert.deepEqual(read, dates[date], headline);
      for (const { id, name } of branches)
        assert.equal(text.includes(name), facets.branch.includes(id), `${headline}: ${name}`);
    }
    const text = await page.getByRole("region", { name: article.title }).innerText();
    for (const fact of facts) assert.ok(text.includes(fact), `${fact} is missing`);
  }));

test("hydration adopts the prerendered nodes and changes no text", () =>
  onPage({ ready: false }, async (page) => {
    await on(page, ({ shadowRoot }) => {
      globalThis.section = shadowRoot.querySelector(".timeline");
      globalThis.text = section.textContent;
    });
    await isReady(page);
    await idle(page);
    assert.deepEqual(
      await on(page, ({ shadowRoot }) => [
        section === shadowRoot.querySelector(".timeline"),
        text === section.textContent,
      ]),
      [true, true],
    );
  }));

for (const viewport of [{ width: 390, height: 844 }, { width: 360, height: 740 }, wide])
  test(`${viewport.width} × ${viewport.height}: the list has no step buttons; the methods continue from the event being read, and scroll to the next one`, () =>
    onPage({ viewport }, async (page) => {
      const all = await shown(page);
      assert.equal(
        await page.getByRole("button", { name: new RegExp(`^(${chinese.previous}|${chinese.next})$`) }).count(),
        0,
      );
      const event = (index) => page.getByRole("article", { name: all[index], exact: true });
      const place = async (index) => (await event(index).boundingBox()).y / viewport.height;
      await event(20).evaluate((found) => found.parentNode.scrollIntoView());
      for (const [step, expected] of [
        ["next", 21],
        ["next", 22],
        ["next", 23],
        ["previous", 22],
      ]) {
        await page.locator("article-timeline").evaluate((element, step) => element[step](), step);
        await page.waitForFunction(
          (id) => document.querySelector("article-timeline").selected === id,
          article.events[expected].id,
        );
        await followed(page);
        await followed(page);
        const at = await place(expected);
        assert.ok(at >= 0.12 && at <= 0.25, `${all[expected]}: ${at}`);
      }
      await page.locator("article-timeline").evaluate((element, id) => element.select(id), article.events[3].id);
      await page.waitForFunction(
        (id) => document.querySelector("article-timeline").selected === id,
        article.events[3].id,
      );
      await followed(page);
      await followed(page);
      const at = await place(3);
      assert.ok(at >= 0.12 && at <= 0.25, `${all[3]}: ${at}`);
    }));

test("opening an event's details selects the event", () =>
  onPage({}, async (page) => {
    const event = page.getByRole("article", { name: headline("water-baiyun") });
    await event.getByText(chinese.details).first().click();
    await event.getByText(chinese.paragraph(25)).waitFor();
    assert.equal(await event.getAttribute("aria-current"), "true");
  }));
