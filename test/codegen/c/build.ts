import type {
  Code,
  Codes,
  Literal,
  Member,
  ScalarType,
  Struct,
  Type,
  Union,
} from "../../../src/model/type.ts";
import type { Prose } from "../../../src/model/prose.ts";
import type { Span } from "../../../src/diagnostics/core/span.ts";

/** Small models by hand. */
export const span: Span = { file: "/spec.ts", line: 1, column: 1, endLine: 1, endColumn: 1 };

export function text(words: string): Prose {
  return { span, blocks: [{ kind: "paragraph", content: [{ kind: "text", text: words }] }] };
}

export function unsigned(bits: 8 | 16 | 32 | 64): ScalarType {
  const integer = { name: `uint${bits}_t`, bits, signed: false };
  return { kind: "scalar", integer, alias: undefined, values: undefined };
}

export function array(element: Type, length: number): Type {
  return { kind: "array", element, length };
}

export function member(name: string, type: Type, padding = false): Member {
  return { name, prose: undefined, span, type, direction: undefined, padding };
}

export function struct(name: string | undefined, members: readonly Member[]): Struct {
  return {
    kind: "struct",
    name,
    prose: undefined,
    span,
    typedef: undefined,
    places: { typedef: span },
    members,
    implicitPadding: false,
  };
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
  const selector = by && { codes: by.codes, tag: undefined, cases, span, places: { tag: span } };
  return {
    kind: "union",
    name: undefined,
    prose: undefined,
    span,
    typedef: undefined,
    places: { typedef: span },
    members,
    selector,
  };
}

export function codes(name: string, values: Readonly<Record<string, bigint>>): Codes {
  return {
    kind: "codes",
    name,
    prose: undefined,
    span,
    values: Object.entries(values).map(([short, value]): Code => ({
      name: short,
      cName: `${name}_${short}`,
      prose: undefined,
      span,
      value,
      spelling: String(value),
      unsigned: false,
      places: { value: span },
      bound: false,
    })),
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
