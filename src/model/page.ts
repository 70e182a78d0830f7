import type { PageType } from "./declaration.ts";
import type { Aggregate, Type } from "./type.ts";

/** How the sender grants the page: read-write where the receiver fills in part of an entry. */
export function accessOf(page: PageType): "read-only" | "read-write" {
  return isWritten(page.element) ? "read-write" : "read-only";
}

function isWritten(type: Type): boolean {
  switch (type.kind) {
    case "scalar":
      return false;
    case "array":
      return isWritten(type.element);
    case "struct":
      return hasOutput(type.struct);
    case "union":
      return hasOutput(type.union);
  }
}

function hasOutput(aggregate: Aggregate): boolean {
  return aggregate.members.some(
    (member) =>
      member.direction === "output" || member.direction === "inout" || isWritten(member.type),
  );
}
