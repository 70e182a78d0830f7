import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Span } from "../../diagnostics/core/diagnostic.ts";
import type {
  FieldDescription,
  MessageDescription,
  PageDescription,
  Parameters,
} from "../../language/description.ts";
import { formatValue, kindOf, kindWords, described, isInvalid } from "../../language/kinds.ts";
import type { Message, PageType, Parameter, Reply, Ring } from "../../model/declaration.ts";
import type { Code, Codes, ScalarType } from "../../model/type.ts";
import { codesOf } from "../../model/visit.ts";
import { Parts } from "./arguments.ts";
import type { DeclaredOccurrence, Occurrence } from "./occurrence.ts";
import { lowerRules } from "./rings.ts";
import { codesByName, lowerFamily } from "./families.ts";
import { lowerScalar } from "./scalars.ts";
import { lowerType } from "./types.ts";

/** Lowers a message over `ring`; reports one that does not fit its ring or its codes and returns `undefined`. */
export function lowerMessage(
  found: MessageDescription,
  own: DeclaredOccurrence,
  ring: Ring,
): Message | undefined {
  const { name, context } = own;
  const { envelope } = ring;
  const typeCodes = envelope && codesOf(envelope.type.type);
  const statusCodes = envelope && codesOf(envelope.status.type);
  if (envelope === undefined || typeCodes === undefined || statusCodes === undefined) {
    if (found.ring.envelope === undefined && !context.invalid.has(ring.name)) {
      // Once for all messages of the ring.
      context.invalid.add(ring.name);
      context.report(catalogue["envelope-mismatch"].finding("noMessages", own.span, ring));
    }
    own.markInvalid();
    return undefined;
  }
  const scope = [
    ...["request", "response", "rules"].map((part) => `${name}.${part}`),
    name,
    statusCodes.name,
    typeCodes.name,
    ring.request.name ?? "",
    ring.response.name ?? "",
  ];
  const whole = own.with({ scope });
  const place = whole.argument();
  const literal = whole.literal();
  const { request, response } = found;
  const checked = new Parts(literal.expression, place.place, context.report);
  checked.checkNames(`${ring.name}.message(code, { ... })`, { request, response }, ["rules"]);
  const code = lowerCode(found, typeCodes, place);
  if (code === undefined) return undefined;
  return {
    kind: "message",
    ...own.heading(scope),
    ring,
    envelope,
    code,
    places: { code: place.place },
    parameters: lowerParameters(request, literal.part("request")),
    replies: lowerReplies(found, statusCodes, name, literal.part("response")),
    rules: lowerRules(found.rules, literal.part("rules")),
  };
}

function lowerCode(found: MessageDescription, codes: Codes, place: Occurrence): Code | undefined {
  const code: MessageDescription["code"] | undefined = found.code;
  if (code?.kind !== "code") {
    place.wrongKind("a code", code);
    return undefined;
  }
  const family = lowerFamily(code.codes, place);
  const value = codesByName(codes).get(code.name);
  if (family === codes && value !== undefined) return value;
  const { finding } = catalogue["envelope-mismatch"];
  const isAlias = codes.values.some(({ name, role }) => name === code.name && role === "alias");
  place.report(
    family === codes
      ? finding("bound", place.place, `${family.name}.${code.name}`, isAlias, codes.span)
      : finding("otherFamily", place.place, family.name, codes),
  );
  return undefined;
}

function lowerReplies(
  found: MessageDescription,
  codes: Codes,
  message: string,
  response: Occurrence,
): Reply[] {
  const { context } = response;
  return response.entries(found.response, "response").map(({ name, value, comment, place }) => {
    const { span } = place;
    const status = codesByName(codes).get(name);
    if (status === undefined) {
      const names = codes.values.filter((code) => code.role === "code").map((code) => code.name);
      place.report(catalogue["unknown-status"].finding("unknown", span, name, codes, names));
    }
    const path = `${message}.response.${name}`;
    const scope = [path, ...response.scope];
    return {
      name,
      span,
      status: status ?? unknownStatus(codes, name, span),
      prose: context.prose(comment, scope, path),
      parameters: lowerParameters(value, place.with({ scope })),
    };
  });
}

/** Replaces an unknown status, so that the parameters of its reply are checked as well. */
function unknownStatus(codes: Codes, name: string, span: Span): Code {
  return {
    name,
    cName: `${codes.prefix}${name}`,
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
function lowerParameters(words: Parameters, whole: Occurrence): Parameter[] {
  const { context, scope } = whole;
  const kind = kindOf(words);
  if (kind !== undefined && !isInvalid(words)) {
    const { finding } = catalogue["wrong-argument"];
    whole.report(finding("notParameters", whole.place, kindWords[kind]));
    return [];
  }
  return whole.entries(words, "words").map(({ name, value, comment, place }) => ({
    name,
    span: place.span,
    prose: context.prose(comment, scope, `${scope[0] ?? ""}.${name}`),
    type: lowerParameterType(value, words, place),
  }));
}

/** @param words - all parameters of the request or reply. */
function lowerParameterType(
  value: unknown,
  words: Parameters,
  place: Occurrence,
): ScalarType | PageType {
  const found = place.described(value);
  switch (found?.kind) {
    case "integer":
    case "alias":
    case "ordered":
    case "meaning":
      return lowerScalar(found, place);
    case "page":
      return lowerPage(found, words, place);
    default:
      return place.wrongKind("an integer or pageOf", found);
  }
}

function lowerPage(found: PageDescription, words: Parameters, place: Occurrence): PageType {
  const [expression, options] = place.expression?.arguments ?? [];
  const content: FieldDescription | undefined = found.content;
  const isSwapped = content === undefined && expression?.isObject === true && options !== undefined;
  const type = isSwapped
    ? place.swapped("pageOf(type, { count: ... })")
    : lowerType(content, place.argument());
  const length = type.kind === "array" ? type.length : undefined;
  const element = type.kind === "array" ? type.element : type;
  return { kind: "page", element, length, count: lowerCount(found, length, words, place) };
}

/** The name of the parameter that counts the entries of a page; reports one that is missing or not an integer. */
function lowerCount(
  { count }: PageDescription,
  length: number | undefined,
  words: Parameters,
  place: Occurrence,
): string | undefined {
  if (count === undefined) return undefined;
  const options = place.argument(1);
  const { span } = options.part("count").expression ?? options.expression ?? place;
  const { finding } = catalogue["wrong-kind"];
  if (length !== undefined) {
    place.report(finding("constantCount", span, length));
    return undefined;
  }
  const integers = Object.keys(words).filter((name) => isInteger(words[name]));
  if (integers.includes(count)) return count;
  place.refuse(count, finding("unknownCount", span, formatValue(count), integers));
  return undefined;
}

function isInteger(word: unknown): boolean {
  const kind = described(word)?.kind;
  return kind === "integer" || kind === "alias" || kind === "ordered" || kind === "meaning";
}
