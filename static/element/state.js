// A state as text, as the module takes and reports it: `event=ID&FACET=ID,ID&q=WORDS`, percent-encoded.

/** @param {string} state @returns {State} */
export function parse(state) {
  // A facet can have the name of a property that every object has, such as constructor.
  const filter = Object.create(null);
  /** @type {Record<string, string>} */
  const rest = {};
  for (const pair of state.split("&").filter(Boolean)) {
    const [key = "", value = ""] = pair.split("=");
    if (["event", "q", "view", "order"].includes(key)) rest[key] = decodeURIComponent(value);
    else filter[decodeURIComponent(key)] = value.split(",").map(decodeURIComponent);
  }
  const { event = null, q: query = "", view, order } = rest;
  return { event, filter, query, view, order };
}

/** Prints a filter, and an event, a view and an order if they are given. Ids can be a list or separated by spaces.
 * @param {TimelineFilter} filter @param {string | null} [event] @param {string} [view] @param {string} [order] */
export function print({ query, ...facets }, event, view, order) {
  /** @param {unknown} value */
  const ids = (value) => (Array.isArray(value) ? value : String(value ?? "").split(/\s+/)).filter(Boolean);
  const pairs = Object.entries(facets).map(([facet, value]) => [facet, ids(value).map(encodeURIComponent).join(",")]);
  const rest = [
    ["q", encodeURIComponent(query ?? "")],
    ["view", view],
    ["order", order],
  ];
  return [["event", encodeURIComponent(event ?? "")], ...pairs, ...rest]
    .filter(([, value]) => value)
    .map(([key, value]) => `${encodeURIComponent(`${key}`)}=${value}`)
    .join("&");
}
