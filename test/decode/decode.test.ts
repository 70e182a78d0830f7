import { describe, expect, it } from "vitest";
import { decode, parseHex, nearestSubject, subjectsOf } from "../../src/decode/decode.ts";
import { modelOf } from "../examined.ts";
import { meaningOf, printFields, printProblems } from "../../src/decode/fields.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { declarationsOf } from "../../src/model/model.ts";
import { decoded, fields, model } from "./decoded.ts";

describe("a struct", () => {
  it("gives its members, with codes and flags by their macros", () => {
    const result = decoded("disk_request", "0009 0000 0100 0002 01020304");
    expect(result.problems).toEqual([]);
    expect(fields(result)).toEqual([
      "operation=0 DISK_OP_READ",
      "flags=9 DISKF_sync | DISKF_direct",
      "pad=0000 padding",
      "u.read.pages[0]=1",
      "u.read.pages[1]=512",
      "u.read.sectors=01020304",
    ]);
  });

  it("gives masks by name where all of their bits are set", async () => {
    const codes = await modelOf("test/codegen/codes/spec.ts");
    const family = declarationsOf(codes, "flags").find(({ name }) => name === "MASK");
    expect(meaningOf(0x80000014n, family, 32)).toEqual({
      text: "MASK_READONLY | MASK_LAST | 0x10 (unknown)",
      problem: "the bits 0x10 are not flags of MASK",
    });
    expect(meaningOf(0x37n, family, 32)).toEqual({
      text: "MASK_CDROM | MASK_REMOVABLE | MASK_READONLY | MASK_KIND | MASK_ALL",
      problem: undefined,
    });
  });

  it("follows the tag of a union", () => {
    const result = decoded("disk_request", "0100 0000 05000000 00000000");
    expect(fields(result)).toContain("u.discard.count=5");
    expect(result.problems).toEqual([]);
  });

  it("keeps the bytes of a union whose tag selects nothing", () => {
    const result = decoded("disk_request", "0700 0000 0102030405060708");
    expect(fields(result)).toContain("u=0102030405060708");
    expect(result.problems).toEqual([]);
  });

  it("gives the elements of a flexible array in a union, as many as there are", async () => {
    const layouts = await modelOf("test/codegen/layouts/spec.ts");
    const subjects = subjectsOf(layouts);
    const subject = subjects.get("ether_head");
    if (subject === undefined) throw new Error("no such struct");
    const result = decode(subject, Uint8Array.from({ length: 12 }), "little", abis[0]);
    const paths = result.fields.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["all[0]", "all[1]"]));
    expect([result.size, result.problems]).toEqual([12, []]);
    expect(subjects.get("ether_head[]")).toBeUndefined();
  });

  it("gives an array at the end on this ABI the padding, and not a member that follows elsewhere", async () => {
    const subject = subjectsOf(await modelOf("test/wire/specs/flexible.ts")).get("partly");
    if (subject === undefined) throw new Error("no such struct");
    const { fields: all } = decode(subject, new Uint8Array(16).fill(1), "little", abis[0]);
    expect(all.map(({ path }) => path)).toEqual(["wide", "end.word", "end.rest[0]", "end.rest[1]"]);
  });

  it("says bytes where bytes are counted", async () => {
    const subject = subjectsOf(await modelOf("test/wire/specs/flexible.ts")).get("records");
    if (subject === undefined) throw new Error("no such struct");
    const { problems } = decode(subject, new Uint8Array(32).fill(1), "little", abis[0]);
    expect(problems.map(({ message }) => message)).toContain("257 bytes, and there are 24");
  });

  it("reads signed members and the byte order that it is told", () => {
    expect(fields(decoded("disk_response", "0000ffff"))).toContain("status=-1 DISK_RSP_ERROR");
    expect(fields(decoded("disk_entry", "00000002", "big"))).toEqual([
      "status=2 DISK_CTRL_STATUS_INVALID_PARAMETER",
    ]);
  });

  it("is laid out for the ABI that is asked for", () => {
    const bytes = "01000000 02000000 00000000";
    expect(decoded("disk_segment", bytes, "little", "i386").problems).toEqual([]);
    expect(fields(decoded("disk_segment", bytes, "little", "i386"))).toEqual([
      "index=1",
      "start=2",
    ]);
    expect(decoded("disk_segment", bytes, "little", "arm").problems).not.toEqual([]);
  });

  it("shows holes where they are", () => {
    const bytes = "01000000 00000000 0200000000000000";
    expect(fields(decoded("disk_segment", bytes))).toEqual([
      "index=1",
      "(hole)=00000000 padding",
      "start=2",
    ]);
  });

  it("can be named by its typedef", () => {
    const subjects = subjectsOf(model);
    expect(subjects.get("disk_segment_t")).toEqual(subjects.get("disk_segment"));
  });
});

