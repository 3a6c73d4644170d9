// Shared by the tests of direction in all engines: a Persian story with an English interface, and where its words are.

const event = (id, date, headline, more) => ({ id, date, headline, ...more });

/** A Persian story with Latin names and numbers. */
export const bridge = {
  format: "article-timeline/1",
  language: "fa",
  title: "پل کهنهٔ شهر (داستانی ساختگی)!",
  dek: "در سال ۱۳۵۷ (1978) پل بسته شد؛ شرکت Nord-Brücke AG آن را «موقت» می‌خواند.",
  facets: [
    {
      id: "who",
      name: "چه کسی",
      values: [
        { id: "town", name: "شهرداری" },
        { id: "firm", name: "Nord-Brücke AG (1978)" },
      ],
    },
  ],
  events: [
    event("one", "1978-02-11/..", "پل بسته شد (12 ماه)!", {
      displayDate: "۲۲ بهمن ۱۳۵۶ (11.02.1978)",
      text: "بخش اول: 50% از هزینه را Nord-Brücke AG داد. تلفن: +49 30 123-456.\n\nThe firm's letter is in English.",
      facets: { who: ["town"] },
    }),
    event("two", "1979/1981", "Nord-Brücke AG پل را خرید", { facets: { who: ["firm"] } }),
    event("three", "1982-05-04/..", "پل باز شد، ساعت 21:40", { facets: { who: ["town", "firm"] } }),
  ],
};

/** The pieces of texts in reading order, by the part or class of their element and a piece that identifies it. */
const fromTheRight = [
  [".title", "ساختگی", ["پل", "ساختگی", "!"]],
  [".dek", "۱۳۵۷", ["۱۳۵۷", "1978", "Nord-Brücke", "موقت"]],
  [".headline", "بسته", ["پل", "12", "!"]],
  [".headline", "خرید", ["Nord-Brücke AG", "پل", "خرید"]],
  [".headline", "21:40", ["پل", "ساعت", "21:40"]],
  ["time", "1978)", ["۲۲", "بهمن", "۱۳۵۶", "11.02.1978"]],
  [".text p", "تلفن", ["بخش", "50%", "تلفن", "+49"]],
];
const fromTheLeft = [
  [".text p", "letter", ["The", "English", "."]],
  [".open-note, .in-list", "No end", ["No", "given", "."]],
  [".chip-name", "Nord", ["Nord", "(", "1978", ")"]],
];

/** The texts that are not laid out as they are read, as found in the timeline of the page; for `evaluate`. */
export const misplaced = {
  script: ({ fromTheRight, fromTheLeft, selector }) => {
    const host = document.querySelector(selector);
    const root = host.shadowRoot?.querySelector(".timeline") ? host.shadowRoot : host;
    const places = (node, piece) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      let found;
      while (walker.nextNode()) {
        const at = walker.currentNode.data.lastIndexOf(piece);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + piece.length);
        found = range.getBoundingClientRect();
      }
      return found;
    };
    const wrong = [];
    const check = (way, [where, within, pieces]) => {
      const node = [...root.querySelectorAll(where)].find(
        (one) => one.textContent.includes(within) && one.checkVisibility(),
      );
      const found = node ? pieces.map((piece) => places(node, piece)) : [];
      const follows = ({ left, top, height }, before) =>
        Math.abs(top - before.top) < height / 2 ? (left - before.left) * way > 0 : top > before.top;
      const isOrdered = found.every((place, index) => index === 0 || follows(place, found[index - 1]));
      if (!node || !isOrdered) wrong.push(`${within}: ${found.map(({ left, top }) => `${left} ${top}`)}`);
    };
    for (const text of fromTheRight) check(-1, text);
    for (const text of fromTheLeft) check(1, text);
    return wrong;
  },
  given: { fromTheRight, fromTheLeft, selector: "article-timeline" },
};
