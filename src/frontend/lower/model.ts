import { basename } from "node:path";
import type { HeaderDescription } from "../../language/description.ts";
import type { Declaration } from "../../model/declaration.ts";
import type { Alias } from "../../model/type.ts";
import type { Chapter, Model } from "../../model/model.ts";
import type { Exported, LoadedModule } from "../exported.ts";
import { literalOf, placeOf, propertyOf, type Export } from "../outline.ts";
import type { JoinContext } from "./context.ts";
import { declarationFrom } from "./declarations.ts";

/** Joins the chapters of a header into its model. */
export function modelFrom(
  found: HeaderDescription,
  written: Export,
  chapters: readonly LoadedModule[],
  source: string,
  context: JoinContext,
): Omit<Model, "scenarios" | "invalid"> {
  const joined = chapters.map((module): Chapter => ({
    name: basename(module.file).replace(/\.[^.]*$/, ""),
    file: module.file,
    declarations: [...new Set(module.declarations.flatMap((one) => joinedOnce(one, context)))],
  }));
  const declarations = joined.flatMap((chapter) => chapter.declarations);
  const parts = literalOf(written.value);
  const place = (part: string) => placeOf(parts, part, written.span);
  const includes = propertyOf(parts, "includes")?.value.elements ?? [];
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
    places: {
      name: place("name"),
      title: place("title"),
      guard: place("guard"),
      licence: place("licence"),
    },
    listedIncludes: new Map(
      found.includes.map((path, index) => [path, includes[index]?.span ?? place("includes")]),
    ),
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
