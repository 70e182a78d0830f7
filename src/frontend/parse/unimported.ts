import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { startOf } from "../../diagnostics/core/span.ts";

/**
 * Finds modules in the folder of a spec, `netif` for `netif.ts`, that the spec does not reach: whatever they
 * declare is in no output. In other folders modules of other specs may lie.
 *
 * @param spec - absolute path of the spec.
 * @param modules - absolute paths of the modules that it reaches.
 */
export async function unimportedModules(
  spec: string,
  modules: ReadonlySet<string>,
): Promise<readonly Diagnostic[]> {
  const folder = spec.replace(/\.[^./\\]+$/, "");
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files
    .filter((file) => /(?<!\.d)\.ts$/.test(file) && !modules.has(join(folder, file)))
    .toSorted()
    .map((file) =>
      catalogue["unlisted-declaration"].finding(
        "unimported",
        startOf(join(folder, file)),
        basename(folder),
      ),
    );
}
