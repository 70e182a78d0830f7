import type { FlexibleLength } from "./flexible.ts";
import type {
  EnumDescription,
  EnvelopeDescription,
  HeaderDescription,
  IntegerDescription,
  InvalidDescription,
  KeyDescription,
  SectionDescription,
  WhenDescription,
} from "./plain-descriptions.ts";
export type * from "./plain-descriptions.ts";

/**
 * What a word of the language describes, kept under a symbol so that a member, code or variant may
 * have any name. The registry of symbols is shared with the context that specs run in.
 */
export const description: unique symbol = Symbol.for("abispec.description") as typeof description;

/** Carries a type for inference only; no value has it. */
declare const carried: unique symbol;

/** Carries the name of a counting parameter for inference only; no value has it. */
export declare const counted: unique symbol;

/** A thing of the language: its description, and the TypeScript type it stands for. */
export interface Described<D extends Description, T = unknown> {
  readonly [description]: D;
  readonly [carried]?: T;
}

export interface DefinitionOptions {
  /**
   * The header that defines it, as C includes it: `"<linux/time.h>"`, or `"../grant_table.h"`. Without it
   * this header defines it.
   */
  readonly header?: string;
}

/** @typeParam B - what it is a typedef of. */
export interface AliasDescription<B = ScalarDescription> {
  readonly kind: "alias";
  readonly base: B;
  readonly header: string | undefined;
  readonly aligned: number | ExpressionDescription | undefined;
  readonly macro: boolean;
  /** Programs may have handles of it. */
  readonly handle: boolean;
}

/** An integer or alias whose bytes have a fixed order. */
export interface OrderedDescription {
  readonly kind: "ordered";
  readonly base: IntegerDescription | AliasDescription;
  readonly byteOrder: "little" | "big";
}

export type ScalarDescription = IntegerDescription | AliasDescription | OrderedDescription;

/** What has a typedef of its own: any type with a name, or an array of it. */
export type AliasedDescription =
  | ScalarDescription
  | MeaningDescription
  | PointerDescription
  | ArrayDescription
  | AnyAliasDescription
  | StructDescription
  | UnionDescription;

/** A typedef of any of these. */
export type AnyAliasDescription = AliasDescription<AliasedDescription>;

/** An address, or one of a guest of Xen. */
export interface PointerDescription {
  readonly kind: "pointer";
  readonly form: "pointer" | "handle";
  /** What it points to; as C, where it is a string. */
  readonly to: FieldDescription | string;
}

/** An integer or alias whose values have a meaning. */
export interface MeaningDescription {
  readonly kind: "meaning";
  /** `enum` for the type of the enumeration itself. */
  readonly base: ScalarDescription | "enum";
  readonly values: CodesDescription | FlagsDescription;
}

/** Some bits of an integer or alias: a bit-field. */
export interface BitsDescription {
  readonly kind: "bits";
  readonly base: ScalarDescription;
  readonly width: number;
  readonly values: CodesDescription | FlagsDescription | undefined;
}

export interface ArrayDescription {
  readonly kind: "array";
  readonly element: FieldDescription;
  readonly length: number | ExpressionDescription | FlexibleLength;
}

export interface PaddingDescription {
  readonly kind: "padding";
  readonly type: FieldDescription;
}

export interface DirectionDescription {
  readonly kind: "direction";
  readonly direction: "input" | "output" | "inout";
  readonly type: FieldDescription;
}

/** Where the compiler puts a member, if not where C's rules say. */
export interface PlacementDescription {
  readonly kind: "placement";
  readonly packed: boolean;
  readonly aligned: number | ExpressionDescription | undefined;
  readonly type: FieldDescription;
}

/** A struct or union whose members are used as if they were beside it; or bits without a name. */
export interface AnonymousDescription<T = StructDescription | UnionDescription | BitsDescription> {
  readonly kind: "anonymous";
  readonly type: T;
}

/** What can be inside a struct or union. */
export type InnerDescription =
  ConstantDescription | CodesDescription | FlagsDescription | StructDescription | UnionDescription;

/** One declaration or several. */
type InsideList = Described<InnerDescription> | readonly Described<InnerDescription>[];

