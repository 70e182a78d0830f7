import type { Facts, Location } from "../header/facts.ts";
import type { AggregateName, CodeName, TypedefName } from "../header/header-names.ts";
import { type Draft, nameOf, word } from "./draft.ts";
import { CannotSay, integerWord, normalType, typeCode } from "./type-code.ts";

/** The code of something that another header defines. */
interface ForeignCode {
  readonly kind: "type" | "constant";
  readonly header: string;
  readonly text: string;
}

const sentences = { type: "A type", constant: "A constant" } as const;

/** An integer type of another header. */
interface ForeignType extends Pick<TypedefName, "type" | "location"> {
  /** In bytes. */
  readonly aligned?: string | undefined;
}

/** What a compiler knows of the headers that a header includes. */
export interface Includes {
  readonly typedefs: readonly TypedefName[];
  readonly aggregates: readonly AggregateName[];
  readonly code: readonly CodeName[];
  /** Those of the names that the header uses. */
  readonly facts: Facts;
  /** Path of the header itself. */
  readonly path: string;
  /** The `#include` of the header that brings in the file at a path. */
  readonly headerOf: (file: string) => string | undefined;
}

/** What other headers define, each as a declaration from when it is first asked for. */
export class ForeignNames {
  readonly #includes: Includes;
  readonly #typedefs: ReadonlyMap<string, TypedefName>;
  readonly #drafts = new Map<string, Draft>();

  constructor(includes: Includes) {
    this.#includes = includes;
    this.#typedefs = new Map(includes.typedefs.map((one) => [one.name, one]));
  }

  /** What was asked for, in that order; what something needs comes before it. */
  get drafts(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  /** The constant for a macro or a type, as declarations spell it; `undefined` for what is not known. */
  find(name: string): string | undefined {
    const constant = name.replace(/^(?:struct|union) /, "");
    if (this.#drafts.has(constant)) return constant;
    const code = this.#typeCode(name) ?? this.#aggregateCode(name) ?? this.#constantCode(name);
    if (code === undefined) return undefined;
    this.#drafts.set(constant, {
      name: constant,
      prose: [
        {
          kind: "text",
          text: `${sentences[code.kind]} of ${code.header.replaceAll(/[<>]/g, "")}.`,
        },
      ],
      code: code.text,
      labels: [],
      source: { start: 0, end: 0 },
    });
    return constant;
  }

  #typeCode(name: string): ForeignCode | undefined {
    const found: ForeignType | undefined = this.#typedefs.get(name) ?? this.#typeMacro(name);
    const header = this.#headerOf(found?.location);
    const integer = found && this.#integerOf(found.type);
    if (found === undefined || header === undefined || integer === undefined) return undefined;
    const order = /^__(?:aligned_)?(be|le)(?:16|32|64)$/.exec(name)?.[1];
    const base = `${word(integer)}${order === undefined ? "" : `.${order}`}`;
    const alignment =
      (found.aligned === undefined ? "" : `, aligned: ${found.aligned}`) +
      (this.#typedefs.has(name) ? "" : ", macro: true");
    return {
      kind: "type",
      header,
      text: `${word("alias")}(${base}, { header: ${JSON.stringify(header)}${alignment} })`,
    };
  }

  /** A macro that stands for an integer type, maybe with an alignment. */
  #typeMacro(name: string): ForeignType | undefined {
    const macro = this.#includes.code.find((one) => one.kind === "macro" && one.name === name);
    if (macro === undefined) return undefined;
    const body = macro.tokens.slice(3).join(" ");
    const [, type = "", aligned] =
      /^([\w ]+?)(?: __attribute__ \( \( (?:__)?aligned(?:__)? \( (\d+) \) \) \))?$/.exec(body) ??
      [];
    return { type, location: macro.location, aligned };
  }

  #constantCode(name: string): ForeignCode | undefined {
    const fact = this.#includes.facts.get(name);
    const header = this.#headerOf(fact?.location);
    const { value, type } = fact?.aspects ?? {};
    if (fact?.group !== "constants" || header === undefined || value === undefined)
      return undefined;
    const options = `${type?.startsWith("u") ? "unsigned: true, " : ""}header: ${JSON.stringify(header)}`;
    return { kind: "constant", header, text: `${word("constant")}(${value}, { ${options} })` };
  }

  #aggregateCode(name: string): ForeignCode | undefined {
    const found = this.#includes.aggregates.find((one) => one.type === name);
    const header = this.#headerOf(found?.location);
    if (found === undefined || header === undefined) return undefined;
    const members = found.members.map((member) => {
      if (member.path.includes(".") || member.bits !== undefined)
        throw new CannotSay(`the type "${name}"`);
      const [, base = "", lengths = ""] = /^([^[]*?) ?((?:\[\d*\])*)$/.exec(member.type) ?? [];
      const stars = base.replaceAll(/[^*]/g, "").length;
      const declarator = {
        stars,
        lengths: [...lengths.matchAll(/\[(\d*)\]/g)].map(([, one = ""]) => one),
      };
      const type = typeCode(base.replaceAll("*", "").trim(), declarator, {
        find: (one) => {
          const own = this.find(one);
          return own === undefined ? undefined : nameOf(own);
        },
        expression: (text) => text,
      });
      return `${member.path}: ${type},`;
    });
    const options = [
      `header: ${JSON.stringify(header)}`,
      ...(found.type === found.name ? ["typedef: true"] : []),
      ...(found.tag === "struct" ? ["implicitPadding: true"] : []),
    ];
    return {
      kind: "type",
      header,
      text: `${word(found.tag)}({\n${members.join("\n")}\n}, { ${options.join(", ")} })`,
    };
  }

  #headerOf(location: Location | undefined): string | undefined {
    if (location === undefined || location.file === this.#includes.path) return undefined;
    return this.#includes.headerOf(location.file);
  }

  /** The integer of C that a type stands for, as a word of the language. */
  #integerOf(type: string): string | undefined {
    const text = normalType(type);
    const next = this.#typedefs.get(text);
    const known = fixedWidth[text] ?? integerWord(text);
    if (known !== undefined || next === undefined) return known;
    return this.#integerOf(next.type);
  }
}

/** The integers of Linux's headers, whose definitions differ between its ports. */
const fixedWidth: Readonly<Record<string, string>> = Object.fromEntries(
  [8, 16, 32, 64].flatMap((bits) => [
    [`__u${bits}`, `uint${bits}_t`],
    [`__s${bits}`, `int${bits}_t`],
  ]),
);
