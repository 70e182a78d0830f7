import { examine } from "../../../src/compile.ts";
import { specHeader } from "../../../src/verify/spec-facts.ts";
import { importHeader } from "../../../src/import/import-header.ts";
import { abiOf } from "./abis.ts";
import { outputOf, type Proof } from "./subject.ts";

/** The header becomes a spec whose header says the same; for one of the specs, since it takes seconds. */
export const imported: Proof = {
  name: "import",
  async failures([subject]) {
    if (subject === undefined) return [];
    const header = { ...specHeader(subject.model), text: outputOf(subject, "h") };
    const result = await importHeader({ header, abis: [abiOf(subject)], style: {}, examine });
    if ("error" in result) return [result.error];
    return result.refused.map(({ name, line, reason }) => `${name}, line ${line}: ${reason}`);
  },
};