describe("a message", () => {
  it("gives the parameters of a request by name", () => {
    const result = decoded("request", "0300 0200 05000000 2a000000 00000000");
    expect(result.title).toBe("MAP request over disk_ctrl");
    expect(result.problems).toEqual([]);
    expect(fields(result)).toEqual([
      "id=3",
      "type=2 DISK_CTRL_TYPE_MAP",
      "data[0] queue=5",
      "data[1] table=42 grant of a page, read-write",
      "data[2]=0 no parameter",
    ]);
  });

  it("reads a signed parameter in an unsigned element", () => {
    const result = decoded("request", "0300 0100 05000000 feffffff 00000000");
    expect(result.problems).toEqual([]);
    expect(fields(result)).toContain("data[1] shift=-2");
  });

  it("gives the parameters of a response by its outcome", () => {
    const result = decoded("response", "0300 0100 00000000 08000000");
    expect(result.title).toBe("RESIZE response SUCCESS over disk_ctrl");
    expect(result.problems).toEqual([]);
    expect(fields(result)).toContain("data before=8");
  });

  it("is found by the name of its ring, unless the ring has no messages", () => {
    expect(subjectsOf(model).get("disk_ctrl:request")).toEqual(subjectsOf(model).get("request"));
    expect(subjectsOf(model).get("disk:request")).toMatchObject({ kind: "aggregate" });
  });
});

