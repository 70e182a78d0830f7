/* SPDX-License-Identifier: MIT */
/*
 * A small backend, to begin another one with. The frontend shares one page, a mailbox: octet 0 says how
 * many octets follow that are to be sent; octet 256 is 0 if a frame that comes may be put there, behind
 * its length. An event says that either has changed.
 */

#include <stdlib.h>
#include <string.h>

#include "conform-adapter.h"

#define MOST_OCTETS 255U
#define INBOX 256U

static uint32_t page_ref, port, handle, most_octets = MOST_OCTETS;
static unsigned char *page;

static void start(void)
{
    conform_publish("state", "waiting");
}

static bool set_option(const char *name, uint32_t value)
{
    if (strcmp(name, "most-octets") != 0 || value > MOST_OCTETS)
        return false;
    most_octets = value;
    return true;
}

static void take_key(const char *path, const char *value)
{
    uint32_t number = (uint32_t)strtoul(value, NULL, 10);

    if (strcmp(path, "page-ref") == 0)
        page_ref = number;
    else if (strcmp(path, "event-channel") == 0)
        port = number;
}

static void open_mailbox(void)
{
    page = conform_map(page_ref, true, &handle);
    conform_publish("state", page == NULL ? "closed" : "connected");
}

static void send_frame(uint32_t from)
{
    unsigned char frame[MOST_OCTETS], length;

    if (page == NULL || from != port)
        return;
    /* The frontend may change the page at any time: each octet is read once, and then checked. */
    length = *(volatile unsigned char *)page;
    if (length > most_octets)
        return;
    memcpy(frame, page + 1, length);
    conform_emit(frame, length);
}

static void take_frame(const uint8_t *frame, uint32_t length)
{
    unsigned char inbox[1 + MOST_OCTETS], is_full;

    if (length > most_octets || !conform_read(page_ref, INBOX, &is_full, 1) || is_full != 0)
        return;
    inbox[0] = (unsigned char)length;
    memcpy(inbox + 1, frame, length);
    if (conform_write(page_ref, INBOX, inbox, 1 + length))
        conform_event(port);
}

static void close_mailbox(void)
{
    if (page != NULL)
        conform_unmap(handle);
    page = NULL;
}

int main(void)
{
    static const struct conform_backend backend = {
        .start = start,
        .option = set_option,
        .key = take_key,
        .connect = open_mailbox,
        .notify = send_frame,
        .deliver = take_frame,
        .disconnect = close_mailbox,
    };

    return conform_run(&backend);
}
