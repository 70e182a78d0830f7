import type { Span } from "../../src/diagnostics/core/diagnostic.ts";
import type { Condition } from "../../src/model/condition.ts";
import type { Macros } from "../../src/model/preprocessor.ts";
import type { Ring } from "../../src/model/declaration.ts";
import type {
  ArrayType,
  Codes,
  Direction,
  Integer,
  Member,
  ScalarType,
  Selector,
  Struct,
  StructType,
  Type,
  Union,
  UnionType,
} from "../../src/model/type.ts";

export const span: Span = { file: "/spec.ts", line: 1, column: 1, endLine: 1, endColumn: 2 };

export function integer(bits: Integer["bits"], signed = false): Integer {
  return { name: `${signed ? "" : "u"}int${bits}_t`, bits, signed };
}

export function scalar(bits: Integer["bits"], values?: Codes): ScalarType {
  return { kind: "scalar", integer: integer(bits), alias: undefined, values };
}

export function array(element: Type, length: number): ArrayType {
  return { kind: "array", element, length, flexible: undefined };
}

export function member(name: string, type: Type, direction?: Direction): Member {
  return {
    name,
    type,
    direction,
    padding: false,
    anonymous: false,
    packed: false,
    aligned: undefined,
    prose: undefined,
    span,
  };
}

/** The branch of an `#if` with this test alone. */
export function conditionOf(text: string, defines: Macros = new Map()): Condition {
  return {
    group: { tests: [{ text, span }], error: undefined, defines },
    branch: 0,
    outer: undefined,
  };
}

/** Members of types, in order and by name. */
function membersOf(types: Readonly<Record<string, Type>>): readonly Member[] {
  return Object.entries(types).map(([name, type]) => member(name, type));
}

export function struct(members: Readonly<Record<string, Type>> | readonly Member[]): Struct {
  return {
    kind: "struct",
    anonymous: [],
    name: undefined,
    prose: undefined,
    span,
    typedef: undefined,
    isTagless: false,
    packed: false,
    aligned: undefined,
    header: undefined,
    places: { typedef: span, header: span },
    members: isList(members) ? members : membersOf(members),
    implicitPadding: true,
  };
}

export function union(members: Readonly<Record<string, Type>>, selector?: Selector): Union {
  return {
    kind: "union",
    name: undefined,
    prose: undefined,
    span,
    typedef: undefined,
    implicitPadding: false,
    isTagless: false,
    packed: false,
    aligned: undefined,
    header: undefined,
    places: { typedef: span, header: span },
    members: membersOf(members),
    selector,
  };
}

function isList(value: object): value is readonly Member[] {
  return Array.isArray(value);
}

export function inStruct(inner: Struct): StructType {
  return { kind: "struct", struct: inner };
}

export function inUnion(inner: Union): UnionType {
  return { kind: "union", union: inner };
}

export function codes(name: string): Codes {
  const header = undefined;
  const places = { prefix: span, header: span };
  return {
    kind: "codes",
    name,
    prose: undefined,
    span,
    prefix: `${name}_`,
    header,
    places,
    values: [],
  };
}

export function selectedBy(by: Codes, tag?: string): Selector {
  return { codes: by, tag, cases: [], span, places: { tag: span } };
}

export function ring(request: Struct, response: Struct): Ring {
  return {
    kind: "ring",
    name: "disk",
    prose: undefined,
    span,
    request,
    response,
    envelope: undefined,
    packets: undefined,
    places: {
      request: span,
      response: span,
      reserved: span,
      id: span,
      type: span,
      status: span,
      words: span,
      result: span,
    },
    rules: [],
  };
}
