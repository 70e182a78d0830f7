import { dirname, join } from "node:path";
import { emitHeader } from "../codegen/c/header.ts";
import { type AbiTarget, type CompilerError, packagedTarget } from "../header/compilers.ts";
import { type Fact, type Facts, type Location, factsFrom } from "../header/facts.ts";
import { type FindHeader, findStub, stubHeaders } from "../header/includes.ts";
import { type ReadHeader, type ReadableHeader, headerReader } from "../header/read-header.ts";
import type { Abi } from "../model/layout/abi.ts";
import { isDefinedElsewhere } from "../model/declaration.ts";
import { type Model, declarationsOf } from "../model/model.ts";
import type { Macros } from "../model/preprocessor.ts";
import { modelFacts, withoutMacroDetails } from "./model-facts.ts";
import type { PrefixMap } from "./pairs.ts";
import { conditionalNames, definesOf, switchesOf } from "./settings.ts";
import { tokensOf } from "../header/macros.ts";

export interface ComparedHeader extends ReadableHeader {
  /** How names of the compared header become those of the spec; absent for the header that the spec gives. */
  readonly renames?: PrefixMap;
  /** Finds the headers that others maintain; without it they count as not there. */
  readonly findOthers?: ((abi: Abi) => FindHeader) | undefined;
}

/**
 * Gives the facts of a spec, those of its model and those of its verbatim C, which a compiler reads in the
 * header that the spec gives; and what any compiler reads in that header. Each reads it once.
 *
 * @param compared - the header to compare. What it includes is there for the spec's, too, whose verbatim C may
 *   use more of it than the spec knows.
 * @param foreignMacros - those with parameters that other headers define.
 */
export function specReader(
  model: Model,
  compared: ComparedHeader,
  foreignMacros: ReadonlySet<string>,
) {
  const own = specHeader(model);
  const header =
    compared.renames === undefined
      ? own
      : {
          ...own,
          path: join(dirname(compared.path), own.path),
          find: compared.find,
          findInstead: own.find,
          preceding: compared.preceding ?? [],
        };
  const given = compared.renames === undefined ? [] : (compared.macros ?? []);
  const readHeader = headerReaders(({ defines }) => ({
    ...header,
    macros: [...given, ...macrosWith(defines, model)],
  }));
  const answers = new Map<string, ReturnType<ReadHeader>>();
  const texts = verbatimOf(model).map(({ lines, span: { file, line } }) => {
    const text = lines.join("\n");
    const start = header.text.indexOf(text);
    const before = header.text.slice(0, Math.max(0, start)).split("\n").length;
    const isOnLine = (one: number) =>
      start >= 0 && one >= before && one < before + text.split("\n").length;
    return { tokens: new Set(tokensOf(text)), isOnLine, place: { file, line } };
  });
  // A macro of it may declare what its text does not name.
  const placeOf = (label: string, location: Location | undefined) =>
    location?.file === header.path
      ? (
          texts.find(({ isOnLine }) => isOnLine(location.line)) ??
          texts.find(({ tokens }) => tokens.has(nameIn(label)))
        )?.place
      : undefined;
  const read = (target: AbiTarget): ReturnType<ReadHeader> => {
    const facts = modelFacts(model, target.abi);
    const { name, defines } = target.abi;
    const key = [name, target.compiler.name, ...(defines ?? ["as the spec says"])].join(" ");
    const answer =
      answers.get(key) ??
      readHeader(
        target,
        (label, location) =>
          facts.has(label) || foreignMacros.has(label) || placeOf(label, location) !== undefined,
      );
    answers.set(key, answer);
    return answer;
  };
  const conditional =
    compared.renames === undefined ? new Map<string, Location>() : conditionalNames(model);
  const factsFor = async (abi: Abi): Promise<Facts | CompilerError> => {
    const facts = modelFacts(model, abi);
    if (texts.length + conditional.size === 0) return facts;
    const found = await read(packagedTarget(abi));
    if ("error" in found) {
      // There may be another file of that path.
      const error = found.error.replaceAll(header.path, own.path);
      const refused = header === own ? found : { ...found, error, specHeader: own.path };
      return texts.length === 0 ? facts : refused;
    }
    const present = withoutMacroDetails(found.facts);
    // What a condition asks for may be defined by a header that is included, and only a compiler knows that.
    const said = [...facts.values()].flatMap((fact): readonly Fact[] => {
      const one = conditional.has(nameIn(fact.label)) ? present.get(fact.label) : fact;
      return one === undefined ? [] : [{ ...one, location: fact.location }];
    });
    const more = [...present.values()].flatMap((fact) => {
      const location =
        placeOf(fact.label, fact.location) ??
        (fact.location?.file === header.path ? conditional.get(nameIn(fact.label)) : undefined);
      return location === undefined || facts.has(fact.label) ? [] : [{ ...fact, location }];
    });
    return factsFrom([...said, ...more]);
  };
  return { text: header.text, read, factsFor };
}

export function specHeader(model: Model): ReadableHeader {
  const find = findStub(stubHeaders(model));
  const [path, text] = [`${model.name}.h`, emitHeader(model)];
  return { path, text, find: () => find, macros: macrosWith(undefined, model) };
}

/** Reads a header with the macros of the target's ABI, once for each setting of them. */
export function headerReaders(headerFor: (abi: Abi) => ReadableHeader): ReadHeader {
  const readers = new Map<string, ReadHeader>();
  return (target, expected) => {
    const { defines } = target.abi;
    const key = defines && [...defines].join(" ");
    const read = readers.get(key ?? "none said") ?? headerReader(headerFor(target.abi));
    readers.set(key ?? "none said", read);
    return read(target, expected);
  };
}

/** The options for `defines`, without which they are those that the spec says and those for its verbatim C. */
export function macrosWith(defines: Macros | undefined, model: Model): readonly string[] {
  const options = [...(defines ?? definesOf(model))].map(([name, value]) => `${name}=${value}`);
  return defines === undefined ? [...options, ...switchesOf(model)] : options;
}

export function verbatimOf(model: Model) {
  return declarationsOf(model).filter((one) => one.kind === "verbatim");
}

/** The macros with parameters that other headers define. */
export function foreignMacrosOf(model: Model): ReadonlySet<string> {
  return new Set(verbatimOf(model).flatMap((one) => (isDefinedElsewhere(one) ? one.name : [])));
}

/** The name of a declaration, for it and for its members. */
export function nameIn(label: string): string {
  return label.replace(/^\w+ |\..*/g, "");
}
