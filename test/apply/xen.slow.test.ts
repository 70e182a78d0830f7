import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { structuredPatch } from "diff";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/program.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { modelOf } from "../examined.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { compareFacts } from "../../src/verify/compare.ts";
import { packagedTarget } from "../../src/header/compilers.ts";
import { findOnDisk, findStubFirst, stubHeaders } from "../../src/header/includes.ts";
import { factsReader } from "../../src/verify/verify.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";
import { xenHeaders, xenNetif } from "../generated-headers/header-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const path = join(folder, "netif.h");
const missing = `${xenHeaders} has no headers (libxen-dev)`;

async function apply(...options: readonly string[]) {
  const terminal = new MemoryTerminal(process.cwd());
  const args = ["apply", path, "spec/netif.ts", "-I", `${xenHeaders}/io`, ...options];
  const code = await run(args, terminal, () => AbortSignal.abort());
  return { code, text: terminal.output + terminal.errors, after: readFileSync(path, "utf8") };
}

/** The header without its static grants: codes, struct and the texts of the messages, found by their names. */
function withoutStaticGrants(text: string): string {
  const codes = text.replaceAll(/^#define XEN_NETIF_CTRL_TYPE_\w+_GREF_MAPPING.*\n/gm, "");
  const struct = codes.indexOf("struct xen_netif_gref {");
  const start = codes.lastIndexOf("/*", struct);
  const end = codes.indexOf("\n};\n", struct) + "\n};\n\n".length;
  const shorter = codes.slice(0, start) + codes.slice(end);
  const title = / \* XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE\n \* -+\n/.exec(shorter)?.index ?? 0;
  const last = shorter.indexOf(" */", title);
  return shorter.slice(0, title).replace(/(?: \*\n)+$/, "") + shorter.slice(last);
}

/** What the compiler for each ABI finds in the header, compared with Xen's. */
async function differences(text: string) {
  const model = await modelOf("spec/netif.ts");
  const read = factsReader(model);
  const stubs = stubHeaders(model);
  const find = (abi: (typeof abis)[number]) => findOnDisk([`${xenHeaders}/io`], abi, stubs);
  const findInstead = (abi: (typeof abis)[number]) => findStubFirst(stubs, find(abi));
  const header = { path, find, findInstead };
  const all = await Promise.all(
    abis.map(packagedTarget).map(async (target) => {
      const [before, after] = await Promise.all(
        [xenNetif ?? "", text].map((one) => read({ ...header, text: one })(target)),
      );
      if (before === undefined || after === undefined) throw new Error("nothing was read");
      if ("error" in before) throw new Error(before.error);
      if ("error" in after) throw new Error(after.error);
      return compareFacts(before.found, after.found);
    }),
  );
  return all.flat();
}

describe("Xen's netif.h", () => {
  test("stays as it is", async ({ skip }) => {
    if (xenNetif === undefined) return skip(missing);
    copyFileSync(`${xenHeaders}/io/netif.h`, path);
    const { code, text, after } = await apply();
    expect({ code, text }).toMatchObject({ code: exitCode.done });
    expect(after).toBe(xenNetif);
  });

  test.for([[], ["--only", "gref"]])(
    "gets its static grants back with the options %j",
    async (options, { skip }) => {
      if (xenNetif === undefined) return skip(missing);
      const before = withoutStaticGrants(xenNetif);
      expect(before).not.toMatch(/GREF_MAPPING|CTRLF_GREF|xen_netif_gref/);
      writeFileSync(path, before);
      const { code, text, after } = await apply(...options);
      expect({ code, text }).toMatchObject({ code: exitCode.done });
      const { hunks } = structuredPatch("", "", before, after, "", "", { context: 0 });
      expect(hunks.length).toBeGreaterThan(0);
      expect(hunks.flatMap(({ lines }) => lines.filter((line) => line.startsWith("-")))).toEqual(
        [],
      );
      expect(await differences(after)).toEqual([]);
    },
  );
});
