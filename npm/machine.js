// What the command line needs of the machine, by Node.js. All of it is synchronous, as the command line is.
import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { WriteStream, isatty } from "node:tty";
import { fileURLToPath } from "node:url";
import { getSystemErrorMap } from "node:util";

/** The words of the C library, where those of Node.js differ. */
const WORDS = {
  EADDRINUSE: "Address already in use",
  EBUSY: "Device or resource busy",
  EEXIST: "File exists",
  EISDIR: "Is a directory",
  ELOOP: "Too many levels of symbolic links",
  ENAMETOOLONG: "File name too long",
  EPERM: "Operation not permitted",
};

/** What failed, as the native command line says it: “No such file or directory (os error 2)”. */
function sentence({ code, errno, message }) {
  const words = WORDS[code] ?? getSystemErrorMap().get(errno)?.[1];
  return words ? `${words[0].toUpperCase()}${words.slice(1)} (os error ${-errno})` : message;
}

/** Does something with files; what fails throws its text. */
function attempt(action) {
  try {
    return action();
  } catch (error) {
    throw sentence(error);
  }
}

const asleep = new Int32Array(new SharedArrayBuffer(4));
/** Does something with a stream, again and again while a pipe or a terminal is not ready. */
function patiently(action) {
  for (;;) {
    try {
      return action();
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
      Atomics.wait(asleep, 0, 0, 5);
    }
  }
}

/** Writes all of a text, or of bytes, to a stream. */
function writeAll(stream, content) {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; ) at += patiently(() => writeSync(stream, bytes, at));
}

const CHUNK = 65_536;
/** Reads a stream to its end, but at most this many bytes. */
function readAll(stream, most) {
  const chunks = [];
  let length = 0;
  while (length < most) {
    const chunk = Buffer.alloc(Math.min(CHUNK, most - length));
    const count = patiently(() => readSync(stream, chunk));
    if (!count) break;
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
  return Buffer.concat(chunks);
}

/** Replaces a file as soon as all of the content is written. */
function replace(path, content) {
  // A pipe or a device cannot be replaced.
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile()) return writeFileSync(path, content);
  const temporary = join(dirname(path), `.tmp-${randomUUID()}`);
  const file = openSync(temporary, "wx");
  try {
    try {
      writeAll(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

export class Machine {
  read(path, most) {
    return attempt(() => {
      if (path === "-") return readAll(0, most);
      const file = openSync(path);
      try {
        return readAll(file, most);
      } finally {
        closeSync(file);
      }
    });
  }

  exists(path) {
    return existsSync(path);
  }

  write(path, content) {
    attempt(() => replace(path, content));
  }

  createFolder(path) {
    attempt(() => mkdirSync(path, { recursive: true }));
  }

  element() {
    return dirname(fileURLToPath(import.meta.url));
  }

  print(text) {
    try {
      writeAll(1, text);
    } catch (error) {
      // The receiver has read enough, such as `head`.
      if (error.code !== "EPIPE") throw sentence(error);
    }
  }

  say(text) {
    try {
      writeAll(2, text);
    } catch {
      // There is nowhere left to report that standard error is closed.
    }
  }

  serve(port, site) {
    const server = createServer((request, response) => {
      // A page elsewhere must not read it under a name of its own.
      if (!["127.0.0.1", "localhost"].includes(request.headers.host?.split(":")[0]))
        return response.writeHead(403).end();
      const [status, kind, body] = site.answer(request.url.split("?")[0]);
      response.writeHead(status, { "content-type": kind, "cache-control": "no-store" }).end(body);
    });
    server.on("error", (error) => {
      site.failed(sentence(error));
      process.exitCode = 2;
    });
    server.listen(port, "127.0.0.1", () => site.started(server.address().port));
  }

  hasColours(isError) {
    return isatty(isError ? 2 : 1) && !process.env.NO_COLOR;
  }

  width() {
    const terminal = [1, 2].find((stream) => isatty(stream));
    const columns = terminal ? new WriteStream(terminal).columns : Number(process.env.COLUMNS);
    return columns > 0 ? columns : 100;
  }
}
