/* A library for lamps. */
#ifndef LAMP_H
#define LAMP_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
#if defined(_WIN32)
#define LAMP_CALL __stdcall
#else
#define LAMP_CALL
#endif
#define LAMP_API __attribute__((visibility("default")))
#define LAMP_VERSION "1.2"
#define LAMP_LOG(fmt, ...) lamp_log(fmt, ##__VA_ARGS__)
#undef LAMP_OLD
#define LAMP_OLD 1
/** Opaque. */
struct lamp_context;
typedef struct lamp_context lamp_context;
typedef struct lamp_device_ *lamp_device;
/** Called back. */
typedef int (LAMP_CALL *lamp_callback)(lamp_context *ctx, void *data);
typedef int lamp_function(int);
#pragma pack(push, 1)
/** Packed. */
struct lamp_packed {
  uint8_t a; /**< one */
  uint32_t b; /**< two */
};
#pragma pack(pop)
#pragma pack(push, 4)
struct lamp_four { uint8_t a; uint64_t b; };
#pragma pack(pop)
/** With a callback. */
struct lamp_ops {
  lamp_callback cb;
  int (*open)(lamp_context *ctx, int flags);
  void (LAMP_CALL *close)(lamp_context *ctx);
  lamp_device device;
  void *user;
  const char *name;
  float ratio;
  double x[3];
  long double ld;
};
/** Opens. */
LAMP_API int LAMP_CALL lamp_open(lamp_context **ctx);
LAMP_API void LAMP_CALL lamp_close(lamp_context *ctx);
int lamp_variadic(int x, ...) __attribute__((warn_unused_result));
extern const int lamp_table[4];
static inline int lamp_min(int a, int b) { return a < b ? a : b; }
struct __attribute__((aligned(16))) lamp_aligned { uint32_t a; };
struct lamp_later { struct lamp_after *a; struct lamp_ops *b; };
struct lamp_after { int x; };
enum lamp_kind { LAMP_A = 1 << 0, LAMP_B = 1 << 1, LAMP_LAST_ = LAMP_B } __attribute__((packed));
typedef enum { LAMP_OK = 0, LAMP_ERROR = -1, LAMP_ALIAS = LAMP_ERROR } lamp_status;
typedef uint8_t lamp_uuid[16];
struct lamp_bits { uint32_t a : 3; uint32_t : 5; uint32_t b : 24; };
struct lamp_uses { lamp_uuid id; lamp_status status; enum lamp_kind kind; };
_Static_assert(sizeof(struct lamp_packed) == 5, "packed");
/** How large. */
typedef struct lamp_extent { uint32_t x; /**< across */ } lamp_extent;
typedef enum lamp_glow {
    LAMP_GLOW_WARM = 1,
#ifdef LAMP_BETA
    LAMP_GLOW_COLD = 2,
#endif
    LAMP_GLOW_MAX = 0x7fffffff
} lamp_glow;
#define LAMP_HANDLE(name) typedef struct name##_T *name;
LAMP_HANDLE(lamp_handle)
LAMP_HANDLE(lamp_other)
#define LAMP_SIZE 32U
struct lamp_state { lamp_extent extent; lamp_glow glow; };
#if LAMP_OLD > 2
#error "old"
#endif
#ifdef __cplusplus
}
#endif
#endif
