import { presentOn, usual } from "../../model/layout/present.ts";
import {
  extentOf,
  integerOn,
  layoutOf,
  placedMembers,
  placeIn,
} from "../../model/layout/layout.ts";
import {
  type SelfTaggedUnion,
  selfTaggedUnionOf,
  taggedUnionOf,
  type TaggedUnion,
} from "../../model/tagged-union.ts";
import type { Member, Struct, Type, Union } from "../../model/type.ts";
import {
  type Layout,
  makerOf,
  memberAggregateName,
  type NamedAggregate,
  readFunction,
} from "../../naming/typescript.ts";
import { countedElement, countOf, isClosed, openEndOf } from "../../model/layout/flexible.ts";
import { byteType, flexibleOf, isOpen, visitType } from "../../model/visit.ts";
import { wrap } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { octetReads, unrolled } from "./octets.ts";
import { type BitAccess, bitAccess, bitReads } from "./bits.ts";
import { AggregateCodec } from "./aggregate-codec.ts";
import type { Context } from "./context.ts";
import {
  type Address,
  addressAt,
  addressText,
  element,
  elementsText,
  further,
  getText,
  indexName,
  localName,
} from "./expression.ts";
import { noteDoc } from "./prose.ts";
import { unknownCode } from "./value-type.ts";
import { missingText, hasWide } from "./maker.ts";

const readTemplate = template("typescript/read.hbs");

const readPartTemplate = template("typescript/read-part.hbs");

/** The function that reads a struct or union, for one layout. */
export function readerText(named: NamedAggregate, layout: Layout, context: Context): string {
  const { aggregate, name, path, inPlace } = named;
  const { suffix, abi } = layout;
  const tagged = taggedUnionOf(aggregate);
  const hasTarget = aggregate.kind === "struct" && tagged === undefined && !inPlace;
  const into = hasTarget ? "; into `into`, where it is given" : "";
  const { size } = layoutOf(aggregate, abi);
  const lines = new AggregateReader(named, abi, context).lines(aggregate, tagged, size);
  const common = { name: readFunction(name, suffix), type: name, lines };
  // What is around it has looked at the offset, and says what was wrong.
  if (inPlace) return readPartTemplate(common);
  const test = "if (offset >>> 0 !== offset) throw Error();";
  return readTemplate({
    ...common,
    doc: noteDoc(`Reads a {@link ${name}} at \`offset\`, in bytes${into}.`, layout),
    hasTarget,
    start: wrap(hasTarget ? [`into ??= new ${makerOf(name)}();`, test] : [test], 116),
    size,
    path,
  });
}

/** Fails where a view is too short for `size` bytes. */
function probeText(size: number): string {
  return `view.getUint8(${addressText(addressAt("offset", size - 1))});`;
}

