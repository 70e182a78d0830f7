import { optionalNames, presentOn } from "../../model/layout/present.ts";
import { integerOn, layoutOf } from "../../model/layout/layout.ts";
import {
  selfTaggedUnionOf,
  type SelfTaggedVariant,
  taggedUnionOf,
  type TaggedUnion,
} from "../../model/tagged-union.ts";
import type { Member, Struct, Type, Union } from "../../model/type.ts";
import {
  checkFunction,
  type Layout,
  memberAggregateName,
  type NamedAggregate,
} from "../../naming/typescript.ts";
import {
  countedBy,
  countedElement,
  isClosed,
  mostElements,
  openEndOf,
} from "../../model/layout/flexible.ts";
import { visitType } from "../../model/visit.ts";
import { template } from "../shared/template.ts";
import { AggregateCodec } from "./aggregate-codec.ts";
import { type Context, codeValue } from "./context.ts";
import {
  checkedText,
  isWhole,
  limitText,
  zeroText,
  localName,
  localProperty,
} from "./expression.ts";

const checkTemplate = template("typescript/check.hbs");

/** The function that gives a checked copy of a value: each member is looked at once. */
export function checkText(named: NamedAggregate, layout: Layout, context: Context): string {
  return checkTemplate({
    name: checkFunction(named.name, layout.suffix),
    type: named.name,
    lines: new Checker(named, layout.abi, context).lines(),
  });
}

class Checker extends AggregateCodec {
  /** Statements that return a copy of `value`, called `path` in errors. */
  lines(): string[] {
    const { aggregate } = this.named;
    const first = "checkObject(value, path);";
    if (aggregate.kind === "union") {
      const raw = `return { raw: ${this.#raw("value", aggregate, "`${path}.raw`")} };`;
      const variants = selfTaggedUnionOf(aggregate)?.variants ?? [];
      return [first, ...variants.flatMap((one) => this.#selfTagged(one)), raw];
    }
    const present = presentOn(aggregate, this.abi);
    const padding = present.members.filter((member) => member.padding);
    const given = padding.map((one) => `${localProperty(one.name)} = ${this.#zeros(one.type)}`);
    const head = [first, ...(given.length === 0 ? [] : [`const { ${given.join(", ")} } = value;`])];
    const tagged = taggedUnionOf(aggregate);
    if (tagged !== undefined) return [...head, ...this.#tagged(present, tagged)];
    const parts = present.members
      .filter((member) => countedBy(present, member) === undefined)
      .map((member) => `${member.name}: ${this.#member(member)}`);
    return [...head, `return { ${parts.join(", ")} };`];
  }

  /** Statements that return a checked copy of a variant, which has one of its own codes. */
  #selfTagged({ variant, struct, tag, codes }: SelfTaggedVariant): string[] {
    const { name } = variant;
    const path = `\`\${path}.${name}\``;
    const known = codes.map((code) => codeValue(code, tag, this.context)).join(", ");
    return [
      `if ("${name}" in value) {`,
      `  const variant = ${this.call(checkFunction, this.nameOf(variant), struct, `value.${name}`, path)};`,
      `  checkCode(variant.${tag.name}, [${known}], \`\${path}.${name}.${tag.name}\`);`,
      `  return { ${name}: variant };`,
      "}",
    ];
  }

  /** An expression for a checked copy of the bytes of a union that has no type of its own. */
  #raw(value: string, union: Union, path: string): string {
    const { size } = layoutOf(union, this.abi);
    return `checkIntegers(${value}.raw, ${size}, ${path}, 0xff)`;
  }

  #member(member: Member): string {
    const { name, type, padding } = member;
    const inner = this.nameOf(member);
    const value = padding ? localName(name) : `value.${name}`;
    if (type.kind === "array" && type.flexible !== undefined) {
      const most = mostElements(this.named.aggregate, member);
      const check = this.#value(countedElement(type), inner, "element", "at", 1);
      return `checkElements(${value}, ${most}, \`\${path}.${name}\`, (element, at) => ${check})`;
    }
    const isFixed = isClosed(presentOn(this.named.aggregate, this.abi), member);
    const check = this.#value(type, inner, value, `\`\${path}.${name}\``, 0, isFixed);
    const isOptional = !padding && optionalNames(this.named.aggregate).has(name);
    return isOptional ? `${value} === undefined ? (undefined as never) : ${check}` : check;
  }

  /** Padding that is not given. */
  #zeros(type: Type): string {
    if (type.kind === "scalar") return zeroText(type.integer);
    if (type.kind !== "array") throw new Error("padding is made of integers");
    return `arrayFrom(${type.length}, () => ${this.#zeros(type.element)})`;
  }

  /**
   * An expression for a checked copy of `value`.
   *
   * @param isFixed - whether it has no more bytes than its type says.
   */
  #value(
    type: Type,
    name: string,
    value: string,
    path: string,
    depth: number,
    isFixed = false,
  ): string {
    return visitType(type, {
      scalar: ({ integer }) => checkedText(value, integerOn(integer, this.abi), path),
      array: ({ element, length }) => {
        if (element.kind === "scalar" && isWhole(element.integer)) {
          const limit = limitText(integerOn(element.integer, this.abi));
          return `checkIntegers(${value}, ${length}, ${path}, ${limit})`;
        }
        const [each, at] =
          depth === 0 ? ["element", "at"] : [`element${depth + 1}`, `at${depth + 1}`];
        const check = this.#value(element, name, each, at, depth + 1, isFixed);
        return `checkArray(${value}, ${length}, ${path}, (${each}, ${at}) => ${check})`;
      },
      aggregate: (aggregate) => {
        const check = this.call(checkFunction, name, aggregate, value, path);
        const end =
          isFixed && aggregate.kind === "struct" ? openEndOf(aggregate, this.abi) : undefined;
        if (end === undefined) return check;
        const way = end.members.map((member) => `.${member.name}`).join("");
        const room = Math.floor(
          (layoutOf(aggregate, this.abi).size - end.offset) / end.elementSize,
        );
        return `checkRoom(${check}, (one) => one${way}, ${room}, ${path} + "${way}.length")`;
      },
    });
  }

  #tagged(struct: Struct, { member, tag, union, variants }: TaggedUnion): string[] {
    const [code, held] = [localName(tag.name), localName(member.name)];
    const object = (variant: string): string => {
      const given = struct.members.filter((one) => countedBy(struct, one) === undefined);
      const parts = given.map((one) => {
        if (one === tag) return localProperty(one.name);
        if (one === member) return `${one.name}: { ${variant} }`;
        return `${one.name}: ${this.#member(one)}`;
      });
      return `return { ${parts.join(", ")} };`;
    };
    const pathTo = (name: string): string => `\`\${path}.${member.name}.${name}\``;
    if (tag.type.kind !== "scalar") throw new Error("a tag is an integer");
    return [
      `const { ${localProperty(tag.name)}, ${localProperty(member.name)} } = value;`,
      `${checkedText(code, integerOn(tag.type.integer, this.abi), `\`\${path}.${tag.name}\``)};`,
      `checkObject(${held}, \`\${path}.${member.name}\`);`,
      ...this.switchLines(code, tag, variants, (one) => {
        if (one === undefined) return [object(`raw: ${this.#raw(held, union, pathTo("raw"))}`)];
        const { name, type } = one.variant;
        const inner = memberAggregateName(this.nameOf(member), one.variant);
        const isFixed = isClosed(union, one.variant);
        const check = this.#value(type, inner, `${held}.${name}`, pathTo(name), 0, isFixed);
        return [object(`${name}: ${check}`)];
      }),
    ];
  }
}
