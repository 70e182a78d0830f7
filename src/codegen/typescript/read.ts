import type { Abi } from "../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../model/layout/layout.ts";
import type { Member, Struct, Type } from "../../model/type.ts";
import { template } from "../shared/template.ts";
import {
  memberAggregateName,
  type NamedAggregate,
  suffixOn,
  type Layout,
  makeFunction,
  valueClass,
} from "../../naming/typescript.ts";
import { type Context, codeValue } from "./context.ts";
import {
  type Address,
  element,
  further,
  getText,
  indexName,
  addressAt,
  addressText,
} from "./expression.ts";
import { taggedUnionOf, type TaggedUnion } from "../../model/tagged-union.ts";
import { isBytes, typeText, unknownTag } from "./value-type.ts";

interface FieldView {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

const valueTemplate = template<{
  readonly class: string;
  readonly name: string;
  readonly members: readonly FieldView[];
}>("typescript/value-class.hbs");

const taggedTemplate = template<{
  readonly class: string;
  readonly name: string;
  readonly make: string;
  readonly tagBase: string;
  readonly parameters: string;
  readonly tag: string;
  readonly members: readonly FieldView[];
  readonly variants: readonly { readonly cases: readonly string[]; readonly value: string }[];
  readonly otherTag: string;
  readonly otherValue: string;
}>("typescript/tagged-value.hbs");

/** Elements of an array that are read one by one; a longer array is read in a loop. */
const unrolled = 4;

/** The code that makes a struct's value from bytes, for one layout; none for a union, which keeps its bytes. */
export function valueMaker(named: NamedAggregate, layout: Layout, context: Context): string[] {
  const { aggregate, name } = named;
  if (aggregate.kind === "union" || !named.hasValue) return [];
  const tagged = taggedUnionOf(aggregate);
  const reader = { name, abi: layout.abi, context, offsets: offsetsOf(aggregate, layout.abi) };
  return [
    tagged === undefined
      ? plainMaker(aggregate, reader, layout)
      : taggedMaker(aggregate, tagged, reader, layout),
  ];
}

interface ReaderContext {
  readonly name: string;
  readonly abi: Abi;
  readonly context: Context;
  readonly offsets: ReadonlyMap<Member, number>;
}

/** The offset of each member, in bytes. */
function offsetsOf(struct: Struct, abi: Abi): ReadonlyMap<Member, number> {
  const { members } = layoutOf(struct, abi);
  return new Map(
    struct.members.map((member, index) => [member, members[index]?.offset ?? 0] as const),
  );
}

function plainMaker(struct: Struct, reader: ReaderContext, layout: Layout): string {
  return valueTemplate({
    class: valueClass(reader.name, layout.suffix),
    name: reader.name,
    members: struct.members.map((member) => fieldOf(member, reader)),
  });
}

function fieldOf(member: Member, { name, abi, context, offsets }: ReaderContext): FieldView {
  const inner = memberAggregateName(name, member);
  const address = addressAt("offset", offsets.get(member));
  return {
    name: member.name,
    type: typeText(member.type, inner),
    value: readText(member.type, inner, address, abi, context),
  };
}

function taggedMaker(
  struct: Struct,
  tagged: TaggedUnion,
  reader: ReaderContext,
  layout: Layout,
): string {
  const { name, abi, context, offsets } = reader;
  const { member, tag, variants, union } = tagged;
  const address = addressAt("offset", offsets.get(member));
  const inner = memberAggregateName(name, member);
  return taggedTemplate({
    class: valueClass(name, layout.suffix),
    name,
    make: makeFunction(name, layout.suffix),
    tagBase: typeText(tag.type, name) === "bigint" ? "bigint" : "number",
    parameters: "tag: Tag, variant: Variant",
    tag: fieldOf(tag, reader).value,
    members: struct.members.map((one) => {
      if (one === tag) return { name: one.name, type: "Tag", value: "tag" };
      if (one === member) return { name: one.name, type: "Variant", value: "variant" };
      return fieldOf(one, reader);
    }),
    variants: variants.map(({ variant, codes }) => ({
      cases: codes.map((code) => codeValue(code, tag, context)),
      value: `{ ${variant.name}: ${readText(variant.type, memberAggregateName(inner, variant), address, abi, context)} }`,
    })),
    otherTag: unknownTag(tag),
    otherValue: readText({ kind: "union", union }, inner, address, abi, context),
  });
}

/**
 * An expression for the value of `type` at `address` of `view`.
 *
 * @param name - of the struct or union inside `type`.
 * @param depth - number of arrays around it.
 */
export function readText(
  type: Type,
  name: string,
  address: Address,
  abi: Abi,
  context: Context,
  depth = 0,
): string {
  switch (type.kind) {
    case "scalar":
      return getText("view", type.integer, addressText(address), context.endian);
    case "array": {
      const { length } = type;
      if (isBytes(type)) return bytesText(address, length);
      const { size } = extentOf(type.element, abi);
      const read = (at: Address): string =>
        readText(type.element, name, at, abi, context, depth + 1);
      if (length <= unrolled && type.element.kind === "scalar") {
        const elements = Array.from({ length }, (_, index) => read(further(address, index * size)));
        return `[${elements.join(", ")}]`;
      }
      const index = indexName(depth);
      const text = read(element(address, index, size));
      // A brace after an arrow would open a block.
      const result = type.element.kind === "union" ? `(${text})` : text;
      return `readElements(${length}, (${index}) => ${result})`;
    }
    case "struct": {
      const suffix = suffixOn(type.struct, abi);
      const at = addressText(address);
      return taggedUnionOf(type.struct) === undefined
        ? `new ${valueClass(name, suffix)}(view, ${at})`
        : `${makeFunction(name, suffix)}(view, ${at})`;
    }
    case "union":
      return `{ raw: ${bytesText(address, extentOf(type, abi).size)} }`;
  }
}

function bytesText(address: Address, size: number): string {
  return `readBytes(view, ${addressText(address)}, ${size})`;
}
