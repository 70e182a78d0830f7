import { endSentence } from "../../../src/text/text.ts";
import { conditionOf } from "../../model/builders.ts";
import { describe, expect, test } from "vitest";
import { escapeComment } from "../../../src/codegen/shared/c-text.ts";
import { aggregateLines } from "../../../src/codegen/c/aggregate.ts";
import { declarationTexts, emitHeader } from "../../../src/codegen/c/header.ts";
import { messageLines } from "../../../src/codegen/c/ring.ts";
import { familySentence, hangingLines } from "../../../src/codegen/c/prose.ts";
import type {
  Declaration,
  Key,
  Parameter,
  Rule,
  Verbatim,
} from "../../../src/model/declaration.ts";
import type { Prose } from "../../../src/model/prose.ts";
import type { Direction } from "../../../src/model/type.ts";
import { codes, flags, member, message, modelOf, prose, ring } from "./build.ts";
import { span, struct, target, union, unsigned } from "./build.ts";

describe("links in the comments of an aggregate", () => {
  const event = (text: Prose) => {
    const to = { ...member("to", unsigned(32)), prose: text };
    const u = member("u", { kind: "union", union: union([to, member("key", unsigned(32))]) });
    return aggregateLines({ ...struct("event", [member("kind", unsigned(32)), u]), name: "event" });
  };
  const comment = (text: Prose) => event(text).find((line) => line.includes("to;"));

  test.each([
    ["a member beside it", target("member", "event", "u.key"), "key"],
    ["a member further in", target("member", "event", "u.key.code"), "key.code"],
    ["a member further out", target("member", "event", "kind"), "event.kind"],
    ["a member of another union", target("member", "event", "v.key"), "event.v.key"],
    ["a member of another struct", target("member", "other", "u.key"), "other.u.key"],
    ["the struct", target("declaration", "event"), "event"],
  ])("%s", (_, link, name) => {
    expect(comment(prose("See ", link, "."))).toBe(`        uint32_t to;   /* See ${name}. */`);
  });

  test.each([
    ["members by their names", target("member", "event", "kind"), "kind"],
    ["the struct by its name", target("declaration", "event"), "event"],
  ])("its own comment calls %s", (_, link, name) => {
    const declared = struct("event", [member("kind", unsigned(32))]);
    const text = prose("See ", link, ".");
    expect(aggregateLines({ ...declared, name: "event", prose: text })[1]).toBe(` * See ${name}.`);
  });
});

describe("links in the comment of a message", () => {
  const lines = (text: Prose, rules: readonly Rule[] = []) =>
    messageLines(message("PING", { OKAY: undefined }, { prose: text, rules }));

  test.each([
    ["its parameter", target("parameter", "PING", "request.queue"), "queue"],
    ["a parameter of its reply", target("parameter", "PING", "response.OKAY.size"), "size"],
    [
      "a parameter of another one",
      target("parameter", "ASK", "request.queue"),
      "ASK.request.queue",
    ],
    ["its reply", target("reply", "PING", "response.OKAY"), "STATUS_OKAY"],
    ["a reply of another one", target("reply", "ASK", "response.OKAY"), "ASK.response.OKAY"],
    ["a rule that is called like a reply", target("rule", "PING", "rules.OKAY"), "PING.rules.OKAY"],
  ])("%s", (_, link, name) => {
    expect(lines(prose("See ", link, "."))).toContain(` * See ${name}.`);
  });
});

describe("the values of a member are named", () => {
  test.each([
    [codes("TYPE", { A: 0n, B: 1n }), ["One of TYPE_*."]],
    [codes("TYPE", { A: 0n }), ["One of TYPE_*."]],
    [flags("USE", { read: 0, write: 1 }), ["Any of USE_*."]],
    [flags("USE", { read: 0 }), ["0 or USE_read."]],
  ])("%o", (family, sentence) => {
    expect(familySentence(family, undefined)).toEqual(sentence);
    expect(familySentence(family, prose("See ", target("declaration", family.name)))).toEqual([]);
  });
});

test.each<[Direction, string]>([
  ["input", "IN"],
  ["output", "OUT"],
  ["inout", "IN/OUT"],
])("%s is marked as %s, with or without prose", (direction, mark) => {
  const one = { ...member("a", unsigned(8)), direction };
  const lines = aggregateLines({
    ...struct("s", [one, { ...one, name: "b", prose: prose("What.") }]),
    name: "s",
  });
  expect(lines.slice(-3, -1)).toEqual([
    `    uint8_t a;  /* ${mark} */`,
    `    uint8_t b;  /* ${mark}: What. */`,
  ]);
});

