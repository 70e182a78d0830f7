import {
  type Declaration,
  type Key,
  type Message,
  type FunctionMacro,
  type Ring,
  type Rule,
  isDefinedElsewhere,
} from "../../model/declaration.ts";
import { abis, pageSize } from "../../model/layout/abi.ts";
import { type Model, declarationsOf, importedBy } from "../../model/model.ts";
import { usedNames } from "../../model/used-names.ts";
import { valueGroups } from "../../model/constant-values.ts";
import { type Macro, macrosOf } from "../../model/numbers.ts";
import type { Alias, Codes, Flags, StringConstant } from "../../model/type.ts";
import { visitDeclaration, withInner } from "../../model/visit.ts";
import { expressionText } from "../shared/c-text.ts";
import { proseText } from "../../model/prose.ts";
import type {
  AbiDocument,
  AliasEntry,
  ConstantEntry,
  ImportEntry,
  KeyEntry,
  RuleEntry,
  StringEntry,
} from "./document.ts";
import { aggregateEntry, alignmentEntry, conditionEntry, typeEntry } from "./aggregate-entries.ts";
import type { ConditionalEntry } from "./type-entries.ts";
import { messageEntry, ringEntry } from "./ring-entries.ts";

/**
 * The facts of a header as JSON for other tools: every constant with value and type, every struct and
 * union with its layout on every ABI, rings, messages, keys and rules. `docs/abi.schema.json` describes the form.
 */
export function emitAbi(model: Model): string {
  return `${JSON.stringify(documentOf(model), undefined, 2)}\n`;
}

/** The document; what types are is computed as they are written, since that of all together takes much memory. */
type Document = Omit<AbiDocument, "types"> & { readonly types: readonly LazyEntry[] };

interface LazyEntry {
  readonly toJSON: () => AbiDocument["types"][number];
}

function documentOf(model: Model): Document {
  const entries = declarationsOf(model).map(entriesOf);
  return {
    $schema: "urn:abispec:abi:5",
    format: "abispec-abi-5",
    name: model.name,
    source: model.source,
    byteOrder: model.byteOrder,
    pageSize,
    imports: importEntries(model),
    abis: abis.map(({ condition: _condition, ...abi }) => abi),
    aliases: entries.flatMap(({ aliases = [] }) => aliases),
    constants: entries.flatMap(({ constants = [] }) => constants),
    enumerations: entries.flatMap(({ enumerations = [] }) => enumerations),
    strings: entries.flatMap(({ strings = [] }) => strings),
    macros: entries.flatMap(({ macros = [] }) => macros),
    types: entries.flatMap(({ types = [] }) => types),
    rings: entries.flatMap(({ rings = [] }) => rings),
    messages: entries.flatMap(({ messages = [] }) => messages),
    keys: entries.flatMap(({ keys = [] }) => keys),
    rules: entries.flatMap(({ rules = [] }) => rules),
  };
}

/** The headers that the document takes declarations from. */
function importEntries(model: Model): readonly ImportEntry[] {
  const imports = importedBy(model);
  const used = imports.length === 0 ? new Set<string>() : usedNames(model);
  return imports.flatMap((other) => {
    const names = declarationsOf(other)
      .filter((one) => used.has(one.name))
      .map(({ name }) => name);
    const isDirect = model.imports.includes(other);
    return isDirect || names.length > 0 ? [{ name: other.name, header: other.include, names }] : [];
  });
}

/** What a declaration adds to the lists of the document. */
type Entries = Partial<
  Omit<Document, "$schema" | "format" | "name" | "source" | "byteOrder" | "pageSize">
>;

function entriesOf(declaration: Declaration): Entries {
  const header = isDefinedElsewhere(declaration) ? declaration.header : null;
  const condition = conditionEntry(declaration);
  const macros = () => ({
    constants: macrosOf(declaration).map((macro) =>
      constantEntry(
        macro,
        header,
        macro.condition === undefined ? condition : conditionEntry(macro),
      ),
    ),
  });
  const family = ({ name, enumeration }: Codes | Flags) => ({
    ...macros(),
    enumerations:
      enumeration === undefined
        ? []
        : [{ family: name, tag: enumeration.tag ?? null, typedef: enumeration.typedef ?? null }],
  });
  const nothing = (): Entries => ({});
  return visitDeclaration<Entries>(declaration, {
    alias: (alias) => ({ aliases: [aliasEntry(alias)] }),
    constant: (constant) =>
      "text" in constant
        ? { strings: [{ ...stringEntry(constant, header), ...condition }] }
        : macros(),
    codes: family,
    flags: family,
    aggregate: (aggregate) => ({
      types: withInner(aggregate, aggregate.name)
        .toReversed()
        .map((one) => ({ toJSON: () => aggregateEntry(one, header) })),
    }),
    ring: (ring) => ({ rings: [ringEntry(ring)], rules: ruleEntries(ring) }),
    message: (message) => ({ messages: [messageEntry(message)], rules: ruleEntries(message) }),
    key: (key) => ({ keys: [keyEntry(key)] }),
    section: nothing,
    verbatim: ({ name, lines, macro }) =>
      macro === undefined
        ? {}
        : { macros: [{ name, header, ...condition, ...macroFacts(macro, lines) }] },
  });
}

function macroFacts({ parameters }: FunctionMacro, lines: readonly string[]) {
  const text = lines.map((line) => line.replace(/\s*\\$/, "")).join("\n");
  return {
    parameters: parameters.map(({ name, type }) => ({ name, type })),
    expression: text.replace(/^#define \w+\([^)]*\)\s+/, ""),
  };
}

function keyEntry({ name, path, writer, values, absent, without, prose }: Key): KeyEntry {
  return {
    name,
    path,
    writer,
    values: values ?? null,
    default: absent ?? null,
    absence: without ?? null,
    text: proseText(prose),
  };
}

function ruleEntries({ name: owner, rules }: Ring | Message): readonly RuleEntry[] {
  return rules.map(({ name, obligation, decided, prose }: Rule) => ({
    name: `${owner}.${name}`,
    owner,
    obligation,
    decided,
    text: proseText(prose),
  }));
}

function aliasEntry(alias: Alias): AliasEntry {
  const { name, type, header, condition } = alias;
  return {
    name,
    type: typeEntry(type, name),
    header: header ?? null,
    ...conditionEntry({ condition }),
    ...alignmentEntry(alias),
  };
}

function stringEntry({ name, text, pieces }: StringConstant, header: string | null): StringEntry {
  const expression = pieces === undefined ? null : expressionText({ pieces });
  return { name, header, value: text, expression };
}

function constantEntry(
  { name, kind, family, number, type }: Macro,
  header: string | null,
  condition: ConditionalEntry,
): ConstantEntry {
  const { value, byAbi, expression } = number;
  return {
    name,
    header,
    ...condition,
    kind,
    family: family ?? null,
    type,
    ...(byAbi === undefined
      ? { value: String(value) }
      : {
          value: null,
          values: valueGroups(number).map((group) => ({
            abis: group.abis.map((abi) => abi.name),
            value: String(group.value),
          })),
        }),
    expression: expression === undefined ? null : expressionText(expression),
  };
}
