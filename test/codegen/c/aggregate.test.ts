import { describe, expect, test } from "vitest";
import { aggregateLines } from "../../../src/codegen/c/aggregate.ts";
import type { DeclaredAggregate } from "../../../src/model/type.ts";
import { member, prose, span, struct, target, unsigned } from "./build.ts";

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
