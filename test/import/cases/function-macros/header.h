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
#define GATE_VENDOR_NONE 0
#define GATE_VENDOR_HILL 0x01
#define GATE_WORD(vendor, value) \
	((((__u64)GATE_VENDOR_##vendor) << GATE_SHIFT) | ((value) & 0x00ffffffffffffffULL))
#define GATE_HILL(value) GATE_WORD(HILL, (value) | 0x10)
/* What no gate is. */
#define GATE_WORD_NONE GATE_WORD(NONE, 0)
#define GATE_WORD_HILL GATE_HILL(2)
#define GATE_TEXT(x) #x
#define GATE_HILL_TEXT GATE_TEXT(hill)
#define GATE_LINES(x) \
	((x) * 2)
#define GATE_DEEP(x) (((x) & 0xf))

#endif
