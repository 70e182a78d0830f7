import type { ConstantType } from "../../model/numbers.ts";
import type { Key, Rule } from "../../model/declaration.ts";
import type { Abi } from "../../model/layout/abi.ts";
import type { Direction, Integer } from "../../model/type.ts";

/**
 * An identifier of C, verbatim.
 *
 * @pattern ^[A-Za-z_][A-Za-z0-9_]*$
 */
export type Identifier = string;

/**
 * The name of a struct or union of `types`: that of C, or for one that is written in place the path to its member, such as `netif_extra_info.u.gso`.
 *
 * @pattern ^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$
 */
export type TypeName = string;

/**
 * An element of a member, as C writes it: `data[1]`.
 *
 * @pattern ^[A-Za-z_][A-Za-z0-9_]*(\[[0-9]+\])?$
 */
export type ElementName = string;

/**
 * An integer in decimal, as a string: numbers of JSON lose digits beyond 53 bits in many readers.
 *
 * @pattern ^(0|-?[1-9][0-9]*)$
 */
export type Value = string;

/** @minLength 1 */
export type Text = string;

/**
 * A number of bytes.
 *
 * @asType integer
 * @minimum 1
 */
export type Size = number;

/**
 * A first byte, counted from 0.
 *
 * @asType integer
 * @minimum 0
 */
export type Offset = number;

/**
 * A number of things.
 *
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/**
 * Number of elements.
 *
 * @asType integer
 * @minimum 1
 */
export type Length = number;

/** Order of the bytes of an integer. */
export type ByteOrder = Abi["byteOrder"];

/**
 * The ABIs on which this holds, by the names of `abis`. Each ABI is in exactly one layout of a list.
 *
 * @minItems 1
 * @uniqueItems true
 */
export type AbiNames = readonly Text[];

/**
 * What a C header fixes: its constants, the layout of its types on each ABI, its rings and their messages, keys and rules. Offsets, sizes and alignments are in bytes. Every list is in the order of the header, and nothing refers to what comes after it.
 */
export interface AbiDocument {
  /** The `$id` of the schema of this form. */
  readonly $schema: "urn:abispec:abi:2";
  /** Identifies this form; another form has another number. */
  readonly format: "abispec-abi-2";
  /** Base name of the header: `netif` is `netif.h`. */
  readonly name: Text;
  /** Path of the spec from the folder of its package, with `/`. */
  readonly source: Text;
  /** Order in which the generated TypeScript reads and writes integers; that of C is the ABI's. */
  readonly byteOrder: ByteOrder;
  /** Bytes of a page with a ring or a table. */
  readonly pageSize: Size;
  /**
   * The ABIs that layouts are given for.
   *
   * @minItems 1
   */
  readonly abis: readonly AbiEntry[];
  /** Typedefs of integers. */
  readonly aliases: readonly AliasEntry[];
  /** Every macro with a number; flags have two each, the bit number before the mask. */
  readonly constants: readonly ConstantEntry[];
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
  /** Alignment of a 64-bit integer inside a struct, in bytes. */
  readonly int64Alignment: 4 | 8;
  /** Plain `char` is signed. */
  readonly charSigned: boolean;
}

/** A typedef of an integer. */
export interface AliasEntry {
  readonly name: Identifier;
  /** The integer type of C that it stands for. */
  readonly type: Identifier;
  /** Width of the integer. */
  readonly bits: Integer["bits"];
  /** The integer is signed. */
  readonly signed: boolean;
  /** The header that defines it, as C includes it; null where this header does. */
  readonly header: Text | null;
}

/** A macro for a number. */
export interface ConstantEntry {
  readonly name: Identifier;
  /** What the number is: a number by itself, a code of a family, a bound (one more than the largest code of a family), the number of a bit of a flag, or the mask of a flag. */
  readonly kind: "constant" | "code" | "bound" | "flag-bit" | "flag-mask";
  /** Name of the family that it belongs to; null for a number by itself. */
  readonly family: Identifier | null;
  /** Type of the C expression. */
  readonly type: ConstantType;
  readonly value: Value;
}

