/** Bytes of a page that one domain grants to another: XEN_PAGE_SIZE. */
export const pageSize = 4096;

/** Bytes of the largest object that every C compiler takes (C11 5.2.4.1). */
export const largestObject = 65_535;
