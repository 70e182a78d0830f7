import type { Abi } from "../model/layout/abi.ts";
import type { CompilerError, Target, Unit } from "./constants.ts";
import { type Location, factsFrom } from "./facts.ts";
import { type HeaderFacts, type IsRelevant, headerFacts } from "./header-facts.ts";
import { type HeaderNames, headerNames } from "./header-names.ts";
import { type FindHeader, type HeaderText, type IncludeTree, includeTree } from "./includes.ts";

/** A header, with all that a compiler needs to read it. */
export interface ReadableHeader extends HeaderText {
  /** Finds what it includes, for an ABI. */
  readonly find: (abi: Abi) => FindHeader;
  /** Does so where what `find` has does not compile; without it the compiler's error stands. */
  readonly findInstead?: ((abi: Abi) => FindHeader) | undefined;
  /** Headers that come before it, as `-include` has them. */
  readonly preceding?: readonly string[];
  /** `NAME` or `NAME=VALUE`, as `-D` has them. */
  readonly macros?: readonly string[];
}

/**
 * Lets `target` read a header.
 *
 * @param expected - whether something is asked for, by its name and where it is. All that the header itself
 *   declares has facts, and of what it includes only that; a macro that is neither an integer constant
 *   nor a string has them only then.
 */
export type ReadHeader = (
  target: Target & { readonly abi: Abi },
  expected: IsRelevant | Promise<IsRelevant>,
) => Promise<HeaderFacts | CompilerError>;

/** Reads `header`, and asks for its names once for each ABI. */
export function headerReader(header: ReadableHeader): ReadHeader {
  return async (target, expected) => {
    const knownHeader = await knownHeaderFor(header, target.abi);
    if ("error" in knownHeader) return knownHeader;
    const { tree, unit, names } = knownHeader;
    const withPath = (location: Location) => ({
      ...location,
      file: tree.paths.get(location.file) ?? location.file,
    });
    const isAsked = await expected;
    const isExpected: IsRelevant = (label, location) => isAsked(label, withPath(location));
    const isRelevant: IsRelevant = (label, location) =>
      location.file === tree.main || isExpected(label, location);
    const read = await headerFacts(unit, names, target, isRelevant, isExpected);
    if ("error" in read) return withPathsIn(read, tree);
    return {
      facts: factsFrom(
        [...read.facts.values()].map((fact) => ({
          ...fact,
          location: fact.location && withPath(fact.location),
        })),
      ),
      notCompared: read.notCompared.map((one) => ({ ...one, location: withPath(one.location) })),
    };
  };
}

/** The names of a header and of what it includes, each with the path of its file. */
export async function readNames(
  header: ReadableHeader,
  abi: Abi,
): Promise<Pick<HeaderNames, "typedefs" | "aggregates" | "code"> | CompilerError> {
  const known = await knownHeaderFor(header, abi);
  if ("error" in known) return known;
  const { names, tree } = known;
  const withPath = <N extends { readonly location: Location }>(one: N): N => ({
    ...one,
    location: { ...one.location, file: tree.paths.get(one.location.file) ?? one.location.file },
  });
  return {
    typedefs: names.typedefs.map(withPath),
    aggregates: names.aggregates.map(withPath),
    code: names.code.map(withPath),
  };
}

/** A header as a compiler sees it for one ABI. */
interface KnownHeader {
  readonly tree: IncludeTree;
  readonly unit: Unit;
  readonly names: HeaderNames;
}

/** What is known of headers, so that a compiler is asked for the names of each once for an ABI. */
const knownHeaders = new WeakMap<ReadableHeader, Map<Abi, Promise<KnownHeader | CompilerError>>>();

function knownHeaderFor(header: ReadableHeader, abi: Abi): Promise<KnownHeader | CompilerError> {
  const byAbi = knownHeaders.get(header) ?? new Map<Abi, Promise<KnownHeader | CompilerError>>();
  knownHeaders.set(header, byAbi);
  const known = byAbi.get(abi) ?? namesFor(header, abi);
  byAbi.set(abi, known);
  return known;
}

async function namesFor(header: ReadableHeader, abi: Abi): Promise<KnownHeader | CompilerError> {
  const { find, findInstead } = header;
  const tree = includeTree(header, find(abi), header.preceding);
  const unit = unitOf(tree, header.macros);
  const names = await headerNames(unit, abi);
  if (!("error" in names)) return { tree, unit, names };
  if (findInstead !== undefined) {
    const other = await namesFor({ ...header, find: findInstead, findInstead: undefined }, abi);
    if (!("error" in other)) return other;
  }
  return withPathsIn(names, tree);
}

function unitOf({ files, main, preceding }: IncludeTree, macros: readonly string[] = []): Unit {
  const included = ["stddef.h", "stdint.h", ...preceding].flatMap((name) => ["-include", name]);
  return { files, main, args: [...macros.map((macro) => `-D${macro}`), ...included] };
}

/** A compiler's messages with the paths that the files came from. */
function withPathsIn({ error }: CompilerError, { paths }: IncludeTree): CompilerError {
  return {
    error: [...paths].reduce(
      (text, [name, path]) => text.replaceAll(new RegExp(`(?:\\./)?\\b${name}\\b`, "g"), path),
      error,
    ),
  };
}
