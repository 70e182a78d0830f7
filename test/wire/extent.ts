import type { Abi } from "../../src/model/layout/abi.ts";
import { openEndOf } from "../../src/model/layout/flexible.ts";
import { byteType, flexibleOf } from "../../src/model/visit.ts";
import type { DeclaredAggregate } from "../../src/model/type.ts";
import { aggregateType } from "../../src/naming/c.ts";
import { sizeConstant, sizeFunction, suffixOn } from "../../src/naming/typescript.ts";
import { elementCount } from "./generate.ts";
import type { EmittedModule } from "./module.ts";

/** How many bytes each value of a struct or union has. */
export interface ValueExtent {
  /** By the emitted module. */
  readonly size: number;
  /** C for it, where `s` points to the value. */
  readonly text: string;
  /** All bytes may be anything: no member has the number of elements of an array. */
  readonly isFixed: boolean;
}

export function valueExtent(
  declaration: DeclaredAggregate,
  module: EmittedModule,
  abi: Abi,
): ValueExtent {
  const { kind, name } = declaration;
  const suffix = suffixOn(declaration, abi);
  const whole = `sizeof(${aggregateType(declaration)})`;
  const end = kind === "struct" ? openEndOf(declaration, abi) : undefined;
  if (end === undefined) {
    return {
      size: Number(module.constant(sizeConstant(name, suffix))),
      text: whole,
      isFixed: true,
    };
  }
  const path = end.members.map((member) => member.name).join(".");
  const isBytes = flexibleOf(end.members.at(-1)?.type ?? byteType)?.isBytes === true;
  const array = isBytes ? `((char *)s->${path})` : `s->${path}`;
  const last = `(uint64_t)((char *)&${array}[${elementCount}] - (char *)s)`;
  return {
    size: Number(module.call(sizeFunction(name, suffix), elementCount)),
    text: `(${last} > ${whole} ? ${last} : ${whole})`,
    isFixed: false,
  };
}
