import { codes, constant, header, key, struct, uint32_t } from "abispec";

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
});

/** The same macro. */
export const STATUS_SUCCESS = constant(0);

/** An entry. */
export const entry = struct({
  /** One. */
  value: uint32_t,
  /** Two. */
  value: uint32_t,
  /** A macro. */
  STATUS_SUCCESS: uint32_t,
});

/** Once more. */
export const again = entry;

/** What the frontend can do. */
export const frontendFeature = key("feature-x", { writer: "frontend" });

/** What the backend can do. */
export const backendFeature = key("feature-x", { writer: "backend" });

/** What the backend can do besides. */
export const furtherFeature = key("feature-x", { writer: "backend" });

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
});

//= 10:14 duplicate-name: the name "STATUS_SUCCESS" is taken
//= 17:3 duplicate-name: "value" stands here for the second time
//= 19:3 duplicate-name: the name "STATUS_SUCCESS" is taken
//= 23:14 duplicate-name: "again" is another name for "entry"
//= 32:14 duplicate-name: the name "feature-x" is taken
