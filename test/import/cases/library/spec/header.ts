import {
  alias,
  anonymous,
  array,
  bound,
  c,
  codes,
  constant,
  enumOf,
  header,
  int,
  pointer,
  struct,
  uint32_t,
  uint8_t,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "A library for lamps",
  guard: "LAMP_H",
  licence: "LicenseRef-unknown",
  cplusplus: true,
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  defines: { LAMP_OLD: 1 },
  severities: { undocumented: "warning" },
});

export const LAMP_CALL = verbatim(c`#if defined(_WIN32)
#define LAMP_CALL __stdcall
#else
#define LAMP_CALL
#endif
#define LAMP_API __attribute__((visibility("default")))`);

export const LAMP_VERSION = constant("1.2");

export const LAMP_LOG =
  verbatim(c`#define LAMP_LOG(fmt, ...) lamp_log(fmt, ##__VA_ARGS__)
#undef LAMP_OLD`);

export const LAMP_OLD = constant(1);

/** Opaque. */
export const lamp_context_C = verbatim(c`struct lamp_context;
typedef struct lamp_context lamp_context;`);

export const lamp_device = alias(pointer("struct lamp_device_"));

/** Called back. */
export const lamp_callback = alias(
  pointer("int (LAMP_CALL)(lamp_context *ctx, void *data)"),
);

export const lamp_function = verbatim(c`typedef int lamp_function(int);`);

/** Packed. */
export const lamp_packed = struct(
  {
    /** one */
    a: uint8_t,
    /** two */
    b: uint32_t,
  },
  { packed: true },
);

export const lamp_four = verbatim(c`#pragma pack(push, 4)
struct lamp_four { uint8_t a; uint64_t b; };
#pragma pack(pop)`);

/** With a callback. */
export const lamp_ops = verbatim("./header/lamp_ops.c");

/** Opens. */
export const lamp_open =
  verbatim(c`LAMP_API int LAMP_CALL lamp_open(lamp_context **ctx);
LAMP_API void LAMP_CALL lamp_close(lamp_context *ctx);
int lamp_variadic(int x, ...) __attribute__((warn_unused_result));
extern const int lamp_table[4];
static inline int lamp_min(int a, int b) { return a < b ? a : b; }`);

export const lamp_aligned = struct(
  {
    a: uint32_t,
  },
  { aligned: 16, implicitPadding: true },
);

export const lamp_later = struct({
  a: pointer("struct lamp_after"),
  b: pointer("struct lamp_ops"),
});

export const lamp_after = struct({
  x: int,
});

export const lamp_kind = verbatim(
  c`enum lamp_kind { LAMP_A = 1 << 0, LAMP_B = 1 << 1, LAMP_LAST_ = LAMP_B } __attribute__((packed));`,
);

export const lamp_status = codes(
  {
    OK: 0,
    ERROR: -1,
    ALIAS: c`LAMP_ERROR`,
  },
  { as: "enum", typedef: true, prefix: "LAMP_" },
);

export const lamp_uuid = alias(array(uint8_t, 16));

export const lamp_bits = struct({
  a: uint32_t.bits(3),
  unnamed1: anonymous(uint32_t.bits(5)),
  b: uint32_t.bits(24),
});

export const lamp_uses =
  verbatim(c`struct lamp_uses { lamp_uuid id; lamp_status status; enum lamp_kind kind; };
_Static_assert(sizeof(struct lamp_packed) == 5, "packed");`);

/** How large. */
export const lamp_extent = struct(
  {
    /** across */
    x: uint32_t,
  },
  { typedef: "lamp_extent" },
);

export const lamp_glow = codes(
  {
    WARM: 1,
    COLD: when("defined(LAMP_BETA)", 2),
    MAX: bound(0x7fffffff),
  },
  { as: "enum", typedef: "lamp_glow", prefix: "LAMP_GLOW_" },
);

export const LAMP_HANDLE = verbatim(
  c`#define LAMP_HANDLE(name) typedef struct name##_T *name;`,
);

export const lamp_handle = alias(pointer("struct lamp_handle_T"));

export const lamp_other = alias(pointer("struct lamp_other_T"));

export const LAMP_SIZE = constant(32, { unsigned: true });

export const lamp_state = struct({
  extent: lamp_extent,
  glow: enumOf(lamp_glow),
});

export const error_old = when("LAMP_OLD > 2", verbatim(c`#error "old"`));
