static unsigned int disk_checksum(unsigned int seed)
{
    return seed ^ 0x5AU;
}
