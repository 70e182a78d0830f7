#ifndef XEN_H
#define XEN_H

#define XEN_GUEST_HANDLE(name) __guest_handle_##name
#define DEFINE_XEN_GUEST_HANDLE(name) \
	typedef struct { name *p; } __guest_handle_##name

#endif
