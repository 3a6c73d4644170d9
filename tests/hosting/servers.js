// The servers of the guide, with its configuration: nginx, Caddy, and a substitute for an object store behind a CDN.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.js";
import { launch } from "../launch.js";
import { block, dist, everywhere } from "./guide.js";

const { CADDY, NGINX, NGINX_BROTLI, NO_CADDY, NO_NGINX } = process.env;
const unset = "not set up: make test-hosting does that";
const noNginx = !NGINX && (NO_NGINX || unset);
const withoutBrotli = (text) => text.replace(/^ *brotli_static .*\n/m, "");

/** Each host: how it is started in a folder, the encodings it supports, and why it is skipped, if it is. */
export const hosts = [
  {
    name: "nginx",
    encodings: ["br", "gzip"],
    start: (folder) => nginx(folder, block("nginx"), NGINX_BROTLI),
    skip: noNginx || (!NGINX_BROTLI && "this nginx has no brotli module"),
  },
  {
    name: "nginx without brotli",
    encodings: ["gzip"],
    start: (folder) => nginx(folder, withoutBrotli(block("nginx"))),
    skip: noNginx,
  },
  { name: "Caddy", encodings: ["br", "gzip"], start: caddy, skip: !CADDY && (NO_CADDY || unset) },
  { name: "an object store", encodings: [], start: store, skip: false },
];

/** Starts a host; resolves to its address, and to what ends it. */
export async function start(host) {
  const folder = mkdtempSync(join(tmpdir(), "hosting-"));
  mkdirSync(join(folder, "cdn"));
  symlinkSync(dist, join(folder, "cdn/article-timeline"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const { address, close } = await host.start(folder);
    return { address, close: () => Promise.resolve(close()).finally(remove) };
  } catch (cause) {
    remove();
    throw new Error(`${host.name} cannot be started.`, { cause });
  }
}

/** nginx in the foreground, with the guide's configuration inside that of a distribution. */
async function nginx(folder, configuration, module) {
  const port = await freePort();
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const site = replace(configuration, [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["/srv/cdn;", `${folder}/cdn;`],
  ]);
  writeFileSync(
    join(folder, "nginx.conf"),
    `
    ${module ? `load_module ${module};` : ""}
    ${userInfo().uid === 0 ? "user root;" : ""}
    daemon off; pid ${folder}/pid; error_log stderr;
    events {}
    http { access_log off; ${places.join(" ")} ${site} }`,
  );
  return run(folder, port, NGINX, ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")]);
}

async function caddy(folder) {
  const port = await freePort();
  const site = replace(block("caddyfile"), [
    ["cdn.example.org {", `http://127.0.0.1:${port} {`],
    ["/srv/cdn\n", `${folder}/cdn\n`],
  ]);
  writeFileSync(join(folder, "Caddyfile"), `{\nadmin off\ndefault_bind 127.0.0.1\n}\n${site}`);
  return run(folder, port, CADDY, ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")]);
}

/** Runs the guide's commands with an `aws` that only records its arguments, and starts a server that follows them. `change` changes
 * the bytes of a file, as some CDNs do. */
export async function store(folder, change) {
  const aws = "aws() { printf '%s\\t' \"$@\"; echo; }\n";
  symlinkSync(dist, join(folder, "dist"));
  const calls = execFileSync("sh", ["-c", aws + block("sh")], { cwd: folder, encoding: "utf8" })
    .trimEnd()
    .split("\n");
  const objects = new Map(calls.map((call) => stored(call.split("\t").filter(Boolean))));
  const server = createServer((request, response) => {
    const { file, headers } = objects.get(new URL(request.url, "http://localhost").pathname) ?? {};
    if (!file) return response.writeHead(404, everywhere).end();
    const changed = change?.(file.slice(0, -".br".length));
    const { "content-encoding": _, ...plain } = headers;
    return response
      .writeHead(200, { ...everywhere, ...(changed ? plain : headers) })
      .end(changed || readFileSync(join(dist, file)));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** What one command puts into the store: a path, the file there, and its headers. */
function stored([service, command, file, target, ...options]) {
  const bucket = "s3://cdn.example.org";
  if (`${service} ${command}` !== "s3 cp" || !target.startsWith(`${bucket}/`))
    throw new Error(`aws ${service} ${command} ${target}`);
  const headers = {};
  for (let at = 0; at < options.length; at += 2) {
    const [, name] = /^--(content-type|content-encoding|cache-control)$/.exec(options[at]);
    headers[name] = options[at + 1];
  }
  return [target.slice(bucket.length), { file, headers }];
}

/** Replaces the first of each pair. Fails if it is missing, because then the configuration is not the guide's. */
function replace(text, pairs) {
  for (const [from, to] of pairs) {
    if (text.split(from).length !== 2) throw new Error(`“${from.trim()}” is not once in the configuration.`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** Starts a server and waits until it answers. */
async function run(folder, port, command, args) {
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const server = launch(command, args, { env });
  const address = `http://127.0.0.1:${port}`;
  try {
    await server.answers(() => fetch(address));
  } catch (failure) {
    await server.close();
    throw failure;
  }
  return { address, close: server.close };
}
