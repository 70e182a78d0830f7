import { describe, expect, test } from "vitest";
import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { emitHeader } from "../../../src/codegen/c/header.ts";
import { aggregateSnippets, messageSnippets } from "../../../src/codegen/site/snippets.ts";
import { emitTypeScript } from "../../../src/codegen/typescript/module.ts";
import { declarationsOf, messagesOf, type Model } from "../../../src/model/model.ts";
import { findStub, includeTree, stubHeaders } from "../../../src/header/includes.ts";
import { programOf, typeErrorsOf } from "../typescript/program.ts";
import { modelOf } from "./sites.ts";

const specs = ["spec/netif.ts"].concat(
  ["codes", "layouts", "messages", "names", "nested", "packets", "wide"].map(
    (name) => `test/codegen/${name}/spec.ts`,
  ),
);

function snippetsOf(model: Model) {
  return [
    ...declarationsOf(model, "struct", "union").map((one) => aggregateSnippets(one, model.name)),
    ...messagesOf(model).map((one) => messageSnippets(one, model.name)),
  ];
}

describe.each(specs)("the snippets of %s", (path) => {
  test("are TypeScript", async () => {
    const model = await modelOf(path);
    const names = snippetsOf(model).map(({ typescript }, index) => ({
      name: `snippet${index}.ts`,
      text: typescript,
    }));
    const program = programOf(
      new Map([
        [`${model.name}.ts`, emitTypeScript(model)],
        ["console.ts", "declare global { var console: { log(text: string): void } }\nexport {};\n"],
        ...names.map(({ name, text }) => [name, text] as const),
      ]),
      { noUnusedLocals: false, isolatedDeclarations: false },
    );
    for (const { name, text } of names)
      expect([text, typeErrorsOf(program, name)]).toEqual([text, []]);
  });

  test("are C", async () => {
    const model = await modelOf(path);
    const find = findStub(stubHeaders({ ...model, includes: ["ring.h", ...model.includes] }));
    const header = { path: `${model.name}.h`, text: emitHeader(model) };
    const { files, main } = includeTree(header, find);
    const lines = snippetsOf(model).map(({ c }) =>
      c.replaceAll(`"${model.name}.h"`, `"${main}"`).replaceAll("#include <string.h>\n", ""),
    );
    const start = "#include <stdint.h>\nvoid *memset(void *, int, __SIZE_TYPE__);\n";
    const { messages, ok } = await packagedClang.translate({
      args: [
        "-x",
        "c",
        "-std=c99",
        "-ffreestanding",
        "-fsyntax-only",
        "-Wall",
        "-Werror",
        "unit.c",
      ],
      files: { ...files, "unit.c": start + lines.join("\n\n") },
    });
    expect([messages, ok]).toEqual(["", true]);
  });
});
