import { describe, expect, test } from "vitest";
import { packagedClang } from "../../src/cc/packaged-clang.ts";
import { systemCompiler } from "../../src/cc/system.ts";
import { abis } from "../../src/layout/abi.ts";
import { expectedFacts } from "./facts/expected.ts";
import { extractFacts } from "./facts/extract.ts";
import { differences, type HeaderFacts } from "./facts/facts.ts";
import { declaredNames, type HeaderNames } from "./facts/names.ts";
import type { Probe } from "./facts/numbers.ts";
import { generatedNetif, publicHeaders, xenHeaders, xenNetif } from "./header-files.ts";

const header = generatedNetif();
const gcc = await systemCompiler("gcc");
const clang = await systemCompiler("clang");

const names = await declaredNames(header);
const xenNames = xenNetif === undefined ? undefined : await declaredNames(xenNetif);

/** The facts of `netif` beside the small headers of the tests, as the packaged clang sees them. */
function facts(netif: string, declared: HeaderNames, target: string): Promise<HeaderFacts> {
  const args = [`--target=${target}`, "-emit-llvm", "-I."];
  return extractFacts(declared, publicHeaders(netif), { compiler: packagedClang, args });
}

describe("the generated header has the facts that are typed by hand", () => {
  test.each(abis)("on $name", async ({ triple, pointerSize }) => {
    expect(differences(expectedFacts(pointerSize), await facts(header, names, triple))).toEqual([]);
  });

  test("which are 62 macros", () => {
    expect(Object.keys(expectedFacts(8).macros)).toHaveLength(62);
  });
});

describe("a fact that is changed is found", () => {
  const changes: readonly (readonly [found: string, from: RegExp, to: string])[] = [
    ["XEN_NETIF_NR_SLOTS_MIN: expected 18", /(NR_SLOTS_MIN) 18/, "$1 19"],
    ["XEN_NETIF_CTRL_HASH_TYPE_IPV6: expected 4, signed", /\(1 << (_\w+_IPV6\))/, "(1U << $1"],
    ["_NETRXF_csum_blank: missing", /#define _NETRXF_csum_blank.*\n.*/, ""],
    [
      "XEN_NETIF_EXTRA: not expected",
      /#define XEN_NETIF_EXTRA_TYPE_HASH/,
      "#define XEN_NETIF_EXTRA 1\n$&",
    ],
    [
      "struct netif_rx_response.status: expected int16_t",
      /int16_t status;\n};\ntypedef struct netif_rx_/,
      "u$&",
    ],
    [
      "struct netif_extra_info.u.hash.value: expected uint8_t[4] of 4 bytes",
      /uint8_t value\[4\]/,
      "uint8_t value[3]",
    ],
    [
      "struct xen_netif_gref.flags: expected uint16_t of 2 bytes at offset 4",
      /(uint16_t )flags(;[^}]*)status(;\n};)/,
      "$1status$2flags$3",
    ],
    ["netif_tx_request_t: missing", /typedef struct netif_tx_request netif_tx_request_t;/, ""],
    ["struct netif_rx_front_ring: missing", /DEFINE_RING_TYPES\(netif_rx,[^;]*;/, ""],
  ];

  test.each(changes)("%s", async (found, from, to) => {
    const changed = header.replace(from, to);
    expect(changed).not.toBe(header);
    const target = "x86_64-linux-gnu";
    const lines = differences(
      expectedFacts(8),
      await facts(changed, await declaredNames(changed), target),
    );
    expect(lines.some((line) => line.startsWith(found))).toBe(true);
  });
});

describe("the generated header has the facts of Xen's header", () => {
  const machines = [
    { name: "x86_64", width: "-m64", target: "x86_64-linux-gnu" },
    { name: "i386", width: "-m32", target: "i386-linux-gnu" },
  ];

  test.for(machines)("on $name, for the packaged clang", async ({ target }, { skip }) => {
    if (xenNetif === undefined || xenNames === undefined) return skip(missing);
    const expected = await facts(xenNetif, xenNames, target);
    expect(differences(expected, await facts(header, names, target))).toEqual([]);
  });

  const witnesses = [
    { command: "gcc", compiler: gcc },
    { command: "clang", compiler: clang },
  ].flatMap((witness) => machines.map((machine) => ({ ...witness, ...machine })));

  test.for(witnesses)("on $name, for $command, with Xen's own ring.h", async (one, { skip }) => {
    if (xenNetif === undefined || xenNames === undefined) return skip(missing);
    if (one.compiler === undefined) return skip(`${one.command} is not installed`);
    if (!isX86)
      return skip(`this machine is ${process.arch}, and its compiler has no ${one.width}`);
    const probe: Probe = {
      compiler: one.compiler,
      args: [one.width, "-isystem", `${xenHeaders}/io`],
    };
    const expected = await extractFacts(xenNames, { "io/netif.h": xenNetif }, probe);
    const found = await extractFacts(names, { "io/netif.h": header }, probe);
    expect(differences(expected, found)).toEqual([]);
  });

  const isX86 = process.arch === "x64" || process.arch === "ia32";
  const missing = `${xenHeaders}/io/netif.h is not there (install libxen-dev)`;
});
