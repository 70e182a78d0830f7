import type { Declaration, Ring } from "../model/declaration.ts";
import { ringIndices } from "../model/layout/ring.ts";
import type { Model } from "../model/model.ts";
import { aggregatesOf, declarationsOf, ringsOf, typedefsOf } from "../model/walk.ts";
import { everywhere, type NameUse, type OutputName, type OutputNames } from "./output-names.ts";

/** Keywords of C up to C23, and those of C++ up to C++23 with its alternative tokens. */
const keywords = words(
  "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t",
  "char32_t class co_await co_return co_yield compl concept const const_cast consteval constexpr",
  "constinit continue decltype default delete do double dynamic_cast else enum explicit export",
  "extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq",
  "nullptr operator or or_eq private protected public register reinterpret_cast requires restrict",
  "return short signed sizeof static static_assert static_cast struct switch template this",
  "thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned using",
  "virtual void volatile wchar_t while xor xor_eq _Alignas _Alignof _Atomic _BitInt _Bool _Complex",
  "_Decimal128 _Decimal32 _Decimal64 _Generic _Imaginary _Noreturn _Static_assert _Thread_local",
);

/**
 * Types of the C library, macros that compilers define by themselves, and macros of `<complex.h>`,
 * `<errno.h>`, `<limits.h>`, `<math.h>`, `<stdint.h>` and `<stdio.h>`, which a program may include first.
 */
const libraryNames = words(
  "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t",
  "uintmax_t int_least8_t int_least16_t int_least32_t int_least64_t uint_least8_t uint_least16_t",
  "uint_least32_t uint_least64_t int_fast8_t int_fast16_t int_fast32_t int_fast64_t uint_fast8_t",
  "uint_fast16_t uint_fast32_t uint_fast64_t size_t ssize_t ptrdiff_t off_t max_align_t NULL",
  "offsetof linux unix i386 arm mips sparc sun __linux __unix __i386 __amd64",
  "CHAR_BIT MB_LEN_MAX WORD_BIT LONG_BIT HUGE_VAL HUGE_VALF HUGE_VALL INFINITY NAN",
  "BUFSIZ EOF FILENAME_MAX FOPEN_MAX L_tmpnam SEEK_CUR SEEK_END SEEK_SET TMP_MAX stderr stdin stdout",
  "_IOFBF _IOLBF _IONBF I complex imaginary _Complex_I _Imaginary_I errno",
  "E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF EBADMSG EBUSY ECANCELED",
  "ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG",
  "EHOSTUNREACH EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE",
  "EMULTIHOP ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODATA ENODEV ENOENT ENOEXEC",
  "ENOLCK ENOLINK ENOMEM ENOMSG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR",
  "ENOTEMPTY ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPIPE",
  "EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESPIPE ESRCH ESTALE ETIME ETIMEDOUT ETXTBSY",
  "EWOULDBLOCK EXDEV",
);

/** Macros of compilers, as `__LINE__`, and those of `<limits.h>` and `<stdint.h>` for each integer type. */
const libraryPatterns = [
  /^__\w+__$/,
  /^U?INT(?:_LEAST|_FAST)?(?:8|16|32|64)_(?:MIN|MAX|WIDTH)$/,
  /^(?:U?INTPTR|U?INTMAX|PTRDIFF|SIG_ATOMIC|SIZE|SSIZE|WCHAR|WINT)_(?:MIN|MAX|WIDTH)$/,
  /^(?:BOOL|[SU]?CHAR|U?SHRT|U?INT|U?L?LONG)_(?:MIN|MAX|WIDTH)$/,
];

/** Macros of Xen's ring.h. */
const ringMacros = words(
  "BACK_RING_ATTACH BACK_RING_INIT DEFINE_RING_TYPES DEFINE_XEN_FLEX_RING",
  "DEFINE_XEN_FLEX_RING_AND_INTF FRONT_RING_ATTACH FRONT_RING_INIT RING_COPY_ RING_COPY_REQUEST",
  "RING_COPY_RESPONSE RING_FINAL_CHECK_FOR_REQUESTS RING_FINAL_CHECK_FOR_RESPONSES",
  "RING_FREE_REQUESTS RING_FULL RING_GET_REQUEST RING_GET_RESPONSE RING_HAS_UNCONSUMED_REQUESTS",
  "RING_HAS_UNCONSUMED_RESPONSES RING_PUSH_REQUESTS RING_PUSH_REQUESTS_AND_CHECK_NOTIFY",
  "RING_PUSH_RESPONSES RING_PUSH_RESPONSES_AND_CHECK_NOTIFY RING_REQUEST_CONS_OVERFLOW",
  "RING_REQUEST_PROD_OVERFLOW RING_RESPONSE_PROD_OVERFLOW RING_SIZE SHARED_RING_INIT",
  "XEN_FLEX_RING_SIZE XEN_FRONT_RING_INIT XEN_PAGE_SHIFT XEN_PAGE_SIZE",
  "XEN_RING_NR_UNCONSUMED_REQUESTS XEN_RING_NR_UNCONSUMED_RESPONSES",
);

