import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packagedTarget } from "../../src/header/compilers.ts";
import {
  type FindHeader,
  findOnDisk,
  findStubFirst,
  stubHeaders,
} from "../../src/header/includes.ts";
import { headerReader, type ReadableHeader } from "../../src/header/read-header.ts";
import { verify } from "../../src/verify/verify.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import { netifModel } from "../netif/guest/opened-guest.ts";
import { xenHeaders } from "../generated-headers/header-files.ts";
import { abiNamed } from "../abi-named.ts";

const netif = await netifModel();

function onDisk(path: string, folders: readonly string[] = []): ReadableHeader {
  return {
    path,
    text: readFileSync(path, "utf8"),
    find: (abi) => findOnDisk(folders, abi, {}),
  };
}

/** What is read of a header of `test/header/foreign`: a line for each fact, and what is not compared. */
async function read(name: string, abi = "x86_64", more: Partial<ReadableHeader> = {}) {
  const reader = headerReader({ ...onDisk(`test/header/foreign/${name}`), ...more });
  const found = await reader(packagedTarget(abiNamed(abi)), () => false);
  if ("error" in found) throw new Error(found.error);
  const facts = [...found.facts.values()].map(({ label, aspects }) => [
    label,
    Object.entries(aspects)
      .map((aspect) => aspect.join(" "))
      .join(", "),
  ]);
  return {
    facts: Object.fromEntries(facts),
    notCompared: found.notCompared.map(({ label, what }) => `${label}: ${what}`),
  };
}

test("a small header of a spec that declares nothing hides no type of the C library", async () => {
  const stubs = stubHeaders({ ...netif, includes: ["<stdio.h>"] });
  const text = "#include <stdio.h>\nint write_log(FILE *file);\n";
  const find = (abi: Abi) => findOnDisk([], abi, stubs);
  const header = { path: "log.h", text, find };
  const found = await headerReader(header)(packagedTarget(abiNamed("s390x")), () => false);
  expect(found).not.toHaveProperty("error");
});

test("where what a header includes does not compile, the spec's small header serves", async () => {
  const netifHeader = readFileSync("generated/netif.h", "utf8");
  const tree: FindHeader = (name) =>
    name === "ring.h" ? { path: `tree/${name}`, text: "#include <no/such/file.h>\n" } : undefined;
  const header = { path: "netif.h", text: netifHeader, find: () => tree };
  const isRead = async (one: ReadableHeader) => {
    const found = await headerReader(one)(packagedTarget(abiNamed("x86_64")), () => false);
    return "error" in found ? found.error : found.facts.has("struct xen_netif_gref");
  };
  const findInstead = () => findStubFirst(stubHeaders(netif), tree);
  expect(await isRead({ ...header, findInstead })).toBe(true);
  expect(await isRead(header)).toMatch(/tree.*no\/such\/file\.h/);
});

