import type { Conditional } from "./condition.ts";
import type { ConstantType } from "./constant-type.ts";
import type { SizeTrait } from "./layout/abi.ts";
import type { Prose, ProseTarget } from "./prose.ts";
import type { NamedPlace, Places, Span } from "../diagnostics/core/diagnostic.ts";

/** Something with a name in C, a comment and a place. */
export interface Named extends Conditional {
  /** The name in C, verbatim. */
  readonly name: string;
  /** `undefined` where the spec has no comment, which is a finding of its own. */
  readonly prose: Prose | undefined;
  /** The place of the name. */
  readonly span: Span;
}

/** A number of C: an integer, a floating-point number or an address. */
export interface Integer {
  /** As C spells it: `uint16_t`, `unsigned long`. */
  readonly name: string;
  /** The width; the greatest one where the ABI decides it. */
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  /** What of the ABI is as wide, where the ABI decides. */
  readonly sizedBy?: SizeTrait;
  /** The order of its bytes, where it is not that of the header. */
  readonly byteOrder?: "little" | "big";
  /** 0 is false, and anything else is true. */
  readonly isBoolean?: true;
  /** The member is one of 64 bits on another ABI, so that it is a `bigint` of TypeScript on this one. */
  readonly isWide?: true;
  /** It is a floating-point number. */
  readonly isFloat?: true;
  /** How many of its bits it has as a bit-field, which only a member can be. */
  readonly width?: number;
  /** A pointer, or a handle of Xen: `struct node *`, `XEN_GUEST_HANDLE(void)`. */
  readonly isAddress?: true;
}

/** What another header may define in place of this one. */
export interface Definable {
  /** The header that defines it, as C includes it; `undefined` where this header does. */
  readonly header: string | undefined;
  readonly places: Places<"header">;
}

/** What may have an alignment of its own. */
export interface Alignable {
  /** The least alignment, in bytes on every ABI; `undefined`: that of its type or members. */
  readonly aligned: number | undefined;
  /** What C has in place of the number. */
  readonly alignedBy?: CExpression | undefined;
}

/** A typedef of a type: of this header, or of another one. */
export interface Alias extends Named, Definable, Alignable {
  readonly kind: "alias";
  readonly type: Type;
  /** It is a macro and no typedef. */
  readonly macro: boolean;
  /** Programs may have Xen's handles of it. */
  readonly handle?: boolean | undefined;
  readonly places: Places<"header" | "of">;
}

/** A number as the spec spells it. */
export interface Literal {
  readonly value: bigint;
  /** As C has it, without a suffix: `0xFFFF`, `-2`, `18`, `017`. */
  readonly spelling: string;
  /** The C constant has an unsigned type. */
  readonly unsigned: boolean;
  /** It has so without a suffix: it is hexadecimal or octal, and the top bit of 32 is set. */
  readonly isTop?: boolean;
  /** The type of an enumerator, which neither its spelling nor its expression decides. */
  readonly type?: ConstantType;
  /** The expression that C has for it, where the spec gives one. */
  readonly expression?: CExpression | undefined;
  /** Its value on each ABI of the table, where that differs; `value` is the first one. */
  readonly byAbi?: readonly bigint[] | undefined;
}

/** An expression as the header has it. */
export interface CExpression {
  readonly pieces: readonly ExpressionPiece[];
  /** Its lines, where the spec has it on several. */
  readonly lines?: readonly string[] | undefined;
  /** The type that it has on every ABI; `long` where its width depends on the ABI as that of `long` does. */
  readonly type: ConstantType;
  /** It is a name, a literal or in brackets, so that it can be a part of any other expression. */
  readonly isPrimary: boolean;
}

/** A text of C; a `target` where it is a name of the spec. */
export interface ExpressionPiece {
  readonly text: string;
  readonly target: ProseTarget | undefined;
}

/** A macro for a number. */
export interface NumberConstant extends Named, Literal, Definable {
  readonly kind: "constant";
  readonly places: Places<"value" | "header">;
}

