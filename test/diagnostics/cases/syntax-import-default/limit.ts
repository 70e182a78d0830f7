/** How many disks there are. */
export const limit = 8;
