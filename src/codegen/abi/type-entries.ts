import type { SizeTrait } from "../../model/layout/abi.ts";
import type { Direction, Integer } from "../../model/type.ts";
import type {
  Identifier,
  TypeSpelling,
  TypeName,
  Value,
  Text,
  Size,
  Offset,
  Count,
  BitCount,
  Length,
  ByteOrder,
  AbiNames,
} from "./primitives.ts";

/** What only some programs have. */
export interface ConditionalEntry {
  /** Where the header has it, as an expression of the preprocessor; missing where it always does. */
  readonly condition?: Text;
}

/** A macro of the program that includes the header. */
export interface DefineEntry {
  readonly name: Identifier;
  readonly value: Value;
}

/** What another header may define. */
export interface DefinedEntry extends ConditionalEntry {
  /** The header that defines it, as C includes it; null where this header does. */
  readonly header: Text | null;
}

interface AggregateEntry extends DefinedEntry {
  readonly name: TypeName;
  /** It is written in place as the type of a member, and C has no name for it. */
  readonly inPlace: boolean;
  /** Its tag in C; null where it has none. */
  readonly tag: Identifier | null;
  /** Name of a typedef of it, or null. */
  readonly typedef: Identifier | null;
  /** There is no padding between the members, whatever their alignment. */
  readonly packed: boolean;
  /** The alignment that it has at least, in bytes; null where its members decide. */
  readonly aligned: Size | null;
  /** That alignment as C has it, a constant or an expression; missing where it has the number itself. */
  readonly alignedExpression?: Text;
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
export interface MemberEntry extends ConditionalEntry {
  readonly name: Identifier;
  readonly type: TypeEntry;
  /** Who writes the member, from the side that receives the structure: `input` is filled in by the sender, `output` by the receiver, `inout` by both; null where it is not said. */
  readonly direction: Direction | null;
  /** Named padding: 0 when written, without meaning when read. */
  readonly padding: boolean;
  /** C has no name for the member: the members of its struct or union are used as if they were beside it. */
  readonly anonymous: boolean;
  /** There is no padding before it, whatever its alignment. */
  readonly packed: boolean;
  /** The alignment that it has at least, in bytes; null where its type decides. */
  readonly aligned: Size | null;
  /** That alignment as C has it, a constant or an expression; missing where it has the number itself. */
  readonly alignedExpression?: Text;
  /** Number of bits of a bit-field; absent for a member that has its own bytes. */
  readonly bits?: BitCount;
}

/** The offsets of the members of a struct or union. */
export interface LayoutEntry {
  /** What a program defines that has this layout; missing for what the spec says, which is nothing as a rule. */
  readonly defines?: readonly DefineEntry[];
  readonly abis: AbiNames;
  /** Bytes of the type. */
  readonly size: Size;
  /** Alignment of the type, in bytes. */
  readonly alignment: Size;
  /**
   * The members that these ABIs have, in the order of `members` of the type.
   *
   * @minItems 1
   */
  readonly members: readonly MemberPlaceEntry[];
  /** Padding of the compiler, by rising offset. */
  readonly holes: readonly RangeEntry[];
}

/** The bytes of a member; for a bit-field those that have some of its bits, which other members may share. */
export interface MemberPlaceEntry extends NamedRangeEntry {
  /** How far the value of a bit-field is shifted to the left in its bytes, read as one unsigned integer; absent for a member that has its own bytes. */
  readonly shift?: BitShiftEntry;
}

/** A number of bits, by the byte order of the ABI. */
export interface BitShiftEntry {
  readonly little: Count;
  readonly big: Count;
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
  /** 0 for a flexible array. */
  readonly size: Count;
}

/** The type of a member, a parameter or an element. */
export type TypeEntry = NumberEntry | ArrayEntry | AggregateReference;

/** What an integer is beside its name. */
export interface IntegerFacts {
  /** Width of the integer; the greatest one where the ABI decides it. */
  readonly bits: Integer["bits"];
  /** The integer is signed. */
  readonly signed: boolean;
  /** The fact of `abis` that is its size in bytes, where the ABI decides it. */
  readonly sizedBy?: SizeTrait;
  /** The order of its bytes, where it is a fixed one and not that of the interface. */
  readonly byteOrder?: ByteOrder;
}

/** An integer, a floating-point number of IEC 60559 or an address, as the type of something. */
export interface NumberEntry extends IntegerFacts {
  /** An address is an integer. */
  readonly kind: "integer" | "float";
  /** The type of C. */
  readonly name: TypeSpelling;
  /** The typedef under which C names the type here; null where it uses the type itself. */
  readonly alias: Identifier | null;
  /** Family of the constants that the values are from; null where they are plain numbers. */
  readonly values: Identifier | null;
}

/** Elements in a row. */
export interface ArrayEntry {
  readonly kind: "array";
  /** Null for a flexible array, which has room for as many as follow the struct. */
  readonly length: Length | null;
  /** Name of the member beside a flexible array that has the number of its elements; null where none has it. */
  readonly count: Identifier | null;
  /** The elements of the flexible array have different sizes, and `count` is the number of its bytes; missing where it is that of its elements. */
  readonly bytes?: true;
  /** The length as C has it, a constant or an expression; null where it has the number itself. */
  readonly lengthExpression: Text | null;
  readonly element: TypeEntry;
  /** The typedef under which C names the type here; missing where it uses none. */
  readonly alias?: Identifier;
}

/** A struct or union, as the type of something. */
export interface AggregateReference {
  /** Which of the two. */
  readonly kind: "struct" | "union";
  readonly name: TypeName;
  /** The typedef of another name under which C names the type here; missing where it uses none. */
  readonly alias?: Identifier;
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
