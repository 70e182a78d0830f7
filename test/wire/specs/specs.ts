import { load } from "../../../src/frontend/load.ts";
import type { Model } from "../../../src/model/model.ts";

/** The specs that wire proofs are run on: the project's own, and one of structs in awkward shapes. */
export const specs: readonly Model[] = await Promise.all(
  [
    "spec/netif.ts",
    "test/wire/specs/shapes.ts",
    "test/wire/specs/placement.ts",
    "test/wire/specs/anonymous.ts",
  ].map(async (path) => {
    const { model, diagnostics } = await load(path);
    if (model === undefined) throw new Error(`${path}: ${diagnostics[0]?.message}`);
    return model;
  }),
);
