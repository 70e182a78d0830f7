import { array, codes, constant, header, key, macro, must, section, struct, uint32_t, uint8_t } from "abispec";

/** What a disk does. */
export const DISK_OP = codes({
  /** Reads. */
  READ: 0,
});

const pair = ["first", "second"] as const;

/** What is only written when it is asked for, so that nothing of it runs. */
const drafts = [
  () => uint8_t.of(DISK_OP),
  () => uint8_t.of(DISK_OP),
  () => uint8_t.of(DISK_OP),
  () => struct({ size: uint8_t }),
  () => struct({ size: uint8_t }),
  () => struct({ size: uint32_t }, { typedef: "size_t" }),
  () => array(uint8_t, 2),
  () => section("one"),
  () => key("size", { writer: "backend", absent: "0" }),
  () => key("size", { writer: "backend", absent: "0" }),
  () => must,
  () => macro(),
  (nothing: (value: number) => void) => nothing(1),
  () => pair[1],
  () => constant(8),
  () => constant(9),
];

/** What stands in a pair. */
export type Pair = Readonly<typeof pair>;

/** The same. */
export type SamePair = Readonly<typeof pair>;

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
