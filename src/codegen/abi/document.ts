import type { ConstantType } from "../../model/constant-type.ts";
import type { Key, Rule } from "../../model/declaration.ts";
import type {
  StructEntry,
  UnionEntry,
  NamedRangeEntry,
  DefinedEntry,
  TypeEntry,
  PageEntry,
} from "./type-entries.ts";
import type {
  Identifier,
  TypeName,
  ElementName,
  Value,
  Text,
  Size,
  Offset,
  Count,
  ByteOrder,
  AbiNames,
} from "./primitives.ts";

/**
 * What a C header fixes: its constants and strings, the layout of its types on each ABI, its rings and their messages, keys and rules. Offsets, sizes and alignments are in bytes. Every list is in the order of the header, and nothing refers to what comes after it.
 */
export interface AbiDocument {
  /** The `$id` of the schema of this form. */
  readonly $schema: "urn:abispec:abi:5";
  /** Identifies this form; another form has another number. */
  readonly format: "abispec-abi-5";
  /** Base name of the header: `netif` is `netif.h`. */
  readonly name: Text;
  /** Path of the spec from the folder of its package, with `/`. */
  readonly source: Text;
  /** Order in which the generated TypeScript reads and writes integers; that of C is the ABI's. */
  readonly byteOrder: ByteOrder;
  /** Bytes of a page with a ring or a table. */
  readonly pageSize: Size;
  /** Other headers whose types, aliases and constants this one uses: they are in the documents of those. */
  readonly imports: readonly ImportEntry[];
  /**
   * The ABIs that layouts are given for.
   *
   * @minItems 1
   */
  readonly abis: readonly AbiEntry[];
  /** Typedefs. */
  readonly aliases: readonly AliasEntry[];
  /** Every macro with a number; flags have two each, the bit number before the mask, unless they are declared as masks. */
  readonly constants: readonly ConstantEntry[];
  /** The families of constants that are enumerations and not macros. */
  readonly enumerations: readonly EnumerationEntry[];
  /** Every macro with a string. */
  readonly strings: readonly StringEntry[];
  /** Every function-like macro over integers. */
  readonly macros: readonly MacroEntry[];
  /** Every struct and union; each after those that are its parts. */
  readonly types: readonly (StructEntry | UnionEntry)[];
  /** Every shared ring. */
  readonly rings: readonly RingEntry[];
  /** Every message over a ring. */
  readonly messages: readonly MessageEntry[];
  /** Every xenstore key. */
  readonly keys: readonly KeyEntry[];
  /** Every rule of a ring or message. */
  readonly rules: readonly RuleEntry[];
}

/** A header of another spec. */
export interface ImportEntry {
  /** Base name of the header; its document is `NAME.abi.json`. */
  readonly name: Text;
  /** The header, as C includes it. */
  readonly header: Text;
  /** The declarations of it that this document refers to. */
  readonly names: readonly Identifier[];
}

/** A xenstore key. */
export interface KeyEntry {
  /** Its name in the spec. */
  readonly name: Identifier;
  /** The path below the device's directory. */
  readonly path: Text;
  /** Who writes it: `both` where each end writes it, in its own directory. */
  readonly writer: Key["writer"];
  /** What its values are: a switch is "0" or "1", a number is decimal; null where it is not said. */
  readonly values: "switch" | "number" | "text" | null;
  /** The value that holds where the key is absent; null where none does. */
  readonly default: Text | null;
  /** What the absence of the key means, where no value holds then; null where it is not said. */
  readonly absence: Text | null;
  /** What the key says, as plain text with C names. */
  readonly text: string;
}

/** A rule of a ring or message. */
export interface RuleEntry {
  /** The name of its ring or message, a dot, and its own. */
  readonly name: Text;
  /** The ring or message. */
  readonly owner: Identifier;
  /** How strongly it binds, in the words of RFC 2119. */
  readonly obligation: Rule["obligation"];
  /** The interface itself is silent here; the spec decides. */
  readonly decided: boolean;
  /** The rule, as plain text with C names. */
  readonly text: string;
}

/** What an ABI decides about the layout of data. */
export interface AbiEntry {
  /** Name by which layouts refer to the ABI. */
  readonly name: Text;
  /** Target triple by which clang knows the ABI. */
  readonly triple: Text;
  readonly byteOrder: ByteOrder;
  /** Bytes of a pointer. */
  readonly pointerSize: 4 | 8;
  /** Bytes of a `long`. */
  readonly longSize: 4 | 8;
  /** Bytes of a guest's handle, `XEN_GUEST_HANDLE` of Xen's headers. */
  readonly handleSize: 4 | 8;
  /** Alignment of a 64-bit integer inside a struct, in bytes. */
  readonly int64Alignment: 4 | 8;
  /** Plain `char` is signed. */
  readonly charSigned: boolean;
}

/** A typedef. */
export interface AliasEntry extends DefinedEntry {
  readonly name: Identifier;
  /** What it is a typedef of; where that is another one, `alias` names it. */
  readonly type: TypeEntry;
  /** Its alignment on every ABI, in bytes; null where it is that of its type. */
  readonly aligned: Size | null;
  /** That alignment as C has it, a constant or an expression; missing where it has the number itself. */
  readonly alignedExpression?: Text;
}

