import { readFile } from "node:fs/promises";

/** Text of a file, or `undefined` where it can't be read. */
export async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Text of each file that can be read, in the order of `files`. */
export async function readTexts(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(files.map(readText));
  return new Map(
    files.flatMap((file, index) => {
      const text = texts[index];
      return text === undefined ? [] : [[file, text]];
    }),
  );
}
