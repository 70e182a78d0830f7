import { presentOn, usual } from "../../model/layout/present.ts";
import type { Abi } from "../../model/layout/abi.ts";
import type { BitPlace } from "../../model/layout/bits.ts";
import { extentOf, integerOn, layoutOf, placedMembers } from "../../model/layout/layout.ts";
import { countedElement, isClosed } from "../../model/layout/flexible.ts";
import { taggedUnionOf } from "../../model/tagged-union.ts";
import type { Aggregate, ArrayType, Member, ScalarType, Type } from "../../model/type.ts";
import { visitType } from "../../model/visit.ts";
import { groupBy } from "../../text/lists.ts";
import {
  type Layout,
  membersConstant,
  type NamedAggregate,
  tableClass,
} from "../../naming/typescript.ts";
import { template } from "../shared/template.ts";
import { bitAccess } from "./bits.ts";
import type { Context } from "./context.ts";
import {
  type Address,
  addressAt,
  addressText,
  checkedText,
  element,
  elementsText,
  further,
  getText,
  indexName,
  integerText,
  isWhole,
  rangeText,
  scalarText,
  setText,
  outOfRange,
} from "./expression.ts";
import { docComment, noteDoc } from "./prose.ts";
import { memberDoc } from "./value-type.ts";

const tableTemplate = template("typescript/table.hbs");

const accessorTemplate = template("typescript/accessor.hbs");

const elementTemplate = template("typescript/element-accessor.hbs");

/** An integer inside a struct or union, in however many structs, unions and arrays. */
interface IntegerLeaf {
  readonly member: Member;
  readonly scalar: ScalarType;
  /** The names of the members on the way to it. */
  readonly names: readonly string[];
  /** Its path in errors: `u.raw[]`. */
  readonly path: string;
  /** The number of elements of each array on the way. */
  readonly lengths: readonly (number | FlexibleLength)[];
  /** Of the integer; of a bit-field, that of the struct that it is a member of. */
  readonly address: Address;
  readonly bits: BitPlace | undefined;
}

/** The number of elements of a flexible array: what an accessor of its own gives. */
interface FlexibleLength {
  /** The names of the members on the way to the array. */
  readonly names: readonly string[];
  /** Of the array, in errors. */
  readonly path: string;
  readonly address: Address;
  readonly elementSize: number;
  /** The names of the members on the way to the number of elements. */
  readonly count: readonly string[] | undefined;
  readonly most: number | undefined;
}

/** The class that reads and writes a struct or union in place, for one layout. */
export function tableText(named: NamedAggregate, layout: Layout, context: Context): string {
  const { aggregate, name, path } = named;
  const { suffix, abi } = layout;
  const leaves = leavesOf(aggregate, addressAt("this.$offset"), abi);
  const inherited = new Set(
    hasInterface(aggregate)
      ? leaves.filter(
          ({ member, lengths }) => aggregate.members.includes(member) && lengths.length === 0,
        )
      : [],
  );
  const flexible = leaves.flatMap(({ lengths }) =>
    lengths.flatMap((length) => (typeof length === "number" ? [] : [length])),
  );
  const what =
    flexible.length > 0
      ? `{@link ${name}} in place. No access allocates.`
      : `{@link ${name}} in place, in a slot or a table: see {@link Table}.`;
  const nameOf = accessorNames(leaves);
  const countAccessor = ({ count }: FlexibleLength): string | undefined => {
    const leaf = leaves.find(({ names }) => names.join() === count?.join());
    return leaf && nameOf(leaf);
  };
  const head = `export class ${tableClass(name, suffix)} extends Table<typeof ${membersConstant(name, suffix)}>`;
  const placed = (text: string): string =>
    text === "" || head.length + text.length < 118 ? text : text.replace(" ", "\n  ");
  return tableTemplate({
    doc: noteDoc(what, layout),
    class: tableClass(name, suffix),
    implements: placed(implementsText(name, aggregate, inherited.size)),
    path,
    size: layoutOf(aggregate, abi).size,
    members: membersConstant(name, suffix),
    ...(flexible.length === 0
      ? {
          parameters: "...entries: Entries",
          arguments: "entries",
        }
      : {
          parameters: "view: DataView, offset = 0",
          arguments: "[view, offset, 1]",
        }),
    accessors: [
      ...leaves.map((leaf) =>
        accessorText(leaf, nameOf(leaf), path, inherited.has(leaf), context).trimEnd(),
      ),
      ...new Set(flexible.map((length) => lengthText(length, path, countAccessor(length)))),
    ],
  });
}

/** Where the class implements the interface of the values, its accessors have the comments of the interface. */
function implementsText(name: string, { members }: Aggregate, inherited: number): string {
  if (inherited === 0) return "";
  const omitted = usual(members).flatMap((one) =>
    one.type.kind === "scalar" ? [] : [`"${one.name}"`],
  );
  if (omitted.length === 0) return ` implements ${name}`;
  return ` implements Omit<${name}, ${omitted.join(" | ")}>`;
}

function hasInterface(aggregate: Aggregate): boolean {
  return aggregate.kind === "struct" && taggedUnionOf(aggregate) === undefined;
}

