import { catalogue } from "../diagnostic/catalogue.ts";
import { SourceMap } from "node:module";
import { resolve } from "node:path";
import { Script } from "node:vm";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import * as words from "../index.ts";
import { startOf, type Span } from "../model/span.ts";
import type { Bundle } from "./bundle.ts";
import { copyOf } from "./realm/copy.ts";
import { makeRealm } from "./realm/realm.ts";
import { withinTime, type Failure } from "./realm/within-time.ts";

/** What a module exports, by name. */
export type Namespace = Readonly<Record<string, unknown>>;

/** A spec is a list of declarations: one that runs for longer than this, in milliseconds, loops. */
const timeLimit = 2_000;

/** Characters of what a spec threw that a message has room for. */
const longestText = 1_000;

const scriptName = "abispec-bundle.js";

/**
 * Runs a bundle in a realm of its own, where no file, network or environment is within reach.
 *
 * @returns the namespace of each module, in the order of {@link Bundle.modules}, or why the spec did not run to its end.
 */
export function evaluate(bundle: Bundle): readonly Namespace[] | Diagnostic {
  const realm = makeRealm();
  const script = new Script(bundle.code, { filename: scriptName });
  const ending = withinTime(() => {
    script.runInContext(realm);
    return namespacesIn(realm["spec"], bundle.modules.length);
  }, timeLimit);
  return ending.kind === "done" ? ending.value : failure(ending, bundle);
}

function namespacesIn(modules: object, count: number): readonly Namespace[] {
  const copies = new Map<string, Namespace>(Object.entries(copyOf(modules)));
  return Array.from({ length: count }, (_, index) => copies.get(`module${index}`) ?? {});
}

function failure(ending: Failure, bundle: Bundle): Diagnostic {
  const start = startOf(bundle.modules[0] ?? "");
  const read =
    ending.kind === "threw" ? withinTime(() => textsOf(ending.error), timeLimit) : ending;
  if (read.kind !== "done") {
    return catalogue.exception.finding("endless", start, timeLimit / 1000);
  }
  const { thrown, stack } = read.value;
  const { finding } = catalogue.exception;
  const place = placeOf(stack, bundle) ?? start;
  const [, unknown] = /^([\w$]+) is not defined$/.exec(thrown ?? "") ?? [];
  if (unknown !== undefined) {
    return finding("unknownName", place, unknown, Object.keys(words), []);
  }
  if (thrown === "Maximum call stack size exceeded") return finding("endlessRecursion", place);
  return finding("thrown", place, thrown);
}

/** What a spec threw as text, and where. It may be anything, and may throw again. */
function textsOf(error: unknown): { readonly thrown: string | undefined; readonly stack: string } {
  const thrown = propertyText(error, "message") ?? propertyText({ error }, "error");
  return { thrown: thrown?.slice(0, longestText), stack: propertyText(error, "stack") ?? "" };
}

function propertyText(thrown: unknown, name: string): string | undefined {
  try {
    const object: Readonly<Record<string, unknown>> = Object(thrown);
    return name in object ? String(object[name]) : undefined;
  } catch {
    return undefined;
  }
}

/** The innermost frame that lies in a module of the spec, and not in the language that it calls. */
function placeOf(stack: string, bundle: Bundle): Span | undefined {
  const map = new SourceMap(JSON.parse(bundle.sourceMap));
  for (const [, line, column] of stack.matchAll(/abispec-bundle\.js:(\d+):(\d+)/g)) {
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalSource" in entry)) continue;
    // In a source map paths are parts of addresses.
    const file = resolve(bundle.folder, decodeURIComponent(entry.originalSource));
    if (!bundle.modules.includes(file)) continue;
    const start = { line: entry.originalLine + 1, column: entry.originalColumn + 1 };
    return { file, ...start, endLine: start.line, endColumn: start.column + 1 };
  }
  return undefined;
}
