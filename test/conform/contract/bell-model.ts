import type { Span } from "../../../src/diagnostics/core/diagnostic.ts";
import type {
  Declaration,
  Envelope,
  Key,
  Message,
  PageType,
  Parameter,
  Ring,
} from "../../../src/model/declaration.ts";
import type { Model } from "../../../src/model/model.ts";
import type { Alias, Code, Codes, Member, ScalarType } from "../../../src/model/type.ts";
import { array, inStruct, member, ring, scalar, struct } from "../../model/builders.ts";

const span: Span = { file: "/spec.ts", line: 1, column: 1, endLine: 1, endColumn: 2 };
const named = { prose: undefined, span };

function code(name: string, value: bigint, role: Code["role"] = "code"): Code {
  const literal = { value, spelling: `${value}`, unsigned: false };
  return { ...named, ...literal, name, cName: `STATUS_${name}`, role, places: { value: span } };
}

const okay = code("OKAY", 0n);
const refused = code("REFUSED", 1n);
const broken = code("BROKEN", -1n);
const status: Codes = {
  ...named,
  kind: "codes",
  name: "STATUS",
  prefix: "STATUS_",
  header: undefined,
  places: { prefix: span, header: span },
  values: [okay, refused, broken, code("COUNT", 3n, "bound")],
};
const grantReference: Alias = {
  ...named,
  kind: "alias",
  name: "grant_ref_t",
  type: scalar(32),
  header: undefined,
  aligned: undefined,
  macro: false,
  places: { of: span, header: span },
};
const reference: ScalarType = { ...scalar(32), alias: grantReference };

/** 16 bytes: the status is output, the use within the array of structs is both. */
const entry = struct([
  member("gref", reference),
  member("status", scalar(16), "output"),
  member("pad", scalar(16)),
  member(
    "uses",
    array(inStruct(struct([member("code", scalar(16)), member("use", scalar(16), "inout")])), 2),
  ),
]);

const request = struct([
  member("id", scalar(16)),
  member("type", scalar(16)),
  member("words", array(scalar(32), 4)),
]);
const response = struct([
  member("id", scalar(16)),
  member("type", scalar(16)),
  member("status", scalar(32, status)),
  member("result", array(scalar(64), 2)),
]);

function find(members: readonly Member[], name: string): Member {
  const found = members.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no member ${name}`);
  return found;
}

const envelope: Envelope = {
  id: find(request.members, "id"),
  type: find(request.members, "type"),
  status: find(response.members, "status"),
  reserved: undefined,
  words: find(request.members, "words"),
  result: find(response.members, "result"),
};
const bell: Ring = { ...ring(request, response), name: "bell", envelope };

/** Without messages: its requests have 12 bytes, its responses 4. */
const lamp: Ring = {
  ...ring(
    struct([member("id", scalar(32)), member("gref", reference), member("size", scalar(32))]),
    struct([member("id", scalar(32))]),
  ),
  name: "lamp",
};

/** So large that a page has one slot. */
const large: Ring = {
  ...ring(
    struct([
      member("id", scalar(32)),
      member("gref", reference),
      member("data", array(scalar(32), 900)),
    ]),
    struct([member("id", scalar(32))]),
  ),
  name: "large",
};

/** With messages whose response has one word and is all of a slot. */
const single: Ring = (() => {
  const answer = struct([...response.members.slice(0, 3), member("data", scalar(32))]);
  const asked = struct([...request.members.slice(0, 2), member("words", array(scalar(32), 1))]);
  const own = { ...envelope, words: find(asked.members, "words") };
  const result = find(answer.members, "data");
  return { ...ring(asked, answer), name: "single", envelope: { ...own, result } };
})();

function parameter(name: string, type: Parameter["type"] = scalar(32)): Parameter {
  return { ...named, name, type };
}

function table(options: Partial<PageType>): PageType {
  return {
    kind: "page",
    element: inStruct(entry),
    length: undefined,
    count: undefined,
    ...options,
  };
}

function message(
  name: string,
  value: bigint,
  parameters: readonly Parameter[],
  on: Ring = bell,
): Message {
  return {
    ...named,
    kind: "message",
    name,
    ring: on,
    envelope: on.envelope ?? envelope,
    code: code(name, value),
    places: { code: span },
    parameters,
    replies: [
      { ...named, name: "OKAY", status: okay, parameters: [parameter("done", scalar(64))] },
      { ...named, name: "BROKEN", status: broken, parameters: [] },
    ],
    rules: [],
  };
}

function key(path: string, writer: Key["writer"], values: Key["values"]): Key {
  const places = { path: span, absent: span, without: span };
  const rest = { absent: undefined, without: undefined, places };
  return { ...named, kind: "key", name: path, path, writer, values, ...rest };
}

const declarations: readonly Declaration[] = [
  key("loud", "backend", "switch"),
  key("bell-N/tones", "both", "number"),
  key("label", "backend", "text"),
  key("note", "backend", undefined),
  key("ring-ref", "frontend", "number"),
  bell,
  lamp,
  single,
  large,
  message("PING", 1n, []),
  message("FILL", 2n, [
    parameter("count"),
    parameter("table", table({ count: "count" })),
    parameter("mode"),
  ]),
  message("PAIR", 3n, [parameter("table", table({ length: 2 }))]),
  message("WHOLE", 4n, [parameter("table", table({}))]),
  message("READ", 5n, [parameter("table", table({ element: scalar(32) }))]),
  message("LAST", -1n, []),
  message("TURN", 1n, [], single),
];

/** A model with rings for messages, `bell` and `single`, and without, `lamp` and `large`; and with keys. */
export function bellModel(byteOrder: "little" | "big" = "little"): Model {
  return {
    name: "bell",
    source: "spec/bell.ts",
    title: "Bell",
    guard: "BELL_H",
    licence: "MIT",
    cplusplus: false,
    emacs: true,
    byteOrder,
    includes: [],
    imports: [],
    include: "bell.h",
    module: "./bell.ts",
    prose: undefined,
    span,
    places: { name: span, title: span, guard: span, licence: span, include: span, module: span },
    elsewhere: [],
    listedIncludes: new Map(),
    chapters: [{ name: "bell", file: "/spec.ts", declarations }],
    scenarios: undefined,
    invalid: new Set(),
  };
}

/** The message of this name of {@link bellModel}. */
export function messageNamed(name: string): Message {
  const found = declarations.find((one) => one.kind === "message" && one.name === name);
  if (found?.kind !== "message") throw new Error(`no message ${name}`);
  return found;
}

export { entry, reference, response as bellResponse };
