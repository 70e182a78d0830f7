import type { Facts, Location } from "../header/facts.ts";
import type { AggregateName, EnumName, MemberName, TypedefName } from "../header/declared-names.ts";
import type { CodeName } from "../header/macros.ts";
import { type Draft, firstWord, lastArgument, nameOf, word } from "./draft.ts";
import { expansionOf, macrosIn, wellKnownMacros } from "./expansion.ts";
import { alignmentOf } from "./layouts.ts";
import { macroCode } from "./macros.ts";
import { ForeignEnums } from "./foreign-enums.ts";
import { ImportedNames } from "./names.ts";
import {
  arrayCode,
  declaratorIn,
  integerWord,
  isFlexible,
  normalType,
  typeCode,
} from "./type-code.ts";

/** The code of something that another header defines. */
interface ForeignCode {
  readonly kind: "type" | "constant" | "macro";
  readonly header: string;
  readonly text: string;
  /** Where the header itself has it. */
  readonly line: number | undefined;
}

/** An integer type of another header. */
interface ForeignType extends Pick<TypedefName, "type" | "location"> {
  /** In bytes. */
  readonly aligned?: string | undefined;
}

/** What a compiler knows of the headers that a header includes. */
export interface Includes {
  readonly typedefs: readonly TypedefName[];
  readonly aggregates: readonly AggregateName[];
  readonly enums: readonly EnumName[];
  readonly code: readonly CodeName[];
  /** Those of the names that the header uses. */
  readonly facts: Facts;
  /** Path of the header itself. */
  readonly path: string;
  /** The `#include` of the header that brings in the file at a path. */
  readonly headerOf: (file: string) => string | undefined;
  /** How others include the header itself. */
  readonly include: string;
}

/** What other headers define, each as a declaration from when it is first asked for. */
export class ForeignNames {
  readonly #includes: Includes;
  readonly #typedefs: ReadonlyMap<string, TypedefName>;
  readonly #macros: ReadonlyMap<string, CodeName>;
  readonly #enums: ForeignEnums;
  readonly #unfit: ReadonlySet<string>;
  readonly #drafts = new Map<string, Draft>();
  readonly #open = new Set<string>();

  /** @param unfit - names that the language does not say as their headers do. */
  constructor(includes: Includes, unfit: ReadonlySet<string>) {
    this.#includes = includes;
    this.#unfit = unfit;
    this.#typedefs = new Map(includes.typedefs.map((one) => [one.name, one]));
    this.#macros = macrosIn(includes);
    this.#enums = new ForeignEnums(includes.enums, includes.facts, this.#typedefs);
  }

