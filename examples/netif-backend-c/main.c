/* SPDX-License-Identifier: MIT */
/*
 * The environment as a process: a runner speaks lines on standard input and output, and the pages are a
 * file that both map. Each command ends with a line idle or unable; while the backend works on one, it asks
 * the runner for what a hypervisor would do.
 */

#define _POSIX_C_SOURCE 200809L

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backend.h"
#include "host.h"

/* Two digits for each octet of a frame, and the words before them. */
#define LINE_MAX_LENGTH (2 * 65536 + 256)

static char line[LINE_MAX_LENGTH];
static uint8_t *pages;
static uint32_t page_count;

/* The runner broke the protocol: there is nothing left to do. */
static void fail(const char *reason)
{
    fprintf(stderr, "backend: %s: %.60s\n", reason, line);
    exit(1);
}

static void say(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    putchar('\n');
}

static void say_octets(const uint8_t *octets, uint32_t length)
{
    uint32_t i;

    for (i = 0; i < length; i++)
        printf("%02x", octets[i]);
    putchar('\n');
}

/* Reads a line without its end; 0 at the end of the input. */
static int hear(void)
{
    size_t length;

    fflush(stdout);
    if (fgets(line, sizeof(line), stdin) == NULL)
        return 0;
    length = strlen(line);
    if (length == 0 || line[length - 1] != '\n')
        fail("a line without an end");
    line[length - 1] = '\0';
    return 1;
}

/* Reads the answer to a question. */
static void hear_answer(void)
{
    if (!hear())
        exit(0);
}

/* What follows word and a space; NULL if the text does not begin with it. */
static char *behind(char *text, const char *word)
{
    size_t length = strlen(word);

    if (strncmp(text, word, length) != 0 || text[length] != ' ')
        return NULL;
    return text + length + 1;
}

static uint32_t number(const char *text, char **end)
{
    unsigned long long value;

    if (*text < '0' || *text > '9')
        fail("not a number");
    value = strtoull(text, end, 10);
    if (value > UINT32_MAX)
        fail("a number that is too large");
    return (uint32_t)value;
}

static uint8_t digit(char letter)
{
    static const char digits[] = "0123456789abcdef";
    const char *found = letter == '\0' ? NULL : strchr(digits, letter);

    if (found == NULL)
        fail("not a hexadecimal digit");
    return (uint8_t)(found - digits);
}

/* Octets of hexadecimal digits; gives their number. */
static uint32_t octets_of(const char *text, uint8_t *to, uint32_t room)
{
    uint32_t length = 0;

    for (; text[0] != '\0'; text += 2) {
        if (length == room)
            fail("too many octets");
        to[length++] = (uint8_t)(digit(text[0]) << 4 | digit(text[1]));
    }
    return length;
}

void *host_map(uint32_t ref, int is_writable, uint32_t *handle)
{
    char *rest, *end;
    uint32_t page;

    say("map %lu %s", (unsigned long)ref, is_writable ? "rw" : "ro");
    hear_answer();
    if (strcmp(line, "refused") == 0)
        return NULL;
    rest = behind(line, "mapped");
    if (rest == NULL)
        fail("not an answer to map");
    *handle = number(rest, &end);
    if (*end != ' ')
        fail("no page");
    page = number(end + 1, &end);
    if (page >= page_count)
        fail("no such page");
    return pages + (size_t)page * PAGE_OCTETS;
}

static void expect_ok(void)
{
    hear_answer();
    if (strcmp(line, "ok") != 0)
        fail("not ok");
}

void host_unmap(uint32_t handle)
{
    say("unmap %lu", (unsigned long)handle);
    expect_ok();
}

int host_copy_from(uint32_t ref, uint32_t offset, void *to, uint32_t length)
{
    char *rest;

    say("read %lu %lu %lu", (unsigned long)ref, (unsigned long)offset, (unsigned long)length);
    hear_answer();
    if (strcmp(line, "refused") == 0)
        return 0;
    rest = behind(line, "bytes");
    if (rest == NULL || octets_of(rest, to, length) != length)
        fail("not an answer to read");
    return 1;
}

int host_copy_to(uint32_t ref, uint32_t offset, const void *from, uint32_t length)
{
    printf("write %lu %lu ", (unsigned long)ref, (unsigned long)offset);
    say_octets(from, length);
    hear_answer();
    if (strcmp(line, "refused") == 0)
        return 0;
    if (strcmp(line, "ok") != 0)
        fail("not an answer to write");
    return 1;
}

void host_event(uint32_t port)
{
    say("event %lu", (unsigned long)port);
}

void host_emit(const void *frame, uint32_t length)
{
    printf("emit ");
    say_octets(frame, length);
}

void host_publish(const char *path, const char *value)
{
    say("publish %s %s", path, value);
}

/* Maps the file PATH of COUNT pages. */
static void open_pages(char *arguments)
{
    char *count = strrchr(arguments, ' '), *end;
    struct stat status;
    void *address;
    int file;

    if (count == NULL || pages != NULL)
        fail("not a file with pages");
    *count = '\0';
    page_count = number(count + 1, &end);
    file = open(arguments, O_RDWR);
    if (file < 0 || fstat(file, &status) != 0 ||
        (uint64_t)status.st_size < (uint64_t)page_count * PAGE_OCTETS)
        fail("no such file, or too few pages in it");
    address = mmap(NULL, (size_t)page_count * PAGE_OCTETS, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (address == MAP_FAILED)
        fail("the file cannot be mapped");
    close(file);
    pages = address;
    backend_start();
}

/* Splits the text at its first space; gives what is behind it. */
static char *split(char *text)
{
    char *space = strchr(text, ' ');

    if (space == NULL)
        fail("a word is missing");
    *space = '\0';
    return space + 1;
}

/* Carries out a command; 0 if the backend is unable to. */
static int carry_out(void)
{
    static uint8_t frame[65536];
    char *rest, *value, *end;

    if ((rest = behind(line, "pages")) != NULL) {
        open_pages(rest);
        return 1;
    }
    if (pages == NULL)
        fail("no pages yet");
    if ((rest = behind(line, "option")) != NULL) {
        value = split(rest);
        return backend_configure(rest, number(value, &end));
    }
    if ((rest = behind(line, "key")) != NULL) {
        value = split(rest);
        backend_key(rest, value);
    } else if ((rest = behind(line, "notify")) != NULL) {
        backend_notify(number(rest, &end));
    } else if ((rest = behind(line, "deliver")) != NULL) {
        backend_deliver(frame, octets_of(rest, frame, sizeof(frame)));
    } else if (strcmp(line, "connect") == 0) {
        backend_connect();
    } else if (strcmp(line, "disconnect") == 0) {
        backend_disconnect();
    } else {
        fail("not a command");
    }
    return 1;
}

int main(void)
{
    while (hear())
        say(carry_out() ? "idle" : "unable");
    return 0;
}
