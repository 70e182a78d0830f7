import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type {
  FieldDescription,
  MessageDescription,
  PageDescription,
  ParametersDescription,
} from "../../language/description.ts";
import { formatValue, kindOf, kindWords, described, isInvalid } from "../../language/kinds.ts";
import type { Message, PageType, Parameter, Reply, Ring } from "../../model/declaration.ts";
import type { Code, Codes, ScalarType } from "../../model/type.ts";
import { Parts, swapped, wrongKind, entriesOf } from "./arguments.ts";
import {
  type LowerContext,
  type Occurrence,
  heading,
  reportInvalid,
  refuse,
  markInvalid,
} from "./context.ts";
import { codesOf, lowerRules } from "./rings.ts";
import { codeCalled, lowerFamily } from "./families.ts";
import { lowerScalar } from "./scalars.ts";
import { type Export, type Expression, literalOf, propertyOf } from "./source-map.ts";
import { lowerType } from "./types.ts";

/** Lowers a message over `ring`; reports one that does not fit its ring or its codes and returns `undefined`. */
export function lowerMessage(
  found: MessageDescription,
  written: Export,
  ring: Ring,
  context: LowerContext,
): Message | undefined {
  const { envelope } = ring;
  const [codeExpression] = written.value.arguments;
  const parts = literalOf(written.value);
  const typeCodes = envelope && codesOf(envelope.type);
  const statusCodes = envelope && codesOf(envelope.status);
  if (envelope === undefined || typeCodes === undefined || statusCodes === undefined) {
    if (found.ring.envelope === undefined && !context.invalid.has(ring.name)) {
      // Once for all messages of the ring.
      context.invalid.add(ring.name);
      context.report(catalogue["envelope-mismatch"].finding("noMessages", written.span, ring));
    }
    markInvalid(context);
    return undefined;
  }
  const scope = [
    ...["request", "response", "rules"].map((part) => `${written.name}.${part}`),
    written.name,
    statusCodes.name,
    typeCodes.name,
    ring.request.name ?? "",
    ring.response.name ?? "",
  ];
  const place = { expression: codeExpression, span: codeExpression?.span ?? written.span, scope };
  const checked = new Parts(parts, place.span, context.report);
  const { request, response } = found;
  checked.checkNames(`${ring.name}.message(code, { ... })`, { request, response }, ["rules"]);
  const code = lowerCode(found, typeCodes, place, context);
  if (code === undefined) return undefined;
  return {
    kind: "message",
    ...heading(written, context, scope),
    ring,
    envelope,
    code,
    places: { code: place.span },
    parameters: lowerParameters(
      request,
      propertyOf(parts, "request")?.value,
      written.span,
      scope,
      context,
    ),
    replies: lowerReplies(found, statusCodes, written, scope, context),
    rules: lowerRules(found.rules, propertyOf(parts, "rules")?.value, written.span, scope, context),
  };
}

function lowerCode(
  found: MessageDescription,
  codes: Codes,
  place: Occurrence,
  context: LowerContext,
): Code | undefined {
  const code: MessageDescription["code"] | undefined = found.code;
  if (code?.kind !== "code") {
    wrongKind("a code", code, place, context);
    return undefined;
  }
  const family = lowerFamily(code.codes, place, context);
  const value = codeCalled(code.name, codes, context);
  if (family === codes && value !== undefined) return value;
  const { finding } = catalogue["envelope-mismatch"];
  const isAlias = codes.values.some(({ name, role }) => name === code.name && role === "alias");
  reportInvalid(
    family === codes
      ? finding("bound", place.span, `${family.name}.${code.name}`, isAlias, codes.span)
      : finding("otherFamily", place.span, family.name, codes),
    context,
  );
  return undefined;
}

