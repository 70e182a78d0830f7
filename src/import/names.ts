import { isIdentifier } from "../text/text.ts";
import { untagged } from "../header/facts.ts";
import type { HeaderNames } from "../header/header-names.ts";
import type { TextItem } from "../header/header-text.ts";
import { ioctlNames } from "../model/ioctl.ts";
import { nameOf, word } from "./draft.ts";
import { CannotSay, type TypeNames, integerWord, normalType } from "./type-code.ts";

/** Where a name of C is in the spec: a constant of its own, or a part of one. */
interface Path {
  readonly constant: string;
  /** The code or flag of a family. */
  readonly part: string | undefined;
}

/** The names of the spec so far, by those of C. */
export class ImportedNames implements TypeNames {
  readonly #paths = new Map<string, Path>();
  readonly #types = new Set<string>();
  readonly #enums = new Map<string, string>();
  /** Families by what their names begin with. */
  readonly #stems = new Map<string, string>();
  readonly #foreign: (type: string) => string | undefined;
  /** Constants of other specs. */
  readonly #shared = new Set<string>();

  /**
   * @param foreign - the code for a type or a constant of another header.
   * @param followed - the names of other specs, whose constants this one can import.
   */
  constructor(foreign: (type: string) => string | undefined, followed: readonly ImportedNames[]) {
    this.#foreign = foreign;
    for (const other of followed) {
      for (const [cName, path] of other.#paths) {
        this.#paths.set(cName, path);
        this.#shared.add(path.constant);
      }
      for (const type of other.#types) this.#types.add(type);
      for (const [type, family] of other.#enums) this.#enums.set(type, family);
    }
  }

  /** @param cName - a macro; a type as declarations spell it: `struct x`, `x_t`. */
  add(cName: string, constant: string, part?: string): void {
    this.#paths.set(cName, { constant, part });
    const stem = part !== undefined && cName.endsWith(part) ? cName.slice(0, -part.length) : "";
    const isNamedSo = `${this.#stems.get(stem)}_` === stem;
    if (stem !== "" && !isNamedSo) this.#stems.set(stem, constant);
  }

  has(cName: string): boolean {
    return this.#paths.has(cName);
  }

  /** The names of C. */
  get all(): readonly string[] {
    return [...this.#paths.keys()];
  }

  /** Takes back all names of a constant. */
  forget(constant: string): void {
    for (const [cName, path] of this.#paths) {
      if (path.constant === constant) this.#paths.delete(cName);
    }
    for (const families of [this.#enums, this.#stems]) {
      for (const [key, family] of families) if (family === constant) families.delete(key);
    }
  }

  /** Whether a name is that of a type which the spec has. */
  isType(name: string): boolean {
    return this.#types.has(name);
  }

  /** @param type - as declarations spell the type of an enumeration: `enum x`, `x_t`. */
  addEnum(type: string, constant: string): void {
    this.#enums.set(type, constant);
  }

  addType(cName: string, constant: string): void {
    this.add(cName, constant);
    this.#types.add(cName);
  }

  /** The target of a link to a name of C. */
  link(cName: string): string | undefined {
    const path = this.#paths.get(cName) ?? this.#paths.get(`struct ${cName}`);
    if (path === undefined) {
      const family = this.#enums.get(`enum ${cName}`) ?? this.#stems.get(cName);
      return family === undefined || this.#shared.has(family) ? undefined : family;
    }
    // A link needs what the code may not import.
    if (this.#shared.has(path.constant)) return undefined;
    return path.part === undefined ? path.constant : `${path.constant}.${path.part}`;
  }

  findDeclared(type: string): string | undefined {
    const family = this.#enums.get(type);
    if (family !== undefined) return `${word("enumOf")}(${nameOf(family)})`;
    const own = this.#paths.get(type);
    return own === undefined || own.part !== undefined ? undefined : nameOf(own.constant);
  }

  find(type: string): string | undefined {
    const declared = this.findDeclared(type);
    if (declared !== undefined) return declared;
    // The language has a word for it.
    if (integerWord(type) !== undefined) return undefined;
    return this.#foreign(type);
  }

  /** @param beside - names that the same family has further up. */
  expression(text: string, beside: ReadonlySet<string> = none): string {
    const number = numberCode(text);
    if (number !== undefined) return number.code;
    const whole =
      isIdentifier(text) && this.#paths.get(text)?.part === undefined ? this.find(text) : undefined;
    if (whole !== undefined) return whole;
    if (/[{}]/.test(text.replaceAll(/'[^']*'|"[^"]*"/g, "")))
      throw new CannotSay("a macro that is no expression");
    const code = text.replaceAll(
      /'(?:[^'\\]|\\.)+'|"[^"\\`$]*"|(?<=\boffsetof\s*\([^,()]*,\s*)\w+|(?<![\w$.])(?:(?:struct|union)\s+)?[A-Za-z_]\w*/g,
      (name, offset: number) => {
        const isMember = /\boffsetof\s*\([^,()]*,\s*$/.test(text.slice(0, offset));
        if (/^['"]/.test(name) || beside.has(name) || isMember) return name;
        if (ioctlNames.includes(name) && !this.#paths.has(name)) return name;
        const path = this.#paths.get(name);
        const found =
          path?.part === undefined
            ? this.find(normalType(name))
            : `${nameOf(path.constant)}.${path.part}`;
        if (found !== undefined) return `\${${found}}`;
        if (expressionWords.has(name) || integerWord(name) !== undefined) return name;
        throw new CannotSay(`it uses ${name}`);
      },
    );
    return `${word("c")}\`${code}\``;
  }
}

const none: ReadonlySet<string> = new Set();

/** Operators and macros that expressions know, and words of which the names of C's types consist. */
export const expressionWords: ReadonlySet<string> = new Set([
  ...["sizeof", "offsetof", ...ioctlNames],
  ...["unsigned", "signed", "int", "long", "short", "char", "void"],
]);

/** A number of C as the language spells it, if it can. */
export interface NumberCode {
  readonly code: string;
  readonly unsigned: boolean;
}

/** A number that the language spells as C does; `undefined` for another one. */
export function numberCode(text: string): NumberCode | undefined {
  const bare = /^\(\s*([^()]*?)\s*\)$/.exec(text)?.[1] ?? text;
  const [, sign = "", digits = "", suffix = ""] =
    /^(-?)\s*(0[xX][\da-fA-F]+|0|[1-9]\d*)([uU]?)$/.exec(bare) ?? [];
  // C gives an unsigned number with a sign another value.
  if (digits === "" || (sign !== "" && suffix !== "")) return undefined;
  const isWide = BigInt(digits) > BigInt(Number.MAX_SAFE_INTEGER);
  return { code: `${sign}${digits}${isWide ? "n" : ""}`, unsigned: suffix !== "" };
}

/** The text of an item's value on one line. */
export function valueText(text: string, { value }: TextItem): string {
  if (value === undefined) return "";
  const literalOrSpace = /(["'])(?:\\.|(?!\1).)*\1|(?:\/\*[^]*?\*\/|\\\r?\n|\s)+/g;
  return text
    .slice(value.start, value.end)
    .replaceAll(literalOrSpace, (one, quote?: string) => (quote === undefined ? " " : one))
    .trim();
}

/** Tells whether the text of a header uses the name in a label, as facts have labels. */
export function usedIn(text: string): (label: string) => boolean {
  const used = new Set(text.match(/\w+/g));
  return (label) => used.has(untagged(label));
}

/** Whether a header uses a name, or what it uses has it for the type of a member. */
export function withTypesOf(
  { aggregates, typedefs, enums }: Pick<HeaderNames, "aggregates" | "typedefs" | "enums">,
  isUsed: (label: string) => boolean,
): (label: string) => boolean {
  const parts = new Map<string, readonly string[]>([
    ...typedefs.map(({ name, type }) => [name, [type]] as const),
    ...aggregates.map(({ name, members }) => [name, members.map(({ type }) => type)] as const),
    ...enums.flatMap(({ name, enumerators }) => [
      [name, enumerators] as const,
      ...enumerators.map((one) => [one, []] as const),
    ]),
  ]);
  const needed = new Set<string>();
  const add = (name: string): void => {
    const types = parts.get(name);
    if (types === undefined || needed.has(name)) return;
    needed.add(name);
    for (const part of types.flatMap((type) => type.match(/\w+/g) ?? [])) add(part);
  };
  for (const name of parts.keys()) if (isUsed(name)) add(name);
  return (label) => isUsed(label) || needed.has(untagged(label));
}
