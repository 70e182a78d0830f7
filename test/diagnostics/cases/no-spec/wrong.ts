import { constant } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);
