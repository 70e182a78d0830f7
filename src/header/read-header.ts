import { oncePer } from "../once.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { CompilerError, Target, Unit } from "./compilers.ts";
import type { Location } from "./facts.ts";
import { type HeaderFacts, type IsRelevant, headerFacts } from "./header-facts.ts";
import { type HeaderNames, type Shared, headerNames, nothingShared } from "./header-names.ts";
import { type FindHeader, type HeaderFile, type IncludeTree, includeTree } from "./includes.ts";

/** A header, with all that a compiler needs to read it. */
export interface ReadableHeader extends HeaderFile {
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

/**
 * Reads `header`, and asks for its names once for each ABI.
 *
 * @param isOwnOnly - whether nothing is asked for but what the header itself declares.
 */
export function headerReader(header: ReadableHeader, isOwnOnly = false): ReadHeader {
  return async (target, expected) => {
    const known = await knownHeaderFor(header, target.abi, isOwnOnly);
    if ("error" in known) return known;
    const { tree, unit, names } = known;
    const isExpected = await expected;
    const isRelevant: IsRelevant = (label, location) =>
      location.file === header.path || isExpected(label, location);
    const read = await headerFacts(unit, names, target, isRelevant, isExpected);
    return "error" in read ? withPathsIn(read, tree) : read;
  };
}

/** The names of a header and of what it includes, each with the path of its file. */
export async function readNames(
  header: ReadableHeader,
  abi: Abi,
): Promise<HeaderNames | CompilerError> {
  const known = await knownHeaderFor(header, abi, false);
  return "error" in known ? known : known.names;
}

/** A header as a compiler sees it for one ABI. */
interface CompiledHeader {
  readonly tree: IncludeTree;
  readonly unit: Unit;
  readonly names: HeaderNames;
}

/** What is known of a header, so that a compiler is asked for its names once for an ABI. */
const knownOf = oncePer(() => ({
  byAbi: new Map<Abi, Promise<CompiledHeader | CompilerError>>(),
  shared: nothingShared(),
}));

function knownHeaderFor(
  header: ReadableHeader,
  abi: Abi,
  isOwnOnly: boolean,
): Promise<CompiledHeader | CompilerError> {
  const { byAbi, shared } = knownOf(header);
  const known = byAbi.get(abi) ?? namesFor(header, abi, shared, isOwnOnly);
  byAbi.set(abi, known);
  return known;
}

async function namesFor(
  header: ReadableHeader,
  abi: Abi,
  shared: Shared,
  isOwnOnly: boolean,
): Promise<CompiledHeader | CompilerError> {
  const { find, findInstead } = header;
  const tree = includeTree(header, find(abi), header.preceding);
  const unit = unitOf(tree, header.macros);
  const names = await headerNames(unit, abi, shared, isOwnOnly);
  if (!("error" in names)) return { tree, unit, names: withPaths(names, tree) };
  if (findInstead !== undefined) {
    const other = { ...header, find: findInstead, findInstead: undefined };
    const found = await namesFor(other, abi, shared, isOwnOnly);
    if (!("error" in found)) return found;
  }
  return withPathsIn(names, tree);
}

function unitOf({ files, main, preceding }: IncludeTree, macros: readonly string[] = []): Unit {
  const included = ["stddef.h", "stdint.h", ...preceding].flatMap((name) => ["-include", name]);
  return { files, main, args: [...macros.map((macro) => `-D${macro}`), ...included] };
}

/** Names with the paths that the files came from. */
function withPaths(names: HeaderNames, { paths }: IncludeTree): HeaderNames {
  const withPath = <N extends { readonly location: Location }>(one: N): N => {
    const { file, line } = one.location;
    return { ...one, location: { file: paths.get(file) ?? file, line } };
  };
  return {
    char: names.char,
    enumerators: names.enumerators,
    constants: names.constants.map(withPath),
    aggregates: names.aggregates.map((one) =>
      withPath({ ...one, members: one.members.map(withPath) }),
    ),
    typedefs: names.typedefs.map(withPath),
    enums: names.enums.map(withPath),
    code: names.code.map(withPath),
    remaining: names.remaining.map(withPath),
  };
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