/** What is declared at a member: below it, where nothing else is said. */
export type InsideDescription =
  InsideList | { readonly before?: InsideList; readonly after?: InsideList };

interface AggregateDescription {
  readonly inside?: Readonly<Record<string, InsideDescription | undefined>>;
  readonly header?: string;
  readonly members: Readonly<Record<string, Described<FieldDescription>>>;
  /** Its name; `true` where the declaration is one itself, and has no tag. */
  readonly typedef?: string | true;
  /** Programs may have handles of it. */
  readonly handle?: boolean;
  readonly packed?: boolean;
  readonly aligned: number | ExpressionDescription | undefined;
  readonly implicitPadding?: boolean;
}

export interface StructDescription extends AggregateDescription {
  readonly kind: "struct";
  readonly portableBits?: "linux" | "compiler";
  readonly flexRing?: string;
}

export interface UnionDescription extends AggregateDescription {
  readonly kind: "union";
  readonly selector: SelectorDescription | undefined;
}

export interface SelectorDescription {
  /** `undefined` where there are cases, but no codes that they are for. */
  readonly codes: CodesDescription | undefined;
  readonly tag: string | undefined;
  readonly cases: Readonly<Record<string, string>>;
}

export type FieldDescription =
  | ScalarDescription
  | MeaningDescription
  | BitsDescription
  | PointerDescription
  | AnyAliasDescription
  | ArrayDescription
  | PaddingDescription
  | DirectionDescription
  | PlacementDescription
  | AnonymousDescription
  | StructDescription
  | UnionDescription
  | WhenDescription;

/** An expression of C: the texts around its operands, and these. */
export interface ExpressionDescription {
  readonly kind: "expression";
  readonly texts: readonly string[];
  readonly operands: readonly unknown[];
}

/** How a spec gives a number: as one of TypeScript, or as an expression of C. */
export type NumberGiven = number | bigint | Described<ExpressionDescription>;

export interface ConstantDescription {
  readonly kind: "constant";
  readonly header: string | undefined;
  readonly value: NumberGiven | string;
  readonly unsigned: boolean;
}

export interface BoundDescription {
  readonly kind: "bound";
  readonly value: NumberGiven;
}

/** A macro among the enumerators of an enumeration. */
export interface DefineDescription {
  readonly kind: "define";
  readonly value: NumberGiven | Described<BoundDescription>;
}

/** A number of a family. */
export type Numeric =
  NumberGiven | Described<BoundDescription | DefineDescription | WhenDescription>;

export interface CodesDescription {
  readonly kind: "codes";
  readonly enumeration: EnumDescription | undefined;
  readonly header: string | undefined;
  readonly values: Readonly<Record<string, Numeric>>;
  readonly unsigned: boolean;
  readonly prefix: string | undefined;
}

export interface CodeDescription {
  readonly kind: "code";
  readonly codes: CodesDescription;
  readonly name: string;
}

export interface FlagsDescription {
  readonly kind: "flags";
  readonly enumeration: EnumDescription | undefined;
  readonly header: string | undefined;
  /** What the numbers of `values` are. */
  readonly form: "bits" | "masks";
  readonly values: Readonly<
    Record<string, NumberGiven | Described<DefineDescription | WhenDescription>>
  >;
  readonly unsigned: boolean;
  readonly prefix: string | undefined;
}

export interface FlagDescription {
  readonly kind: "flag";
  readonly flags: FlagsDescription;
  readonly name: string;
}

export interface PageDescription {
  readonly kind: "page";
  readonly content: FieldDescription;
  readonly count: string | undefined;
}

/** What a parameter of a message can be. */
export type ParameterDescription = ScalarDescription | MeaningDescription | PageDescription;

export interface ObligationDescription {
  readonly kind: "obligation";
  readonly obligation: "must" | "should" | "may";
  readonly decided: boolean;
  readonly because?: string | undefined;
}

/** How strongly a rule binds. */
export type Obligation = Described<ObligationDescription>;

/** Rules by name. */
export type Rules = Readonly<Record<string, Obligation>>;

