// The state of a timeline, as the module and we exchange it: `event=ID&FACET=ID,ID&q=WORDS`, percent-encoded.

/** The parts of a state; `filtered` is the same text for the same filter and query. */
export function parse(state) {
  // A facet may have the name of what every object has, such as constructor.
  const [filter, rest] = [Object.create(null), {}];
  for (const pair of state.split("&").filter(Boolean)) {
    const [key, value] = pair.split("=");
    if (["event", "q", "view"].includes(key)) rest[key] = decodeURIComponent(value);
    else filter[decodeURIComponent(key)] = value.split(",").map(decodeURIComponent);
  }
  const query = rest.q ?? "";
  return { event: rest.event ?? null, filter, query, view: rest.view, filtered: JSON.stringify([filter, query]) };
}

/** A filter, an event and a view where there are; ids may be a list or space-separated. */
export function print({ query, ...facets }, event, view) {
  const ids = (value) => (Array.isArray(value) ? value : String(value ?? "").split(/\s+/)).filter(Boolean);
  const pairs = Object.entries(facets).map(([facet, value]) => [facet, ids(value).map(encodeURIComponent).join(",")]);
  return [["event", encodeURIComponent(event ?? "")], ...pairs, ["q", encodeURIComponent(query ?? "")], ["view", view]]
    .filter(([, value]) => value)
    .map(([key, value]) => `${encodeURIComponent(key)}=${value}`)
    .join("&");
}
