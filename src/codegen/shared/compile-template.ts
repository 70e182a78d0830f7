import { readFileSync } from "node:fs";
import { join } from "node:path";
import handlebars from "handlebars";
import { packageFolder } from "../../package-folder.ts";

// Handlebars prepares all of its helpers each time a template is filled in; ours use no others than these.
for (const name of ["with", "log", "lookup"]) handlebars.unregisterHelper(name);

// The build puts a module with the compiled templates in the place of this one.

/**
 * Compiles a template of the folder `templates/`.
 *
 * @param path - from that folder, with `/`: `c/header.hbs`.
 */
export function compileTemplate<View>(path: string): (view: View) => string {
  const text = readFileSync(join(packageFolder, "templates", path), "utf8");
  return handlebars.compile<View>(text, { noEscape: true, strict: true, knownHelpersOnly: true });
}
