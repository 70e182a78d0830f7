import { extentOf, layoutOf } from "../../model/layout/aggregate.ts";
import type { Abi } from "../../model/layout/abi.ts";
import type { Aggregate, DeclaredAggregate, Type } from "../../model/type.ts";
import { perAbi } from "./per-abi.ts";
import { placeRow, type Row } from "./row.ts";

/** What is asserted of a struct or union: of the whole, of its typedef, and of every member at any depth. */
export function aggregateRows(aggregate: DeclaredAggregate): readonly Row[] {
  const { kind, name, typedef } = aggregate;
  return [
    {
      macro: "ABI_TYPE",
      arguments: [
        kind,
        name,
        perAbi((abi) => layoutOf(aggregate, abi).size),
        perAbi((abi) => layoutOf(aggregate, abi).alignment),
      ],
    },
    ...(typedef === undefined
      ? []
      : [{ macro: "ABI_TYPEDEF", arguments: [typedef, `${kind} ${name}`] }]),
    ...memberRows({ name, aggregate, path: "", start: () => 0 }),
  ];
}

/** A struct or union in the place that it has in the outermost one. */
interface Place {
  /** The outermost one's tag. */
  readonly name: string;
  readonly aggregate: Aggregate;
  /** Expression for the place, up to the next member's name: empty, or `u.gso.`. */
  readonly path: string;
  /** Offset in the outermost one, in bytes. */
  readonly start: (abi: Abi) => number;
}

function memberRows(place: Place): readonly Row[] {
  return place.aggregate.members.flatMap((member, index) => {
    const offset = (abi: Abi) =>
      place.start(abi) + (layoutOf(place.aggregate, abi).members[index]?.offset ?? 0);
    return typeRows(place, place.path + member.name, member.type, offset);
  });
}

/** The rows of what lies at `path`: of an array those of the whole, and of its first element. */
function typeRows(
  place: Place,
  path: string,
  type: Type,
  offsetOn: (abi: Abi) => number,
): readonly Row[] {
  const { name } = place;
  const offset = perAbi(offsetOn);
  const size = perAbi((abi) => extentOf(type, abi).size);
  switch (type.kind) {
    case "scalar":
      return [placeRow("NUMBER", name, path, [offset, type.integer.name])];
    case "array":
      return [
        placeRow("MEMBER", name, path, [offset, size]),
        ...typeRows(place, `${path}[0]`, type.element, offsetOn),
      ];
    case "struct":
    case "union": {
      const aggregate = type.kind === "struct" ? type.struct : type.union;
      if (aggregate.name !== undefined) {
        return [placeRow("MEMBER", name, path, [offset, size])];
      }
      const alignment = perAbi((abi) => layoutOf(aggregate, abi).alignment);
      return [
        placeRow("NESTED", name, path, [offset, size, alignment]),
        ...memberRows({ ...place, aggregate, path: `${path}.`, start: offsetOn }),
      ];
    }
  }
}
