import { alias, uint32_t } from "abispec";

/** A number of sectors. */
export const disk_size_t = alias(uint32_t);
