/* SPDX-License-Identifier: MIT */
/*
 * The protocol of docs/conform.md: the runner's commands and answers come as lines on the standard input,
 * and the backend's questions go out on the standard output. The pages are a file that both sides map.
 */

#define _POSIX_C_SOURCE 200809L

#include "conform-adapter.h"

#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* A mapping that the backend has or had; those that ended are kept, to recognize their addresses. */
struct mapping {
    uint32_t handle;
    uint32_t ref;
    unsigned char *address;
    bool has_ended;
};

static FILE *runner;
static char *line;
static size_t line_room;

static int pages_file = -1;
static uint32_t page_count;
/* All pages at once, where one cannot be mapped alone; NULL where it can. */
static unsigned char *all_pages;

static struct mapping *mappings;
static size_t mapping_count, mapping_room;

static struct sigaction earlier_handler;

/* Ends a process whose runner does not keep to the protocol, or that has no memory left. */
static void fail(const char *reason)
{
    fprintf(stderr, "conform adapter: %s: %.60s\n", reason, line == NULL ? "" : line);
    exit(EXIT_FAILURE);
}

/* Makes room for more octets. */
static void *grow(void *memory, size_t size)
{
    void *more = realloc(memory, size);

    if (more == NULL)
        fail("no memory");
    return more;
}

/* Writes a part of a line. */
static void say_part(const char *format, va_list arguments)
{
    if (runner == NULL)
        fail("the backend does something before conform_run calls it");
    vfprintf(runner, format, arguments);
}

static void say(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say_part(format, arguments);
    va_end(arguments);
    putc('\n', runner);
}

/* Says a line whose last word are octets. */
static void say_octets(const void *octets, uint32_t length, const char *format, ...)
{
    const unsigned char *octet = octets;
    va_list arguments;

    va_start(arguments, format);
    say_part(format, arguments);
    va_end(arguments);
    while (length-- > 0)
        fprintf(runner, "%02x", *octet++);
    putc('\n', runner);
}

/* Reads a line without its end; false at the end of the input. */
static bool hear(void)
{
    ssize_t length;

    fflush(runner);
    length = getline(&line, &line_room, stdin);
    if (length <= 0)
        return false;
    if (line[length - 1] != '\n')
        fail("a line without an end");
    line[length - 1] = '\0';
    return true;
}

/* What follows word and a space; NULL if the text does not begin with it. */
static char *behind(char *text, const char *word)
{
    size_t length = strlen(word);

    return strncmp(text, word, length) == 0 && text[length] == ' ' ? text + length + 1 : NULL;
}

/* Splits the text at its first space, and gives what is behind it. */
static char *split(char *text)
{
    char *space = strchr(text, ' ');

    if (space == NULL)
        fail("a word is missing");
    *space = '\0';
    return space + 1;
}

static uint32_t number(const char *text)
{
    char *end;
    unsigned long long value = strtoull(text, &end, 10);

    if (*text < '0' || *text > '9' || *end != '\0' || value > UINT32_MAX)
        fail("not a number");
    return (uint32_t)value;
}

static unsigned char digit(char letter)
{
    static const char digits[] = "0123456789abcdef";
    const char *found = letter == '\0' ? NULL : strchr(digits, letter);

    if (found == NULL)
        fail("not a hexadecimal digit");
    return (unsigned char)(found - digits);
}

/* Reads octets of hexadecimal digits, of which there are twice as many. */
static void read_octets(const char *text, unsigned char *to, size_t length)
{
    for (; length > 0; length--, text += 2)
        *to++ = (unsigned char)(digit(text[0]) << 4 | digit(text[1]));
}

/* Reads the answer to a question: gives what follows word, or NULL if it is "refused". */
static char *hear_answer(const char *word)
{
    char *rest;

    /* The runner is gone, and nobody is left to work for. */
    if (!hear())
        exit(EXIT_SUCCESS);
    if (strcmp(line, "refused") == 0)
        return NULL;
    if (strcmp(line, word) == 0)
        return line;
    rest = behind(line, word);
    if (rest == NULL)
        fail("not an answer to the question");
    return rest;
}

/* Says which use of a page has ended the process, and leaves the rest to whoever handled the signal before. */
static void explain_fault(int number_of_signal, siginfo_t *info, void *context)
{
    const unsigned char *address = info->si_addr;
    size_t i;

    (void)context;
    for (i = mapping_count; i-- > 0;) {
        const struct mapping *one = &mappings[i];

        if (address < one->address || address >= one->address + CONFORM_PAGE_OCTETS)
            continue;
        fprintf(stderr, "conform adapter: grant %" PRIu32 ", octet %u: %s\n", one->ref,
                (unsigned)(address - one->address),
                one->has_ended ? "it was used after it was unmapped"
                               : "it was written, and is mapped read-only");
        break;
    }
    sigaction(number_of_signal, &earlier_handler, NULL);
}

static void *map_page(uint32_t page, bool is_writable)
{
    void *address;

    if (page >= page_count)
        fail("no such page");
    if (all_pages != NULL)
        return all_pages + (size_t)page * CONFORM_PAGE_OCTETS;
    address = mmap(NULL, CONFORM_PAGE_OCTETS, is_writable ? PROT_READ | PROT_WRITE : PROT_READ, MAP_SHARED,
                   pages_file, (off_t)page * (off_t)CONFORM_PAGE_OCTETS);
    if (address == MAP_FAILED)
        fail("a page cannot be mapped");
    return address;
}

