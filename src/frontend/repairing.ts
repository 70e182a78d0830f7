import type { OnLoadResult, Plugin } from "esbuild";
import { readText } from "../output/read-text.ts";
import { ownModule } from "./own-module.ts";
import { parsed } from "./parsed.ts";
import { brokenModule, lackingExports, repairedText } from "./repaired-text.ts";
import type { Repairs } from "./repairs.ts";
import { tracedText } from "./traced-text.ts";

const stub: OnLoadResult = { contents: `module.exports = require("${brokenModule}").broken;` };

const broken = ownModule("language/broken");

/** Namespace of the paths that lead nowhere. */
export const nowhere = "nowhere";

/**
 * Puts the stand-ins of `repairs` into a build. A module of CommonJS has every name that is imported from it.
 */
export function repairing(repairs: Repairs, isTraced: (path: string) => boolean): Plugin {
  return {
    name: "repairing",
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${brokenModule}$`) }, () => ({ path: broken }));
      build.onResolve({ filter: /./ }, ({ path, importer }) =>
        repairs.leadsNowhere(importer, path) ? { path, namespace: nowhere } : undefined,
      );
      build.onLoad({ filter: /./, namespace: nowhere }, () => stub);
      build.onLoad({ filter: /./, namespace: "file" }, async ({ path }) => {
        if (repairs.modules.has(path)) return stub;
        const parts = repairs.partsOf(path);
        if (parts === undefined && !isTraced(path)) return undefined;
        const text = await readText(path);
        if (typeof text !== "string") return undefined;
        const own = repaired(path, text, repairs);
        const contents = isTraced(path) ? tracedText(parsed(path, own)) : own;
        return { contents: contents + lackingExports(parts), loader: "default" };
      });
    },
  };
}

/** The text of the module at `path` with the stand-ins for what is broken in it. */
export function repaired(path: string, text: string, repairs: Repairs): string {
  const parts = repairs.partsOf(path);
  if (parts === undefined) return text;
  return repairedText(parsed(path, text), parts);
}
