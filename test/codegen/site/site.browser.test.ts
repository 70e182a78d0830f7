import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, assert, beforeAll, describe, expect, test } from "vitest";
import type { SiteFile } from "../../../src/codegen/site/site.ts";
import { browserPath, noBrowser, openSite, type OpenSite } from "./browser.ts";
import { filesOf, tagsOf } from "./sites.ts";

declare global {
  var axe: { run(options: object): Promise<AxeResults> };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const gref = "netif/ref/xen_netif_gref.html";
const add = "netif/caps/ADD_GREF_MAPPING.html";
let files: readonly SiteFile[];
let site: OpenSite;

const pages = () => files.map(({ name }) => name).filter((name) => name.endsWith(".html"));

/**
 * The pages that axe has to see: each that has something that none before it has, which is an element of a class
 * or role in another such element, with other attributes, or after another level of heading.
 */
function distinctPages(all: readonly SiteFile[]): readonly SiteFile[] {
  const seen = new Set<string>();
  return all.filter(({ name, text }) => {
    if (!name.endsWith(".html")) return false;
    const before = seen.size;
    let last = "";
    let heading = "";
    for (const { name: tag, attributes } of tagsOf(text)) {
      const kind = [tag, attributes.get("class"), attributes.get("role")].join(".");
      // A word of code has no more than its colour, wherever it stands.
      if (/hljs-/.test(kind)) {
        seen.add(kind);
        continue;
      }
      seen.add([last, kind, ...[...attributes.keys()].toSorted()].join(" "));
      last = kind;
      if (/^h\d$/.test(tag)) {
        seen.add(`${heading} ${tag}`);
        heading = tag;
      }
    }
    return seen.size > before;
  });
}

/** What axe finds on a page. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ preload: false }));
  return violations.map(({ id, nodes }) => `${page.url()}: ${id} at ${nodes[0]?.target.join()}`);
}

describe.skipIf(browserPath === undefined)(`the site in a browser (${noBrowser})`, () => {
  beforeAll(async () => {
    assert(browserPath !== undefined);
    files = await filesOf(
      ["spec/netif.ts", "test/codegen/layouts/spec.ts"],
      ["docs/language.md", "docs/conform.md", "docs/verify.md", "docs/diagnostics"],
    );
    site = await openSite(files, browserPath);
  });
  afterAll(() => site?.close());

  test("every page opens from the disk without an error, and none is wider than a phone", async () => {
    const page = await site.open({ viewport: { width: 360, height: 740 } });
    const wide: string[] = [];
    for (const name of pages()) {
      await page.goto(site.disk + name);
      const over = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      if (over > 0) wide.push(`${name}: ${over}`);
    }
    expect(wide).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  test("pages open below a path of a server without an error", async () => {
    const page = await site.open();
    for (const name of ["index.html", "netif/index.html", gref, add, "guide/language.html"]) {
      await page.goto(site.served + name);
    }
    await page.goto(`${site.served}netif/chapters/gref.html`);
    await page.click("main a[href$='ADD_GREF_MAPPING.html']");
    expect(page.url()).toBe(site.served + add);
    expect(site.errors).toEqual([]);
  });

  test("the first page is small with all that it loads, the search too", async () => {
    const page = await site.open();
    const sizes = { all: 0, scripts: 0 };
    page.on("response", (response) => {
      const { length } =
        files.find(({ name }) => response.url() === site.served + name)?.text ?? "";
      sizes.all += length;
      if (response.url().endsWith(".js")) sizes.scripts += length;
    });
    await page.goto(`${site.served}index.html`);
    expect(sizes.scripts).toBeGreaterThan(10_000);
    expect(sizes.scripts).toBeLessThan(100_000);
    await page.fill("#site-query", "gref");
    await page.waitForSelector("#site-results [role=option]");
    expect(sizes.all).toBeLessThan(200_000);
  });

  test("axe finds nothing in both themes, on a desk and on a phone", async () => {
    const page = await site.open();
    const found: string[] = [];
    for (const { name, text } of distinctPages(files)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(site.disk + name);
      if (text.includes("site-try")) {
        await page.locator("#site-try").scrollIntoViewIfNeeded();
        await page.waitForSelector("#site-try tbody tr");
      }
      found.push(...(await violationsOf(page)));
      // A theme changes colours alone, and a width everything else.
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 390, height: 800 });
      found.push(...(await violationsOf(page)));
    }
    expect(found).toEqual([]);
  });

  test.each([
    ["gref map", "ADD_GREF_MAPPING"],
    ["TXF_more", "NETTXF_more_data"],
    ["feature-sg", "feature-sg"],
    ["xen_netif_gref", "xen_netif_gref"],
    ["hidden padding", "hidden-padding"],
  ])("the search finds %j", async (query, name) => {
    const page = await site.open();
    await page.goto(site.disk + gref);
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await page.waitForSelector("#site-results [role=option]");
    const names = await page.locator("#site-results code").allTextContents();
    expect(names.slice(0, 3)).toContain(name);
    expect(await violationsOf(page)).toEqual([]);
    const first = await page.locator("#site-results a").first().getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href.endsWith(String(first).replace(/^(?:\.\.\/)+/, "")));
    expect(site.errors).toEqual([]);
  });

  test("the search says that nothing is found, and closes", async () => {
    const page = await site.open();
    await page.goto(site.disk + gref);
    await page.fill("#site-query", "nothing_of_this_name");
    await page.waitForSelector("#site-results .nothing");
    await page.keyboard.press("Escape");
    expect(await page.isVisible("#site-results")).toBe(false);
  });

  test("the theme is that of the system, or the chosen one on every page", async () => {
    const page = await site.open({ colorScheme: "dark" });
    const background = () =>
      page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    await page.goto(site.served + gref);
    const dark = await background();
    await page.click("#site-theme");
    const light = await background();
    expect(light).toBe("rgb(255, 255, 255)");
    await page.goto(site.served + add);
    expect(await background()).toBe(light);
    await page.click("#site-theme");
    expect(await background()).toBe(dark);
  });

  test("the contents of a page can be opened on a phone", async () => {
    const page = await site.open({ viewport: { width: 360, height: 740 } });
    await page.goto(site.disk + gref);
    expect(await page.isVisible("#site-nav")).toBe(false);
    await page.click(".menu");
    expect(await page.isVisible("#site-nav")).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });

  test("tabs work from the keyboard, and the language stays", async () => {
    const page = await site.open();
    await page.goto(site.served + gref);
    await page.focus("[role=tab][aria-selected=true]");
    await page.keyboard.press("ArrowRight");
    expect(await page.textContent("[role=tab][aria-selected=true]")).toBe("TypeScript");
    await page.goto(site.served + add);
    expect(await page.textContent("[role=tabpanel]:not([hidden])")).toContain(
      "write_ADD_GREF_MAPPING",
    );
  });

  test("buttons copy names and code", async () => {
    const page = await site.open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(site.served + gref);
    const copied = () => page.evaluate<string>("navigator.clipboard.readText()");
    await page.click(".title .copy");
    expect(await copied()).toBe("xen_netif_gref");
    await page.hover(".code");
    await page.click(".tab:not([hidden]) .copy");
    expect(await copied()).toContain('#include "netif.h"');
  });

  test("a message is printed without what is around it", async () => {
    const page = await site.open();
    await page.goto(site.disk + add);
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".bar", "#site-nav", ".copy"]) {
      expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
    }
    expect(await page.isVisible("h1")).toBe(true);
  });

  test("everything can be read without scripts", async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(site.disk + gref);
    expect(await page.isVisible("#site-search")).toBe(false);
    expect(await page.locator(".tab pre").count()).toBe(2);
    for (const code of await page.locator(".tab pre").all())
      expect(await code.isVisible()).toBe(true);
  });
});
