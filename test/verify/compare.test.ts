import { describe, expect, test } from "vitest";
import { compareFacts } from "../../src/verify/compare.ts";
import { suggestRenames } from "../../src/verify/suggest-renames.ts";
import { formatDifference } from "../../src/verify/difference-text.ts";
import {
  aggregateFact,
  codeFact,
  constantFact,
  factsFrom,
  memberFact,
  typedefFact,
  type Fact,
} from "../../src/header/facts.ts";
import type { PrefixMap } from "../../src/verify/pairs.ts";

/** A struct with members of 16 bits one after the other. */
function struct(name: string, ...members: readonly string[]): Fact[] {
  return [
    aggregateFact(`struct ${name}`, 2 * members.length, 2, undefined),
    ...members.map((member, index) =>
      memberFact(`${name}.${member}`, "u16", 2 * index, 2, undefined),
    ),
  ];
}

function macro(name: string, value: number): Fact {
  return constantFact(name, BigInt(value), true, 4, undefined);
}

function differences(spec: readonly Fact[], header: readonly Fact[], renames?: PrefixMap) {
  return compareFacts(factsFrom(spec), factsFrom(header), renames);
}

function lines(...args: Parameters<typeof differences>): string[] {
  return differences(...args).map((one) => formatDifference(one));
}

describe("declarations are paired", () => {
  test("by a prefix before they are by size", () => {
    const spec = [...struct("xen_gref", "ref", "flags"), ...struct("rx_request", "id", "gref")];
    expect(lines(spec, struct("xen_rx_request", "id", "gref"))).toEqual([
      "struct xen_gref: not in the header; size 4, alignment 2 in the spec",
      "struct rx_request: called struct xen_rx_request in the header",
    ]);
  });

  test("by their members if the names have nothing in common", () => {
    expect(lines(struct("a", "id", "gref", "pad"), struct("b", "id", "gref", "pad"))).toEqual([
      "struct a: called struct b in the header",
    ]);
    expect(lines(struct("a", "id", "gref"), struct("b", "id", "x", "y"))).toHaveLength(2);
    expect(lines(struct("a", "id", "status"), struct("b", "id", "status"))).toHaveLength(2);
  });

  test("by their value if the names are alike", () => {
    expect(lines([macro("STATUS_OK", 1)], [macro("STATUS_OKAY", 1)])).toEqual([
      "STATUS_OK: called STATUS_OKAY in the header",
    ]);
    expect(lines([macro("STATUS_OK", 1)], [macro("STATUS_OKAY", 2)])).toHaveLength(2);
  });

  test("best first, whatever their order", () => {
    const header = [macro("X_MORE_DATA", 1), macro("X_MORE", 1)];
    expect(lines([macro("MORE", 1), macro("MORE_DATA", 1)], header)).toEqual([
      "MORE: called X_MORE in the header",
      "MORE_DATA: called X_MORE_DATA in the header",
    ]);
  });

  test("not with another family, which has the same values", () => {
    expect(lines([macro("NETIF_RSP_ERROR", -1)], [macro("BLKIF_RSP_ERROR", -1)])).toEqual([
      "NETIF_RSP_ERROR: not in the header; value -1, type s32 in the spec",
      "BLKIF_RSP_ERROR: not in the spec; value -1, type s32 in the header",
    ]);
  });

  test("not with the page of another ring, which has the same members", () => {
    expect(lines(struct("ctrl_sring", "prod"), struct("camera_sring", "prod"))).toHaveLength(2);
    expect(lines(struct("tx_sring", "prod"), struct("xen_tx_sring", "prod"))).toEqual([
      "struct tx_sring: called struct xen_tx_sring in the header",
    ]);
  });

  test("and a bit number with a bit number", () => {
    const spec = [macro("_TX_more_data", 0), macro("TX_more_data", 1)];
    const header = [macro("X_TX_more_data", 1), macro("_X_TX_more_data", 0)];
    expect(lines(spec, header)).toEqual([
      "_TX_more_data: called _X_TX_more_data in the header",
      "TX_more_data: called X_TX_more_data in the header",
    ]);
  });
});

