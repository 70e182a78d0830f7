/** Bytes of a page that one domain grants to another: XEN_PAGE_SIZE. */
export const pageSize = 4096;
