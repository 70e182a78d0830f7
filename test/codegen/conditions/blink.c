static inline int lamp_blink(int times)
{
    return times + 1;
}
