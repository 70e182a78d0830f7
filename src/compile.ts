import { catalogue } from "./diagnostics/codes/catalogue.ts";
import { validate } from "./validate/validate.ts";
import { hasErrors, sortDiagnostics, type Diagnostic } from "./diagnostics/core/diagnostic.ts";
import {
  type AppliedSuppressions,
  applySuppressions,
  type Suppressed,
} from "./diagnostics/core/suppression.ts";
import { outputsOf, startModuleThread, type Output } from "./codegen/outputs.ts";
import { forgetLowered, type Loaded, load, type SpecCache } from "./frontend/load.ts";
import { deduplicate, remainingErrors } from "./frontend/types/cascading.ts";
import { isLarge } from "./large-spec.ts";
import type { Model } from "./model/model.ts";
import { Stopwatch, type Timing } from "./stopwatch.ts";

/** What a spec is, and what is wrong with it. */
export interface Examination {
  /** `undefined` where there is not enough of a spec to go on with. */
  readonly model: Model | undefined;
  /** Everything that is wrong and not suppressed, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Absolute path of each file whose change may change the result. */
  readonly inputs: readonly string[];
  /** Text of each module that was read, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly timings: readonly Timing[];
}

/** What came of a spec. */
export interface Compilation extends Examination {
  /** Empty where there is an error. */
  readonly outputs: readonly Output[];
}

/**
 * Loads and checks the spec at `path`. A spec that is wrong gives diagnostics; only a bug of ours throws.
 *
 * @param path - from the working folder.
 */
export async function examine(path: string): Promise<Examination> {
  const stopwatch = new Stopwatch();
  return examineLoaded(await load(path, undefined, stopwatch), stopwatch);
}

/** Checks what was loaded. */
function examineLoaded(
  { model, sources, inputs, ...loaded }: Loaded,
  stopwatch: Stopwatch,
): Examination {
  const headers = [...loaded.imports, { ...loaded, model }];
  const checked = headers.flatMap((header) => [
    ...header.diagnostics,
    ...(header.model === undefined ? [] : validate(header.model)),
  ]);
  stopwatch.lap("check");
  const own = deduplicate(checked, loaded.typeErrors);
  const found = [...own, ...remainingErrors(loaded.typeErrors, own)];
  const { suppressed, unused, ...left } = applyAll(found, loaded);
  const { finding } = catalogue["unused-suppression"];
  const diagnostics = sortDiagnostics(
    [...left.diagnostics, ...unused.map(({ span, code }) => finding("unused", span, code))],
    [...sources.keys()],
  );
  return { model, diagnostics, suppressed, inputs, sources, timings: stopwatch.timings };
}

/**
 * Applies severities and suppressions: those of another header to what was found in it. Its unused ones are
 * reported where its own spec is examined, with its scenarios.
 */
function applyAll(
  found: readonly Diagnostic[],
  loaded: Pick<Loaded, "imports" | "severities" | "suppressions">,
): AppliedSuppressions {
  let left = found;
  const theirs = loaded.imports.map(({ files, severities, suppressions }) => {
    const isIn = ({ span }: Diagnostic) => span !== undefined && files.has(span.file);
    const own = left.filter(isIn);
    left = left.filter((one) => !isIn(one));
    return applySuppressions(own, severities, suppressions);
  });
  const own = applySuppressions(left, loaded.severities, loaded.suppressions);
  const all = [...theirs, own];
  return {
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    suppressed: all.flatMap(({ suppressed }) => suppressed),
    unused: own.unused,
  };
}

/**
 * Compiles the spec at `path`: examines it like {@link examine} and, where there is no error, emits all
 * outputs.
 *
 * @param cache - takes its modules and what they evaluated to, so that the next time only what changed is done;
 *   their trees need much memory.
 */
export async function compile(path: string, cache?: SpecCache): Promise<Compilation> {
  const stopwatch = new Stopwatch();
  const loaded = await load(path, cache, stopwatch);
  const { model, sources } = loaded;
  // Most specs have no errors, so that it can begin while they are looked for.
  const thread =
    model !== undefined && isLarge(sources.values()) ? startModuleThread(model) : undefined;
  const examined = examineLoaded(loaded, stopwatch);
  if (model === undefined || hasErrors(examined.diagnostics)) {
    thread?.stop();
    if (cache !== undefined) forgetLowered(path, cache);
    return { ...examined, outputs: [] };
  }
  const outputs = await outputsOf(model, thread);
  stopwatch.lap("emit");
  return { ...examined, outputs, timings: stopwatch.timings };
}
