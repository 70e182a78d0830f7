#define LAMP_CLEAR(lamp) do { \
    /* first the light */     \
    (lamp)->light = 0;        \
    /* then its state */      \
    (lamp)->state = LAMP_OFF; \
} while (0)

static const unsigned char lamp_table[]
#if defined(__GNUC__)
__attribute__((unused))
#endif
    = { LAMP_DIM, LAMP_BRIGHT };
