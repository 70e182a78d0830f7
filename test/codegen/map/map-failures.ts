import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { MapDocument, MapEntry } from "../../../src/codegen/map/map.ts";
import { type Declaration, isDefinedElsewhere } from "../../../src/model/declaration.ts";
import { innerDeclarations } from "../../../src/model/inner.ts";
import { memberPath } from "../../../src/model/visit.ts";
import { flexRingOf } from "../../../src/model/flex-ring.ts";
import { familyLabel, macroNames } from "../../../src/model/numbers.ts";
import { partsOf } from "../../../src/model/parts.ts";
import { aggregatesOf, declarationsOf, type Model } from "../../../src/model/model.ts";

const schema: object = JSON.parse(
  readFileSync(new URL("../../../docs/map.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile<MapDocument>(schema);

/** The outputs whose lines a map has. */
export const mappedEndings = ["h", "ts", "md"] as const;
type Ending = (typeof mappedEndings)[number];

/** The map among the outputs of a spec, as its schema promises it. */
export function mapOf(outputs: ReadonlyMap<string, string>): MapDocument {
  const document: unknown = JSON.parse(outputs.get("map.json") ?? "");
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors, undefined, 2));
  return document;
}

/** What is wrong with the lines of an output in the map of a spec. */
export function mapFailures(
  model: Model,
  outputs: ReadonlyMap<string, string>,
  ending: Ending,
): readonly string[] {
  const { entries } = mapOf(outputs);
  const lines = outputs.get(ending)?.split("\n") ?? [];
  const declarations = declarationsOf(model);
  const inside: readonly Declaration[] =
    ending === "h" ? declarations.flatMap(innerDeclarations) : [];
  const declared = new Map(
    declarations.filter((one) => !inside.includes(one)).map((one) => [one.kind + nameOf(one), one]),
  );
  const ofDeclarations: { readonly first: number; readonly last: number }[] = [];
  const failures: string[] = [];
  const elsewhere = new Set(
    declarations
      .filter(isDefinedElsewhere)
      .flatMap((one) => [one, ...partsOf(one)])
      .map(({ name }) => name),
  );
  const conditional = ending === "h" ? [] : [...conditionalNames(model)];
  const isConditional = (name: string) =>
    conditional.some((one) => name === one || name.startsWith(`${one}.`));
  for (const entry of entries) {
    const { kind, name } = entry;
    const places = entry[ending];
    if (places.length === 0 && !isAbsent(entry, ending, elsewhere) && !isConditional(name))
      failures.push(`${name} has no line`);
    for (const { line, first, last } of places) {
      const text = lines[line - 1] ?? "";
      if (!wordsOf(entry, ending, model).some((word) => text.includes(word))) {
        failures.push(`${kind} ${name} is not on line ${line}: ${text}`);
      }
      if (first > line || last < line || last > lines.length) {
        failures.push(`${name} is on line ${line}, which is not one from ${first} to ${last}`);
      }
    }
    if (declared.has(kind + name)) ofDeclarations.push(...places);
  }
  const sorted = ofDeclarations.toSorted((one, other) => one.first - other.first);
  for (const [index, { last }] of sorted.entries()) {
    const next = sorted[index + 1]?.first ?? Infinity;
    if (next <= last) failures.push(`line ${next} belongs to two declarations`);
  }
  return failures;
}

/** Names of what an output may not have, since it is for one setting of macros. */
function conditionalNames(model: Model): ReadonlySet<string> {
  const declarations = declarationsOf(model);
  const names = declarations.flatMap((one) => [
    ...(one.condition === undefined ? [] : [one.name, ...partsOf(one).map(({ name }) => name)]),
    ...(one.kind === "codes" || one.kind === "flags"
      ? one.values.filter(({ condition }) => condition !== undefined).flatMap(macroNames)
      : []),
  ]);
  const members = aggregatesOf(model).flatMap(({ aggregate, cPath }) =>
    aggregate.members
      .filter(({ condition }) => condition !== undefined)
      .map((member) => memberPath(cPath, member)),
  );
  return new Set([...names, ...members]);
}

function nameOf(declaration: ReturnType<typeof declarationsOf>[number]): string {
  return declaration.kind === "key" ? declaration.path : declaration.name;
}

/** What the line of an entry has of its name: one of these. */
function wordsOf({ name, kind }: MapEntry, ending: Ending, model: Model): readonly string[] {
  const last = name.split(".").at(-1) ?? name;
  const declaration = declarationsOf(model).find(
    (one) => nameOf(one) === name && one.kind === kind,
  );
  switch (declaration?.kind) {
    case "codes":
    case "flags": {
      const [first] = declaration.values;
      assert(first !== undefined);
      return [name, macroNames(first)[0] ?? "", familyLabel(declaration)];
    }
    case "section":
      // An output escapes some characters.
      return declaration.title.split(" ");
    case "verbatim":
      // C has no name for it.
      return ending === "h" ? [""] : [name];
    case "struct": {
      const ring = flexRingOf(declaration);
      return ring?.hasInterface === true && ending === "h" ? [`INTF(${ring.name})`] : [last];
    }
    case "key":
      return { h: [` * ${name}`, `/* ${name}`], ts: [`const ${declaration.name} `], md: [name] }[
        ending
      ];
    default:
  }
  if (kind !== "reply") return [last];
  const replies = declarationsOf(model, "message").flatMap((message) =>
    message.replies.filter((reply) => `${message.name}.${reply.name}` === name),
  );
  return replies.flatMap(({ status }) => [status.cName, `${status.value}n`]);
}

/** Whether an output has nothing for an entry. */
function isAbsent(
  { name, kind }: MapEntry,
  ending: Ending,
  elsewhere: ReadonlySet<string>,
): boolean {
  // Another header may declare it.
  if (ending === "h") return elsewhere.has(name);
  if (ending === "md") return false;
  // TypeScript has no members of what it reads as bytes.
  const isInner = kind === "member" && name.split(".").length > 2;
  return isInner || ["section", "verbatim", "rule"].includes(kind);
}
