import { describe, expect, test } from "vitest";
import { MemberReader } from "../../../src/conform/contract/message-checks.ts";
import { hexBytes } from "../../../src/text/text.ts";
import type { ByteRange } from "../../../src/conform/machine/memory.ts";
import {
  referencesIn,
  referencesOf,
  tablesOf,
  writableBytesOf,
} from "../../../src/conform/contract/tables.ts";
import { array, inStruct, integer, member, scalar, struct } from "../../model/builders.ts";
import { abiNamed } from "../../abi-named.ts";
import { bellResponse, entry, messageNamed, reference } from "./bell-model.ts";

const abi = abiNamed("x86_64");
/** Of one entry: its status, and the use in each of its two structs. */
const outputs: readonly ByteRange[] = [
  { start: 4, end: 6 },
  { start: 10, end: 12 },
  { start: 14, end: 16 },
];

/** The tables of a request of message `name` whose parameters have these values. */
function tablesIn(name: string, ...values: readonly bigint[]) {
  return tablesOf(messageNamed(name), (index) => values[index] ?? 0n, abi);
}

describe("the tables of a request", () => {
  test("have as many entries as their parameter says", () => {
    expect(tablesIn("FILL", 3n, 7n)).toEqual([
      { name: "FILL.table", ref: 7, count: 3, size: 16, outputs, references: [0] },
    ]);
  });

  test.each([
    { count: 0n, entries: 0 },
    { count: 255n, entries: 255 },
    { count: 256n, entries: 256 },
    { count: 257n, entries: 256 },
    { count: 0xffff_ffffn, entries: 256 },
  ])("have $entries entries where the request says $count", ({ count, entries }) => {
    expect(tablesIn("FILL", count, 7n)).toMatchObject([{ count: entries }]);
  });

  test("have a fixed length, or fill their page", () => {
    expect(tablesIn("PAIR", 7n)).toMatchObject([{ ref: 7, count: 2 }]);
    expect(tablesIn("WHOLE", 7n)).toMatchObject([{ ref: 7, count: 256 }]);
  });

  test.each(["FILL", "WHOLE"])("have no entry that ends past its page: %s", (name) => {
    const found = messageNamed(name);
    const parameters = found.parameters.map((one) =>
      one.type.kind === "page"
        ? { ...one, type: { ...one.type, element: array(scalar(8), 24) } }
        : one,
    );
    const tables = tablesOf({ ...found, parameters }, () => 1000n, abi);
    expect(tables).toMatchObject([{ count: 170, size: 24 }]);
  });

  test("have a reference of 32 bits", () => {
    expect(tablesIn("PAIR", 0xffff_fffen)).toMatchObject([{ ref: 0xffff_fffe }]);
    expect(tablesIn("PAIR", 0x5_0001_0007n)).toMatchObject([{ ref: 0x1_0007 }]);
  });

  test("do not exist if no parameter is one", () => {
    expect(tablesIn("PING")).toEqual([]);
  });
});

describe("the bytes that the receiver of a table may write", () => {
  test("are the outputs of each entry", () => {
    const table = { name: "FILL.table", ref: 7, count: 2, size: 16, outputs, references: [] };
    const second = outputs.map(({ start, end }) => ({ start: start + 16, end: end + 16 }));
    expect(writableBytesOf(table)).toEqual([...outputs, ...second]);
  });

  test("do not exist if an entry has no outputs", () => {
    const [table] = tablesIn("READ", 7n);
    expect(table).toMatchObject({ count: 1024, size: 4, outputs: [] });
    expect(table && writableBytesOf(table)).toEqual([]);
  });
});

describe("grant references", () => {
  test("are the integers of 32 bits with a name, however deep they are", () => {
    const inner = struct([member("pad", scalar(32)), member("ref", reference)]);
    const outer = struct([
      member("small", { ...reference, integer: integer(16) }),
      member("first", reference),
      member("rest", array(inStruct(inner), 2)),
    ]);
    expect(referencesIn(inStruct(outer), abi)).toEqual([4, 12, 20]);
  });

  test("of a table are those of each entry", () => {
    const table = { name: "", ref: 7, count: 2, size: 8, outputs: [], references: [4] };
    const page = new DataView(Uint8Array.from({ length: 24 }, (_, at) => at).buffer);
    expect(referencesOf(table, page, true)).toEqual([0x07060504, 0x0f0e0d0c]);
    expect(referencesOf(table, page, false)).toEqual([0x04050607, 0x0c0d0e0f]);
  });
});

describe("the reader of a member", () => {
  const bytes = Uint8Array.from({ length: 24 }, (_, index) => index + 0xf0);

  test("reads each integer in the byte order of the ABI, without its sign", () => {
    const result = bellResponse.members.find(({ name }) => name === "result");
    if (result === undefined) throw new Error("no result");
    const little = new MemberReader(bellResponse, result, abi);
    const big = new MemberReader(bellResponse, result, abiNamed("s390x"));
    expect(little.length).toBe(2);
    expect(little.read(bytes)).toBe(0xff_fe_fd_fc_fb_fa_f9_f8n);
    expect(big.read(bytes)).toBe(0xf8_f9_fa_fb_fc_fd_fe_ffn);
    expect(little.read(bytes, 1)).toBe(0x07_06_05_04_03_02_01_00n);
    expect(little.stored(-1n)).toBe(0xffff_ffff_ffff_ffffn);
    expect(() => little.read(bytes, 2)).toThrow(new RangeError("there are no 64 bits at byte 24"));
  });

  test("has one integer where the member is not an array", () => {
    expect(new MemberReader(entry, member("gref", scalar(32)), abi).length).toBe(1);
  });

  test.each(["missing", "uses"])("refuses the member %s", (name) => {
    const wrong = () => new MemberReader(entry, member(name, scalar(32)), abi);
    expect(wrong).toThrow(new Error(`a struct has no integer ${name}`));
  });
});

test("bytes are printed as pairs of digits", () => {
  expect(hexBytes(Uint8Array.of(0, 10, 255))).toBe("00 0a ff");
  expect(hexBytes(new Uint8Array())).toBe("");
});
