import { basename, dirname, join } from "node:path";
import { readHeaderText } from "../header/header-text.ts";
import type { Include } from "../header/includes.ts";
import { includeText } from "./header-draft.ts";
import {
  type FailedImport,
  type Import,
  type ImportOptions,
  importHeader,
} from "./import-header.ts";
import { leadingIncludes } from "./directives.ts";

/** What a header becomes, and those that it includes. */
export interface FollowedImport {
  readonly path: string;
  readonly result: Import | FailedImport;
}

/** Whether a spec says what its header says, so that others can take its declarations. */
export function isProvedImport(result: FollowedImport["result"]): result is Import {
  return !("error" in result) && result.refused.length === 0;
}

/**
 * Imports a header and, before it, those that it includes and that are beside it or in `folders`; what one of
 * them declares is taken from its spec. One that can't be imported is only included, as without this.
 *
 * @returns the imports, that of the header last.
 */
export async function importFollowing(
  options: ImportOptions,
  folders: readonly string[],
): Promise<readonly [...FollowedImport[], FollowedImport]> {
  const done = new Map<string, FollowedImport>();
  const find = options.header.find(options.abis[0]);

  async function follow(
    header: ImportOptions["header"],
    include: string | undefined,
    around: readonly string[],
  ): Promise<FollowedImport> {
    const within = [...around, header.path];
    for (const one of leadingIncludes(await readHeaderText(header.text))) {
      const found = find(one.name, header.path, one.isSystem);
      // A circle has no first spec.
      if (found === undefined || within.includes(found.path) || done.has(found.path)) continue;
      const isOther = [...within, ...done.keys()].every(
        (path) => basename(path) !== basename(found.path),
      );
      if (!isOther || !isBeside(one, found.path, header.path, folders)) continue;
      const other = await follow({ ...header, ...found }, includeText(one), within);
      done.set(found.path, other);
    }
    const followed = [...done.values()].flatMap(({ result }) =>
      isProvedImport(result) ? [result.spec] : [],
    );
    const result = await importHeader({ ...options, header, include, followed });
    return { path: header.path, result };
  }

  const last = await follow(options.header, undefined, []);
  return [...done.values(), last];
}

/** Whether an include is found beside the file that has it, or in one of `folders`. */
function isBeside(
  { name, isSystem }: Include,
  path: string,
  from: string,
  folders: readonly string[],
): boolean {
  const searched = [...(isSystem ? [] : [dirname(from)]), ...folders];
  return searched.some((folder) => join(folder, name) === path);
}
