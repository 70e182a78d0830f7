#define MASK_XENCONS_IDX(idx, ring) ((idx) & (sizeof(ring)-1))