describe("the codes of a variant are named", () => {
  const kind = codes("KIND", { KEY: 0n, MOVE: 1n, STEP: 2n });
  const cases = { KEY: "key", MOVE: "move", STEP: "move" };
  const move = (text: Prose | undefined) => {
    const variants = [
      { ...member("move", unsigned(8)), prose: text },
      { ...member("raw", unsigned(8)), prose: prose("Octets.") },
    ];
    const lines = aggregateLines({ ...union(variants, { codes: kind, cases }), name: "u" });
    expect(lines.at(-2)).toBe("    uint8_t raw;   /* Octets. */");
    return lines.at(-3);
  };
  const links = ["MOVE", "STEP"].map((name) => target("value", "KIND", name));

  test.each([
    ["without prose", undefined, "KIND_MOVE, KIND_STEP"],
    ["before prose", prose("Where."), "KIND_MOVE, KIND_STEP: Where."],
    [
      "before prose that links to one",
      prose("For ", ...links.slice(1), "."),
      "KIND_MOVE, KIND_STEP: For KIND.STEP.",
    ],
    ["not before prose that links to all", prose("For ", ...links, "."), "For KIND.MOVEKIND.STEP."],
    [
      "before prose that links to the family",
      prose("By ", target("declaration", "KIND"), "."),
      "KIND_MOVE, KIND_STEP: By KIND.",
    ],
  ])("%s", (_, text, comment) => {
    expect(move(text)).toBe(`    uint8_t move;  /* ${comment} */`);
  });
});

test("text of C has a condition around it only where the spec says so", () => {
  const verbatim: Verbatim = {
    ...{ kind: "verbatim", name: "v", prose: prose("Why."), span },
    ...{ lines: ["int i;"], sameAs: undefined, header: undefined, places: { header: span } },
  };
  expect(declarationTexts([verbatim])).toEqual(["/* Why. */\nint i;"]);
  expect(declarationTexts([{ ...verbatim, condition: conditionOf("defined(I)") }])).toEqual([
    "/* Why. */\n#ifdef I\nint i;\n#endif /* I */",
  ]);
  // Their condition is that of what is beside them, or of more than themselves.
  const under = (text: string) => ({
    ...{ ...verbatim, span: { ...span } },
    condition: conditionOf(text),
  });
  expect(declarationTexts([under("I"), under("I")])).toEqual([
    "#if I\n/* Why. */\nint i;",
    "/* Why. */\nint i;\n#endif /* I */",
  ]);
  const inner = { ...under("J"), condition: { ...conditionOf("J"), outer: conditionOf("I") } };
  expect(declarationTexts([inner])).toEqual([
    "#if I\n#if J\n/* Why. */\nint i;\n#endif /* J */\n#endif /* I */",
  ]);
});

