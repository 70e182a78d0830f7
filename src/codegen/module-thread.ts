/** Emits the TypeScript module of a large model in a thread of its own; `outputs.ts` starts it. */
import { parentPort, workerData } from "node:worker_threads";
import type { Model } from "../model/model.ts";
import { type ModuleInMap, moduleInMap } from "./map/map.ts";

const model: Model = workerData;
parentPort?.postMessage(moduleInMap(model) satisfies ModuleInMap);
