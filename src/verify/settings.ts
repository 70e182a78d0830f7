import type { AbiTarget, CompilerError } from "../header/compilers.ts";
import {
  type Condition,
  conditionsAround,
  holdsOn,
  holdsWith,
  userMacros,
} from "../model/condition.ts";
import type { Location } from "../header/facts.ts";
import { isDefinedElsewhere } from "../model/declaration.ts";
import { type Model, conditionalsOf, declarationsOf } from "../model/model.ts";
import { macrosOf } from "../model/numbers.ts";
import type { Abi } from "../model/layout/abi.ts";
import { conditionsWithin, settingsOf } from "../model/layout/variants.ts";
import type { Macros } from "../model/preprocessor.ts";
import { handleTypeName } from "../naming/c.ts";
import { type Difference } from "./compare.ts";
import { formatDifference } from "./difference-text.ts";

/** The macros that the spec takes as defined; each of its conditions has all of them. */
export function definesOf(model: Model): Macros {
  return new Map(conditionsOf(model).flatMap(({ group }) => [...group.defines]));
}

/** The macros without which the verbatim C of a spec is not there. */
export function switchesOf(model: Model): readonly string[] {
  return declarationsOf(model).flatMap(({ kind, condition }) => {
    if (kind !== "verbatim" || condition === undefined) return [];
    const names = userMacros(condition);
    const all = new Map(names.map((name) => [name, 1n]));
    return holdsWith(condition, all) ? names : [];
  });
}

/**
 * An ABI with the macros that the user of the header defines, where conditions of the spec ask for them.
 *
 * @param macros - `NAME` or `NAME=VALUE`, as `-D` has them.
 */
export function withMacros(abi: Abi, macros: readonly string[], model: Model): Abi {
  const asked = new Set(conditionsOf(model).flatMap(userMacros));
  const given = macros.flatMap((macro) => {
    const [name = "", value = "1"] = macro.split(/=(.*)/s);
    const number = /^(?:0x[\da-f]+|\d+)$/i.test(value) ? BigInt(value) : 0n;
    return asked.has(name) ? [[name, number] as const] : [];
  });
  if (given.length === 0) return abi;
  const switches = switchesOf(model).map((name) => [name, 1n] as const);
  return { ...abi, defines: new Map([...definesOf(model), ...switches, ...given]) };
}

/**
 * Where a header differs from the spec in branches of its conditions that are not taken with the macros of
 * `target`: with other macros, which each such difference names.
 *
 * @param known - the differences that there are with the macros of `target`.
 * @param differencesFor - gives them for other macros; a header that does not compile with those is not compared.
 */
export async function differencesElsewhere(
  model: Model,
  target: AbiTarget,
  known: readonly Difference[],
  differencesFor: (target: AbiTarget) => Promise<readonly Difference[] | CompilerError>,
): Promise<readonly Difference[]> {
  const seen = new Set(known.map((one) => formatDifference(one)));
  const found: Difference[] = [];
  for (const defines of untakenSettings(model, target)) {
    const differences = await differencesFor({ ...target, abi: { ...target.abi, defines } });
    if ("error" in differences) continue;
    for (const one of differences) {
      const text = formatDifference(one);
      if (seen.has(text)) continue;
      seen.add(text);
      found.push({ ...one, setting: settingText(defines, usualFor(model, target)) });
    }
  }
  return found;
}

/** The settings of macros, few of them, with which each branch is taken that is not with those of `target`. */
function untakenSettings(model: Model, target: AbiTarget): readonly Macros[] {
  const { abi } = target;
  const untaken = (conditions: readonly Condition[], defines?: Macros) =>
    conditions.filter((one) => !holdsOn(one, defines === undefined ? abi : { ...abi, defines }));
  let left = untaken(conditionsOf(model));
  return settingsOf(left).flatMap((defines) => {
    if (defines === undefined) return [];
    // What is defined stays so: a header may define it itself.
    const setting = new Map([...usualFor(model, target), ...defines]);
    const rest = untaken(left, setting);
    if (rest.length === left.length) return [];
    left = rest;
    return [setting];
  });
}

function usualFor(model: Model, { abi }: AbiTarget): Macros {
  return abi.defines ?? definesOf(model);
}

function settingText(defines: Macros, usual: Macros): string {
  const given = [...defines].filter(([name, value]) => usual.get(name) !== value);
  const options = given.map(([name, value]) => ` -D ${name}${value === 1n ? "" : `=${value}`}`);
  return ` with${options.join("")}`;
}

/**
 * The names that a header has under a condition or with a member under one, and those of types that its verbatim C
 * declares, which may be under one there; and where the spec has them.
 */
export function conditionalNames(model: Model): ReadonlyMap<string, Location> {
  return new Map(
    declarationsOf(model).flatMap((declaration) => {
      const { name, kind, condition, span } = declaration;
      const macros = macrosOf(declaration);
      const isAggregate = kind === "struct" || kind === "union";
      const isOfVerbatim = isDefinedElsewhere(declaration) && declaration.header === model.include;
      const isConditional =
        isOfVerbatim ||
        condition !== undefined ||
        (isAggregate && conditionsWithin(declaration).length > 0);
      const all = [
        name,
        ...macros.map((one) => one.name),
        ...("typedef" in declaration ? [declaration.typedef ?? name] : []),
        ...("handle" in declaration ? [handleTypeName(declaration) ?? name] : []),
        ...("enumeration" in declaration
          ? [declaration.enumeration?.tag ?? name, declaration.enumeration?.typedef ?? name]
          : []),
      ];
      const own = macros.filter((one) => one.condition !== undefined).map((one) => one.name);
      return (isConditional ? all : own).map((one) => [one, span] as const);
    }),
  );
}

/** The conditions of all that a spec declares, with those around them. */
function conditionsOf(model: Model): readonly Condition[] {
  return conditionalsOf(model).flatMap(({ condition }) => conditionsAround(condition));
}
