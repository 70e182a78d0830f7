import type { Abi } from "../../model/layout/abi.ts";
import { extentOf, layoutOf } from "../../model/layout/layout.ts";
import { type TaggedUnion, taggedUnionOf } from "../../model/tagged-union.ts";
import type { Member, Struct, Type } from "../../model/type.ts";
import type { Context } from "./context.ts";
import {
  type Address,
  element,
  elementName,
  further,
  indented,
  indexName,
  addressAt,
  addressText,
  setText,
  zeroText,
} from "./expression.ts";
import { isBytes } from "./value-type.ts";

/** Statements that write a checked `value` as `type` at `offset` of `view`. */
export function puts(type: Type, abi: Abi, context: Context): string[] {
  return new Writer(abi, context).write(type, "value", addressAt("offset"), 0);
}

class Writer {
  readonly #abi: Abi;
  readonly #context: Context;

  constructor(abi: Abi, context: Context) {
    this.#abi = abi;
    this.#context = context;
  }

  /** @param depth - number of arrays around the value. */
  write(type: Type, value: string, address: Address, depth: number): string[] {
    switch (type.kind) {
      case "scalar":
        return [
          `${setText("view", type.integer, addressText(address), value, this.#context.endian)};`,
        ];
      case "array": {
        if (isBytes(type)) return [bytesText(value, address)];
        const { size } = extentOf(type.element, this.#abi);
        const [each, index] = [elementName(depth), indexName(depth)];
        const body = this.write(type.element, each, element(address, index, size), depth + 1);
        return [`${value}.forEach((${each}, ${index}) => {`, ...indented(body), "});"];
      }
      case "struct":
        return this.#writeStruct(type.struct, value, address, depth);
      case "union":
        return [bytesText(`${value}.raw`, address)];
    }
  }

  #writeStruct(struct: Struct, value: string, address: Address, depth: number): string[] {
    const { members, holes } = layoutOf(struct, this.#abi);
    const tagged = taggedUnionOf(struct);
    const written = struct.members.map((member, index) => {
      const offset = members[index]?.offset ?? 0;
      const at = further(address, offset);
      const text = `${value}.${member.name}`;
      const lines =
        member === tagged?.member
          ? this.#writeTagged(tagged, text, at, depth)
          : this.#writeMember(member, text, at, depth);
      return { offset, lines };
    });
    const cleared = holes.map(({ offset, size }) => ({
      offset,
      lines: zeros(further(address, offset), size, this.#context),
    }));
    return [...written, ...cleared]
      .toSorted((one, other) => one.offset - other.offset)
      .flatMap(({ lines }) => lines);
  }

  #writeMember(member: Member, value: string, address: Address, depth: number): string[] {
    const { type } = member;
    if (!member.padding) return this.write(type, value, address, depth);
    if (type.kind === "scalar") {
      return this.write(type, `${value} ?? ${zeroText(type.integer)}`, address, depth);
    }
    return [
      `if (${value} === undefined) {`,
      ...indented(zeros(address, extentOf(type, this.#abi).size, this.#context)),
      "} else {",
      ...indented(this.write(type, value, address, depth)),
      "}",
    ];
  }

  #writeTagged(tagged: TaggedUnion, value: string, address: Address, depth: number): string[] {
    const { size } = extentOf({ kind: "union", union: tagged.union }, this.#abi);
    const branches = tagged.variants.map(({ variant }) => {
      const own = extentOf(variant.type, this.#abi).size;
      return {
        name: variant.name,
        lines: [
          ...this.write(variant.type, `${value}.${variant.name}`, address, depth),
          ...zeros(further(address, own), size - own, this.#context),
        ],
      };
    });
    return [
      `if ("raw" in ${value}) {`,
      `  ${bytesText(`${value}.raw`, address)}`,
      ...branches.flatMap(({ name, lines }, index) => [
        index === branches.length - 1 ? "} else {" : `} else if ("${name}" in ${value}) {`,
        ...indented(lines),
      ]),
      "}",
    ];
  }
}

function bytesText(bytes: string, address: Address): string {
  return `writeBytes(view, ${addressText(address)}, ${bytes});`;
}

/** Statements that set `size` bytes to 0. */
function zeros(address: Address, size: number, context: Context): string[] {
  if (size > 16) return [bytesText(`new Uint8Array(${size})`, address)];
  const lines: string[] = [];
  for (let done = 0; done < size;) {
    const bytes = size - done >= 4 ? 4 : size - done >= 2 ? 2 : 1;
    const integer = {
      name: "",
      bits: bytes === 4 ? 32 : bytes === 2 ? 16 : 8,
      signed: false,
    } as const;
    lines.push(
      `${setText("view", integer, addressText(further(address, done)), "0", context.endian)};`,
    );
    done += bytes;
  }
  return lines;
}
