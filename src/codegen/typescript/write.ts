import { optionalNames, presentOn } from "../../model/layout/present.ts";
import {
  extentOf,
  integerOn,
  layoutOf,
  placedMembers,
  placeIn,
} from "../../model/layout/layout.ts";
import {
  selfTaggedUnionOf,
  type SelfTaggedVariant,
  taggedUnionOf,
  type TaggedUnion,
} from "../../model/tagged-union.ts";
import type { Aggregate, Member, Type } from "../../model/type.ts";
import {
  checkFunction,
  type Layout,
  sizeFunction,
  memberAggregateName,
  type NamedAggregate,
  uncheckedFunction,
  writeFunction,
} from "../../naming/typescript.ts";
import { countedBy, countedElement, isClosed, openEndOf } from "../../model/layout/flexible.ts";
import { isOpen, visitType } from "../../model/visit.ts";
import { isBig } from "../../model/numbers.ts";
import { template } from "../shared/template.ts";
import { bitStores } from "./bits.ts";
import { AggregateCodec } from "./aggregate-codec.ts";
import type { Context } from "./context.ts";
import {
  type Address,
  addressAt,
  addressText,
  element,
  indented,
  indexName,
  setText,
  zeroText,
} from "./expression.ts";
import { checkText } from "./check.ts";
import { noteDoc } from "./prose.ts";
import { clearing, type Store, storeLines, storeOf } from "./stores.ts";
import { integersWriter, isAllInteger, checkedWrites, uncheckedWrites } from "./integers-writer.ts";

const checkedTemplate = template("typescript/write-checked.hbs");

const uncheckedTemplate = template("typescript/write-unchecked.hbs");

/** The functions that write a struct or union, for one layout: with checks and without. */
export function writerTexts(named: NamedAggregate, layout: Layout, context: Context): string[] {
  const { aggregate, name, path, inPlace } = named;
  const { suffix, abi } = layout;
  const { size } = layoutOf(aggregate, abi);
  const writer = new AggregateWriter(named, abi, context);
  const isSimple = aggregate.kind === "struct" && isAllInteger(aggregate);
  const unchecked = uncheckedTemplate({
    doc: inPlace
      ? ""
      : noteDoc(
          `Writes a {@link ${name}} without a check: what is out of range is cut off.`,
          layout,
        ),
    isExported: !inPlace,
    name: uncheckedFunction(name, suffix),
    type: name,
    lines: isSimple ? uncheckedWrites(aggregate, abi, context) : writer.uncheckedLines(),
  });
  const heldOn = context.heldOn.get(aggregate);
  const isHeld = layout.abis.some((one) => heldOn?.has(one));
  const checks = isSimple && !inPlace && !isHeld ? [] : [checkText(named, layout, context)];
  if (inPlace) return [...checks, unchecked];
  const doc = noteDoc(
    `Writes a {@link ${name}} at \`offset\`, in bytes: all of it or nothing.`,
    layout,
  );
  const common = { doc, name: writeFunction(name, suffix), type: name, size, path };
  return [
    isSimple
      ? integersWriter({ ...common, ...checkedWrites(aggregate, abi, context) })
      : checkedTemplate({
          check: checkFunction(name, suffix),
          unchecked: uncheckedFunction(name, suffix),
          ...common,
          size: sizeText(named, layout),
        }),
    unchecked,
    ...checks,
  ];
}

/** The bytes of the value `checked`. */
function sizeText({ aggregate, name }: NamedAggregate, { abi, suffix }: Layout): string {
  const end = aggregate.kind === "struct" ? openEndOf(aggregate, abi) : undefined;
  if (end === undefined) return `${layoutOf(aggregate, abi).size}`;
  const way = end.members.map((member) => `.${member.name}`).join("");
  return `${sizeFunction(name, suffix)}(checked${way}.length)`;
}

