import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { layoutGroups, layoutOf } from "../../model/layout/layout.ts";
import { type Model, aggregatesOf } from "../../model/model.ts";
import type { Aggregate } from "../../model/type.ts";

/** Padding is a member with a name: bytes that no one sets carry old memory to the other side. */
export function hiddenPadding(model: Model): readonly Diagnostic[] {
  return aggregatesOf(model).flatMap(({ aggregate, path }) =>
    aggregate.kind === "struct" && aggregate.implicitPadding ? [] : holesIn(aggregate, path),
  );
}

/** One finding for each place between members where any ABI has a hole. */
function holesIn(aggregate: Aggregate, path: string): Diagnostic[] {
  const byLayout = layoutGroups(aggregate).map(({ abi }) => ({
    abi,
    sizes: holeSizes(aggregate, abi),
  }));
  if (byLayout.every(({ sizes }) => sizes.size === 0)) return [];
  const { members } = aggregate;
  return [...members.keys(), members.length].flatMap((index) => {
    const holed = byLayout.flatMap(({ abi, sizes }) => {
      const size = sizes.get(index);
      return size === undefined ? [] : [{ abi, size }];
    });
    const [first] = holed;
    if (first === undefined) return [];
    const isEverywhere = holed.length === byLayout.length;
    const next = members[index];
    const { finding } = catalogue["hidden-padding"];
    return finding("gap", (next ?? members.at(-1) ?? aggregate).span, {
      owner: path,
      kind: aggregate.kind,
      size: first.size,
      next: next?.name,
      abi: isEverywhere ? undefined : first.abi.name,
    });
  });
}

/** Bytes of each hole, by the position of the member that follows it. */
function holeSizes(aggregate: Aggregate, abi: Abi): ReadonlyMap<number, number> {
  const { holes, members } = layoutOf(aggregate, abi);
  return new Map(
    holes.map(({ offset, size }) => {
      const next = members.findIndex((member) => member.offset > offset);
      return [next === -1 ? members.length : next, size];
    }),
  );
}
