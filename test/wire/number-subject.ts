import { aggregateType } from "../../src/naming/c.ts";
import {
  constantLayouts,
  forLayout,
  membersConstant,
  sizeConstant,
  suffixOn,
} from "../../src/naming/typescript.ts";
import { bitWidth } from "../../src/model/layout/bits.ts";
import { type Conditional, holdsOn } from "../../src/model/condition.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import type { Declaration } from "../../src/model/declaration.ts";
import { presentOn } from "../../src/model/layout/present.ts";
import { macroNames } from "../../src/model/numbers.ts";
import type { Integer, Member, StringConstant } from "../../src/model/type.ts";
import { aggregateIn } from "../../src/model/visit.ts";
import { type Model, constantVariants, declarationsOf } from "../../src/model/model.ts";
import type { EmittedModule } from "./module.ts";
import type { Slot } from "./sample.ts";
import type { Subject } from "./subject.ts";
import { propertyOf } from "./value.ts";

/** Every constant of the header, and the size of each struct and the offset of each member. */
export function numberSubject(model: Model, module: EmittedModule, abi: Abi): Subject {
  const read = (): readonly Slot[] =>
    declarationsOf(model)
      .filter(({ condition }) => holdsOn(condition, abi))
      .flatMap((declaration) => numbersOf(declaration, model, abi))
      .map(({ place, object, name, numberIn }) =>
        numberSlot(place, object, numberIn(module.constant(name))),
      );
  return {
    name: "the constants",
    boundaries: { values: 1, tags: 1 },
    fromChoice: () => ({
      type: "unsigned char",
      size: "sizeof(unsigned char)",
      stored: [],
      written: new Uint8Array(1),
      image: new Uint8Array(1),
      loaded: read(),
      read,
    }),
    fromBytes: undefined,
  };
}

/** A number of C, and the constant of the module that has it. */
interface Numbered {
  readonly place: string;
  readonly object: string;
  readonly name: string;
  /** The number in the value of the constant. */
  readonly numberIn: (value: unknown) => unknown;
}

const itself = (value: unknown) => value;

function numbersOf(declaration: Declaration, model: Model, abi: Abi): readonly Numbered[] {
  const macro = (object: string, name = object): Numbered => ({
    place: object,
    object,
    name,
    numberIn: itself,
  });
  const isHere = ({ condition }: Conditional) => holdsOn(condition, abi);
  switch (declaration.kind) {
    case "constant": {
      const layouts = constantLayouts(constantVariants(declaration, model));
      const suffix = layouts.find(({ abis }) => abis.some(({ name }) => name === abi.name))?.suffix;
      const name = forLayout(declaration.name, suffix);
      return "text" in declaration
        ? charactersOf(declaration, name)
        : [macro(declaration.name, name)];
    }
    case "codes":
      return declaration.values.filter(isHere).map(({ cName }) => macro(cName));
    case "flags":
      return declaration.values
        .filter(isHere)
        .flatMap(macroNames)
        .map((name) => macro(name));
    case "struct":
    case "union": {
      const { name } = declaration;
      const { members } = presentOn(declaration, abi);
      const suffix = suffixOn(declaration, abi);
      const type = aggregateType(declaration);
      return [
        {
          place: name,
          object: `sizeof(${type})`,
          name: sizeConstant(name, suffix),
          numberIn: itself,
        },
        // C has no offset of a bit-field.
        ...members
          .flatMap((member) => withName(member, abi))
          .filter((member) => bitWidth(member.type) === undefined)
          .map((member) => ({
            place: `${name}.${member.name}`,
            object: `__builtin_offsetof(${type}, ${member.name})`,
            name: membersConstant(name, suffix),
            numberIn: (value: unknown) => propertyOf(propertyOf(value, member.name), "offset"),
          })),
      ];
    }
    case "alias":
    case "ring":
    case "message":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

/** A member; where C has no name for it, those inside. */
function withName(member: Member, abi: Abi): readonly Member[] {
  const inner = member.anonymous ? aggregateIn(member.type) : undefined;
  if (inner === undefined) return [member];
  return presentOn(inner, abi).members.flatMap((one) => withName(one, abi));
}

/** The size of a string with its end, and each of its characters. */
function charactersOf(constant: StringConstant, exported: string): readonly Numbered[] {
  const { name, text } = constant;
  const number = (object: string, numberIn: (value: string) => number): Numbered => ({
    place: object,
    object,
    name: exported,
    numberIn: (value) => (typeof value === "string" ? numberIn(value) : undefined),
  });
  return [
    number(`sizeof(${name})`, (value) => value.length + 1),
    ...Array.from(text, (_, index) =>
      number(`${name}[${index}]`, (value) => value.charCodeAt(index)),
    ),
  ];
}

/** As wide as any constant of C, whose 64 bits are compared. */
const widest: Integer = { name: "uint64_t", bits: 64, signed: false };

function numberSlot(place: string, object: string, value: unknown): Slot {
  const isInteger = typeof value === "bigint" || Number.isInteger(value);
  if (!isInteger) throw new Error(`${place} is ${String(value)}, which is not an integer`);
  const bits = BigInt.asUintN(64, BigInt(Number.isInteger(value) ? Number(value) : String(value)));
  return {
    place,
    object,
    integer: widest,
    carried: false,
    macro: undefined,
    value: bits,
    offset: undefined,
    size: 8,
  };
}
