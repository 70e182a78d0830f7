import type { Described } from "./described.ts";
import type {
  CodeDescription,
  CodesDescription,
  ConstantDescription,
  BoundDescription,
  DefineDescription,
  ExpressionDescription,
  FlagDescription,
  FlagsDescription,
} from "./number-descriptions.ts";
import type {
  EnvelopeDescription,
  FlexibleLength,
  HeaderDescription,
  IntegerDescription,
  InvalidDescription,
  KeyDescription,
  SectionDescription,
  WhenDescription,
} from "./plain-descriptions.ts";
export * from "./described.ts";
export type * from "./number-descriptions.ts";
export type * from "./plain-descriptions.ts";

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
