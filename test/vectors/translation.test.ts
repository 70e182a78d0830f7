import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/core/diagnostic.ts";
import { Translation } from "../../src/vectors/translation.ts";
import { conditionOf } from "../model/builders.ts";
import { member, modelOf, span, struct, unsigned } from "../codegen/c/build.ts";

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

test("a value has the members of the ABI of the vectors, each where that has it", () => {
  const on = (text: string, name: string, bits: 8 | 16) => ({
    ...member(name, unsigned(bits)),
    condition: conditionOf(text),
  });
  const lamp = struct("lamp", [
    on("defined(__i386__)", "pad", 16),
    on("defined(__i386__)", "level", 8),
    on("defined(__x86_64__)", "level", 16),
    member("colour", unsigned(16)),
  ]);
  const reported: Diagnostic[] = [];
  const translation = new Translation(modelOf([]), scenario, (one) => reported.push(one));
  const elements = [{ level: 0x0102, colour: 0x0304 }, { pad: 1 }];
  const content = { page: 0, type: { kind: "struct", struct: lamp }, elements, first: 0 } as const;
  const steps = translation.translate({
    action: { kind: "write", content },
    says: undefined,
    span,
  });
  expect(steps).toEqual([{ do: "write", page: 0, offset: 0, bytes: "0201040300000000" }]);
  expect(reported.map(({ message }) => message)).toEqual(['lamp[1] has no member "pad"']);
});
