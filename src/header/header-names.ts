import type { Outcome } from "../cc/compiler.ts";
import { type CompilerError, type Unit, packagedTarget, readingArguments } from "./compilers.ts";
import type { Abi } from "../model/layout/abi.ts";
import { type SyntaxNode, bitOffsetsIn, unitText } from "./clang-output.ts";
import { type KnownTokens, macrosIn, possibleConstants } from "./macros.ts";
import { type DeclaredNames, declaredNames } from "./declared-names.ts";

/** The names that a translation unit declares; the constants are macros, too, which may be integer constants. */
export interface HeaderNames extends DeclaredNames {
  /** What plain `char` is on the ABI. */
  readonly char: "signed char" | "unsigned char";
}

/** What the syntax tree of a unit declares; bit-fields have no places yet. */
interface ParsedUnit {
  readonly tree: SyntaxNode;
  readonly declared: DeclaredNames;
}

/** What is the same of a header for several ABIs. */
export interface Shared {
  /** By the text that decides it. */
  readonly units: Map<string, Promise<ParsedUnit | CompilerError>>;
  readonly tokens: KnownTokens;
}

/** Nothing yet, for a header of which no ABI was asked for. */
export function nothingShared(): Shared {
  return { units: new Map(), tokens: new Map() };
}

type Translate = (args: readonly string[], files?: Unit["files"]) => Promise<Outcome>;

/**
 * The names that a header declares on `abi`, from the preprocessor and the syntax tree of the packaged clang.
 *
 * @param shared - gets the unit.
 * @param isOwnOnly - whether one of those is taken that has the same text for another ABI; what other files than
 *   the header declare may have wrong places then, or be missing.
 */
export async function headerNames(
  unit: Unit,
  abi: Abi,
  shared: Shared = nothingShared(),
  isOwnOnly = false,
): Promise<HeaderNames | CompilerError> {
  const { compiler, args } = packagedTarget(abi);
  const translate: Translate = (more, files = unit.files) =>
    compiler.translate({
      args: [...args, ...readingArguments, ...more, ...unit.args, "-x", "c", unit.main],
      files,
    });
  const parse = async (): Promise<ParsedUnit | CompilerError> => {
    const plainFiles = Object.fromEntries(
      Object.entries(unit.files).map(([name, text]) => [name, withoutDoxygen(text)]),
    );
    // Most of what other headers have is bodies of functions and comments for Doxygen.
    const options = ["-skip-function-bodies", "-ast-dump=json"].flatMap((one) => ["-Xclang", one]);
    const { ok, messages, printed } = await translate(["-fsyntax-only", ...options], plainFiles);
    if (!ok) return { error: messages };
    const tree: SyntaxNode = JSON.parse(printed);
    return { tree, declared: declaredNames(tree, unit.files, new Map()) };
  };
  const parsing = isOwnOnly && shared.units.size > 0 ? undefined : parse();
  const { ok, messages, printed } = await translate(["-E", "-dD"]);
  const text = ok ? unitText(printed, unit) : "";
  const known = parsing ?? shared.units.get(text) ?? (ok ? parse() : undefined);
  if (known !== undefined && text !== "") shared.units.set(text, known);
  const own = (await known) ?? { error: messages };
  if ("error" in own) {
    // The same text may have other files around it that it compiles with.
    shared.units.delete(text);
    return own;
  }
  if (!ok) return { error: messages };
  const declared = await withBitOffsets(own, unit, translate);
  if ("error" in declared) return declared;
  const { main } = unit;
  const files = isOwnOnly ? { [main]: unit.files[main] ?? "" } : unit.files;
  const macros = macrosIn(printed, files, shared.tokens);
  const all = [...macros.values()];
  const candidates = isOwnOnly ? all.filter(({ location }) => location.file === main) : all;
  return {
    ...declared,
    char: abi.charSigned ? "signed char" : "unsigned char",
    constants: [...possibleConstants(candidates, macros, printed), ...declared.constants],
    // A macro hides a function of its name.
    code: [...declared.code, ...all],
  };
}

/** The declarations of a unit, its bit-fields with the bits that they have on the ABI. */
async function withBitOffsets(
  { tree, declared }: ParsedUnit,
  unit: Unit,
  translate: Translate,
): Promise<DeclaredNames | CompilerError> {
  const withBits = declared.aggregates.filter(({ members }) =>
    members.some(({ bits }) => bits !== undefined),
  );
  if (withBits.length === 0) return declared;
  // A layout that is printed before the attributes behind its brace are known is not the one of the ABI.
  const uses = withBits.map(({ type }, index) => `char abispec_${index}[sizeof(${type})];\n`);
  const text = `${unit.files[unit.main]}\n${uses.join("")}`;
  const files = { ...unit.files, [unit.main]: text };
  const laid = await translate(["-fsyntax-only", "-Xclang", "-fdump-record-layouts"], files);
  if (!laid.ok) return { error: laid.messages };
  return declaredNames(tree, unit.files, bitOffsetsIn(laid.printed));
}

/** A text as long whose comments are for nobody but readers. */
function withoutDoxygen(text: string): string {
  return text.replaceAll(/\/(?:\*[*!](?!\/)|\/[/!])/g, (mark) => `${mark.slice(0, 2)} `);
}
