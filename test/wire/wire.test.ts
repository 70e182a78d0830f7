import { expect, test } from "vitest";
import { wireProof } from "./proof.ts";
import { specs } from "./specs/specs.ts";
import { systemTarget } from "./targets.ts";

const seed = 42;
const gcc = await systemTarget("gcc");

test.for(specs)(
  `$name, with seed ${seed}: gcc and TypeScript have the same bytes`,
  async (model, { skip }) => {
    if (typeof gcc === "string") return skip(gcc);
    const { mismatches, checked } = await wireProof(model, { seed, cases: 2, targets: [gcc] });
    expect(mismatches.map(({ message }) => message)).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  },
);
