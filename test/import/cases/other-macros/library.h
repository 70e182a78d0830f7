/* SPDX-License-Identifier: MIT */
#ifndef LIB_H
#define LIB_H
#include <linux/ioctl.h>
#define LIB_BASE 'L'
#define LIB_NUMBER(nr) ((nr) + LIB_ ## FIRST)
#define LIB_FIRST 0x40
#define LIB_COMMAND(nr, type) _IOWR(LIB_BASE, LIB_NUMBER(nr), type)
#define LIB_PLAIN(nr) _IO(LIB_BASE, nr)
#define LIB_STRING(name) #name
#define LIB_WIDE(x) x ## ULL
int lib_draw(void);
#endif
