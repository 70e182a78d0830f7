import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import { definitionLines, emitHeader, includeDirective, includesOf } from "../codegen/c/header.ts";
import { template } from "../codegen/shared/template.ts";
import { directivesOf, within } from "../codegen/c/conditions.ts";
import { conditionText } from "../model/condition.ts";
import { isDefinedElsewhere } from "../model/declaration.ts";
import { ioctlHeader, leavesOutIoctl, usesIoctl } from "../model/ioctl.ts";
import { type Model, aggregatesOf, declarationsOf, importedBy } from "../model/model.ts";
import { scalarIn } from "../model/visit.ts";
import { handledTypedef } from "../naming/c.ts";
import type { Abi } from "../model/layout/abi.ts";
import { isGeneric, isOfLibrary, substituteHeader, systemPaths } from "./system-headers.ts";

export interface HeaderFile {
  readonly path: string;
  readonly text: string;
}

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

export interface Include {
  readonly name: string;
  /** The name stands in angle brackets. */
  readonly isSystem: boolean;
}

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
 * A header of Linux may leave it to who includes it to have the macros for commands of `ioctl()`, which is then
 * done here.
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
  const found = usesIoctl(header.text) ? find(ioctlHeader, "./", true) : undefined;
  if (found !== undefined && found.path !== header.path) {
    // A branch that no compiler takes may include it, too.
    const own = new Set(includeTree(found, find).paths.values());
    const defining = [...names].filter(([, name]) =>
      /^\s*#\s*define\s+_IO\b/m.test(files[name] ?? ""),
    );
    if (defining.every(([path]) => own.has(path))) before.push(add(found));
  }
  const paths = new Map([...names].map(([from, name]) => [name, from]));
  return { files, main, preceding: before, paths };
}

/** A header that stands for one that is not there, with what it is in its path. */
function substitute(path: string, what: string, text: string): HeaderFile {
  return { path: `${path} ${what}`, text };
}

/** Whether the path of a header says that it stands for one that is not there. */
export function isSubstitute(path: string): boolean {
  return substitutes.some((what) => path.includes(` ${what}`));
}

const asTheSpec = "as the spec has it";
const inPlace = "in place of";
const substitutes = [asTheSpec, inPlace];

/**
 * Finds the headers of `stubs` by their file names, and others as `find` does. A header of the C library, such
 * as `sys/types.h`, is not the `linux/types.h` of a spec.
 */
export function findStubFirst(stubs: StubHeaders, find: FindHeader): FindHeader {
  const byFile = new Map(Object.entries(stubs).map(([name, text]) => [basename(name), text]));
  return (name, ...more) => {
    const text = stubs[name] ?? (isOfLibrary(name) ? undefined : byFile.get(basename(name)));
    return text === undefined ? find(name, ...more) : substitute(name, asTheSpec, text);
  };
}

/** Finds the headers of `stubs` by the name that a directive has for them. */
export function findStub(stubs: StubHeaders): FindHeader {
  return (name) => {
    const text = stubs[name];
    return text === undefined ? undefined : substitute(name, asTheSpec, text);
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
    if (path !== undefined) {
      const text = readFileSync(path, "utf8");
      return isGeneric(name, path) ? substitute(path, `${inPlace} ${name}`, text) : { path, text };
    }
    const stub = findStubs(name, from, isSystem);
    const text = isFreestanding ? undefined : substituteHeader(name, abi);
    const isBare = stub === undefined || bareStub.test(stub.text);
    return text !== undefined && isBare ? { path: name, text } : stub;
  };
}

export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Text of a header by the name that an `#include` directive has for it, without quotes or brackets. */
export type StubHeaders = Readonly<Record<string, string>>;

const stubTemplate = template("header/stub.hbs");
/** A stub header that declares nothing: what stands for one of the C library says more. */
const bareStub = /^#ifndef (\w+)\n#define \1\n(?:#include <std\w+\.h>\n)*#endif\n?$/;
/** The types of a ring with the members and the layout that ring.h of Xen's public headers gives them. */
const ringTemplate = template("header/ring.hbs");
/** The macros of Linux for the order of bit-fields. */
const byteOrderTemplate = template("header/byte-order.hbs");
/** The macros for commands of `ioctl()`. */
const ioctlTemplate = template("header/ioctl.hbs");
/** The macro of a handle, and types with the layout that Xen's headers give them. */
const handlesTemplate = template("header/handles.hbs");

