import { aggregateType } from "../../naming/c.ts";
import type { Message, Parameter, Ring } from "../../model/declaration.ts";
import { template } from "../shared/template.ts";
import { pageSize } from "../../model/layout/abi.ts";
import type { Aggregate, DeclaredAggregate, Struct } from "../../model/type.ts";
import { elementsOf } from "../../model/visit.ts";
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

import {
  type SnippetContext,
  cMember,
  cScalar,
  cValue,
  codeText,
  grant,
  imported,
  literalOf,
  parameterValue,
  typescriptMember,
} from "./example-values.ts";

/** A first use of something, for those who program against the header and the module. */
export interface Snippets {
  readonly c: string;
  readonly typescript: string;
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
    c: cText(header, [
      `${type} make_${name}(void)`,
      "{",
      `    ${type} value = ${cValue(aggregate, "    ")};`,
      "",
      "    return value;",
      "}",
    ]),
    typescript: typescriptText(header, [
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
    c: cText(header, [ringInC({ name, pageSize, request: typeOf(request) })]),
    typescript: typescriptText(header, [ringInTypeScript({ page, pageSize })]),
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
    idInC: cMember(envelope.id.type, ""),
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
    c: cText(header, [messageInC(view)]),
    typescript: typescriptText(header, [messageInTypeScript(view)]),
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
  return [{ table, type: typeOf(struct), cValue: cValue(struct, "    "), lines }];
}

function cText(header: string, lines: readonly string[]): string {
  return [`#include "${header}.h"`, "", ...lines].join("\n");
}

/** TypeScript that imports the names in its lines that are marked as {@link imported}. */
function typescriptText(header: string, lines: readonly string[]): string {
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
