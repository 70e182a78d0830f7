static inline unsigned int lamp_mix(unsigned int one, unsigned int other)
{
    return (one + other) / 2;
}
