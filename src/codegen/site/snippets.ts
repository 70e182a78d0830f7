import { aggregateType } from "../../naming/c.ts";
import type { Message } from "../../model/declaration.ts";
import { taggedUnionOf } from "../../model/tagged-union.ts";
import type {
  Aggregate,
  Code,
  DeclaredAggregate,
  Flag,
  Integer,
  Member,
  ScalarType,
  Struct,
  Type,
} from "../../model/type.ts";
import { elementsOf } from "../../model/visit.ts";
import {
  layoutsOf,
  readFunction,
  requestType,
  responseType,
  sizeConstant,
  writeFunction,
} from "../../naming/typescript.ts";
import { indentLines } from "../../model/prose.ts";

/** A first use of something, for those who program against the header and the module. */
export interface Snippets {
  readonly c: string;
  readonly typescript: string;
}

/**
 * How to fill in a struct in C, and how to write and read one in TypeScript.
 *
 * @param header - base name of the outputs: `netif`.
 */
export function aggregateSnippets(aggregate: DeclaredAggregate, header: string): Snippets {
  const { name } = aggregate;
  const type = aggregateType(aggregate);
  const c = [
    `#include "${header}.h"`,
    "",
    `${type} make_${name}(void)`,
    "{",
    `    ${type} value = ${cValue(aggregate, "    ")};`,
    "",
    "    return value;",
    "}",
  ];
  const suffix = firstLayout(aggregate);
  const [read, write] = [readFunction(name, suffix), writeFunction(name, suffix)];
  const size = sizeConstant(name, suffix);
  const literal = aggregate.kind === "struct" ? literalOf(aggregate) : undefined;
  const names = [read, write, size, ...(literal?.names ?? [])];
  const typescript = [
    ...importLines(names, header),
    `const view = new DataView(new ArrayBuffer(${size}));`,
    ...(literal === undefined
      ? [`const value = ${read}(view, 0);`, `${write}(view, 0, value);`]
      : [`${write}(view, 0, {`, ...literal.lines, "});", `const value = ${read}(view, 0);`]),
  ];
  return { c: c.join("\n"), typescript: typescript.join("\n") };
}

/** How to send a message and what may come back. */
export function messageSnippets(message: Message, header: string): Snippets {
  return { c: messageC(message, header), typescript: messageTypeScript(message, header) };
}

function messageC({ name, ring, envelope, code, parameters, replies }: Message, header: string) {
  const elements = elementsOf(envelope.words);
  const lines = parameters.map(({ name: parameter, type }, index) => {
    const value = type.kind === "page" ? "8" : scalarText(type, "c");
    const note = type.kind === "page" ? `${parameter}, a grant reference` : parameter;
    return `    request->${elements[index] ?? ""} = ${value}; /* ${note} */`;
  });
  return [
    "#include <string.h>",
    `#include "${header}.h"`,
    "",
    `void ask_${name}(struct ${ring.request.name} *request)`,
    "{",
    "    memset(request, 0, sizeof *request);",
    `    request->${envelope.id.name} = ${scalarText(envelope.id.type, "c")};`,
    `    request->${envelope.type.name} = ${code.cName};`,
    ...lines,
    "}",
    "",
    `int is_answer_of_${name}(const struct ${ring.response.name} *response)`,
    "{",
    `    switch (response->${envelope.status.name}) {`,
    ...replies.map(({ status }) => `    case ${status.cName}:`),
    "        return 1;",
    "    default:",
    "        return 0;",
    "    }",
    "}",
  ].join("\n");
}

