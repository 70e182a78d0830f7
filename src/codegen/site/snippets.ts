import { aggregateType } from "../../naming/c.ts";
import type { Message, Parameter, Ring } from "../../model/declaration.ts";
import { template } from "../shared/template.ts";
import { type Conditional, conditionText } from "../../model/condition.ts";
import { pageSize } from "../../model/layout/abi.ts";
import type {
  Aggregate,
  DeclaredAggregate,
  Struct,
  Code,
  Codes,
  Flag,
  Flags,
  Member,
  ScalarType,
  Type,
} from "../../model/type.ts";
import { elementsOf, isOpen } from "../../model/visit.ts";
import {
  layoutsOf,
  pageClass,
  readFunction,
  requestType,
  responseType,
  ringLayouts,
  sizeConstant,
  writeFunction,
} from "../../naming/typescript.ts";
import { isOnAllAbis, isOnAnyAbi, usualMembers } from "../../model/layout/present.ts";
import { indentLines } from "../../model/prose.ts";
import { taggedUnionOf } from "../../model/tagged-union.ts";
import { isBig } from "../../model/numbers.ts";

/** A first use of something, for those who program against the header and the module. */
export interface Snippets {
  readonly c: string;
  /** `undefined` for what the module does not have, because its condition holds for no program. */
  readonly typescript: string | undefined;
}

/** How to fill in a struct in C, and how to write and read one in TypeScript. */
export function aggregateSnippets(aggregate: DeclaredAggregate, context: SnippetContext): Snippets {
  const { header } = context;
  const { name } = aggregate;
  const type = aggregateType(aggregate);
  const suffix = firstLayout(aggregate);
  const read = `const value = ${imported(readFunction(name, suffix))}(view, 0);`;
  const literal = aggregate.kind === "struct" ? literalOf(aggregate, context) : undefined;
  const write = writing(aggregate, "view", literal ?? ["value"]);
  return {
    c: cText(header, aggregate, [
      `${type} make_${name}(void)`,
      "{",
      `    ${type} value = ${cValue(aggregate)};`,
      "",
      "    return value;",
      "}",
    ]),
    typescript: typescriptText(header, aggregate, [
      `const view = new DataView(new ArrayBuffer(${imported(sizeConstant(name, suffix))}));`,
      ...(literal === undefined ? [read, ...write] : [...write, read]),
    ]),
  };
}

const ringInC = template("site/ring.c.hbs");
const ringInTypeScript = template("site/ring.ts.hbs");

/** How each end of a ring begins, and how a frontend sends. */
export function ringSnippets(ring: Ring, { header }: SnippetContext): Snippets {
  const { name, request } = ring;
  const page = pageClass(name, ringLayouts(ring)[0]?.suffix);
  return {
    c: cText(header, ring, [ringInC({ name, pageSize, request: typeOf(request) })]),
    typescript: typescriptText(header, ring, [ringInTypeScript({ page, pageSize })]),
  };
}

const messageInC = template("site/message.c.hbs");
const messageInTypeScript = template("site/message.ts.hbs");

/** How to send a message and what may come back. */
export function messageSnippets(message: Message, context: SnippetContext): Snippets {
  const { header } = context;
  const { name, ring, envelope, code, parameters, replies } = message;
  const elements = elementsOf(envelope.words);
  const layout = firstLayout(ring.request);
  const view = {
    name,
    grant,
    request: typeOf(ring.request),
    response: typeOf(ring.response),
    size: imported(sizeConstant(ring.request.name ?? "", layout)),
    write: imported(writeFunction(requestType(name), layout)),
    read: imported(readFunction(responseType(name), firstLayout(ring.response))),
    id: envelope.id.name,
    idInC: cMember(envelope.id.type, "") ?? "0",
    idInTypeScript: typescriptMember(envelope.id.type, context),
    type: envelope.type.name,
    codeInC: code.cName,
    codeInTypeScript: codeText(code, envelope.type.type, context),
    status: envelope.status.name,
    tables: parameters.flatMap((parameter) => tableViews(parameter, context)),
    parameters: parameters.map((one, index) => ({
      name: one.name,
      element: elements[index] ?? "",
      inC: parameterValue(one, cScalar),
      inTypeScript: parameterValue(one, (type) => typescriptMember(type, context)),
      note: `${one.name}${one.type.kind === "page" ? ", a grant reference" : ""}`,
    })),
    replies: replies.map((reply) => ({
      name: reply.status.name,
      codeInC: reply.status.cName,
      codeInTypeScript: codeText(reply.status, envelope.status.type, context),
    })),
  };
  return {
    c: cText(header, ring, [messageInC(view)]),
    typescript: typescriptText(header, ring, [messageInTypeScript(view)]),
  };
}

