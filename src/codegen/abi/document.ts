import type { Direction } from "../../model/type.ts";
import type { ConstantType } from "../../model/constant-type.ts";

/**
 * The form of an ABI document. Offsets,
 * sizes and alignments are in bytes.
 */
export interface AbiDocument {
  readonly format: "abispec-abi-1";
  readonly name: string;
  readonly source: string;
  readonly byteOrder: "little" | "big";
  readonly pageSize: number;
  readonly abis: readonly AbiEntry[];
  readonly aliases: readonly AliasEntry[];
  readonly constants: readonly ConstantEntry[];
  readonly types: readonly (StructEntry | UnionEntry)[];
  readonly rings: readonly RingEntry[];
  readonly messages: readonly MessageEntry[];
}

export interface AbiEntry {
  readonly name: string;
  readonly triple: string;
  readonly byteOrder: "little" | "big";
  readonly pointerSize: number;
  readonly longSize: number;
  readonly int64Alignment: number;
  readonly charSigned: boolean;
}

export interface AliasEntry {
  readonly name: string;
  readonly type: string;
  readonly bits: number;
  readonly signed: boolean;
  readonly header: string | null;
}

export interface ConstantEntry {
  readonly name: string;
  readonly kind: "constant" | "code" | "bound" | "flag-bit" | "flag-mask";
  readonly family: string | null;
  readonly type: ConstantType;
  /** In decimal, since numbers of JSON are often read with 53 bits. */
  readonly value: string;
}

export interface StructEntry extends AggregateEntry {
  readonly kind: "struct";
}

export interface UnionEntry extends AggregateEntry {
  readonly kind: "union";
  readonly selector: SelectorEntry | null;
}

interface AggregateEntry {
  readonly name: string;
  readonly inPlace: boolean;
  readonly typedef: string | null;
  readonly members: readonly MemberEntry[];
  readonly layouts: readonly LayoutEntry[];
}

export interface SelectorEntry {
  readonly family: string;
  readonly tag: string | null;
  readonly cases: readonly { readonly constant: string; readonly member: string }[];
}

export interface MemberEntry {
  readonly name: string;
  readonly type: TypeEntry;
  readonly direction: Direction | null;
  readonly padding: boolean;
}

export interface LayoutEntry {
  readonly abis: readonly string[];
  readonly size: number;
  readonly alignment: number;
  readonly members: readonly {
    readonly name: string;
    readonly offset: number;
    readonly size: number;
  }[];
  readonly holes: readonly { readonly offset: number; readonly size: number }[];
}

export type TypeEntry =
  | {
      readonly kind: "integer";
      readonly name: string;
      readonly bits: number;
      readonly signed: boolean;
      readonly alias: string | null;
      readonly values: string | null;
    }
  | { readonly kind: "array"; readonly length: number; readonly element: TypeEntry }
  | { readonly kind: "struct" | "union"; readonly name: string };

export interface PageEntry {
  readonly kind: "page";
  readonly element: TypeEntry;
  readonly length: number | null;
  readonly count: string | null;
  readonly access: "read-only" | "read-write";
  readonly layouts: readonly {
    readonly abis: readonly string[];
    readonly elementSize: number;
    readonly capacity: number;
  }[];
}

export interface RingEntry {
  readonly name: string;
  readonly request: string;
  readonly response: string;
  readonly carrier: EnvelopeEntry | null;
  readonly indices: readonly {
    readonly name: string;
    readonly offset: number;
    readonly size: number;
  }[];
  readonly layouts: readonly {
    readonly abis: readonly string[];
    readonly slotsOffset: number;
    readonly slotSize: number;
    readonly slots: number;
  }[];
}

export interface EnvelopeEntry {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly words: string;
  readonly result: string;
}

export interface CodeReference {
  readonly constant: string;
  readonly value: string;
}

export interface MessageEntry {
  readonly name: string;
  readonly ring: string;
  readonly type: CodeReference;
  readonly request: readonly ParameterEntry[];
  readonly replies: readonly {
    readonly status: CodeReference;
    readonly words: readonly ParameterEntry[];
  }[];
}

export interface ParameterEntry {
  readonly name: string;
  readonly element: string;
  readonly type: TypeEntry | PageEntry;
}