describe("the header includes", () => {
  const includes = (declarations: readonly Declaration[], ...paths: readonly string[]) =>
    emitHeader({ ...modelOf(declarations), includes: paths }).match(/^#include .*$/gm) ?? [];

  test("what the spec includes, in quotes or angle brackets", () => {
    expect(includes([], "<stdint.h>", "grant_table.h")).toEqual([
      "#include <stdint.h>",
      '#include "grant_table.h"',
    ]);
  });

  test.each(["ring.h", "../io/ring.h", "<ring.h>", "<xen/io/ring.h>"])(
    "ring.h once, where a spec with a ring includes %s",
    (path) => expect(includes([ring("bell")], path)).toHaveLength(1),
  );

  test.each(["spring.h", "ring.hpp", "ring.h/types.h"])(
    "ring.h as well, where a spec with a ring includes %s",
    (path) =>
      expect(includes([ring("bell")], path)).toEqual(['#include "ring.h"', `#include "${path}"`]),
  );

  const page = { ...struct("page", []), name: "page" };

  test("ring.h for rings of bytes, and no other struct", () => {
    expect(includes([{ ...page, flexRing: { name: "pipe", span } }])).toEqual([
      '#include "ring.h"',
    ]);
    expect(includes([page])).toEqual([]);
    expect(includes([{ ...page, portableBits: "compiler" }])).toEqual([]);
  });

  test.each(["asm/byteorder.h", "<asm/byteorder.h>"])(
    "the macros of Linux for the byte order once, where a spec includes %s",
    (path) => expect(includes([{ ...page, portableBits: "linux" }], path)).toHaveLength(1),
  );

  test.each(["<linux/asm/byteorder.h>", "<asm/byteorder.hpp>"])(
    "the macros of Linux for the byte order as well, where a spec includes %s",
    (path) =>
      expect(includes([{ ...page, portableBits: "linux" }], path)).toEqual([
        `#include ${path}`,
        "#include <asm/byteorder.h>",
      ]),
  );
});

test("what is not ASCII is a code point", () => {
  expect(escapeComment("\u00e9 \u{1f600} \u0007")).toBe("U+00E9 U+1F600 U+0007");
});

test("keys say who writes them, and what holds where they are absent", () => {
  const key: Key = {
    ...{ kind: "key", name: "size", path: "size", writer: "backend", prose: prose("Bytes."), span },
    ...{ values: "number", absent: "1", without: undefined },
    places: { path: span, absent: span, without: span },
  };
  const other = { ...key, path: "mode", absent: undefined, without: "it is off." };
  expect(declarationTexts([key, other])).toEqual([
    [
      "/*",
      ' * size  (written by the backend; absence means "1")',
      " *     Bytes.",
      " *",
      " * mode  (written by the backend)",
      " *     Bytes. If absent, it is off.",
      " */",
    ].join("\n"),
  ]);
});

test("what follows an opening that announces something is below what it announces", () => {
  const code: Prose["blocks"][number] = { kind: "codeBlock", language: "c", lines: ["f();"] };
  const opening = prose("One of:");
  const after = ["Any of A.", "Big-endian."];
  const announced = { prose: { ...opening, blocks: [...opening.blocks, code] }, after };
  expect(hangingLines("a: ", announced, 70)).toEqual([
    ...["a: One of:", "", "       f();", "", "   Any of A. Big-endian."],
  ]);
  expect(hangingLines("a: ", { prose: opening, after }, 70)).toEqual([
    "a: One of: Any of A. Big-endian.",
  ]);
});

test("an element that each reply has is never 0 otherwise", () => {
  const ping = message("PING", { OKAY: undefined, BUSY: undefined });
  const size: Parameter = { name: "size", type: unsigned(32), prose: prose("Bytes."), span };
  const replies = ping.replies.map((one) => ({ ...one, parameters: [size] }));
  const lines = messageLines({ ...ping, replies });
  expect(lines.join("\n")).not.toContain("otherwise");
  const [first, second] = replies;
  if (!first || !second) throw new Error("there are two");
  const some = messageLines({ ...ping, replies: [first, { ...second, parameters: [] }] });
  expect(some.join("\n")).toContain("0 otherwise");
});

test("a page holds as many entries as fit on each ABI", () => {
  const long = unsigned(64);
  const varied = { ...long, integer: { ...long.integer, sizedBy: "longSize" as const } };
  const types = { a: varied, b: varied, c: unsigned(64), d: unsigned(32) };
  const entry = struct(
    "entry",
    Object.entries(types).map(([name, type]) => member(name, type)),
  );
  const page: Parameter = {
    ...{ name: "page", prose: prose("Entries."), span },
    type: {
      kind: "page",
      element: { kind: "struct", struct: entry },
      length: undefined,
      count: "n",
    },
  };
  const lines = messageLines(message("PING", { OKAY: undefined }, { parameters: [page] }));
  expect(lines.join(" ").replaceAll(/[ *]+/g, " ")).toContain(
    'holds at most 128 (i386: 204; arm, mips: 170) struct entry entries, counted by "n".',
  );
});

describe("a remark without a paragraph", () => {
  const code: Prose = { blocks: [{ kind: "codeBlock", language: "c", lines: ["f();"] }] };

  test("leaves its lead alone", () => {
    expect(hangingLines("name:  ", { prose: undefined }, 70)).toEqual(["name:"]);
    expect(hangingLines("    ", { prose: undefined }, 70)).toEqual([]);
  });

  test("has its blocks below the lead, or first where the lead is empty", () => {
    expect(hangingLines("name:", { prose: code }, 70)).toEqual(["name:", "", "         f();"]);
    expect(hangingLines("  ", { prose: code }, 70)).toEqual(["      f();"]);
  });
});

test.each([
  ["Its type", "Its type."],
  ["Its type.", "Its type."],
  ["Is it set?", "Is it set?"],
  ["", ""],
])("%j goes on as %j", (text, expected) => {
  expect(endSentence(text)).toBe(expected);
});
