// Serves the pages of one contestant to one browser, compressed by brotli beforehand, as a good host does.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { types as served } from "../scripts/serve.js";

const types = { ...served, ".ttf": "font/ttf", ".woff2": "font/woff2" };

/** Files larger than this are compressed as a server does that makes them on demand: the best takes minutes. */
const LARGE = 2_000_000;

/** What was compressed before, by its bytes. Most pages have the same scripts. */
const known = new Map();

/** What a file is sent as. Fonts are compressed already, but for the plain ones. */
function compressed(name, body) {
  if (name.endsWith(".woff2")) return undefined;
  const key = createHash("sha256").update(body).digest("hex");
  if (!known.has(key)) known.set(key, compress(body));
  return known.get(key);
}

function compress(body) {
  const quality = body.length > LARGE ? 5 : 11;
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/** A server of these files, texts or bytes by name, with these headers on every answer. */
export async function serveFiles(files, headers = {}) {
  const ready = new Map();
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content);
    ready.set(`/${name}`, {
      body,
      brotli: compressed(name, body),
      type: types[extname(name)] ?? "application/octet-stream",
    });
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const file = ready.get(path.endsWith("/") ? `${path}index.html` : path);
    if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain", ...headers }).end("There is no such file.\n");
      return;
    }
    const accepts = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const body = accepts && file.brotli ? file.brotli : file.body;
    response.writeHead(200, {
      "Content-Type": file.type,
      "Content-Length": body.length,
      "Cache-Control": "max-age=300",
      ...(body === file.brotli && { "Content-Encoding": "br" }),
      ...headers,
    });
    response.end(body);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
