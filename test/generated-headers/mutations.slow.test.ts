import { describe, expect, test } from "vitest";
import { type Compiler, systemCompiler } from "../../src/cc/compiler.ts";
import { packagedClang } from "../../src/cc/packaged-clang.ts";
import { formatDifference } from "../../src/verify/difference-text.ts";
import { verify } from "../../src/verify/verify.ts";
import { specHeader } from "../../src/verify/spec-facts.ts";
import { foldingTarget } from "../wire/folding.ts";
import { wireProof } from "../wire/proof.ts";
import { packagedTarget } from "../../src/header/compilers.ts";
import { emitTypeScript } from "../../src/codegen/typescript/module.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { dialectNamed } from "./dialects.ts";
import { partOf } from "../wire/specs/part.ts";
import type { Model } from "../../src/model/model.ts";
import { type Emitted, emitted, emittedFiles } from "./emitted.ts";
import { type Mutation, headerMutations, moduleMutations } from "./mutations.ts";

/** One machine is enough to see whether a proof notices at all. */
const machines = abis.filter(({ name }) => name === "x86_64");
const target = "--target=x86_64-linux-gnu";

const specs = ["spec/netif.ts", "test/codegen/integers/spec.ts"];
const emissions = new Map(
  await Promise.all(specs.map(async (path) => [path, await emitted(path)] as const)),
);

function emissionOf(path = "spec/netif.ts"): Emitted {
  const emission = emissions.get(path);
  if (emission === undefined) throw new Error(`${path} is not among the specs of this test`);
  return emission;
}

function mutate(text: string, { from, to }: Mutation): string {
  const mutant = text.replace(from, to);
  expect(mutant).not.toBe(text);
  return mutant;
}

/** What `compiler` says to the assertions about a mutant. */
async function assertionErrors(
  compiler: Compiler,
  mutant: Emitted,
  ...args: readonly string[]
): Promise<string> {
  const { ok, messages } = await compiler.translate({
    args: [...args, "-fsyntax-only", "-I.", `io/${mutant.model.name}.layout.c`],
    files: emittedFiles([mutant]),
  });
  expect(ok).toBe(false);
  return messages;
}

/** How a failing assertion is named in C89, where it is an identifier. */
function identifier(assertion: string): string {
  const [label = "", aspect] = assertion.split(": ");
  if (aspect === undefined) return assertion;
  return `wrong_${aspect}_of_${label.replaceAll(/\W+/g, "_").replace(/_$/, "")}`;
}

async function verifyLines({ model, header }: Emitted): Promise<readonly string[]> {
  const subject = { ...specHeader(model), text: header };
  const lines: string[] = [];
  for await (const answer of verify(model, subject, machines.map(packagedTarget))) {
    if ("error" in answer) lines.push(answer.error);
    else lines.push(...answer.differences.map((one) => formatDifference(one)));
  }
  return lines;
}

async function wireLines(
  { model, header }: Emitted,
  part: Model = model,
  typescript = emitTypeScript(model),
): Promise<readonly string[]> {
  const { mismatches } = await wireProof(part, {
    seed: 1,
    cases: 2,
    targets: machines.map((abi) => foldingTarget(packagedClang, abi)),
    emitters: { header: () => header, typescript: () => typescript },
  });
  return mismatches.map(({ message }) => message);
}

const mutants = headerMutations.map((mutation) => {
  const emission = emissionOf(mutation.spec);
  return { ...mutation, mutant: { ...emission, header: mutate(emission.header, mutation) } };
});

const c90 = dialectNamed("c90");
const c11 = dialectNamed("c11");
const gcc = await systemCompiler("gcc");

describe("the assertions name a mutation of the header", () => {
  test.each(mutants)("$what", async ({ mutant, assertion }) => {
    const inC90 = await assertionErrors(packagedClang, mutant, target, ...c90);
    expect(inC90).toContain(identifier(assertion));
    expect(await assertionErrors(packagedClang, mutant, target, ...c11)).toContain(assertion);
  });

  test.for(mutants)("$what, for gcc", async ({ mutant, assertion }, { skip }) => {
    if (gcc === undefined) return skip("gcc is not installed");
    expect(await assertionErrors(gcc, mutant, ...c90)).toContain(identifier(assertion));
    expect(await assertionErrors(gcc, mutant, ...c11)).toContain(assertion);
  });
});

describe("verify names a mutation of the header", () => {
  test.each(mutants.filter((one) => one.verify !== undefined))("$what", async (one) => {
    expect(await verifyLines(one.mutant)).toContain(one.verify);
  });

  test("and finds nothing without one", async () => {
    expect(await verifyLines(emissionOf())).toEqual([]);
  });
});

describe("the wire proof names a mutation", () => {
  const seen = mutants.flatMap(({ wire, ...one }) =>
    wire === undefined ? [] : [{ ...one, wire }],
  );

  test.each(seen)("$what", async ({ mutant, from, wire }) => {
    const part = partOf(mutant.model, `${from.source} ${wire}`);
    expect((await wireLines(mutant, part)).join("\n")).toContain(wire);
  });

  test.each(moduleMutations)("$what", async (mutation) => {
    const netif = emissionOf();
    const part = partOf(netif.model, `${mutation.from.source} ${mutation.wire}`);
    const lines = await wireLines(netif, part, mutate(emitTypeScript(netif.model), mutation));
    expect(lines.join("\n")).toContain(mutation.wire);
  });

  test("and finds nothing without one", async () => {
    expect(await wireLines(emissionOf())).toEqual([]);
  });
});