/** A macro for a string. */
export interface StringConstant extends Named, Definable {
  readonly kind: "constant";
  readonly text: string;
  /** What C has for it, where that is not one literal: other macros, and literals. */
  readonly pieces?: readonly ExpressionPiece[] | undefined;
  readonly places: Places<"value" | "header">;
}

export type Constant = NumberConstant | StringConstant;

/** One value of a family of codes. */
export interface Code extends Named, Literal {
  /** The macro: `XEN_NETIF_CTRL_TYPE_INVALID`; `name` is the part after the prefix. */
  readonly cName: string;
  /** A bound is no code itself, such as their number; an alias is another name of one further up. */
  readonly role: "code" | "bound" | "alias";
  /** It is a macro among the enumerators of an enumeration. */
  readonly isMacro?: true | undefined;
  readonly places: Places<"value">;
}

interface NamedNumbers extends Named, Definable {
  /** What the macros begin with: `XEN_NETIF_CTRL_TYPE_`; empty where they have nothing in common. */
  readonly prefix: string;
  /** Whether the macros of another family begin in the same way. */
  readonly sharesPrefix?: boolean | undefined;
  /** How C declares them, unless they are macros. */
  readonly enumeration?: Enumeration | undefined;
  readonly places: Places<"prefix" | "header">;
}

/** An `enum` of C. */
export interface Enumeration {
  /** `undefined` where it has none. */
  readonly tag: string | undefined;
  readonly typedef: string | undefined;
  /** The enumerators, by their short names, that are macros for themselves as well. */
  readonly macros: readonly string[];
  /** The value of each is there, also where C counts in the same way. */
  readonly values: boolean;
  /** The type that members have. */
  readonly integer: Integer;
  readonly places: Places<"typedef">;
}

/** A family of enumerated values. */
export interface Codes extends NamedNumbers {
  readonly kind: "codes";
  readonly values: readonly Code[];
}

/** One flag of a family; its value is the mask. */
export interface Flag extends Named, Literal {
  /** The macro of the mask: `NETTXF_more_data`. */
  readonly cName: string;
  /** The bit, where the header has a macro for its number; `undefined` for a mask as the spec spells it. */
  readonly bit: Bit | undefined;
  /** It is a macro among the enumerators of an enumeration. */
  readonly isMacro?: true | undefined;
  readonly places: Places<"value">;
}

export interface Bit {
  /** The macro: `_NETTXF_more_data`. */
  readonly name: string;
  /** Counted from the least significant. */
  readonly number: number;
}

/** A family of bits or masks. */
export interface Flags extends NamedNumbers {
  readonly kind: "flags";
  readonly values: readonly Flag[];
}

/** What C may know by a typedef. */
interface Aliasable {
  /** The typedef under which C names the type here. */
  readonly alias?: Alias | undefined;
}

/** An integer as a type: by its own name or an alias, with or without a meaning for its values. */
export interface ScalarType extends Aliasable {
  readonly kind: "scalar";
  readonly integer: Integer;
  /** What the values of the field mean. */
  readonly values: Codes | Flags | undefined;
  /** What an address points to, where the spec has it. */
  readonly to?: Type;
}

export interface ArrayType extends Aliasable {
  readonly kind: "array";
  readonly element: Type;
  /** Number of elements, at least 1; 0 for a flexible array. */
  readonly length: number;
  /** What C has in the brackets in place of the number. */
  readonly lengthExpression?: CExpression | undefined;
  /** What is known of the number of elements of a flexible array; `undefined` where it is fixed. */
  readonly flexible: Flexible | undefined;
}

/** An array at the end of a struct, whose number of elements is not part of the type. */
export interface Flexible {
  /** The name of the integer, among the members beside it, that has the number; `undefined`: the rest. */
  readonly count: string | undefined;
  /** Its bytes are counted, read and written, because its elements have different sizes. */
  readonly isBytes: boolean;
  /** The largest number of elements, or bytes; `undefined` where any may be. */
  readonly most: number | undefined;
  /** What C has in its brackets. */
  readonly spelling: "" | "0";
  readonly places: Places<"count">;
}

