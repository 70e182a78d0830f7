import { describe, expect, test } from "vitest";
import { comment, commentWidth, lineWidth } from "../../../src/codegen/shared/c-text.ts";
import { aggregateLines } from "../../../src/codegen/c/aggregate.ts";
import { declarationTexts } from "../../../src/codegen/c/header.ts";
import { codeMacros, flagsLines } from "../../../src/codegen/c/family.ts";
import { messageLines, ringLines } from "../../../src/codegen/c/ring.ts";
import { proseLines } from "../../../src/codegen/c/prose.ts";
import type { Key } from "../../../src/model/declaration.ts";
import type { Code } from "../../../src/model/type.ts";
import type { Block, Prose } from "../../../src/model/prose.ts";
import { codes, flags, member, message, prose, ring, span, struct, unsigned } from "./build.ts";

/** A word of so many columns. */
function word(columns: number): string {
  return "x".repeat(columns);
}

/** Codes with prose for those that have some, in their order. */
function explained(values: Readonly<Record<string, Prose | undefined>>): readonly Code[] {
  const numbers = Object.keys(values).map((name, index) => [name, BigInt(index)] as const);
  const family = codes("C", Object.fromEntries(numbers));
  return family.values.map((code) => ({ ...code, prose: values[code.name] }));
}

test("a comment is on one line up to the last column", () => {
  expect(comment([word(73)])).toEqual([`/* ${word(73)} */`]);
  expect(comment([word(74)])).toEqual(["/*", ` * ${word(74)}`, " */"]);
});

test("the text of an indented comment ends at the same column as that of others", () => {
  expect(commentWidth("    ")).toBe(commentWidth() - 4);
  const members = [{ ...member("a", unsigned(8)), prose: prose("ab ".repeat(60)) }];
  const lines = aggregateLines({ ...struct("s", members), name: "s" });
  expect(lines.filter((line) => line.length > lineWidth)).toEqual([]);
});

describe("a ring", () => {
  const width = "DEFINE_RING_TYPES(, struct request, struct response);".length;

  test("is declared on one line up to the last column", () => {
    const name = word(lineWidth - width);
    expect(ringLines(ring(name)).at(-1)).toBe(
      `DEFINE_RING_TYPES(${name}, struct request, struct response);`,
    );
  });

  test("has a line for each argument beyond it", () => {
    const name = word(lineWidth - width + 1);
    expect(ringLines(ring(name)).slice(-3)).toEqual([
      `DEFINE_RING_TYPES(${name},`,
      "                  struct request,",
      "                  struct response);",
    ]);
  });
});

describe("the comments of codes", () => {
  const room = lineWidth - "#define C_A 0  /*  */".length;

  test("are behind the numbers up to the last column", () => {
    expect(codeMacros(explained({ A: prose(word(room)) }))).toEqual([
      `#define C_A 0  /* ${word(room)} */`,
    ]);
  });

  test("are all above them where one does not fit, and codes without one stay together", () => {
    const values = explained({
      ...{ A: undefined, B: undefined, C: prose(word(room + 1)) },
      ...{ D: undefined, E: prose("Short.") },
    });
    expect(codeMacros(values)).toEqual([
      "#define C_A 0",
      "#define C_B 1",
      "",
      `/* ${word(room + 1)} */`,
      "#define C_C 2",
      "",
      "#define C_D 3",
      "",
      "/* Short. */",
      "#define C_E 4",
    ]);
  });

  test("are above them where one has two paragraphs, however short", () => {
    const two: Prose = { blocks: [...prose("1.").blocks, ...prose("2.").blocks] };
    expect(codeMacros(explained({ A: prose("0."), B: two }))).toEqual([
      "/* 0. */",
      "#define C_A 0",
      "",
      ...["/*", " * 1.", " *", " * 2.", " */"],
      "#define C_B 1",
    ]);
  });
});

test("numbers of codes end in one column, and no line ends with a space", () => {
  expect(codeMacros(codes("C", { A: -2n, B: 1n, LONG: 10n }).values)).toEqual([
    "#define C_A    (-2)",
    "#define C_B      1",
    "#define C_LONG  10",
  ]);
});

