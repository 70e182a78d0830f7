import fc from "fast-check";
import { expect, test } from "vitest";
import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { emitHeader } from "../../../src/codegen/c/header.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import { layoutOf } from "../../../src/model/layout/layout.ts";
import type { Member, Type } from "../../../src/model/type.ts";
import { array, member, modelOf, prose, struct, union, unsigned } from "./build.ts";

const points = struct("point", [member("x", unsigned(8)), member("y", unsigned(64))]);

const type: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => {
  const members = fc
    .array(fc.tuple(tie("type"), fc.boolean()), { minLength: 1, maxLength: 3 })
    .map(membersOf);
  return {
    type: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<8 | 16 | 32 | 64>(8, 16, 32, 64).map(unsigned),
      fc.constant<Type>({ kind: "struct", struct: points }),
      fc
        .tuple(tie("type"), fc.integer({ min: 1, max: 9 }))
        .map(([of, length]) => array(of, length)),
      members.map((inside): Type => ({ kind: "struct", struct: struct(undefined, inside) })),
      members.map((inside): Type => ({ kind: "union", union: union(inside) })),
    ),
  };
}).type;

/** Every other member has prose, so that both places of comments come up. */
function membersOf(types: readonly (readonly [Type, boolean])[]): readonly Member[] {
  return types.map(([of, isExplained], index) => ({
    ...member(`member_${index}`, of),
    prose: isExplained ? prose("What it is. ".repeat(index * 4 + 1)) : undefined,
  }));
}

const seed = Math.trunc(Math.random() * 2 ** 31);
const sample = fc.sample(
  fc.array(fc.tuple(type, fc.boolean()), { minLength: 1, maxLength: 5 }).map(membersOf),
  { numRuns: 60, seed },
);
const structs = [points, ...sample.map((members, index) => struct(`s${index}`, members))];
const header = emitHeader(modelOf(structs.map((one) => ({ ...one, name: one.name ?? "" }))));

test.each(abis)("types of any shape have the layout that is computed for $name", async (abi) => {
  const facts = structs.flatMap((one) => {
    const layout = layoutOf(one, abi);
    const offsets = one.members.map(
      ({ name }, index) =>
        `__builtin_offsetof(struct ${one.name}, ${name}) == ${layout.members[index]?.offset}`,
    );
    return [`sizeof(struct ${one.name}) == ${layout.size}`, ...offsets];
  });
  const checks = facts.map((fact, index) => `typedef char fact_${index}[(${fact}) ? 1 : -1];`);
  const strict = ["-ansi", "-pedantic", "-Wall", "-Wextra", "-Werror", "-ffreestanding"];
  const { messages } = await packagedClang.translate({
    args: [`--target=${abi.triple}`, ...strict, "-fsyntax-only", "-I.", "facts.c"],
    files: {
      "types.h": header,
      "facts.c": ["#include <stdint.h>", '#include "types.h"', ...checks, ""].join("\n"),
    },
  });
  expect(messages, `seed ${seed}`).toBe("");
});