function lowerReplies(
  found: MessageDescription,
  codes: Codes,
  written: Export,
  scope: readonly string[],
  context: LowerContext,
): Reply[] {
  const expression = propertyOf(literalOf(written.value), "response")?.value;
  const argument = { what: "response", expression, span: written.span };
  return entriesOf(found.response, argument, context).map(([name, words, property]): Reply => {
    const span = property?.span ?? written.span;
    const status = codeCalled(name, codes, context);
    if (status === undefined) {
      const names = codes.values.filter((code) => code.role === "code").map((code) => code.name);
      const { finding } = catalogue["unknown-status"];
      reportInvalid(finding("unknown", span, name, codes, names), context);
    }
    const path = `${written.name}.response.${name}`;
    return {
      name,
      span,
      status: status ?? unknownStatus(codes, name, span),
      prose: context.prose(property?.comment, [path, ...scope], path),
      parameters: lowerParameters(words, property?.value, span, [path, ...scope], context),
    };
  });
}

/** Replaces an unknown status, so that the parameters of its reply are checked as well. */
function unknownStatus(codes: Codes, name: string, span: Span): Code {
  const cName = `${codes.prefix}${name}`;
  return {
    name,
    cName,
    span,
    value: 0n,
    spelling: "0",
    unsigned: false,
    role: "code",
    prose: undefined,
    places: { value: span },
  };
}

/** Lowers the parameters of a request or reply. */
function lowerParameters(
  words: ParametersDescription,
  expression: Expression | undefined,
  span: Span,
  scope: readonly string[],
  context: LowerContext,
): Parameter[] {
  const kind = kindOf(words);
  if (kind !== undefined && !isInvalid(words)) {
    const { finding } = catalogue["wrong-argument"];
    reportInvalid(finding("notParameters", expression?.span ?? span, kindWords[kind]), context);
    return [];
  }
  const argument = { what: "words", expression, span };
  return entriesOf(words, argument, context).map(([name, value, property]): Parameter => {
    const place = { expression: property?.value, span: property?.span ?? span, scope, words };
    return {
      name,
      span: place.span,
      prose: context.prose(property?.comment, scope, `${scope[0] ?? ""}.${name}`),
      type: lowerParameterType(value, place, context),
    };
  });
}

/** A use of a type as a parameter, with all parameters beside it. */
interface ParameterOccurrence extends Occurrence {
  readonly words: ParametersDescription;
}

function lowerParameterType(
  value: unknown,
  place: ParameterOccurrence,
  context: LowerContext,
): ScalarType | PageType {
  const found = described(value);
  switch (found?.kind) {
    case "integer":
    case "alias":
    case "ordered":
    case "meaning":
      return lowerScalar(found, place, context);
    case "page":
      return lowerPage(found, place, context);
    default:
      return wrongKind("an integer or pageOf", found, place, context);
  }
}

function lowerPage(
  found: PageDescription,
  place: ParameterOccurrence,
  context: LowerContext,
): PageType {
  const [expression, options] = place.expression?.arguments ?? [];
  const content: FieldDescription | undefined = found.content;
  const isSwapped = content === undefined && expression?.isObject === true && options !== undefined;
  const type = isSwapped
    ? swapped("pageOf(type, { count: ... })", place, context)
    : lowerType(content, { ...place, expression }, context);
  const length = type.kind === "array" ? type.length : undefined;
  const element = type.kind === "array" ? type.element : type;
  return { kind: "page", element, length, count: lowerCount(found, length, place, context) };
}

/** The name of the parameter that counts the entries of a page; reports one that is missing or not an integer. */
function lowerCount(
  { count }: PageDescription,
  length: number | undefined,
  place: ParameterOccurrence,
  context: LowerContext,
): string | undefined {
  if (count === undefined) return undefined;
  const options = place.expression?.arguments[1];
  const span = (propertyOf(options, "count")?.value ?? options ?? place).span;
  if (length !== undefined) {
    reportInvalid(catalogue["wrong-kind"].finding("constantCount", span, length), context);
    return undefined;
  }
  const integers = Object.entries(place.words)
    .filter(([, word]) => isInteger(word))
    .map(([name]) => name);
  if (integers.includes(count)) return count;
  refuse(
    count,
    catalogue["wrong-kind"].finding("unknownCount", span, formatValue(count), integers),
    context,
  );
  return undefined;
}

function isInteger(word: unknown): boolean {
  const kind = described(word)?.kind;
  return kind === "integer" || kind === "alias" || kind === "ordered" || kind === "meaning";
}
