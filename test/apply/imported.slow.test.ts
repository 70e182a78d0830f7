import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/program.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";

/** Headers of Debian's linux-libc-dev and libxen-dev, each with what is hard to read back in it. */
const headers = {
  "/usr/include/linux/android/binder.h": "a typedef in branches that members of structs use",
  "/usr/include/linux/cxl_mem.h": "enumerators that a macro declares",
  "/usr/include/linux/ethtool.h": "a packed struct of another header",
  "/usr/include/linux/if.h": "declarations that other headers have where a condition does not hold",
  "/usr/include/linux/if_ether.h": "a condition that asks for a macro of the header itself",
  "/usr/include/linux/in6.h": "conditions that ask for macros of another header",
  "/usr/include/linux/nl80211.h": "a macro for its own name, defined twice",
  "/usr/include/sound/asequencer.h": "several titles without a word in front of one macro",
  "/usr/include/sound/compress_offload.h": "an aligned struct within one of another header",
  "/usr/include/sound/hdsp.h": "an include under a condition that is true on every ABI",
  "/usr/include/xen/io/xs_wire.h": "C that needs more than the macro that it is there with",
  "/usr/include/xen/memory.h": "C with other members where other C is there",
  "/usr/include/xen/sched.h": "an enum in a comment around macros",
  "/usr/include/xen/vcpu.h": "a handle of a type of another header",
};

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "abispec-apply-imported-"));
});
afterEach(() => rmSync(out, { recursive: true }));

async function runQuietly(args: readonly string[]) {
  const terminal = new MemoryTerminal(out);
  const code = await run(args, terminal, () => new AbortController().signal);
  return { code, output: terminal.output, errors: terminal.errors };
}

for (const [header, what] of Object.entries(headers)) {
  test.skipIf(!existsSync(header))(
    `${header} and its imported spec are equal: ${what}`,
    async () => {
      const abi = ["--abi", "x86_64"];
      const imported = await runQuietly(["import", header, "--out", out, ...abi]);
      expect(imported).toMatchObject({ code: exitCode.done });
      const spec = join(out, `${basename(header, ".h")}.ts`);
      const applied = await runQuietly(["apply", header, spec, "--check", ...abi]);
      expect(applied).toMatchObject({ code: exitCode.done, output: "" });
      expect(applied.errors).toContain(`${header}: nothing to change; it says what `);
      const verified = await runQuietly(["verify", spec, "--against", header, ...abi]);
      expect(verified).toMatchObject({ code: exitCode.done });
      expect(verified.output).toContain("no differences");
    },
  );
}
