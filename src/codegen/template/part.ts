/** A piece of a template that takes a value. */
export type Part = HolePart | EachPart;

/** `{{name}}`: where a value goes. */
export interface HolePart {
  readonly kind: "hole";
  readonly path: ValuePath;
}

/** `{{#each list}} … {{/each}}`: what there is once for each element. */
export interface EachPart {
  readonly kind: "each";
  readonly path: ValuePath;
  readonly parts: readonly Part[];
}

/** How a template names a value: `name`, `../name`, `this`. */
export interface ValuePath {
  /** As it is written. */
  readonly text: string;
  /** Where it stands in the text of the template. */
  readonly offset: number;
  /** How many lists it leads out of. */
  readonly depth: number;
  /** A property, or `this`. */
  readonly name: string;
}
