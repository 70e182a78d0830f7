#ifndef NEEDS_H
#define NEEDS_H
struct needs_name {
    char text[NET_LENGTH];
};
#endif
