// A WordPress of one's own: Debian's, with a database that only a socket in its folder leads to, and PHP's development server.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../free-port.js";

const { MARIADB, NO_WORDPRESS, PHP, WORDPRESS } = process.env;
export const skip = !MARIADB && (NO_WORDPRESS || "not set up: make test-wordpress does that");

const own = (name) => fileURLToPath(new URL(name, import.meta.url));
const archive = own("../../target/article-timeline-wordpress.zip");

/** What ends by itself does not answer any more; its output is the error. */
function launch(command, words, env) {
  const child = spawn(command, words, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said = (said + text).slice(-4000)));
  let ended = false;
  const end = once(child, "exit").finally(() => (ended = true));
  end.catch(() => {});
  return {
    async answers(check) {
      for (const until = Date.now() + 20_000; !(await check()); await pause(50))
        if (ended || Date.now() > until) throw new Error(`${command} does not answer: ${said}`);
    },
    // With its workers, at once: nothing that they would still write is of use.
    close: () => {
      if (!ended) process.kill(-child.pid, "SIGKILL");
      return end.catch(() => {});
    },
  };
}

/** Starts a site with the plugin, and with somebody of each role. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const servers = [];
  const close = async () => {
    for (const server of servers.reverse()) await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await open(folder, servers)), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function open(folder, servers) {
  const root = join(folder, "site");
  const socket = join(folder, "socket");
  const debian = dirname(WORDPRESS);
  const share = dirname(debian);
  const libraries = join(dirname(share), "lib");
  cpSync(debian, root, { recursive: true });
  // Debian takes this script from another package.
  for (const name of ["underscore.js", "underscore.min.js"])
    cpSync(join(share, "javascript/underscore", name), join(root, "wp-includes/js", name));
  cpSync(own("theme"), join(root, "wp-content/themes/plain"), { recursive: true });
  mkdirSync(join(root, "wp-content/plugins"), { recursive: true });
  mkdirSync(join(root, "wp-content/uploads"), { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(
    join(root, "wp-config.php"),
    `<?php
    define( 'DB_NAME', 'site' );
    define( 'DB_USER', 'root' );
    define( 'DB_PASSWORD', '' );
    define( 'DB_HOST', 'localhost:${socket}' );
    define( 'DB_CHARSET', 'utf8mb4' );
    define( 'WP_HOME', '${address}' );
    define( 'WP_SITEURL', '${address}' );
    define( 'FS_METHOD', 'direct' );
    define( 'COOKIEHASH', 'site' );
    foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
      define( $name . '_KEY', $name );
      define( $name . '_SALT', $name );
    }
    define( 'DISABLE_WP_CRON', true );
    define( 'WP_HTTP_BLOCK_EXTERNAL', true );
    define( 'WP_DEBUG', true );
    define( 'WP_DEBUG_DISPLAY', false );
    define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
    $table_prefix = 'wp_';
    defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
    require ABSPATH . 'wp-settings.php';`,
  );

  mkdirSync(join(folder, "data"));
  const library = { LD_LIBRARY_PATH: join(libraries, `${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`) };
  const database = launch(
    MARIADB,
    [
      "--no-defaults",
      ...(userInfo().uid === 0 ? ["--user=root"] : []),
      `--datadir=${join(folder, "data")}`,
      `--lc-messages-dir=${join(share, "mysql")}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, "pid")}`,
      "--skip-networking",
      "--skip-grant-tables",
      "--innodb-flush-log-at-trx-commit=0",
    ],
    library,
  );
  servers.push(database);
  await database.answers(() => existsSync(socket));

  // PHP's modules are in a folder with the number of their interface.
  const modules = join(
    libraries,
    "php",
    readdirSync(join(libraries, "php")).find((name) => /^\d{8}$/.test(name)),
  );
  const php = [
    "-n",
    `-dextension_dir=${modules}`,
    "-dextension=mysqlnd",
    "-dextension=mysqli",
    "-dzend_extension=opcache",
    "-dmemory_limit=256M",
  ];
  const env = { ...process.env, SITE_HOST: `127.0.0.1:${port}`, SITE_SOCKET: socket };
  const people = JSON.parse(execFileSync(PHP, [...php, own("install.php"), root, archive], { env, encoding: "utf8" }));
  const server = launch(PHP, [...php, "-S", `127.0.0.1:${port}`, "-t", root], { ...env, PHP_CLI_SERVER_WORKERS: "4" });
  servers.push(server);
  await server.answers(() =>
    fetch(`${address}/wp-includes/css/buttons.css`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return site({ address, root, folder, people });
}

/** What a test does with the site. Roles are "administrator", "editor" and "author". */
function site({ address, root, folder, people }) {
  const rest = async (role, route, body) => {
    const { cookies, nonce } = people[role];
    const response = await fetch(`${address}/?rest_route=${route}`, {
      method: body ? "POST" : "GET",
      headers: {
        Cookie: Object.entries(cookies)
          .map((pair) => pair.join("="))
          .join("; "),
        "X-WP-Nonce": nonce,
        "Content-Type": "application/json",
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route} answers ${response.status}: ${text.slice(0, 1000)}`);
    return JSON.parse(text);
  };
  return {
    address,
    rest,
    /** Uploads a document to the media library, and returns its address. */
    async upload(role, name, text) {
      const { cookies, nonce } = people[role];
      const response = await fetch(`${address}/?rest_route=/wp/v2/media`, {
        method: "POST",
        headers: {
          Cookie: Object.entries(cookies)
            .map((pair) => pair.join("="))
            .join("; "),
          "X-WP-Nonce": nonce,
          "Content-Disposition": `attachment; filename="${name}"`,
        },
        body: text,
      });
      if (!response.ok) throw new Error(`The upload answers ${response.status}: ${await response.text()}`);
      return (await response.json()).source_url;
    },
    /** Publishes a post, and returns its id. */
    post: async (role, content, more) =>
      (await rest(role, "/wp/v2/posts", { title: "A post", status: "publish", content, ...more })).id,
    /** The text of a page as its HTML. */
    html: async (path) => (await fetch(address + path)).text(),
    /** Writes a file that the site serves. */
    write: (path, text) => writeFileSync(join(root, path), text),
    /** Removes a file or folder; returns what brings it back. */
    remove(path) {
      const away = join(folder, "away");
      renameSync(join(root, path), away);
      return () => renameSync(away, join(root, path));
    },
    /** Adds PHP that runs on each page. */
    plugin(name, php) {
      mkdirSync(join(root, "wp-content/mu-plugins"), { recursive: true });
      writeFileSync(join(root, `wp-content/mu-plugins/${name}.php`), `<?php\n${php}`);
    },
    /** The cookies of somebody, for a browser. */
    cookies: (role) => Object.entries(people[role].cookies).map(([name, value]) => ({ name, value, url: address })),
    /** What PHP has complained about in the plugin. WordPress itself is older than this PHP. */
    complaints() {
      const log = join(folder, "debug.log");
      const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
      return lines.filter((line) => /plugins\/article-timeline|PHP (Fatal|Parse)/.test(line));
    },
  };
}
