import type { Prose } from "./prose.ts";
import type { Places, Span } from "./span.ts";
import type { Integer, ScalarType, Type } from "./type.ts";

interface Named {
  /** The name in C, verbatim. */
  readonly name: string;
  /** `undefined` where the spec has no comment, which is a finding of its own. */
  readonly prose: Prose | undefined;
  /** Where the name stands. */
  readonly span: Span;
}

/** A typedef of an integer: of this header, or of another one. */
export interface Alias extends Named {
  readonly kind: "alias";
  readonly integer: Integer;
  /** The header that defines it, as C includes it; `undefined` where this header does. */
  readonly header: string | undefined;
  readonly places: Places<"header">;
}

/** A number as the spec spells it. */
export interface Literal {
  readonly value: bigint;
  /** The digits of the source, without separators or suffix: `0xFFFF`, `-2`, `18`. */
  readonly spelling: string;
  /** The C constant has an unsigned type. */
  readonly unsigned: boolean;
}

export interface Constant extends Named, Literal {
  readonly kind: "constant";
  readonly places: Places<"value">;
}

/** One value of a family of codes. */
export interface Code extends Named, Literal {
  /** The macro: `XEN_NETIF_CTRL_TYPE_INVALID`; `name` is the part after the family's name. */
  readonly cName: string;
  /** A bound is one more than the largest code of the family, and no code itself. */
  readonly bound: boolean;
  readonly places: Places<"value">;
}

/** A family of enumerated values. */
export interface Codes extends Named {
  readonly kind: "codes";
  readonly values: readonly Code[];
}

/** One bit of a family of flags. */
export interface Flag extends Named {
  /** The macro of the mask: `NETTXF_more_data`. */
  readonly maskName: string;
  /** The macro of the bit number: `_NETTXF_more_data`. */
  readonly bitName: string;
  /** Bit number, counted from the least significant. */
  readonly bit: number;
  readonly places: Places<"bit">;
}

/** A family of bits. */
export interface Flags extends Named {
  readonly kind: "flags";
  /** The masks are `1U << bit`, not `1 << bit`. */
  readonly unsigned: boolean;
  readonly values: readonly Flag[];
}

/** Who writes a member, seen from the side that receives the structure. */
export type Direction = "input" | "output" | "inout";

export interface Member extends Named {
  readonly type: Type;
  readonly direction: Direction | undefined;
  /** Named padding: 0 when written, without meaning when read. */
  readonly padding: boolean;
}

export interface Struct {
  readonly kind: "struct";
  /** `undefined` for a struct written in place as the type of one member. */
  readonly name: string | undefined;
  readonly prose: Prose | undefined;
  readonly span: Span;
  readonly typedef: string | undefined;
  readonly places: Places<"typedef">;
  readonly members: readonly Member[];
  /** The spec says that the compiler may pad the struct. */
  readonly implicitPadding: boolean;
}

/** Which variant of a union each code of the tag selects. */
export interface Selector {
  readonly codes: Codes;
  /** The name of the member, beside the union, that holds the tag; `undefined`: the one of type `codes`. */
  readonly tag: string | undefined;
  readonly cases: readonly SelectorCase[];
  readonly span: Span;
  readonly places: Places<"tag">;
}

export interface SelectorCase {
  /** The name of a code, without the family's name. */
  readonly code: string;
  /** The name of a variant. */
  readonly variant: string;
  readonly span: Span;
  readonly places: Places<"variant">;
}

export interface Union {
  readonly kind: "union";
  /** `undefined` for a union written in place as the type of one member. */
  readonly name: string | undefined;
  readonly prose: Prose | undefined;
  readonly span: Span;
  readonly typedef: string | undefined;
  readonly places: Places<"typedef">;
  readonly members: readonly Member[];
  readonly selector: Selector | undefined;
}

/** How strongly a rule binds, in the words of RFC 2119. */
export type Obligation = "must" | "should" | "may";

/** A normative sentence. */
export interface Rule extends Named {
  readonly obligation: Obligation;
  /** The interface itself is silent here; the spec decides. */
  readonly decided: boolean;
}

/** Which members of a ring's two structs carry messages. */
export interface Carrier {
  /** Member of both that tells apart concurrent requests; the response echoes it. */
  readonly id: Member;
  /** Member of the request whose codes are the message types; the response echoes it. */
  readonly type: Member;
  /** Member of the response whose codes are the outcomes. */
  readonly status: Member;
  /** Member of the request that holds the request words. */
  readonly words: Member;
  /** Member of the response that holds the words of a reply. */
  readonly result: Member;
}

/** A shared ring of requests and responses. */
export interface Ring extends Named {
  readonly kind: "ring";
  readonly request: Struct;
  readonly response: Struct;
  readonly carrier: Carrier | undefined;
  readonly places: Places<"request" | "response" | keyof Carrier>;
  readonly rules: readonly Rule[];
}

/** A page granted to the other side, which holds a table. */
export interface PageType {
  readonly kind: "page";
  /** What an entry of the table is. */
  readonly element: Type;
  /** Number of entries where it is fixed; otherwise a page full of them at the most. */
  readonly length: number | undefined;
  /**
   * Name of the integer, among the words beside this one, that says how many entries there are;
   * `undefined` where the length is fixed or no word tells.
   */
  readonly count: string | undefined;
}

/** A word of a request or a reply. */
export interface Word extends Named {
  readonly type: ScalarType | PageType;
}

/** One outcome of a message. */
export interface Reply extends Named {
  readonly status: Code;
  readonly words: readonly Word[];
}

/** A message over a ring. */
export interface Message extends Named {
  readonly kind: "message";
  readonly ring: Ring;
  readonly carrier: Carrier;
  readonly code: Code;
  readonly places: Places<"code">;
  readonly words: readonly Word[];
  readonly replies: readonly Reply[];
  readonly rules: readonly Rule[];
}

/** A xenstore key. */
export interface Key extends Named {
  readonly kind: "key";
  /** The path below the device's directory: `queue-N/tx-ring-ref`. */
  readonly path: string;
  /** Who writes the key: `both` where each end writes it, in its own directory. */
  readonly writer: "frontend" | "backend" | "both" | "toolstack";
  /** What holds where the key is absent: a value of the key. */
  readonly absent: string | undefined;
  readonly places: Places<"path" | "absent">;
}

/** Free prose with a title. */
export interface Section extends Named {
  readonly kind: "section";
  readonly title: string;
  readonly places: Places<"title">;
}

/** C text that the language has no words for. */
export interface Verbatim extends Named {
  readonly kind: "verbatim";
  readonly lines: readonly string[];
  /** The text stands under `#ifdef` of this macro. */
  readonly ifdef: string | undefined;
  readonly places: Places<"ifdef">;
}

export type Declaration =
  | Alias
  | Constant
  | Codes
  | Flags
  | (Struct & { readonly name: string })
  | (Union & { readonly name: string })
  | Ring
  | Message
  | Key
  | Section
  | Verbatim;
