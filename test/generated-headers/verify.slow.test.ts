import { describe, expect, test } from "vitest";
import type { Compiler } from "../../src/cc/compiler.ts";
import { formatDifference } from "../../src/verify/difference-text.ts";
import { digestOf } from "../../src/header/facts.ts";
import { type TargetReport, verify } from "../../src/verify/verify.ts";
import { specHeader } from "../../src/verify/spec-facts.ts";
import type { PrefixMap } from "../../src/verify/pairs.ts";
import { type AbiTarget, packagedTarget } from "../../src/header/compilers.ts";
import { emitHeader } from "../../src/codegen/c/header.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { factCounts } from "./fact-counts.ts";
import { modelOf } from "../examined.ts";

const netif = await modelOf("spec/netif.ts");
const header = emitHeader(netif);
const counts = factCounts(netif);
const x86 = abis.filter(({ name }) => name === "x86_64").map(packagedTarget);

/** What the targets say of `text` as the header of `model`; an error of a compiler as a string. */
async function ask(
  text: string,
  targets: readonly AbiTarget[] = x86,
  model = netif,
  renames: PrefixMap = [],
): Promise<(TargetReport | string)[]> {
  const subject = { ...specHeader(model), path: "netif.h", text, renames };
  const answers: (TargetReport | string)[] = [];
  for await (const answer of verify(model, subject, targets)) {
    answers.push("error" in answer ? answer.error : answer);
  }
  return answers;
}

async function linesOf(text: string, renames?: PrefixMap): Promise<string[]> {
  const [answer] = await ask(text, x86, netif, renames);
  if (answer === undefined || typeof answer === "string") throw new Error(answer);
  return answer.differences.map((difference) => formatDifference(difference));
}

test.each(abis)("the packaged clang confirms the generated header for $name", async (abi) => {
  expect(await ask(header, [packagedTarget(abi)])).toMatchObject([
    {
      differences: [],
      counts: {
        types: { agreed: counts.types, total: counts.types },
        members: { agreed: counts.members, total: counts.members },
        constants: { agreed: counts.constants, total: counts.constants },
      },
    },
  ]);
});

test("a header is read with the macros that its spec takes as defined", async () => {
  const model = await modelOf("test/wire/specs/conditions-defined.ts");
  expect(await ask(emitHeader(model), x86, model)).toMatchObject([{ differences: [] }]);
});

