import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/layout.ts";
import { presentOn } from "../../model/layout/present.ts";
import { isPlain } from "../../model/numbers.ts";
import type { Aggregate, Integer } from "../../model/type.ts";
import { aggregateIn } from "../../model/visit.ts";
import { type Layout, membersConstant, type NamedAggregate } from "../../naming/typescript.ts";
import { template } from "../shared/template.ts";
import type { Context } from "./context.ts";
import { abisNote, docComment, textLines } from "./prose.ts";

const membersTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly facts: string }[];
}>("typescript/members.hbs");

/** The constant that says where the members of a struct or union are, and which integers they hold. */
export function membersText(
  { aggregate, name }: NamedAggregate,
  layout: Layout,
  context: Context,
): string {
  return membersTemplate({
    doc: docComment([
      ...textLines(`The members of {@link ${name}}: offsets in bytes, and integers of C.`, 3),
      ...abisNote(layout),
    ]),
    name: membersConstant(name, layout.suffix),
    // The last member first: V8 keeps one shape for all literals that have the same names in the same
    // order, and what a caller writes must not share one whose members are objects.
    members: placesOf(aggregate, layout.abi, context, 0).toReversed(),
  });
}

/** The members that C has names for. */
function placesOf(
  aggregate: Aggregate,
  abi: Abi,
  context: Context,
  start: number,
): readonly { readonly name: string; readonly facts: string }[] {
  const { members } = layoutOf(aggregate, abi);
  return presentOn(aggregate, abi).members.flatMap(({ name, type, anonymous }, index) => {
    const { offset: own = 0, bits } = members[index] ?? {};
    const offset = start + own;
    const inner = anonymous ? aggregateIn(type) : undefined;
    if (inner !== undefined) return placesOf(inner, abi, context, offset);
    const held =
      bits !== undefined
        ? [
            `bits: ${bits.width}`,
            `shift: ${bits.shift[context.endian === "true" ? "little" : "big"]}`,
          ]
        : type.kind === "scalar"
          ? columnType(type.integer)
          : [];
    return { name, facts: [`offset: ${offset}`, ...held].join(", ") };
  });
}

/** The fixed-width integer that a typed array can hold; none for one of another order or of the ABI's width. */
function columnType(integer: Integer): readonly string[] {
  const { bits, signed } = integer;
  return isPlain(integer) ? [`type: "${signed ? "" : "u"}int${bits}_t"`] : [];
}
