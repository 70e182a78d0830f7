const lists = {
  or: new Intl.ListFormat("en-GB", { type: "disjunction" }),
  and: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

/** `a, b or c`. */
export function joinList(names: readonly string[], conjunction: "or" | "and" = "or"): string {
  return lists[conjunction].format(names);
}
