import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
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
  const text = texts[name] ?? "";
  const guard = `ABISPEC_LIBRARY_${name.replaceAll(/\W/g, "_").toUpperCase()}`;
  const types = name === "sys/types.h" ? [] : ["#include <sys/types.h>"];
  return [`#ifndef ${guard}`, `#define ${guard}`, ...types, text.trim(), "#endif", ""].join("\n");
}

/** Whether a header is one of the C library that are replaced. */
export function isOfLibrary(name: string): boolean {
  return name in texts || empty.has(name);
}

/** Headers of which other headers use little but the types of sys/types.h. */
const empty: ReadonlySet<string> = new Set(
  [
    ...["alloca", "assert", "ctype", "fcntl", "features", "inttypes", "malloc", "math", "memory"],
    ...["string", "strings", "stdlib", "unistd", "sys/stat", "sys/mman"],
  ].map((name) => `${name}.h`),
);

const texts: Readonly<Record<string, string>> = {
  "sys/types.h": `
#include <stddef.h>
#include <stdint.h>
typedef long ssize_t, off_t, time_t, clock_t, suseconds_t, blkcnt_t, blksize_t;
typedef unsigned long ino_t;
typedef unsigned long long dev_t;
typedef long long loff_t, quad_t;
typedef int pid_t, clockid_t, key_t;
typedef unsigned int mode_t, uid_t, gid_t, id_t, useconds_t;
typedef char *caddr_t;
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef uint8_t u_int8_t;
typedef uint16_t u_int16_t;
typedef uint32_t u_int32_t;
typedef uint64_t u_int64_t;
`,
  "stdio.h": "typedef struct _IO_FILE FILE;",
  "sys/cdefs.h": `
#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif
`,
  "endian.h": `
#define __LITTLE_ENDIAN 1234
#define __BIG_ENDIAN 4321
#define LITTLE_ENDIAN __LITTLE_ENDIAN
#define BIG_ENDIAN __BIG_ENDIAN
#define __BYTE_ORDER __BYTE_ORDER__
#define BYTE_ORDER __BYTE_ORDER__
`,
  "errno.h": "#include <linux/errno.h>",
  "time.h": `
struct timespec { time_t tv_sec; long tv_nsec; };
struct tm { int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst; long tm_gmtoff; const char *tm_zone; };
struct itimerspec { struct timespec it_interval, it_value; };
`,
  "sys/time.h": `
#include <time.h>
struct timeval { time_t tv_sec; suseconds_t tv_usec; };
struct timezone { int tz_minuteswest, tz_dsttime; };
struct itimerval { struct timeval it_interval, it_value; };
`,
  "sys/ioctl.h": "#include <linux/ioctl.h>",
  "sys/uio.h": "struct iovec { void *iov_base; size_t iov_len; };",
  "sys/socket.h": `
#include <sys/uio.h>
typedef unsigned short sa_family_t;
typedef unsigned int socklen_t;
struct sockaddr { sa_family_t sa_family; char sa_data[14]; };
struct sockaddr_storage { sa_family_t ss_family; char __ss_padding[126 - sizeof(long)]; unsigned long __ss_align; };
`,
  "netinet/in.h": `
#include <sys/socket.h>
typedef uint16_t in_port_t;
typedef uint32_t in_addr_t;
struct in_addr { in_addr_t s_addr; };
struct sockaddr_in { sa_family_t sin_family; in_port_t sin_port; struct in_addr sin_addr; unsigned char sin_zero[8]; };
struct in6_addr { union { uint8_t __u6_addr8[16]; uint16_t __u6_addr16[8]; uint32_t __u6_addr32[4]; } __in6_u; };
struct sockaddr_in6 { sa_family_t sin6_family; in_port_t sin6_port; uint32_t sin6_flowinfo; struct in6_addr sin6_addr; uint32_t sin6_scope_id; };
`,
};