describe("members are compared", () => {
  test("in a struct with another name, and the types that name it", () => {
    const typedef = (name: string) => typedefFact("request_t", `struct ${name}`, undefined);
    const spec = [...struct("tx_request", "id", "size"), typedef("tx_request")];
    const header = [...struct("xen_tx_request", "size", "id", "more"), typedef("xen_tx_request")];
    expect(lines(spec, header)).toEqual([
      "struct tx_request: called struct xen_tx_request in the header",
      "struct tx_request: size 4 in the spec, 6 in the header",
      "tx_request.id: offset 0 in the spec, 2 in the header",
      "tx_request.size: offset 2 in the spec, 0 in the header",
      "xen_tx_request.more: not in the spec; offset 4, size 2, type u16 in the header",
    ]);
  });

  test("in the place that they have in the struct around them", () => {
    const nested = (start: number, name: string) => [
      aggregateFact("struct a", 8, 2, undefined),
      memberFact("a.u", "union", start, 4, undefined, 2),
      memberFact("a.u.x", "struct", start, 4, undefined, 2),
      memberFact(`a.u.x.${name}`, "u16", start + 2, 2, undefined),
    ];
    expect(lines(nested(2, "size"), nested(4, "length"))).toEqual([
      "a.u: offset 2 in the spec, 4 in the header",
      "a.u.x.size: called a.u.x.length in the header",
    ]);
  });

  test("and what is around a difference is not named as well", () => {
    const outer = (size: number) => [
      aggregateFact("struct a", size, size, undefined),
      memberFact("a.u", "union", 0, size, undefined, size),
      memberFact("a.u.x", `u${8 * size}`, 0, size, undefined),
      aggregateFact("struct b", size, 1, undefined),
      memberFact("b.a", "struct a", 0, size, undefined),
    ];
    expect(lines(outer(2), outer(4))).toEqual([
      "struct a: size 2, alignment 2 in the spec; size 4, alignment 4 in the header",
      "a.u.x: type u16 in the spec, u32 in the header",
      "struct b: size 2 in the spec, 4 in the header",
    ]);
  });

  test("and those of what is missing are not named", () => {
    const inner = memberFact("a.u.x", "u16", 4, 2, undefined);
    const spec = [
      ...struct("a", "id"),
      memberFact("a.u", "union", 4, 2, undefined, 2),
      inner,
      ...struct("b", "id"),
    ];
    expect(lines(spec, struct("a", "id"))).toEqual([
      "a.u: not in the header; offset 4, size 2, type union, alignment 2 in the spec",
      "struct b: not in the header; size 2, alignment 2 in the spec",
    ]);
  });
});

describe("renames", () => {
  const spec = [
    ...struct("netif_tx_request", "id"),
    ...struct("netif_rx_request", "gref"),
    ...struct("xen_netif_gref", "ref"),
    macro("_NETTXF_more", 0),
    macro("NETTXF_more", 1),
  ];
  const header = [
    ...struct("xen_netif_tx_request", "id"),
    ...struct("xen_netif_rx_request", "gref"),
    ...struct("xen_netif_gref", "ref"),
    macro("_XEN_NETTXF_more", 0),
    macro("XEN_NETTXF_more", 1),
  ];

  test("are proposed where they explain several names", () => {
    const proposed = suggestRenames(differences(spec, header));
    expect(proposed).toEqual([
      { from: "xen_netif_", to: "netif_" },
      { from: "XEN_NETTXF_", to: "NETTXF_" },
    ]);
    expect(lines(spec, header, proposed)).toEqual([]);
    const single = differences([macro("TX_MORE", 1)], [macro("X_TX_MORE", 1)]);
    expect(suggestRenames(single)).toEqual([]);
  });

  test("may name the macros of bit numbers alone", () => {
    const renames = [
      { from: "xen_netif_", to: "netif_" },
      { from: "_XEN_NETTXF_", to: "_NETTXF_" },
    ];
    expect(lines(spec, header, renames)).toEqual([
      "NETTXF_more: called XEN_NETTXF_more in the header",
    ]);
  });
});

test("a struct whose only name is a typedef is one addition", () => {
  const typedef = typedefFact("disk_t", "struct", undefined);
  expect(lines([], [...struct("disk_t", "id"), typedef])).toEqual([
    "struct disk_t: not in the spec; size 2, alignment 2 in the header",
  ]);
});

test("a macro that is an integer constant on one side only has a text on the other", () => {
  const text = codeFact("RSP_ERROR", "# define RSP_ERROR abort ( )", undefined);
  expect(lines([macro("RSP_ERROR", -1)], [text])).toEqual([
    "RSP_ERROR: value -1, type s32 in the spec, a macro for `abort()` in the header",
  ]);
  expect(lines([text], [macro("RSP_ERROR", -1)])).toEqual([
    "RSP_ERROR: a macro for `abort()` in the spec, value -1, type s32 in the header",
  ]);
});

test("a bit-field in the place of an integer is shown with its width", () => {
  const bits: Fact = {
    label: "request.a",
    group: "members",
    aspects: { bits: "16", offset: "0", type: "u16" },
    location: undefined,
  };
  const spec = struct("request", "a");
  expect(lines(spec, [...spec.slice(0, 1), bits])).toEqual([
    "request.a: size 2 in the spec; bits 16, offset 0, type u16 in the header",
  ]);
});