  /** What was asked for, in that order; what something needs comes before it. */
  get drafts(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  /** The code for a macro or a type, as declarations spell it; `undefined` for what is not known. */
  find(name: string): string | undefined {
    const constant = name.replace(/^(?:struct|union|enum) /, "");
    const family = this.#enums.having(constant);
    if (family !== undefined && this.#drafts.has(family.name))
      return this.#enums.partOf(family, constant);
    if (!this.#drafts.has(constant) && !this.#describe(name, constant)) return undefined;
    const isFamily = firstWord(this.#drafts.get(constant)?.code ?? "") === "codes";
    return isFamily ? `${word("enumOf")}(${nameOf(constant)})` : nameOf(constant);
  }

  /** Makes the draft of something; whether it is known. */
  #describe(name: string, constant: string): boolean {
    // One that is being described is in itself, as what a pointer points to.
    if (this.#unfit.has(constant) || this.#open.has(constant)) return false;
    this.#open.add(constant);
    try {
      return this.#add(name, constant);
    } finally {
      this.#open.delete(constant);
    }
  }

  #add(name: string, constant: string): boolean {
    const code =
      this.#enumCode(name) ??
      this.#typeCode(name) ??
      this.#aggregateCode(name) ??
      this.#constantCode(name) ??
      this.#macroCode(name);
    if (code === undefined) return false;
    this.#drafts.set(constant, {
      name: constant,
      prose: [
        {
          kind: "text",
          text: `A ${code.kind} of ${code.header.replaceAll(/[<>]/g, "")}.`,
        },
      ],
      code: code.text,
      ...(code.line === undefined ? { labels: [] } : { labels: [name], keptLine: code.line }),
      source: { start: 0, end: 0 },
    });
    return true;
  }

  #typeCode(name: string): ForeignCode | undefined {
    const found: ForeignType | undefined = this.#typedefs.get(name) ?? this.#typeMacro(name);
    if (found === undefined) return undefined;
    const isSigned = this.#enums.signed(found.type) !== undefined;
    const integer = isSigned ? undefined : this.#integerOf(found.type);
    // One of a struct that has a typedef for its only name is an alias, too.
    const isPlain = !isSigned && !/[*\]]/.test(found.type) && !this.#typedefs.has(found.type);
    if (integer === undefined && isPlain) return undefined;
    return this.#codeIn(found.location, "type", (header) => {
      if (integer === undefined)
        return `${word("alias")}(${this.#memberType(found.type)}${lastArgument([header])})`;
      const order = /^__(?:aligned_)?(be|le)(?:16|32|64)$/.exec(name)?.[1];
      const options = [
        header,
        ...(found.aligned === undefined ? [] : [`aligned: ${found.aligned}`]),
        ...(this.#typedefs.has(name) ? [] : ["macro: true"]),
      ];
      const base = `${word(integer)}${order === undefined ? "" : `.${order}`}`;
      return `${word("alias")}(${base}${lastArgument(options)})`;
    });
  }

  /** A macro that stands for an integer type, maybe with an alignment. */
  #typeMacro(name: string): ForeignType | undefined {
    const macro = this.#macros.get(name);
    if (macro?.kind !== "macro") return undefined;
    const body = macro.tokens.slice(3).join(" ");
    const [, type = "", aligned] =
      /^([\w ]+?)(?: __attribute__ \( \( (?:__)?aligned(?:__)? \( (\d+) \) \) \))?$/.exec(body) ??
      [];
    return { type, location: macro.location, aligned };
  }

  #enumCode(type: string): ForeignCode | undefined {
    const found = this.#enums.find(type);
    // What has a constant of its own can't be a part of a family.
    if (found === undefined || found.enumerators.some((one) => this.#drafts.has(one)))
      return undefined;
    return this.#codeIn(found.location, "type", (header) => this.#enums.codeOf(found, header));
  }

  #constantCode(name: string): ForeignCode | undefined {
    const { group, location, aspects } = this.#includes.facts.get(name) ?? {};
    const { value, type } = aspects ?? {};
    if (group !== "constants" || value === undefined) return undefined;
    return this.#codeIn(location, "constant", (header) => {
      const unsigned = type?.startsWith("u") ? "unsigned: true, " : "";
      return `${word("constant")}(${value}, { ${unsigned}${header} })`;
    });
  }

  #macroCode(name: string): ForeignCode | undefined {
    const macro = this.#macros.get(name);
    if (macro?.kind !== "function-like macro" || wellKnownMacros.has(name)) return undefined;
    return this.#codeIn(macro.location, "macro", (header) => {
      const { parameters, value } = expansionOf(macro, this.#macros);
      const names = new ImportedNames((type) => this.find(type), []);
      return macroCode(value, parameters, names, { header });
    });
  }

  #aggregateCode(name: string): ForeignCode | undefined {
    const found = this.#includes.aggregates.find((one) => one.type === name);
    return this.#codeIn(found?.location, "type", (header) => {
      if (found === undefined) return undefined;
      const alignment = alignmentOption(found, this.#includes.facts);
      const isPadded = found.tag === "struct" && !alignment.includes("packed: true");
      const options = [
        header,
        ...(found.type === found.name ? ["typedef: true"] : []),
        ...alignment,
        ...(isPadded ? ["implicitPadding: true"] : []),
      ];
      const members = this.#properties(found.members, 0, found.tag === "union");
      return `${word(found.tag)}({\n${members.join("\n")}\n}${lastArgument(options)})`;
    });
  }

  /** @param textOf - gives the code with the option that says where it is. */
  #codeIn(
    location: Location | undefined,
    kind: ForeignCode["kind"],
    textOf: (option: string) => string | undefined,
  ): ForeignCode | undefined {
    if (location === undefined) return undefined;
    const { path, include, headerOf } = this.#includes;
    // What the header itself declares is C that is kept.
    const isOwn = location.file === path;
    const header = isOwn ? include : headerOf(location.file);
    // Only types of such C are described.
    if (header === undefined || (kind !== "type" && header === include)) return undefined;
    const text = textOf(`header: ${JSON.stringify(header)}`);
    const line = isOwn ? location.line : undefined;
    return text === undefined ? undefined : { kind, header, line, text };
  }

  /** Members as properties; those of what is written in place are in one of their own. */
  #properties(
    members: readonly MemberName[],
    depth: number,
    isInUnion: boolean,
  ): readonly string[] {
    return members.flatMap(({ around, path, type, bits }, index) => {
      const name = path.slice(path.lastIndexOf(".") + 1);
      const record = around[depth];
      if (record === undefined) {
        if (/^(?!enum\b).*\((?:unnamed|anonymous) at/.test(type)) return [];
        const width = bits === undefined ? "" : `.bits(${bits.width})`;
        return [`${name}: ${this.#memberType(type, isInUnion)}${width},`];
      }
      if (members[index - 1]?.around[depth] === record) return [];
      const { tag, declarator } = record;
      const isOwn = declarator === "";
      const within = members.filter((one) => one.around[depth] === record);
      const properties = this.#properties(within, depth + 1, isInUnion || tag === "union");
      // C has an array without a length alone in a struct only where something empty is beside it.
      if (tag === "struct" && isOwn && properties.length === 1) return properties;
      const code = `${word(tag)}({\n${properties.join("\n")}\n})`;
      if (isOwn) return [`${name}_${tag}: ${word("anonymous")}(${code}),`];
      const { base, lengths } = declaratorIn(declarator);
      return [`${base}: ${lengths.reduceRight(arrayCode, code)},`];
    });
  }

  #memberType(type: string, isInUnion = false): string {
    // What a handle is in C is the matter of Xen's headers.
    const declarator = declaratorIn(type.replace(/^__guest_handle_(\w+)/, "XEN_GUEST_HANDLE($1)"));
    const { base, lengths } = declarator;
    const names = {
      find: (one: string) => {
        const isPlain = /^enum\b/.test(one) && this.#enums.signed(one) === undefined;
        return isPlain ? word("unsigned_int") : this.find(one);
      },
      findDeclared: () => undefined,
      expression: (text: string) => text,
    };
    return isFlexible(lengths[0])
      ? arrayCode(
          typeCode(base, { ...declarator, lengths: lengths.slice(1) }, names),
          isInUnion ? "{ length: 0 }" : "{}",
        )
      : typeCode(base, declarator, names);
  }

  /** The integer of C that a type stands for, as a word of the language. */
  #integerOf(type: string): string | undefined {
    const text = normalType(type);
    const next = this.#typedefs.get(text);
    // Facts have an enumeration of 32 bits as this; nearly all are.
    const known = /^enum\b/.test(text) ? "unsigned_int" : (fixedWidth[text] ?? integerWord(text));
    if (known !== undefined || next === undefined) return known;
    return this.#integerOf(next.type);
  }
}

/** The option of a struct or union that is not aligned as its members are. */
function alignmentOption(one: AggregateName, facts: Facts): readonly string[] {
  const { alignment, natural } = alignmentOf(one, facts);
  if (alignment === 1 && natural > 1) return ["packed: true"];
  return alignment > natural ? [`aligned: ${alignment}`] : [];
}

/** The integers of Linux's headers, whose definitions differ between its ports. */
const fixedWidth: Readonly<Record<string, string>> = Object.fromEntries(
  [8, 16, 32, 64].flatMap((bits) => [
    [`__u${bits}`, `uint${bits}_t`],
    [`__s${bits}`, `int${bits}_t`],
  ]),
);
