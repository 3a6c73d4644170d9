// Generates the TypeScript declarations and the guide's tables from static/custom-elements.json.
//
//   node scripts/declare.js            rewrites the text between “generated” and “end” in each file
//   node scripts/declare.js --check    only compares, and fails if a file is out of date
import { readFileSync, writeFileSync } from "node:fs";

const [
  {
    declarations: [element],
  },
] = JSON.parse(readFileSync("static/custom-elements.json", "utf8")).modules;
const fields = element.members.filter(({ kind }) => kind === "field");
const methods = element.members.filter(({ kind }) => kind === "method");

/** Types that are declared by hand, by the parameter that has them. */
const NAMED = { filter: "TimelineFilter" };
/** Types that a property also accepts. */
const ALSO = { loading: "FormerTimelineLoading" };

const capitalised = (name) => name[0].toUpperCase() + name.slice(1);
/** The values of a type that is a union of strings. */
const words = ({ text }) => [...text.matchAll(/"([^"]+)"/g)].map(([, word]) => word);
const isWords = ({ text }) => /^"[^"]+"( \| "[^"]+")*$/.test(text);
const union = (type) => words(type).map((word) => JSON.stringify(word));

/** A comment, broken into lines of at most 120 columns. */
function comment(text, indent = "") {
  const lines = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line && `${indent} * ${line} ${word}`.length <= 120) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines.length === 1 && `${indent}/** ${lines[0]} */`.length <= 120
    ? `${indent}/** ${lines[0]} */`
    : [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");
}

/** A union, on one line if it fits, as the formatter writes it. */
const declared = (name, parts) => {
  const line = `export type ${name} = ${parts.join(" | ")};`;
  return line.length <= 120 ? line : `${[`export type ${name} =`, ...parts].join("\n  | ")};`;
};
const typeOf = ({ name, type }) => (isWords(type) ? `Timeline${capitalised(name)}` : type.text);

function accessors(field) {
  const { name, attribute, description } = field;
  const type = typeOf(field);
  if (!attribute) return [comment(description, "  "), `  ${name}: ${type};`];
  const taken = [type, ALSO[name], "null", "undefined"].filter(Boolean).join(" | ");
  return [comment(description, "  "), `  get ${name}(): ${type};`, `  set ${name}(value: ${taken});`];
}

function signature({ name, parameters = [], return: { type } }) {
  const list = parameters.map((one) => `${one.name}${one.optional ? "?" : ""}: ${NAMED[one.name] ?? one.type.text}`);
  return `  ${name}(${list.join(", ")}): ${type.text};`;
}

/** The fields of an event's detail, with their types. */
const detailOf = ({ type }) => /^CustomEvent<\{ (.*) \}>$/.exec(type.text)[1].split("; ");
const interfaceOf = ({ name }) => `Timeline${capitalised(name.replace("timeline-", ""))}Detail`;

const code = (text) => `\`${text.replaceAll("|", "\\|")}\``;
const table = (heads, rows) =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
/** The values of an attribute. */
const values = ({ type }) =>
  isWords(type) ? words(type).map(code).join(", ") : type.text === "boolean" ? "present or absent" : "a string";

const generated = {
  "static/article-timeline.d.ts": {
    values: fields
      .filter(({ type }) => isWords(type))
      .map((field) => `/** A value of \`${field.name}\`. */\n${declared(typeOf(field), union(field.type))}`)
      .join("\n"),
    codes: `/** The class of a failure. */\n${declared(
      "TimelineErrorCode",
      union({ text: detailOf(element.events.find(({ name }) => name === "timeline-error"))[0] }),
    )}`,
    events: [
      "export interface TimelineEventMap {",
      ...element.events.flatMap((event) => [
        comment(event.description, "  "),
        `  "${event.name}": CustomEvent<${interfaceOf(event)}>;`,
      ]),
      "}",
    ].join("\n"),
    members: [
      ...fields.flatMap(accessors),
      "",
      ...methods.flatMap((method) => [comment(method.description, "  "), signature(method)]),
    ].join("\n"),
    names: `/** A property that a template can set. */\n${declared(
      "TimelineField",
      fields.map(({ name }) => JSON.stringify(name)),
    )}`,
  },
  "docs/embedding.md": {
    attributes: table(
      ["attribute", "values", "default", "meaning"],
      element.attributes.map((one) => [
        code(one.name),
        values(one),
        isWords(one.type) ? code(JSON.parse(one.default)) : "–",
        one.description,
      ]),
    ),
    methods: table(
      ["method", "does"],
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((one) => one.name).join(", ")})`),
        [description, ...parameters.map((one) => one.description)].filter(Boolean).join(" "),
      ]),
    ),
    events: table(
      ["event", "`detail`", "meaning"],
      element.events.map((event) => [
        code(event.name),
        detailOf(event)
          .map((field) => code(field.split(":")[0]))
          .join(", "),
        event.description,
      ]),
    ),
    parts: table(
      ["part", "what it is"],
      element.cssParts.map(({ name, description }) => [code(name), description]),
    ),
    properties: table(
      ["property", "default", "meaning"],
      element.cssProperties.map(({ name, default: value, description }) => [code(name), code(value), description]),
    ),
  },
};

/** The lines, with the generated part in the place of this name. */
function replaced(lines, name, part, file) {
  const [open, close, margin] = file.endsWith(".md")
    ? [`<!-- generated: ${name} -->`, "<!-- end -->", [""]]
    : [`// generated: ${name}`, "// end", []];
  const begin = lines.findIndex((line) => line.trim() === open);
  const end = lines.findIndex((line, at) => at > begin && line.trim() === close);
  if (begin < 0 || end < 0)
    throw new Error(`${file} has no place for “${name}”; write “${open}” and “${close}” there.`);
  return [...lines.slice(0, begin + 1), ...margin, ...part.split("\n"), ...margin, ...lines.slice(end)];
}

const check = process.argv.includes("--check");
for (const [file, parts] of Object.entries(generated)) {
  const text = readFileSync(file, "utf8");
  const changed = Object.entries(parts)
    .reduce((lines, [name, part]) => replaced(lines, name, part, file), text.split("\n"))
    .join("\n");
  if (changed === text) continue;
  if (check) {
    console.error(`${file} is not what static/custom-elements.json declares; run: node scripts/declare.js`);
    process.exitCode = 1;
  } else writeFileSync(file, changed);
}
