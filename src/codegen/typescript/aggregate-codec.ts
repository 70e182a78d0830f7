import type { Abi } from "../../model/layout/abi.ts";
import type { TaggedVariant } from "../../model/tagged-union.ts";
import type { Aggregate, Member } from "../../model/type.ts";
import { memberAggregateName, type NamedAggregate, suffixOn } from "../../naming/typescript.ts";
import { type Context, codeValue } from "./context.ts";
import { indented } from "./expression.ts";

/** What the reader, the writer and the check of a struct or union have in common, for one ABI. */
export abstract class AggregateCodec {
  protected readonly named: NamedAggregate;
  protected readonly abi: Abi;
  protected readonly context: Context;

  constructor(named: NamedAggregate, abi: Abi, context: Context) {
    this.named = named;
    this.abi = abi;
    this.context = context;
  }

  /** The name of the struct or union inside a member. */
  protected nameOf(member: Member): string {
    return memberAggregateName(this.named.name, member);
  }

  /** What calls a function for `aggregate`, which has this name. */
  protected call(
    functionOf: (name: string, layout?: string) => string,
    name: string,
    aggregate: Aggregate,
    ...args: readonly string[]
  ): string {
    return `${functionOf(name, suffixOn(aggregate, this.abi))}(${args.join(", ")})`;
  }

  /** A switch that selects a variant by the value of `tag`, in `subject`; `undefined` is for all other values. */
  protected switchLines<V extends TaggedVariant>(
    subject: string,
    tag: Member,
    variants: readonly V[],
    linesOf: (variant: V | undefined) => readonly string[],
  ): string[] {
    return [
      `switch (${subject}) {`,
      ...variants.flatMap((one) => [
        ...one.codes.map((code) => `  case ${codeValue(code, tag, this.context)}:`),
        ...indented(indented(linesOf(one))),
      ]),
      "  default:",
      ...indented(indented(linesOf(undefined))),
      "}",
    ];
  }
}
