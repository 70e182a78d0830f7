import { modelOf } from "../../examined.ts";
import type { Model } from "../../../src/model/model.ts";

/** The project's own spec, and some of structs in awkward shapes. */
const paths = [
  "spec/netif.ts",
  "test/wire/specs/shapes.ts",
  "test/wire/specs/placement.ts",
  "test/wire/specs/anonymous.ts",
  "test/codegen/words/spec.ts",
  "test/codegen/pointers/spec.ts",
  "test/codegen/typedefs/spec.ts",
  "test/wire/specs/flexible.ts",
  "test/wire/specs/tight.ts",
  "test/wire/specs/conditions.ts",
  "test/wire/specs/conditions-defined.ts",
  "test/codegen/bits/spec.ts",
  "test/codegen/bodies/spec.ts",
  "test/codegen/imports/spec.ts",
];

/** The specs that wire proofs are run on. */
export const specs: readonly Model[] = await Promise.all(paths.map(modelOf));
