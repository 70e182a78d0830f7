import { readText } from "../output/read-text.ts";

/** Text of each file that can be read, in the order of `files`. */
export async function readTexts(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(files.map(readText));
  return new Map(
    files.flatMap((file, index) => {
      const text = texts[index];
      return typeof text === "string" ? [[file, text]] : [];
    }),
  );
}