export interface StructType extends Aliasable {
  readonly kind: "struct";
  readonly struct: Struct;
}

export interface UnionType extends Aliasable {
  readonly kind: "union";
  readonly union: Union;
}

export type Type = ScalarType | ArrayType | StructType | UnionType;

/** Who writes a member, seen from the side that receives the structure. */
export type Direction = "input" | "output" | "inout";

/** A declaration that C may have inside a struct or union. */
export type InnerDeclaration = Constant | Codes | Flags | DeclaredAggregate;

/** What C declares inside a struct or union, where a member is. */
export interface Inside {
  /** Macros above the member. */
  readonly before: readonly InnerDeclaration[];
  /** Macros below the member. */
  readonly after: readonly InnerDeclaration[];
  /** The struct, union or enumeration that is the member's type is defined here. */
  readonly definesType: boolean;
  /** The place of each in the list of the spec. */
  readonly places: ReadonlyMap<InnerDeclaration, Span>;
}

export interface Member extends Named, Alignable {
  readonly type: Type;
  readonly direction: Direction | undefined;
  /** `undefined` where C declares nothing here but the member. */
  readonly inside?: Inside | undefined;
  /** Named padding: 0 when written, without meaning when read. */
  readonly padding: boolean;
  /**
   * C has no name for it: the members of its struct or union are those of what is around it. Its name is that
   * of the spec. It is a union in a struct, or a variant.
   */
  readonly anonymous: boolean;
  /** It starts at the next byte, whatever the alignment of its type. */
  readonly packed: boolean;
}

interface AggregateParts extends Definable, Conditional, Alignable {
  /** `undefined` where it is written in place as the type of one member. */
  readonly name: string | undefined;
  readonly prose: Prose | undefined;
  readonly span: Span;
  readonly typedef: string | undefined;
  /** Its name is that of a typedef: it has no tag. */
  readonly isTagless: boolean;
  /** Programs may have Xen's handles of its typedef. */
  readonly handle?: boolean | undefined;
  /** There is no padding between its members. */
  readonly packed: boolean;
  /** The spec says that the compiler may pad it. */
  readonly implicitPadding: boolean;
  readonly places: Places<"typedef" | "header">;
  readonly members: readonly Member[];
}

/** A struct within a struct that C has no name for. Its members are among those of the struct around it. */
export interface AnonymousStruct extends Conditional {
  /** The position of its first member among those. */
  readonly first: number;
  readonly prose: Prose | undefined;
  readonly struct: Struct;
}

/** Bits of a struct that no member has; their name is that of the spec. */
export interface UnnamedBits extends Named {
  /** The position of the member that follows. */
  readonly first: number;
  /** With a width of 0 the next bit-field begins at the next boundary of the integer. */
  readonly bits: ScalarType;
}

export interface Struct extends AggregateParts {
  readonly kind: "struct";
  /** What has no name in C, in the order of the members. */
  readonly anonymous: readonly (AnonymousStruct | UnnamedBits)[];
  /**
   * Whose macros the header asks for the byte order, so that the bit-fields are the same bits of the same
   * bytes on every ABI; members are in the order for little-endian.
   */
  readonly portableBits?: "linux" | "compiler" | undefined;
  /** The name of the byte rings whose indices it has, and whose functions a macro of Xen's ring.h defines. */
  readonly flexRing?: NamedPlace | undefined;
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
  readonly variant: string;
  readonly span: Span;
  readonly places: Places<"variant">;
}

export interface Union extends AggregateParts {
  readonly kind: "union";
  readonly selector: Selector | undefined;
}

export type Aggregate = Struct | Union;

/** A struct or union that is declared on its own. */
export type DeclaredAggregate = Aggregate & { readonly name: string };
