import { aggregateType } from "../../src/naming/c.ts";
import { elementsOf } from "../../src/model/visit.ts";
import {
  capacitiesOf,
  suffixOn,
  readFunction,
  sizeConstant,
  writeFunction,
} from "../../src/naming/typescript.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import { extentOf, placeIn } from "../../src/model/layout/layout.ts";
import type { Parameter } from "../../src/model/declaration.ts";
import type { Code, Integer, Member, ScalarType, Struct, Type } from "../../src/model/type.ts";
import { boundariesOf } from "./boundaries.ts";
import { bytesWritten, readFrom } from "./buffer.ts";
import type { Choice } from "./choice.ts";
import type { EmittedModule } from "./module.ts";
import type { Slot } from "./sample.ts";
import type { Subject } from "./subject.ts";
import { integerFrom, integerValue, propertyOf } from "./value.ts";

/** A request, or a response with one of its outcomes. */
export interface MessageForm {
  /** `ADD_GREF_MAPPING_request`, `ADD_GREF_MAPPING_response SUCCESS`. */
  readonly name: string;
  /** The name of its type in TypeScript, and of the one of all messages of the ring; each has codecs. */
  readonly types: readonly [own: string, any: string];
  /** The struct that carries it. */
  readonly struct: Struct & { readonly name: string };
  /** Members that it has whatever the message is, with the code that it demands where there is one. */
  readonly heads: readonly { readonly member: Member; readonly code: Code | undefined }[];
  readonly parameterMember: Member;
  readonly words: readonly Parameter[];
}

/** A word, or a member of the carrying struct, with the object of C that holds it. */
interface Part {
  readonly name: string;
  readonly scalar: ScalarType;
  readonly object: string;
  readonly carried: boolean;
  readonly code: Code | undefined;
  /** The largest value that the writer takes, where the type would allow more. */
  readonly most?: bigint;
  readonly offset: number;
  readonly size: number;
}

/** The readers and the writers of a message: its own, and those for any message of its ring. */
export function messageSubject(form: MessageForm, module: EmittedModule, abi: Abi): Subject {
  const { types, name, struct } = form;
  const suffix = suffixOn(struct, abi);
  const parts = partsOf(form, abi);
  const size = Number(module.constant(sizeConstant(struct.name, suffix)));
  const slot = (part: Part, value: bigint): Slot => ({
    place: `${name}.${part.name}`,
    object: part.object,
    integer: part.scalar.integer,
    carried: part.carried,
    macro: part.code?.cName,
    value,
    offset: part.offset,
    size: part.size,
  });
  const readAs = (type: string, bytes: Uint8Array): readonly Slot[] =>
    readFrom(bytes, (view, offset) => {
      const message = module.call(readFunction(type, suffix), view, offset);
      return parts.map((part) => {
        const found = propertyOf(message, part.name);
        return slot(part, integerFrom(part.scalar.integer, found, `${name}.${part.name}`));
      });
    });
  const read = (bytes: Uint8Array): readonly Slot[] => {
    const [own, any] = types.map((type) => readAs(type, bytes));
    return same(own, any, (slots) => slots.map(({ value }) => value).join(), types);
  };
  const write = (message: object): Uint8Array => {
    const [own, any] = types.map((type) =>
      bytesWritten(size, 0xff, (view, offset) => {
        module.call(writeFunction(type, suffix), view, offset, message);
      }),
    );
    return same(own, any, (bytes) => bytes.join(), types);
  };
  return {
    name,
    boundaries: {
      values: Math.max(
        ...parts.map(({ code, scalar }) => (code === undefined ? boundariesOf(scalar).length : 1)),
      ),
      tags: 1,
    },
    fromChoice(choice: Choice) {
      const stored = parts.map((part) =>
        slot(part, part.code?.value ?? atMost(part.most, choice.scalar(part.scalar, false))),
      );
      const message = Object.fromEntries(
        parts.map((part, index) => {
          const value = stored[index]?.value ?? 0n;
          return [part.name, integerValue(part.scalar.integer, value)] as const;
        }),
      );
      const written = write(message);
      const loaded = read(written);
      const type = aggregateType(struct);
      return { type, size: `sizeof(${type})`, stored, written, image: written, loaded, read };
    },
    fromBytes: undefined,
  };
}

/** What both codecs give. Throws where they do not agree. */
function same<Value>(
  own: Value | undefined,
  any: Value | undefined,
  text: (value: Value) => string,
  types: readonly string[],
): Value {
  if (own === undefined || any === undefined || text(own) !== text(any)) {
    throw new Error(`the codecs of ${types.join(" and ")} differ`);
  }
  return own;
}

function partsOf(
  { struct, heads, parameterMember, words }: MessageForm,
  abi: Abi,
): readonly Part[] {
  const offsetOf = (member: Member): number => placeIn(struct, member, abi).offset;
  const head = heads.map(({ member, code }): Part => ({
    name: member.name,
    scalar: scalarOf(member.type),
    object: `s->${member.name}`,
    carried: false,
    code,
    offset: offsetOf(member),
    size: extentOf(member.type, abi).size,
  }));
  const elements = elementsOf(parameterMember);
  const size = extentOf(parameterMember.type, abi).size / elements.length;
  const carried = words.map((word, index): Part => ({
    name: word.name,
    scalar: wordScalar(word),
    object: `s->${elements[index]}`,
    carried: true,
    code: undefined,
    ...mostOf(word, words),
    offset: offsetOf(parameterMember) + index * size,
    size,
  }));
  return [...head, ...carried];
}

/** No more than fit the page whose entries a word counts. */
function mostOf({ name }: Parameter, words: readonly Parameter[]): Pick<Part, "most"> {
  const page = words.find(({ type }) => type.kind === "page" && type.count === name);
  if (page === undefined) return {};
  const most = Math.min(...capacitiesOf(page).map(({ capacity }) => capacity));
  return { most: BigInt(most) };
}

function atMost(most: bigint | undefined, value: bigint): bigint {
  return most === undefined || value <= most ? value : most - (value % (most + 1n));
}

const grantReference: Integer = { name: "uint32_t", bits: 32, signed: false };

function wordScalar({ type }: Parameter): ScalarType {
  return type.kind === "page"
    ? { kind: "scalar", integer: grantReference, alias: undefined, values: undefined }
    : type;
}

function scalarOf(type: Type): ScalarType {
  if (type.kind !== "scalar") throw new Error("what tells messages apart is an integer");
  return type;
}
