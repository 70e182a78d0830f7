/* Signals beside other headers of signals. */
#ifndef SIGNAL_H
#define SIGNAL_H

#include <linux/types.h>
#include <linux/libc-compat.h>

#if __UAPI_DEF_IF_IFNAMSIZ
#define SIGNAL_NAME_SIZE 16
#endif

/* Where a signal stands. */
#if __UAPI_DEF_IN6_ADDR
struct signal_place {
	__u32 track;
};
#endif

/* What it shows. */
#if __UAPI_DEF_IF_NET_DEVICE_FLAGS
enum signal_light {
	SIGNAL_RED = 1 << 0, /* stop */
	SIGNAL_GREEN = 1 << 1,
#if __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO
	SIGNAL_BLUE = 1 << 2,
#endif
};
#endif
#define SIGNAL_BOTH (SIGNAL_RED | SIGNAL_BLUE)

/* What the server of signals has, too. */
#ifndef SIGNAL_SERVER_DEFINES
#define SIGNAL_SERVER_DEFINES
#define SIGNAL_NR_LAMPS 4
#endif

/* A signal. */
#if __UAPI_DEF_IF_IFREQ
struct signal {
	char name[SIGNAL_NAME_SIZE];
	struct signal_place place;
	__u32 lamps[SIGNAL_NR_LAMPS];
};
#endif

/* Where two of them stand. */
struct signal_pair {
	struct signal_place first, second;
};

#endif