class AggregateReader extends AggregateCodec {
  /**
   * Statements that read at `offset` of `view`, each byte once. The last byte comes first, so that no other
   * access can fail.
   */
  lines(aggregate: Struct | Union, tagged: TaggedUnion | undefined, size: number): string[] {
    if (aggregate.kind === "union") {
      const raw = this.#raw(0, size);
      const own = selfTaggedUnionOf(aggregate);
      return own === undefined
        ? [`return { raw: ${raw} };`]
        : this.#selfTagged(own.variants, size, raw);
    }
    const present = presentOn(aggregate, this.abi);
    const { members } = present;
    const { inPlace } = this.named;
    const all = [
      bitReads(placedMembers(aggregate, this.abi), this.#accessAt(0)),
      octetReads(present, this.abi),
    ];
    const words = new Map(all.flatMap((reads) => [...reads.values]));
    const wordLines = all.flatMap(({ lines }) => lines);
    const isFilled = tagged === undefined && !inPlace;
    const held = ({ name }: Member) => (isFilled ? `into.${name}` : localName(name));
    const values = new Map([...this.#values(present, held), ...words]);
    if (tagged !== undefined) {
      return this.#tagged(aggregate, present, tagged, values, wordLines, size);
    }
    const last = members.at(-1);
    const isLastOpen = last !== undefined && isOpen(last.type);
    const isCovered = !isLastOpen && this.#end(present) === size;
    const probe = isCovered ? [] : [probeText(size)];
    if (inPlace) {
      const constants = members.map((one) => `const ${held(one)} = ${values.get(one) ?? ""};`);
      return wrap(
        [...probe, ...wordLines, ...constants, this.#given(aggregate, present, held)],
        118,
      );
    }
    const names = new Set(members.map(({ name }) => name));
    const absent = usual(aggregate.members).filter(({ name }) => !names.has(name));
    const reads = members.map((member) => `into.${member.name} = ${values.get(member) ?? ""};`);
    if (isLastOpen) return [...probe, ...wordLines, ...reads, "return into;"];
    const ordered =
      last !== undefined && words.has(last)
        ? [...wordLines.toReversed(), ...reads]
        : [...reads.slice(-1), ...wordLines, ...reads.slice(0, -1)];
    const missing = absent.map(({ name }) => `into.${name} = ${missingText};`);
    return wrap([...probe, ...ordered, ...missing, "return into;"], 116);
  }

  /** A peer may change the tag meanwhile: the value has the one that selected the variant. */
  #selfTagged(variants: SelfTaggedUnion["variants"], size: number, raw: string): string[] {
    const [{ struct, tag }] = variants;
    const address = addressAt("offset", placeIn(struct, tag, this.abi).offset);
    return [
      probeText(size),
      `const tag = ${this.#value(tag.type, "", address)};`,
      ...this.switchLines("tag", tag, variants, (one) => {
        if (one === undefined) return [`return { raw: ${raw} };`];
        const { variant } = one;
        const value = this.call(readFunction, this.nameOf(variant), one.struct, "view", "offset");
        return [`return { ${variant.name}: { ...${value}, ${one.tag.name}: tag as never } };`];
      }),
    ];
  }

  #accessAt(start: number): BitAccess {
    const at = (offset: number) => addressText(addressAt("offset", start + offset));
    return { view: "view", at, endian: this.context.endian };
  }

  /** Offset of the first byte behind the last member. */
  #end(struct: Struct): number {
    const { offset = 0, size = 0 } = layoutOf(struct, this.abi).members.at(-1) ?? {};
    return offset + size;
  }

  /** An expression for each member. */
  #values(struct: Struct, held: (member: Member) => string): ReadonlyMap<Member, string> {
    return new Map(
      placedMembers(struct, this.abi).map(({ member, offset }) => {
        const address = addressAt("offset", offset);
        if (flexibleOf(member.type) !== undefined) {
          const count = countOf(struct, member);
          return [member, this.#elements(member, address, count && held(count))];
        }
        const isFixed = isClosed(struct, member);
        return [member, this.#value(member.type, this.nameOf(member), address, 0, isFixed)];
      }),
    );
  }

  /**
   * The statement that gives an object: a literal where all members are small.
   *
   * @param whole - with the members that the ABI does not have.
   */
  #given(whole: Struct, struct: Struct, valueOf: (member: Member) => string): string {
    const parts = usual(whole.members).map(({ name }) => {
      const one = struct.members.find((own) => own.name === name);
      return { name, value: one === undefined ? missingText : valueOf(one) };
    });
    return hasWide(whole)
      ? `return new ${makerOf(this.named.name)}(${parts.map(({ value }) => value).join(", ")});`
      : `return { ${parts.map(({ name, value }) => (name === value ? name : `${name}: ${value}`)).join(", ")} };`;
  }

  /** @param whole - with the members that the ABI does not have. */
  #tagged(
    whole: Struct,
    struct: Struct,
    { member, tag, union, variants }: TaggedUnion,
    values: ReadonlyMap<Member, string>,
    wordLines: readonly string[],
    size: number,
  ): string[] {
    const { offset } = placeIn(struct, member, this.abi);
    const inner = this.nameOf(member);
    const others = struct.members.filter((one) => one !== member);
    const object = (tagValue: string, variant: string): string =>
      this.#given(whole, struct, (one) => {
        if (one === member) return `{ ${variant} }`;
        return one === tag ? tagValue : localName(one.name);
      });
    const { size: unionSize } = layoutOf(union, this.abi);
    const last = struct.members.at(-1);
    const isEnd =
      this.#end(struct) === size && !(last !== undefined && last !== member && isOpen(last.type));
    // Bytes that no member of the variant has are not read otherwise.
    const probe = (variant: Member): readonly string[] =>
      isEnd &&
      member === struct.members.at(-1) &&
      placeIn(union, variant, this.abi).size < unionSize
        ? [probeText(size)]
        : [];
    const raw = this.#raw(offset, unionSize);
    return [
      ...(isEnd ? [] : [probeText(size)]),
      ...wordLines,
      ...others.map((one) => `const ${localName(one.name)} = ${values.get(one) ?? ""};`),
      ...this.switchLines(localName(tag.name), tag, variants, (one) => {
        if (one === undefined) {
          return [object(`${localName(tag.name)} as ${unknownCode(tag)}`, `raw: ${raw}`)];
        }
        const { variant } = one;
        const name = memberAggregateName(inner, variant);
        const { bits } = placeIn(union, variant, this.abi);
        const text =
          variant.type.kind === "scalar" && bits !== undefined
            ? bitAccess(variant.type, bits, "", this.#accessAt(offset)).get
            : this.#value(
                variant.type,
                name,
                addressAt("offset", offset),
                0,
                isClosed(union, variant),
              );
        return [...probe(variant), object(localName(tag.name), `${variant.name}: ${text}`)];
      }),
    ];
  }

  /** The elements of a flexible array, of which an expression has the number. */
  #elements(member: Member, address: Address, count: string | undefined): string {
    const { type, name } = member;
    if (type.kind !== "array") throw new Error("a flexible array is an array");
    const counted = countedElement(type);
    const { size } = extentOf(counted, this.abi);
    const at = {
      view: "view",
      address: addressText(address),
      size,
      path: `${this.named.path}.${name}`,
    };
    const length = elementsText(at, count, type.flexible?.most);
    const inner = this.nameOf(member);
    const each = this.#value(counted, inner, element(address, indexName(0), size), 1);
    return `arrayFrom(${length}, (${indexName(0)}) => ${each})`;
  }

  #raw(offset: number, length: number): string {
    return this.#value(
      { kind: "array", element: byteType, length, flexible: undefined },
      "",
      addressAt("offset", offset),
    );
  }

  /**
   * An expression for the value of `type` at `address` of `view`.
   *
   * @param name - of the struct or union inside `type`.
   * @param depth - number of arrays around it.
   * @param isFixed - whether it has no more bytes than its type says.
   */
  #value(type: Type, name: string, address: Address, depth = 0, isFixed = false): string {
    const at = addressText(address);
    return visitType(type, {
      scalar: ({ integer }) =>
        getText("view", integerOn(integer, this.abi), at, this.context.endian),
      array: (array) => {
        const { size } = extentOf(array.element, this.abi);
        const read = (place: Address): string =>
          this.#value(array.element, name, place, depth + 1, isFixed);
        if (array.length <= unrolled && array.element.kind === "scalar") {
          const all = Array.from({ length: array.length }, (_, index) =>
            read(further(address, index * size)),
          );
          return `[${all.join(", ")}]`;
        }
        const index = indexName(depth);
        return `arrayFrom(${array.length}, (${index}) => ${read(element(address, index, size))})`;
      },
      aggregate: (aggregate) => {
        const isPart =
          isFixed && aggregate.kind === "struct" && openEndOf(aggregate, this.abi) !== undefined;
        const { size } = layoutOf(aggregate, this.abi);
        const place = isPart ? [`partOf(view, ${at}, ${size})`, "0"] : ["view", at];
        return this.call(readFunction, name, aggregate, ...place);
      },
    });
  }
}
