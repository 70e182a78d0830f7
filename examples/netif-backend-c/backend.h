/* SPDX-License-Identifier: MIT */
/* What the environment calls. There is one backend, and each call ends when it has nothing left to do. */
#ifndef BACKEND_H
#define BACKEND_H

#include <stdint.h>

/* Begins; before all else. */
void backend_start(void);

/* Sets a limit, while no frontend is connected; 0 if it is unknown or the value is out of range. */
int backend_configure(const char *option, uint32_t value);

/* A key of the frontend's folder in xenstore, before backend_connect. */
void backend_key(const char *path, const char *value);

/* The frontend is connected. */
void backend_connect(void);

/* The frontend has sent an event. */
void backend_notify(uint32_t port);

/* A frame for the frontend comes from the network. */
void backend_deliver(const uint8_t *frame, uint32_t length);

/* The frontend is gone. */
void backend_disconnect(void);

#endif