function messageTypeScript(
  { name, ring, envelope, code, parameters, replies }: Message,
  header: string,
): string {
  const write = writeFunction(requestType(name), firstLayout(ring.request));
  const read = readFunction(responseType(name), firstLayout(ring.response));
  const size = sizeConstant(ring.request.name ?? "", firstLayout(ring.request));
  const values = parameters.map((parameter) => ({
    name: parameter.name,
    value: parameter.type.kind === "page" ? { text: "8", names: [] } : scalarValue(parameter.type),
  }));
  const names = [
    write,
    read,
    size,
    code.cName,
    ...values.flatMap(({ value }) => value.names),
    ...replies.map(({ status }) => status.cName),
  ];
  return [
    ...importLines(names, header),
    `const slot = new DataView(new ArrayBuffer(${size}));`,
    `${write}(slot, 0, {`,
    `  ${envelope.id.name}: ${scalarText(envelope.id.type)},`,
    `  ${envelope.type.name}: ${code.cName},`,
    ...values.map((one) => `  ${one.name}: ${one.value.text},`),
    "});",
    "",
    "// The response arrives in a slot, too.",
    `const response = ${read}(slot, 0);`,
    `switch (response.${envelope.status.name}) {`,
    ...replies.flatMap(({ status }) => [
      `  case ${status.cName}:`,
      `    console.log("${status.name}");`,
      "    break;",
    ]),
    "}",
  ].join("\n");
}

/** Ends the names of what exists once per layout, for the first one. */
function firstLayout(aggregate: Aggregate): string | undefined {
  return layoutsOf(aggregate)[0]?.suffix;
}

function importLines(names: readonly string[], header: string): readonly string[] {
  const lines = [...new Set(names)].map((name) => `  ${name},`);
  return ["import {", ...lines, `} from "./${header}.ts";`, ""];
}

/** An initializer for C. Of a union, the first variant is set. */
function cValue(aggregate: Aggregate, indent: string): string {
  const inner = `${indent}    `;
  const tagged = aggregate.kind === "struct" ? taggedUnionOf(aggregate) : undefined;
  const [chosen] = tagged?.variants ?? [];
  const members = aggregate.kind === "struct" ? aggregate.members : aggregate.members.slice(0, 1);
  const lines = members
    .filter(
      ({ padding, type }) => !padding && (type.kind !== "union" || type === tagged?.member.type),
    )
    .flatMap((member) => {
      if (member === tagged?.tag && chosen?.codes[0] !== undefined) {
        return `${inner}.${member.name} = ${chosen.codes[0].cName},`;
      }
      if (member === tagged?.member && chosen !== undefined) {
        const { variant } = chosen;
        const names = [member, variant].filter(({ anonymous }) => !anonymous);
        const path = names.map(({ name }) => `.${name}`).join("");
        return path === "" ? [] : `${inner}${path} = ${cMember(variant.type, inner)},`;
      }
      return `${inner}.${member.name} = ${cMember(member.type, inner)},`;
    });
  return lines.length === 0 ? "{ 0 }" : ["{", ...lines, `${indent}}`].join("\n");
}

function cMember(type: Type, indent: string): string {
  if (type.kind === "scalar") return scalarText(type, "c");
  return type.kind === "struct" ? cValue(type.struct, indent) : "{ 0 }";
}

interface Value {
  readonly text: string;
  /** What has to be imported for it. */
  readonly names: readonly string[];
}

/** The members of a struct of integers for TypeScript; `undefined` where something else is in it. */
function literalOf({
  members,
}: Struct): { readonly lines: readonly string[]; readonly names: readonly string[] } | undefined {
  const written = members.filter(({ padding }) => !padding);
  const values = written.flatMap(({ name, type }: Member) =>
    type.kind === "scalar" ? [{ name, value: scalarValue(type) }] : [],
  );
  if (values.length < written.length || values.length === 0) return undefined;
  return {
    lines: indentLines(
      values.map(({ name, value }) => `${name}: ${value.text},`),
      "  ",
    ),
    names: values.flatMap(({ value }) => value.names),
  };
}

/** A value that says most of what the integer means. */
function scalarValue({ integer, values }: ScalarType): Value {
  const known: readonly (Code | Flag)[] = values?.values ?? [];
  const name = known.find((one) => !("bound" in one && one.bound))?.cName;
  if (name === undefined) return { text: numberText(integer), names: [] };
  return { text: name, names: [name] };
}

function numberText({ bits, sizedBy, isBoolean }: Integer): string {
  if (isBoolean) return "true";
  return bits === 64 || sizedBy !== undefined ? "1n" : "1";
}

function scalarText(type: Type, language?: "c"): string {
  if (type.kind !== "scalar") return "0";
  const { text } = scalarValue(type);
  return language === "c" ? text.replace(/n$/, "") : text;
}
