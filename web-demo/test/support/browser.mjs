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

/** Counts the addresses that the page has gone to and has not been told of: the event comes in a task of its own. */
function countUntold() {
  window.untold = 0;
  navigation.addEventListener("navigate", ({ hashChange }) => (window.untold += hashChange ? 1 : 0));
  addEventListener("hashchange", () => (window.untold -= 1), true);
}

/**
 * Makes the page learn late where it is, draw late, and its worker hear late what it is asked: a test that does not wait for
 * what it reads then fails each time, and not once in a hundred.
 */
function slowDown() {
  const LATE = 300;
  addEventListener(
    "hashchange",
    (event) => {
      if (event.isTrusted) {
        event.stopImmediatePropagation();
        setTimeout(() => dispatchEvent(new HashChangeEvent("hashchange", event)), LATE);
      }
    },
    true,
  );
  const draw = window.requestAnimationFrame;
  window.requestAnimationFrame = (step) => draw(() => setTimeout(() => draw(step), LATE / 3));
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...said) {
    setTimeout(() => post.apply(this, said), LATE);
  };
}

/** A page at an address, and what went wrong in it: another origin asked, an error unhandled, a rule of the policy broken. */
export async function open(browser, address, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
    ...options,
  });
  // What is slowed down is held before it is counted.
  if (process.env.MEDNUM_SLOW === "1") {
    await context.addInitScript(slowDown);
    // A part that is sent for comes late, too.
    await context.route("**/assets/*.js", async (route) => {
      await new Promise((done) => setTimeout(done, 200));
      await route.fallback().catch(() => undefined);
    });
  }
  await context.addInitScript(countUntold);
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

/** Waits until the page shows the address where it is, and the engine has answered what it shows. */
export async function settled(page) {
  await page.waitForFunction(() => window.untold === 0);
  // Two frames later, what the address asks for is on the screen, or is said to be on its way.
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    await frame();
    await frame();
  });
  await page.waitForFunction(() => {
    const status = document.querySelector("[role=status]");
    const done = ["open", "rejected", "failed", "no-file"].includes(status?.getAttribute("data-opening") ?? "");
    return done && window.untold === 0 && document.querySelector(".waiting, [aria-busy=true]") === null;
  });
}

/** Goes to another place of a page that is open (`etat?doc=exemple`), as a link would, and waits until it is answered. */
export async function visit(page, place) {
  await page.evaluate((next) => {
    location.hash = `#/${next}`;
  }, place);
  await settled(page);
}

/** A document as a file of one's own: its text, or its value. */
export const fileOf = (document, name) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof document === "string" || Buffer.isBuffer(document) ? document : JSON.stringify(document)),
});

let given = 0;

/** Chooses a document as a file of one's own, by the button of the head, and waits until the page names it: its name. */
export async function choose(page, document) {
  given += 1;
  const name = `essai-${given}.json`;
  await page.setInputFiles(".settings input[type=file]", fileOf(document, name));
  await page.waitForFunction(
    (wanted) => location.hash.includes("doc=fichier") && document.querySelector("#document").textContent.includes(wanted),
    name,
  );
  return name;
}