/** A macro for a number. */
export interface ConstantEntry extends DefinedEntry {
  readonly name: Identifier;
  /** What the number is: a number by itself, a code of a family, a bound (one more than the largest code of a family), the number of a bit of a flag, the mask of such a flag, or a mask without a number of its bit, which may have several bits. */
  readonly kind: "constant" | "code" | "bound" | "alias" | "flag-bit" | "flag-mask" | "mask";
  /** Name of the family that it belongs to; null for a number by itself. */
  readonly family: Identifier | null;
  /** Type of the C expression; `long` is as wide as the ABI says. */
  readonly type: ConstantType;
  /** Its value; null where it differs between ABIs. */
  readonly value: Value | null;
  /** The value on each ABI, where it differs. */
  readonly values?: readonly { readonly abis: AbiNames; readonly value: Value }[];
  /** The expression that C has for it; null where it is the number itself. */
  readonly expression: Text | null;
}

/** A family of constants that C declares as an enumeration. */
export interface EnumerationEntry {
  /** Name of the family. */
  readonly family: Identifier;
  /** The tag; null where it has none. */
  readonly tag: Identifier | null;
  /** The typedef; null where it has none. */
  readonly typedef: Identifier | null;
}

/** A macro for a string. */
export interface StringEntry extends DefinedEntry {
  readonly name: Identifier;
  /** The characters themselves, without the quotation marks and escapes of C. */
  readonly value: string;
  /** The macros and literals that C has for it; null where it is one literal. */
  readonly expression: Text | null;
}

/** A function-like macro over integers. */
export interface MacroEntry extends DefinedEntry {
  readonly name: Identifier;
  /** Its parameters, in the order of a call. */
  readonly parameters: readonly MacroParameterEntry[];
  /** The expression that C has for it, in which the parameters stand by their names. */
  readonly expression: Text;
}

/** A parameter of a macro. */
export interface MacroParameterEntry {
  readonly name: Identifier;
  /** The type that it is meant for; `type` where it is the name of a type. */
  readonly type: ConstantType | "type";
}

/** A shared ring of requests and responses, in one page. */
export interface RingEntry {
  readonly name: Identifier;
  /** Struct of a request. */
  readonly request: TypeName;
  /** Struct of a response. */
  readonly response: TypeName;
  /** How the structs carry messages; null where they carry none. */
  readonly envelope: EnvelopeEntry | null;
  /** How slots make up a packet; null where each slot stands for itself. */
  readonly packets: PacketsEntry | null;
  /** The indices at the start of the page. */
  readonly indices: readonly NamedRangeEntry[];
  /**
   * The slots on each ABI.
   *
   * @minItems 1
   */
  readonly layouts: readonly {
    readonly abis: AbiNames;
    /** Offset of slot 0, from the start of the page. */
    readonly slotsOffset: Offset;
    /** Bytes from one slot to the next. */
    readonly slotSize: Size;
    /** Number of slots: a power of two. */
    readonly slots: Count;
  }[];
}

/** How slots make up a packet: the first slot, then extra info, then further slots. */
export interface PacketsEntry {
  /** Which slots have packets. */
  readonly side: "request" | "response";
  /** Set in a slot if the packet goes on in another one. */
  readonly more: MemberFlagEntry;
  /** Set in the first slot if extra info follows it. */
  readonly extra: MemberFlagEntry;
  /** Struct of the extra info. */
  readonly extraInfo: TypeName;
  /** Set in extra info if more of it follows. */
  readonly moreExtra: MemberFlagEntry;
}

/** A flag of a member. */
export interface MemberFlagEntry {
  readonly member: Identifier;
  /** The macro of the mask. */
  readonly constant: Identifier;
}

/** The members of the request and response struct that every message over a ring uses. */
export interface EnvelopeEntry {
  /** Of both structs: tells concurrent requests apart; the response echoes it. */
  readonly id: Identifier;
  /** Of both structs: the type of the message; the response echoes it. */
  readonly type: Identifier;
  /** Of the response: the outcome. */
  readonly status: Identifier;
  /** Of the request: its parameters. */
  readonly words: Identifier;
  /** Of the response: the parameters of the reply. */
  readonly result: Identifier;
  /** The status of a request with a bit set that its message gives no meaning; `null` if the spec does not say. */
  readonly reserved: CodeReference | null;
}

/** A code, by its constant. */
export interface CodeReference {
  readonly constant: Identifier;
  readonly value: Value;
}

/** A message over a ring. */
export interface MessageEntry {
  readonly name: Identifier;
  /** Name of the ring. */
  readonly ring: Identifier;
  /** The type code. */
  readonly type: CodeReference;
  /** Parameters of the request; elements without one are 0. */
  readonly request: readonly ParameterEntry[];
  /** Every outcome that the message may have. */
  readonly replies: readonly ReplyEntry[];
}

/** One outcome of a message. */
export interface ReplyEntry {
  readonly status: CodeReference;
  /** Parameters that it returns; elements without one are 0. */
  readonly words: readonly ParameterEntry[];
}

/** A parameter of a request or a reply. */
export interface ParameterEntry {
  readonly name: Identifier;
  /** Where it is in the struct. */
  readonly element: ElementName;
  readonly type: TypeEntry | PageEntry;
}
