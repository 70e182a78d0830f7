/** What the browser remembers for this site; nothing where it refuses to, as some do for files. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`abispec-${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Lets the browser remember something, if it wants to. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`abispec-${key}`, value);
  } catch {
    // The page works without.
  }
}

/** An element of this page by its id; `undefined` where there is none of this kind. */
export function elementById<Kind extends Element>(
  id: string,
  kind: new () => Kind,
): Kind | undefined {
  const found = document.getElementById(id);
  return found instanceof kind ? found : undefined;
}
