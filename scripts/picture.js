// Takes the README's picture: the timeline in a wide window and on a phone, side by side. Run by `make picture`.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./serve.js";

const server = await serve(fileURLToPath(new URL("../dist", import.meta.url)), 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu"],
});

async function screenshot(width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForTimeout(500);
  const png = await page.screenshot();
  return `data:image/png;base64,${png.toString("base64")}`;
}

const page = await browser.newPage({ viewport: { width: 1440, height: 820 } });
await page.setContent(`
  <body style="margin:0; display:flex; gap:40px; padding:20px; background:#e9e5dd; box-sizing:border-box; height:820px">
    <img src="${await screenshot(1040, 780)}" alt=""><img src="${await screenshot(320, 780)}" alt="">`);
await page.screenshot({ path: fileURLToPath(new URL("../docs/timeline.png", import.meta.url)) });
await browser.close();
server.close();
