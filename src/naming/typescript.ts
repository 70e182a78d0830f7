import { holdsOn } from "../model/condition.ts";
import { usual } from "../model/layout/present.ts";
import type { FunctionMacro, Parameter, Ring } from "../model/declaration.ts";
import { definitionOn, offsetIn, partsOf, sizeOf } from "../model/expression.ts";
import type { Expression } from "../model/expression-tree.ts";
import { type Abi, abis as everyAbi } from "../model/layout/abi.ts";
import { pageCapacity } from "../model/layout/layout.ts";
import { type LayoutGroup, groupAbis, placementGroups } from "../model/layout/groups.ts";
import { ringLayoutOf } from "../model/layout/ring-layout.ts";
import {
  presentCodes,
  selfTaggedUnionOf,
  type TaggedUnion,
  taggedUnionOf,
} from "../model/tagged-union.ts";
import { valueOn } from "../model/constant-values.ts";
import type { Aggregate, Constant, Member, Union } from "../model/type.ts";
import { aggregateIn, flexibleOf } from "../model/visit.ts";
import { ringPageName } from "./c.ts";
import { words } from "./output-names.ts";

/** Makes the name of something that exists once for each layout of what is called `$` in `form`. */
const perLayout =
  (form: string) =>
  (name: string, layout?: string): string =>
    form.replace("$", name) + (layout === undefined ? "" : `_${layout}`);

/** `name` for one of several layouts, with the name of the first ABI that has it. */
export const forLayout = perLayout("$");

export const codeNameFunction = (family: string): string => `${family}_name`;
export const flagNamesFunction = (family: string): string => `${family}_names`;
export const sizeConstant = perLayout("$_SIZE");
/** The bytes of a struct with a flexible array, by the number of its elements. */
export const sizeFunction = perLayout("$_size");
/** Where the members of a struct or union are. */
export const membersConstant = perLayout("$_MEMBERS");
export const readFunction = perLayout("read_$");
export const writeFunction = perLayout("write_$");
export const tableClass = perLayout("$_table");
/** The constructor of the objects that reading makes. */
export const makerOf = (type: string): string => `${type}_value`;
/** Writes without checks. */
export const uncheckedFunction = (type: string, layout?: string): string =>
  `${writeFunction(type, layout)}_unchecked`;
/** Refuses a value that cannot be written. */
export const checkFunction = perLayout("check_$");
/** The shared page of a ring, as `DEFINE_RING_TYPES` of Xen's ring.h names it. */
export const pageClass = perLayout(ringPageName("$"));
export const slotsConstant = perLayout(ringPageName("$") + "_SLOTS");
export const slotSizeConstant = perLayout(ringPageName("$") + "_SLOT_SIZE");
export const offsetsConstant = perLayout(ringPageName("$") + "_OFFSET");
/** Consumes the packets of a ring. */
export const packetsClass = perLayout("$_packets");
export const produceFunction = perLayout("produce_$_packet");
export const requestType = (message: string): string => `${message}_request`;
export const responseType = (message: string): string => `${message}_response`;
/** The most entries of the table in a page that a message passes. */
export const capacityConstant = (message: string, parameter: string, layout?: string): string =>
  perLayout("$_CAPACITY")(`${message}_${parameter}`, layout);
/** What is read where the struct of a ring does not carry the message to read. */
export const otherType = (struct: string): string => `${struct}_other`;
export const makeOtherFunction = (struct: string): string => `make_${otherType(struct)}`;
/** Any request over a ring. */
export const messageUnion = (ring: string): string => `${ring}_message`;
/** Any response over a ring. */
export const replyUnion = (ring: string): string => `${ring}_reply`;

/** One of the layouts that a type has on the ABIs of the table. */
export interface Layout extends LayoutGroup {
  /** Ends the names of what exists once per layout; `undefined` where all ABIs agree. */
  readonly suffix: string | undefined;
}

/** The distinct layouts of `aggregate`, each named by its first ABI. */
export function layoutsOf(aggregate: Aggregate): readonly Layout[] {
  return named(placementGroups(aggregate));
}

