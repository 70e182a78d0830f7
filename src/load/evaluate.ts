import { SourceMap } from "node:module";
import { resolve } from "node:path";
import { Script, type Context } from "node:vm";
import type { Span } from "../model/span.ts";
import type { Bundle } from "./bundle.ts";
import { copyOf } from "./realm/copy.ts";
import { makeRealm } from "./realm/realm.ts";
import { withinTime, type Failure } from "./realm/within-time.ts";
import { tracer } from "./traced-text.ts";

/** What a module exports, by name. */
export type Namespace = Readonly<Record<string, unknown>>;

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

/** A spec is a list of declarations: one that runs for longer than this, in milliseconds, loops. */
const timeLimit = 2_000;

/** How long a spec that is known to loop has to come to its loop, in milliseconds. */
export const loopLimit = 500;

/** Characters of what a spec threw that a message has room for. */
const longestText = 1_000;

const tracing = `{
  const trace = {};
  globalThis.${tracer} = (file, offset, isOuter) => {
    trace.last = { file, offset };
    if (isOuter) trace.outer = trace.last;
  };
  globalThis.${tracer}.trace = () => trace;
}`;

const scriptName = "abispec-bundle.js";

/**
 * Runs a bundle in a realm of its own, where no file, network or environment is within reach.
 *
 * @param milliseconds - after which it is stopped.
 * @returns the namespace of each module, in the order of {@link Bundle.modules}, or why the spec did not run to its end.
 */
export function evaluate(bundle: Bundle, milliseconds = timeLimit): readonly Namespace[] | Stopped {
  const realm = makeRealm();
  new Script(tracing).runInContext(realm);
  const script = new Script(bundle.code, { filename: scriptName });
  const ending = withinTime(() => {
    script.runInContext(realm);
    return namespacesIn(realm["spec"], bundle.modules.length);
  }, milliseconds);
  if (ending.kind === "done") return ending.value;
  return { ...stopped(ending, bundle), trace: traceIn(realm) };
}

function namespacesIn(modules: object, count: number): readonly Namespace[] {
  const copies = new Map<string, Namespace>(Object.entries(copyOf(modules)));
  return Array.from({ length: count }, (_, index) => copies.get(`module${index}`) ?? {});
}

function stopped(ending: Failure, bundle: Bundle): Omit<Stopped, "trace"> {
  const read =
    ending.kind === "threw" ? withinTime(() => textsOf(ending.error), timeLimit) : ending;
  if (read.kind !== "done") {
    return { reason: { kind: "endless", seconds: timeLimit / 1000 }, frames: [] };
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

function traceIn(realm: Context): Trace | undefined {
  const ending = withinTime(
    () => copyOf(new Script(`${tracer}.trace()`).runInContext(realm)),
    timeLimit,
  );
  if (ending.kind !== "done") return undefined;
  const { last, outer }: Partial<Record<keyof Trace, unknown>> = ending.value;
  return isPlace(last) && isPlace(outer) ? { last, outer } : undefined;
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === "object" &&
    value !== null &&
    "file" in value &&
    typeof value.file === "string" &&
    "offset" in value &&
    typeof value.offset === "number"
  );
}
