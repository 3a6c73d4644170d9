// For Vite: `<!-- timeline timelines/dam.json -->` in a page, and `import html from "./dam.json?timeline"` in a module.
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { FOLDER, documents, files, placeOf, snippet, watching } from "./site.js";

const TYPES = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};
const QUERY = "?timeline";
const VIRTUAL = "\0timeline:";
const PLACE = /<!-- timeline (\S+) -->/g;

/** Serves the element's files in development, and reloads the page if a document changes. */
export function serving(server) {
  const folder = `${server.config.base}${FOLDER}/`;
  server.middlewares.use((request, response, next) => {
    const path = request.url.split("?")[0];
    const name = files.find((file) => path === folder + file || path === `/${FOLDER}/${file}`);
    if (!name) return next();
    response.setHeader("content-type", TYPES[extname(name)]);
    response.end(readFileSync(placeOf(name)));
  });
  watching.add((path) => server.watcher.add(path));
  server.watcher.on("change", (path) => documents.has(path) && server.ws.send({ type: "full-reload" }));
}

/** Options are those of `prerender`, for all timelines. Paths in pages begin at Vite's root. */
export default function timeline(options = {}) {
  let config;
  /** The folder of the element's files, from a page. */
  const base = (page = "/") =>
    config.base.startsWith("/") || URL.canParse(config.base)
      ? `${config.base}${FOLDER}/`
      : `${"../".repeat(page.split("/").length - 2) || "./"}${FOLDER}/`;

  return {
    name: "article-timeline",
    enforce: "pre",
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: serving,
    transformIndexHtml: {
      // Afterwards, so that Vite leaves the element's script where it is.
      order: "post",
      handler: (html, { path }) =>
        html.replace(PLACE, (_, name) => snippet(`${config.root}/${name}`, { base: base(path), ...options })),
    },
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      // Not the name of a JSON file, which Vite would parse.
      return found && `${VIRTUAL}${found.id}.js`;
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return;
      const path = id.slice(VIRTUAL.length, -".js".length);
      this.addWatchFile(path);
      return `export default ${JSON.stringify(snippet(path, { base: base(), ...options }))};`;
    },
    generateBundle() {
      if (this.environment && this.environment.config.consumer !== "client") return;
      for (const name of files)
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source: readFileSync(placeOf(name)) });
    },
  };
}
