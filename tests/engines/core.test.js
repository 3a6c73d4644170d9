// The core of the timeline, the same in every engine.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Key } from "selenium-webdriver";
import { policy, serve } from "../../scripts/serve.js";
import { replace } from "../e2e/helpers.js";
import { bridge, misplaced } from "../e2e/direction.js";
import { article, elementPage } from "../e2e/page.js";
import { soon } from "../soon.js";
import { engines, start } from "./engines.js";
import { timelineOf, witness } from "./timeline.js";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const count = article.events.length;
const branches = article.facets[0].values;
/** The headlines of all events or of a branch's, sorted, since the timeline has an order of its own. */
const headlines = (branch) =>
  article.events
    .filter((event) => !branch || event.facets.branch.includes(branch))
    .map((event) => event.headline)
    .sort();

const watched = (page) => replace(page, ["</body>", '<script src="witness.js"></script></body>']);
const pages = {
  "/index.html": watched(readFileSync(`${dist}/index.html`, "utf8")),
  "/bare.html": watched(elementPage('embedded view="list"')),
  "/persian.html": watched(elementPage('src="bridge.json" view="list" loading="immediate"', 'lang="en"')),
  "/bridge.json": JSON.stringify(bridge),
  "/witness.js": witness,
};
/** Pages whose policy refuses what the module needs: to be compiled, and to be fetched. */
const body = pages["/index.html"];
const under = (policy) => ({ body, headers: { "Content-Security-Policy": policy } });
pages["/no-wasm.html"] = under(replace(policy, [" 'wasm-unsafe-eval'", ""]));
pages["/no-connect.html"] = under(replace(policy, ["connect-src 'self'", "connect-src 'none'"]));
/** A page whose policy refuses every script. */
pages["/strict.html"] = {
  body: readFileSync(`${dist}/index.html`, "utf8"),
  headers: { "Content-Security-Policy": "default-src 'none'; style-src 'self'" },
};
const withoutModule = { ...pages, "/article-timeline-app_bg.wasm": { status: 404, body: "There is no such file.\n" } };

