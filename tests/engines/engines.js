// Shared by the tests in several engines: each engine's driver and session, all controlled by WebDriver.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Builder } from "selenium-webdriver";
import { freePort } from "../free-port.js";
import { soon } from "../soon.js";

const { CHROMEDRIVER, CHROMIUM, FIREFOX, FIREFOX_DRIVER, NO_FIREFOX, NO_WEBKIT, WEBKIT_DRIVER, XVFB } = process.env;
const flags = JSON.parse(readFileSync(new URL("../../webdriver.json", import.meta.url)))["goog:chromeOptions"];

/** The time limits in milliseconds: for anything on the page, and for an engine to start or stop. */
const PATIENCE = 10_000;
const START = 60_000;
const size = { width: 1280, height: 900 };

/** Each engine: its driver, its capabilities, and why it is skipped, if it is. */
export const engines = [
  {
    name: "Chromium",
    driver: CHROMEDRIVER,
    capabilities: { browserName: "chrome", "goog:chromeOptions": { ...flags, binary: CHROMIUM } },
  },
  {
    name: "Firefox",
    driver: FIREFOX && FIREFOX_DRIVER,
    capabilities: { browserName: "firefox", "moz:firefoxOptions": { binary: FIREFOX, args: ["-headless"] } },
    leftOut: NO_FIREFOX,
  },
  {
    // The driver finds its own browser, which has no headless mode.
    name: "WebKit",
    driver: XVFB && WEBKIT_DRIVER,
    capabilities: { browserName: "MiniBrowser" },
    screen: XVFB,
    leftOut: NO_WEBKIT,
  },
].map((engine) => ({
  ...engine,
  skip: !engine.driver && (engine.leftOut || "not set up: make test-engines does that"),
}));

/** Starts an engine; resolves to its session, and a function that stops the engine. */
export async function start({ name, driver, capabilities, screen }) {
  const started = [];
  const close = () => {
    for (const child of started.reverse()) child.kill();
  };
  try {
    const env = { ...process.env };
    if (screen) {
      // A separate virtual screen. Xvfb chooses a free number and prints it.
      const stdio = ["ignore", "ignore", "ignore", "pipe"];
      const child = spawn(
        screen,
        ["-displayfd", "3", "-screen", "0", `${size.width}x${size.height}x24`, "-nolisten", "tcp"],
        { stdio },
      );
      started.push(child);
      const [number] = await Promise.race([once(child.stdio[3], "data"), ended(child, screen)]);
      Object.assign(env, { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: "x11" });
    }
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`], { env, stdio: "ignore" });
    started.push(child);
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([answers(address), ended(child, driver)]);
    const timeouts = { script: PATIENCE, pageLoad: PATIENCE, implicit: 0 };
    const session = await inTime(
      new Builder()
        .usingServer(address)
        .withCapabilities({ ...capabilities, timeouts })
        .build(),
    );
    await inTime(session.manage().window().setRect(size));
    return { session, close: () => inTime(session.quit()).finally(close) };
  } catch (cause) {
    close();
    throw new Error(`${name} cannot be started.`, { cause });
  }
}

/** The same promise, but rejected if the driver hangs. */
const inTime = (promise) =>
  Promise.race([
    promise,
    pause(START, undefined, { ref: false }).then(() => Promise.reject(new Error(`No answer in ${START} ms.`))),
  ]);

const answers = (address) =>
  soon(async () => {
    const { value } = await (await fetch(`${address}/status`)).json();
    if (!value.ready) throw new Error(value.message);
  });

/** Rejects when the process exits. */
async function ended(child, command) {
  const [code] = await once(child, "exit");
  throw new Error(`${command} ended with ${code}.`);
}
