import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { load } from "../../src/frontend/load.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "abispec-load-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const header = `
/** Things. */
export default header({
  name: "things",
  title: "Things",
  guard: "THINGS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
`;

async function specOf(body: string): Promise<string> {
  const path = join(folder, "things.ts");
  await writeFile(
    path,
    `import { array, bound, codes, constant, header, input, padding, struct, uint8_t, uint16_t } from "abispec";\n${body}${header}`,
  );
  return path;
}

describe("comments of a spec", () => {
  test("are found above a declaration, above a member, and on the member's own line", async () => {
    const path = await specOf(`
/** An entry. */
export const entry = struct({ /** First. */ first: uint8_t, /** Second. */ second: uint8_t,
  // A remark to the author.
  /** Third. */
  third: input(array(struct({ /** Inner. */ inner: uint16_t }), 2)),
});
`);
    expect((await compile(path)).diagnostics).toEqual([]);
  });

  test("carry prose only: without them nothing but the prose changes", async () => {
    const body = `
/** Limit. */
export const LIMIT = constant(0x10, { unsigned: true });
/** Outcomes. */
export const STATUS = codes({
  /** Failed. */
  FAILED: -0x1,
  /** Done. */
  DONE: 0,
  /** The end. */
  MAX: bound(1_000),
});
/** An entry. */
export const entry = struct({
  /** Outcome. */
  status: uint16_t,
  /** Padding. */
  pad: padding(array(uint8_t, 2)),
});
`;
    const withComments = await load(await specOf(body));
    const without = await load(await specOf(body.replaceAll(/ *\/\*\*.*\*\/\n/g, "\n")));
    expect(facts(without.model)).toEqual(facts(withComments.model));
    expect(without.diagnostics).toEqual([]);
    const { diagnostics } = await compile(join(folder, "things.ts"));
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["undocumented"]));
  });
});

/** A model without its prose and its places. */
function facts(value: unknown): unknown {
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (key === "prose" || key === "span") return undefined;
    return typeof part === "bigint" ? part.toString() : part;
  });
  return JSON.parse(text);
}

describe("numbers of a spec", () => {
  test("keep their spelling where C can read it", async () => {
    const path = await specOf(`
/** Hexadecimal. */
export const HEX = constant(0xFf_00);
/** Upper case. */
export const UPPER = constant(0XAB);
/** Octal. */
export const OCTAL = constant(0o17);
/** Binary, negative. */
export const BINARY = constant(-0b11);
/** Computed. */
export const COMPUTED = constant(4 * 1024);
/** Large. */
export const LARGE = constant(0xffff_ffff_ffffn);
/** Exponent. */
export const EXPONENT = constant(1e3);
`);
    const { model } = await load(path);
    const spellings = model?.chapters[0]?.declarations.map((one) =>
      one.kind === "constant" && "spelling" in one ? one.spelling : "",
    );
    expect(spellings).toEqual(["0xFf00", "0xAB", "017", "-3", "4096", "0xffffffffffff", "1000"]);
  });
});

describe("order of a spec", () => {
  test("is that of the source, for exports as well as for members", async () => {
    const path = await specOf(`
/** Z. */
export const Z = constant(1);
/** M. */
export const M = codes({
  /** Nine. */
  NINE: 9,
  /** 1. */
  1: 1,
  /** A. */
  A: 0,
});
/** A. */
export const A = constant(2);
`);
    const { model } = await load(path);
    const declarations = model?.chapters[0]?.declarations ?? [];
    expect(declarations.map(({ name }) => name)).toEqual(["Z", "M", "A"]);
    const codes = declarations[1];
    expect(codes?.kind === "codes" && codes.values.map(({ name }) => name)).toEqual([
      "NINE",
      "1",
      "A",
    ]);
  });
});
