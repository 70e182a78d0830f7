import { codes } from "abispec";

/** How large a disk is. */
export const DISK_SIZE = codes({
  /** It fits a pocket. */
  SMALL: 0,
});

/** What a disk looks like. */
export const DISK_SHAPE = codes({
  /** It is round. */
  ROUND: 0,
});
