/* Needs something before it. */
#ifndef NEEDS_H
#define NEEDS_H
/* Needy. */
struct needy {
    NEEDED x;
};
#endif
