import { catalogue } from "../diagnostic/catalogue.ts";
import { SourceMap } from "node:module";
import { resolve } from "node:path";
import { createContext, Script } from "node:vm";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import * as words from "../index.ts";
import { startOf, type Span } from "../model/span.ts";
import type { Bundle } from "./bundle.ts";

/** What a module exports, by name. */
export type Namespace = Readonly<Record<string, unknown>>;

/** A spec is a list of declarations: one that runs for longer than this, in milliseconds, loops. */
const timeLimit = 2_000;

/** The same spec gives the same bytes: what differs from run to run is out of reach. */
const hermetic = "delete globalThis.Date; delete Math.random;";

const scriptName = "abispec-bundle.js";

/**
 * Runs a bundle in a realm of its own, where no file, network or environment is within reach.
 *
 * @returns the namespace of each module, in the order of {@link Bundle.modules}, or why the spec did not run to its end.
 */
export function evaluate(bundle: Bundle): readonly Namespace[] | Diagnostic {
  const context = createContext({});
  new Script(hermetic).runInContext(context);
  try {
    new Script(bundle.code, { filename: scriptName }).runInContext(context, { timeout: timeLimit });
  } catch (error) {
    return failure(error, bundle);
  }
  const modules: Readonly<Record<string, Namespace>> = context["spec"];
  return bundle.modules.map((_, index) => modules[`module${index}`] ?? {});
}

function failure(error: unknown, bundle: Bundle): Diagnostic {
  const start = startOf(bundle.modules[0] ?? "");
  if (propertyText(error, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
    return catalogue.exception.finding("endless", start, timeLimit / 1000);
  }
  const thrown = propertyText(error, "message") ?? propertyText({ error }, "error");
  const stack = propertyText(error, "stack") ?? "";
  const { finding } = catalogue.exception;
  const place = placeOf(stack, bundle) ?? start;
  const [, unknown] = /^([\w$]+) is not defined$/.exec(thrown ?? "") ?? [];
  if (unknown !== undefined) {
    return finding("unknownName", place, unknown, Object.keys(words), []);
  }
  if (thrown === "Maximum call stack size exceeded") return finding("endlessRecursion", place);
  return finding("thrown", place, thrown);
}

/** The text of a property of what a spec threw, which may be anything and may throw again. */
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
    const file = resolve(bundle.folder, entry.originalSource);
    if (!bundle.modules.includes(file)) continue;
    const start = { line: entry.originalLine + 1, column: entry.originalColumn + 1 };
    return { file, ...start, endLine: start.line, endColumn: start.column + 1 };
  }
  return undefined;
}
