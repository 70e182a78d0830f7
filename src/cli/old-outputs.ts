import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { emitters } from "../codegen/outputs.ts";
import { sourceOf } from "../codegen/shared/template.ts";
import type { Model } from "../model/model.ts";
import { type Comparison, realPath } from "../output/compare.ts";
import { exists } from "../output/file-system.ts";

/** A file that was generated from a spec which does not give it any more. */
export interface OldOutput {
  readonly path: string;
  /** The spec that the file names, from the folder of its package. */
  readonly source: string;
}

/**
 * The old outputs in `folder`: files with the notice of an output that are none of `files`, and whose spec is
 * one of `models` or does not exist.
 *
 * The notice has the path of the spec from the folder of its package. Where that package does not contain
 * `folder`, outputs of other packages may be there, and nothing is an old output.
 */
export function findOldOutputs(
  models: readonly Model[],
  files: readonly Comparison[],
  folder: string,
): readonly OldOutput[] {
  const sources = new Set(models.map(({ source }) => source));
  // The folders from which the sources of models are named.
  const roots = new Set(models.map(({ span, source }) => span.file.slice(0, -source.length)));
  const packages = [...roots].filter((root) => contains(root, folder));
  if (packages.length === 0 || !existsSync(folder)) return [];
  const current = new Set(files.map(({ target }) => realPath(target)));
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && emitters.some(({ ending }) => entry.name.endsWith(`.${ending}`)),
    )
    .map(({ name }) => join(folder, name))
    .filter((path) => !current.has(realPath(path)))
    .flatMap((path) => {
      const source = sourceOf(textOf(path));
      if (source === undefined) return [];
      const isGone = !packages.some((root) => exists(join(root, source)));
      return isGone || sources.has(source) ? [{ path, source }] : [];
    });
}

function contains(root: string, folder: string): boolean {
  return !/^\.\.(?:$|[/\\])/.test(relative(realPath(root), realPath(folder)));
}

/** The text of a file; empty where it cannot be read, since it may not be generated. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
