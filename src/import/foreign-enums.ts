import type { Facts } from "../header/facts.ts";
import type { EnumName, TypedefName } from "../header/declared-names.ts";
import { lastArgument, nameOf, word } from "./draft.ts";
import { prefixOf, shortName } from "./stems.ts";
import { normalType } from "./type-code.ts";

/** The enumerations of other headers. */
export class ForeignEnums {
  readonly #enums: readonly EnumName[];
  readonly #facts: Facts;
  readonly #typedefs: ReadonlyMap<string, TypedefName>;

  /** @param facts - those of the names that the header uses. */
  constructor(
    enums: readonly EnumName[],
    facts: Facts,
    typedefs: ReadonlyMap<string, TypedefName>,
  ) {
    this.#enums = enums;
    this.#facts = facts;
    this.#typedefs = typedefs;
  }

  /** The enumeration with an enumerator. */
  having(enumerator: string): EnumName | undefined {
    return this.#enums.find(({ enumerators }) => enumerators.includes(enumerator));
  }

  /** The enumeration that a type is: `enum x`; of those whose only name is a typedef, one with a sign. */
  find(type: string): EnumName | undefined {
    const tag = /^enum (\w+)$/.exec(type)?.[1];
    if (tag !== undefined)
      return this.#enums.find(({ name, isTagless }) => name === tag && !isTagless);
    const signed = this.signed(type);
    return signed?.isTagless === true && signed.name === type ? signed : undefined;
  }

  /** The enumeration that a type is or names, if a value of it is negative; compilers give the others no sign. */
  signed(type: string): EnumName | undefined {
    const tag = normalType(this.#typedefs.get(type)?.type ?? type).replace(/^enum /, "");
    return this.#enums.find(
      ({ name, enumerators }) =>
        name === tag && enumerators.some((one) => this.#valueOf(one)?.startsWith("-")),
    );
  }

  /**
   * The code of an enumeration; `undefined` where a value is not known.
   *
   * @param header - the option that says where it is.
   */
  codeOf({ name, isTagless, enumerators }: EnumName, header: string): string | undefined {
    const prefix = prefixOf(enumerators);
    const values = enumerators.map((one) => this.#valueOf(one));
    if (values.includes(undefined)) return undefined;
    const entries = enumerators.map((one, index) => `${shortName(one, prefix)}: ${values[index]}`);
    const options = [
      'as: "enum"',
      ...(isTagless ? ["typedef: true"] : []),
      ...(prefix === `${name}_` ? [] : [`prefix: ${JSON.stringify(prefix)}`]),
      header,
    ];
    return `${word("codes")}({ ${entries.join(", ")} }${lastArgument(options)})`;
  }

  /** The code of an enumerator, as a part of its enumeration. */
  partOf({ name, enumerators }: EnumName, enumerator: string): string {
    return `${nameOf(name)}.${shortName(enumerator, prefixOf(enumerators))}`;
  }

  #valueOf(enumerator: string): string | undefined {
    return this.#facts.get(enumerator)?.aspects["value"];
  }
}
