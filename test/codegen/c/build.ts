import type {
  Code,
  Codes,
  Flags,
  Literal,
  Member,
  Struct,
  Type,
  Union,
} from "../../../src/model/type.ts";
import { hex } from "../../../src/text/text.ts";
import {
  array,
  codes as plainCodes,
  member as plainMember,
  ring as plainRing,
  scalar,
  selectedBy,
  span,
  struct as plainStruct,
  union as plainUnion,
} from "../../model/builders.ts";
import type { Model } from "../../../src/model/model.ts";
import type { Declaration, Message, Reply, Ring, Rule } from "../../../src/model/declaration.ts";
import type { Inline, Prose, ProseTarget } from "../../../src/model/prose.ts";

/** Small models by hand, on top of the plain builders. */
export { array, scalar as unsigned, span };

/** Prose of one paragraph: strings are text, and targets are links. */
export function prose(...content: readonly (string | ProseTarget)[]): Prose {
  const inlines = content.map((one): Inline =>
    typeof one === "string" ? { kind: "text", text: one } : { kind: "link", target: one },
  );
  return { blocks: [{ kind: "paragraph", content: inlines }] };
}

/** A link to `declaration`, or to the part of it at `path`. */
export function target(kind: ProseTarget["kind"], declaration: string, path = ""): ProseTarget {
  const part = path.split(".").filter(Boolean);
  return { kind, declaration, part, cName: [declaration, ...part].join(".") };
}

export function member(name: string, type: Type, padding = false): Member {
  return { ...plainMember(name, type), padding };
}

export function struct(name: string | undefined, members: readonly Member[]): Struct {
  return { ...plainStruct(members), name, implicitPadding: false };
}

export function union(
  members: readonly Member[],
  by?: { readonly codes: Codes; readonly cases: Readonly<Record<string, string>> },
): Union {
  const cases = Object.entries(by?.cases ?? {}).map(([code, variant]) => ({
    code,
    variant,
    span,
    places: { variant: span },
  }));
  return { ...plainUnion({}), members, selector: by && { ...selectedBy(by.codes), cases } };
}

export function codes(name: string, values: Readonly<Record<string, bigint>>): Codes {
  return {
    ...plainCodes(name),
    values: Object.entries(values).map(([short, value]): Code => ({
      name: short,
      cName: `${name}_${short}`,
      prose: undefined,
      span,
      value,
      spelling: String(value),
      unsigned: false,
      places: { value: span },
      role: "code",
    })),
  };
}

export function flags(
  name: string,
  bits: Readonly<Record<string, number>>,
  isUnsigned = true,
): Flags {
  return {
    ...plainCodes(name),
    kind: "flags",
    values: Object.entries(bits).map(([short, bit]) => ({
      name: short,
      cName: `${name}_${short}`,
      prose: undefined,
      span,
      bit: { name: `_${name}_${short}`, number: bit },
      value: 1n << BigInt(bit),
      spelling: hex(1n << BigInt(bit)),
      unsigned: isUnsigned,
      places: { value: span },
    })),
  };
}

/** A ring for messages of the types `TYPE_*`, with statuses `STATUS_*`. */
export function ring(name: string, rules: readonly Rule[] = []): Ring {
  const id = member("id", scalar(16));
  const type = member("type", scalar(16));
  const status = member("status", scalar(32));
  const words = member("data", array(scalar(32), 3));
  const result = member("data", scalar(64));
  const request = struct("request", [id, type, words]);
  const response = struct("response", [id, type, status, result]);
  const envelope = { id, type, status, words, result, reserved: undefined };
  return { ...plainRing(request, response), name, envelope, rules };
}

/** A message without parameters, whose replies are the statuses of `replies` with their prose. */
export function message(
  name: string,
  replies: Readonly<Record<string, Prose | undefined>>,
  parts: Partial<Message> = {},
): Message {
  const [code] = codes("TYPE", { [name]: 1n }).values;
  const on = ring("bell");
  if (code === undefined || on.envelope === undefined) throw new Error("no code or no envelope");
  return {
    kind: "message",
    name,
    prose: undefined,
    span,
    ring: on,
    envelope: on.envelope,
    code,
    places: { code: span },
    parameters: [],
    replies: codes(
      "STATUS",
      Object.fromEntries(Object.keys(replies).map((reply) => [reply, 0n])),
    ).values.map((status): Reply => ({
      name: status.name,
      prose: replies[status.name],
      span,
      status,
      parameters: [],
    })),
    rules: [],
    ...parts,
  };
}

/** A spec with one chapter. */
export function modelOf(declarations: readonly Declaration[]): Model {
  return {
    name: "types",
    source: "types.ts",
    title: "Types",
    guard: "TYPES_H",
    licence: "MIT",
    cplusplus: false,
    emacs: true,
    byteOrder: "little",
    includes: [],
    imports: [],
    include: "test.h",
    module: "./test.ts",
    prose: undefined,
    span,
    places: { name: span, title: span, guard: span, licence: span, include: span, module: span },
    elsewhere: [],
    listedIncludes: new Map(),
    chapters: [{ name: "types", file: "/types.ts", declarations }],
    scenarios: undefined,
    invalid: new Set(),
  };
}

/** A literal that is spelt in decimal. */
export function decimal(value: bigint, isUnsigned = false): Literal {
  return { value, spelling: value.toString(), unsigned: isUnsigned };
}

/** A literal that is spelt in hexadecimal. */
export function hexadecimal(value: bigint, isUnsigned = false): Literal {
  const digits = (value < 0n ? -value : value).toString(16);
  return { value, spelling: `${value < 0n ? "-" : ""}0x${digits}`, unsigned: isUnsigned };
}
