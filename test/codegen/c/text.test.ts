import { describe, expect, test } from "vitest";
import {
  declarationLines,
  declaredText,
  definition,
  directive,
} from "../../../src/codegen/shared/c-text.ts";
import type { Type } from "../../../src/model/type.ts";
import { array, unsigned } from "./build.ts";

/** A type that C calls `name`. */
function called(name: string): Type {
  const type = unsigned(64);
  return { ...type, integer: { ...type.integer, name, isAddress: true } };
}

describe("a declaration", () => {
  test.each<[Type, string]>([
    [unsigned(8), "uint8_t name"],
    [array(array(unsigned(8), 2), 6), "uint8_t name[6][2]"],
    [called("struct node *"), "struct node *name"],
    [array(called("struct node *"), 2), "struct node *name[2]"],
    [called("void (*)(int, char *)"), "void (*name)(int, char *)"],
    [array(called("void (*)(int)"), 2), "void (*name[2])(int)"],
    [called("long (XENAPI *)(void (*)(int))"), "long (XENAPI *name)(void (*)(int))"],
    [called("XEN_GUEST_HANDLE(void)"), "XEN_GUEST_HANDLE(void) name"],
  ])("has its name where C has it: %#", (type, text) => {
    expect(declaredText(type, "name")).toBe(text);
  });

  const end = (width: number) => `, ${"x".repeat(width)} b);`;

  test("of a function is on one line of 79 columns at most", () => {
    const head = "    void (*call)(int a";
    const fits = head + end(79 - head.length - ", ".length - " b);".length);
    expect(fits).toHaveLength(79);
    expect(declarationLines(fits)).toEqual([fits]);
    const wide = head + end(80 - head.length - ", ".length - " b);".length);
    expect(declarationLines(wide)).toEqual([
      "    void (*call)(int a,",
      `${" ".repeat("    void (*call)(".length)}${"x".repeat(52)} b);`,
    ]);
  });

  test("of a function with a long name has its other parameters near the start of the line", () => {
    const head = (width: number) => `    void (*${"c".repeat(width)})(`;
    const start = "    void (*)(".length;
    const at39 = head(39 - start);
    expect(declarationLines(`${at39}int a${end(40)}`)).toEqual([
      `${at39}int a,`,
      `${" ".repeat(39)}${"x".repeat(40)} b);`,
    ]);
    const at40 = head(40 - start);
    expect(declarationLines(`${at40}int a${end(40)}`)).toEqual([
      `${at40}int a,`,
      `        ${"x".repeat(40)} b);`,
    ]);
    expect(declarationLines(`${at40.trimStart()}int a${end(60)}`)).toEqual([
      `${at40.trimStart()}int a,`,
      `${" ".repeat(36)}${"x".repeat(60)} b);`,
    ]);
  });

  test("of anything else stays on its line", () => {
    const text = `    struct ${"x".repeat(80)} y;`;
    expect(declarationLines(text)).toEqual([text]);
  });
});

describe("a directive", () => {
  test("is on one line of 77 columns at most, which leaves room for a backslash", () => {
    const fits = `A && ${"B".repeat(77 - "#if A && ".length)}`;
    expect(directive("if", fits)).toEqual([`#if ${fits}`]);
    expect(directive("if", `${fits}B`)).toEqual(["#if A && \\", `    ${fits.slice(5)}B`]);
    expect(directive("elif", fits)).toEqual(["#elif A && \\", `      ${fits.slice(5)}`]);
  });
});

describe("a macro", () => {
  test("has its value beside it on a line of 79 columns at most", () => {
    const fits = `#define A ${"x".repeat(69)}`;
    expect(fits).toHaveLength(79);
    expect(definition(fits)).toEqual([fits]);
    expect(definition(`${fits}x`)).toEqual(["#define A \\", `    ${"x".repeat(70)}`]);
    expect(definition(`#define F(a, b)   ${"x".repeat(70)}`)).toEqual([
      ...["#define F(a, b) \\", `    ${"x".repeat(70)}`],
    ]);
  });

  test("has operators at the ends of lines, and strings as they are", () => {
    const [one, two] = ["x".repeat(40), "y".repeat(40)];
    expect(definition(`#define A (${one} << ${two})`)).toEqual([
      ...["#define A \\", `    (${one} << \\`, `    ${two})`],
    ]);
    expect(definition(`#define A "${one}  <<  ${two}"`)).toEqual([
      ...["#define A \\", `    "${one}  <<  ${two}"`],
    ]);
    expect(definition(`#define A ${one} <${two}`)).toEqual([
      ...["#define A \\", `    ${one} \\`, `    <${two}`],
    ]);
    expect(definition(`#define A ${one} x< ${two}`)).toEqual([
      ...["#define A \\", `    ${one} x< \\`, `    ${two}`],
    ]);
  });
});
