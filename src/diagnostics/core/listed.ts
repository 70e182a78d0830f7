/** `a, b or c`. */
export function listed(names: readonly string[], conjunction: "or" | "and" = "or"): string {
  const [last, ...before] = names.toReversed();
  if (last === undefined) return "";
  return before.length === 0 ? last : `${before.toReversed().join(", ")} ${conjunction} ${last}`;
}
