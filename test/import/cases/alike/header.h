#ifndef QUEUE_H
#define QUEUE_H

/* Attributes of a queue. */
enum {
    QUEUE_ATTR_UNSPEC,
    QUEUE_ATTR_SIZE,
    QUEUE_ATTR,
};

/* Attributes of its owner. */
enum {
    QUEUE_ATTR_OWNER_UNSPEC,
    QUEUE_ATTR_OWNER,
};

/* What a queue is for. */
enum {
    QUEUE_USE_LOG_NONE,
    QUEUE_USE_LOG_ALL,
};

enum {
    QUEUE_USE_LOG,
    QUEUE_USE_OTHER,
};

#endif
