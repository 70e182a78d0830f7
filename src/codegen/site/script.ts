import { join } from "node:path";
import { buildSync } from "esbuild";
import { packageFolder } from "../../package-folder.ts";

// The build puts the text of the script in the place of this module, so that a package needs no bundler.

const { outputFiles } = buildSync({
  entryPoints: [join(packageFolder, "src", "codegen", "site", "browser", "main.ts")],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  write: false,
});

/** The script of all pages. */
export const script = outputFiles[0]?.text ?? "";