/**
 * The headers that replace those that the header of `model` includes. For one of another spec it is that
 * itself; others are small, and have what the specs take from them: one called ring.h the macro that declares
 * rings, one called xen.h the types of handles, and one called ioctl.h the macros for commands. There is none
 * for a header that comes with every compiler.
 */
export function stubHeaders(model: Model): StubHeaders {
  const imports = new Map(importedBy(model).map((one) => [one.include, one]));
  const models = [...imports.values(), model];
  const declared = models.flatMap((one) => declarationsOf(one)).filter(isDefinedElsewhere);
  // Two specs may describe the same declaration of a third header.
  const defined = [
    ...new Map(
      declared.map((one) => [`${one.name} ${one.condition && conditionText(one.condition)}`, one]),
    ).values(),
  ];
  const ioctl = models.some(leavesOutIoctl) ? [`<${ioctlHeader}>`] : [];
  const includes = new Set([...models.flatMap(includesOf), ...ioctl]);
  const foreign = [...includes].filter((include) => !freestanding.has(include));
  const xen = foreign.find((include) => /^(?:.*[/<])?xen\.h>?$/.test(include)) ?? "";
  const headerOf = new Map([
    ["DEFINE_XEN_GUEST_HANDLE", xen] as const,
    ...defined.map((one) => [one.name, one.header] as const),
  ]);
  return Object.fromEntries(
    foreign.map((include, index) => {
      const name = include.replace(/^<(.*)>$/, "$1");
      const other = imports.get(include);
      if (other !== undefined) return [name, emitHeader(other)];
      const own = defined.filter(({ header }) => header === include);
      const around = directivesOf(own, false);
      const definitions = own.flatMap((one) => within(around.get(one), definitionLines(one)));
      // A header with such macros includes the one that they need.
      const asksIoctl = basename(name) === "ioctl.h" || usesIoctl(definitions.join("\n"));
      const used = new Set(definitions.flatMap((line) => line.match(/\w+/g) ?? []));
      const needed = new Set([...used].flatMap((one) => headerOf.get(one) ?? []));
      const lines = [
        ...(include === xen ? [handlesTemplate({ handles: handlesIn(models) })] : []),
        ...(name === "asm/byteorder.h" ? [byteOrderTemplate({})] : []),
        ...foreign.filter((one) => one !== include && needed.has(one)).map(includeDirective),
        ...definitions,
        ...(basename(name) === "ring.h" ? [ringTemplate({})] : []),
        ...(asksIoctl ? [ioctlTemplate({})] : []),
      ];
      return [name, stubTemplate({ guard: `ABISPEC_STUB_${index}`, lines })];
    }),
  );
}

/** The headers of a freestanding implementation of C11. */
const freestanding: ReadonlySet<string> = new Set(
  [
    ...["float", "iso646", "limits", "stdalign", "stdarg"],
    ...["stdbool", "stddef", "stdint", "stdnoreturn"],
  ].map((name) => `<${name}.h>`),
);

/** The types of handles that the structs of the models have, and no declaration defines. */
function handlesIn(models: readonly Model[]): readonly string[] {
  const defined = models.flatMap((model) =>
    declarationsOf(model).flatMap((one) => ("handle" in one ? (handledTypedef(one) ?? []) : [])),
  );
  const own = new Set(defined.map((typedef) => `XEN_GUEST_HANDLE(${typedef})`));
  const members = models.flatMap((model) =>
    aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members),
  );
  const handles = members.flatMap(({ type }) => {
    const { name, sizedBy } = scalarIn(type)?.integer ?? {};
    return sizedBy === "handleSize" && name !== undefined ? [name] : [];
  });
  return [...new Set(handles)].filter((one) => !own.has(one));
}
