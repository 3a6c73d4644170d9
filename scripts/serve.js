// Serves dist/ on this machine only, under the strict policy that the timeline supports.
//
//   node scripts/serve.js [PORT]     the default is 8080; 0 chooses a free port
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { pipeline } from "node:stream";
import { fileURLToPath } from "node:url";

/** The types of files, by extension. */
export const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

/** Starts a server for `folder`; resolves to the server when it listens. `pages` adds pages by path, for tests: a body, or an object with
 * body, file (in the folder), status and headers, all optional. If the body is a function, it returns an async iterator of chunks, which
 * are sent as they come. The iterator ends when the browser disconnects. */
export function serve(folder, port, pages = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const page = typeof pages[file] === "string" ? { body: pages[file] } : (pages[file] ?? {});
    const headers = {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      "Content-Security-Policy": file === "/examples/frame.html" ? `${policy}; frame-src 'self'` : policy,
      "Cache-Control": "no-cache",
      ...page.headers,
    };
    try {
      const body = page.body ?? (await readFile(join(folder, normalize(page.file ?? file))));
      response.writeHead(page.status ?? 200, headers);
      if (typeof body === "function") pipeline(body(), response, () => {});
      else response.end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file.\n");
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 8080);
  const folder = fileURLToPath(new URL("../dist", import.meta.url));
  try {
    const server = await serve(folder, port);
    console.log(
      `The timeline is at http://127.0.0.1:${server.address().port}/ and examples of its use at /examples/ (Ctrl-C stops it).`,
    );
  } catch (error) {
    const remedy = error.code === "EADDRINUSE" ? "something else has it; choose another: make serve PORT=8081" : error;
    console.error(`Port ${port} cannot be used: ${remedy}`);
    process.exitCode = 1;
  }
}
