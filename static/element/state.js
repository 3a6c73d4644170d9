// The state of a timeline, as the module and we exchange it: `event=ID&FACET=ID,ID&q=WORDS`, percent-encoded.

/** The parts of a state; `filtered` is the same text for the same filter and query. */
export function parse(state) {
  const [filter, rest] = [{}, {}];
  for (const pair of state.split("&").filter(Boolean)) {
    const [key, value] = pair.split("=");
    if (["event", "q", "view"].includes(key)) rest[key] = decodeURIComponent(value);
    else filter[decodeURIComponent(key)] = value.split(",").map(decodeURIComponent);
  }
  const query = rest.q ?? "";
  return { event: rest.event ?? null, filter, query, filtered: JSON.stringify([filter, query]) };
}

/** A filter, and an event where there is one; ids may be a list or space-separated. */
export function print({ query, ...facets }, event = "") {
  const ids = (value) => (Array.isArray(value) ? value : String(value ?? "").split(/\s+/)).filter(Boolean);
  const pairs = Object.entries(facets).map(([facet, value]) => [facet, ids(value).map(encodeURIComponent).join(",")]);
  return [["event", encodeURIComponent(event)], ...pairs, ["q", encodeURIComponent(query ?? "")]]
    .filter(([, value]) => value)
    .map(([key, value]) => `${encodeURIComponent(key)}=${value}`)
    .join("&");
}
