static uint32_t xen_netif_toeplitz_hash(const uint8_t *key,
                                        unsigned int keylen,
                                        const uint8_t *buf,
                                        unsigned int buflen)
{
    /* The 32 bits of the key that begin at the current bit of the buffer. */
    uint32_t window = 0;
    uint32_t hash = 0;
    unsigned int i, mask;

    for (i = 0; i < 4; i++)
        window = (window << 8) | (i < keylen ? key[i] : 0U);

    for (i = 0; i < buflen; i++) {
        unsigned int next = (keylen > 4 && i < keylen - 4) ? key[i + 4] : 0U;

        for (mask = 0x80; mask != 0; mask >>= 1) {
            if (buf[i] & mask)
                hash ^= window;
            window = (window << 1) | ((next & mask) ? 1U : 0U);
        }
    }

    return hash;
}
