// browser.js: a real Chromium that a test drives line by line: {"do": …} in, {"is": …} or {"error": …} out. One page at
// a time; everything that it asked for, said on its console or popped up is remembered.
"use strict";

const readline = require("readline");
const { chromium } = require("playwright-core");

const limitMs = 20000; // ends a scene that hangs
let browser, context, page;
let seen = { requests: [], errors: [], dialogs: [] };

async function open({ url, width, height, touch, javascript, locale, dark }) {
  await close();
  seen = { requests: [], errors: [], dialogs: [] };
  context = await browser.newContext({
    viewport: { width, height }, hasTouch: touch, isMobile: touch, deviceScaleFactor: touch ? 2 : 1, locale,
    javaScriptEnabled: javascript, colorScheme: dark ? "dark" : "light",
  });
  context.setDefaultTimeout(limitMs);
  page = await context.newPage();
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  page.on("dialog", (dialog) => { seen.dialogs.push(dialog.message()); return dialog.dismiss(); });
  return go({ url });
}

async function go({ url }) {
  const answer = await page.goto(url);
  return answer.status();
}

/** What a click or a key leads to: the status of the page, once it is there. */
async function send({ selector, keys }) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303),
    page.waitForEvent("framenavigated"),
    keys ? page.keyboard.press(keys) : page.locator(selector).click(),
  ]);
  await page.waitForLoadState("load");
  return answer.status();
}

async function close() {
  if (context)
    await context.close();
  context = undefined;
}

const actions = {
  open, go, send, close,
  fill: ({ selector, text }) => page.locator(selector).fill(text),
  check: ({ selector }) => page.locator(selector).check(),
  press: ({ keys }) => page.keyboard.press(keys),
  choose: ({ selector, value }) => page.locator(selector).selectOption(value),
  texts: ({ selector }) => page.locator(selector).allInnerTexts(),
  value: ({ selector }) => page.locator(selector).inputValue(),
  checked: ({ selector }) => page.locator(selector).isChecked(),
  visible: ({ selector }) => page.locator(selector).evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.dataset.key)),
  evaluate: ({ script }) => page.evaluate(script),
  url: () => page.url(),
  seen: () => seen,
  back: () => page.goBack().then((answer) => answer && answer.status()),
  reload: () => page.reload().then((answer) => answer.status()),
  shot: ({ file }) => page.screenshot({ path: file, fullPage: true }).then(() => file),
};

async function main() {
  // Chromium as root has no sandbox of its own; what it opens here is the server under test.
  const options = { executablePath: process.env.FAIRBOOK_CHROMIUM, headless: true };
  if (process.getuid() === 0)
    options.args = ["--no-sandbox"];
  browser = await chromium.launch(options);
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { do: name, ...words } = JSON.parse(line);
    try {
      const is = await actions[name](words);
      process.stdout.write(JSON.stringify({ is: is === undefined ? null : is }) + "\n");
    } catch (error) {
      process.stdout.write(JSON.stringify({ error: `${name}: ${error.message}` }) + "\n");
    }
  }
  await browser.close();
}

main().catch((error) => {
  process.stdout.write(JSON.stringify({ error: error.message }) + "\n");
  process.exitCode = 1;
});