/** The distinct layouts of a ring's page. The distance of its slots depends on their alignment, too. */
export function ringLayouts(ring: Ring): readonly Layout[] {
  return named(
    groupAbis((abi) => {
      const { slotSize, slots } = ringLayoutOf(ring, abi);
      const structs = [ring.request, ring.response, ring.packets?.extraInfo];
      const codecs = structs.map((struct) => struct && suffixOn(struct, abi));
      return [...codecs, slotSize, slots].join();
    }),
  );
}

/** The capacities that a page of a parameter has on the ABIs; none where it is not a page. */
export function capacitiesOf({
  type,
}: Parameter): readonly (Layout & { readonly capacity: number })[] {
  if (type.kind !== "page") return [];
  const { element, length } = type;
  const capacityOn = (abi: Abi) => length ?? pageCapacity(element, abi);
  return named(groupAbis((abi) => String(capacityOn(abi)))).map((layout) => ({
    ...layout,
    capacity: capacityOn(layout.abi),
  }));
}

/** A value of a constant, and the ABIs that have it. */
export interface ConstantLayout extends Layout {
  readonly constant: Constant;
  readonly value: bigint | string;
}

/** The values that a constant has on the ABIs, of its variants under conditions. */
export function constantLayouts(variants: readonly Constant[]): readonly ConstantLayout[] {
  const valueFor = (abi: Abi) => {
    const constant = variants.find(({ condition }) => holdsOn(condition, abi));
    if (constant === undefined) return [];
    return [{ constant, value: "text" in constant ? constant.text : valueOn(constant, abi) }];
  };
  const groups = groupAbis(
    (abi) =>
      valueFor(abi)
        .map(({ value }) => `${typeof value} ${value}`)
        .join(),
    everyAbi.filter((abi) => valueFor(abi).length > 0),
  );
  return named(
    groups.flatMap((group) => valueFor(group.abi).map((found) => ({ ...group, ...found }))),
  );
}

/** The ABIs for which a macro computes in the same way. */
export function macroLayouts({ body }: FunctionMacro): readonly Layout[] {
  return named(groupAbis((abi) => factsOn(body, abi).join()));
}

/** What an expression takes from an ABI. */
function factsOn(expression: Expression, abi: Abi): readonly string[] {
  return [
    String(ownFact(expression, abi)),
    ...partsOf(expression).flatMap((one) => factsOn(one, abi)),
  ];
}

function ownFact(expression: Expression, abi: Abi): number | bigint {
  switch (expression.kind) {
    case "literal":
      return valueOn(expression, abi);
    case "size":
      return sizeOf(expression, abi);
    case "offset":
      return offsetIn(expression.of, expression.path, abi) ?? 0;
    case "macro":
      return expression.definitions.findIndex((one) => one === definitionOn(expression, abi));
    case "parameter":
    case "unary":
    case "binary":
    case "conditional":
    case "cast":
      return 0;
  }
}

/** The suffix of the layout that `aggregate` has on `abi`. */
export function suffixOn(aggregate: Aggregate, abi: Abi): string | undefined {
  return layoutsOf(aggregate).find(({ abis }) => abis.includes(abi))?.suffix;
}

function named<G extends LayoutGroup>(groups: readonly G[]): readonly (G & Layout)[] {
  const several = groups.length > 1;
  return groups.map((group) => ({ suffix: several ? group.abi.name : undefined, ...group }));
}

/** What no declaration owns, in the order of the output; each is there only where something uses it. */
export const helperNames = words`
  CodecError UnknownCode UnknownBigCode Writable IntegerArrays Columns Strided Entries Table RingEnd
  SharedRing Packets append rewind produceSlots copyBytes Slot plain entriesIn textOf charsOf readColumns readColumn strided arrayOf IntegerArrayClass
  arrayFrom elementsIn partOf putBytes unwritable Members Limits checkObject
  checkIntegers checkElements checkRoom checkArray checkBoolean checkNumber checkInteger checkPlace checkCode int8 uint8 int16 uint16 int32 uint32
  int64 uint64 checkIndex noEntry`;

