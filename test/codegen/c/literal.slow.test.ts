import fc from "fast-check";
import { expect, test } from "vitest";
import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { literal } from "../../../src/codegen/shared/c-text.ts";
import type { Literal } from "../../../src/model/type.ts";
import { decimal, hexadecimal } from "./build.ts";

/** An assertion that holds where `text` has the value and the sign of `number` in C, and int's size if it fits. */
function assertion(number: Literal, index: number): string {
  const text = literal(number);
  const { value, unsigned } = number;
  const [least, most] = unsigned ? [0n, 2n ** 32n] : [-(2n ** 31n), 2n ** 31n];
  const size = value >= least && value < most ? 4 : 8;
  const type = `${unsigned ? "unsigned " : ""}${size === 4 ? "int" : "long long"}`;
  const facts = [
    `__builtin_types_compatible_p(__typeof__(${text}), ${type})`,
    `(unsigned long long)(${text}) == ${BigInt.asUintN(64, value)}ULL`,
    `(${text}) ${value < 0n ? "<" : ">="} 0`,
  ];
  return `typedef char literal_${index}[${facts.map((fact) => `(${fact})`).join(" && ")} ? 1 : -1];`;
}

const edges = [0n, 1n, 2n ** 31n, 2n ** 32n, 2n ** 63n, 2n ** 64n].flatMap((edge) =>
  [-2n, -1n, 0n, 1n].flatMap((step) => [edge + step, -edge + step]),
);

const numbers = fc
  .tuple(
    fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })),
    fc.boolean(),
    fc.boolean(),
  )
  .filter(([value, unsigned]) =>
    unsigned ? value >= 0n && value < 2n ** 64n : value >= -(2n ** 63n) && value < 2n ** 63n,
  )
  .map(([value, unsigned, hex]) => (hex ? hexadecimal : decimal)(value, unsigned));

const seed = Math.trunc(Math.random() * 2 ** 31);
const sample = fc.sample(numbers, { numRuns: 400, seed });
const source = sample.map(assertion).join("\n");

test.each(["x86_64-linux-gnu", "i386-linux-gnu", "s390x-linux-gnu"])(
  "a compiler for %s reads value and type, under each standard",
  async (triple) => {
    for (const standard of ["c89", "c99", "c11"]) {
      const { messages } = await packagedClang.translate({
        args: [`--target=${triple}`, `-std=${standard}`, "-fsyntax-only", "literals.c"],
        files: { "literals.c": source },
      });
      expect(messages, `${standard}, seed ${seed}`).toBe("");
    }
  },
);
