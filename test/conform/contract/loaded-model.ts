import { load } from "../../../src/frontend/load.ts";
import type { Model } from "../../../src/model/model.ts";

/** @throws Error if the spec at `path` has no model. */
export async function modelOf(path: string): Promise<Model> {
  const { model } = await load(path);
  if (model === undefined) throw new Error(`${path} has no model`);
  return model;
}
