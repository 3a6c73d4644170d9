// The functions of the kit, each a command on a machine that has the caller's texts for files.

/** What has a problem: `message` tells all of them to people, each with its place and the remedy. */
export class TimelineError extends Error {
  name = "TimelineError";
}

/** A machine with one file, whatever it is called. */
class Memory {
  output = "";
  said = "";

  constructor(content) {
    this.bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  }

  read(_path, most) {
    return this.bytes.subarray(0, most);
  }

  exists() {
    return true;
  }

  write() {
    throw "a text has no files beside it";
  }

  createFolder() {
    throw "a text has no folders beside it";
  }

  serve() {
    throw "a text is not served";
  }

  element() {
    return undefined;
  }

  print(text) {
    this.output += text;
  }

  say(text) {
    this.said += text;
  }

  hasColours() {
    return false;
  }

  width() {
    return 100;
  }
}

/** The functions, on what runs a command. */
export function functions(run) {
  /** The output of a command. Its status tells of problems with 1, which is an error too if `most` is 0. */
  function command(words, content, most) {
    const machine = new Memory(content);
    const status = run(["timeline", ...words], machine);
    if (status > most) throw new TimelineError(machine.said.trimEnd());
    return machine.output;
  }

  /** An option with its value is one word, so that no value is taken for an option. */
  const option = (name, value) => {
    if (value === undefined || value === false) return [];
    return [value === true ? name : `${name}=${value}`];
  };
  const reading = ({ name = "-", from, lang }) => [...option("--from", from), ...option("--lang", lang), "--", name];
  const withoutFile = ({ file, ...problem }) => problem;

  const check = (content, how = {}) =>
    JSON.parse(command(["check", "--format=json", ...reading(how)], content, 1)).map(withoutFile);

  return {
    check,

    toDocument(content, how = {}) {
      const output = command(["import", ...reading(how)], content, 1);
      return { document: output ? JSON.parse(output) : null, problems: check(content, how) };
    },

    toTable(content, how = {}) {
      const { table, problems } = JSON.parse(command(["export", "--format=json", ...reading(how)], content, 1));
      return { table, problems: problems.map(withoutFile) };
    },

    prerender(content, { name = "-", as = "snippet", jsonLd = true, ...how } = {}) {
      // The other options have the names of the command line's.
      const words = Object.entries(how).flatMap(([key, value]) => option(`--${key}`, value));
      if (as !== "snippet") words.push(`--${as}`);
      if (!jsonLd) words.push("--no-json-ld");
      return command(["prerender", ...words, "--", name], content, 0);
    },
  };
}
