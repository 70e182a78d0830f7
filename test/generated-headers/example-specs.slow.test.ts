import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { examine } from "../../src/compile.ts";
import { packagedTarget } from "../../src/header/compilers.ts";
import { findOnDisk, findStubFirst, stubHeaders } from "../../src/header/includes.ts";
import { type Abi, abis } from "../../src/model/layout/abi.ts";
import { formatDifference } from "../../src/verify/difference-text.ts";
import { verify } from "../../src/verify/verify.ts";

/** The headers that the specs of `examples` are of, by the folder of the specs; Debian's packages have them. */
const installed = { xen: "/usr/include/xen/io", linux: "/usr/include/linux" };

describe.each(Object.entries(installed))("the specs in examples/%s", (folder, headers) => {
  const specs = readdirSync(`examples/${folder}`).filter((name) => name.endsWith(".ts"));

  test.skipIf(!existsSync(headers)).each(specs)(
    "%s says on every ABI what the installed header says",
    async (name) => {
      const path = `${headers}/${basename(name, ".ts")}.h`;
      const { model, diagnostics } = await examine(`examples/${folder}/${name}`);
      expect(diagnostics).toEqual([]);
      if (model === undefined) throw new Error("there is no model");
      const stubs = stubHeaders(model);
      const find = (abi: Abi) => findOnDisk([], abi, stubs);
      const subject = {
        path,
        text: readFileSync(path, "utf8"),
        find,
        findInstead: (abi: Abi) => findStubFirst(stubs, find(abi)),
        renames: [],
      };
      const found: string[] = [];
      for await (const report of verify(model, subject, abis.map(packagedTarget))) {
        if ("error" in report) throw new Error(report.error);
        found.push(
          ...report.differences.map(
            (one) => `${report.target.abi.name}: ${formatDifference(one, ({ line }) => `${line}`)}`,
          ),
        );
      }
      expect(found).toEqual([]);
    },
  );
});
