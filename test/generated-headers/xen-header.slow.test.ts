import { describe, expect, test } from "vitest";
import { systemCompiler } from "../../src/cc/compiler.ts";
import { compareFacts } from "../../src/verify/compare.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { netifModel } from "../netif/guest/opened-guest.ts";
import { factCounts } from "./fact-counts.ts";
import { factsOf, packaged } from "./facts-of.ts";
import { generatedNetif, xenHeaders, xenNetif } from "./header-files.ts";
import { expectedFacts } from "./netif-facts.ts";

const header = generatedNetif();

describe("the generated header has the facts that are typed by hand", () => {
  test.each(abis)("on $name", async ({ triple, pointerSize }) => {
    const found = await factsOf(header, packaged(triple));
    expect(compareFacts(expectedFacts(pointerSize), found)).toEqual([]);
  });

  test("which are as many macros as the spec has", async () => {
    const all = [...expectedFacts(8).values()];
    const { constants } = factCounts(await netifModel());
    expect(all.filter(({ group }) => group === "constants")).toHaveLength(constants);
  });
});

describe("a fact that is changed is found", () => {
  const changes: readonly (readonly [found: string, from: RegExp, to: string])[] = [
    ["XEN_NETIF_NR_SLOTS_MIN value", /(NR_SLOTS_MIN) 18/, "$1 19"],
    ["XEN_NETIF_CTRL_HASH_TYPE_IPV6 type", /\(1 << (_\w+_IPV6\))/, "(1U << $1"],
    ["_NETRXF_csum_blank missing", /#define _NETRXF_csum_blank .*\n.*/, ""],
    ["OTHER additional", /#define XEN_NETIF_EXTRA_TYPE_HASH/, "#define OTHER 1\n$&"],
    ["netif_rx_response.status type", /int16_t status;(?=\s*};\s*typedef \w+ netif_rx_)/, "u$&"],
    ["netif_extra_info.u.hash.value type", /uint8_t value\[4\]/, "uint8_t value[3]"],
    ["xen_netif_gref.flags offset", /(uint16_t )flags(;[^}]*)status(;\s*};)/, "$1status$2flags$3"],
    ["netif_tx_request_t missing", /typedef struct netif_tx_request netif_tx_request_t;/, ""],
    ["struct netif_rx_front_ring missing", /DEFINE_RING_TYPES\(netif_rx,[^;]*;/, ""],
  ];

  test.each(changes)("%s", async (found, from, to) => {
    const changed = header.replace(from, to);
    expect(changed).not.toBe(header);
    const facts = await factsOf(changed, packaged("x86_64-linux-gnu"));
    const differences = compareFacts(expectedFacts(8), facts);
    expect(
      differences.flatMap((one) =>
        (one.kind === "different" ? one.aspects : [one.kind]).map((what) => `${one.label} ${what}`),
      ),
    ).toContain(found);
  });
});

describe("the generated header has the facts of Xen's header", async () => {
  const machines = [
    { name: "x86_64", width: "-m64", triple: "x86_64-linux-gnu" },
    { name: "i386", width: "-m32", triple: "i386-linux-gnu" },
  ];
  const missing = `${xenHeaders}/io/netif.h is not there (install libxen-dev)`;

  test.for(machines)("on $name, for the packaged clang", async ({ triple }, { skip }) => {
    if (xenNetif === undefined) return skip(missing);
    const expected = await factsOf(xenNetif, packaged(triple));
    expect(compareFacts(expected, await factsOf(header, packaged(triple)))).toEqual([]);
  });

  const commands = ["gcc", "clang"];
  const installed = await Promise.all(
    commands.flatMap((command) =>
      machines.map(async (machine) => ({
        ...machine,
        command,
        compiler: await systemCompiler(command),
      })),
    ),
  );

  test.for(installed)("on $name, for $command, with Xen's own ring.h", async (one, { skip }) => {
    const { compiler, command, width } = one;
    if (xenNetif === undefined) return skip(missing);
    if (compiler === undefined) return skip(`${command} is not installed`);
    if (process.arch !== "x64") return skip(`${command} makes code for ${process.arch} here`);
    const target = { compiler, args: [width, "-isystem", `${xenHeaders}/io`] };
    const expected = await factsOf(xenNetif, target, { "io/netif.h": xenNetif });
    const found = await factsOf(header, target, { "io/netif.h": header });
    expect(compareFacts(expected, found)).toEqual([]);
  });
});
