import { basename, dirname, join } from "node:path";
import { catalogue, configurableCodes, isConfigurable } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Severity } from "../../diagnostics/core/diagnostic.ts";
import type { Severities } from "../../diagnostics/core/suppression.ts";
import type { HeaderDescription, HeaderParts } from "../../language/description.ts";
import { isDefinedElsewhere } from "../../model/declaration.ts";
import type { Chapter, Model } from "../../model/model.ts";
import { exists } from "../../output/file-system.ts";
import { Parts } from "./arguments.ts";
import type { LowerContext } from "./context.ts";
import { lowerDeclaration } from "./declarations.ts";
import type { LoadedModule } from "./modules.ts";
import { type ExportedProperty, literalOf, placeOf, propertyOf } from "./source-map.ts";
import { relativePath } from "../../text/path.ts";

export function lowerModel(
  found: ReadHeader,
  written: ExportedProperty,
  chapters: readonly LoadedModule[],
  source: string,
  imports: readonly Model[],
  context: LowerContext,
): Omit<Model, "scenarios" | "invalid"> {
  const lowered = chapters.map((module): Chapter => ({
    name: basename(module.file).replace(/\.[^.]*$/, ""),
    file: module.file,
    declarations: [
      ...new Set(module.declarations.flatMap((one) => lowerDeclaration(one, context) ?? [])),
    ],
  }));
  const declarations = lowered.flatMap((chapter) => chapter.declarations);
  const parts = literalOf(written.value);
  const place = (part: string) => placeOf(parts, part, written.span);
  const include = found.include ?? `${found.head.name}.h`;
  const listed = propertyOf(parts, "includes")?.value.elements ?? [];
  return {
    ...found.head,
    source,
    includes: [
      ...new Set([
        ...(found.includes ?? []),
        ...declarations
          .filter(isDefinedElsewhere)
          .map(({ header }) => header)
          .filter((path) => path !== include),
        ...imports.map((one) => one.include),
      ]),
    ],
    imports,
    include,
    module: found.module ?? `./${found.head.name}.ts`,
    prose: context.prose(written.comment, []),
    span: written.span,
    places: {
      name: place("name"),
      title: place("title"),
      guard: place("guard"),
      licence: place("licence"),
      include: place("include"),
      module: place("module"),
    },
    listedIncludes:
      found.includes &&
      new Map(
        found.includes.map((path, index) => [path, listed[index]?.span ?? place("includes")]),
      ),
    chapters: lowered,
  };
}

/** The parts of a header, with defaults for those that are missing. */
export interface ReadHeader
  extends
    Pick<HeaderParts, "includes" | "include" | "module">,
    Required<Pick<HeaderParts, "chapters">> {
  readonly head: Pick<
    Model,
    "name" | "title" | "guard" | "licence" | "cplusplus" | "emacs" | "byteOrder" | "elsewhere"
  >;
}

/** The parts of a header; reports those that are missing or of the wrong type. */
export function readHeader(
  found: HeaderDescription,
  written: ExportedProperty,
  report: (diagnostic: Diagnostic) => void,
): ReadHeader {
  const parts = new Parts(literalOf(written.value), written.span, report);
  const { name, title, guard, licence, byteOrder, includes, include, module } = found;
  const { cplusplus = false, emacs = true, chapters = [], elsewhere = [] } = found;
  parts.checkMacros("defines", Object(found.defines));
  parts.checkNames("header({ ... })", { name, title, guard, licence, byteOrder }, [
    ...["cplusplus", "emacs", "includes", "include", "module"],
    ...["chapters", "severities", "defines", "elsewhere"],
  ]);
  parts.checkFlags({ cplusplus, emacs });
  return {
    head: {
      name: parts.text("name", name),
      title: parts.text("title", title),
      guard: parts.text("guard", guard),
      licence: parts.text("licence", licence),
      cplusplus,
      emacs,
      byteOrder: parts.oneOf("byteOrder", byteOrder, ["little", "big"]),
      elsewhere: parts.texts("elsewhere", elsewhere),
    },
    ...(includes !== undefined && { includes: parts.list("includes", includes) }),
    ...(include !== undefined && { include: parts.text("include", include) }),
    ...(module !== undefined && { module: parts.text("module", module) }),
    chapters: parts.list("chapters", chapters),
  };
}

/**
 * The severities that a header sets; those that it can't set are reported.
 *
 * @param given - the part of the header, which may be anything where a spec runs without a type check.
 */
export function readSeverities(
  given: unknown,
  written: ExportedProperty,
  report: (diagnostic: Diagnostic) => void,
): Severities {
  const part = propertyOf(literalOf(written.value), "severities");
  const place = part?.value.span ?? written.span;
  if (given === undefined) return new Map();
  if (typeof given !== "object" || given === null) {
    report(catalogue["wrong-argument"].finding("notObject", place, "severities"));
    return new Map();
  }
  const parts = new Parts(part?.value, place, report);
  const severities = new Map<string, Severity>();
  for (const [code, severity] of Object.entries(given)) {
    const span = propertyOf(part?.value, code)?.span ?? place;
    if (isConfigurable(code)) {
      severities.set(code, parts.oneOf(code, severity, ["error", "warning"]));
    } else if (Object.hasOwn(catalogue, code)) {
      report(catalogue["not-configurable"].finding("lowered", span, code, configurableCodes));
    } else {
      const { finding } = catalogue["wrong-argument"];
      report(finding("unknownPart", span, "severities", code, configurableCodes));
    }
  }
  return severities;
}

/**
 * The path of a file from the folder of its package, with `/`: the same on every machine and from
 * every working folder. Outside of any package, the file's name alone.
 *
 * @param file - absolute path.
 */
export function packagePath(file: string): string {
  let folder = dirname(file);
  while (!exists(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) return basename(file);
    folder = parent;
  }
  return relativePath(folder, file);
}
