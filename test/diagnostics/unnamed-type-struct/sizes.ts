import { codes } from "abispec";

/** How large a disk is. */
export const DISK_SIZE = codes({
  /** It fits a pocket. */
  SMALL: 0,
});