describe("the mask of a flag", () => {
  const length = (lineWidth - "#define   (1U<<_)".length) / 2;
  const name = word(length - "F_".length);

  test("is beside its name up to the last column", () => {
    const lines = flagsLines(flags("F", { [name]: 3 }));
    expect(lines).toEqual([`#define _F_${name} (3)`, `#define  F_${name} (1U<<_F_${name})`]);
    expect(lines[1]).toHaveLength(lineWidth);
  });

  test("is below its name where that of one flag does not fit", () => {
    expect(flagsLines(flags("F", { short: 0, [name]: 3 }, false))).toEqual([
      ...["#define _F_short (0)", "#define  F_short \\", "    (1 << _F_short)", ""],
      ...[`#define _F_${name} (3)`, `#define  F_${name} \\`, `    (1 << _F_${name})`],
    ]);
  });
});

test("a signed mask beyond an int is a long long", () => {
  expect(flagsLines(flags("F", { far: 40 }, false))).toEqual([
    "#define _F_far (40)",
    "#define  F_far (1LL << _F_far)",
  ]);
});

describe("the comments of members", () => {
  const room = lineWidth - "    uint8_t a;  /*  */".length;
  const membersWith = (text: string) => {
    const members = [
      { ...member("a", unsigned(8)), prose: prose(text) },
      member("other", unsigned(8)),
    ];
    return aggregateLines({ ...struct("s", members), name: "s" }).slice(-5);
  };

  test("are behind them up to the last column, and a member may have none", () => {
    const text = word(room - "ther".length);
    expect(membersWith(text).slice(-4)).toEqual([
      "struct s {",
      `    uint8_t a;      /* ${text} */`,
      "    uint8_t other;",
      "};",
    ]);
  });

  test("are above them beyond it", () => {
    const text = word(room - "ther".length + 1);
    expect(membersWith(text)).toEqual([
      `    /* ${text} */`,
      "    uint8_t a;",
      "",
      "    uint8_t other;",
      "};",
    ]);
  });
});

test("who writes a key is behind its path up to the last column", () => {
  const about = "(written by the frontend)";
  const room = commentWidth() - about.length - 2;
  const lines = (path: string) => {
    const places = { path: span, absent: span, without: span };
    const key: Key = {
      ...{
        kind: "key",
        name: "k",
        path,
        writer: "frontend",
        values: undefined,
        absent: undefined,
        without: undefined,
      },
      ...{ prose: undefined, span, places },
    };
    return declarationTexts([key]).join("\n").split("\n");
  };
  expect(lines(word(room))).toEqual(["/*", ` * ${word(room)}  ${about}`, " */"]);
  expect(lines(word(room + 1))).toEqual(["/*", ` * ${word(room + 1)}`, ` *     ${about}`, " */"]);
});

describe("what a status means", () => {
  // The column depends on the longest name, which is not that of the status.
  const room = lineWidth - " *  a_longer_name = STATUS_REFUSED  ".length;
  const linesWith = (okay: Prose) => {
    const declared = message("PING", { OKAY: okay, REFUSED: undefined });
    const { envelope } = declared;
    const id = { ...envelope.id, name: "a_longer_name" };
    const lines = messageLines({ ...declared, envelope: { ...envelope, id } });
    return lines.slice(
      lines.findIndex((line) => line.includes(" status ")),
      -2,
    );
  };

  test("is behind it up to the last column, and may be missing", () => {
    const text = `${word(room - 2)} a`;
    expect(linesWith(prose(text))).toEqual([
      ` *  status        = STATUS_OKAY     ${text}`,
      " *                  STATUS_REFUSED",
    ]);
  });

  test("is below it beyond that", () => {
    const text = `${word(room - 1)} a`;
    expect(linesWith(prose(text))).toEqual([
      " *  status        = STATUS_OKAY",
      ` *                      ${text}`,
      " *                  STATUS_REFUSED",
    ]);
  });
});

test("the numbers of a list with ten items end in one column", () => {
  const item: readonly Block[] = prose("a").blocks;
  const list: Block = {
    kind: "list",
    ordered: true,
    items: Array.from({ length: 10 }, () => item),
  };
  const lines = proseLines({ blocks: [list] }, 70);
  expect([lines[0], lines[8], lines[9]]).toEqual([" 1. a", " 9. a", "10. a"]);
});
