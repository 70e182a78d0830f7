import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Model } from "../model/model.ts";
import { packageFolder } from "../package-folder.ts";
import { emitVectors } from "../vectors/vectors.ts";
import { emitAbi } from "./abi/abi.ts";
import { emitHeader } from "./c/header.ts";
import { emitLayout } from "./layout/assertions.ts";
import { emitMap, type ModuleInMap } from "./map/map.ts";
import { emitMarkdown } from "./markdown/reference.ts";
import { emitTypeScript } from "./typescript/module.ts";

/** A file that a spec gives. */
export interface Output {
  /** Its name without a folder: `netif.h`. */
  readonly name: string;
  readonly text: string;
}

/** The TypeScript module of a model while a thread of its own emits it. */
export interface ModuleThread {
  readonly module: Promise<ModuleInMap>;
  readonly stop: () => void;
}

/** Starts the thread; `undefined` where its program is not built. */
export function startModuleThread(model: Model): ModuleThread | undefined {
  const program = join(packageFolder, "dist", "module-thread.cjs");
  if (!existsSync(program)) return undefined;
  const worker = new Worker(program, { workerData: model });
  const module = new Promise<ModuleInMap>((done, fail) => {
    worker.once("message", done).once("error", fail);
  });
  // It may fail for a model with errors, whose module nobody waits for.
  module.catch(() => undefined);
  return { module, stop: () => void worker.terminate() };
}

/**
 * All outputs for a model, in the order of {@link emitters}.
 *
 * @param thread - which emits its TypeScript module.
 */
export async function outputsOf(model: Model, thread?: ModuleThread): Promise<readonly Output[]> {
  const textOf = async ({ emit }: Emitter): Promise<string | undefined> => {
    if (thread !== undefined && emit === emitTypeScript) return (await thread.module).text;
    if (thread !== undefined && emit === emitMap) return emitMap(model, await thread.module);
    return emit(model);
  };
  // Nothing waits for the thread before all else is emitted.
  const texts = await Promise.all(emitters.map(textOf));
  return emitters.flatMap(({ ending }, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ name: `${model.name}.${ending}`, text }];
  });
}

interface Emitter {
  /** What follows the name of the header: `h` in `netif.h`. */
  readonly ending: string;
  /** `undefined` where the model gives no such file. */
  readonly emit: (model: Model) => string | undefined;
}

/** Every output, in the order in which they are listed. */
export const emitters: readonly Emitter[] = [
  { ending: "h", emit: emitHeader },
  { ending: "ts", emit: emitTypeScript },
  { ending: "md", emit: emitMarkdown },
  { ending: "abi.json", emit: emitAbi },
  { ending: "layout.c", emit: emitLayout },
  { ending: "vectors.json", emit: emitVectors },
  { ending: "map.json", emit: emitMap },
];
