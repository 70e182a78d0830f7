static unsigned int count_bits(uint32_t word)
{
    unsigned int count = 0;

    for (; word != 0; word &= word - 1)
        count++;

    return count;
}
