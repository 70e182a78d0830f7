import {
  alias,
  c,
  codes,
  constant,
  header,
  int,
  macro,
  struct,
  uint64_t,
  unsigned_char,
  unsigned_int,
  unsigned_long_long,
  verbatim,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "GATE_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: ["<linux/types.h>", "<linux/ioctl.h>"],
  severities: { undocumented: "warning" },
});

/** A type of linux/types.h. */
export const __u32 = alias(unsigned_int, { header: "<linux/types.h>" });

/** A type of linux/types.h. */
export const __u64 = alias(unsigned_long_long, { header: "<linux/types.h>" });

/** A type of linux/types.h. */
export const __u8 = alias(unsigned_char, { header: "<linux/types.h>" });

export const GATE_MASK = constant(0xff);

export const GATE_LOW = macro(
  { x: unsigned_int },
  ({ x }) => c`${x} & ${GATE_MASK}`,
);

export const GATE_PAIR = macro(
  { a: unsigned_int, b: unsigned_int },
  ({ a, b }) => c`(${a} << 8) | (${b} & 0xff)`,
);

export const GATE_IS = macro(
  { m: unsigned_int },
  ({ m }) => c`(${m} & ${GATE_MASK}) == 3`,
);

export const GATE_ALIGN = macro(
  { len: unsigned_int },
  ({ len }) => c`(${len}+3) & ~(3)`,
);

export const gate_arg = struct(
  {
    a: __u32,
    b: __u64,
  },
  { implicitPadding: true },
);

export const GATE_SPACE = constant(c`${GATE_ALIGN}(sizeof(${gate_arg}))`);

export const GATE_GET = constant(c`_IOR('F', 1, ${gate_arg})`);

export const GATE_SET = constant(c`_IOW('F', 2, ${__u32})`);

export const GATE_NAME = macro(
  { len: unsigned_int },
  ({ len }) => c`_IOC(_IOC_READ, 'F', 3, ${len})`,
);

export const GATE_BARE = verbatim(c`#define GATE_BARE(x) (x + 1)`);

export const GATE_OFF = constant(c`offsetof(${gate_arg}, b)`);

export const GATE_DO = verbatim(
  c`#define GATE_DO(x) do { (x)->a = 1; } while (0)`,
);

export const GATE_SHIFT = constant(56);

export const GATE_OWNER = macro(
  { type: uint64_t, code: unsigned_int },
  ({ type, code }) => c`((${__u64})${type} << 32) | ${code}`,
);

export const GATE_TYPE = macro(
  { owner: uint64_t },
  ({ owner }) => c`${owner} >> 32`,
);

export const GATE_VENDOR = macro(
  { value: uint64_t },
  ({ value }) => c`(${value} >> ${GATE_SHIFT}) & 0xff`,
);

export const GATE_IS_OURS = macro(
  { value: uint64_t },
  ({ value }) => c`${GATE_VENDOR}(${value}) == 1`,
);

export const GATE_CODE = macro(
  { owner: uint64_t },
  ({ owner }) => c`${owner} & 0xffffffff`,
);

export const GATE_MODE = macro(
  { value: uint64_t },
  ({ value }) => c`${value} & 0x000fffffffffffffULL`,
);

export const GATE_BIT = macro({ n: unsigned_int }, ({ n }) => c`1ULL << ${n}`);

export const GATE_FAILED = macro(
  { result: int },
  ({ result }) => c`${result} < 0`,
);

export const GATE_ERROR = macro({ result: int }, ({ result }) => c`-${result}`);

export const GATE_BYTE = macro(
  { x: unsigned_int },
  ({ x }) => c`(${__u8})${x}`,
);

export const gate_vendor = codes(
  {
    NONE: 0,
    HILL: 0x01,
  },
  { prefix: "GATE_VENDOR_" },
);

export const GATE_WORD = verbatim(c`#define GATE_WORD(vendor, value) \
	((((__u64)GATE_VENDOR_##vendor) << GATE_SHIFT) | ((value) & 0x00ffffffffffffffULL))
#define GATE_HILL(value) GATE_WORD(HILL, (value) | 0x10)`);

/** What no gate is. */
export const GATE_WORD_NONE = constant(
  c`(((${__u64}) ${gate_vendor.NONE}) << ${GATE_SHIFT}) | (0 & 0x00ffffffffffffffULL)`,
);

export const GATE_WORD_HILL = constant(
  c`(((${__u64}) ${gate_vendor.HILL}) << ${GATE_SHIFT}) | ((2 | 0x10) & 0x00ffffffffffffffULL)`,
);

export const GATE_TEXT = verbatim(c`#define GATE_TEXT(x) #x
#define GATE_HILL_TEXT GATE_TEXT(hill)`);

export const GATE_LINES = macro({ x: unsigned_int }, ({ x }) => c`${x} * 2`);

export const GATE_DEEP = macro(
  { x: unsigned_int },
  ({ x }) => c`((${x} & 0xf))`,
);
