import { readText } from "../output/read-text.ts";
import { startOf, type Span } from "../diagnostics/core/span.ts";
import { parsed } from "./parsed.ts";
import { repaired } from "./repairing.ts";
import type { Repairs } from "./repairs.ts";
import { spanOf } from "./source-span.ts";
import type { Place, Stopped } from "./stop.ts";
import { tracedStatement } from "./traced-text.ts";

/** Where a spec stopped. */
export interface StopPlaces {
  /** What stops it. */
  readonly inner: Span;
  /** The statement, outside of functions and blocks, that runs into it. */
  readonly outer: Span;
}

/** Where a spec stopped, as far as what it threw tells; `undefined` where that is not far enough. */
export function placesOfFrames({ reason, frames }: Stopped): StopPlaces | undefined {
  const [inner] = frames;
  const outer = frames.at(-1);
  // Of calls without end, the stack keeps the last ones only.
  if (inner === undefined || outer === undefined || reason.kind === "endlessRecursion") {
    return undefined;
  }
  return { inner, outer };
}

/**
 * Where a spec stopped, by the statements that a traced run of it came to.
 *
 * @param repairs - with which it was bundled.
 */
export async function placesOfTrace(
  { reason, frames, trace }: Stopped,
  repairs: Repairs,
): Promise<StopPlaces | undefined> {
  if (trace === undefined) return undefined;
  const isLoop = reason.kind === "endless";
  return {
    inner: frames[0] ?? (await spanAt(trace.last, isLoop, repairs)),
    outer: await spanAt(trace.outer, false, repairs),
  };
}

async function spanAt({ file, offset }: Place, isLoop: boolean, repairs: Repairs): Promise<Span> {
  const text = await readText(file);
  if (typeof text !== "string") return startOf(file);
  const source = parsed(file, repaired(file, text, repairs));
  const statement = tracedStatement(source, offset, isLoop);
  const start = statement?.getStart(source) ?? offset;
  return spanOf(file, source, start, statement?.end ?? start + 1);
}