void *conform_map(uint32_t ref, bool is_writable, uint32_t *handle)
{
    char *answer, *page;
    struct mapping *one;

    say("map %" PRIu32 " %s", ref, is_writable ? "rw" : "ro");
    answer = hear_answer("mapped");
    if (answer == NULL)
        return NULL;
    page = split(answer);
    if (mapping_count == mapping_room) {
        mapping_room = mapping_room * 2 + 16;
        mappings = grow(mappings, mapping_room * sizeof(*mappings));
    }
    one = &mappings[mapping_count];
    one->handle = *handle = number(answer);
    one->ref = ref;
    one->address = map_page(number(page), is_writable);
    one->has_ended = false;
    mapping_count++;
    return one->address;
}

void conform_unmap(uint32_t handle)
{
    size_t i;

    for (i = mapping_count; i-- > 0;) {
        if (mappings[i].handle != handle || mappings[i].has_ended)
            continue;
        mappings[i].has_ended = true;
        /* The address is not given back: what is used after this must not be another page. */
        if (all_pages == NULL)
            mprotect(mappings[i].address, CONFORM_PAGE_OCTETS, PROT_NONE);
        break;
    }
    say("unmap %" PRIu32, handle);
    hear_answer("ok");
}

bool conform_read(uint32_t ref, uint32_t offset, void *to, uint32_t length)
{
    char *digits;

    say("read %" PRIu32 " %" PRIu32 " %" PRIu32, ref, offset, length);
    digits = hear_answer("bytes");
    if (digits == NULL)
        return false;
    /* Without a digit there may be no space either, and the answer is the word. */
    if (length > 0 && strlen(digits) != (size_t)length * 2)
        fail("not as many octets as were asked for");
    read_octets(digits, to, length);
    return true;
}

bool conform_write(uint32_t ref, uint32_t offset, const void *from, uint32_t length)
{
    say_octets(from, length, "write %" PRIu32 " %" PRIu32 " ", ref, offset);
    return hear_answer("ok") != NULL;
}

void conform_event(uint32_t port)
{
    say("event %" PRIu32, port);
}

void conform_emit(const void *frame, uint32_t length)
{
    say_octets(frame, length, "emit ");
}

void conform_publish(const char *path, const char *value)
{
    say("publish %s %s", path, value);
}

/* Opens the file PATH of COUNT pages. */
static void open_pages(char *arguments)
{
    char *count = strrchr(arguments, ' ');
    struct stat status;

    if (count == NULL || pages_file >= 0)
        fail("not a file with pages");
    *count = '\0';
    page_count = number(count + 1);
    pages_file = open(arguments, O_RDWR | O_CLOEXEC);
    if (pages_file < 0 || fstat(pages_file, &status) != 0 ||
        (uint64_t)status.st_size < (uint64_t)page_count * CONFORM_PAGE_OCTETS)
        fail("no such file, or too few pages in it");
    if (sysconf(_SC_PAGESIZE) <= (long)CONFORM_PAGE_OCTETS)
        return;
    all_pages = mmap(NULL, (size_t)page_count * CONFORM_PAGE_OCTETS, PROT_READ | PROT_WRITE, MAP_SHARED,
                     pages_file, 0);
    if (all_pages == MAP_FAILED)
        fail("the file cannot be mapped");
}

static void deliver(const struct conform_backend *backend, const char *digits)
{
    size_t length = strlen(digits) / 2;
    /* A copy of its own size: a sanitizer finds who reads beyond it. */
    unsigned char *frame = grow(NULL, length > 0 ? length : 1);

    read_octets(digits, frame, length);
    if (backend->deliver != NULL)
        backend->deliver(frame, (uint32_t)length);
    free(frame);
}

/* Carries out a command; false if the backend is unable to. */
static bool carry_out(const struct conform_backend *backend)
{
    char *rest, *value;

    if ((rest = behind(line, "pages")) != NULL) {
        open_pages(rest);
        if (backend->start != NULL)
            backend->start();
    } else if ((rest = behind(line, "option")) != NULL) {
        value = split(rest);
        return backend->option != NULL && backend->option(rest, number(value));
    } else if ((rest = behind(line, "key")) != NULL) {
        value = split(rest);
        if (backend->key != NULL)
            backend->key(rest, value);
    } else if ((rest = behind(line, "notify")) != NULL) {
        if (backend->notify != NULL)
            backend->notify(number(rest));
    } else if ((rest = behind(line, "deliver")) != NULL) {
        deliver(backend, rest);
    } else if (strcmp(line, "connect") == 0) {
        if (backend->connect != NULL)
            backend->connect();
    } else if (strcmp(line, "disconnect") == 0) {
        if (backend->disconnect != NULL)
            backend->disconnect();
    } else {
        fail("not a command");
    }
    return true;
}

int conform_run(const struct conform_backend *backend)
{
    struct sigaction handler;
    int output = dup(STDOUT_FILENO);

    runner = output < 0 ? NULL : fdopen(output, "w");
    if (runner == NULL || dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        fail("no standard output");
    /* Each line is out before the next thing is done: a crash must not swallow any. */
    setvbuf(runner, NULL, _IOLBF, BUFSIZ);
    setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
    memset(&handler, 0, sizeof(handler));
    handler.sa_sigaction = explain_fault;
    handler.sa_flags = SA_SIGINFO;
    sigaction(SIGSEGV, &handler, &earlier_handler);
    while (hear())
        say(carry_out(backend) ? "idle" : "unable");
    return EXIT_SUCCESS;
}
