import { SourceMap } from "node:module";
import { resolve } from "node:path";
import type { Span } from "../diagnostics/core/span.ts";
import type { Bundle } from "./bundle.ts";
import { withinTime, type Failure } from "./evaluate/within-time.ts";

/** Why a spec did not run to its end. */
export interface Stopped {
  readonly reason:
    | { readonly kind: "endless"; readonly seconds: number }
    | { readonly kind: "endlessRecursion" }
    | { readonly kind: "unknownName"; readonly name: string }
    /** `text` is missing where what is thrown has none. */
    | { readonly kind: "thrown"; readonly text: string | undefined };
  /** Where in the modules of the spec it was thrown and what called that, as far as the thrown value tells. */
  readonly frames: readonly Span[];
  /** How far a traced bundle came. */
  readonly trace: Trace | undefined;
}

/** The statements that ran last. */
export interface Trace {
  /** At any depth. */
  readonly last: Place;
  /** Outside of functions and blocks. */
  readonly outer: Place;
}

/** A place in a module. */
export interface Place {
  /** Absolute path. */
  readonly file: string;
  /** In UTF-16 units from the start of the text that was bundled. */
  readonly offset: number;
}

/** The name of a bundle in the stack of what it throws. */
export const scriptName = "abispec-bundle.js";

/** Characters of what a spec threw that a message has room for. */
const longestText = 1_000;

/**
 * Why and where a bundle stopped.
 *
 * @param limit - milliseconds for which what was thrown may take to become a text.
 */
export function stopOf(ending: Failure, bundle: Bundle, limit: number): Omit<Stopped, "trace"> {
  const read = ending.kind === "threw" ? withinTime(() => textsOf(ending.error), limit) : ending;
  if (read.kind !== "done") {
    return { reason: { kind: "endless", seconds: limit / 1000 }, frames: [] };
  }
  const { thrown, stack } = read.value;
  const frames = framesOf(stack, bundle);
  const [, name] = /^([\w$]+) is not defined$/.exec(thrown ?? "") ?? [];
  if (name !== undefined) return { reason: { kind: "unknownName", name }, frames };
  return thrown === "Maximum call stack size exceeded"
    ? { reason: { kind: "endlessRecursion" }, frames }
    : { reason: { kind: "thrown", text: thrown }, frames };
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

/** The frames of a stack that lie in modules of the spec and not in the language, the innermost one first. */
function framesOf(stack: string, bundle: Bundle): Span[] {
  const map = new SourceMap(JSON.parse(bundle.sourceMap));
  // The outermost one is the script itself, which calls the function that all modules are in.
  const frames = [...stack.matchAll(/abispec-bundle\.js:(\d+):(\d+)/g)].slice(0, -1);
  return frames.flatMap(([, line, column]) => {
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalSource" in entry)) return [];
    // In a source map paths are parts of addresses.
    const file = resolve(bundle.folder, decodeURIComponent(entry.originalSource));
    if (!bundle.modules.includes(file)) return [];
    const start = { line: entry.originalLine + 1, column: entry.originalColumn + 1 };
    return [{ file, ...start, endLine: start.line, endColumn: start.column + 1 }];
  });
}