/** The integers of `aggregate`, in order. */
function leavesOf(aggregate: Aggregate, base: Address, abi: Abi): readonly IntegerLeaf[] {
  const present = presentOn(aggregate, abi);
  return placedMembers(aggregate, abi).flatMap(({ member, offset, bits }) => {
    const address = bits === undefined ? further(base, offset) : base;
    const names = member.anonymous ? [] : [member.name];
    const way = { member, names, path: names.join(""), lengths: [], address, bits };
    if (member.type.kind === "array" && member.type.flexible !== undefined) {
      const { flexible } = member.type;
      const length: FlexibleLength = {
        names,
        path: way.path,
        address,
        elementSize: extentOf(countedElement(member.type), abi).size,
        count: flexible.count === undefined ? undefined : [flexible.count],
        most: flexible.most,
      };
      return elementLeaves(member.type, length, way, abi);
    }
    const leaves = leavesIn(member.type, way, abi);
    return isClosed(present, member)
      ? leaves.filter(({ lengths }) => lengths.every((length) => typeof length === "number"))
      : leaves;
  });
}

function elementLeaves(
  array: ArrayType,
  length: IntegerLeaf["lengths"][number],
  way: Omit<IntegerLeaf, "scalar">,
  abi: Abi,
): readonly IntegerLeaf[] {
  const each = countedElement(array);
  const index = indexName(way.address.terms.length);
  const address = element(way.address, index, extentOf(each, abi).size);
  const lengths = [...way.lengths, length];
  return leavesIn(each, { ...way, path: `${way.path}[]`, lengths, address }, abi);
}

function leavesIn(type: Type, way: Omit<IntegerLeaf, "scalar">, abi: Abi): readonly IntegerLeaf[] {
  return visitType<readonly IntegerLeaf[]>(type, {
    scalar: (scalar) => [
      { scalar: { ...scalar, integer: integerOn(scalar.integer, abi) }, ...way },
    ],
    array: (array) => elementLeaves(array, array.length, way, abi),
    aggregate: (aggregate) =>
      leavesOf(aggregate, way.address, abi).map((leaf) => ({
        ...leaf,
        names: [...way.names, ...leaf.names],
        path: way.path === "" ? leaf.path : `${way.path}.${leaf.path}`,
        lengths: [...way.lengths, ...leaf.lengths.map((one) => outside(one, way))],
      })),
  });
}

/** The length of a flexible array as the aggregate around it has it. */
function outside(length: IntegerLeaf["lengths"][number], way: Pick<IntegerLeaf, "names" | "path">) {
  if (typeof length === "number" || way.path === "") return length;
  return {
    ...length,
    names: [...way.names, ...length.names],
    count: length.count && [...way.names, ...length.count],
    path: `${way.path}.${length.path}`,
  };
}

function lengthAccessor({ names }: FlexibleLength): string {
  return `$length_${names.join("_")}`;
}

/** @param count - the accessor of the member that has the number. */
function lengthText(length: FlexibleLength, outer: string, count: string | undefined): string {
  const { path, address, elementSize: size, most } = length;
  const at = { view: "this.$view", address: addressText(address), size, path: `${outer}.${path}` };
  const doc = docComment([`The number of elements of \`${path}\` that are in the view.`], "  ");
  const text = elementsText(at, count && `this.${count}`, most);
  return `${doc}  get ${lengthAccessor(length)}(): number {\n    return ${text};\n  }`;
}

/** The path with underscores: `u_gso_size`; with dollar signs where another integer has that name. */
function accessorNames(leaves: readonly IntegerLeaf[]): (leaf: IntegerLeaf) => string {
  const byName = groupBy(leaves, ({ names }) => names.join("_"));
  return ({ names }) => {
    const name = names.join("_");
    return byName.get(name)?.length === 1 ? name : names.join("$");
  };
}

function accessorText(
  { member, scalar, path, lengths, address, bits }: IntegerLeaf,
  name: string,
  outer: string,
  isInherited: boolean,
  context: Context,
): string {
  const { integer } = scalar;
  const { endian } = context;
  const at = addressText(address);
  const bitField =
    bits &&
    bitAccess(scalar, bits, "value", {
      view: "this.$view",
      at: (offset) => addressText(further(address, offset)),
      endian,
    });
  const view = {
    doc: isInherited ? "" : memberDoc(member, context),
    name,
    type: scalarText(scalar),
    get: bitField?.get ?? getText("this.$view", integer, at, endian),
  };
  if (lengths.length === 0) {
    const set =
      bitField === undefined
        ? setText("this.$view", integer, at, rangeText(integer, path), endian)
        : `${checkedText("value", integer, `\`\${this.$path}.${path}\``)}; ${bitField.set}`;
    return accessorTemplate({ set, ...view });
  }
  const indices = lengths.map((_, depth) => indexName(depth));
  const label = `${outer}.${path}`;
  return elementTemplate({
    set: bitField?.set ?? setText("this.$view", integer, at, "value", endian),
    parameters: indices.map((index) => `${index}: number`).join(", "),
    checks: lengths.map(
      (length, depth) =>
        `checkIndex(${indexName(depth)}, ${typeof length === "number" ? length : `this.${lengthAccessor(length)}`}, "${label}");`,
    ),
    test: !isWhole(integer)
      ? outOfRange("value", integer)
      : `typeof value !== "${integerText(integer)}" || ${outOfRange("value", integer)}`,
    refusal: checkedText(
      "value",
      integer,
      `\`${indices.reduce((text, index) => text.replace("[]", `[\${${index}}]`), label)}\``,
    ),
    ...view,
  });
}