/** Whether a helper is a function, so that a type may have its name. */
export function isFunction(helper: string): boolean {
  return /^[a-z]/.test(helper);
}

/** The helpers that other classes extend, and so come before them. */
export const baseClasses: readonly string[] = ["Table", "SharedRing", "Packets"];

/** Globals of JavaScript and TypeScript that the output names. */
export const globals = words`
  Array ArrayBuffer ArrayBufferLike BigInt BigInt64Array BigUint64Array DataView Error Extract Int8Array
  Int16Array Int32Array IterableIterator Math Number Object Omit Partial Readonly Record Reflect
  String Symbol TypeError Uint8Array Uint16Array Uint32Array decodeURIComponent undefined`;

/** A struct or union with the name that TypeScript has for it. */
export interface NamedAggregate {
  readonly aggregate: Aggregate;
  /** The C name; for one written in place, the name of the aggregate around it, `_` and the member. */
  readonly name: string;
  /** Its name in errors: the path from the outermost struct or union, with dots. */
  readonly path: string;
  /** The member that it is written in place for. */
  readonly member: Member | undefined;
  /** Whether it is written in place as the type of a member, so that C has no name for it. */
  readonly inPlace: boolean;
  /** The ABIs that have it: the member may be under a condition. */
  readonly abis: readonly Abi[];
  /** Whether a reader gives values of it. The variants of a union that keeps its bytes raw have none. */
  readonly hasValue: boolean;
}

/** `aggregate` and all that are written in place inside it, the innermost first. */
export function aggregatesWithin(aggregate: Aggregate, name: string): readonly NamedAggregate[] {
  return within(
    {
      aggregate,
      name,
      path: name,
      member: undefined,
      inPlace: false,
      abis: everyAbi,
      hasValue: true,
    },
    aggregate.kind === "union" ? selectedVariants(aggregate) : undefined,
  );
}

function within(outer: NamedAggregate, variants?: ReadonlySet<Member>): NamedAggregate[] {
  const { aggregate, name, hasValue } = outer;
  const tagged = taggedUnionOf(aggregate);
  const held = usual(aggregate.members).filter(({ type }) => aggregateIn(type) !== undefined);
  const inner = held.flatMap((member) => {
    const type = aggregateIn(member.type);
    if (type === undefined || type.name !== undefined) return [];
    const isTagged = tagged?.member === member;
    const isPart = aggregate.kind === "struct" ? hasValue : (variants?.has(member) ?? false);
    const reached = isPart && flexibleOf(member.type)?.isBytes !== true;
    return within(
      {
        aggregate: type,
        name: inPlaceName(name, member),
        path: `${outer.path}.${member.name}${member.type.kind === "array" ? "[]" : ""}`,
        member,
        inPlace: true,
        abis: outer.abis.filter((abi) => holdsOn(member.condition, abi)),
        hasValue: reached && !isTagged,
      },
      reached ? reachedVariants(type, isTagged ? tagged : undefined) : undefined,
    );
  });
  return [...inner, outer];
}

/** The variants of a union written in place that values have. */
function reachedVariants(
  type: Aggregate,
  tagged: TaggedUnion | undefined,
): ReadonlySet<Member> | undefined {
  const own = selfTaggedUnionOf(type);
  const { variants } = tagged ?? own ?? {};
  return variants && new Set(variants.map(({ variant }) => variant));
}

/** The variants that a struct with a tag beside the union gives values of. */
function selectedVariants(union: Union): ReadonlySet<Member> {
  return new Set(union.members.filter(({ name }) => presentCodes(union, name).length > 0));
}

/** The name of the aggregate that is `member`'s type or element, inside the one called `outer`. */
export function memberAggregateName(outer: string, member: Member): string {
  return aggregateIn(member.type)?.name ?? inPlaceName(outer, member);
}

function inPlaceName(outer: string, member: Member): string {
  return `${outer}_${member.name}`;
}
