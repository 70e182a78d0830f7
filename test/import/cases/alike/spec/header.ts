import { codes, header } from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "QUEUE_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

/** Attributes of a queue. */
export const QUEUE = codes(
  {
    ATTR_UNSPEC: 0,
    ATTR_SIZE: 1,
    ATTR: 2,
  },
  { as: "enum", tag: false },
);

/** Attributes of its owner. */
export const queue_attr = codes(
  {
    OWNER_UNSPEC: 0,
    OWNER: 1,
  },
  { as: "enum", tag: false, prefix: "QUEUE_ATTR_" },
);

/** What a queue is for. */
export const queue_use_log = codes(
  {
    NONE: 0,
    ALL: 1,
  },
  { as: "enum", tag: false, prefix: "QUEUE_USE_LOG_" },
);

export const QUEUE_USE = codes(
  {
    LOG: 0,
    OTHER: 1,
  },
  { as: "enum", tag: false },
);
