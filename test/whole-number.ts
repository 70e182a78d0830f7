/** A whole number of the environment; `standard` where there is none. */
export function wholeNumber(name: string, standard: number): number {
  const text = process.env[name] ?? "";
  const value = text === "" ? standard : Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} is not a whole number`);
  return value;
}