describe("a header that no spec describes is read", () => {
  test("macros: those that are integers have a value, the others are named", async () => {
    const { facts, notCompared } = await read("macros.h");
    expect(facts).toEqual({
      A_NUMBER: "value 42, type s32",
      A_STRING: 'value "queue-%u/ring-ref"',
      A_TERM: "value 2, type s32",
      A_CHARACTER: "value 40, type s32",
      A_FUNCTION: "tokens # define A_FUNCTION ( x ) ( ( x ) + A_TERM )",
    });
    const macros = [
      ...["A_CALL", "A_TYPE", "A_KEYWORD", "A_STATEMENT", "AN_OPENING_BRACE"],
      ...["A_CLOSING_BRACKET", "A_LIST", "AN_ADDRESS", "A_FRACTION", "THROUGH_A_MACRO", "EMPTY"],
    ];
    expect(notCompared).toEqual([
      ...macros.map((name) => `${name}: a macro that is neither an integer nor a string`),
      "a_variable: a variable",
    ]);
  });

  test("structs: bit-fields, members without a name, flexible ones, pointers", async () => {
    const { facts, notCompared } = await read("structs.h");
    expect(facts).toMatchObject({
      "bit_fields_last.id": "offset 0, size 2, type u16",
      "bit_fields_last.low": "bits 4, offset 2, bit 0, type u16",
      "bit_fields_last.high": "bits 6, offset 3, bit 0, type u16",
      "bit_fields_last.state": "bits 2, offset 3, bit 6, type u32",
      "struct anonymous": "size 12, alignment 4",
      "anonymous.word": "offset 4, size 4, type u32",
      "anonymous.low": "offset 4, size 2, type u16",
      "anonymous.high": "offset 6, size 2, type u16",
      "anonymous.inner": "offset 4, size 4, type struct[2][2], alignment 1",
      "anonymous.inner.byte": "offset 4, size 1, type u8",
      "anonymous.last": "offset 8, size 4, type u32",
      "struct flexible": "size 4, alignment 4",
      "flexible.entries": "offset 4, type struct[]",
      "flexible.entries.ref": "offset 4, size 4, type u32",
      "zero_length.entries": "offset 4, type u16[]",
      "pointers.function": "offset 0, size 8, type pointer",
      "pointers.functions": "offset 8, size 16, type pointer[2]",
      "pointers.array": "offset 24, size 8, type pointer",
      "pointers.elements": "offset 32, size 32, type pointer[4]",
      "pointers.unnamed": "offset 64, size 8, type pointer",
      "pointers.text": "offset 72, size 8, type pointer",
      "widths.wide": "offset 0, size 8, type s64",
      "widths.fraction": "offset 8, size 4, type f32",
      "widths.flag": "offset 12, size 1, type bool",
      "widths.letter": "offset 13, size 1, type s8",
      "widths.choice": "offset 16, size 4, type u32",
      FIRST: "value 0, type s32",
      SECOND: "value 7, type s32",
      "struct nested": "size 1, alignment 1",
      "outer.nested": "offset 0, size 1, type struct nested",
      "outer.one.a": "offset 2, size 2, type u16",
      "outer.two.b": "offset 4, size 1, type u8",
      "struct packed": "size 5, alignment 1",
      "packed.second": "offset 1, size 4, type u32",
      "packed_bits.high": "bits 5, offset 5, bit 3, type u8",
      "struct tagless_t": "size 4, alignment 4",
      "tagless_t.member": "offset 0, size 4, type u32",
      tagless_t: "type struct",
      "uses_tagless.member": "offset 0, size 4, type struct tagless_t",
      pointer_t: "type pointer",
      function_t: "type function",
      nothing_t: "type void",
      inline_function:
        "tokens static inline uint32_t inline_function ( uint32_t value ) { return value + 1 ; }",
      declared_function: "tokens uint32_t declared_function ( uint32_t value )",
      function_from_macro: "tokens MAKE ( function )",
    });
    expect(notCompared).toEqual(["struct: a struct without a name"]);
  });

  test("types whose size depends on the ABI", async () => {
    expect((await read("structs.h", "arm")).facts).toMatchObject({
      "widths.letter": "offset 9, size 1, type u8",
      "widths.wide": "offset 0, size 4, type s32",
      "pointers.functions": "offset 4, size 8, type pointer[2]",
    });
  });

  test("with a macro and a header before it", async () => {
    const macros = ["FILE_LICENCE(name)="];
    const preceding = ["test/header/foreign/before.h"];
    expect((await read("licence.h", "x86_64", { macros, preceding })).facts).toEqual({
      "struct licensed": "size 4, alignment 4",
      "licensed.member": "offset 0, size 4, type u32",
    });
    await expect(read("licence.h", "x86_64", { preceding })).rejects.toThrow(
      /^test\/header\/foreign\/licence\.h:1:1: error: /m,
    );
  });
});

describe("headers of the system", () => {
  const text = "#include <stdint.h>\n#include <string.h>\nstruct copied { size_t size; };\n";

  test("are read for the ABI of the machine", async ({ skip }) => {
    if (process.arch !== "x64") return skip("this machine is not x86_64");
    if (!existsSync("/usr/include/string.h")) return skip("there is no /usr/include/string.h");
    expect((await read("before.h", "x86_64", { text })).facts).toMatchObject({
      "copied.size": "offset 0, size 8, type u64",
    });
  });

  test("are replaced for an ABI whose C library is missing", async ({ skip }) => {
    const folders = ["/usr/include/s390x-linux-gnu", "/usr/s390x-linux-gnu/include"];
    if (process.arch === "s390x" || folders.some(existsSync)) return skip("s390x has headers here");
    expect((await read("before.h", "s390x", { text })).facts).toMatchObject({
      "copied.size": "offset 0, size 8, type u64",
    });
  });
});

/** All that libxen-dev has beside netif.h. */
const interfaces = [
  ...["9pfs", "blkif", "cameraif", "console", "displif", "fbif", "fsif", "kbdif", "libxenvchan"],
  ...["pciif", "protocols", "pvcalls", "ring", "sndif", "tpmif", "usbif", "vscsiif", "xenbus"],
  "xs_wire",
];

describe("each of Xen's headers can be compared", () => {
  async function differences(path: string) {
    const reports = verify(netif, { ...onDisk(path), renames: [] }, [
      packagedTarget(abiNamed("x86_64")),
    ]);
    for await (const report of reports) {
      if ("error" in report) throw new Error(report.error);
      return report.differences;
    }
    return undefined;
  }

  test.for(interfaces)("%s.h, which is not what the spec of netif says", async (name, { skip }) => {
    const path = `${xenHeaders}/io/${name}.h`;
    if (!existsSync(path)) return skip(`${path} is not there (install libxen-dev)`);
    expect(await differences(path)).toContainEqual(
      expect.objectContaining({ kind: "missing", label: "XEN_NETIF_NR_SLOTS_MIN" }),
    );
  });

  test("netif.h, which is", async ({ skip }) => {
    const path = `${xenHeaders}/io/netif.h`;
    if (!existsSync(path)) return skip(`${path} is not there (install libxen-dev)`);
    expect(await differences(path)).toEqual([]);
  });
});
