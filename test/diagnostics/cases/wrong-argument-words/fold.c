static inline int disk_fold(int sector)
{
    return sector;
}
