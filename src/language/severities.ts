/** Codes that a header may lower to warnings: despite these diagnostics, every output is right. */
export type Severities = Readonly<
  Partial<
    Record<
      | "unresolved-link"
      | "undocumented"
      | "unlisted-declaration"
      | "hidden-padding"
      | "reserved-prefix"
      | "missing-message"
      | "missing-includes"
      | "unproven",
      "error" | "warning"
    >
  >
>;