interface AggregateEntry {
  readonly name: TypeName;
  /** It is written in place as the type of a member, and C has no name for it. */
  readonly inPlace: boolean;
  /** Name of a typedef of it, or null. */
  readonly typedef: Identifier | null;
  /**
   * The members, in order.
   *
   * @minItems 1
   */
  readonly members: readonly MemberEntry[];
  /**
   * One entry for each distinct layout; together they name every ABI once.
   *
   * @minItems 1
   */
  readonly layouts: readonly LayoutEntry[];
}

/** A struct. */
export interface StructEntry extends AggregateEntry {
  readonly kind: "struct";
}

/** A union. */
export interface UnionEntry extends AggregateEntry {
  readonly kind: "union";
  /** What tells the members apart; null where nothing does. */
  readonly selector: SelectorEntry | null;
}

/** Which member of a union each code of the tag selects. */
export interface SelectorEntry {
  /** Family of the codes. */
  readonly family: Identifier;
  /** The member beside the union that holds the code; null where it is the one whose values are of the family. */
  readonly tag: Identifier | null;
  /** The codes that select a member. */
  readonly cases: readonly {
    /** Name of the code's constant. */
    readonly constant: Identifier;
    /** Name of the member of the union. */
    readonly member: Identifier;
  }[];
}

/** A member of a struct or union. */
export interface MemberEntry {
  readonly name: Identifier;
  readonly type: TypeEntry;
  /** Who writes the member, from the side that receives the structure: `input` is filled in by the sender, `output` by the receiver, `inout` by both; null where it is not said. */
  readonly direction: Direction | null;
  /** Named padding: 0 when written, without meaning when read. */
  readonly padding: boolean;
}

/** The offsets of the members of a struct or union. */
export interface LayoutEntry {
  readonly abis: AbiNames;
  /** Bytes of the type. */
  readonly size: Size;
  /** Alignment of the type, in bytes. */
  readonly alignment: Size;
  /**
   * The members, in the order of `members` of the type.
   *
   * @minItems 1
   */
  readonly members: readonly NamedRangeEntry[];
  /** Padding of the compiler, by rising offset. */
  readonly holes: readonly RangeEntry[];
}

/** Bytes in a row. */
export interface RangeEntry {
  /** First byte, from the start of the type or page. */
  readonly offset: Offset;
  readonly size: Size;
}

/** The bytes of a member or index. */
export interface NamedRangeEntry extends RangeEntry {
  readonly name: Identifier;
}

/** The type of a member, a parameter or an element. */
export type TypeEntry = IntegerEntry | ArrayEntry | AggregateReference;

/** An integer, as the type of something. */
export interface IntegerEntry {
  readonly kind: "integer";
  /** The integer type of C. */
  readonly name: Identifier;
  /** Width of the integer. */
  readonly bits: Integer["bits"];
  /** The integer is signed. */
  readonly signed: boolean;
  /** The typedef under which C names the type here; null where it uses the integer type itself. */
  readonly alias: Identifier | null;
  /** Family of the constants that the values are from; null where they are plain numbers. */
  readonly values: Identifier | null;
}

/** A fixed number of elements. */
export interface ArrayEntry {
  readonly kind: "array";
  readonly length: Length;
  readonly element: TypeEntry;
}

/** A struct or union, as the type of something. */
export interface AggregateReference {
  /** Which of the two. */
  readonly kind: "struct" | "union";
  readonly name: TypeName;
}

/** The type of a parameter that is the grant reference of a page, which holds a table from its first byte on. */
export interface PageEntry {
  readonly kind: "page";
  /** Type of an entry of the table. */
  readonly element: TypeEntry;
  /** Number of entries where it is fixed; null where it is not. */
  readonly length: Length | null;
  /** Name of the parameter beside this one that says how many entries there are; null where none does. */
  readonly count: string | null;
  /** How the sender has to grant the page: one that may be granted read-only may be granted read-write, too. */
  readonly access: "read-only" | "read-write";
  /**
   * The table on each ABI.
   *
   * @minItems 1
   */
  readonly layouts: readonly {
    readonly abis: AbiNames;
    /** Bytes of an entry. */
    readonly elementSize: Size;
    /** Most entries that a page has room for. */
    readonly capacity: Count;
  }[];
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
