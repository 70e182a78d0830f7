import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import { definitionLines, emitHeader, includesOf } from "../codegen/c/header.ts";
import { isDefinedElsewhere } from "../model/declaration.ts";
import { type Model, aggregatesOf, declarationsOf, importedBy } from "../model/model.ts";
import { scalarIn } from "../model/visit.ts";
import type { Abi } from "../model/layout/abi.ts";
import { substituteHeader, systemPaths } from "./system-headers.ts";

/** A header and where it is. */
export interface HeaderFile {
  readonly path: string;
  readonly text: string;
}

/** Finds a header. */
export type FindHeader = (
  /** As the directive names it. */
  name: string,
  /** Path of the file that includes it. */
  from: string,
  /** The name stands in angle brackets. */
  isSystem: boolean,
) => HeaderFile | undefined;

/** A header with all that it includes, as files of one folder. */
export interface IncludeTree {
  /** Text by file name; what a file includes is named by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** File name of the header itself. */
  readonly main: string;
  /** Names of the headers that come before it. */
  readonly preceding: readonly string[];
  /** The path that each file came from. */
  readonly paths: ReadonlyMap<string, string>;
}

const directive = /^(\s*#\s*include\s*)(?:"([^"]+)"|<([^>]+)>)/gm;

/** A directive that includes a header. */
export interface Include {
  readonly name: string;
  /** The name stands in angle brackets. */
  readonly isSystem: boolean;
}

/** What a header includes, in its order. */
export function includesIn(text: string): readonly Include[] {
  return [...text.matchAll(directive)].map(([, , quoted, angled]) => ({
    name: quoted ?? angled ?? "",
    isSystem: quoted === undefined,
  }));
}

/**
 * Collects a header and what it includes, and renames all to files of one folder: a compiler is given a
 * folder of its own, and the packaged clang sees nothing else. A header that is not found keeps its name,
 * for the compiler may have it, or skip the directive. Lines keep their numbers.
 *
 * @param preceding - headers that come before it, as `-include` names them.
 */
export function includeTree(
  header: HeaderFile,
  find: FindHeader,
  preceding: readonly string[] = [],
): IncludeTree {
  const files: Record<string, string> = {};
  const names = new Map<string, string>();
  const add = ({ path: from, text: content }: HeaderFile): string => {
    const known = names.get(from);
    if (known !== undefined) return known;
    const name = `header${names.size}.h`;
    names.set(from, name);
    files[name] = content.replaceAll(
      directive,
      (whole, start: string, quoted: string | undefined, angled: string | undefined) => {
        const found = find(quoted ?? angled ?? "", from, quoted === undefined);
        return found === undefined ? whole : `${start}"${add(found)}"`;
      },
    );
    return name;
  };
  const main = add(header);
  const before = preceding.map((name) => {
    const found = find(name, "./", false);
    return found === undefined ? name : add(found);
  });
  const paths = new Map([...names].map(([from, name]) => [name, from]));
  return { files, main, preceding: before, paths };
}

/** Finds the headers of `stubs` by their file names, and others as `find` does. */
export function findStubFirst(stubs: StubHeaders, find: FindHeader): FindHeader {
  const byFile = new Map(Object.entries(stubs).map(([name, text]) => [basename(name), text]));
  return (name, ...more) => {
    const text = byFile.get(basename(name));
    return text === undefined ? find(name, ...more) : { path: name, text };
  };
}

/** Finds the headers of `stubs` by the name that a directive has for them. */
export function findStub(stubs: StubHeaders): FindHeader {
  return (name) => {
    const text = stubs[name];
    return text === undefined ? undefined : { path: name, text };
  };
}

/**
 * Finds headers as a C compiler does: one in quotes next to the file that includes it, then each in
 * `folders`, then in the folders of the system. For one that is not there, the stub header with the same
 * file name is taken, if any, or what stands for one of the system.
 *
 * @param folders - paths of folders, as `-I` names them.
 */
export function findOnDisk(folders: readonly string[], abi: Abi, stubs: StubHeaders): FindHeader {
  const findStubs = findStubFirst(stubs, () => undefined);
  return (name, from, isSystem) => {
    const isFreestanding = freestanding.has(`<${name}>`);
    const given = [...(isSystem ? [] : [dirname(from)]), ...folders].map((folder) =>
      join(folder, name),
    );
    const searched = [...given, ...(isFreestanding ? [] : systemPaths(name, from, abi))];
    const path = (isAbsolute(name) ? [name] : searched).find(isFile);
    if (path !== undefined) return { path, text: readFileSync(path, "utf8") };
    const stub = findStubs(name, from, isSystem);
    if (stub !== undefined || isFreestanding) return stub;
    const text = substituteHeader(name, abi);
    return text === undefined ? undefined : { path: name, text };
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Text of a header by the name that an `#include` directive has for it, without quotes or brackets. */
export type StubHeaders = Readonly<Record<string, string>>;

/**
 * The headers that replace those that the header of `model` includes. For one of another spec it is that
 * itself; others are small, and have what the specs take from them: one called ring.h the macro that declares
 * rings, and one called xen.h the types of handles. There is none for a header that comes with every compiler.
 */
export function stubHeaders(model: Model): StubHeaders {
  const imports = new Map(importedBy(model).map((one) => [one.include, one]));
  const models = [...imports.values(), model];
  const declared = models.flatMap((one) => declarationsOf(one)).filter(isDefinedElsewhere);
  // Two specs may describe the same declaration of a third header.
  const defined = [...new Map(declared.map((one) => [one.name, one])).values()];
  const includes = new Set(models.flatMap(includesOf));
  const foreign = [...includes].filter((include) => !freestanding.has(include));
  return Object.fromEntries(
    foreign.map((include, index) => {
      const name = include.replace(/^<(.*)>$/, "$1");
      const other = imports.get(include);
      if (other !== undefined) return [name, emitHeader(other)];
      const own = defined.filter(({ header }) => header === include).flatMap(definitionLines);
      const ring = basename(name) === "ring.h" ? ringLines : [];
      const order = name === "asm/byteorder.h" ? byteOrderLines : [];
      const handles = basename(name) === "xen.h" ? handleLines(models) : [];
      const lines = [...own, ...ring, ...order, ...handles];
      return [name, headerText(`ABISPEC_STUB_${index}`, lines)];
    }),
  );
}

/** The macros of Linux for the order of bit-fields. */
const byteOrderLines: readonly string[] = [
  "#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__",
  "#define __LITTLE_ENDIAN_BITFIELD",
  "#else",
  "#define __BIG_ENDIAN_BITFIELD",
  "#endif",
];

/** The headers of a freestanding implementation of C11. */
const freestanding: ReadonlySet<string> = new Set(
  [
    ...["float", "iso646", "limits", "stdalign", "stdarg"],
    ...["stdbool", "stddef", "stdint", "stdnoreturn"],
  ].map((name) => `<${name}.h>`),
);

function headerText(guard: string, lines: readonly string[]): string {
  const start = [
    `#ifndef ${guard}`,
    `#define ${guard}`,
    "#include <stdbool.h>",
    "#include <stddef.h>",
    "#include <stdint.h>",
  ];
  return [...start, ...lines, "#endif", ""].join("\n");
}

/** The macro of a handle, and a type with the layout that Xen's headers give it for each that the model has. */
function handleLines(models: readonly Model[]): readonly string[] {
  const all = models.flatMap((model) => aggregatesOf(model));
  const handles = all.flatMap(({ aggregate }) =>
    aggregate.members.flatMap(({ type }) => {
      const { name, sizedBy } = scalarIn(type)?.integer ?? {};
      return sizedBy === "handleSize" && name !== undefined ? [name] : [];
    }),
  );
  return [
    "#define XEN_GUEST_HANDLE(name) __guest_handle_##name",
    "#if defined(__arm__) || defined(__wasm32__)",
    "#define ABISPEC_HANDLE(name) typedef union { void *p; uint64_t q; } name",
    "#else",
    "#define ABISPEC_HANDLE(name) typedef struct { void *p; } name",
    "#endif",
    ...[...new Set(handles)].map((name) => `ABISPEC_HANDLE(${name});`),
  ];
}

/** The types of a ring with the members and the layout that ring.h of Xen's public headers gives them. */
const ringLines: readonly string[] = [
  "typedef unsigned int RING_IDX;",
  ...[
    "#define DEFINE_RING_TYPES(name, request, response)",
    "union name##_sring_entry {",
    "    request req;",
    "    response rsp;",
    "};",
    "struct name##_sring {",
    "    RING_IDX req_prod, req_event;",
    "    RING_IDX rsp_prod, rsp_event;",
    "    union {",
    "        uint8_t pvt_pad[4];",
    "    } pvt;",
    "    uint8_t __pad[44];",
    "    union name##_sring_entry ring[1];",
    "};",
    "struct name##_front_ring {",
    "    RING_IDX req_prod_pvt, rsp_cons;",
    "    unsigned int nr_ents;",
    "    struct name##_sring *sring;",
    "};",
    "struct name##_back_ring {",
    "    RING_IDX rsp_prod_pvt, req_cons;",
    "    unsigned int nr_ents;",
    "    struct name##_sring *sring;",
    "};",
    "typedef struct name##_sring name##_sring_t;",
    "typedef struct name##_front_ring name##_front_ring_t;",
  ].map((line) => `${line} \\`),
  "typedef struct name##_back_ring name##_back_ring_t",
  // The functions of byte rings are not compared.
  "#define DEFINE_XEN_FLEX_RING(name) struct name##_flex_ring",
  ...[
    "#define DEFINE_XEN_FLEX_RING_AND_INTF(name)",
    "struct name##_data_intf {",
    "    RING_IDX in_cons, in_prod;",
    "    uint8_t pad1[56];",
    "    RING_IDX out_cons, out_prod;",
    "    uint8_t pad2[56];",
    "    RING_IDX ring_order;",
    "    grant_ref_t ref[];",
    "};",
  ].map((line) => `${line} \\`),
  "DEFINE_XEN_FLEX_RING(name)",
];