for (const engine of engines)
  describe(engine.name, { skip: engine.skip }, () => {
    let session, close, timeline;
    const servers = {};
    before(async () => {
      servers.whole = await serve(dist, 0, pages);
      servers.withoutModule = await serve(dist, 0, withoutModule);
      ({ session, close } = await start(engine));
      timeline = timelineOf(session);
    });
    after(async () => {
      await close?.();
      for (const server of Object.values(servers)) server.close();
    });

    /** A test on a fresh page, which begins when the timeline has told what became of it. */
    const onPage = (name, visit, { path = "/", server = "whole", told = "timeline-ready" } = {}) =>
      test(name, { timeout: 60_000 }, async () => {
        await session.get(`http://127.0.0.1:${servers[server].address().port}${path}`);
        await soon(async () => assert.deepEqual(await timeline.told(), [told]));
        await visit();
      });
    const click = async (name) => (await timeline.control(name)).click();
    const press = async (name, key) => (await timeline.control(name)).sendKeys(key);
    /** Changes the view as readers do: by the words beside the checkbox. */
    const turn = async () =>
      (
        await session.executeScript(() =>
          document.querySelector("article-timeline").shadowRoot.querySelector(".view-switch"),
        )
      ).click();
    const shows = (expected) => soon(async () => assert.deepEqual(await timeline.shown(), expected));

    onPage("hydration takes over the prerendered nodes", async () => {
      const prerendered = await timeline.prerendered();
      assert.ok(prerendered.count > count && prerendered.same, JSON.stringify(prerendered));
    });

    onPage(
      "a Persian story in an English page runs from right to left, and what is English in it does not",
      async () => assert.deepEqual(await session.executeScript(misplaced.script, misplaced.given), []),
      { path: "/persian.html" },
    );

    onPage("every event is shown", async () => {
      assert.deepEqual((await timeline.shown()).sort(), headlines());
    });

    onPage("a branch leaves exactly its events, and clear brings all back", async () => {
      const all = await timeline.shown();
      for (const { id, name } of branches) {
        const expected = headlines(id);
        await click(name);
        await soon(async () => assert.deepEqual((await timeline.shown()).sort(), expected));
        assert.ok(await (await timeline.control(name)).isSelected());
        assert.equal(await timeline.status(), `${expected.length} 件，共 ${count} 件`);
        await click("清除筛选");
        await shows(all);
      }
    });

    test("it filters under a policy that refuses every script", { timeout: 60_000 }, async () => {
      await session.get(`http://127.0.0.1:${servers.whole.address().port}/strict.html`);
      const { shown, headings } = timeline;
      const unfold = () =>
        session.executeScript(() => {
          document.querySelector("article-timeline").shadowRoot.querySelector("[part=filters] details").open = true;
        });
      await soon(async () => assert.deepEqual((await shown()).sort(), headlines()));
      const dates = await headings();
      const [herald] = article.facets.find(({ id }) => id === "role").values;
      const [district, water, emergency] = ["district", "water", "emergency"].map((id) =>
        branches.find((branch) => branch.id === id),
      );
      const leaves = (expected, above) =>
        soon(async () => assert.deepEqual([(await shown()).sort(), await headings()], [expected.sort(), above]));
      await click(water.name);
      await leaves(headlines("water"), ["3月26日"]);
      await click(emergency.name);
      await leaves([...headlines("water"), ...headlines("emergency")], ["3月26日"]);
      await unfold();
      await click(herald.label ?? herald.name);
      await leaves([], ["没有符合条件的事件"]);
      await click("清除筛选");
      await leaves(headlines(), dates);
      await click(district.name);
      await click(herald.label ?? herald.name);
      const both = article.events.filter(
        ({ facets }) => facets.branch.includes("district") && facets.role?.includes(herald.id),
      );
      await leaves(
        both.map(({ headline }) => headline),
        ["3月26日"],
      );
      await click("清除筛选");
      await leaves(headlines(), dates);
      await turn();
      await soon(async () => assert.equal((await shown()).length, 1));
    });

    onPage("next and previous step through the story", async () => {
      const [first, second] = await timeline.shown();
      await turn();
      for (const [name, headline] of [
        ["下一件", second],
        ["上一件", first],
      ]) {
        await click(name);
        await soon(async () => assert.equal(await timeline.current(), headline));
      }
    });

    onPage("the story shows one event, and the list all of them again", async () => {
      const all = await timeline.shown();
      await turn();
      await click("下一件");
      await shows([all[1]]);
      await turn();
      await shows(all);
    });

    onPage("the story is entered and read by keyboard alone", async () => {
      const all = await timeline.shown();
      await press("逐件阅读", Key.SPACE);
      await shows([all[0]]);
      for (const [key, at] of [
        [Key.ARROW_RIGHT, 1],
        [Key.ARROW_RIGHT, 2],
        [Key.ARROW_LEFT, 1],
      ]) {
        await press("下一件", key);
        await shows([all[at]]);
        assert.equal(await timeline.current(), all[at]);
      }
    });

    const bare = { path: "/bare.html" };
    onPage(
      "after a trap the next instance goes on in the same state",
      async () => {
        const water = branches.find(({ id }) => id === "water");
        await click(water.name);
        await soon(async () => assert.deepEqual((await timeline.shown()).sort(), headlines("water")));
        await session.executeScript(() => {
          const element = document.querySelector("article-timeline");
          // What nobody should do: it takes away what is in the headlines, and searches for a word that is to be marked there.
          for (const headline of element.shadowRoot.querySelectorAll(".headline")) headline.replaceChildren();
          element.filter({ query: "红旗" });
        });
        const told = ["timeline-ready", "module-stopped", "timeline-ready"];
        await soon(async () => assert.deepEqual(await timeline.told(), told));
        await soon(async () => assert.deepEqual((await timeline.shown()).sort(), headlines("water")));
        await click(water.name);
        await soon(async () => assert.deepEqual((await timeline.shown()).sort(), headlines()));
      },
      bare,
    );

    onPage(
      "an element that was not prerendered renders by itself",
      async () => {
        assert.equal((await timeline.prerendered()).count, 0);
        assert.deepEqual((await timeline.shown()).sort(), headlines());
      },
      bare,
    );

    for (const path of ["/no-wasm.html", "/no-connect.html"])
      onPage(
        `where the policy refuses the module, the page is told so, and filters work: ${path}`,
        async () => {
          const water = branches.find(({ id }) => id === "water");
          await click(water.name);
          await soon(async () => assert.deepEqual((await timeline.shown()).sort(), headlines("water")));
          assert.equal(await timeline.status(), `${headlines("water").length} 件，共 ${count} 件`);
        },
        { path, told: "module-blocked" },
      );

    const without = { server: "withoutModule", told: "module-missing" };
    onPage(
      "where the module cannot be had, what was prerendered stays, and the page is told",
      async () => {
        const prerendered = await timeline.prerendered();
        assert.ok(prerendered.count > count && prerendered.same, JSON.stringify(prerendered));
        assert.deepEqual((await timeline.shown()).sort(), headlines());
      },
      without,
    );
  });
