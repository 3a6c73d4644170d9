// A WordPress of one's own: Debian's, with a database that only a socket in its folder leads to, and PHP's development server.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
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
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { onPage } from "../e2e/page.js";
import { freePort } from "../free-port.js";
import { launch } from "../launch.js";

const { MARIADB, NO_WORDPRESS, PHP, WORDPRESS } = process.env;
export const skip = !MARIADB && (NO_WORDPRESS || "not set up: make test-wordpress does that");

/** How long a server may take to start, in milliseconds. */
const PATIENCE = 20_000;
const own = (name) => fileURLToPath(new URL(name, import.meta.url));
const archive = own("../../target/article-timeline-wordpress.zip");

/** The site, while tests run. */
export let site;
/** Starts the site with the plugin, and with somebody of each role; ends it after the tests. */
export function setUpSite() {
  before(async () => (site = await startSite()));
  after(async () => {
    const complaints = site.complaints();
    await site.close();
    assert.deepEqual(complaints, []);
  });
}

/** Opens a page of the site, as somebody if a role is given. */
export const open = (path, { role, ...options }, visit) =>
  onPage(
    {
      path: site.address + path,
      ready: false,
      storageState: { cookies: role ? site.cookies(role) : [], origins: [] },
      ...options,
    },
    visit,
  );

async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const servers = [];
  const close = async () => {
    for (const server of servers.reverse()) await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await started(folder, servers)), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function started(folder, servers) {
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
  const library = join(libraries, `${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`);
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
    { env: { ...process.env, LD_LIBRARY_PATH: library }, detached: true },
  );
  servers.push(database);
  await database.answers(() => assert.ok(existsSync(socket)), PATIENCE);

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
  const server = launch(PHP, [...php, "-S", `127.0.0.1:${port}`, "-t", root], {
    env: { ...env, PHP_CLI_SERVER_WORKERS: "4" },
    detached: true,
  });
  servers.push(server);
  await server.answers(async () => assert.ok((await fetch(`${address}/wp-includes/css/buttons.css`)).ok), PATIENCE);
  return actions({ address, root, folder, people });
}

/** What a test does with the site. Roles are "administrator", "editor" and "author". */
function actions({ address, root, folder, people }) {
  const cookie = (role) =>
    Object.entries(people[role].cookies)
      .map((pair) => pair.join("="))
      .join("; ");
  const ask = async (role, route, headers, body) => {
    const response = await fetch(`${address}/?rest_route=${route}`, {
      method: body ? "POST" : "GET",
      headers: { Cookie: cookie(role), "X-WP-Nonce": people[role].nonce, ...headers },
      body,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route} answers ${response.status}: ${text.slice(0, 1000)}`);
    return JSON.parse(text);
  };
  const rest = (role, route, body) =>
    ask(role, route, { "Content-Type": "application/json" }, body && JSON.stringify(body));
  return {
    address,
    rest,
    /** Uploads a document to the media library, and returns its address. */
    async upload(role, name, text) {
      const headers = { "Content-Disposition": `attachment; filename="${name}"` };
      return (await ask(role, "/wp/v2/media", headers, text)).source_url;
    },
    /** Publishes a post, and returns its id. */
    post: async (role, content, more) =>
      (await rest(role, "/wp/v2/posts", { title: "A post", status: "publish", content, ...more })).id,
    /** The text of a page as its HTML, as somebody meets it if a role is given. */
    html: async (path, role) => (await fetch(address + path, { headers: role ? { Cookie: cookie(role) } : {} })).text(),
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
    /** The cookies of somebody, as a browser stores them. */
    cookies: (role) =>
      Object.entries(people[role].cookies).map(([name, value]) => ({
        name,
        value,
        domain: "127.0.0.1",
        path: "/",
        expires: -1,
        httpOnly: true,
        secure: false,
        sameSite: "Lax",
      })),
    /** What PHP has complained about in the plugin. WordPress itself is older than this PHP. */
    complaints() {
      const log = join(folder, "debug.log");
      const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
      return lines.filter((line) => /plugins\/article-timeline|PHP (Fatal|Parse)/.test(line));
    },
  };
}
