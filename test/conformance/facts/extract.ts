import { prelude, type Files } from "../header-files.ts";
import type { AggregateFacts, HeaderFacts, MacroFacts, MemberFacts } from "./facts.ts";
import type { HeaderNames } from "./names.ts";
import { evaluate, type Probe } from "./numbers.ts";

/**
 * Everything that the compiler of `probe` knows about the names of a header.
 *
 * @param files - the header, as `io/netif.h`, and what it includes, unless `probe` knows where that is.
 */
export async function extractFacts(
  names: HeaderNames,
  files: Files,
  probe: Probe,
): Promise<HeaderFacts> {
  const expressions = [
    ...names.macros.flatMap(macroExpressions),
    ...names.aggregates.flatMap(({ tag, members }) => [
      `sizeof(${tag})`,
      `_Alignof(${tag})`,
      ...Object.keys(members).flatMap((path) => [
        `offsetof(${tag}, ${path})`,
        `sizeof(((${tag} *)0)->${path})`,
      ]),
    ]),
  ];
  const include = `${prelude}#include "io/netif.h"\n`;
  const values = (await evaluate(probe, files, include, expressions)).values();
  const next = () => values.next().value ?? 0;
  return {
    macros: Object.fromEntries(names.macros.map((name) => [name, macroFacts(next)])),
    aggregates: Object.fromEntries(
      names.aggregates.map(({ tag, members }) => [tag, aggregateFacts(members, next)]),
    ),
    typedefs: names.typedefs,
  };
}

/** Low and high half of the value, whether -1 stays negative in its type, and its size. */
function macroExpressions(name: string): string[] {
  return [
    name,
    `(uint64_t)(int64_t)(${name}) >> 32`,
    `(__typeof__(${name}))-1 < 0`,
    `sizeof(${name})`,
  ];
}

function macroFacts(next: () => number): MacroFacts {
  const low = BigInt(next());
  const high = BigInt(next());
  const signed = next() === 1;
  const value = (high << 32n) | low;
  return { value: signed ? BigInt.asIntN(64, value) : value, signed, size: next() };
}

function aggregateFacts(
  members: Readonly<Record<string, string>>,
  next: () => number,
): AggregateFacts {
  const size = next();
  const alignment = next();
  const facts = Object.entries(members).map(([path, type]): [string, MemberFacts] => [
    path,
    { offset: next(), size: next(), type },
  ]);
  return { size, alignment, members: Object.fromEntries(facts) };
}
