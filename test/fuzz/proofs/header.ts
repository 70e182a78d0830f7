import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { importedBy } from "../../../src/model/model.ts";
import { formatDifference } from "../../../src/verify/difference-text.ts";
import { findStub, includeTree, stubHeaders } from "../../../src/header/includes.ts";
import { packagedTarget } from "../../../src/header/compilers.ts";
import { verify } from "../../../src/verify/verify.ts";
import { specHeader } from "../../../src/verify/spec-facts.ts";
import { hasWideEnumerators } from "../../generated-headers/emitted.ts";
import { twoAbisFor } from "./abis.ts";
import { merged } from "./merged.ts";
import { type Compiled, type Proof, outputOf } from "./subject.ts";

/** The oldest standards that a header has to pass. */
const c = ["-x", "c", "-ansi", "-pedantic"];
const cplusplus = ["-x", "c++", "-std=gnu++98", "-D__XEN_TOOLS__"];

/** What is not in the oldest standards: forms of headers, and the warnings that they get there. */
const extensions: readonly { readonly form: RegExp; readonly flags: readonly string[] }[] = [
  { form: /<stdbool\.h>/, flags: ["-Wno-c99-extensions"] },
  { form: /\[\][[;]/, flags: ["-Wno-c99-extensions", "-Wno-flexible-array-extensions"] },
  { form: /\[0\];/, flags: ["-Wno-zero-length-array"] },
  {
    form: /^ +\}(?: __attribute__.*)?;$/m,
    flags: ["-Wno-c11-extensions", "-Wno-gnu-anonymous-struct", "-Wno-nested-anon-types"],
  },
];

/** The header beside stubs of what it includes, and the lines that include it. */
function unitOf(subject: Compiled) {
  const find = findStub(stubHeaders(subject.model));
  const { files, main } = includeTree({ path: "fuzz.h", text: outputOf(subject, "h") }, find);
  return { files, main, start: `#include <stdint.h>\n#include "${main}"\n` };
}

/** The header compiles without a warning, as C++ where it says that it is for C++, too. */
export const headerCompiles: Proof = {
  name: "the header compiles",
  async failures(subjects) {
    const outcomes = await Promise.all(
      [
        { dialect: c, own: subjects },
        { dialect: cplusplus, own: subjects.filter(({ model }) => model.cplusplus) },
      ].map(async ({ dialect, own }) => {
        if (own.length === 0) return [];
        const { files, start } = unitOf(merged(own));
        const strict = ["-ffreestanding", "-fsyntax-only", "-Wall", "-Wextra", "-Werror"];
        const texts = Object.values(files).join("\n");
        const allowed = extensions.flatMap(({ form, flags }) => (form.test(texts) ? flags : []));
        const models = own.flatMap(({ model }) => [...importedBy(model), model]);
        if (models.some(hasWideEnumerators)) allowed.push("-Wno-pedantic");
        const { ok, messages } = await packagedClang.translate({
          args: [...dialect, ...strict, ...allowed, "-trigraphs", "unit.c"],
          files: { ...files, "unit.c": start },
        });
        return ok ? [] : [`${dialect.join(" ")}: ${messages}`];
      }),
    );
    return outcomes.flat();
  },
};

/** What clang knows about the header is what the model says, as `abispec verify` compares it. */
export const headerFacts: Proof = {
  name: "the header has the model's facts",
  async failures(subjects) {
    const subject = merged(subjects);
    const { model } = subject;
    const header = { ...specHeader(model), text: outputOf(subject, "h") };
    const failures: string[] = [];
    for await (const report of verify(model, header, twoAbisFor(subject).map(packagedTarget))) {
      if ("error" in report) return [report.error];
      failures.push(
        ...report.differences.map((one) => `${report.target.abi.name}: ${formatDifference(one)}`),
      );
    }
    return failures;
  },
};
