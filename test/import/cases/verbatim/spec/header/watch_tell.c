typedef void (*watch_tell)(uint32_t seconds);
