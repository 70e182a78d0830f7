/**
 * What a word of the language describes, kept under a symbol so that a member, code or variant may
 * have any name. The registry of symbols is shared with the context that specs run in.
 */
export const description: unique symbol = Symbol.for("abispec.description") as typeof description;

/** Carries a type for inference only; no value has it. */
export declare const carried: unique symbol;

/** A thing of the language: its description, and the TypeScript type it stands for. */
export interface Described<D, T = unknown> {
  readonly [description]: D;
  readonly [carried]?: T;
}
