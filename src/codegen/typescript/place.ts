/** A place in a view as JavaScript computes it: a variable, fixed bytes and terms of loops. */
export interface Place {
  readonly base: string;
  /** In bytes from the base. */
  readonly bytes: number;
  /** What loops add: `index * 8`. */
  readonly terms: readonly string[];
}

export function placeAt(base: string, bytes = 0): Place {
  return { base, bytes, terms: [] };
}

/** The place `bytes` further on. */
export function further(place: Place, bytes: number): Place {
  return { ...place, bytes: place.bytes + bytes };
}

/** The place of element `index` of an array of elements of `size` bytes. */
export function element(place: Place, index: string, size: number): Place {
  return { ...place, terms: [...place.terms, size === 1 ? index : `${index} * ${size}`] };
}

export function placeText({ base, bytes, terms }: Place): string {
  return [base, ...(bytes === 0 ? [] : [`${bytes}`]), ...terms].join(" + ");
}