class AggregateWriter extends AggregateCodec {
  /** Statements that write `value`, whose members are taken as they are. */
  uncheckedLines(): string[] {
    const { aggregate } = this.named;
    const { size, holes } = layoutOf(aggregate, this.abi);
    const { endian } = this.context;
    if (aggregate.kind === "union") {
      const raw = `putBytes(view, offset, ${size}, value.raw);`;
      const own = selfTaggedUnionOf(aggregate);
      return own === undefined ? [raw] : this.#putSelfTagged(own.variants, size, raw);
    }
    const tagged = taggedUnionOf(aggregate);
    const present = presentOn(aggregate, this.abi);
    const members = placedMembers(aggregate, this.abi);
    const optional = optionalNames(aggregate);
    const valueOf = (member: Member): string => {
      const { name, type } = member;
      const counted = countedBy(aggregate, member);
      if (type.kind !== "scalar") return `value.${name}`;
      if (counted !== undefined) {
        const length = `value.${counted.name}.length`;
        return isBig(integerOn(type.integer, this.abi)) ? `BigInt(${length})` : length;
      }
      return optional.has(name) ? `(value.${name} ?? ${zeroText(type.integer)})` : `value.${name}`;
    };
    const stores: Store[] = [...bitStores(members, valueOf, endian), ...holes.flatMap(clearing)];
    const lines: string[] = [];
    // The elements of a flexible array may begin in the padding at the end.
    const last: string[] = [];
    for (const { member, offset, bits } of members) {
      const { type, name } = member;
      const path = `value.${name}`;
      if (bits !== undefined) continue;
      if (isOpen(type) && !isClosed(present, member)) {
        const address = addressAt("offset", offset);
        last.push(...this.#put(type, this.nameOf(member), path, address, false));
      } else if (type.kind === "scalar") {
        stores.push(storeOf(offset, integerOn(type.integer, this.abi), valueOf(member)));
      } else if (member === tagged?.member) {
        lines.push(...this.#putTagged(tagged, offset));
      } else {
        const address = addressAt("offset", offset);
        lines.push(...this.#put(type, this.nameOf(member), path, address, optional.has(name)));
      }
    }
    return [...lines, ...storeLines(stores, endian), ...last];
  }

  #putSelfTagged(variants: readonly SelfTaggedVariant[], size: number, raw: string): string[] {
    return [
      ...variants.flatMap(({ variant, struct }, index) => {
        const { name } = variant;
        const own = layoutOf(struct, this.abi).size;
        const args = ["view", "offset", `value.${name}`];
        return [
          `${index === 0 ? "" : "} else "}if ("${name}" in value) {`,
          `  ${this.call(uncheckedFunction, this.nameOf(variant), struct, ...args)};`,
          ...(own === size ? [] : [`  putBytes(view, offset + ${own}, ${size - own});`]),
        ];
      }),
      "} else {",
      `  ${raw}`,
      "}",
    ];
  }

  /** @param isOptional - whether the value may be missing: it is 0 then. */
  #put(type: Type, name: string, value: string, address: Address, isOptional: boolean): string[] {
    const at = addressText(address);
    return visitType(type, {
      scalar: (scalar) => {
        const integer = integerOn(scalar.integer, this.abi);
        const given = isOptional ? `${value} ?? ${zeroText(scalar.integer)}` : value;
        return [`${setText("view", integer, at, given, this.context.endian)};`];
      },
      array: (array) => {
        const counted = countedElement(array);
        const { size } = extentOf(counted, this.abi);
        const index = indexName(address.terms.length);
        const length = array.flexible === undefined ? `${array.length}` : `${value}.length`;
        const each = `${value}${isOptional ? "?." : ""}[${index}]`;
        return [
          `for (let ${index} = 0; ${index} < ${length}; ${index}++) {`,
          ...indented(this.#put(counted, name, each, element(address, index, size), true)),
          "}",
        ];
      },
      aggregate: (aggregate) => this.#putAggregate(aggregate, name, value, at, isOptional),
    });
  }

  #putAggregate(
    aggregate: Aggregate,
    name: string,
    value: string,
    at: string,
    isOptional: boolean,
  ): string[] {
    const write = (given: string) =>
      this.call(uncheckedFunction, name, aggregate, "view", at, given);
    if (!isOptional) return [`${write(value)};`];
    // TypeScript does not know of an element that it is still the same the second time.
    const given = value.endsWith("]") ? "element" : value;
    return [
      ...(given === value ? [] : [`const element = ${value};`]),
      `if (${given} !== undefined) ${write(given)};`,
      `else putBytes(view, ${at}, ${layoutOf(aggregate, this.abi).size});`,
    ];
  }

  #putTagged({ member, tag, union, variants }: TaggedUnion, offset: number): string[] {
    const { size } = layoutOf(union, this.abi);
    return this.switchLines(`value.${tag.name}`, tag, variants, (one) => {
      const path = `value.${member.name}.${one?.variant.name ?? "raw"}`;
      if (one === undefined) return [`putBytes(view, offset + ${offset}, ${size}, ${path});`];
      const { variant } = one;
      const { size: own, bits } = placeIn(union, variant, this.abi);
      const name = memberAggregateName(this.nameOf(member), variant);
      const { endian } = this.context;
      const place = bits && { ...bits, offset: offset + bits.offset };
      return [
        ...(place === undefined
          ? this.#put(variant.type, name, path, addressAt("offset", offset), false)
          : storeLines(
              bitStores([{ member: variant, bits: place }], () => path, endian),
              endian,
            )),
        ...(own === size ? [] : [`putBytes(view, offset + ${offset + own}, ${size - own});`]),
        "break;",
      ];
    });
  }
}
