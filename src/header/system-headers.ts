import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { template } from "../codegen/shared/template.ts";
import type { Abi } from "../model/layout/abi.ts";
import { hostAbi } from "./compilers.ts";

/** Folders of Linux's headers for programs, which are the same for all ABIs. */
const ofLinux = /^(?:linux|asm-generic)\//;

/**
 * Where a header of the system for `abi` may be, in the order in which compilers would look.
 *
 * @param name - as the directive names it.
 * @param from - path of the file that includes it.
 */
export function systemPaths(name: string, from: string, abi: Abi): readonly string[] {
  const linux = ofLinux.test(name) ? [join("/usr/include", name)] : [];
  return [
    ...besideFolder(name, from),
    ...systemFolders(abi).map((folder) => join(folder, name)),
    ...linux,
    ...(name.startsWith("asm/") ? architecturePaths(name, abi) : []),
  ];
}

/**
 * The text of a header that the system does not have for `abi`, from the generic headers of Linux or with the
 * types of the C library.
 */
export function substituteHeader(name: string, abi: Abi): string | undefined {
  return architectureHeader(name, abi) ?? libraryHeader(name);
}

/** A header `linux/x.h` that one in a folder `linux` includes is beside it, whatever that folder is in. */
function besideFolder(name: string, from: string): readonly string[] {
  const [first = "", ...others] = name.split("/");
  if (others.length === 0) return [];
  const folders = dirname(from).split("/");
  const isOfLinux = first === "asm-generic" && folders.includes("linux");
  const index = folders.lastIndexOf(isOfLinux ? "linux" : first);
  return index === -1 ? [] : [join(folders.slice(0, index).join("/"), name)];
}

/**
 * Where the headers of the C library for `abi` are. `/usr/include` alone may hold the sizes of the machine
 * that it belongs to, so that it counts for other ABIs only where a folder beside it has theirs.
 */
function systemFolders({ name, triple }: Abi): readonly string[] {
  const own = join("/usr/include", triple);
  const cross = join("/usr", triple, "include");
  if (existsSync(own) || hostAbi() === name) {
    return ["/usr/local/include", own, "/usr/include"];
  }
  return existsSync(cross) ? [cross] : [];
}

/** Where Linux's headers of an architecture are: i386 has those of x86_64; the generic ones where there are none. */
function architecturePaths(name: string, abi: Abi): readonly string[] {
  const shared = abi.name === "i386" ? [join("/usr/include/x86_64-linux-gnu", name)] : [];
  const own = architectureHeader(name, abi) !== undefined;
  return [...shared, ...(own ? [] : [join("/usr/include", genericName(name))])];
}

/** Whether a header of Linux for an architecture was found among the generic ones. */
export function isGeneric(name: string, path: string): boolean {
  return name.startsWith("asm/") && path.endsWith(genericName(name));
}

function genericName(name: string): string {
  return name.replace("asm/", "asm-generic/");
}

/** The text of a header in which the architectures differ, from the documentation of their ABIs. */
function architectureHeader(
  name: string,
  { name: abi, byteOrder, longSize }: Abi,
): string | undefined {
  switch (name) {
    case "asm/byteorder.h":
      return `#include <linux/byteorder/${byteOrder}_endian.h>\n`;
    case "asm/bitsperlong.h":
      return `#define __BITS_PER_LONG ${8 * longSize}\n#include <asm-generic/bitsperlong.h>\n`;
    case "asm/ioctl.h":
      return /^(?:ppc|mips)/.test(abi)
        ? `${narrowSizes}#include <asm-generic/ioctl.h>\n`
        : undefined;
    default:
      return undefined;
  }
}

/** The numbers of ioctl on architectures that have a bit less for the size. */
const narrowSizes = `#define _IOC_SIZEBITS 13
#define _IOC_DIRBITS 3
#define _IOC_NONE 1U
#define _IOC_READ 2U
#define _IOC_WRITE 4U
`;

/**
 * Headers of the C library for an ABI whose own is not installed: those of their types that other headers use,
 * with the sizes that glibc gives them by default. Functions are missing, for nothing is linked.
 */
function libraryHeader(name: string): string | undefined {
  if (!isOfLibrary(name)) return undefined;
  const text = texts.get(name)?.({}) ?? "";
  const guard = `ABISPEC_LIBRARY_${name.replaceAll(/\W/g, "_").toUpperCase()}`;
  const types = name === "sys/types.h" ? [] : ["#include <sys/types.h>"];
  return [`#ifndef ${guard}`, `#define ${guard}`, ...types, text.trim(), "#endif", ""].join("\n");
}

/** Whether a header is one of the C library that are replaced. */
export function isOfLibrary(name: string): boolean {
  return texts.has(name) || empty.has(name);
}

/** Headers of which other headers use little but the types of sys/types.h. */
const empty: ReadonlySet<string> = new Set(
  [
    ...["alloca", "assert", "ctype", "fcntl", "features", "inttypes", "malloc", "math", "memory"],
    ...["string", "strings", "stdlib", "unistd", "sys/stat", "sys/mman"],
  ].map((name) => `${name}.h`),
);

/** Those of which `templates/header/library` has what other headers use. */
const texts = new Map(
  [
    "sys/types.h",
    "stdio.h",
    "sys/cdefs.h",
    "endian.h",
    "errno.h",
    "time.h",
    "sys/time.h",
    "sys/ioctl.h",
    "sys/uio.h",
    "sys/socket.h",
    "netinet/in.h",
  ].map((name) => [name, template(`header/library/${name}.hbs`)] as const),
);
