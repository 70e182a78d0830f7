import { layoutOf } from "../../model/layout/layout.ts";
import type { Aggregate, Member, ScalarType, Type } from "../../model/type.ts";
import { template } from "../shared/template.ts";
import {
  memberAggregateName,
  type NamedAggregate,
  suffixOn,
  type Layout,
  tableClass,
} from "../../naming/typescript.ts";
import type { Context } from "./context.ts";
import {
  boundsText,
  element,
  getText,
  indexName,
  isBig,
  addressAt,
  addressText,
  scalarText,
  setText,
} from "./expression.ts";
import { docComment, textLines, proseLines } from "./prose.ts";
import { aggregateIn } from "../../model/visit.ts";

const tableTemplate = template<{
  readonly doc: string;
  readonly class: string;
  readonly path: string;
  readonly size: number;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly value: string;
  }[];
  readonly members: readonly string[];
}>("typescript/table.hbs");

const scalarTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly type: string;
  readonly get: string;
  readonly check: string;
  readonly set: string;
}>("typescript/table-scalar.hbs");

const elementsTemplate = template<{
  readonly doc: string;
  readonly getter: string;
  readonly setter: string;
  readonly parameters: string;
  readonly type: string;
  readonly checks: readonly string[];
  readonly get: string;
  readonly check: string;
  readonly set: string;
}>("typescript/table-elements.hbs");

const childTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly class: string;
  readonly field: string;
  readonly address: string;
  readonly length: number;
}>("typescript/table-child.hbs");

/** The class that reads and writes a struct or union in place, for one layout. */
export function tableText(named: NamedAggregate, layout: Layout, context: Context): string {
  const { aggregate, name, path } = named;
  const { size, members } = layoutOf(aggregate, layout.abi);
  const accessors = aggregate.members.map((member, index) => ({
    member,
    doc: memberDoc(member, context),
    offset: members[index]?.offset ?? 0,
  }));
  return tableTemplate({
    doc: classDoc(named, layout),
    class: tableClass(name, layout.suffix),
    path,
    size,
    fields: fieldsOf(aggregate, name, layout),
    members: accessors
      .map(({ member, doc, offset }) => {
        const { type } = member;
        const inner = aggregateIn(type);
        if (inner !== undefined) {
          return childTemplate({
            doc,
            name: member.name,
            class: tableClass(memberAggregateName(name, member), suffixOn(inner, layout.abi)),
            field: childField(member),
            address: addressText(addressAt("this.#entry", offset)),
            length: flatLength(type),
          });
        }
        const { scalar, lengths } = dimensions(type);
        return lengths.length === 0
          ? memberText(scalar, `${path}.${member.name}`, member.name, doc, offset, context)
          : elementsText({
              scalar,
              lengths,
              member,
              path: `${path}.${member.name}`,
              doc,
              offset,
              context,
            });
      })
      .map((text) => text.trimEnd()),
  });
}

/** The fields of an accessor: the view, and an accessor for each struct or union inside. */
function fieldsOf(
  aggregate: Aggregate,
  name: string,
  layout: Layout,
): readonly { readonly name: string; readonly type: string; readonly value: string }[] {
  const inner = aggregate.members.flatMap((member) => {
    const type = aggregateIn(member.type);
    if (type === undefined) return [];
    const table = tableClass(memberAggregateName(name, member), suffixOn(type, layout.abi));
    return [{ name: childField(member), type: table, value: `new ${table}(view, 0, 0)` }];
  });
  return [{ name: "#view", type: "DataView", value: "view" }, ...inner];
}

function classDoc(named: NamedAggregate, layout: Layout): string {
  const text = named.inPlace
    ? `\`${named.path}\` in place.`
    : `{@link ${named.name}} in place, once or many times in a row: a slot or a table. The members are those of the current entry: entry 0, until \`$at\` chooses another. No access allocates; objects inside are the same ones each time.`;
  return docComment([...textLines(text, 3), ...abisNote(layout)]);
}

/** The ABIs of a layout, where there are several. */
export function abisNote({ suffix, abis }: Layout): string[] {
  if (suffix === undefined) return [];
  return ["", ...textLines(`As laid out on ${abis.map((abi) => abi.name).join(", ")}.`, 3)];
}

/** The first paragraph; the type has all of the prose. */
function memberDoc({ prose }: Member, { link }: Context): string {
  const first = prose && { ...prose, blocks: prose.blocks.slice(0, 1) };
  return docComment(proseLines(first, link, 5), "  ");
}

/** The ending is its own, so that no member can have the same private field. */
function childField(member: Member): string {
  return `#${member.name}_table`;
}

function flatLength(type: Type): number {
  return type.kind === "array" ? type.length * flatLength(type.element) : 1;
}

/** The integer in an array of arrays, and the length of each array, the outermost first. */
function dimensions(type: Type): { scalar: ScalarType; lengths: readonly number[] } {
  switch (type.kind) {
    case "scalar":
      return { scalar: type, lengths: [] };
    case "array": {
      const { scalar, lengths } = dimensions(type.element);
      return { scalar, lengths: [type.length, ...lengths] };
    }
    case "struct":
    case "union":
      throw new Error("a struct or union is not an integer");
  }
}

function memberText(
  scalar: ScalarType,
  path: string,
  name: string,
  doc: string,
  offset: number,
  context: Context,
): string {
  const { integer } = scalar;
  const address = addressText(addressAt("this.#entry", offset));
  return scalarTemplate({
    doc,
    name,
    type: scalarText(scalar),
    get: getText("this.#view", integer, address, context.endian),
    check: `${checkName(scalar)}(value, ${boundsText(integer)}, "${path}")`,
    set: setText("this.#view", integer, address, "value", context.endian),
  });
}

function elementsText({
  scalar,
  lengths,
  member,
  path,
  doc,
  offset,
  context,
}: {
  readonly scalar: ScalarType;
  readonly lengths: readonly number[];
  readonly member: Member;
  readonly path: string;
  readonly doc: string;
  readonly offset: number;
  readonly context: Context;
}): string {
  const { integer } = scalar;
  const indices = lengths.map((_, depth) => indexName(depth));
  const address = lengths.reduce(
    (outer, _, depth) => {
      const inner = lengths.slice(depth + 1).reduce((size, length) => size * length, 1);
      return element(outer, indexName(depth), (inner * integer.bits) / 8);
    },
    addressAt("this.#entry", offset),
  );
  const holes = lengths.map(() => "[]").join("");
  return elementsTemplate({
    doc,
    getter: `$get_${member.name}`,
    setter: `$set_${member.name}`,
    parameters: indices.map((index) => `${index}: number`).join(", "),
    type: scalarText(scalar),
    checks: lengths.map((length, depth) => {
      const outer = ["", ...indices.slice(0, depth)].join(", ");
      return `checkIndex(${indexName(depth)}, ${length}, "${path}${"[]".repeat(depth)}"${outer})`;
    }),
    get: getText("this.#view", integer, addressText(address), context.endian),
    check: `${checkName(scalar)}(value, ${boundsText(integer)}, "${path}${holes}", ${indices.join(", ")})`,
    set: setText("this.#view", integer, addressText(address), "value", context.endian),
  });
}

function checkName({ integer }: ScalarType): string {
  return isBig(integer) ? "checkBigint" : "checkInteger";
}