/** How slots of a ring make up a packet. */
export interface PacketsDescription {
  /** Set in a slot if the packet goes on in another one; a flag of a member of the request or the response. */
  readonly more: Described<FlagDescription>;
  /** Set in the first slot if extra info follows it; a flag of the same struct. */
  readonly extra: Described<FlagDescription>;
  /** What a slot with extra info holds. */
  readonly extraInfo: Described<StructDescription>;
  /** Set in extra info if more of it follows; a flag of one of its members. */
  readonly moreExtra: Described<FlagDescription>;
}

export interface RingDescription {
  readonly kind: "ring";
  readonly request: StructDescription;
  readonly response: StructDescription;
  readonly envelope: EnvelopeDescription | undefined;
  readonly packets: PacketsDescription | undefined;
  readonly rules: Rules;
}

/** Parameters by name, in order. Elements of the request or response after them are 0. */
export type Parameters = Readonly<Record<string, Described<ParameterDescription>>>;

export interface MessageDescription {
  readonly kind: "message";
  readonly ring: RingDescription;
  readonly code: CodeDescription;
  readonly request: Parameters;
  readonly response: Readonly<Record<string, Parameters>>;
  readonly rules: Rules;
}

/** A parameter of a macro, in the expression of the macro. */
export interface MacroParameterDescription {
  readonly kind: "macroParameter";
  readonly name: string;
  readonly type: ScalarDescription | undefined;
}

export interface VerbatimDescription {
  readonly kind: "verbatim";
  /** Those of a macro, whose body `file` is. */
  readonly parameters?: Readonly<Record<string, Described<ScalarDescription> | "type">>;
  /** It is a macro without a value. */
  readonly isEmpty?: true;
  /** The header that defines a macro, where it is another one. */
  readonly header?: string | undefined;
  /** The path of a file with C, or C itself. */
  readonly file: string | Described<ExpressionDescription>;
  readonly sameAs: string | undefined;
}

/** A description that an exported constant of a spec may have. */
export type DeclarationDescription =
  | AnyAliasDescription
  | ConstantDescription
  | CodesDescription
  | FlagsDescription
  | StructDescription
  | UnionDescription
  | RingDescription
  | MessageDescription
  | KeyDescription
  | SectionDescription
  | VerbatimDescription;

export type Description =
  | DeclarationDescription
  | FieldDescription
  | BoundDescription
  | DefineDescription
  | ExpressionDescription
  | MacroParameterDescription
  | CodeDescription
  | FlagDescription
  | PageDescription
  | ObligationDescription
  | HeaderDescription
  | InvalidDescription;

/** What TypeScript decodes a member, struct or union to. */
export type Value<T> = T extends { readonly [carried]?: infer V } ? V : never;

/** The type of a member that has its own bytes; `V` is what TypeScript decodes it to. */
export type Field<V = unknown> = Described<Exclude<FieldDescription, BitsDescription>, V>;

/** The type of a member: it may be a bit-field. */
export type MemberField<V = unknown> = Described<FieldDescription, V>;

/** Members by their C names, in order. */
export type Members = Readonly<Record<string, MemberField>>;

/** Stands for several members. */
type Several = WhenDescription | AnonymousDescription<StructDescription>;

/** Is no member itself. */
type NoMember = Several | AnonymousDescription<BitsDescription>;

/**
 * What TypeScript decodes members to; those under one condition, and those of a struct without a name, are
 * members like the others.
 */
export type MemberValues<M> = {
  readonly [K in keyof M as M[K] extends Described<NoMember> ? never : K]: Value<M[K]>;
} & Rows<M>;

/** What the members that stand for several decode to. */
type Rows<M> = {
  [K in keyof M]: M[K] extends Described<Several, infer V> ? (of: V) => void : never;
}[keyof M] extends (of: infer I) => void
  ? I
  : unknown;

/** `M`, and the members in its rows under a condition, by the names that C has. */
export type WithRows<M> = M &
  Joined<
    {
      [K in keyof M & string]: M[K] extends Described<WhenDescription> ? WithRows<M[K]> : never;
    }[keyof M & string]
  >;

/** What is of all types of a union. */
export type Joined<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void
  ? I
  : never;
