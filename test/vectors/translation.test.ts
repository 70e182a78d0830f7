import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/core/diagnostic.ts";
import { Translation } from "../../src/vectors/translation.ts";
import { modelOf, span, unsigned } from "../codegen/c/build.ts";

const scenario = { name: "one", prose: undefined, span, proves: [], options: {}, steps: [] };

test.each([
  { first: 1023, found: [] },
  { first: 1024, found: ["number-out-of-range"] },
])("a write ends with its page, and not after it: element $first", ({ first, found }) => {
  const reported: Diagnostic[] = [];
  const translation = new Translation(modelOf([]), scenario, (one) => reported.push(one));
  const content = { page: 0, type: unsigned(32), elements: [1], first };
  const steps = translation.translate({
    action: { kind: "write", content },
    says: undefined,
    span,
  });
  expect(steps).toEqual([{ do: "write", page: 0, offset: 4 * first, bytes: "01000000" }]);
  expect(reported.map(({ code }) => code)).toEqual(found);
});