describe("a header that differs from the spec is reported", () => {
  const changes: readonly (readonly [finding: string, from: RegExp, to: string])[] = [
    [
      "XEN_NETIF_NR_SLOTS_MIN: value 18 in the spec, 19 in the header",
      /(#define XEN_NETIF_NR_SLOTS_MIN) 18/,
      "$1 19",
    ],
    [
      "XEN_NETIF_CTRL_HASH_TYPE_IPV6: type s32 in the spec, u32 in the header",
      /\(1 << (_\w+_IPV6\))/,
      "(1U << $1",
    ],
    [
      "XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW: called XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLO in the header",
      /(#define XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLO)W/,
      "$1 ",
    ],
    [
      "netif_rx_response.status: type s16 in the spec, u16 in the header",
      /int16_t status;(\s+\/\*[^/]*\*\/)?\n\};\ntypedef struct netif_rx_/,
      "u$&",
    ],
    [
      "netif_extra_info.u.hash.value: type u8[4] in the spec, u8[3] in the header",
      /uint8_t value\[4\]/,
      "uint8_t value[3]",
    ],
    [
      "netif_extra_info.u.mcast: alignment 1 in the spec, 2 in the header",
      /\} mcast;/,
      "} __attribute__((aligned(2))) mcast;",
    ],
    [
      "netif_tx_request.size: called netif_tx_request.length in the header",
      /(struct netif_tx_request \{[^}]*)\bsize;/,
      "$1length;",
    ],
    [
      "netif_rx_request.more: not in the spec; offset 8, size 1, type u8 in the header",
      /(struct netif_rx_request \{[^}]*)\}/,
      "$1    uint8_t more;\n}",
    ],
    [
      "netif_tx_request_t: not in the header; type struct netif_tx_request in the spec",
      /typedef struct netif_tx_request netif_tx_request_t;/,
      "",
    ],
    [
      "union netif_tx_sring_entry: size 12 in the spec, 8 in the header",
      /(DEFINE_RING_TYPES\(netif_tx,\s*struct )netif_tx_request/,
      "$1xen_netif_gref",
    ],
    [
      "netif_rx_sring_entry.req: type struct netif_rx_request in the spec, struct netif_rx_response in the header",
      /(DEFINE_RING_TYPES\(netif_rx, )(struct \w+), (struct \w+)/,
      "$1$3, $2",
    ],
    [
      "netif_rx_sring_entry.rsp: type struct netif_rx_response in the spec, struct netif_tx_response in the header",
      /(DEFINE_RING_TYPES\(netif_rx,[^,]*, struct )netif_rx_response/,
      "$1netif_tx_response",
    ],
  ];

  test.each(changes)("%s", async (finding, from, to) => {
    const changed = header.replace(from, to);
    expect(changed).not.toBe(header);
    expect(await linesOf(changed)).toContain(finding);
  });
});

test("renamed prefixes are not differences", async () => {
  const downstream = header
    .replaceAll("NETTXF_", "XEN_NETTXF_")
    .replaceAll("netif_tx_request", "xen_netif_tx_request");
  const renames = [
    { from: "XEN_NETTXF_", to: "NETTXF_" },
    { from: "xen_netif_tx_", to: "netif_tx_" },
  ];
  expect(await linesOf(downstream, renames)).toEqual([]);
  expect(await linesOf(downstream)).not.toEqual([]);
});

test("a macro that is neither an integer constant nor a string is listed as not compared", async () => {
  const macros = "#define FIRST struct netif_tx_request\n#define SECOND missing\n";
  const [answer] = await ask(header.replace("#include", `${macros}#include`));
  expect(answer).toMatchObject({
    differences: [],
    notCompared: ["FIRST", "SECOND"].map((label) => ({ label, location: { file: "netif.h" } })),
  });
});

describe("C text is compared by its tokens", () => {
  const withToeplitz = (change: (text: string) => string) => {
    const changed = header.replace(/static uint32_t xen_netif_toeplitz[^]*?\n\}\n/, change);
    expect(changed).not.toBe(header);
    return linesOf(changed);
  };

  test("a function that is gone", async () => {
    expect(await withToeplitz(() => "")).toEqual([
      "xen_netif_toeplitz_hash: not in the header; in the spec",
    ]);
  });

  test("a function that is another", async () => {
    expect(await withToeplitz((text) => text.replace("hash ^= window", "hash |= window"))).toEqual([
      "xen_netif_toeplitz_hash: `) hash ^= window ; window` in the spec, `) hash |= window ; window` in the header",
    ]);
  });

  test("a function of which the spec says that it does the same", async () => {
    const changed = header.replace("hash ^= window", "hash = hash ^ window");
    const [answer] = await ask(changed);
    if (answer === undefined || typeof answer === "string") throw new Error(answer);
    const [difference] = answer.differences;
    if (difference?.kind !== "different") throw new Error("the function is the same");
    const sameAs = digestOf(difference.found);
    const chapters = netif.chapters.map((chapter) => ({
      ...chapter,
      declarations: chapter.declarations.map((one) =>
        one.kind === "verbatim" ? { ...one, sameAs } : one,
      ),
    }));
    expect(await ask(changed, x86, { ...netif, chapters })).toMatchObject([{ differences: [] }]);
  });

  test("white space and comments do not count", async () => {
    expect(
      await withToeplitz((text) => text.replaceAll(/ +/g, " ").replaceAll(";", " /* ; */;")),
    ).toEqual([]);
  });

  test("a macro with parameters that the spec does not have", async () => {
    expect(await linesOf(`#define MORE(x) x\n${header}`)).toEqual([
      "MORE: not in the spec; in the header",
    ]);
  });
});

describe("what a compiler cannot do is reported in its own words", () => {
  test("a header that does not parse", async () => {
    const [answer] = await ask(header.replace("struct netif_tx_request {", "$& nonsense"));
    expect(answer).toMatch(/^netif\.h:\d+:\d+: error: /m);
  });

  test("an include that is not there", async () => {
    const [answer] = await ask(header.replace('"ring.h"', '"rings.h"'));
    expect(answer).toContain("'rings.h' file not found");
  });

  test("a compiler that crashes or hangs", async () => {
    const broken: Compiler = {
      name: "broken",
      family: "gcc",
      translate: () =>
        Promise.resolve({
          ok: false,
          messages: "ended after 60 seconds without a result",
          printed: "",
          output: undefined,
        }),
    };
    const targets = x86.map(({ abi }) => ({ abi, compiler: broken, args: [] }));
    expect(await ask(header, targets)).toEqual(["ended after 60 seconds without a result"]);
  });
});

test("the questions end when they are no longer wanted", async () => {
  const subject = specHeader(netif);
  const answers = verify(netif, subject, x86, AbortSignal.abort());
  expect(await answers.next()).toEqual({ done: true, value: undefined });
});
