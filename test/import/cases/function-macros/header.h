#ifndef GATE_H
#define GATE_H
#include <linux/types.h>
#include <linux/ioctl.h>
#define GATE_MASK 0xff
#define GATE_LOW(x) ((x) & GATE_MASK)
#define GATE_PAIR(a, b) (((a) << 8) | ((b) & 0xff))
#define GATE_IS(m) (((m) & GATE_MASK) == 3)
#define GATE_ALIGN(len) (((len)+3) & ~(3))
struct gate_arg { __u32 a; __u64 b; };
#define GATE_SPACE (GATE_ALIGN(sizeof(struct gate_arg)))
#define GATE_GET _IOR('F', 1, struct gate_arg)
#define GATE_SET _IOW('F', 2, __u32)
#define GATE_NAME(len) _IOC(_IOC_READ, 'F', 3, len)
#define GATE_BARE(x) (x + 1)
#define GATE_OFF offsetof(struct gate_arg, b)
#define GATE_DO(x) do { (x)->a = 1; } while (0)
#define GATE_SHIFT 56
#define GATE_OWNER(type, code) (((__u64)(type) << 32) | (code))
#define GATE_TYPE(owner) ((owner) >> 32)
#define GATE_VENDOR(value) (((value) >> GATE_SHIFT) & 0xff)
#define GATE_IS_OURS(value) (GATE_VENDOR(value) == 1)
#define GATE_CODE(owner) ((owner) & 0xffffffff)
#define GATE_MODE(value) ((value) & 0x000fffffffffffffULL)
#define GATE_BIT(n) (1ULL << (n))
#define GATE_FAILED(result) ((result) < 0)
#define GATE_ERROR(result) (-(result))
#define GATE_BYTE(x) ((__u8)(x))
#endif
