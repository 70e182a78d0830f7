import { basename } from "node:path";
import type { HeaderDescription } from "../../language/description.ts";
import type { Alias, Declaration } from "../../model/declaration.ts";
import type { Chapter, Model } from "../../model/model.ts";
import type { Exported, LoadedModule } from "../exported.ts";
import type { Export } from "../outline.ts";
import type { JoinContext } from "./context.ts";
import { declarationFrom } from "./declarations.ts";

/** Joins the chapters of a header into its model. */
export function modelFrom(
  found: HeaderDescription,
  written: Export,
  chapters: readonly LoadedModule[],
  source: string,
  context: JoinContext,
): Omit<Model, "scenarios"> {
  const joined = chapters.map((module): Chapter => ({
    name: basename(module.file).replace(/\.[^.]*$/, ""),
    file: module.file,
    declarations: [...new Set(module.declarations.flatMap((one) => joinedOnce(one, context)))],
  }));
  const declarations = joined.flatMap((chapter) => chapter.declarations);
  return {
    name: found.name,
    source,
    title: found.title,
    guard: found.guard,
    licence: found.licence,
    byteOrder: found.byteOrder,
    includes: [...new Set([...found.includes, ...declarations.flatMap(headerOf)])],
    prose: context.prose(written.comment, []),
    span: written.span,
    chapters: joined,
  };
}

/** A declaration, which what follows finds by its description. */
function joinedOnce(one: Exported, context: JoinContext): readonly Declaration[] {
  const declaration = declarationFrom(one, context);
  if (declaration === undefined) return [];
  context.joined.set(one.description, declaration);
  return [declaration];
}

function headerOf(declaration: Declaration): string[] {
  const alias: Alias | undefined = declaration.kind === "alias" ? declaration : undefined;
  return alias?.header === undefined ? [] : [alias.header];
}
