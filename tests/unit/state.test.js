// States as text, as the element and its module exchange them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse, print } from "../../static/element/state.js";

test("printing and parsing are inverses", () => {
  const filter = { team: ["east", "west"], "a&b": ["1,2"] };
  const text = print({ ...filter, query: "22 × été" }, "rain", "story", "newest");
  assert.equal(text, "event=rain&team=east,west&a%26b=1%2C2&q=22%20%C3%97%20%C3%A9t%C3%A9&view=story&order=newest");
  const { event, query, view, order, filter: parsed } = parse(text);
  assert.deepEqual([event, query, view, order, { ...parsed }], ["rain", "22 × été", "story", "newest", filter]);
});

test("ids can be a list or separated by spaces, and empty filters print nothing", () => {
  assert.equal(print({ team: " east  west " }), "team=east,west");
  assert.equal(print({ team: null, query: "" }), "");
  assert.deepEqual(parse("").event, null);
});

test("a facet id can be the name of a property that every object has", () => {
  assert.deepEqual(parse("constructor=a").filter.constructor, ["a"]);
  assert.equal(parse("").filter.constructor, undefined);
});
