// The events that every contestant shows. They are made by counting, without a clock or a random seed, so that each run
// and each contestant has the same ones.

export const branches = [
  { id: "works", name: "Harbour works" },
  { id: "pilots", name: "Pilots" },
  { id: "town", name: "Town council" },
  { id: "fishers", name: "Fishers" },
  { id: "school", name: "School of navigation" },
  { id: "weather", name: "Weather station" },
];

const who = [
  "The harbour master",
  "A crew of four",
  "The night shift",
  "Two inspectors",
  "The cook of the ferry",
  "A retired pilot",
  "The council",
  "Somebody on the mole",
];
const did = [
  "measured",
  "closed",
  "repaired",
  "photographed",
  "sold",
  "inspected",
  "painted",
  "lost",
  "found",
  "counted",
  "moved",
];
const what = [
  "the eastern crane",
  "nine mooring posts",
  "the fog signal",
  "a barge of gravel",
  "the old slipway",
  "the tide gauge",
  "half of the nets",
  "the lamp of the pier",
  "a list of names",
  "the ferry's ramp",
  "the lower gate",
  "a cable",
  "the ice house",
];
const how = [
  "before the tide turned",
  "while the fog lasted",
  "against the advice of the pilots",
  "for the third time that month",
  "without telling the town",
  "in the rain",
  "at the cost of a week",
];
const why = [
  "because the insurance asked for it",
  "as the plan of the year before had foreseen",
  "since nobody else would",
  "so that the ships of the line could land",
  "after the storm had torn the old one away",
];
const then = [
  "The work took longer than announced.",
  "Nobody objected.",
  "The bill was never found.",
  "A photograph of it hangs in the school.",
  "The newspaper gave it one line.",
  "It was undone within the year.",
  "The fishers remember it otherwise.",
];

/** Numbers that look thrown, always the same for the same start. */
function thrown(start) {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 2);

/** The first `count` events: one a day or so, each of one branch, told in some 40 words. */
export function events(count) {
  const below = thrown(7);
  const one = (words) => words[below(words.length)];
  let day = 0;
  return Array.from({ length: count }, (_, index) => {
    day += below(3);
    const deed = `${one(did)} ${one(what)}`;
    return {
      id: `event-${index + 1}`,
      date: new Date(FIRST + day * DAY).toISOString().slice(0, 10),
      // The number makes it the only one of its words.
      headline: `No. ${index + 1}: ${one(who)} ${deed}`,
      text: `It was ${one(how)} that they ${deed}, ${one(why)}. ${one(then)} ${one(who)} ${one(did)} ${one(what)} ${one(how)}. ${one(then)}`,
      branch: branches[below(branches.length)].id,
    };
  });
}

export const TITLE = "Chronicle of a harbour";