/** How a table is filled that a parameter passes. */
function tableViews({ name: table, type }: Parameter, context: SnippetContext) {
  if (type.kind !== "page" || type.element.kind !== "struct") return [];
  const { struct } = type.element;
  const literal = literalOf(struct, context);
  const lines =
    literal === undefined
      ? []
      : [
          `// The page that is granted as ${grant}.`,
          `const ${table}Page = new DataView(new ArrayBuffer(${pageSize}));`,
          ...writing(struct, `${table}Page`, literal),
          "",
        ];
  return [{ table, type: typeOf(struct), cValue: cValue(struct), lines }];
}

/** C that includes the header; under the condition of what it uses, unless that is there for every program. */
function cText(header: string, { condition }: Conditional, lines: readonly string[]): string {
  const text =
    condition === undefined || isOnAllAbis({ condition })
      ? lines
      : [`#if ${conditionText(condition).replaceAll("\n", " \\\n")}`, ...lines, "#endif"];
  return [`#include "${header}.h"`, "", ...text].join("\n");
}

/** TypeScript that imports the names in its lines that are marked as {@link imported}. */
function typescriptText(
  header: string,
  used: Conditional,
  lines: readonly string[],
): string | undefined {
  if (!isOnAnyAbi(used)) return undefined;
  const text = lines.join("\n");
  const names = new Set([...text.matchAll(/@(\w+)/g)].map(([, name]) => `  ${name},`));
  return ["import {", ...names, `} from "./${header}.ts";`, "", text.replaceAll("@", "")].join(
    "\n",
  );
}

/** A struct of a ring or of a page, which has a name. */
function typeOf(struct: Struct): string {
  return aggregateType({ ...struct, name: struct.name ?? "" });
}

/** Ends the names of what exists once per layout, for the first one. */
function firstLayout(aggregate: Aggregate): string | undefined {
  return layoutsOf(aggregate)[0]?.suffix;
}

/** The lines that write a value, whose own lines are given, at the start of a view. */
function writing(aggregate: Aggregate, view: string, value: readonly string[]): readonly string[] {
  const write = imported(writeFunction(aggregate.name ?? "", firstLayout(aggregate)));
  return `${write}(${view}, 0, ${value.join("\n")});`.split("\n");
}

/** The outputs that snippets use. */
export interface SnippetContext {
  /** Base name of the outputs: `netif`. */
  readonly header: string;
  /** The families whose values are `bigint` in TypeScript. */
  readonly big: ReadonlySet<Codes | Flags>;
}

/** The grant reference of the page that an example passes. */
const grant = "8";

/** A name of the module in a line of TypeScript. */
function imported(name: string): string {
  return `@${name}`;
}

/**
 * An initializer for C, in the body of a function. Of a union, the first variant is set. What the receiver
 * writes is left out, and so are pointers and what is not there under every condition.
 */
function cValue(aggregate: Aggregate): string {
  const lines = cMembers(aggregate, "        ");
  if (lines.length > 0) return cBlock(lines, "    ");
  // Of flexible arrays alone, which gcc and clang allow, there is nothing to set.
  return aggregate.members.every(({ type }) => isOpen(type)) ? "{}" : "{ 0 }";
}

