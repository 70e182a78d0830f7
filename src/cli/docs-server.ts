import { createServer, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import type { Compilation } from "../compile.ts";
import { type DocsOptions, documentsAt, publishSite } from "./docs.ts";
import type { Examine } from "./specs.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { watch } from "./watch.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** What a page of the server has in addition to what is on the disk. */
const reload = `<script>new EventSource("/.reload").onmessage = () => location.reload();</script>`;

/** The usual port; another one where it is taken. */
const port = 8642;

/** `abispec docs --watch`: a site on a local server, whose pages are loaded again when they change. */
export async function watchSite(
  options: DocsOptions,
  terminal: Terminal,
  examine: Examine,
  signal: AbortSignal,
): Promise<ExitCode> {
  const site = new Map<string, string>();
  const readers = new Set<ServerResponse>();
  const server = await listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      if (pathname === "/.reload") {
        response.writeHead(200, { "Content-Type": "text/event-stream" }).write("\n");
        readers.add(response);
        response.on("close", () => readers.delete(response));
        return;
      }
      const name = decodeURIComponent(pathname)
        .slice(1)
        .replace(/(^|\/)$/, "$1index.html");
      const text = site.get(name);
      if (text === undefined) {
        response.writeHead(404).end("There is no such page.\n");
        return;
      }
      const type = types[extname(name)] ?? "text/plain";
      const body = name.endsWith(".html") ? text.replace("</body>", `${reload}</body>`) : text;
      response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
    }),
  );
  const address = server.address();
  if (typeof address === "object" && address !== null) {
    terminal.err.write(`the site is at http://localhost:${address.port}/\n`);
  }
  const write = async (compilations: readonly Compilation[]) => {
    const { files } = await publishSite(compilations, options, terminal);
    if (files.length === 0) return;
    site.clear();
    for (const { name, text } of files) site.set(encodeURI(name), text);
    for (const reader of readers) reader.write("data: changed\n\n");
  };
  const compile = async (spec: string): Promise<Compilation> => {
    const examination = await examine(spec);
    const documents = options.guide.flatMap((path) => documentsAt(path) ?? []);
    const inputs = [...examination.inputs, ...documents.map(({ file }) => file)];
    return { ...examination, inputs, outputs: [] };
  };
  try {
    return await watch(options.specs, terminal, compile, write, signal);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", () => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1");
    });
    server.once("listening", () => resolve(server));
    server.listen(port, "127.0.0.1");
  });
}
