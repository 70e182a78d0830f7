import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/cc/compiler.ts";
import { packagedClang } from "../../src/cc/packaged-clang.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { compileToWasm } from "../wire/compile-to-wasm.ts";
import { hashesOf, toeplitzProgram, vectors } from "../netif/toeplitz.ts";
import { check, dialects, files, header, strict } from "./strict-headers.ts";

function expectClean({ ok, messages }: Outcome): void {
  expect(messages).toBe("");
  expect(ok).toBe(true);
}

describe.each(Object.entries(dialects))("%s", (_name, dialect) => {
  test.each([...abis.map(({ triple }) => triple), "x86_64-pc-windows-msvc"])(
    "clang accepts the header for %s",
    async (triple) => {
      expectClean(await check(packagedClang, [`--target=${triple}`, ...dialect]));
    },
  );
});

test("a header that warns is refused", async () => {
  const broken = { ...files, "io/netif.h": header.replace("struct netif_rx_request {", "$& ;") };
  const args = ["--target=x86_64-linux-gnu", "-ansi", ...strict, "-ffreestanding"];
  const outcome = await packagedClang.translate({
    args: [...args, "-fsyntax-only", "-I.", "main.c"],
    files: broken,
  });
  expect(outcome.ok).toBe(false);
  expect(outcome.messages).toContain("netif.h");
});

describe("the Toeplitz hash", () => {
  const program = { ...files, "main.c": toeplitzProgram };

  test("is not there without XEN_NETIF_DEFINE_TOEPLITZ", async () => {
    const without = toeplitzProgram.replace(/^#define XEN_NETIF_DEFINE_TOEPLITZ$/m, "");
    const outcome = await packagedClang.translate({
      args: [
        ...["-std=c99", "-Werror", "-include", "stdint.h", "-ffreestanding", "-fsyntax-only"],
        ...["-I.", "main.c"],
      ],
      files: { ...files, "main.c": without },
    });
    expect(outcome.messages).toContain("undeclared function 'xen_netif_toeplitz_hash'");
  });

  test("gives the published values with clang, as WebAssembly", async () => {
    const module = await compileToWasm(
      {
        args: ["-ansi", ...strict, "-O2", "-ffreestanding", "-I.", "main.c"],
        files: program,
      },
      ["--export=hash"],
    );
    if (typeof module === "string") throw new Error(module);
    expect(await hashesOf(module)).toEqual(vectors.map(({ hash }) => hash));
  });
});
