import { describe, expect, test } from "vitest";
import { wireProof, type Emitters } from "./proof.ts";
import { allTargets, packagedWasm } from "./targets.ts";
import { emitHeader } from "../../src/codegen/c/header.ts";
import { emitTypeScript } from "../../src/codegen/typescript/module.ts";
import type { Target } from "./target.ts";
import type { Model } from "../../src/model/model.ts";
import { partOf } from "./specs/part.ts";
import { specs } from "./specs/specs.ts";

const seed = 42;
const { targets, missing } = await allTargets();

/** They lay out as x86_64 or s390x do, but where a spec asks which ABI it is. */
const alike = ["aarch64", "riscv64", "ppc64le", "ppc64"];

describe.each(specs)(`$name, with seed ${seed}: C and TypeScript have the same bytes`, (model) => {
  // wasm32 has the layouts of arm, but not where bits have no name.
  const hasWasm = model.name !== "bits";
  const hasAll = /^(?:netif|conditions)/.test(model.name);
  const suited = targets.filter(
    ({ name, abi }) =>
      (hasWasm || name !== packagedWasm().name) && (hasAll || !alike.includes(abi.name)),
  );

  test.each(suited)("for $name", async (target) => {
    const proof = await wireProof(model, { seed, cases: 2, targets: [target] });
    expect(proof.mismatches.map(({ message }) => message)).toEqual([]);
    expect(proof.checked).toBeGreaterThan(50);
  });

  test.for(missing)("%s", (reason, { skip }) => skip(reason));
});

/** Changes to what is emitted for netif, each with what the proof says of it. */
const mutations: readonly (readonly [
  what: string,
  output: keyof Emitters,
  from: RegExp,
  to: string,
  found: RegExp,
])[] = [
  [
    "the byte order of a writer",
    "typescript",
    /(setUint32\(offset \+ 4, \$word4), true(?=\);\s+view\.setUint32\(offset, ref, )/,
    "$1, false",
    /^xen_netif_gref\.status: packaged clang wasm32 stores \w\w \w\w at 6, TypeScript /,
  ],
  [
    "the offset of a reader",
    "typescript",
    /(into\.status = view\.getUint16\(offset) \+ 6/,
    "$1 + 5",
    /^xen_netif_gref\.status: packaged clang wasm32 reads \d+ from \w\w \w\w at 6, TypeScript /,
  ],
  [
    "the width of a reader",
    "typescript",
    /(into\.ref = view\.get)Uint32/,
    "$1Uint16",
    /^xen_netif_gref\.ref: packaged clang wasm32 reads 4294967295 from ff ff ff ff at 0, TypeScript 65535 /,
  ],
  [
    "the sign of a reader",
    "typescript",
    /(into\.status = view\.get)Int16/,
    "$1Uint16",
    /^netif_tx_response\.status: packaged clang wasm32 reads -1 from ff ff at 2, TypeScript 65535 /,
  ],
  [
    "the offset of an accessor",
    "typescript",
    /(class xen_netif_gref_table [^]*?set flags[^]*?this\.\$offset) \+ 4/,
    "$1 + 3",
    /^xen_netif_gref\.flags: packaged clang wasm32 stores ff ff at 4, TypeScript /,
  ],
  [
    "the size of a struct",
    "typescript",
    /(xen_netif_gref_SIZE =) 8/,
    "$1 10",
    /^struct xen_netif_gref: 8 bytes for packaged clang wasm32, 10 for TypeScript /,
  ],
  [
    "the value of a code",
    "typescript",
    /(XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW =) 3/,
    "$1 4",
    /^XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW: 3 for packaged clang wasm32, 4 for TypeScript /,
  ],
  [
    "a reader without a member",
    "typescript",
    /(xen_netif_gref [^]*?)into\.flags = .*?;/,
    "$1",
    /^xen_netif_gref\.flags: packaged clang wasm32 reads \d+ from .*, TypeScript 0 /,
  ],
  [
    "the sign of a member in C",
    "header",
    /(struct netif_tx_response {[^}]*) int16_t status;/,
    "$1 uint16_t status;",
    /^netif_tx_response\.status: packaged clang wasm32 reads 65535 from ff ff at 2, TypeScript -1 /,
  ],
  [
    "the order of members in C",
    "header",
    /(uint16_t )flags(;[^}]*)status(;\n};)/,
    "$1status$2flags$3",
    /^xen_netif_gref\.flags: packaged clang wasm32 stores /,
  ],
  [
    "a member that is missing in C",
    "header",
    /(struct netif_extra_info {[^]*?uint16_t feature)s;/,
    "$1;",
    /^packaged clang wasm32: .*error: no member named 'features'/,
  ],
];

describe("what is changed is found", () => {
  const [netif] = specs;

  /** What the proof says once `from` is `to` in one of the outputs. */
  async function messages(
    output: keyof Emitters,
    from: RegExp,
    to: string,
    target: Target,
    words = "",
  ): Promise<readonly string[]> {
    if (netif === undefined) throw new Error("there is no spec");
    const emitters: Emitters = {
      header: () => emitHeader(netif),
      typescript: ({ byteOrder }) => emitTypeScript({ ...netif, byteOrder }),
    };
    const changed = (model: Model): string => {
      const text = emitters[output](model);
      expect(text).toMatch(from);
      return text.replace(from, to);
    };
    const { mismatches } = await wireProof(partOf(netif, `${from.source} ${words}`), {
      seed,
      cases: 0,
      targets: [target],
      emitters: { ...emitters, [output]: changed },
    });
    return mismatches.map(({ message }) => message);
  }

  test.each(mutations)("%s", async (_what, output, from, to, found) => {
    expect(await messages(output, from, to, packagedWasm(), found.source)).toContainEqual(
      expect.stringMatching(found),
    );
  });

  test("the byte order of a writer, for an ABI with the other byte order", async () => {
    const from = /(setUint32\(offset \+ 4, \$word4), false(?=\);\s+view\.setUint32\(offset, ref, )/;
    const s390x = targets.filter(({ name }) => name === "packaged clang s390x");
    for (const target of s390x) {
      expect(
        await messages("typescript", from, "$1, true", target, "xen_netif_gref"),
      ).toContainEqual(
        expect.stringMatching(
          /^xen_netif_gref\.status: packaged clang s390x stores \w\w \w\w at 6, TypeScript /,
        ),
      );
    }
    expect(s390x).toHaveLength(1);
  });

  test("a module that is not JavaScript", async () => {
    expect(await messages("typescript", /^/, "(", packagedWasm())).toEqual([
      expect.stringMatching(/^netif\.ts: can not be loaded: /),
    ]);
  });
});
