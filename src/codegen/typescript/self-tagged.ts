import type { Abi } from "../../model/layout/abi.ts";
import { extentOf, integerOn, layoutOf, placeIn } from "../../model/layout/layout.ts";
import { selfTaggedUnionOf, type SelfTaggedVariant } from "../../model/tagged-union.ts";
import type { Aggregate, Union } from "../../model/type.ts";
import {
  checkFunction,
  memberAggregateName,
  type NamedAggregate,
  readFunction,
  suffixOn,
  uncheckedFunction,
} from "../../naming/typescript.ts";
import { template } from "../shared/template.ts";
import { type Context, codeValue } from "./context.ts";
import { addressAt, addressText, getText } from "./expression.ts";

/** A union whose variants hold its tag, on one ABI. */
class SelfTagged {
  readonly #name: string;
  readonly #union: Union;
  readonly #abi: Abi;
  readonly #context: Context;
  readonly #variants: readonly [SelfTaggedVariant, ...SelfTaggedVariant[]];

  constructor(
    { name }: NamedAggregate,
    union: Union,
    variants: readonly [SelfTaggedVariant, ...SelfTaggedVariant[]],
    abi: Abi,
    context: Context,
  ) {
    this.#name = name;
    this.#union = union;
    this.#abi = abi;
    this.#context = context;
    this.#variants = variants;
  }

  /**
   * Statements that read it at `offset` of `view`. A peer may change the tag meanwhile: the value has the one
   * that selected the variant.
   *
   * @param raw - reads its bytes.
   */
  readLines(raw: string): readonly string[] {
    const [{ struct, tag }] = this.#variants;
    const { size } = layoutOf(this.#union, this.#abi);
    if (tag.type.kind !== "scalar") throw new Error("a tag is an integer");
    const at = addressText(addressAt("offset", placeIn(struct, tag, this.#abi).offset));
    const integer = integerOn(tag.type.integer, this.#abi);
    return [
      `view.getUint8(${addressText(addressAt("offset", size - 1))});`,
      `const tag = ${getText("view", integer, at, this.#context.endian)};`,
      "switch (tag) {",
      ...this.#variants.flatMap((one) => [
        ...one.codes.map((code) => `  case ${codeValue(code, one.tag, this.#context)}:`),
        `    return { ${one.variant.name}: { ...${this.#call(readFunction, one)}(view, offset), ${one.tag.name}: tag as never } };`,
      ]),
      "  default:",
      `    return { raw: ${raw} };`,
      "}",
    ];
  }

  /** Statements that write `value` at `offset` of `view`. */
  writeLines(): readonly string[] {
    const { size } = layoutOf(this.#union, this.#abi);
    return [
      ...this.#variants.flatMap((one, index) => {
        const { name, type } = one.variant;
        const own = extentOf(type, this.#abi).size;
        return [
          `${index === 0 ? "" : "} else "}if ("${name}" in value) {`,
          `  ${this.#call(uncheckedFunction, one)}(view, offset, value.${name});`,
          ...(own === size ? [] : [`  putBytes(view, offset + ${own}, ${size - own});`]),
        ];
      }),
      "} else {",
      `  putBytes(view, offset, ${size}, value.raw);`,
      "}",
    ];
  }

  /** Statements that return a checked copy of `value`, whose variant has one of its own codes. */
  checkLines(): readonly string[] {
    const { size } = layoutOf(this.#union, this.#abi);
    return [
      ...this.#variants.flatMap((one) => {
        const { name } = one.variant;
        const codes = one.codes.map((code) => codeValue(code, one.tag, this.#context)).join(", ");
        return [
          `if ("${name}" in value) {`,
          `  const variant = ${this.#call(checkFunction, one)}(value.${name}, \`\${path}.${name}\`);`,
          `  checkCode(variant.${one.tag.name}, [${codes}], \`\${path}.${name}.${one.tag.name}\`);`,
          `  return { ${name}: variant };`,
          "}",
        ];
      }),
      `return { raw: checkIntegers(value.raw, ${size}, 0xff, \`\${path}.raw\`) };`,
    ];
  }

  #call(name: (aggregate: string, suffix?: string) => string, one: SelfTaggedVariant): string {
    const type = memberAggregateName(this.#name, one.variant);
    return name(type, suffixOn(one.struct, this.#abi));
  }
}

/** What codecs do with a union whose variants hold its tag; `undefined` for any other type. */
export function selfTagged(
  named: NamedAggregate,
  abi: Abi,
  context: Context,
): SelfTagged | undefined {
  const { aggregate } = named;
  const union = aggregate.kind === "union" ? aggregate : undefined;
  const found = union && selfTaggedUnionOf(union);
  return union && found && new SelfTagged(named, union, found.variants, abi, context);
}

const typeTemplate = template("typescript/self-tagged-type.hbs");

/** The type of the values of a union whose variants hold its tag; `undefined` for any other type. */
export function selfTaggedType(
  aggregate: Aggregate,
  name: string,
  doc: string,
): string | undefined {
  const found = aggregate.kind === "union" ? selfTaggedUnionOf(aggregate) : undefined;
  if (found === undefined) return undefined;
  const variants = found.variants.map(({ variant }) => ({
    name: variant.name,
    type: memberAggregateName(name, variant),
  }));
  return typeTemplate({ doc, name, variants });
}
