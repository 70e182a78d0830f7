import { Script, type Context } from "node:vm";
import type { Bundle } from "./bundle.ts";
import { copyOf } from "./evaluate/copy.ts";
import { makeRealm } from "./evaluate/realm.ts";
import { withinTime } from "./evaluate/within-time.ts";
import { scriptName, stopOf, type Place, type Stopped, type Trace } from "./stop.ts";
import { tracer } from "./traced-text.ts";

/** What a module exports, by name. */
export type Namespace = Readonly<Record<string, unknown>>;

/** A spec is a list of declarations: one that runs for longer than this, in milliseconds, loops. */
const timeLimit = 2_000;

/** How long a spec that is known to loop has to come to its loop, in milliseconds. */
export const loopLimit = 500;

const tracing = `{
  const trace = {};
  globalThis.${tracer} = (file, offset, isOuter) => {
    trace.last = { file, offset };
    if (isOuter) trace.outer = trace.last;
  };
  globalThis.${tracer}.trace = () => trace;
}`;

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
  return { ...stopOf(ending, bundle, timeLimit), trace: traceIn(realm) };
}

function namespacesIn(modules: object, count: number): readonly Namespace[] {
  const copies = new Map<string, Namespace>(Object.entries(copyOf(modules)));
  return Array.from({ length: count }, (_, index) => copies.get(`module${index}`) ?? {});
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
