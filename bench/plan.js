// What a run measures, in which order, and what it leaves out.

export const parts = ["loading", "interaction", "qualities", "layouts", "longest", "memory"];
/** The numbers of events in a run with every measurement. */
const SIZES = [20, 1000, 10_000];
/** With more events, the same layouts are forced. */
const MOST_TRACED = 1000;

/** The tables that a contestant has rows in, with so many events. Only what has the `smallest` number is examined for qualities. */
function tablesOf({ cases, inputs = () => true, ownSize }, size, smallest) {
  return [
    "loading",
    ...(inputs(size) ? ["interaction"] : []),
    ...(cases ? ["cases"] : []),
    ...(cases && (ownSize || size <= MOST_TRACED) ? ["layouts"] : []),
    ...(size === smallest && !ownSize ? ["qualities"] : []),
  ];
}
/** The part of the command line that a table belongs to. */
const partOf = (table) => (table === "cases" ? "interaction" : table);

/** The rows of a run with these options, in the order in which they are measured: `contestant`, `size` and the names of `tables`. The peers
 * with more than the fewest events take the longest and come last. */
export function planOf(contestants, { sizes, peers, only, parts, smallest = sizes[0] }) {
  const rows = [];
  for (const size of sizes)
    for (const contestant of contestants) {
      const { package: isPeer, ownSize, least = 0, most = Infinity } = contestant;
      if (ownSize || size < least || size > most || (isPeer && size > peers)) continue;
      rows.push({ contestant, size, isLast: Boolean(isPeer) && size > smallest });
    }
  for (const contestant of contestants) if (contestant.ownSize) rows.push({ contestant, isLast: false });
  return rows
    .filter(({ contestant }) => only.includes(contestant.id))
    .map((row) => ({
      ...row,
      tables: tablesOf(row.contestant, row.size, smallest).filter((table) => parts.includes(partOf(table))),
    }))
    .filter(({ tables }) => tables.length)
    .sort((one, other) => one.isLast - other.isLast);
}

/** The rows of every table in the order of the report, for a run with every measurement. */
export function everyRow(contestants, { sizes }) {
  const all = [...new Set([...SIZES, ...sizes])].sort((one, other) => one - other);
  const only = contestants.map(({ id }) => id);
  const rows = planOf(contestants, { sizes: all, peers: Infinity, only, parts, smallest: sizes[0] });
  const place = ({ contestant, size = Infinity }) => [size, contestants.indexOf(contestant)];
  return rows
    .sort((one, other) => {
      const [[size, index], [otherSize, otherIndex]] = [place(one), place(other)];
      return size === otherSize ? index - otherIndex : size < otherSize ? -1 : 1;
    })
    .map(({ contestant: { id, name }, size, tables }) => ({ id, name, size, tables }));
}
