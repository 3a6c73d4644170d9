// The core of the timeline, the same in every engine.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Key } from "selenium-webdriver";
import { policy, serve } from "../../scripts/serve.js";
import { replace } from "../e2e/helpers.js";
import { bridge, misplaced } from "../e2e/direction.js";
import { elementPage, island, islandPage } from "../e2e/page.js";
import { soon } from "../soon.js";
import { engines, start } from "./engines.js";
import { timelineOf, witness } from "./timeline.js";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const count = island.events.length;
const crews = island.facets[0].values;
/** The headlines of all events or of one crew, sorted, because the timeline has its own order. */
const headlines = (crew) =>
  island.events
    .filter((event) => !crew || event.facets.crew.includes(crew))
    .map((event) => event.headline)
    .sort();

const index = islandPage();
const watched = (page) => replace(page, ["</body>", '<script src="witness.js"></script></body>']);
const pages = {
  "/index.html": watched(index),
  "/island.json": JSON.stringify(island),
  "/bare.html": watched(elementPage('src="island.json" view="list"')),
  "/persian.html": watched(elementPage('src="bridge.json" view="list" loading="immediate"', 'lang="en"')),
  "/box.html": watched(elementPage('src="island.json" view="list" loading="immediate"', 'lang="en"', "box.css")),
  "/box.css": "main { columns: 2; writing-mode: vertical-rl; } article-timeline { display: flex; }",
  // An article far above its timeline, in an ancestor that is transformed.
  "/article.html": watched(
    replace(
      elementPage('src="tents.json" view="list" loading="immediate" article="#body"', 'lang="en"', "article.css"),
      ["<main>", '<main><article id="body"><p>The crew brought 22 tents.</p></article>'],
    ),
  ),
  "/article.css": "main { transform: translateX(0); } #body { margin-block: 100px 300vh; padding-block-end: 200vh; }",
  "/tents.json": JSON.stringify({
    format: "article-timeline/1",
    language: "en",
    title: "Tents",
    events: [{ id: "tents", date: "2024-01-14", headline: "Tents arrive", source: { phrase: "22 tents" } }],
  }),
  "/bridge.json": JSON.stringify(bridge),
  "/witness.js": witness,
};
/** Pages whose policy blocks the compilation of the module, or its download. */
const body = pages["/index.html"];
const under = (policy) => ({ body, headers: { "Content-Security-Policy": policy } });
pages["/no-wasm.html"] = under(replace(policy, [" 'wasm-unsafe-eval'", ""]));
pages["/no-connect.html"] = under(replace(policy, ["connect-src 'self'", "connect-src 'none'"]));
/** A page whose policy blocks every script. */
pages["/strict.html"] = {
  body: index,
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

    /** A test on a fresh page. It starts when the timeline has sent `told`. */
    const onPage = (name, visit, { path = "/", server = "whole", told = "timeline-ready" } = {}) =>
      test(name, { timeout: 60_000 }, async () => {
        await session.get(`http://127.0.0.1:${servers[server].address().port}${path}`);
        await soon(async () => assert.deepEqual(await timeline.told(), [told]));
        await visit();
      });
    const click = async (name) => (await timeline.control(name)).click();
    const press = async (name, key) => (await timeline.control(name)).sendKeys(key);
    /** Switches the view as readers do: with the label of the checkbox. */
    const turn = async () =>
      (
        await session.executeScript(() =>
          document.querySelector("article-timeline").shadowRoot.querySelector(".view-switch"),
        )
      ).click();
    const shows = (expected) => soon(async () => assert.deepEqual(await timeline.shown(), expected));

    onPage("hydration adopts the prerendered nodes", async () => {
      const prerendered = await timeline.prerendered();
      assert.ok(prerendered.count > count && prerendered.same, JSON.stringify(prerendered));
    });

    onPage(
      "a Persian story in an English page runs from right to left, and what is English in it does not",
      async () => assert.deepEqual(await session.executeScript(misplaced.script, misplaced.given), []),
      { path: "/persian.html" },
    );

    onPage(
      "between vertical lines, as a flex container, the timeline is wide and horizontal",
      async () => {
        const { width, height } = await session.executeScript(() => {
          const { shadowRoot } = document.querySelector("article-timeline");
          return shadowRoot.querySelector("article h4").getBoundingClientRect().toJSON();
        });
        assert.ok(width > 300 && width > height, `${width} × ${height}`);
      },
      { path: "/box.html" },
    );

    onPage("every event is shown", async () => {
      assert.deepEqual((await timeline.shown()).sort(), headlines());
    });

    onPage("a crew leaves exactly its events, and clearing brings all back", async () => {
      const all = await timeline.shown();
      for (const { id, name } of crews) {
        const expected = headlines(id);
        await click(name);
        await soon(async () => assert.deepEqual((await timeline.shown()).sort(), expected));
        assert.ok(await (await timeline.control(name)).isSelected());
        assert.equal(await timeline.status(), `${expected.length} of ${count} events`);
        await click("Clear filters");
        await shows(all);
      }
    });

    test("it filters under a policy that blocks every script", { timeout: 60_000 }, async () => {
      await session.get(`http://127.0.0.1:${servers.whole.address().port}/strict.html`);
      const { shown, headings } = timeline;
      const unfold = () =>
        session.executeScript(() => {
          document.querySelector("article-timeline").shadowRoot.querySelector("[part=filters] details").open = true;
        });
      await soon(async () => assert.deepEqual((await shown()).sort(), headlines()));
      const dates = await headings();
      const [crier] = island.facets.find(({ id }) => id === "role").values;
      const [all, water, lifeboat] = ["all", "water", "lifeboat"].map((id) => crews.find((crew) => crew.id === id));
      const leaves = (expected, above) =>
        soon(async () => assert.deepEqual([(await shown()).sort(), await headings()], [expected.sort(), above]));
      await click(water.name);
      await leaves(headlines("water"), ["January 14"]);
      await click(lifeboat.name);
      await leaves([...headlines("water"), ...headlines("lifeboat")], ["January 14"]);
      await unfold();
      await click(crier.name);
      await leaves([], ["No matching events"]);
      await click("Clear filters");
      await leaves(headlines(), dates);
      await click(all.name);
      await click(crier.name);
      const both = island.events.filter(({ facets }) => facets.crew.includes("all") && facets.role?.includes(crier.id));
      await leaves(
        both.map(({ headline }) => headline),
        ["January 14"],
      );
      await click("Clear filters");
      await leaves(headlines(), dates);
      await turn();
      await soon(async () => assert.equal((await shown()).length, 1));
    });

    onPage("next and previous step through the story", async () => {
      const [first, second] = await timeline.shown();
      await turn();
      for (const [name, headline] of [
        ["Next", second],
        ["Previous", first],
      ]) {
        await click(name);
        await soon(async () => assert.equal(await timeline.current(), headline));
      }
    });

    onPage("the story shows one event, and the list all of them again", async () => {
      const all = await timeline.shown();
      await turn();
      await click("Next");
      await shows([all[1]]);
      await turn();
      await shows(all);
    });

    onPage("the story is entered and read by keyboard alone", async () => {
      const all = await timeline.shown();
      await press("One at a time", Key.SPACE);
      await shows([all[0]]);
      for (const [key, at] of [
        [Key.ARROW_RIGHT, 1],
        [Key.ARROW_RIGHT, 2],
        [Key.ARROW_LEFT, 1],
      ]) {
        await press("Next", key);
        await shows([all[at]]);
        assert.equal(await timeline.current(), all[at]);
      }
    });

    const bare = { path: "/bare.html" };
    onPage(
      "after a trap, the next instance continues in the same state",
      async () => {
        const water = crews.find(({ id }) => id === "water");
        await click(water.name);
        await soon(async () => assert.deepEqual((await timeline.shown()).sort(), headlines("water")));
        // The style sheet filters before the module has reported the state.
        const reported = () => session.executeScript(() => document.querySelector("article-timeline").branch);
        await soon(async () => assert.equal(await reported(), "water"));
        await session.executeScript(() => {
          const element = document.querySelector("article-timeline");
          // Nobody should do this: it empties the headlines, and searches for a word that would be highlighted there.
          for (const headline of element.shadowRoot.querySelectorAll(".headline")) headline.replaceChildren();
          element.filter({ query: "flag" });
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
      "an element that was not prerendered is rendered",
      async () => {
        assert.equal((await timeline.prerendered()).count, 0);
        assert.deepEqual((await timeline.shown()).sort(), headlines());
      },
      bare,
    );

    for (const path of ["/no-wasm.html", "/no-connect.html"])
      onPage(
        `if the policy blocks the module, the page is notified, and filters work: ${path}`,
        async () => {
          const water = crews.find(({ id }) => id === "water");
          await click(water.name);
          await soon(async () => assert.deepEqual((await timeline.shown()).sort(), headlines("water")));
          assert.equal(await timeline.status(), `${headlines("water").length} of ${count} events`);
        },
        { path, told: "module-blocked" },
      );

    onPage(
      "the event being read in the article is named at the foot of the screen, which leads to it",
      async () => {
        const foot = () =>
          session.executeScript(() => {
            const foot = document
              .querySelector("article-timeline")
              .shadowRoot.querySelector("[part=reading]:popover-open");
            return foot && [foot.getBoundingClientRect().bottom - innerHeight, foot.querySelector("button").innerText];
          });
        assert.equal(await foot(), null);
        await session.executeScript(() => scrollTo(0, 150));
        await soon(async () => {
          const [below, text] = (await foot()) ?? [];
          assert.equal(below, 0);
          assert.match(text, /Tents arrive\s*$/);
        });
        await click("You are here in the article");
        await soon(async () => {
          const focused = await session.executeScript(() => {
            const { activeElement } = document.querySelector("article-timeline").shadowRoot;
            const { top, bottom } = activeElement.getBoundingClientRect();
            return [activeElement.innerText, top > 0 && bottom < innerHeight];
          });
          assert.deepEqual(focused, ["Tents arrive", true]);
        });
        await soon(async () => assert.equal(await foot(), null));
      },
      { path: "/article.html" },
    );

    const without = { server: "withoutModule", told: "module-missing" };
    onPage(
      "if the module cannot be loaded, the prerendered timeline stays, and the page is notified",
      async () => {
        const prerendered = await timeline.prerendered();
        assert.ok(prerendered.count > count && prerendered.same, JSON.stringify(prerendered));
        assert.deepEqual((await timeline.shown()).sort(), headlines());
      },
      without,
    );
  });
