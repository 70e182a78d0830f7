import { describe, expect, test } from "vitest";
import { aggregateLines } from "../../../src/codegen/c/aggregate.ts";
import type {
  Codes,
  DeclaredAggregate,
  Flags,
  InnerDeclaration,
  Member,
} from "../../../src/model/type.ts";
import { conditionOf } from "../../model/builders.ts";
import { codes, flags, member, prose, span, struct, target, unsigned } from "./build.ts";

/** The page of the byte rings called `pipe`, with members of these names. */
function page(names: string): DeclaredAggregate {
  const members = names.split(" ").map((name) => ({
    ...member(name, unsigned(32)),
    prose: prose("See ", target("member", "pipe_data_intf", "ref"), "."),
  }));
  return {
    ...struct("pipe_data_intf", members),
    name: "pipe_data_intf",
    prose: prose("A page."),
    flexRing: { name: "pipe", span },
  };
}

describe("the page of rings of bytes", () => {
  test("is declared by ring.h where it has the members of ring.h, which its comment explains", () => {
    const names = "in_cons in_prod pad1 out_cons out_prod pad2 ring_order ref";
    const lines = aggregateLines(page(names));
    expect(lines.slice(0, 5)).toEqual([
      "/*",
      " * A page.",
      " *",
      " *  in_cons     See ref.",
      " *  in_prod     See ref.",
    ]);
    expect(lines.slice(10, 12)).toEqual([" *  ref         See ref.", " *"]);
    expect(lines.at(-1)).toBe("DEFINE_XEN_FLEX_RING_AND_INTF(pipe);");
  });

  test("is declared here where it has others", () => {
    const lines = aggregateLines(page("in_cons in_prod ref"));
    expect(lines[1]).toBe(" * A page.");
    expect(lines.slice(-6)).toEqual([
      "struct pipe_data_intf {",
      "    uint32_t in_cons;  /* See ref. */",
      "    uint32_t in_prod;  /* See ref. */",
      "    uint32_t ref;      /* See ref. */",
      "};",
      "DEFINE_XEN_FLEX_RING(pipe);",
    ]);
    expect(lines.join("\n")).not.toContain(" *  in_cons");
  });
});

/** The lines of a struct with this member, without those around it. */
function body(...members: readonly Member[]): readonly string[] {
  const lines = aggregateLines({ ...struct("lamp", members), name: "lamp" });
  return lines.slice(lines.indexOf("struct lamp {") + 1, -1);
}

describe("what is declared inside a struct", () => {
  const lamp = conditionOf("defined(LAMP)");
  const inside = (declarations: readonly InnerDeclaration[]) => ({
    inside: { before: [], after: declarations, definesType: false, places: new Map() },
  });

  test("are macros below their member, constants and families", () => {
    const { header, places, ...named } = {
      ...codes("SIZE", {}),
      places: { value: span, header: span },
    };
    const size = { value: 4n, spelling: "4", unsigned: false };
    const constant: InnerDeclaration = { ...named, ...size, kind: "constant", header, places };
    const all = [constant, codes("MODE", { ON: 1n }), flags("USE", { dim: 0 })];
    expect(body({ ...member("a", unsigned(8)), ...inside(all) })).toEqual([
      "    uint8_t a;",
      "#define SIZE 4",
      "#define MODE_ON 1",
      "#define _USE_dim (0)",
      "#define  USE_dim (1U<<_USE_dim)",
    ]);
  });

  test("have directives of their own, unless they are those of the member", () => {
    const mode = { ...codes("MODE", { ON: 1n }), condition: lamp };
    expect(body({ ...member("a", unsigned(8)), ...inside([mode]) })).toEqual([
      ...["    uint8_t a;", "#ifdef LAMP", "#define MODE_ON 1", "#endif"],
    ]);
    const one = {
      ...member("a", unsigned(8)),
      ...inside([mode]),
      condition: conditionOf("defined(LAMP)"),
    };
    expect(body(one)).toEqual([
      ...["#ifdef LAMP", "    uint8_t a;", "#define MODE_ON 1", "#endif"],
    ]);
  });
});

describe("the type of a member that is defined at it", () => {
  const defined = { before: [], after: [], definesType: true, places: new Map() };

  test.each<[string, Codes | Flags]>([
    ["codes", codes("MODE", { ON: 1n })],
    ["flags", flags("MODE", { ON: 0 })],
  ])("is an enumeration of %s", (_, family) => {
    const type = unsigned(32);
    const enumeration = {
      ...{ tag: "mode", typedef: undefined, macros: [], values: false },
      ...{ integer: type.integer, places: { typedef: span } },
    };
    const values = { ...family, enumeration };
    const mode = {
      ...member("mode", { ...type, values }),
      prose: prose("Its mode."),
      inside: defined,
    };
    const number = family.kind === "codes" ? "1" : "0x1";
    expect(body(mode)).toEqual([
      ...["    /* Its mode. */", "    enum mode {", `        MODE_ON = ${number}`, "    } mode;"],
    ]);
  });

  test("is a struct, whose comment follows that of the member where it says something else", () => {
    const inner: DeclaredAggregate = {
      ...struct("bulb", [
        {
          ...member("watt", unsigned(8)),
          prose: prose("See ", target("member", "bulb", "size"), "."),
        },
      ]),
      name: "bulb",
      prose: prose("A bulb with ", target("member", "bulb", "watt"), "."),
    };
    const bulb = { ...member("bulb", { kind: "struct", struct: inner }), inside: defined };
    const lines = ["    struct bulb {", "        uint8_t watt;  /* See size. */", "    } bulb;"];
    expect(body({ ...bulb, prose: prose("Its bulb.") })).toEqual([
      ...["    /*", "     * Its bulb.", "     *", "     * A bulb with watt.", "     */", ...lines],
    ]);
    const same = { ...inner, prose: prose("A bulb.") };
    const once = {
      ...bulb,
      type: { kind: "struct" as const, struct: same },
      prose: prose("A bulb."),
    };
    expect(body(once)).toEqual(["    /* A bulb. */", ...lines]);
  });
});

test("the order of the bytes is said where the type does not say it", () => {
  const plain = unsigned(32);
  const big = { ...plain, integer: { ...plain.integer, byteOrder: "big" as const } };
  const little = { ...plain, integer: { ...plain.integer, byteOrder: "little" as const } };
  expect(body(member("a", plain))).toEqual(["    uint32_t a;"]);
  expect(body(member("a", big))).toEqual(["    uint32_t a;  /* Big-endian. */"]);
  expect(body(member("a", little))).toEqual(["    uint32_t a;  /* Little-endian. */"]);
});
