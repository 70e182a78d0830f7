// Descriptions that have no other one in them.

export interface IntegerDescription {
  readonly kind: "integer";
  /** As C spells it. */
  readonly name: string;
  /** The width; the greatest one where the ABI decides it. */
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  /** What of the ABI is as wide. */
  readonly sizedBy?: "longSize" | "pointerSize";
  readonly isBoolean?: true;
  /** A floating-point number. */
  readonly isFloat?: true;
}

/** Members in a row under a condition, or a number of a family under one. */
export interface WhenDescription {
  readonly kind: "when";
}

/** How C declares a family as an enumeration. */
export interface EnumDescription {
  readonly as: "enum";
  readonly tag: boolean;
  /** `true` where the constant is the typedef itself. */
  readonly typedef: string | true | undefined;
  /** Names of enumerators, or of those that are neither among them nor bounds. */
  readonly macros: { readonly names: readonly string[] } | { readonly except: readonly string[] };
  readonly values: boolean;
}

export interface EnvelopeDescription {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly words: string;
  readonly result: string;
  readonly reserved?: string;
}

export interface KeyDescription {
  readonly kind: "key";
  readonly path: string;
  readonly writer: "frontend" | "backend" | "both" | "toolstack";
  readonly values: "switch" | "number" | "text" | undefined;
  readonly absent: string | undefined;
  readonly without: string | undefined;
}

export interface SectionDescription {
  readonly kind: "section";
  readonly title: string;
}

/** Stands for what a declaration with a mistake would be. */
export interface InvalidDescription {
  readonly kind: "invalid";
}
