// What the tests post: a document with traps, as a block and as a shortcode.

/** A document with everything that HTML, WordPress or its shortcodes give a meaning to. */
export const tricky = {
  format: "article-timeline/1",
  language: "en",
  title: "Rain & <b>sun</b> [gallery]",
  dek: "A *wet* week, by [the dam](https://example.org/dam)",
  source: { url: "https://example.org/story?a=1&b=2", publishers: [{ name: "Dam & Sons" }], authors: ["Ida <i>B</i>"] },
  figures: [{ id: "rise", unitBefore: "£", value: 4.2, unit: "m", label: "of [water]" }],
  facets: [{ id: "team", name: "Team", values: [{ id: "east", name: "East & <u>south</u>" }] }],
  events: [
    {
      id: "rain",
      date: "2023-07-01",
      headline: "It “rains” <script>alert(1)</script>",
      text: ['One --> "two"', "Wordpress :-) <img src=x onerror=1>"],
      facts: { "Level > 3": "yes & no" },
      facets: { team: "east" },
    },
    { id: "watch", date: "2023-07-02T20/..", headline: "The watch [caption]", text: "a < b\n\nc > d" },
    { id: "sun", date: "2023-07-05", displayDate: "That <i>Wednesday</i>", headline: "The sun is back" },
  ],
};
export const headlines = tricky.events.map(({ headline }) => headline);

/** A block as the editor writes it. */
export const block = (attributes) => {
  const escapes = { "--": "\\u002d\\u002d", "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", '\\"': "\\u0022" };
  const json = JSON.stringify(attributes).replaceAll(/--|[<>&]|\\"/g, (sign) => escapes[sign]);
  return `<!-- wp:article-timeline/timeline ${json} /-->`;
};
export const shortcode = (document, attributes = "") =>
  `[article_timeline${attributes}]\n${JSON.stringify(document, null, 2)}\n[/article_timeline]`;
export const around = (timeline) => `Before it\n\n${timeline}\n\nAfter it`;

/** The scripts of a page that are from an address. Versions of WordPress write their attributes in another order. */
export const scripts = (html, address) =>
  [...html.matchAll(/<script [^>]*>/g)].flatMap(([tag]) => (tag.includes(` src="${address}"`) ? tag : []));
