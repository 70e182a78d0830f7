import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { systemCompiler } from "../../../src/cc/compiler.ts";
import { emitHeader } from "../../../src/codegen/c/header.ts";
import {
  aggregateSnippets,
  messageSnippets,
  ringSnippets,
} from "../../../src/codegen/site/snippets.ts";
import { bigFamilies } from "../../../src/codegen/typescript/context.ts";
import { emitTypeScript } from "../../../src/codegen/typescript/module.ts";
import { declarationsOf, messagesOf, type Model } from "../../../src/model/model.ts";
import {
  type FindHeader,
  findStub,
  includeTree,
  stubHeaders,
} from "../../../src/header/includes.ts";
import { programOf, typeErrorsOf } from "../typescript/program.ts";
import { modelOf } from "../../examined.ts";

const codegen = new URL("../", import.meta.url);
const specs = readdirSync(codegen)
  .map((name) => `${name}/spec.ts`)
  .filter((name) => existsSync(new URL(name, codegen)))
  .map((name) => `test/codegen/${name}`)
  .concat("spec/netif.ts");

/** Xen's own ring.h where it is installed. */
const ringHeader = "/usr/include/xen/io/ring.h";

/** Macros with the names of those of ring.h, for where it is not installed. */
const ringMacros = `#define SHARED_RING_INIT(s) ((s)->req_prod = (s)->rsp_prod = 0)
#define FRONT_RING_INIT(r, s, size) ((r)->sring = (s), (r)->nr_ents = (size))
#define RING_GET_REQUEST(r, i) (&(r)->sring->ring[i].req)
#define RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(r, n) ((n) = (int)(r)->sring->rsp_event)
`;

/** What a guest has around the header. */
const guest = `#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#define __XEN_INTERFACE_VERSION__ 0x00040d00
#define xen_mb()
#define xen_wmb()
void *memset(void *, int, size_t);
void *memcpy(void *, const void *, size_t);
`;

const gcc = await systemCompiler("gcc");

function snippetsOf(model: Model) {
  const context = { header: model.name, big: bigFamilies(model) };
  return [
    ...declarationsOf(model, "struct", "union").map((one) => aggregateSnippets(one, context)),
    ...declarationsOf(model, "ring").map((one) => ringSnippets(one, context)),
    ...messagesOf(model).map((one) => messageSnippets(one, context)),
  ];
}

describe.each(specs)("the snippets of %s", (path) => {
  test("are TypeScript", async () => {
    const model = await modelOf(path);
    const names = snippetsOf(model).flatMap(({ typescript: text }, index) =>
      text === undefined ? [] : [{ name: `snippet${index}.ts`, text }],
    );
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

  test("are C", async ({ skip }) => {
    if (gcc === undefined) return skip("gcc is not installed");
    const model = await modelOf(path);
    const stub = findStub(stubHeaders({ ...model, includes: ["ring.h", ...model.includes] }));
    const hasRingHeader = existsSync(ringHeader);
    const find: FindHeader = (name, from, isSystem) =>
      hasRingHeader && name === "ring.h"
        ? { path: name, text: readFileSync(ringHeader, "utf8").replace(/^#include.*$/gm, "") }
        : stub(name, from, isSystem);
    const header = { path: `${model.name}.h`, text: emitHeader(model) };
    const { files, main } = includeTree(header, find);
    const lines = snippetsOf(model).map(({ c }) => c.replaceAll(`"${model.name}.h"`, `"${main}"`));
    const start = guest + (hasRingHeader ? "" : ringMacros);
    const { messages, ok } = await gcc.translate({
      args: [
        "-x",
        "c",
        "-std=c99",
        "-ffreestanding",
        "-fsyntax-only",
        "-Wall",
        "-Wextra",
        "-Werror",
        // It has a note about the arguments of its own versions before 4.4.
        "-Wno-psabi",
        "unit.c",
      ],
      files: { ...files, "unit.c": start + lines.join("\n\n") },
    });
    expect([messages, ok]).toEqual(["", true]);
  });
});
