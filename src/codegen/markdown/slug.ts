/** Gives each heading of a document the anchor that GitHub gives it. */
export type Slugger = (text: string) => string;

/**
 * A slugger for one document, to be called with the plain text of every heading in their order: a text
 * that occurs again gets a number.
 */
export function slugger(): Slugger {
  const taken = new Map<string, number>();
  return (text) => {
    const base = slugOf(text);
    let slug = base;
    while (taken.has(slug)) {
      const again = (taken.get(base) ?? 0) + 1;
      taken.set(base, again);
      slug = `${base}-${again}`;
    }
    taken.set(slug, 0);
    return slug;
  };
}

/** Lower case, letters, digits, `_` and `-` alone, and `-` for each space. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}\p{Connector_Punctuation}\- ]/gu, "")
    .replaceAll(" ", "-");
}
