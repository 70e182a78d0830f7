import type { ParametersDraft, DeclarationDraft } from "../draft/declaration.ts";
import { picked } from "../draft/pick.ts";
import { around, object, text, type Entry } from "./expression.ts";
import { arrayExtents, integerExtents, structLayouts, type Extents } from "./extent.ts";
import { declareCodes } from "./family.ts";
import { integerOf, integers } from "./integer.ts";
import { declareMessage, rulesFrom } from "./rings.ts";
import type { Scope } from "./scope.ts";

/** Names of the members that carry messages: id, type, status, words, result. */
const roles = [
  ["id", "type", "status", "data", "data"],
  ["seq", "op", "rc", "words", "result"],
  ["name", "size", "value", "view", "offset"],
  ["kind", "code", "given", "request", "response"],
] as const;

interface Part {
  readonly entry: Entry;
  readonly extents: Extents;
}

/** Declares a ring for messages, its structs and codes, and the messages. */
export function declareMessages(
  { messages, rules, prose }: DeclarationDraft & { readonly kind: "messages" },
  scope: Scope,
): void {
  const [id, type, status, words, result] = picked(roles, messages.names) ?? roles[0];
  const typeInteger = integerOf(messages.typeInteger);
  const statusInteger = integerOf(messages.statusInteger);
  const types = declareCodes(messages.types, [], scope, typeInteger);
  const statuses = declareCodes(messages.statuses, [], scope, statusInteger);
  const shared = [
    part(
      id,
      integerOf(messages.idInteger).name,
      integerExtents(integerOf(messages.idInteger).bits),
    ),
    part(type, `${typeInteger.name}.of(${types.name})`, integerExtents(typeInteger.bits)),
  ];
  const request = declareStruct(
    [...shared, parametersPart(words, messages.words)],
    messages.requestPadding,
    messages.rotation,
    scope,
  );
  const response = declareStruct(
    [
      ...shared,
      part(
        status,
        `${statusInteger.name}.of(${statuses.name})`,
        integerExtents(statusInteger.bits),
      ),
      parametersPart(result, messages.result),
    ],
    messages.responsePadding,
    messages.rotation,
    scope,
  );
  const name = scope.name("r");
  const quoted = { id, type, status, words, result };
  const envelope = Object.entries(quoted).map(([role, member]) => `${role}: "${member}"`);
  const given = rulesFrom(rules);
  scope.declare(
    name,
    prose,
    around(
      "ring(",
      object([
        { name: "request", prose: undefined, value: text(request) },
        { name: "response", prose: undefined, value: text(response) },
        { name: "messages", prose: undefined, value: text(`{ ${envelope.join(", ")} }`) },
        ...given.entries,
      ]),
      ")",
    ),
    given.parts,
  );
  const ring = {
    name,
    types,
    statuses,
    words: room(messages.words),
    result: room(messages.result),
    taken: [id, type, status],
  };
  for (const [index, code] of types.values.entries()) {
    const draft = messages.messages[index];
    if (draft !== undefined) declareMessage(draft, code, ring, scope);
  }
}

function part(name: string, type: string, extents: Extents): Part {
  return { entry: { name, prose: [], value: text(type) }, extents };
}

const unsigned = integers.filter(({ signed }) => !signed);

function parameterInteger({ integer }: ParametersDraft) {
  const found = picked(unsigned, integer);
  if (found === undefined) throw new Error("there are unsigned integers");
  return found;
}

function parametersPart(name: string, draft: ParametersDraft): Part {
  const integer = parameterInteger(draft);
  const extents = integerExtents(integer.bits);
  return draft.length === 0
    ? part(name, integer.name, extents)
    : part(name, `array(${integer.name}, ${draft.length})`, arrayExtents(extents, draft.length));
}

function room(draft: ParametersDraft): { bits: number; count: number } {
  return { bits: parameterInteger(draft).bits, count: Math.max(draft.length, 1) };
}

function declareStruct(
  members: readonly Part[],
  padding: number,
  rotation: number,
  scope: Scope,
): string {
  const name = scope.name("s");
  const start = rotation % members.length;
  const parts = [...members.slice(start), ...members.slice(0, start)];
  if (padding > 0) {
    const extents = arrayExtents(integerExtents(8), padding);
    parts.splice(padding, 0, part("pad", `padding(array(uint8_t, ${padding}))`, extents));
  }
  const layouts = structLayouts(parts.map(({ extents }) => extents));
  const isPadded = layouts.some(({ holes }) => holes.length > 0);
  const after = isPadded ? ", { implicitPadding: true })" : ")";
  scope.declare(
    name,
    [],
    around("struct(", object(parts.map(({ entry }) => entry)), after),
    parts.map(({ entry }) => entry.name),
  );
  scope.aggregates.push({ name, kind: "struct", extents: layouts, selector: undefined });
  return name;
}
