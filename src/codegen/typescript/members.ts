import { layoutOf } from "../../model/layout/layout.ts";
import { isPlain } from "../../model/numbers.ts";
import type { Integer } from "../../model/type.ts";
import { type Layout, membersConstant, type NamedAggregate } from "../../naming/typescript.ts";
import { template } from "../shared/template.ts";
import { abisNote, docComment, textLines } from "./prose.ts";

const membersTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly facts: string }[];
}>("typescript/members.hbs");

/** The constant that says where the members of a struct or union are, and which integers they hold. */
export function membersText({ aggregate, name }: NamedAggregate, layout: Layout): string {
  const { members } = layoutOf(aggregate, layout.abi);
  return membersTemplate({
    doc: docComment([
      ...textLines(`The members of {@link ${name}}: offsets in bytes, and integers of C.`, 3),
      ...abisNote(layout),
    ]),
    name: membersConstant(name, layout.suffix),
    members: aggregate.members.map((member, index) => ({
      name: member.name,
      facts: [
        `offset: ${members[index]?.offset ?? 0}`,
        ...(member.type.kind === "scalar" ? columnType(member.type.integer) : []),
      ].join(", "),
    })),
  });
}

/** The fixed-width integer that a typed array can hold; none for one of another order or of the ABI's width. */
function columnType(integer: Integer): readonly string[] {
  const { bits, signed } = integer;
  return isPlain(integer) ? [`type: "${signed ? "" : "u"}int${bits}_t"`] : [];
}
