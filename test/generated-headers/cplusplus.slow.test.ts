import { aggregateType } from "../../src/naming/c.ts";
import { expect, test } from "vitest";
import { type Compiler, type Outcome, systemCompiler } from "../../src/cc/compiler.ts";
import { packagedClang } from "../../src/cc/packaged-clang.ts";
import { macroNames } from "../../src/model/numbers.ts";
import { declarationsOf } from "../../src/model/model.ts";
import { emittedFiles, emittedForAll, type Emitted, usesExtensions } from "./emitted.ts";

/** Warnings of compilers that are ignored, each with its reason. There are no others. */
const exceptions: Readonly<Record<string, string>> = {
  "-Wreserved-macro-identifier":
    "Names like _NETTXF_csum_blank and that of the guard are Xen's, and must stay.",
  "-Wreserved-identifier":
    "The macro of ring.h that declares the types of a ring has a member __pad.",
  "-Wpadded": "A spec may allow padding, and ring.h has structs of its own that are padded.",
  "-Wc++11-long-long":
    "C++98 has no constant of 64 bits, so that a header that needs one gives the warning.",
  "-Wc++98-compat-pedantic": "The same, said to those who compile as a newer C++.",
  "-Wpoison-system-directories":
    "It is about where the packaged clang looks for system headers, and not about this header.",
};

/**
 * What is emitted for netif and for each case whose header says that it is for C++, too, but for flexible
 * arrays: compilers of C++ take them with a warning, as the tests of layout assertions show.
 */
const all = (await emittedForAll()).filter(
  ({ model }) => model.cplusplus && !usesExtensions(model, "c++"),
);

/** A program that includes the header as C, and uses every constant and type that it declares. */
function program({ model }: Emitted): string {
  const declarations = declarationsOf(model);
  const constants = declarations.flatMap((one) => {
    switch (one.kind) {
      case "constant":
        return ["text" in one ? `sizeof(${one.name})` : one.name];
      case "codes":
        return one.values.map(({ cName }) => cName);
      case "flags":
        return one.values.flatMap(macroNames);
      default:
        return [];
    }
  });
  const types = declarations.flatMap((one) =>
    one.kind === "struct" || one.kind === "union" ? [aggregateType(one)] : [],
  );
  const uses = [
    ...constants.map((name) => `(${name}) * 0 + 1`),
    ...types.map((name) => `sizeof(${name})`),
  ];
  return [
    "#include <stddef.h>",
    "#include <stdint.h>",
    'extern "C" {',
    `#include "io/${model.name}.h"`,
    "}",
    ...uses.map((expression, index) => `extern char use_${index}[${expression}];`),
    "",
  ].join("\n");
}

const programs = Object.fromEntries(all.map((one) => [`${one.model.name}.cc`, program(one)]));
const files = { ...emittedFiles(all), ...programs };

/** Compiles a program for each spec. */
async function compile(compiler: Compiler, ...args: readonly string[]) {
  const common = ["-ffreestanding", "-fsyntax-only", "-I."];
  const outcomes = await Promise.all(
    Object.keys(programs).map((file) =>
      compiler.translate({ args: [...args, ...common, file], files }),
    ),
  );
  return {
    ok: outcomes.every(({ ok }) => ok),
    messages: outcomes.map(({ messages }) => messages).join(""),
  };
}

function expectSilence({ ok, messages }: Pick<Outcome, "ok" | "messages">): void {
  expect(messages).toBe("");
  expect(ok).toBe(true);
}

const standards = ["gnu++98", "c++11", "c++14", "c++17", "c++20", "c++23"];

const targets = ["x86_64-linux-gnu", "i386-linux-gnu", "s390x-linux-gnu", "x86_64-pc-windows-msvc"];

test.for(targets.flatMap((target) => standards.map((standard) => ({ target, standard }))))(
  "clang has no warning in $standard for $target",
  async ({ target, standard }) => {
    const disabled = Object.keys(exceptions).map((warning) => warning.replace("-W", "-Wno-"));
    const args = [`--target=${target}`, `-std=${standard}`, "-Weverything", ...disabled];
    expectSilence(await compile(packagedClang, ...args));
  },
);

test("each exception is for a warning that comes up, and no other does", async () => {
  const warnings = await Promise.all(
    ["gnu++98", "c++23"].map(async (standard) => {
      const args = ["--target=x86_64-linux-gnu", `-std=${standard}`, "-Weverything"];
      const { messages } = await compile(packagedClang, ...args);
      return [...messages.matchAll(/\[(-W[\w+-]+)\]/g)].map(([, warning]) => warning);
    }),
  );
  expect([...new Set(warnings.flat())].sort()).toEqual(Object.keys(exceptions).sort());
});

const gpp = await systemCompiler("g++");
const strict = [
  ...["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Wundef"],
  ...["-Wold-style-cast", "-Wuseless-cast", "-Wcast-align", "-Wcast-qual", "-Wredundant-decls"],
  ...["-Wlogical-op", "-Wduplicated-cond", "-Wzero-as-null-pointer-constant"],
];

test.for(standards)("g++ has no warning in %s", async (standard, { skip }) => {
  if (gpp === undefined) return skip("g++ is not installed");
  const long = standard === "gnu++98" ? ["-Wno-long-long"] : [];
  expectSilence(await compile(gpp, `-std=${standard}`, ...strict, ...long));
});