describe("what is wrong", () => {
  it.each([
    ["too few bytes", "disk_response", "0000", ["4 bytes needed, 2 given"]],
    ["no bytes", "disk_entry", "", ["4 bytes needed, 0 given"]],
    ["too many bytes", "disk_entry", "0000000000", ["4 bytes needed, 5 given"]],
    [
      "an unknown code",
      "disk_entry",
      "09000000",
      ["status at offset 0: 9 is not a code of DISK_CTRL_STATUS"],
    ],
    [
      "a bound, which is not a code",
      "disk_response",
      "08000000",
      ["operation at offset 0: 8 is not a code of DISK_OP"],
    ],
    [
      "unknown flags",
      "disk_request",
      "0006 0000 00000000 00000000",
      ["flags at offset 1: the bits 0x6 are not flags of DISKF"],
    ],
    ["padding that is not 0", "disk_response", "0001 0000", ["pad at offset 1: padding is not 0"]],
    [
      "a hole that is not 0",
      "disk_segment",
      "00000000 00000001 0000000000000000",
      ["(hole) at offset 4: padding is not 0"],
    ],
    [
      "bytes behind a variant that are not 0",
      "disk_request",
      "0100 0000 05000000 00000001",
      ["u.(rest) at offset 8: padding is not 0"],
    ],
    [
      "a type that is not a code",
      "request",
      "0300 0900 05000000 2a000000 00000000",
      ["type at offset 2: 9 is not a code of DISK_CTRL_TYPE"],
    ],
    [
      "a type that no message has",
      "request",
      "0300 0000 05000000 2a000000 00000000",
      ["type at offset 2: no message has the type DISK_CTRL_TYPE_INVALID"],
    ],
    [
      "a name that is not a parameter",
      "request",
      "0300 0200 05000000 2a000000 01000000",
      ["data[2] at offset 12: not 0, although the message has no parameter here"],
    ],
    [
      "a word that is too large for its type",
      "request",
      "0300 0200 05010000 2a000000 00000000",
      ["data[0] queue at offset 4: 261 does not fit uint8_t"],
    ],
    [
      "a signed word that is too large for its type",
      "request",
      "0300 0100 05000000 00800000 00000000",
      ["data[1] shift at offset 8: 32768 does not fit int16_t"],
    ],
    [
      "an outcome that the message does not have",
      "response",
      "0300 0200 01000000 00000000",
      ["status at offset 4: MAP has no outcome DISK_CTRL_STATUS_NOT_SUPPORTED"],
    ],
    [
      "an outcome that is not a code",
      "response",
      "0300 0200 09000000 00000000",
      ["status at offset 4: 9 is not a code of DISK_CTRL_STATUS"],
    ],
    [
      "a name in a reply that is not a parameter",
      "response",
      "0300 0200 00000000 07000000",
      ["data at offset 8: not 0, although the message has no parameter here"],
    ],
  ])("tells %s", (_, type, bytes, problems) => {
    expect(printProblems(decoded(type, bytes))).toEqual(problems);
  });

  it("tells everything at once", () => {
    const result = decoded("disk_request", "0906 0001 00");
    expect(result.problems).toHaveLength(4);
  });

  it("shows which fields are not all there", () => {
    expect(printFields(decoded("disk_response", "000000"), "little-endian")).toBe(
      [
        "struct disk_response: 4 bytes, little-endian",
        "",
        "offset  size  field      value",
        "     0     1  operation  0 (0x00)  DISK_OP_READ",
        "     1     1  pad        00        padding",
        "     2     2  status     00        1 byte is missing",
        "",
      ].join("\n"),
    );
  });

  it("keeps remarks near their values where another field is long", () => {
    const bytes = new Uint8Array(17);
    const long = { path: "data", offset: 4, size: 17, bytes, meaning: "padding" };
    const none = { bits: undefined, value: undefined, values: undefined };
    const result = decoded("disk_response", "01000000");
    const all = [...result.fields, { ...long, ...none }];
    const text = printFields({ ...result, fields: all }, "little-endian");
    expect(text.split("\n").slice(3, 7)).toEqual([
      "     0     1  operation  1 (0x01)    DISK_OP_DISCARD",
      "     1     1  pad        00          padding",
      "     2     2  status     0 (0x0000)  DISK_RSP_OKAY",
      `     4    17  data       ${Array(17).fill("00").join(" ")}  padding`,
    ]);
  });
});

describe("parseHex", () => {
  it.each(["0102ff", "01 02 FF", "0x0102ff", "01:02:ff", "0x01, 0x02, 0xff", " 01\n02ff "])(
    "reads %j",
    (text) => {
      expect(parseHex(text)).toEqual(Uint8Array.of(1, 2, 255));
    },
  );

  it.each([
    ["0g", '"g" in "0g" is not a hexadecimal digit'],
    [
      `${"00".repeat(20)}0g${"00".repeat(20)}`,
      '"g" in "…00000000g0000000…" at digit 42 of 82 is not a hexadecimal digit',
    ],
    ["0".repeat(41), '"…00000000" at digit 41 of 41 has an odd number of hexadecimal digits'],
    ["123", '"123" has an odd number of hexadecimal digits'],
    ["0x1", '"1" has an odd number of hexadecimal digits'],
  ])("refuses %j", (text, message) => {
    expect(parseHex(text)).toBe(message);
  });
});

describe("nearestSubject", () => {
  const names = ["disk_request", "disk:request", "disk_ctrl:request"];

  it("takes a side alone for that of some ring", () => {
    expect(nearestSubject("request", names)).toBe("disk:request");
  });

  it("sees typing errors", () => {
    expect(nearestSubject("disk_reqest", names)).toBe("disk_request");
  });
});
