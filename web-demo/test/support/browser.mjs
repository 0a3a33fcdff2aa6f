// Headless Chromium as installed on the machine, and pages of the demo in it.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function executable() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = [process.env.CHROME_PATH, ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined) {
    throw new Error("no Chromium: install the package `chromium`, or give the path of a Chrome as CHROME_PATH");
  }
  return found;
}

// A machine without a network answers none of what Chromium asks of its maker.
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser. A superuser has no sandbox to run it in. */
export function launch() {
  return chromium.launch({ executablePath: executable(), chromiumSandbox: process.getuid?.() !== 0, args: QUIET });
}

/** A page at an address, and what went wrong in it: another origin asked, an error unhandled, a rule of the policy broken. */
export async function open(browser, address, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  const troubles = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(address).origin) {
      troubles.push(`asked ${url.origin}`);
    }
  });
  page.on("pageerror", (error) => troubles.push(`left unhandled: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") {
      troubles.push(`said: ${message.text()}`);
    }
  });
  await page.goto(address);
  return { page, context, troubles, close: () => context.close() };
}

/** Waits until the engine has answered what the page shows. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const status = document.querySelector("[role=status]");
    const done = ["open", "rejected", "failed", "no-file"].includes(status?.getAttribute("data-opening") ?? "");
    return done && document.querySelector(".waiting, [aria-busy=true]") === null;
  });
}

/** Goes to another place of a page that is open, as a link would, and waits until it is answered. */
export async function visit(page, place) {
  await page.evaluate(
    (next) =>
      new Promise((done) => {
        location.hash = `#/${next}`;
        // The address is told after this task; two frames later what it asks for is on the screen, or is said to be on its way.
        requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 0)), 0));
      }),
    place,
  );
  await settled(page);
}

/** Chooses a document as a file of one's own, by the button of the head: its text, or its value. */
export async function choose(page, document, name = "essai.json") {
  await page.setInputFiles(".settings input[type=file]", {
    name,
    mimeType: "application/json",
    buffer: Buffer.from(typeof document === "string" ? document : JSON.stringify(document)),
  });
  await page.waitForFunction(() => location.hash.includes("doc=fichier"));
}
