import { expect, test } from "vitest";
import { type Outcome, type Translation, systemCompiler } from "../../../src/cc/compiler.ts";
import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { perAbi, selectorTexts } from "../../../src/codegen/layout/rows.ts";
import type { Model } from "../../../src/model/model.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import {
  cDialects,
  cppDialects,
  dialectNamed,
  type Dialect,
} from "../../generated-headers/dialects.ts";
import {
  emittedFiles,
  emittedForAll,
  lenient,
  usesExtensions,
} from "../../generated-headers/emitted.ts";
import { xenHeaders, xenNetif } from "../../generated-headers/header-files.ts";
import { isSuited } from "../../generated-headers/unsuited.ts";

const outputs = await emittedForAll();

/** The specs whose headers are for a language. */
function outputsIn({ name }: Dialect) {
  return outputs.filter(({ model }) => isSuited(model.name, name));
}

const files = emittedFiles(outputs);

/** Compiles the assertions of some specs at once. */
function translation(
  sources: readonly string[],
  dialect: Dialect,
  ...args: readonly string[]
): Translation {
  return { args: [...dialect.args, ...args, "-fsyntax-only", "-I.", ...sources], files };
}

async function expectSilenceOfPackagedClang(dialect: Dialect, triple: string): Promise<void> {
  // How wide longs and handles are, where bit-fields begin and whether a typedef takes alignment away is known
  // of the ABIs of the table.
  const isKnown = abis.some((abi) => abi.triple === triple);
  const outcomes = outputsIn(dialect)
    .filter(
      ({ model }) =>
        isKnown ||
        !["bits", "conditions", "lamp", "parcel", "pointers", "words"].includes(model.name),
    )
    .map(({ model }) => {
      const allowed = usesExtensions(model, dialect.name) ? lenient : [];
      const args = [...allowed, `--target=${triple}`];
      return packagedClang.translate(translation([`io/${model.name}.layout.c`], dialect, ...args));
    });
  (await Promise.all(outcomes)).forEach(expectSilence);
}

function expectSilence({ ok, messages }: Outcome): void {
  expect(messages).toBe("");
  expect(ok).toBe(true);
}

const dialects = [...cDialects, ...cppDialects];

/** A language for each way in which an assertion can be written. */
const different = dialects.filter(({ name }) => ["c90", "c11", "c++11"].includes(name));

test.each([...abis.map(({ triple }) => triple), "x86_64-pc-windows-msvc", "i686-pc-windows-msvc"])(
  "the packaged clang agrees with every assertion for %s",
  async (triple) => {
    for (const dialect of different) {
      await expectSilenceOfPackagedClang(dialect, triple);
    }
  },
);

test.each(abis)("a number for each ABI is that of $name where it is compiled for", async (abi) => {
  const indexOf = ({ name }: { readonly name: string }) =>
    abis.findIndex((one) => one.name === name);
  const number = perAbi(indexOf);
  const source = `#include <stdint.h>
#include <stddef.h>
#define ABI_ASSERT(name, text, condition) _Static_assert(condition, text)
${selectorTexts(number).join("\n")}
_Static_assert(${number} == ${indexOf(abi)}, "number");
`;
  const args = [`--target=${abi.triple}`, "-std=c11", "-ffreestanding", "-fsyntax-only", "abi.c"];
  expectSilence(await packagedClang.translate({ args, files: { "abi.c": source } }));
});

test.each(dialects)("the packaged clang agrees in $name", async (dialect) => {
  await expectSilenceOfPackagedClang(dialect, "x86_64-linux-gnu");
});

const compilers = (["gcc", "clang"] as const).flatMap((command) =>
  ["-m64", "-m32"].map((width) => ({ command, width })),
);
const commands = {
  gcc: await systemCompiler("gcc"),
  clang: await systemCompiler("clang"),
};

test.for(compilers)("$command $width agrees in every language", async (one, { skip }) => {
  const compiler = commands[one.command];
  if (compiler === undefined) return skip(`${one.command} is not installed`);
  if (process.arch !== "x64") return skip(`${one.width} is of x86, this machine ${process.arch}`);
  const isExtended = (dialect: Dialect, model: Model) => usesExtensions(model, dialect.name);
  for (const { args, name } of dialects) {
    const strict = { name, args };
    const allowing = { name, args: [...args, ...lenient] };
    for (const dialect of [strict, allowing]) {
      const some = outputsIn(dialect)
        .filter(({ model }) => isExtended(dialect, model) === (dialect === allowing))
        .map(({ model }) => `io/${model.name}.layout.c`);
      if (some.length === 0) continue;
      expectSilence(await compiler.translate(translation(some, dialect, one.width)));
    }
  }
});

test.for(["-m64", "-m32"])("gcc %s agrees beside Xen's own headers", async (width, { skip }) => {
  const { gcc } = commands;
  if (gcc === undefined) return skip("gcc is not installed");
  if (process.arch !== "x64") return skip(`${width} is of x86, this machine ${process.arch}`);
  if (xenNetif === undefined) return skip(`${xenHeaders} has no headers (libxen-dev)`);
  const own = Object.entries(files).filter(([path]) => path.startsWith("io/netif."));
  for (const dialect of dialects) {
    const args = [width, ...dialect.args, "-fsyntax-only", "-isystem", `${xenHeaders}/io`];
    expectSilence(
      await gcc.translate({
        args: [...args, "io/netif.layout.c"],
        files: Object.fromEntries(own),
      }),
    );
  }
});

test.for(["-m64", "-m32"])(
  "gcc %s finds the same in Xen's own netif.h",
  async (width, { skip }) => {
    const { gcc } = commands;
    if (gcc === undefined) return skip("gcc is not installed");
    if (process.arch !== "x64") return skip(`${width} is of x86, this machine ${process.arch}`);
    if (xenNetif === undefined) return skip(`${xenHeaders} has no headers (libxen-dev)`);
    const args = [width, ...dialectNamed("c11"), "-fsyntax-only", "-isystem", `${xenHeaders}/io`];
    const text = files["io/netif.layout.c"] ?? "";
    expectSilence(
      await gcc.translate({ args: [...args, "netif.layout.c"], files: { "netif.layout.c": text } }),
    );
  },
);

test("the assertions leave nothing in the object file", async () => {
  const definitions = async (source: string) => {
    const { printed } = await packagedClang.translate({
      args: ["-x", "c", "-ffreestanding", "-I.", "-S", "-emit-llvm", "-o", "-", source],
      files: { ...files, "other.c": "int other;\n" },
    });
    return printed.split("\n").filter((line) => /^(?:@|define|declare)/.test(line));
  };
  expect(await definitions("other.c")).toHaveLength(1);
  for (const { model } of outputs)
    expect(await definitions(`io/${model.name}.layout.c`)).toEqual([]);
});
