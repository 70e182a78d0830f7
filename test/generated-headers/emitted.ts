import { existsSync, readdirSync } from "node:fs";
import { emitHeader } from "../../src/codegen/c/header.ts";
import { emitLayout } from "../../src/codegen/layout/assertions.ts";
import { stubHeaders } from "../../src/header/includes.ts";
import { modelOf } from "../examined.ts";
import { bitWidth } from "../../src/model/layout/bits.ts";
import { type Model, aggregatesOf, declarationsOf } from "../../src/model/model.ts";
import { elementOf, isOpen } from "../../src/model/visit.ts";
import { publicHeaders, type Files } from "./header-files.ts";

/** What is emitted for a spec in C. */
export interface Emitted {
  readonly model: Model;
  readonly header: string;
  readonly layout: string;
}

/** What is emitted in C for netif, and for the specs of all cases of `test/codegen/`. */
export async function emittedForAll(): Promise<readonly Emitted[]> {
  const cases = readdirSync("test/codegen").filter((name) =>
    existsSync(`test/codegen/${name}/spec.ts`),
  );
  const specs = ["spec/netif.ts", ...cases.map((name) => `test/codegen/${name}/spec.ts`)];
  return Promise.all(specs.map(emitted));
}

/** What is emitted in C for the spec at `path`. */
export async function emitted(path: string): Promise<Emitted> {
  const model = await modelOf(path);
  return { model, header: emitHeader(model), layout: emitLayout(model) };
}

/** Options without which `-pedantic` refuses what gcc and clang add to C. */
export const lenient = [
  "-Wno-pedantic",
  "-Wno-gnu-variable-sized-type-not-at-end",
  "-Wno-flexible-array-extensions",
];

/**
 * Whether `-pedantic` of gcc warns of the types of `model`: C90 has bit-fields of `int` alone and no flexible
 * arrays, no C has a struct that ends with one in another struct, as layout assertions put it, and none before
 * C23 an enumerator that is no `int`.
 */
export function usesExtensions(model: Model, dialect: string): boolean {
  const isOld = ["c90", "gnu90", "-ansi"].includes(dialect);
  const hasUnusual = aggregatesOf(model).some(({ aggregate: { members } }) =>
    members.some(
      ({ type }) =>
        isOpen(type) || isOpen(elementOf(type)) || (isOld && bitWidth(type) !== undefined),
    ),
  );
  return hasUnusual || hasWideEnumerators(model);
}

/** Whether an enumerator of `model` is no `int`. */
export function hasWideEnumerators(model: Model): boolean {
  return declarationsOf(model, "codes", "flags").some(({ values }) =>
    values.some(({ type }) => type !== undefined && type !== "int"),
  );
}

/** Small headers in place of those that the header of `model` includes, as `-I.` finds them. */
export function includedBy(model: Model): Files {
  const stubs = Object.entries(stubHeaders(model));
  // That of the tests lies beside the headers, where C looks first.
  return Object.fromEntries(stubs.filter(([name]) => !name.startsWith(".") && name !== "ring.h"));
}

/** Headers and assertions in the folder `io`, beside the small headers of the tests; `-I.` finds all. */
export function emittedFiles(all: readonly Emitted[]): Files {
  return {
    ...Object.assign({}, ...all.map(({ model }) => includedBy(model))),
    ...publicHeaders(""),
    ...Object.fromEntries(
      all.flatMap(({ model: { name }, header, layout }) => [
        [`io/${name}.h`, header],
        [`io/${name}.layout.c`, layout],
      ]),
    ),
  };
}