/** Members of the structs that `DEFINE_RING_TYPES` declares. */
const ringMembers = [
  ...ringIndices.map(({ name }) => name),
  ...words(
    "req rsp ring pvt pvt_pad msg pad sring nr_ents req_prod_pvt rsp_cons rsp_prod_pvt req_cons",
  ),
];

/** What the C header asks of names. C++ programs include it too. */
export const cNames: OutputNames = { language: "C", ownerOf, namesIn };

/** The struct of a ring's page, which `DEFINE_RING_TYPES` declares. */
export const ringPageName = (ring: string): string => `${ring}_sring`;
/** The union of a request and a response in a slot of that page. */
export const ringSlotName = (ring: string): string => `${ring}_sring_entry`;

/** The names of all types that `DEFINE_RING_TYPES` declares for a ring: its structs, its union, its typedefs. */
export function ringTypeNames(ring: string): readonly string[] {
  const structs = [ringPageName(ring), `${ring}_front_ring`, `${ring}_back_ring`];
  return [...structs, ringSlotName(ring), ...structs.map((name) => `${name}_t`)];
}

const owners: ReadonlyMap<string, string> = new Map([
  ...libraryNames.map((name) => [name, "the C library or its compilers"] as const),
  ...keywords.map((name) => [name, "C or C++"] as const),
]);

/** Guards may look like the macros of compilers, and often do. */
function ownerOf(name: string, use: NameUse): string | undefined {
  const owner = owners.get(name);
  if (owner !== undefined || use === "guard" || name === "__proto__") return owner;
  return libraryPatterns.some((pattern) => pattern.test(name))
    ? "the C library or its compilers"
    : undefined;
}

function namesIn(model: Model): readonly OutputName[] {
  const { span, places, guard } = model;
  const rings = ringsOf(model);
  const fromRingHeader = (name: string, spaces: OutputName["spaces"]): OutputName => ({
    name,
    spaces,
    span,
    what: "a name of ring.h",
  });
  return [
    { name: guard, spaces: [everywhere], span: places.guard, what: "the guard of the header" },
    ...declarationsOf(model).flatMap(namesOf),
    ...typedefsOf(model).map(({ name, span: place }) => ({
      name,
      spaces: ["typedef"],
      span: place,
      what: `typedef ${name}`,
    })),
    ...aggregatesOf(model).flatMap(({ aggregate, path }) =>
      aggregate.members.map((member) => ({
        name: member.name,
        spaces: [`members of ${path}`],
        span: member.span,
        what: `member ${path}.${member.name}`,
      })),
    ),
    ...(rings.length === 0
      ? []
      : [
          fromRingHeader("RING_IDX", ["tag", "typedef"]),
          ...ringMacros.map((name) => fromRingHeader(name, [everywhere])),
          ...ringMembers.map((name) => fromRingHeader(name, ["members of a ring"])),
        ]),
  ];
}

function namesOf(declaration: Declaration): OutputName[] {
  const { name, span } = declaration;
  const macro = (text: string, what: string, place = span): OutputName => ({
    name: text,
    spaces: [everywhere],
    span: place,
    what: `${what} ${text}`,
  });
  switch (declaration.kind) {
    case "alias":
      return [{ name, spaces: ["tag", "typedef"], span, what: `typedef ${name}` }];
    case "constant":
      return [macro(name, "constant")];
    case "codes":
      return declaration.values.map((code) => macro(code.cName, "code", code.span));
    case "flags":
      return declaration.values.flatMap((flag) => [
        macro(flag.bitName, "the bit number", flag.span),
        macro(flag.maskName, "flag", flag.span),
      ]);
    case "struct":
    case "union":
      return [{ name, spaces: ["tag"], span, what: `${declaration.kind} ${name}` }];
    case "ring":
      return ringNames(declaration);
    case "message":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

function ringNames({ name, span }: Ring): OutputName[] {
  return ringTypeNames(name).map((type) => ({
    name: type,
    spaces: ["tag", "typedef"],
    span,
    what: `type ${type} of ring ${name}`,
  }));
}

function words(...lines: string[]): readonly string[] {
  return lines.join(" ").split(" ");
}
