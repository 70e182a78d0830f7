import { dirname, sep } from "node:path";
import { filesWithTypeErrors as check } from "../src/frontend/types/native-check.ts";

export { isLong } from "../src/frontend/types/native-check.ts";

/** The files with errors of types, by the root of a spec that is checked with others. */
const together = new Map<string, Awaited<ReturnType<typeof check>>>();

/**
 * Lets one native compiler check many specs, each in a folder of its own: to start one takes longer than it needs
 * for a small spec.
 *
 * @param roots - absolute paths.
 */
export async function checkTogether(roots: readonly string[]): Promise<void> {
  const wrong = await check(roots, undefined);
  // Where there are errors of syntax, the compiler looks for no others.
  const others = await check(
    roots.filter((root) => inFolderOf(root, wrong).length === 0),
    undefined,
  );
  const found = wrong && others && new Set([...wrong, ...others]);
  for (const root of roots) together.set(root, found);
}

function inFolderOf(root: string, files: Iterable<string> = []): readonly string[] {
  return [...files].filter((file) => file.startsWith(dirname(root) + sep));
}

/** Stands for the native check of a spec. */
export const filesWithTypeErrors: typeof check = async (given, stop, texts) => {
  const roots = [...given];
  const [root = ""] = roots;
  const found = texts === undefined ? together.get(root) : undefined;
  if (found === undefined) return check(roots, stop, texts);
  const isOther = (file: string) => together.has(file) && !roots.includes(file);
  return new Set(inFolderOf(root, found).filter((file) => !isOther(file)));
};
