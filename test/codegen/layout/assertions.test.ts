import { expect, test } from "vitest";
import { systemCompiler } from "../../../src/cc/compiler.ts";
import { modelFacts } from "../../../src/verify/model-facts.ts";
import { isOverridable } from "../../../src/model/condition.ts";
import { declarationsOf } from "../../../src/model/model.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import { dialectNamed } from "../../generated-headers/dialects.ts";
import {
  type Emitted,
  emittedFiles,
  emittedForAll,
  lenient,
  usesExtensions,
} from "../../generated-headers/emitted.ts";

const outputs = await emittedForAll();
const gcc = await systemCompiler("gcc");

test.for(["c90", "c11"])("gcc agrees with every assertion in %s", async (dialect, { skip }) => {
  if (gcc === undefined) return skip("gcc is not installed");
  const messagesFor = async (some: readonly Emitted[], ...more: readonly string[]) => {
    if (some.length === 0) return "";
    const units = some.map(({ model }) => `io/${model.name}.layout.c`);
    const args = [...dialectNamed(dialect), ...more, "-fsyntax-only", "-I.", ...units];
    return (await gcc.translate({ args, files: emittedFiles(outputs) })).messages;
  };
  const extended = outputs.filter(({ model }) => usesExtensions(model, dialect));
  const others = outputs.filter((one) => !extended.includes(one));
  expect(await messagesFor(others)).toBe("");
  expect(await messagesFor(extended, ...lenient)).toBe("");
});

test.each(outputs)(
  "every fact of $model.name but strings, bit-fields, aligned macros and types of handles is asserted",
  ({ model, layout }) => {
    const asserted = [...layout.matchAll(/^ABI_(\w+)\(([^;]*)\);$/gm)].flatMap(
      ([, macro = "", list = ""]) => {
        const [first = "", second = ""] = list.split(/,\s+/);
        if (macro === "TAGLESS") return ["", "struct ", "union "].map((kind) => kind + first);
        if (macro === "INTEGER") return second;
        if (["CONSTANT", "ALIAS", "TYPEDEF"].includes(macro)) return first;
        if (["TYPE", "NAME"].includes(macro)) return `${first} ${second}`;
        return `${first}.${second.replaceAll("[0]", "")}`;
      },
    );
    // A program may define another number in place of a default.
    const defaults = new Set(
      declarationsOf(model).flatMap(({ name, condition }) =>
        isOverridable(name, condition) ? [name] : [],
      ),
    );
    const strings = new Set(
      declarationsOf(model, "constant").flatMap((one) => ("text" in one ? [one.name] : [])),
    );
    const alignedMacros = new Set(
      declarationsOf(model, "alias").flatMap(({ name, macro, aligned }) =>
        macro && aligned !== undefined ? [name] : [],
      ),
    );
    for (const abi of abis) {
      // C has no constant expression that compares strings, nor one for the place of a bit-field; and `sizeof`
      // ignores the attribute that a macro for a type has. What the type of a handle is called, and is for, is the
      // matter of Xen's headers; where one is used, its member is asserted.
      const facts = [...modelFacts(model, abi).values()].filter(
        ({ label, aspects }) =>
          !defaults.has(label) &&
          !strings.has(label) &&
          !alignedMacros.has(label) &&
          !label.startsWith("__guest_handle_") &&
          aspects["bits"] === undefined,
      );
      expect(asserted).toEqual(expect.arrayContaining(facts.map(({ label }) => label)));
    }
  },
);

test("no line is longer than those of the header", () => {
  const long = outputs.flatMap(({ layout }) => layout.split("\n").filter((one) => one.length > 79));
  expect(long).toEqual([]);
});
