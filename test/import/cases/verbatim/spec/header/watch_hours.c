static inline uint32_t watch_hours(uint32_t seconds)
{
    return seconds / 3600;
}

struct watch {
    watch_tell tell;
};
