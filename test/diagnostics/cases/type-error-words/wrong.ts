import { array, codes, header, key, macro, must, section, struct, uint32_t, uint8_t } from "abispec";

/** What a disk does. */
export const DISK_OP = codes({
  /** Reads. */
  READ: 0,
});

const pair = ["first", "second"] as const;

/** What is only written when it is asked for, so that nothing of it runs. */
const drafts = [
  () => uint8_t.off(DISK_OP),
  () => uint8_t.of("DISK_OP"),
  () => uint8_t.of(DISK_OP.READ),
  () => uint8_t.of(DISK_OP).of(DISK_OP),
  () => struct({ size: number }),
  () => struct({ size: 8 }),
  () => struct({ size: uint32_t }, { typdef: "size_t" }),
  () => array(uint8_t),
  () => section("one", "two"),
  () => key("size", { writer: "back", absent: "0" }),
  () => key("size", {}),
  () => must(),
  () => macro(({ size }) => size),
  (nothing: (value: never) => void) => nothing(1),
  () => pair[2],
  () => constant(8),
  () => constant(9),
];

/** What stands in a pair. */
export type Pair = Readonly<pair>;

/** The same. */
export type SamePair = Readonly;

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
