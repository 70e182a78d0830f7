import { aggregateType } from "../../naming/c.ts";
import type { Message, Parameter, Ring } from "../../model/declaration.ts";
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

/** How each end of a ring begins, and how a frontend sends. */
export function ringSnippets(ring: Ring, { header }: SnippetContext): Snippets {
  const { name, request } = ring;
  const front = `struct ${name}_front_ring *ring`;
  const page = pageClass(name, ringLayouts(ring)[0]?.suffix);
  return {
    c: cText(header, [
      "/* The shared page, which is granted to the backend, and the frontend's end of the ring. */",
      `void start_${name}(${front}, struct ${name}_sring *page)`,
      "{",
      "    SHARED_RING_INIT(page);",
      `    FRONT_RING_INIT(ring, page, ${pageSize});`,
      "}",
      "",
      "/* Sends a request. If the result is not 0, the backend has to be notified. */",
      `int send_on_${name}(${front}, const ${typeOf(request)} *request)`,
      "{",
      "    int notify;",
      "",
      "    *RING_GET_REQUEST(ring, ring->req_prod_pvt) = *request;",
      "    ring->req_prod_pvt++;",
      "    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(ring, notify);",
      "    return notify;",
      "}",
    ]),
    typescript: typescriptText(header, [
      "// The shared page, which is granted to the backend, and the frontend's end of the ring.",
      `const shared = new ${imported(page)}(new DataView(new ArrayBuffer(${pageSize})));`,
      "shared.$init();",
      "const ring = shared.$front_ring();",
      "",
      "// The slot of a request, to be filled; the backend sees it from $push on.",
      "const slot = ring.$produce();",
      `console.log(\`\${slot.$offset} is its place in the page\`);`,
      'if (ring.$push()) console.log("the backend has to be notified");',
      "",
      "// After a notification.",
      "for (let one = ring.$consume(); one !== undefined; one = ring.$consume()) {",
      `  console.log(\`the response at \${one.$offset}\`);`,
      "}",
    ]),
  };
}

/** How to send a message and what may come back. */
export function messageSnippets(message: Message, context: SnippetContext): Snippets {
  const { header } = context;
  const { name, ring, envelope, code, parameters, replies } = message;
  const elements = elementsOf(envelope.words);
  const isPage = ({ type }: Parameter) => type.kind === "page";
  const tables = parameters.flatMap((parameter) => {
    const { type } = parameter;
    const isStruct = type.kind === "page" && type.element.kind === "struct";
    return isStruct ? [{ table: parameter.name, struct: type.element.struct }] : [];
  });
  return {
    c: cText(header, [
      ...tables.flatMap(({ table, struct }) => [
        `/* The page that is granted as ${grant}. */`,
        `void fill_${table}_of_${name}(${typeOf(struct)} *${table})`,
        "{",
        `    ${table}[0] = (${typeOf(struct)})${cValue(struct, "    ")};`,
        "}",
        "",
      ]),
      `void ask_${name}(${typeOf(ring.request)} *request)`,
      "{",
      `    *request = (${typeOf(ring.request)}){ 0 };`,
      `    request->${envelope.id.name} = ${cMember(envelope.id.type, "")};`,
      `    request->${envelope.type.name} = ${code.cName};`,
      ...parameters.map((parameter, index) => {
        const note = `${parameter.name}${isPage(parameter) ? ", a grant reference" : ""}`;
        return `    request->${elements[index] ?? ""} = ${parameterValue(parameter, cScalar)}; /* ${note} */`;
      }),
      "}",
      "",
      `int is_answer_of_${name}(const ${typeOf(ring.response)} *response)`,
      "{",
      `    switch (response->${envelope.status.name}) {`,
      ...replies.map(({ status }) => `    case ${status.cName}:`),
      "        return 1;",
      "    default:",
      "        return 0;",
      "    }",
      "}",
    ]),
    typescript: typescriptText(header, [
      ...tables.flatMap(({ table, struct }) => {
        const literal = literalOf(struct, context);
        if (literal === undefined) return [];
        return [
          `// The page that is granted as ${grant}.`,
          `const ${table}Page = new DataView(new ArrayBuffer(${pageSize}));`,
          ...writing(struct, `${table}Page`, literal),
          "",
        ];
      }),
      `const slot = new DataView(new ArrayBuffer(${imported(sizeConstant(ring.request.name ?? "", firstLayout(ring.request)))}));`,
      `${imported(writeFunction(requestType(name), firstLayout(ring.request)))}(slot, 0, {`,
      `  ${envelope.id.name}: ${typescriptMember(envelope.id.type, context)},`,
      `  ${envelope.type.name}: ${codeText(code, envelope.type.type, context)},`,
      ...parameters.map(
        (one) =>
          `  ${one.name}: ${parameterValue(one, (type) => typescriptMember(type, context))},`,
      ),
      "});",
      "",
      "// The response arrives in a slot, too.",
      `const response = ${imported(readFunction(responseType(name), firstLayout(ring.response)))}(slot, 0);`,
      `switch (response.${envelope.status.name}) {`,
      ...replies.flatMap(({ status }) => [
        `  case ${codeText(status, envelope.status.type, context)}:`,
        `    console.log("${status.name}");`,
        "    break;",
      ]),
      "}",
    ]),
  };
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
