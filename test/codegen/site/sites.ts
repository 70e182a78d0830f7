import { fileURLToPath } from "node:url";
import { documentsAt } from "../../../src/cli/docs.ts";
import { script } from "../../../src/codegen/site/script.ts";
import { type SiteFile, siteOf } from "../../../src/codegen/site/site.ts";
import { modelOf } from "../../examined.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The files of a site of specs and of documents, by their paths from the root. */
export async function filesOf(
  specs: readonly string[],
  guide: readonly string[] = [],
): Promise<readonly SiteFile[]> {
  return siteOf(
    await Promise.all(specs.map(modelOf)),
    guide.flatMap((path) => documentsAt(`${root}${path}`) ?? []),
    script,
  );
}

/** A tag of a page: its name, and the values of its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The tags of a page as a browser sees them, in order; its scripts and their content are left out. */
export function tagsOf(page: string): readonly Tag[] {
  const markup = page.replaceAll(/(<script type="application\/json"[^>]*>).*?<\/script>/gs, "$1");
  return [...markup.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, name = "", attributes = ""]) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
          key,
          unescape(value),
        ]),
      ),
    }),
  );
}

function unescape(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    lt: "<",
    gt: ">",
    quot: '"',
    "#39": "'",
    amp: "&",
  };
  return text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? "");
}
