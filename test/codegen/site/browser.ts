import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContextOptions, type Page, chromium } from "playwright-core";
import type { SiteFile } from "../../../src/codegen/site/site.ts";

/** The Chromium of this machine; `undefined` where there is none. */
export const browserPath: string | undefined = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) =>
    ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)),
  )
  .find((path) => existsSync(path));

/** What a test is skipped for where there is no browser. */
export const noBrowser = "Chromium is not installed (on Debian: apt-get install chromium)";

if (browserPath === undefined) process.stderr.write(`skipped: ${noBrowser}\n`);

const flags = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** A site that is open in a browser, from the disk and from a server below a path. */
export interface OpenSite {
  /** Address of its folder on the disk, with `/` at the end. */
  readonly disk: string;
  /** Address of its folder on a server, with `/` at the end. */
  readonly served: string;
  /** What went wrong in any page so far: errors of scripts, messages of the console, requests elsewhere. */
  readonly errors: string[];
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
};

/** Opens a site, whose pages may be long and many. */
export async function openSite(
  files: readonly SiteFile[],
  executablePath: string,
): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), "abispec-browser-"));
  for (const { name, text } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const texts = new Map(files.map(({ name, text }) => [`/below/it/${name}`, text]));
  const server = createServer(({ url = "" }, response) => {
    const text = texts.get(decodeURI(url.split("?")[0] ?? ""));
    const status = text === undefined ? 404 : 200;
    response.writeHead(status, { "Content-Type": types[extname(url)] ?? "text/plain" }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const browser = await chromium.launch({ executablePath, args: flags });
  const errors: string[] = [];
  const disk = `${pathToFileURL(folder).href}/`;
  const served = `http://127.0.0.1:${port}/below/it/`;
  return {
    disk,
    served,
    errors,
    async open(options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
      page.on("console", (message) => errors.push(`${page.url()}: ${message.text()}`));
      page.on("request", (request) => {
        const url = request.url();
        const isOwn = [disk, served, "data:", "blob:"].some((start) => url.startsWith(start));
        if (!isOwn) errors.push(`${page.url()}: request of ${url}`);
      });
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
