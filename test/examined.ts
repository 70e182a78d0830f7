import { fileURLToPath } from "node:url";
import { type Examination, examine } from "../src/compile.ts";
import type { Model } from "../src/model/model.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const known = new Map<string, Promise<Examination>>();

/**
 * What comes of a spec of this repository. No test changes one, so that all files of a worker share it: to read
 * specs would be most of what they do.
 *
 * @param spec - its path from the root of the repository.
 */
export function examined(spec: string): Promise<Examination> {
  const examination = known.get(spec) ?? examine(root + spec);
  known.set(spec, examination);
  return examination;
}

/** The model of a spec of this repository, which all files of a worker share. */
export async function modelOf(spec: string): Promise<Model> {
  const { model, diagnostics } = await examined(spec);
  if (model === undefined) throw new Error(`${spec}: ${diagnostics[0]?.message}`);
  return model;
}
