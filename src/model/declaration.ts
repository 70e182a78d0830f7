import type { Places } from "../diagnostics/core/diagnostic.ts";
import type { ConstantType } from "./constant-type.ts";
import type { Expression } from "./expression-tree.ts";
import type {
  Alias,
  Code,
  Codes,
  Constant,
  Flag,
  DeclaredAggregate,
  Definable,
  Flags,
  Member,
  Named,
  ScalarType,
  Struct,
  Type,
} from "./type.ts";

/** How strongly a rule binds, in the terms of RFC 2119. */
export type Obligation = "must" | "should" | "may";

/** A normative sentence. */
export interface Rule extends Named {
  readonly obligation: Obligation;
  /** The interface itself is silent here; the spec decides. */
  readonly decided: boolean;
  /** Why it decides so. */
  readonly because: string | undefined;
}

/** Which members of a ring's two structs carry messages. */
export interface Envelope {
  /** Member of both that tells apart concurrent requests; the response echoes it. */
  readonly id: Member;
  /** Member of the request whose codes are the message types; the response echoes it. */
  readonly type: Member;
  /** Member of the response whose codes are the outcomes. */
  readonly status: Member;
  /** Member of the request that holds its parameters. */
  readonly words: Member;
  /** Member of the response that holds the parameters of a reply. */
  readonly result: Member;
  /**
   * Status of a request with a bit set that its message gives no meaning; a message without this status
   * ignores such bits. `undefined` where the spec does not say.
   */
  readonly reserved: Code | undefined;
}

/** A flag, and the member that holds it. */
export interface MemberFlag {
  readonly member: Member;
  readonly flag: Flag;
}

/** How slots of a ring make up a packet: a first slot, extra info, and further slots. */
export interface Packets {
  /** Which slots have packets. */
  readonly side: "request" | "response";
  /** Set if the packet goes on in another slot. */
  readonly more: MemberFlag;
  /** Set in the first slot if extra info follows. */
  readonly extra: MemberFlag;
  readonly extraInfo: Struct;
  /** Set in extra info if more of it follows. */
  readonly moreExtra: MemberFlag;
  readonly places: Places<"extraInfo">;
}

/** A shared ring of requests and responses. */
export interface Ring extends Named {
  readonly kind: "ring";
  readonly request: Struct;
  readonly response: Struct;
  readonly envelope: Envelope | undefined;
  readonly packets: Packets | undefined;
  readonly places: Places<"request" | "response" | keyof Envelope>;
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
   * Name of the integer, among the parameters beside this one, that says how many entries there are;
   * `undefined` where the length is fixed or no parameter says so.
   */
  readonly count: string | undefined;
}

/** A number or a granted page that a request or a reply passes on. */
export interface Parameter extends Named {
  readonly type: ScalarType | PageType;
}

/** One outcome of a message. */
export interface Reply extends Named {
  readonly status: Code;
  readonly parameters: readonly Parameter[];
}

/** A message over a ring. */
export interface Message extends Named {
  readonly kind: "message";
  readonly ring: Ring;
  readonly envelope: Envelope;
  readonly code: Code;
  readonly places: Places<"code">;
  readonly parameters: readonly Parameter[];
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
  /** What its values are: "0" or "1", decimal numbers, or other text; `undefined` where the spec does not say. */
  readonly values: "switch" | "number" | "text" | undefined;
  /** What holds where the key is absent: a value of the key. */
  readonly absent: string | undefined;
  /** What it means that the key is absent, as a sentence, where no value holds then. */
  readonly without: string | undefined;
  readonly places: Places<"path" | "absent" | "without">;
}

/** Free prose with a title. */
export interface Section extends Named {
  readonly kind: "section";
  readonly title: string;
  readonly places: Places<"title">;
}

/** A macro over integers. */
export interface FunctionMacro {
  readonly parameters: readonly MacroParameter[];
  readonly body: Expression;
}

export interface MacroParameter extends Named {
  /** The type as which TypeScript takes it; `type` for the name of a type. */
  readonly type: ConstantType | "type";
}

/** C text that the language cannot express. */
export interface Verbatim extends Named, Definable {
  readonly kind: "verbatim";
  readonly lines: readonly string[];
  /** What it is, where it is a function-like macro over integers. */
  readonly macro?: FunctionMacro | undefined;
  /** Digest of the tokens of other C that does the same. */
  readonly sameAs: string | undefined;
}

/** A declaration that another header defines, which is included for it. */
export function isDefinedElsewhere(
  declaration: Declaration,
): declaration is Extract<Declaration, Definable> & { readonly header: string } {
  return "header" in declaration && declaration.header !== undefined;
}

export type Declaration =
  Alias | Constant | Codes | Flags | DeclaredAggregate | Ring | Message | Key | Section | Verbatim;
