import { array, uint16_t, uint32_t, when } from "abispec";

const old = "defined(DISK_OLD)";

/** Less where disks are old. */
export const half_t = when(old, uint16_t, uint32_t);

/** Two of them. */
export function pairOf(type: typeof uint32_t) {
  return array(type, 2);
}

/** One of them, and half of it where disks are old. */
export function halfOf(type: typeof uint32_t) {
  return array(when(old, uint16_t, type), 1);
}
