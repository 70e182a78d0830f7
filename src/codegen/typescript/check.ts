import { optionalNames, presentOn } from "../../model/layout/present.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { integerOn, layoutOf } from "../../model/layout/layout.ts";
import { taggedUnionOf, type TaggedUnion } from "../../model/tagged-union.ts";
import type { Member, Struct, Type, Union } from "../../model/type.ts";
import {
  checkFunction,
  type Layout,
  memberAggregateName,
  type NamedAggregate,
  suffixOn,
} from "../../naming/typescript.ts";
import { countedBy, mostElements } from "../../model/layout/flexible.ts";
import { template } from "../shared/template.ts";
import { type Context, codeValue } from "./context.ts";
import {
  checkedText,
  indented,
  isWhole,
  limitText,
  zeroText,
  localName,
  localProperty,
} from "./expression.ts";
import { selfTagged } from "./self-tagged.ts";

const checkTemplate = template("typescript/check.hbs");

/** The function that gives a checked copy of a value: each member is looked at once. */
export function checkText(named: NamedAggregate, layout: Layout, context: Context): string {
  return checkTemplate({
    name: checkFunction(named.name, layout.suffix),
    type: named.name,
    lines: new Checker(named, layout.abi, context).lines(),
  });
}

/** What the integers of a struct may be. */
export function limitsText({ members }: Struct, abi: Abi): string {
  const limits = members.flatMap(({ name, type, padding, condition }) =>
    type.kind === "scalar"
      ? [`${name}: ${limitText(integerOn(type.integer, abi), padding || condition !== undefined)}`]
      : [],
  );
  return `{ ${limits.join(", ")} }`;
}

class Checker {
  readonly #named: NamedAggregate;
  readonly #abi: Abi;
  readonly #context: Context;

  constructor(named: NamedAggregate, abi: Abi, context: Context) {
    this.#named = named;
    this.#abi = abi;
    this.#context = context;
  }

  /** Statements that return a copy of `value`, called `path` in errors. */
  lines(): string[] {
    const { aggregate } = this.#named;
    const first = "checkObject(value, path);";
    if (aggregate.kind === "union") {
      const own = selfTagged(this.#named, this.#abi, this.#context)?.checkLines();
      const raw = `return { raw: ${this.#raw("value", aggregate, "`${path}.raw`")} };`;
      return [first, ...(own ?? [raw])];
    }
    const present = presentOn(aggregate, this.#abi);
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

  /** An expression for a checked copy of the bytes of a union that has no type of its own. */
  #raw(value: string, union: Union, path: string): string {
    const { size } = layoutOf(union, this.#abi);
    return `checkIntegers(${value}.raw, ${size}, 0xff, ${path})`;
  }

  #member(member: Member): string {
    const { name, type, padding } = member;
    const inner = memberAggregateName(this.#named.name, member);
    const value = padding ? localName(name) : `value.${name}`;
    if (type.kind === "array" && type.flexible !== undefined) {
      const most = mostElements(this.#named.aggregate, member);
      const check = this.#value(type.element, inner, "element", "at", 1);
      return `checkElements(${value}, ${most}, \`\${path}.${name}\`, (element, at) => ${check})`;
    }
    const check = this.#value(type, inner, value, `\`\${path}.${name}\``, 0);
    const isOptional = !padding && optionalNames(this.#named.aggregate).has(name);
    return isOptional ? `${value} === undefined ? (undefined as never) : ${check}` : check;
  }

  /** Padding that is not given. */
  #zeros(type: Type): string {
    switch (type.kind) {
      case "scalar":
        return zeroText(type.integer);
      case "array":
        return `arrayFrom(${type.length}, () => ${this.#zeros(type.element)})`;
      case "struct":
      case "union":
        throw new Error("padding is made of integers");
    }
  }

  /** An expression for a checked copy of `value`. */
  #value(type: Type, name: string, value: string, path: string, depth: number): string {
    switch (type.kind) {
      case "scalar":
        return checkedText(value, integerOn(type.integer, this.#abi), path);
      case "array": {
        const { element, length } = type;
        if (element.kind === "scalar" && isWhole(element.integer)) {
          const limit = limitText(integerOn(element.integer, this.#abi));
          return `checkIntegers(${value}, ${length}, ${limit}, ${path})`;
        }
        const [each, at] =
          depth === 0 ? ["element", "at"] : [`element${depth + 1}`, `at${depth + 1}`];
        const check = this.#value(element, name, each, at, depth + 1);
        return `checkArray(${value}, ${length}, ${path}, (${each}, ${at}) => ${check})`;
      }
      case "struct":
        return `${checkFunction(name, suffixOn(type.struct, this.#abi))}(${value}, ${path})`;
      case "union":
        return `${checkFunction(name, suffixOn(type.union, this.#abi))}(${value}, ${path})`;
    }
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
    const inner = memberAggregateName(this.#named.name, member);
    const pathTo = (name: string): string => `\`\${path}.${member.name}.${name}\``;
    if (tag.type.kind !== "scalar") throw new Error("a tag is an integer");
    return [
      `const { ${localProperty(tag.name)}, ${localProperty(member.name)} } = value;`,
      `${checkedText(code, integerOn(tag.type.integer, this.#abi), `\`\${path}.${tag.name}\``)};`,
      `checkObject(${held}, \`\${path}.${member.name}\`);`,
      `switch (${code}) {`,
      ...variants.flatMap(({ variant, codes }) => {
        const name = memberAggregateName(inner, variant);
        const value = `${held}.${variant.name}`;
        const check = this.#value(variant.type, name, value, pathTo(variant.name), 0);
        return [
          ...codes.map((one) => `  case ${codeValue(one, tag, this.#context)}:`),
          ...indented(indented([object(`${variant.name}: ${check}`)])),
        ];
      }),
      "  default:",
      `    ${object(`raw: ${this.#raw(held, union, pathTo("raw"))}`)}`,
      "}",
    ];
  }
}