function cBlock(lines: readonly string[], indent: string): string {
  return ["{", ...lines, `${indent}}`].join("\n");
}

function cMembers(aggregate: Aggregate, indent: string): readonly string[] {
  const tagged = taggedUnionOf(aggregate);
  const [chosen] = tagged?.variants ?? [];
  const members = aggregate.kind === "struct" ? aggregate.members : aggregate.members.slice(0, 1);
  return members.flatMap((member) => {
    const { name, type, anonymous, padding, direction, condition } = member;
    if (padding || direction === "output" || condition !== undefined || isOpen(type)) return [];
    if (type.kind === "scalar" && type.integer.isAddress) return [];
    if (member === tagged?.tag && chosen?.codes[0] !== undefined) {
      return `${indent}.${name} = ${chosen.codes[0].cName},`;
    }
    if (type.kind === "union") {
      if (chosen === undefined || member !== tagged?.member) return [];
      const { variant } = chosen;
      const path = [member, variant]
        .flatMap((one) => (one.anonymous ? [] : `.${one.name}`))
        .join("");
      if (path !== "") return setting(path, variant.type);
      return variant.type.kind === "struct" ? cMembers(variant.type.struct, indent) : [];
    }
    if (anonymous && type.kind === "struct") return cMembers(type.struct, indent);
    return setting(`.${name}`, type);
  });

  function setting(path: string, type: Type): readonly string[] {
    const value = cMember(type, indent);
    return value === undefined ? [] : [`${indent}${path} = ${value},`];
  }
}

/** What a member is set to; `undefined` where only zeros could be said, for which gcc wants all braces. */
function cMember(type: Type, indent: string): string | undefined {
  switch (type.kind) {
    case "scalar":
      return cScalar(type);
    case "array": {
      if (type.element.kind === "scalar") {
        return type.element.integer.isAddress === true ? undefined : "{ 0 }";
      }
      const first = cMember(type.element, indent);
      return first && `{ ${first} }`;
    }
    case "struct": {
      const lines = cMembers(type.struct, `${indent}    `);
      return lines.length === 0 ? undefined : cBlock(lines, indent);
    }
    case "union":
      return undefined;
  }
}

/** The lines of a struct of integers in TypeScript; `undefined` where something else is in it. */
function literalOf(struct: Struct, context: SnippetContext): readonly string[] | undefined {
  const written = usualMembers(struct).flatMap(({ member, isOptional }) =>
    member.padding || isOptional ? [] : [member],
  );
  const isPlain = ({ type }: Member) => type.kind === "scalar";
  if (written.length === 0 || !written.every(isPlain)) return undefined;
  const lines = written.map(({ name, type }) => `${name}: ${typescriptMember(type, context)},`);
  return ["{", ...indentLines(lines, "  "), "}"];
}

function typescriptMember(type: Type, context: SnippetContext): string {
  if (type.kind !== "scalar") return "0";
  const code = codeOf(type);
  if (code !== undefined) return codeText(code, type, context);
  if (type.integer.isBoolean) return "true";
  return isBig(type.integer) ? "1n" : "1";
}

/** A code or flag as an expression of the type that `holder` has; a constant may be a `number` all the same. */
function codeText({ cName, value }: Code | Flag, holder: Type, { big }: SnippetContext): string {
  const isNumber = holder.kind !== "scalar" || !holder.values || big.has(holder.values);
  return isNumber || !isBig(holder.integer) ? imported(cName) : `${value}n`;
}

function parameterValue({ type }: Parameter, scalar: (type: ScalarType) => string): string {
  return type.kind === "page" ? grant : scalar(type);
}

function cScalar(type: ScalarType): string {
  return codeOf(type)?.cName ?? (type.integer.isBoolean ? "true" : "1");
}

/** A code or flag that says most of what the integer means. */
function codeOf({ values }: ScalarType): Code | Flag | undefined {
  const known: readonly (Code | Flag)[] = values?.values ?? [];
  return known.find(
    (one) => one.condition === undefined && !("role" in one && one.role !== "code"),
  );
}
